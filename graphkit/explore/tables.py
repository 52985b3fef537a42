"""Return the rows of a CSV file as a relation that pandas, polars and other Arrow readers accept.

``polars.DataFrame(table)``, ``pyarrow.table(table)`` and every other reader of the Arrow C stream take it as it is,
without a copy through Python; ``table.df()`` gives a pandas DataFrame and needs no pyarrow. graphkit depends on none of
these.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from graphkit.choices import FORMATS, PERIODS
from graphkit.errors import UsageError, choices
from graphkit.measures import EDGE_MEASURES
from graphkit.store import Store, built, relations

if TYPE_CHECKING:
    from duckdb import DuckDBPyRelation

TEXTS: Final = "SELECT {keys}, string_agg(period || ': ' || n, '; ' ORDER BY period) FROM ({counts}) GROUP BY {keys}"
"""Counts by period as a CSV file has them."""

ENTITIES: Final = """
    WITH aliases AS (
        SELECT entity, string_agg(text, '; ' ORDER BY f.mentions DESC, text) AS aliases
        FROM counted_forms f JOIN entities e ON e.id = f.entity AND f.text <> e.label GROUP BY entity),
    timed(id, timeline) AS ({timeline})
    SELECT e.id, e.label, e.type, seen.mentions, seen.documents, seen.first_seen, seen.last_seen,
           array_to_string(e.roles, '; ') AS roles, coalesce(a.aliases, '') AS aliases, s.community, seen.via,
           e.listed_id, e.observer, s.* EXCLUDE (entity, community),
           coalesce(t.timeline, '') AS timeline, seen.named_mentions,
           coalesce(m.mark, '') AS mark, coalesce(m.note, '') AS note
    FROM entities e JOIN counted_entities seen ON seen.entity = e.id LEFT JOIN aliases a ON a.entity = e.id
    LEFT JOIN structure s ON s.entity = e.id LEFT JOIN timed t ON t.id = e.id
    LEFT JOIN marks m ON m.a = e.id AND m.b = ''
    ORDER BY e.id"""

MEASURES: Final = ", ".join(f"{measure.rounded_sql(f'p.{name}')} AS {name}" for name, measure in EDGE_MEASURES.items())
EDGES: Final = """
    WITH timed(a, b, timeline) AS ({timeline}), said AS ({relations})
    SELECT p.a AS source, p.b AS target, p.sentences AS weight, p.sentences, p.documents,
           {measures}, p.first_seen, p.last_seen, coalesce(r.relations, '') AS relations,
           coalesce(t.timeline, '') AS timeline, p.named_sentences,
           coalesce(m.mark, '') AS mark, coalesce(m.note, '') AS note
    FROM pairs p LEFT JOIN timed t USING (a, b) LEFT JOIN said r USING (a, b)
    LEFT JOIN marks m USING (a, b) ORDER BY p.a, p.b"""

TABLES: Final[Mapping[str, str]] = {
    "documents": (
        "SELECT id, title, date, source, words, language, if(extraction = '', 'no', 'yes') AS searched, duplicate_of"
        " FROM documents ORDER BY ordinal"
    ),
    "mentions": """SELECT m.document, m.sentence, m.start, m."end", m.text, m.entity, m.via,
        coalesce(l.location, '') AS location
        FROM counted_mentions m LEFT JOIN sentence_locations l USING (document, sentence)
        ORDER BY m.ordinal, m.start, m."end", m.entity""",
    "entities": ENTITIES,
    "edges": EDGES,
    "relations": relations.ROWS,
}
"""The closed choice of tables, each the rows of the CSV file of its name."""


def table(store: Store, name: str) -> DuckDBPyRelation:
    """The rows of a CSV file that a build without pruning writes, with the same columns in the same order.

    Text is as the articles have it (a CSV file puts an apostrophe before what a spreadsheet would run), and an unknown
    value is null. The measures of nodes are those of the whole graph; null in a part, which has
    none. Nothing is computed before the rows are asked for, and each reader computes them anew.

    Args:
        store: What was built; it stays open as long as the table is used.
        name: A key of :data:`TABLES`; ``entities.csv`` will do.

    Returns:
        A relation of DuckDB: it has ``columns``, ``df()``, ``fetchall()``, ``filter()`` and the Arrow C stream.

    Raises:
        UsageError: there is no such table.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     edges = table(workspace.store, "edges")
    ...     edges.columns[:3], edges.fetchall()[0][:3]
    (['source', 'target', 'weight'], ('kim-jong-un', 'vladimir-putin', 2))
    """
    if (key := name.removesuffix(".csv")) not in TABLES:
        raise UsageError(f"There is no table “{name}”.", f"Take {choices(file[:-4] for file in FORMATS['csv'])}.")
    from graphkit.graph import timeline

    period = built.read(store).graph.period
    counts = {"entities": ("id", timeline.NODES), "edges": ("a, b", timeline.EDGES)}
    sql = TABLES[key]
    if key in counts:
        keys, rows = counts[key]
        counted = rows.format(period=PERIODS[period].sql)
        sql = sql.format(
            timeline=TEXTS.format(keys=keys, counts=counted), measures=MEASURES, relations=relations.BY_EDGE
        )
    return store.cursor().sql(sql)
