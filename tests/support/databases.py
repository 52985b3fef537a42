"""Keep the databases of workspaces in memory in one instance of DuckDB, and copy workspaces that are filled already.

To start an instance takes 20 ms of the processor's time; to attach a database to one that runs, less than one.
"""

from __future__ import annotations

import atexit
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from functools import cache, wraps
from itertools import count
from pathlib import Path
from typing import Any, Final, cast

import duckdb
import pytest

from graphkit.store import Store, opening

_numbers: Final = count(1)
_made: Final[dict[Callable[[], Store], Store]] = {}
# Connections that are left when Python ends are reported as leaks.
atexit.register(_made.clear)


class Attached:
    """A connection to a database of its own in a running instance; closing it detaches the database."""

    def __init__(self, instance: duckdb.DuckDBPyConnection) -> None:
        self.database = f"memory{next(_numbers)}"
        self._instance = instance
        self._connection = instance.cursor()
        self._connection.execute(f"ATTACH ':memory:' AS {self.database}")
        self._connection.execute(f"USE {self.database}")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def close(self) -> None:
        """Close the connection, and free the database."""
        self._connection.close()
        self._instance.execute(f"DETACH DATABASE IF EXISTS {self.database}")


@contextmanager
def shared_instance() -> Iterator[None]:
    """Give each new store in memory a database of its own in one instance.

    Only queries by ``graphkit.explore.sql`` get an instance of their own: they lock its settings.
    """
    connect = opening.connect

    @cache
    def instance() -> duckdb.DuckDBPyConnection:
        return connect(None, read_only=False)

    def connect_shared(path: Path | None, *, read_only: bool) -> duckdb.DuckDBPyConnection:
        if path is not None:
            return connect(path, read_only=read_only)
        return cast("duckdb.DuckDBPyConnection", Attached(instance()))

    def separate(path: Path | None) -> Store:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(opening, "connect", connect)
            return Store(path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "connect", connect_shared)
        patch.setattr("graphkit.explore.sql.Store", separate)
        yield


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
    connection = Attached(store.cursor())
    connection.execute(f'COPY FROM DATABASE "{store.database}" TO {connection.database}')
    copied.database = connection.database
    copied.connection = cast("duckdb.DuckDBPyConnection", connection)
    return copied
