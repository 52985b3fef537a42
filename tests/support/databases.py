"""Keep the databases of workspaces in memory in one instance of DuckDB, and copy workspaces that are there already.

To start an instance takes 20 ms of the processor's time; to attach a database to one that runs, less than one. To make
the tables and views of a workspace takes 14 ms, to copy them 4.
"""

from __future__ import annotations

import atexit
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from functools import cache, wraps
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final, cast

import duckdb
import pytest

from graphkit.store import Store, opening

_numbers: Final = count(1)
_made: Final[dict[Callable[[], Store], Store]] = {}
# Connections that are left when Python ends are reported as leaks.
atexit.register(_made.clear)


class Attached:
    """A connection to a database that is attached to a running instance; closing it detaches the database."""

    def __init__(self, instance: duckdb.DuckDBPyConnection, name: str, *, file: str = ":memory:", option: str = ""):
        self.database = name
        self._instance = instance
        self._connection = instance.cursor()
        try:
            quoted = file.replace("'", "''")
            self._connection.execute(f"ATTACH '{quoted}' AS {name} {option}")
        except duckdb.Error:
            self._connection.close()
            raise
        self._connection.execute(f"USE {name}")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def close(self) -> None:
        """Close the connection, and free the database."""
        self._connection.close()
        self._instance.execute(f"DETACH DATABASE IF EXISTS {self.database}")


@contextmanager
def shared_instance() -> Iterator[None]:
    """Open each new store in memory as a database of one instance, and one file that is only read at a time.

    Queries by ``graphkit.explore.sql`` get an instance of their own as always, for they lock its settings.
    """
    connect = opening.connect

    @cache
    def instance() -> duckdb.DuckDBPyConnection:
        started = connect(None, read_only=False)
        # Each worker has a core: two threads take a fifth longer to share so little work out. Files have their own.
        started.execute("SET threads = 1")
        return started

    @cache
    def empty() -> Store:
        attached = Attached(instance(), "empty")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(opening, "connect", lambda *_, **__: attached)
            return Store(None)

    def connect_shared(path: Path | None, *, read_only: bool) -> duckdb.DuckDBPyConnection:
        if path is None:
            attached = Attached(instance(), _new_name())
            attached.execute(f"COPY FROM DATABASE {empty().database} TO {attached.database}")
            return cast("duckdb.DuckDBPyConnection", attached)
        if not read_only or instance().execute("FROM duckdb_databases() WHERE database_name = 'workspace'").fetchall():
            return connect(path, read_only=read_only)
        attached = Attached(instance(), "workspace", file=str(path), option="(READ_ONLY)")
        return cast("duckdb.DuckDBPyConnection", attached)

    def separate(path: Path | None) -> Store:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(opening, "connect", connect)
            return Store(path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "connect", connect_shared)
        patch.setattr("graphkit.explore.sql.opening", SimpleNamespace(connect=connect))
        patch.setattr("graphkit.explore.sql.Store", separate)
        yield


def _new_name() -> str:
    return f"memory{next(_numbers)}"


def made_once(make: Callable[[], Store]) -> Callable[[], Store]:
    """Decorate a function that makes a workspace, to make it once in a process and return a copy on each call."""

    @wraps(make)
    def copied() -> Store:
        if make not in _made:
            _made[make] = make()
        return copy_of(_made[make])

    return copied


def copy_of(store: Store) -> Store:
    """Make a store in memory with all tables, rows and views of one in memory."""
    copied = copy(store)
    connection = Attached(store.cursor(), _new_name())
    connection.execute(f'COPY FROM DATABASE "{store.database}" TO {connection.database}')
    copied.database = connection.database
    copied.connection = cast("duckdb.DuckDBPyConnection", connection)
    return copied
