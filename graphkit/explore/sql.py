"""Answer SELECT queries on a workspace, and refuse all others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

import duckdb

from graphkit.errors import UsageError
from graphkit.measures import EDGE_MEASURES, NODE_MEASURES
from graphkit.store import TABLES, Store, opening
from graphkit.store.parts import copy_evidence

MEANING: Final[Mapping[str, str]] = {
    "about": "key and value: title, options and version of the build",
    "documents": "the articles, in the order read",
    "locations": "pages, rows or times of the files: each holds from a character of the text on",
    "failures": "the inputs that could not be read",
    "warnings": "what may be wrong with inputs that were read",
    "sentences": "the sentences of each extraction; articles with the same text share it",
    "spans": "what the model and the topic list found, before any rule",
    "boilerplate": "boilerplate that was skipped: bylines, share buttons and the like",
    "mentions": "each place in a text that names an entity",
    "entities": "the nodes",
    "aliases": "the aliases of each entity, with the rule that assigned them",
    "rules": "the rules that assign aliases and merge names",
    "proposals": "two names that a rule proposed to merge",
    "listed": "the entries of your lists of names",
    "marks": "what you say of nodes and edges, by your file of decisions",
    "pairs": "the edges, with counts and measures",
    "relations": "what a sentence says that one entity does with another",
    "structure": "the measures of each node in the whole graph",
    "counted_documents": "the articles that count: no copies, and none in a language that was not searched",
    "counted_mentions": "the mentions in these, with the number and day of the article",
    "counted_names": "those that are names or terms: no pronouns, descriptions and speakers",
    "counted_entities": "how often they mention each entity",
    "counted_forms": "how often they have each alias",
    "sentence_locations": "where in the file a sentence stands, if the file has pages, rows or times",
    "worded_relations": "the relations with the ends of their edge, the direction and all words",
    "counted_relations": "how many sentences have each relation of an edge",
    "named": "which entities each of their sentences names or means",
    "evidence": "the sentences behind each edge",
}
"""What a row of each table and view is."""

COLUMNS: Final[Mapping[str, str]] = {
    "key": "its name", "name": "its name", "reason": "why a form belongs to an entity",
    "failures.reason": "why it could not be read", "path": "the file, or a line of it",
    "message": "what may be wrong", "count": "how many articles or values it concerns",
    "next_step": "what to do about it, or empty", "label": "page, row or time", "location": "page, row or time",
    "language": "code of the language, or empty",
    "value": "text, or JSON for the options",
    "documents.id": "path in the input, or the record's own id",
    "counted_documents.id": "path in the input, or the record's own id", "ordinal": "number in the order read, from 0",
    "title": "headline", "date": "day, ISO; null where unknown", "source": "who published it", "url": "address",
    "meta": "further fields of the record, JSON", "words": "number of words",
    "duplicate_of": "the article that this one is a copy of; null for most",
    "extraction": "key of the text's sentences and spans", "documents.text": "the article as read",
    "counted_documents.text": "the article as read",
    "sentence": "number in the article, from 0", "start": "first character", "end": "one past the last character",
    "paragraph": "number in the article, from 0", "spans.label": "the model's type, or the topic's id",
    "topic": "whether it is a term of the topic list", "kind": "what it is", "document": "id of the article",
    "text": "as the article has it", "entity": "id of the node", "via": "how it was recognised",
    "role": "office that the text gives here, or empty", "entities.id": "readable, kept in later builds",
    "entities.label": "the name that people read", "type": "person, organisation, place or topic",
    "roles": "offices, most frequent first", "official": "whether one is of a state, a court, an army …",
    "observer": "an agency or paper that only reports", "listed_id": "id that your list of names gives it, or empty",
    "names": "what decisions call it, a name for each that was merged; empty where that is the label alone",
    "merges": "whether it joins names, so that a decision can undo it",
    "marks.a": "id of the node, or of one end of the edge, the smaller",
    "marks.b": "id of the other end; empty for a node", "mark": "checked, doubtful, or empty",
    "note": "your words, or empty",
    "listed.name": "the name", "listed.type": "its type, or empty", "listed.id": "its id, or empty",
    "place": "where it stands in your list", "listed.entity": "id of the node; empty where no article has the name",
    "shared": "how often articles have a name of it that other entries have, too",
    "rule": "which rule", "score": "its score, 0 to 1",
    "proposals.a": "one name", "proposals.b": "the other", "refused": "why they were not merged, or empty",
    "a": "id of one end, the smaller", "b": "id of the other", "mentions": "number of mentions",
    "named_mentions": "number of mentions that are names or terms", "named_sentences": "sentences that name both",
    "by_name": "by a name or a term, not by a pronoun or a description", "documents": "number of articles",
    "pairs.sentences": "sentences in which the two co-occur",
    "pairs.documents": "articles in which the two co-occur", "first_seen": "day, ISO, or empty",
    "last_seen": "day, ISO, or empty",
    **{name: measure.meaning for name, measure in EDGE_MEASURES.items()},
    **{name: measure.meaning for name, measure in NODE_MEASURES.items()},
    "relations.source": "id of the entity that does it", "relations.target": "id of the entity to which it is done",
    "worded_relations.source": "id of the entity that does it",
    "worded_relations.target": "id of the entity to which it is done",
    "verb": "the verb as dictionaries list it, with its noun and its preposition",
    "negated": "whether the sentence says that it is not so",
    "modal": "what makes it possible, future or planned (“may”, “plan to”), or empty",
    "mutual": "whether both do it to each other", "reported": "whether it is what somebody says",
    "reporter": "id of the entity that says it, or empty",
    "relation": "the verb behind its modal words and “not”",
    "direction": "→ from a to b, ← from b to a, ↔ both to each other",
    "counted_relations.sentences": "sentences that say so",
    "other": "the earlier sentence of the window that names the other end; else the same",
}  # fmt: skip
"""What each column holds, as ``table.column`` where the name alone says different things in different tables."""

READS: Final = frozenset({"SELECT", "EXPLAIN", "MULTI"})
"""The statements that are allowed, by DuckDB's names; it counts PIVOT as several statements."""

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


def sql(store: Store, query: str) -> Answer:
    """Query a workspace in DuckDB's SQL; :func:`schema` lists its tables and columns.

    Only one SELECT is allowed, and it can read nothing but the workspace: no file, no network.

    Raises:
        UsageError: it is not a single SELECT, or DuckDB cannot answer it; the error lists the tables and columns.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     sql(workspace.store, "SELECT label, type FROM entities WHERE official ORDER BY label LIMIT 1")
    Answer(columns=('label', 'type'), rows=(('Kim Jong Un', 'person'),))
    """
    _allowed(store, query)
    with _locked(store) as connection:
        try:
            # A statement that writes may be inside a WITH or an EXPLAIN ANALYZE.
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
            raise _wrong(store, query, error) from error


def _allowed(store: Store, query: str) -> None:
    """Raise a UsageError if a query is not a single statement that reads."""
    try:
        # This parses the query and runs nothing.
        statements = store.connection.extract_statements(query)
    except duckdb.ParserException as error:
        raise _wrong(store, query, error) from error
    if not statements:
        raise UsageError("There is no query.", "Write, for example, graphkit sql 'SELECT * FROM entities LIMIT 5'.")
    if len(statements) > 1:
        raise UsageError(f"These are {len(statements)} queries.", "Ask one at a time.")
    if statements[0].type.name not in READS:
        raise _refused(COMMENT.sub(" ", query).split(maxsplit=1)[0].upper())


def _refused(what: str) -> UsageError:
    return UsageError(f"{what} is refused: the workspace is read-only.", REFUSED)


def schema(store: Store) -> list[Table]:
    """The tables and views that a query can read.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     [(table.name, table.rows) for table in schema(workspace.store)][1]
    ('documents', 2)
    """
    return [Table(name, MEANING[name], store.count(name), held) for name, held in columns(store).items()]


def columns(store: Store) -> dict[str, tuple[Column, ...]]:
    """The columns of each table and view that there is."""
    found: dict[str, list[Column]] = {name: [] for name in MEANING}
    for table, name, kind in store.query(
        "SELECT table_name, column_name, data_type FROM duckdb_columns()"
        " WHERE database_name = current_database() ORDER BY column_index"
    ):
        if table in found:
            found[table].append(Column(name, kind, COLUMNS.get(f"{table}.{name}") or COLUMNS[name]))
    return {name: tuple(columns) for name, columns in found.items() if columns}


@contextmanager
def _locked(store: Store) -> Iterator[duckdb.DuckDBPyConnection]:
    """A separate connection that can read the tables of the workspace and nothing else.

    The locks hold for a whole database instance; on the workspace's own connection they would block all later queries.
    So its file is opened a second time; a workspace that is in memory, is being written or is a part is copied.
    """
    if store.read_only and store.database == "workspace":
        connection = opening.connect(store.path, read_only=True)
    else:
        copied = Store(None)
        connection = copied.connection
        copied.clear("about")
        for name in TABLES:
            copied.insert(name, store.rows(name))
        copy_evidence(copied, store)
    try:
        connection.execute(LOCKED)
        yield connection
    finally:
        connection.close()


def _wrong(store: Store, query: str, error: duckdb.Error) -> UsageError:
    """DuckDB's message, with the columns of the tables in the query, or the names of all tables."""
    known = columns(store)
    used = [name for name in known if re.search(rf"\b{name}\b", query, re.IGNORECASE)]
    missing = "Table with name" in str(error)
    if used and not missing:
        hint = "; ".join(f"{name} has {', '.join(column.name for column in known[name])}" for name in used)
    else:
        hint = f"The tables are {', '.join(known)}"
    return UsageError(_first_line(error), f"{hint}. graphkit sql without a query describes them.")


def _first_line(error: duckdb.Error) -> str:
    line = str(error).strip().splitlines()[0]
    return line if line.endswith((".", "!", "?")) else line + "."


def _distinct(names: Sequence[str]) -> tuple[str, ...]:
    """Distinct names of columns: the second ``a`` becomes ``a_1``.

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
