"""Read Parquet tables through DuckDB, a batch of rows at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from graphkit.options import ReadOptions
from graphkit.read.fields.rows import Records, check_columns
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, UnreadableError

if TYPE_CHECKING:
    import duckdb

BATCH: Final = 1000
"""Rows in memory at a time."""

_CONFIG: Final = {"threads": 1, "autoinstall_known_extensions": False, "autoload_known_extensions": False}
_SELECT: Final = "SELECT {} FROM read_parquet(?, binary_as_string = true)"


def is_parquet(head: Head) -> bool:
    """Whether a file begins with the mark of Parquet."""
    return head.data.startswith(b"PAR1")


def read_parquet(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read a Parquet table: one article for each row."""
    with file.open() as stream:
        if not stream.read(1):
            raise UnreadableError(NO_TEXT)
    with file.on_disk() as path:
        yield from _table(path, file.label, options)


def _table(path: Path, label: str, options: ReadOptions) -> Iterator[Result]:
    import duckdb

    name = "".join(f"[{c}]" if c in "*?[" else c for c in str(path))
    try:
        with duckdb.connect(":memory:", config=_CONFIG) as connection:  # type: ignore[arg-type]
            yield from _rows(connection, name, label, options)
    except duckdb.Error as error:
        why = str(error).splitlines()[0].partition(": ")[2].replace(str(path), label)
        raise UnreadableError(f"cannot be read as Parquet ({why}). Write it again, or export it as CSV.") from error


def _rows(connection: duckdb.DuckDBPyConnection, name: str, label: str, options: ReadOptions) -> Iterator[Result]:
    types = {c: t for c, t, *_ in connection.execute("DESCRIBE " + _SELECT.format("*"), [name]).fetchall()}
    nested = [column for column, kind in types.items() if _is_nested(kind)]
    if not nested:
        check_columns(types, options)
    selected = {column: _as_text(column, kind) for column, kind in types.items()}
    cursor = connection.execute(_SELECT.format(", ".join(selected.values())), [name])
    records = Records(label, options)
    number = 0
    while rows := cursor.fetchmany(BATCH):
        for row in rows:
            number += 1
            record = dict(zip(selected, row, strict=True))
            record |= {column: json.loads(record[column]) for column in nested if record[column] is not None}
            yield from records.read_all(
                record, label=f"{label}, row {number}", id_=f"{label}#{number}", row=f"row {number}"
            )
    yield from records.end()
    if not number:
        raise UnreadableError(NO_TEXT)


def _as_text(column: str, kind: str) -> str:
    """Return SQL that selects a column as text; nested values as JSON, but lists of paragraphs as they are."""
    quoted = '"' + column.replace('"', '""') + '"'
    if kind == "VARCHAR[]":
        return quoted
    return f"to_json({quoted})::VARCHAR" if _is_nested(kind) else f"{quoted}::VARCHAR"


def _is_nested(kind: str) -> bool:
    return kind != "VARCHAR[]" and (kind.endswith("]") or kind.startswith(("STRUCT", "MAP", "UNION")))
