"""Write documents, mentions, entities, edges and relations as CSV files.

UTF-8 without a byte-order mark, RFC 4180: commas, quotes where needed, lines end in CR LF, line breaks inside a cell
are kept. Lists in a cell are separated by "; ". Copies of an article are listed in ``documents.csv`` and counted
nowhere else, so that the rows of ``mentions.csv`` add up to the counts in ``entities.csv``. Of a pruned graph
``entities.csv``, ``edges.csv`` and ``relations.csv`` hold what is left; the others hold all that was read. ``location``
says where the sentence begins in its file: a page, a row or a time; it is empty where the file does not tell.

A spreadsheet runs a cell that begins with ``=``, ``+``, ``-`` or ``@`` as a formula, and whoever writes an article
chooses the cell. Such text gets an apostrophe in front (:func:`guarded`), the same in every file; numbers do not.
``graph.json`` and the workspace hold the text as it is.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from graphkit.choices import FORMATS
from graphkit.export.columns import Attributes, edges_of, nodes_of, plain
from graphkit.measures import EDGE_MEASURES, NODE_MEASURES
from graphkit.store import Store, relations

if TYPE_CHECKING:
    import networkx as nx

Rows: TypeAlias = Iterable[Iterable[Any]]

COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "documents.csv": ("id", "title", "date", "source", "words", "language", "searched", "duplicate_of"),
    "mentions.csv": ("document", "sentence", "start", "end", "text", "entity", "via", "location"),
    "entities.csv": (
        "id", "label", "type", "mentions", "documents", "first_seen", "last_seen", "roles", "aliases", "community",
        "via", "listed_id", "observer", *(name for name in NODE_MEASURES if name != "community"), "timeline",
        "named_mentions", "mark", "note",
    ),
    "edges.csv": (
        "source", "target", "weight", "sentences", "documents", *EDGE_MEASURES, "first_seen", "last_seen", "relations",
        "timeline", "named_sentences", "mark", "note",
    ),
    "relations.csv": (
        "source", "verb", "target", "negated", "modal", "mutual", "reported", "reporter", "document", "sentence",
        "start", "end", "location",
    ),
}  # fmt: skip
"""The columns of each file. Those of nodes and edges, but their ids, are attributes of the graph."""

DOCUMENTS: Final = (
    "SELECT id, title, date, source, words, language, if(extraction = '', 'no', 'yes') AS searched, duplicate_of"
    " FROM documents ORDER BY ordinal"
)
MENTIONS: Final = """SELECT document, sentence, start, "end", text, entity, via, coalesce(location, '') AS location
    FROM counted_mentions LEFT JOIN sentence_locations USING (document, sentence)
    ORDER BY ordinal, start, "end", entity"""

SIGNS: Final = frozenset("=+-@\t\r\n＝＋－＠'")
FORMULA: Final = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")


def guarded(cell: Any) -> Any:
    """``cell``, with an apostrophe in front where a spreadsheet would take it for a formula.

    Text that begins with apostrophes and such a sign gets one more, so that taking one away always gives it back.

    >>> guarded("=1+1"), guarded("'=1+1"), guarded("1+1"), guarded(-1)
    ("'=1+1", "''=1+1", '1+1', -1)
    """
    return "'" + cell if isinstance(cell, str) and cell[:1] in SIGNS and FORMULA.match(cell) else cell


def write_tables(graph: nx.Graph[str], store: Store, folder: Path) -> None:
    """Write the CSV files into ``folder``, one row in memory at a time."""
    rows: dict[str, Rows] = {
        "documents.csv": store.stream(DOCUMENTS),
        "mentions.csv": store.stream(MENTIONS),
        "entities.csv": ((node, *_values(attributes, "entities.csv", 1)) for node, attributes in nodes_of(graph)),
        "relations.csv": (row for row in store.stream(relations.ROWS) if graph.has_edge(*_ends(row))),
        "edges.csv": ((a, b, *_values(attributes, "edges.csv", 2)) for a, b, attributes in edges_of(graph)),
    }
    for name in FORMATS["csv"]:
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS[name])
            writer.writerows(map(guarded, row) for row in rows[name])


def _ends(relation: Sequence[Any]) -> tuple[str, str]:
    """The ids of the two that a row of ``relations.csv`` is about."""
    source, _, target, *_ = relation
    return source, target


def _values(attributes: Attributes, file: str, first: int) -> Iterator[Any]:
    """The attributes that ``file`` shows, from its column number ``first`` on."""
    values = (attributes[column] for column in COLUMNS[file][first:])
    return (plain(value) if isinstance(value, dict) else value for value in values)
