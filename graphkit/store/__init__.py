"""The workspace: one DuckDB file that lies between the stages.

Comes in: documents, extractions, and what the later stages derive. Goes out: the same as tables for SQL, as records,
and in batches no larger than asked for. Extractions are kept by content, so that an unchanged article is not read by
the model again; topics and all that is derived is replaced whole, in one transaction.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, Final, Self

import duckdb
import numpy as np

from graphkit.errors import OutputError, WorkspaceError
from graphkit.measures import EDGE_MEASURES, NODE_MEASURES
from graphkit.options import Selection
from graphkit.records import Alias, Document, Entity, Extraction, Furniture, Mention, Pair, Sentence, Span

FILE_NAME: Final = "graphkit.duckdb"
SCHEMA_VERSION: Final = "4"

TABLES: Final[Mapping[str, str]] = {
    "about": "key VARCHAR PRIMARY KEY, value VARCHAR NOT NULL",
    "documents": (
        "id VARCHAR PRIMARY KEY, ordinal INTEGER NOT NULL, title VARCHAR, date VARCHAR, source VARCHAR, url VARCHAR,"
        " meta VARCHAR NOT NULL, words INTEGER NOT NULL, duplicate_of VARCHAR, extraction VARCHAR NOT NULL,"
        " text VARCHAR NOT NULL"
    ),
    "sentences": (
        'extraction VARCHAR NOT NULL, sentence INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,'
        " paragraph INTEGER NOT NULL"
    ),
    "spans": (
        'extraction VARCHAR NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, label VARCHAR NOT NULL,'
        " topic BOOLEAN NOT NULL"
    ),
    "furniture": ('extraction VARCHAR NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, kind VARCHAR NOT NULL'),
    "mentions": (
        'document VARCHAR NOT NULL, sentence INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,'
        " text VARCHAR NOT NULL, entity VARCHAR NOT NULL, via VARCHAR NOT NULL, role VARCHAR NOT NULL"
    ),
    "entities": (
        "id VARCHAR PRIMARY KEY, label VARCHAR NOT NULL, type VARCHAR NOT NULL, roles VARCHAR[] NOT NULL,"
        " official BOOLEAN NOT NULL, observer BOOLEAN NOT NULL"
    ),
    "aliases": "text VARCHAR NOT NULL, entity VARCHAR NOT NULL, rule VARCHAR NOT NULL, score DOUBLE NOT NULL",
    "proposals": (
        "a VARCHAR NOT NULL, b VARCHAR NOT NULL, rule VARCHAR NOT NULL, score DOUBLE NOT NULL, refused VARCHAR NOT NULL"
    ),
    "pairs": (
        "a VARCHAR NOT NULL, b VARCHAR NOT NULL, sentences INTEGER NOT NULL, documents INTEGER NOT NULL, "
        + "".join(f"{name} {measure.sql_type} NOT NULL, " for name, measure in EDGE_MEASURES.items())
        + "first_seen VARCHAR NOT NULL, last_seen VARCHAR NOT NULL"
    ),
    "structure": "entity VARCHAR PRIMARY KEY, "
    + ", ".join(f"{name} {measure.sql_type} NOT NULL" for name, measure in NODE_MEASURES.items()),
}
"""Each table with its columns. ``sentences``, ``spans`` and ``furniture`` belong to an extraction; documents of one
text share it. ``structure`` is that of the whole graph, before anything is pruned."""

KEPT: Final = "step VARCHAR PRIMARY KEY, digest VARCHAR NOT NULL, value VARCHAR NOT NULL"
"""The columns of the table ``kept``, which is of use to the next build alone: what a step found, as text, and a digest
of all that this hung on."""

PARTS: Final[Mapping[str, str]] = {
    "documents": 'SELECT d.* REPLACE (c.ordinal AS ordinal) FROM "{whole}".documents d JOIN chosen c USING (id)',
    "mentions": 'FROM "{whole}".mentions WHERE document IN (SELECT id FROM chosen)',
    "entities": """FROM "{whole}".entities WHERE id IN (SELECT m.entity FROM mentions m
        JOIN documents d ON d.id = m.document WHERE d.duplicate_of IS NULL)""",
    "aliases": 'FROM "{whole}".aliases WHERE entity IN (SELECT id FROM entities)',
}
"""How the tables of a part follow from those of the whole, where they are not just the same."""

COUNTED: Final = """
    SELECT m.entity, arg_min(m.via, CASE m.via WHEN 'demonym' THEN '~' ELSE m.via END) AS via, count(*) AS mentions,
           count(DISTINCT m.document) AS documents, coalesce(min(d.date), '') AS first_seen,
           coalesce(max(d.date), '') AS last_seen
    FROM mentions m JOIN documents d ON d.id = m.document AND d.duplicate_of IS NULL GROUP BY m.entity"""
"""What is counted of each entity that an article names, copies left out. A country that is named is no demonym."""

# Damage has no class of its own: it comes as the base of all errors.
FILE_ERRORS: Final = frozenset(
    {duckdb.Error, duckdb.IOException, duckdb.SerializationException, duckdb.InternalException, duckdb.FatalException}
)
IN_USE: Final = (
    "Could not set lock",
    "being used by another process",
    "with a different configuration",
    "already attached",
)


def file_in(path: Path) -> Path:
    """The file of a workspace that is given by itself or by its folder."""
    return path if path.is_file() else path / FILE_NAME


class Store:
    """One DuckDB database with the tables of :data:`TABLES`.

    Args:
        path: The file, or ``None`` for a database in memory.
        read_only: Open an existing file for questions alone.

    Raises:
        OutputError: the file cannot be written, or another build is using it.
        WorkspaceError: the file is no workspace of this version, or (``read_only``) is not there; on leaving ``with``,
            also where a query came upon damage.

    >>> with Store(None) as workspace:
    ...     workspace.add_documents([(Document("a.txt", "Kim met Putin."), "key")])
    ...     workspace.count("documents")
    1
    """

    def __init__(self, path: Path | None, *, read_only: bool = False) -> None:
        self.path = path
        if read_only and path is not None and not path.exists():
            raise WorkspaceError(f"There is no workspace at {path}.", "Run graphkit build first.")
        try:
            self.connection = _connect(path, read_only=read_only)
        except duckdb.Error as error:
            raise _cannot_open(path, error) from error
        try:
            self.database = str(self.query("SELECT current_database()")[0][0])
            if not read_only and not self.query("SELECT 1 FROM duckdb_tables()"):
                self._create()
            version = self.about().get("schema")
        except duckdb.Error as error:
            self.connection.close()
            raise _cannot_open(path, error) from error
        if version != SCHEMA_VERSION:
            self.connection.close()
            raise WorkspaceError(
                f"{path} was written by another version of graphkit (its tables are version {version})."
                if version
                else f"{path} is a database, but no workspace of graphkit.",
                "Delete it and build again, or build into another folder.",
            )

    def _create(self) -> None:
        with self.transaction():
            for name, columns in TABLES.items():
                self.connection.execute(f"CREATE TABLE {name} ({columns})")
            self.connection.execute(f"CREATE TABLE kept ({KEPT})")
            self.set_about({"schema": SCHEMA_VERSION})

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        self.connection.close()
        # DuckDB reads a file piece by piece: that one is damaged, or a disk full, may show at any query.
        if type(error) in FILE_ERRORS:
            raise WorkspaceError(
                f"{self.path} cannot be used: {str(error).splitlines()[0]}",
                "See that the disk has room. If the file is damaged, delete it and build again.",
            ) from error

    def query(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows that ``sql`` yields."""
        return self.connection.execute(sql, list(parameters)).fetchall()

    def stream(self, sql: str, parameters: Sequence[Any] = (), *, batch: int = 10_000) -> Iterator[tuple[Any, ...]]:
        """The rows that ``sql`` yields, ``batch`` of them in memory at a time; other queries may run meanwhile.

        Sees what is committed, not what a transaction that is still open wrote.
        """
        cursor = self.connection.cursor()
        cursor.execute(f'USE "{self.database}"')  # a cursor starts in the first database of the connection
        cursor.execute(sql, list(parameters))
        while rows := cursor.fetchmany(batch):
            yield from rows

    def count(self, table: str) -> int:
        """The number of rows of one of :data:`TABLES`."""
        return int(self.query(f"SELECT count(*) FROM {table}")[0][0])  # noqa: S608 - a name of TABLES

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes inside happen whole or not at all."""
        self.connection.execute("BEGIN")
        try:
            yield
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise
        self.connection.execute("COMMIT")

    def insert(self, table: str, rows: Iterable[Sequence[Any]], *, batch: int = 100_000) -> None:
        """Append rows to one of :data:`TABLES`, column by column (fast; needs no other package)."""
        chunk: list[Sequence[Any]] = []
        for row in rows:
            chunk.append(row)
            if len(chunk) == batch:
                self._insert(table, chunk)
                chunk = []
        if chunk:
            self._insert(table, chunk)

    def _insert(self, table: str, rows: Sequence[Sequence[Any]]) -> None:
        columns = {f"c{i}": _array(values) for i, values in enumerate(zip(*rows, strict=True))}
        self.connection.register("incoming", columns)
        self.connection.execute(f"INSERT INTO {table} SELECT * FROM incoming")  # noqa: S608 - a name of TABLES
        self.connection.unregister("incoming")

    @contextmanager
    def part(self, selection: Selection) -> Iterator[Self]:
        """The same for some of the articles: a workspace of its own, in memory, that shares this one's tables.

        Ordinals count the chosen articles from 0; ``entities`` are those that they name; ``pairs`` and ``structure``
        are empty until they are counted anew. ``about()`` gets the key ``part``: the selection in words. Nothing is
        written to the file.

        >>> with Store(None) as workspace:
        ...     workspace.add_documents([(Document("a", "…", date="2023-09-13"), "k"), (Document("b", "…"), "k")])
        ...     with workspace.part(Selection(since="2023-09")) as part:
        ...         [document.id for document in part.documents()]
        ['a']
        """
        # A part may lie in a part: each lies under a name of its own.
        taken = {name for (name,) in self.query("SELECT database_name FROM duckdb_databases()")}
        database = next(name for number in count(1) if (name := f"part{number}") not in taken)
        part = copy(self)
        part.connection = self.connection.cursor()
        part.database = database
        part.connection.execute(f"ATTACH ':memory:' AS {database}")
        part.connection.execute(f"USE {database}")
        try:
            part._select(self.database, selection)  # noqa: SLF001 - of the same class
            yield part
        finally:
            part.connection.close()
            self.connection.execute(f"DETACH {database}")

    def _select(self, whole: str, selection: Selection) -> None:
        """Define all tables as those of the database ``whole`` for the articles of ``selection``."""
        condition, parameters = _condition(selection)
        self.connection.execute(
            "CREATE TABLE chosen AS SELECT id, (row_number() OVER (ORDER BY ordinal) - 1)::INTEGER AS ordinal"  # noqa: S608
            f' FROM "{whole}".documents d WHERE {condition.format(whole=whole)} ORDER BY ordinal', parameters,
        )  # fmt: skip
        for name, columns in TABLES.items():
            if name in PARTS:
                self.connection.execute(f"CREATE VIEW {name} AS {PARTS[name].format(whole=whole)}")
            elif name in ("about", "pairs", "structure"):
                self.connection.execute(f"CREATE TABLE {name} ({columns})")
            else:
                self.connection.execute(f'CREATE VIEW {name} AS FROM "{whole}".{name}')
        self.connection.execute(f'INSERT INTO about FROM "{whole}".about')
        self.set_about({"part": selection.words()})

    # What each stage leaves

    def about(self) -> dict[str, str]:
        """What the workspace says of itself: schema, and the options and version of the last build."""
        try:
            return dict(self.query("SELECT key, value FROM about ORDER BY key"))
        except (duckdb.CatalogException, duckdb.BinderException):
            return {}

    def set_about(self, values: Mapping[str, str]) -> None:
        """Write keys of :meth:`about`."""
        for key, value in sorted(values.items()):
            self.connection.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", [key, value])

    def clear(self, *tables: str) -> None:
        """Empty the named tables."""
        for table in tables:
            self.connection.execute(f"DELETE FROM {table}")  # noqa: S608 - a name of TABLES

    def add_documents(self, documents: Iterable[tuple[Document, str]]) -> None:
        """Append documents, each with the key of its extraction, in the order given."""
        first = self.count("documents")
        self.insert(
            "documents",
            (
                (
                    d.id, first + i, d.title, d.date, d.source, d.url, json.dumps(dict(d.meta), sort_keys=True),
                    len(d.text.split()), None, key, d.text,
                )
                for i, (d, key) in enumerate(documents)
            ),
        )  # fmt: skip

    def documents(self) -> Iterator[Document]:
        """All documents, in the order in which they were read."""
        for first in range(0, self.count("documents"), 500):
            yield from self._documents(first, first + 500)

    def mark_copies(self, originals: Mapping[str, str]) -> None:
        """Write into each article that is a copy (key) the article that it is a copy of (value)."""
        rows = {"id": _array(list(originals)), "original": _array(list(originals.values()))}
        self.connection.register("copies", rows)
        self.connection.execute(
            "UPDATE documents SET duplicate_of = original FROM copies WHERE documents.id = copies.id"
        )
        self.connection.unregister("copies")

    def extracted(self) -> set[str]:
        """The keys of all extractions that are here. Each has at least one sentence."""
        return {key for (key,) in self.query("SELECT DISTINCT extraction FROM sentences")}

    def used(self) -> set[str]:
        """The keys of the extractions of the documents."""
        return {key for (key,) in self.query("SELECT DISTINCT extraction FROM documents")}

    def add_extractions(self, extractions: Iterable[tuple[str, Extraction]]) -> None:
        """Append extractions under their keys, all or none of them."""
        kept = list(extractions)
        with self.transaction():
            self.insert(
                "sentences",
                ((key, i, s.start, s.end, s.paragraph) for key, e in kept for i, s in enumerate(e.sentences)),
            )
            self.insert("spans", ((key, s.start, s.end, s.label, s.topic) for key, e in kept for s in e.spans))
            self.insert("furniture", ((key, f.start, f.end, f.kind) for key, e in kept for f in e.furniture))

    def keep_topics(self, extractions: Collection[str]) -> None:
        """Forget the topics of all texts but those under these keys."""
        self.connection.execute(
            "DELETE FROM spans WHERE topic AND extraction NOT IN (SELECT unnest(?::VARCHAR[]))", [sorted(extractions)]
        )

    def add_topics(self, found: Iterable[tuple[str, Iterable[Span]]]) -> None:
        """Append topics that were found in texts, under the keys of their extractions."""
        self.insert("spans", ((key, s.start, s.end, s.label, s.topic) for key, spans in found for s in spans))

    def keep(self, step: str, digest: str, value: str = "") -> None:
        """Keep what a step found, in place of what it found before."""
        self.connection.execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", [step, digest, value])

    def kept(self, step: str, digest: str) -> str | None:
        """What a step found last time, if all that it hangs on is the same."""
        rows = self.query("SELECT value FROM kept WHERE step = ? AND digest = ?", [step, digest])
        return rows[0][0] if rows else None

    def extractions(self, *, batch: int = 500) -> Iterator[tuple[Document, Extraction]]:
        """Every document with what was seen in it, in the order in which they were read, ``batch`` in memory at a time.

        Sees what its own transaction wrote, and may be interleaved with writes.
        """
        for first in range(0, self.count("documents"), batch):
            part = [first, first + batch]
            sentences: dict[str, list[Sentence]] = {}
            for id_, *row in self.query(
                'SELECT d.id, s.start, s."end", s.paragraph FROM documents d JOIN sentences s USING (extraction)'
                " WHERE d.ordinal >= ? AND d.ordinal < ? ORDER BY d.ordinal, s.sentence", part,
            ):  # fmt: skip
                sentences.setdefault(id_, []).append(Sentence(*row))
            spans: dict[str, list[Span]] = {}
            for id_, *row in self.query(
                'SELECT d.id, s.start, s."end", s.label, s.topic FROM documents d JOIN spans s USING (extraction)'
                ' WHERE d.ordinal >= ? AND d.ordinal < ? ORDER BY d.ordinal, s.start, s."end", s.topic, s.label', part,
            ):  # fmt: skip
                spans.setdefault(id_, []).append(Span(*row))
            furniture: dict[str, list[Furniture]] = {}
            for id_, *row in self.query(
                'SELECT d.id, f.start, f."end", f.kind FROM documents d JOIN furniture f USING (extraction)'
                ' WHERE d.ordinal >= ? AND d.ordinal < ? ORDER BY d.ordinal, f.start, f."end"', part,
            ):  # fmt: skip
                furniture.setdefault(id_, []).append(Furniture(*row))
            for document in self._documents(first, first + batch):
                seen = (tuple(rows.get(document.id, ())) for rows in (sentences, spans, furniture))
                yield document, Extraction(document.id, *seen)  # type: ignore[arg-type]

    def _documents(self, first: int, end: int) -> Iterator[Document]:
        rows = self.query(
            "SELECT id, text, title, date, source, url, meta FROM documents"
            " WHERE ordinal >= ? AND ordinal < ? ORDER BY ordinal", [first, end],
        )  # fmt: skip
        for id_, text, title, date, source, url, meta in rows:
            yield Document(id_, text, title, date, source, url, json.loads(meta))

    def add_mentions(self, mentions: Iterable[Mention]) -> None:
        """Append mentions."""
        self.insert(
            "mentions",
            ((m.document, m.sentence, m.start, m.end, m.text, m.entity, m.via, m.role) for m in mentions),
        )

    def rename_entities(self, ids: Mapping[str, str]) -> None:
        """Write another entity id into each mention."""
        self.connection.register("renamed", {"old": _array(list(ids)), "new": _array(list(ids.values()))})
        self.connection.execute("UPDATE mentions SET entity = renamed.new FROM renamed WHERE entity = renamed.old")
        self.connection.unregister("renamed")

    def mentions(self) -> Iterator[Mention]:
        """All mentions, by document in the order read, then by place in the text."""
        for row in self.stream(
            'SELECT m.document, m.sentence, m.start, m."end", m.text, m.entity, m.via, m.role FROM mentions m'
            ' JOIN documents d ON d.id = m.document ORDER BY d.ordinal, m.start, m."end", m.entity'
        ):
            yield Mention(*row)

    def add_entities(self, entities: Iterable[Entity], aliases: Iterable[Alias]) -> None:
        """Append entities and the forms of their names."""
        self.insert("entities", ((e.id, e.label, e.type, list(e.roles), e.official, e.observer) for e in entities))
        self.insert("aliases", ((a.text, a.entity, a.rule, a.score) for a in aliases))

    def entities(self) -> Iterator[Entity]:
        """All entities by id."""
        for id_, label, kind, roles, official, observer in self.stream(
            "SELECT id, label, type, roles, official, observer FROM entities ORDER BY id"
        ):
            yield Entity(id_, label, kind, tuple(roles), official, observer)

    def entity_rows(self) -> Iterator[EntityRow]:
        """All entities with what was counted of them, by id. Copies of an article do not count."""
        for *entity, aliases in self.stream(
            f"""WITH forms AS (
                   SELECT m.entity, m.text, count(*) AS n
                   FROM mentions m JOIN documents d ON d.id = m.document AND d.duplicate_of IS NULL GROUP BY ALL)
               SELECT e.id, e.label, e.type, e.roles, e.official, e.observer,
                      c.via, c.mentions, c.documents, c.first_seen, c.last_seen,
                      (SELECT coalesce(list(text ORDER BY n DESC, text), []) FROM forms
                       WHERE entity = e.id AND text <> e.label)
               FROM entities e JOIN ({COUNTED}) c ON c.entity = e.id ORDER BY e.id"""  # noqa: S608 - only the texts above
        ):
            id_, label, kind, roles, *others = entity
            yield EntityRow(id_, label, kind, tuple(roles), *others, tuple(aliases))  # type: ignore[call-arg]

    def pairs(self) -> Iterator[Pair]:
        """All pairs, by their ids."""
        for a, b, sentences, documents, *values, first, last in self.stream("SELECT * FROM pairs ORDER BY a, b"):
            yield Pair(a, b, sentences, documents, dict(zip(EDGE_MEASURES, values, strict=True)), first, last)


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity with its counts: the fields of :class:`graphkit.records.Entity`, then how it was recognised (a key of
    :data:`graphkit.records.VIA`; a country that is named at all is no demonym), mentions, documents, the days (ISO, or
    "") on which it was first and last seen, and the forms in which the texts name it beside its label."""

    id: str
    label: str
    type: str
    roles: tuple[str, ...]
    official: bool
    observer: bool
    via: str
    mentions: int
    documents: int
    first_seen: str
    last_seen: str
    aliases: tuple[str, ...]


def _connect(path: Path | None, *, read_only: bool) -> duckdb.DuckDBPyConnection:
    """A connection. A file that is only read is attached to a database in memory, so that parts of it can be made."""
    if path is None or not read_only:
        return duckdb.connect(":memory:" if path is None else str(path))
    connection = duckdb.connect(":memory:", config={"temp_directory": f"{path}.tmp"})
    try:
        quoted = str(path).replace("'", "''")
        connection.execute(f"ATTACH '{quoted}' AS workspace (READ_ONLY)")
        connection.execute("USE workspace")
    except duckdb.Error:
        connection.close()
        raise
    return connection


def _condition(selection: Selection) -> tuple[str, list[Any]]:
    """What an article ``d`` must fulfil, as SQL in which ``{whole}`` is the database, with its parameters."""
    conditions, parameters = ["true"], list[Any]()
    # The days are compared as far as the limit is written: until 2023 is until its last day.
    for limit, sign in ((selection.since, ">="), (selection.until, "<=")):
        if limit:
            conditions.append(f"left(d.date, {len(limit)}) {sign} ?")
            parameters.append(limit)
    if selection.sources:
        conditions.append("lower(d.source) IN (SELECT lower(unnest(?::VARCHAR[])))")
        parameters.append(list(selection.sources))
    for topic in selection.topics:
        conditions.append('d.id IN (SELECT document FROM "{whole}".mentions WHERE entity = ?)')
        parameters.append(topic)
    return " AND ".join(conditions), parameters


def _array(values: Sequence[Any]) -> Any:
    """Values of one column as an array of a type that DuckDB reads without guessing from a sample."""
    kinds = {type(value) for value in values}
    if kinds <= {bool}:
        return np.array(values, dtype=np.bool_)
    if kinds <= {int}:
        return np.array(values, dtype=np.int64)
    if kinds <= {float, int}:
        return np.array(values, dtype=np.float64)
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array


def _cannot_open(path: Path | None, error: duckdb.Error) -> OutputError | WorkspaceError:
    if any(words in str(error) for words in IN_USE):
        return OutputError(f"{path} is in use by another program.", "Wait for it to end, then try again.")
    if path is not None and not path.exists():
        return OutputError(f"{path} cannot be written.", "Give another folder with --output.")
    return WorkspaceError(
        f"{path} cannot be opened as a workspace.", "Delete it, or give another folder with --output."
    )
