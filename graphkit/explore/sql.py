"""A SELECT comes in; its rows, with the names of their columns, go out. Nothing else is let through."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

import duckdb

from graphkit.errors import UsageError
from graphkit.measures import EDGE_MEASURES, NODE_MEASURES
from graphkit.store import TABLES, Store

MEANING: Final[Mapping[str, str]] = {
    "about": "what the workspace says of itself: key and value",
    "documents": "the articles, in the order read",
    "sentences": "the sentences of each extraction; articles of one text share it",
    "spans": "what the model and the topic list saw, before any rule",
    "furniture": "bylines, share buttons and the like, which were not searched",
    "mentions": "each place that names somebody or something",
    "entities": "the nodes",
    "aliases": "the forms of each name, with the rule that joined them",
    "proposals": "two names that a rule took for one",
    "pairs": "the edges, with counts and measures",
    "structure": "where each node stands in the whole graph",
    "named": "which entity each sentence names",
    "evidence": "the sentences that each edge stands on",
}
"""What a row of each table and view is."""

COLUMNS: Final[Mapping[str, str]] = {
    "key": "its name", "value": "text, or JSON for the options",
    "documents.id": "path in the input, or the record's own id", "ordinal": "number in the order read, from 0",
    "title": "headline", "date": "day, ISO; null where unknown", "source": "who published it", "url": "address",
    "meta": "further fields of the record, JSON", "words": "number of words",
    "duplicate_of": "the article that this one is a copy of; null for most",
    "extraction": "key of what was seen in the text", "documents.text": "the article as read",
    "sentence": "number in the article, from 0", "start": "first character", "end": "one past the last character",
    "paragraph": "number in the article, from 0", "spans.label": "the model's type, or the topic's id",
    "topic": "whether the topic list saw it", "kind": "what it is", "document": "id of the article",
    "text": "as the article has it", "entity": "id of the node", "via": "name, demonym, topic or discovered",
    "role": "office that the text gives here, or empty", "entities.id": "readable, the same on every run",
    "entities.label": "the name that people read", "type": "person, organisation, place or topic",
    "roles": "offices, most frequent first", "official": "whether one is of a state, a court, an army …",
    "observer": "an agency or paper that only reports", "rule": "which rule", "score": "its score, 0 to 1",
    "proposals.a": "one name", "proposals.b": "the other", "refused": "why they were not joined, or empty",
    "a": "id of one end, the smaller", "b": "id of the other", "pairs.sentences": "sentences that tie the two",
    "pairs.documents": "articles that tie the two", "first_seen": "day, ISO, or empty",
    "last_seen": "day, ISO, or empty",
    **{name: measure.meaning for name, measure in EDGE_MEASURES.items()},
    **{name: measure.meaning for name, measure in NODE_MEASURES.items()},
    "other": "the earlier sentence of the window that names the other end; else the same",
}  # fmt: skip
"""What each column holds, as ``table.column`` where the name alone says different things in different tables."""

VIEWS: Final[Mapping[str, str]] = {
    "named": "entity VARCHAR, document VARCHAR, sentence INTEGER, paragraph INTEGER",
    "evidence": "a VARCHAR, b VARCHAR, document VARCHAR, sentence INTEGER, other INTEGER",
}
"""What ``relate`` adds to the tables, with the columns."""

READS: Final = frozenset({"SELECT", "EXPLAIN", "MULTI"})
"""What is let through, as DuckDB calls it; it takes PIVOT for several statements."""

COMMENT: Final = re.compile(r"--[^\n]*|/\*.*?\*/", re.DOTALL)
REFUSED: Final = "Write a SELECT; to change tables, open a copy of graphkit.duckdb with DuckDB."
LOCKED: Final = """
    SET autoinstall_known_extensions = false; SET autoload_known_extensions = false;
    SET enable_external_access = false; SET lock_configuration = true"""


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows of a query, and the names of its columns, all different. Values are those of Python."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, DuckDB's type, and what it holds."""

    name: str
    type: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table or view: its name, what a row is, how many there are, and its columns in order."""

    name: str
    meaning: str
    rows: int
    columns: tuple[Column, ...]


def sql(workspace: Store, query: str) -> Answer:
    """Ask a workspace in the SQL of DuckDB; :func:`schema` says what there is to ask for.

    Only one SELECT is let through, and it can read nothing but the workspace: no file, no network.

    Raises:
        UsageError: it is no single SELECT; or DuckDB cannot answer it, with the tables and columns that there are.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     sql(workspace, "SELECT label, type FROM entities WHERE official ORDER BY label LIMIT 1")
    Answer(columns=('label', 'type'), rows=(('Kim Jong Un', 'person'),))
    """
    with _locked(workspace) as connection:
        try:
            statements = connection.extract_statements(query)
        except duckdb.ParserException as error:
            raise _wrong(query, error) from error
        if not statements:
            raise UsageError("There is no query.", "Write, for example, graphkit sql 'SELECT * FROM entities LIMIT 5'.")
        if len(statements) > 1:
            raise UsageError(f"These are {len(statements)} queries.", "Ask one at a time.")
        if statements[0].type.name not in READS:
            raise _refused(COMMENT.sub(" ", query).split(maxsplit=1)[0].upper())
        try:
            # What writes may stand inside a WITH or an EXPLAIN ANALYZE.
            connection.execute("BEGIN TRANSACTION READ ONLY")
            result = connection.execute(query)
            columns = tuple(name for name, *_ in result.description or ())
            return Answer(_distinct(columns), tuple(result.fetchall()))
        except duckdb.PermissionException as error:
            raise UsageError(
                f"The query reaches outside the workspace: {_first_line(error)}",
                f"Only its tables can be read: {', '.join(MEANING)}.",
            ) from error
        except duckdb.Error as error:
            if "read-only mode" in str(error):
                raise _refused("A query that writes") from error
            raise _wrong(query, error) from error


def _refused(what: str) -> UsageError:
    return UsageError(f"{what} is refused: the workspace can only be asked.", REFUSED)


def schema(workspace: Store) -> list[Table]:
    """The tables and views that a query can ask for.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     [(table.name, table.rows) for table in schema(workspace)][1]
    ('documents', 2)
    """
    there = {name for (name,) in workspace.query("SELECT table_name FROM information_schema.tables")}
    return [
        Table(name, MEANING[name], workspace.count(name), held)
        for name, held in columns().items() if name in there
    ]  # fmt: skip


def columns() -> dict[str, tuple[Column, ...]]:
    """The columns of each table, from the text that defines it."""
    found = {}
    for table, text in {**TABLES, **VIEWS}.items():
        held = []
        for part in text.split(", "):
            name, kind = part.split()[:2]
            name = name.strip('"')
            held.append(Column(name, kind, COLUMNS.get(f"{table}.{name}") or COLUMNS[name]))
        found[table] = tuple(held)
    return found


@contextmanager
def _locked(workspace: Store) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection of its own that can reach the tables of the workspace, and nothing else for good.

    The locks hold for a whole database instance: on the workspace's own connection they would stop all that comes
    after. So its file is opened a second time; one that is in memory, is being written or is a part is copied.
    """
    if workspace.path is not None and workspace.database == "workspace":
        connection = duckdb.connect(":memory:", config={"temp_directory": f"{workspace.path}.tmp"})
        quoted = str(workspace.path).replace("'", "''")
        connection.execute(f"ATTACH '{quoted}' AS workspace (READ_ONLY)")
        connection.execute("USE workspace")
    else:
        copied = Store(None)
        connection = copied.connection
        copied.clear("about")
        for name in TABLES:
            copied.insert(name, workspace.query(f"SELECT * FROM {name}"))  # noqa: S608 - a name of TABLES
        for name in VIEWS:
            _copy_view(workspace, copied, name)
    try:
        connection.execute(LOCKED)
        yield connection
    finally:
        connection.close()


def _copy_view(workspace: Store, copied: Store, name: str) -> None:
    try:
        rows = workspace.query(f"SELECT * FROM {name}")  # noqa: S608 - a name of VIEWS
    except duckdb.CatalogException:  # nobody has counted ties yet
        return
    copied.query(f"CREATE TABLE {name} ({VIEWS[name]})")
    copied.insert(name, rows)


def _wrong(query: str, error: duckdb.Error) -> UsageError:
    """What DuckDB says, with the columns of the tables that the query names, or the names of all tables."""
    known = columns()
    used = [name for name in known if re.search(rf"\b{name}\b", query, re.IGNORECASE)]
    missing = "Table with name" in str(error)
    if used and not missing:
        told = "; ".join(f"{name} has {', '.join(column.name for column in known[name])}" for name in used)
    else:
        told = f"The tables are {', '.join(known)}"
    return UsageError(_first_line(error), f"{told}. graphkit sql without a query tells what they hold.")


def _first_line(error: duckdb.Error) -> str:
    line = str(error).strip().splitlines()[0]
    return line if line.endswith((".", "!", "?")) else line + "."


def _distinct(names: Sequence[str]) -> tuple[str, ...]:
    """Names of columns, each once: the second ``a`` is ``a_1``.

    >>> _distinct(["a", "b", "a", "a_1", "a"])
    ('a', 'b', 'a_2', 'a_1', 'a_3')
    """
    taken, found = set(names), list[str]()
    for name in names:
        number, new = 0, name
        while new in found or (number and new in taken):
            number += 1
            new = f"{name}_{number}"
        found.append(new)
    return tuple(found)
