"""Open the workspace that every stage reads and writes, or make a new one; and make parts of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from itertools import count
from pathlib import Path
from typing import Self

import duckdb

from graphkit.errors import WorkspaceError
from graphkit.options import Selection
from graphkit.store import about, opening
from graphkit.store.connection import Connection
from graphkit.store.parts import define_part
from graphkit.store.schema import SCHEMA_VERSION, definitions


class Store(Connection):
    """One DuckDB database with the tables and views of :mod:`graphkit.store.schema`.

    Args:
        path: The file, or ``None`` for a database in memory.
        read_only: Open an existing file for questions alone.
        copied_from: A workspace of this version that a new file begins with.

    Raises:
        OutputError: the file cannot be written, or another build is using it.
        WorkspaceError: the file is no workspace of this version, or (``read_only``) is not there; on leaving ``with``,
            also where a query came upon damage.

    >>> from graphkit.records import Document
    >>> from graphkit.store import documents
    >>> with Store(None) as store:
    ...     documents.add(store, [(Document("a.txt", "Kim met Putin."), "key")])
    ...     store.count("documents")
    1
    """

    def __init__(self, path: Path | None, *, read_only: bool = False, copied_from: Path | None = None) -> None:
        self.path = path
        self.read_only = read_only
        if read_only and path is not None and not path.exists():
            raise WorkspaceError(f"There is no workspace at {path}.", "Run graphkit build first.")
        try:
            self.connection = opening.connect(path, read_only=read_only)
        except duckdb.Error as error:
            raise opening.cannot_open(path, error) from error
        try:
            self.database = str(self.query("SELECT current_database()")[0][0])
            self.is_new = not read_only and not self._has_tables()
            if self.is_new:
                self._copy(copied_from) if copied_from else self._create()
            version = about.read(self).get("schema")
        except duckdb.Error as error:
            self.connection.close()
            raise opening.cannot_open(path, error) from error
        if version != SCHEMA_VERSION:
            self.connection.close()
            raise opening.another_version(path, version)

    def _has_tables(self) -> bool:
        return bool(self.query("SELECT 1 FROM duckdb_tables() WHERE database_name = current_database()"))

    def _create(self) -> None:
        with self.transaction():
            self.connection.execute(";".join(definitions()))
            about.write(self, {"schema": SCHEMA_VERSION})

    def _copy(self, other: Path) -> None:
        quoted = str(other).replace("'", "''")
        self.connection.execute(f"ATTACH '{quoted}' AS other (READ_ONLY)")
        with self.transaction():
            self.connection.execute(f'COPY FROM DATABASE other TO "{self.database}"')
        self.connection.execute("DETACH other")

    def close(self) -> None:
        """Close the database; what follows ``with`` does so, too."""
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        self.close()
        # DuckDB reads a file piece by piece: that one is damaged, or a disk full, may show at any query.
        if error is not None and type(error) in opening.FILE_ERRORS:
            raise opening.cannot_use(self.path, error) from error

    @contextmanager
    def part(self, selection: Selection) -> Iterator[Self]:
        """Make a store of some of the articles: in memory, over the tables of this one.

        Ordinals count the chosen articles from 0; ``entities`` are those that they name; ``pairs`` and ``structure``
        are empty until they are counted anew. The window of ``evidence`` is that of the whole. Nothing is written to
        the file.

        >>> from graphkit.records import Document
        >>> from graphkit.store import documents
        >>> with Store(None) as store:
        ...     documents.add(store, [(Document("a", "…", date="2023-09-13"), "k"), (Document("b", "…"), "k")])
        ...     with store.part(Selection(since="2023-09")) as part:
        ...         [document.id for document in documents.read(part)]
        ['a']
        """
        # A part may lie in a part: each lies under a name of its own.
        taken = {name for (name,) in self.query("SELECT database_name FROM duckdb_databases()")}
        part = copy(self)
        part.database = next(name for number in count(1) if (name := f"part{number}") not in taken)
        part.connection = self.connection.cursor()
        part.connection.execute(f"ATTACH ':memory:' AS {part.database}")
        part.connection.execute(f"USE {part.database}")
        try:
            define_part(part, self, selection)
            yield part
        finally:
            part.connection.close()
            self.connection.execute(f"DETACH {part.database}")
