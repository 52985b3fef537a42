"""Query and fill the tables of a DuckDB database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from typing import Any, TypeAlias

import duckdb
import numpy as np

Parameters: TypeAlias = Sequence[Any] | Mapping[str, Any]
Column: TypeAlias = "Sequence[Any] | np.ndarray[Any, Any]"


class Connection:
    """A connection to one database."""

    connection: duckdb.DuckDBPyConnection
    database: str

    def query(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        """Return all rows that ``sql`` yields."""
        return self.connection.execute(sql, parameters).fetchall()

    def stream(self, sql: str, parameters: Parameters = (), *, batch: int = 10_000) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of ``sql``, ``batch`` of them in memory at a time; other queries may run meanwhile.

        Sees what is committed, not what a transaction that is still open wrote.
        """
        cursor = self.cursor()
        cursor.execute(sql, parameters)
        while rows := cursor.fetchmany(batch):
            yield from rows

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """Open a second connection to the same database."""
        cursor = self.connection.cursor()
        cursor.execute(f'USE "{self.database}"')  # a cursor starts in the first database of the connection
        return cursor

    def count(self, table: str) -> int:
        """Return the number of rows of a table or view."""
        return int(self.query("SELECT count(*) FROM query_table(?)", [table])[0][0])

    def rows(self, table: str) -> list[tuple[Any, ...]]:
        """Return all rows of a table or view."""
        return self.query("FROM query_table(?)", [table])

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Run the writes inside as one transaction: all of them or none."""
        self.connection.execute("BEGIN")
        try:
            yield
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise
        self.connection.execute("COMMIT")

    def clear(self, *tables: str) -> None:
        """Remove all rows of the named tables."""
        self.connection.execute("".join(f"TRUNCATE {table};" for table in tables))

    def insert(self, table: str, rows: Iterable[Sequence[Any]], *, batch: int = 100_000) -> None:
        """Append rows to a table, column by column (fast; needs no other package)."""
        remaining = iter(rows)
        while chunk := list(islice(remaining, batch)):
            columns = {f"c{i}": values for i, values in enumerate(zip(*chunk, strict=True))}
            with self.registered("incoming", columns):
                self.connection.execute(f"INSERT INTO {table} FROM incoming")

    @contextmanager
    def temporary(self, queries: Mapping[str, str]) -> Iterator[None]:
        """Make tables of these names for the statements inside, each of a query that may use those before it."""
        try:
            for name, query in queries.items():
                self.connection.execute(f"CREATE TEMP TABLE {name} AS {query}")
            yield
        finally:
            # A transaction that has failed takes no statement any more, and none of its tables is left.
            with suppress(duckdb.TransactionException):
                self.connection.execute("".join(f"DROP TABLE IF EXISTS temp.{name};" for name in queries))

    @contextmanager
    def registered(self, name: str, columns: Mapping[str, Column]) -> Iterator[None]:
        """Make columns of values a table of this name, for the queries inside."""
        self.connection.register(name, {column: _array(values) for column, values in columns.items()})
        try:
            yield
        finally:
            self.connection.unregister(name)


def _array(values: Column) -> Any:
    """Values of one column as an array of a type that DuckDB reads without guessing from a sample."""
    if isinstance(values, np.ndarray):
        return values
    kinds = {type(value) for value in values}
    if kinds == {bool}:
        return np.array(values, dtype=np.bool_)
    if kinds == {int}:
        return np.array(values, dtype=np.int64)
    if kinds and kinds <= {float, int}:
        return np.array(values, dtype=np.float64)
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array
