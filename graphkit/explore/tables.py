"""A workspace and the name of a table come in; the rows of the CSV file of that name go out, for any Arrow reader.

``polars.DataFrame(table)``, ``pyarrow.table(table)`` and every other reader of the Arrow C stream take it as it is,
without a copy through Python; ``table.df()`` gives a pandas DataFrame and needs no pyarrow. graphkit depends on none of
these.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from graphkit.errors import UsageError, choices
from graphkit.explore.part import built_with
from graphkit.measures import EDGE_MEASURES, NODE_MEASURES
from graphkit.options import FORMATS
from graphkit.store import COUNTED, Store

if TYPE_CHECKING:
    from duckdb import DuckDBPyRelation

ENTITIES: Final = f"""
    WITH forms AS (
        SELECT m.entity, m.text, count(*) AS n
        FROM mentions m JOIN documents d ON d.id = m.document AND d.duplicate_of IS NULL
        JOIN entities e ON e.id = m.entity AND m.text <> e.label GROUP BY ALL),
    aliases AS (SELECT entity, string_agg(text, '; ' ORDER BY n DESC, text) AS aliases FROM forms GROUP BY entity),
    seen AS ({COUNTED}),
    timed(id, timeline) AS ({{timeline}})
    SELECT e.id, e.label, e.type, seen.mentions, seen.documents, seen.first_seen, seen.last_seen,
           array_to_string(e.roles, '; ') AS roles, coalesce(a.aliases, '') AS aliases, s.community, seen.via,
           e.observer, {", ".join(f"s.{name}" for name in NODE_MEASURES if name != "community")},
           coalesce(t.timeline, '') AS timeline
    FROM entities e JOIN seen ON seen.entity = e.id LEFT JOIN aliases a ON a.entity = e.id
    LEFT JOIN structure s ON s.entity = e.id LEFT JOIN timed t ON t.id = e.id
    ORDER BY e.id"""  # noqa: S608 - a text of the store

EDGES: Final = f"""
    WITH timed(a, b, timeline) AS ({{timeline}})
    SELECT p.a AS source, p.b AS target, p.sentences AS weight, p.sentences, p.documents,
           {", ".join(f"{measure.rounded_sql(f'p.{name}')} AS {name}" for name, measure in EDGE_MEASURES.items())},
           p.first_seen, p.last_seen, coalesce(t.timeline, '') AS timeline
    FROM pairs p LEFT JOIN timed t USING (a, b) ORDER BY p.a, p.b"""  # noqa: S608 - names of measures

TABLES: Final[Mapping[str, str]] = {
    "documents": "SELECT id, title, date, source, words, duplicate_of FROM documents ORDER BY ordinal",
    "mentions": """SELECT m.document, m.sentence, m.start, m."end", m.text, m.entity, m.via
        FROM mentions m JOIN documents d ON d.id = m.document WHERE d.duplicate_of IS NULL
        ORDER BY d.ordinal, m.start, m."end", m.entity""",
    "entities": ENTITIES,
    "edges": EDGES,
}
"""The closed choice of tables, each the rows of the CSV file of its name."""


def table(workspace: Store, name: str) -> DuckDBPyRelation:
    """The rows of a CSV file that a build without pruning writes, with the same columns in the same order.

    Text is as the articles have it (a CSV file puts an apostrophe before what a spreadsheet would run), and an unknown
    value is null. ``community`` to ``betweenness`` are those of the whole graph; null in a part, where nobody has
    measured them. Nothing is computed before the rows are asked for, and each reader computes them anew.

    Args:
        workspace: What was built; it stays open as long as the table is used.
        name: A key of :data:`TABLES`; ``entities.csv`` will do.

    Returns:
        A relation of DuckDB: it has ``columns``, ``df()``, ``fetchall()``, ``filter()`` and the Arrow C stream.

    Raises:
        UsageError: there is no such table.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     edges = table(workspace, "edges")
    ...     edges.columns[:3], edges.fetchall()[0][:3]
    (['source', 'target', 'weight'], ('kim-jong-un', 'vladimir-putin', 2))
    """
    if (key := name.removesuffix(".csv")) not in TABLES:
        raise UsageError(f"There is no table “{name}”.", f"Take {choices(file[:-4] for file in FORMATS['csv'])}.")
    from graphkit.graph import timeline

    period = built_with(workspace).graph.period
    counts = {"entities": ("id", timeline.NODES), "edges": ("a, b", timeline.EDGES)}
    sql = TABLES[key]
    if key in counts:
        keys, rows = counts[key]
        counted = rows.format(period=timeline.PERIODS[period])
        sql = sql.replace("{timeline}", timeline.TEXTS.format(keys=keys, counts=counted))
    cursor = workspace.connection.cursor()
    cursor.execute(f'USE "{workspace.database}"')
    return cursor.sql(sql)
