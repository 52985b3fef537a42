"""Open the database of a workspace, and say in a sentence why one cannot be used."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import duckdb

from graphkit.errors import FULL, GraphkitError, InUse, OutputError, WorkspaceError, out_of_memory
from graphkit.store.schema import STORAGE_VERSION

FILE_NAME: Final = "graphkit.duckdb"

# Damage has no class of its own: it comes as the base of all errors.
FILE_ERRORS: Final = frozenset(
    {
        duckdb.Error, duckdb.FatalException, duckdb.InternalException, duckdb.IOException, duckdb.OutOfMemoryException,
        duckdb.SerializationException,
    }
)  # fmt: skip
IN_USE: Final = (
    "Could not set lock",
    "being used by another process",
    "with a different configuration",
    "already attached",
)


# A query that misses a table must not find a variable of Python with that name.
CONFIG: Final[dict[str, str | bool | int | float | list[str]]] = {"python_enable_replacements": "false"}


def file_in(path: Path) -> Path:
    """The file of a workspace that is given by itself or by its folder."""
    return path if path.is_file() else path / FILE_NAME


def connect(path: Path | None, *, read_only: bool) -> duckdb.DuckDBPyConnection:
    """A connection to a file, as the database ``workspace`` beside one in memory; or to a new database in memory.

    Parts of a file are made in the database in memory, so that the file itself may be read-only. A new file has the
    storage version :data:`~graphkit.store.schema.STORAGE_VERSION`.
    """
    if path is None:
        return duckdb.connect(":memory:", config=CONFIG)
    option = "(READ_ONLY)" if read_only else "" if path.exists() else f"(STORAGE_VERSION '{STORAGE_VERSION}')"
    connection = duckdb.connect(":memory:", config={**CONFIG, "temp_directory": f"{path}.tmp"})
    try:
        quoted = str(path).replace("'", "''")
        connection.execute(f"ATTACH '{quoted}' AS workspace {option}")
        connection.execute("USE workspace")
    except duckdb.Error:
        connection.close()
        raise
    return connection


def cannot_open(path: Path | None, error: duckdb.Error) -> GraphkitError:
    """The error for a file that DuckDB refuses to open."""
    if (shortage := _shortage(path, error)) is not None:
        return shortage
    if any(words in str(error) for words in IN_USE):
        return InUse(f"{path} is in use by another program.", "Wait for it to end, then try again.")
    if path is not None and not path.exists():
        return OutputError(f"{path} cannot be written.", "Give another folder with --output.")
    return WorkspaceError(
        f"{path} cannot be opened as a workspace.", "Delete it, or give another folder with --output."
    )


def cannot_use(path: Path | None, error: BaseException) -> GraphkitError:
    """The error for a file that turns out to be damaged, or where disk or memory are full, amid the work."""
    return _shortage(path, error) or WorkspaceError(
        f"{path} cannot be used: {str(error).splitlines()[0]}",
        "See that the disk has room. If the file is damaged, delete it and build again.",
    )


def _shortage(path: Path | None, error: BaseException) -> GraphkitError | None:
    """The error where no memory or no room on the disk is left; else None."""
    if isinstance(error, duckdb.OutOfMemoryException):
        return out_of_memory()
    if any(os.strerror(number) in str(error) for number in FULL):
        return OutputError(
            f"The disk is full: {path} could not be written.",
            "Make room, then run the same command: what was extracted is kept.",
        )
    return None


def another_version(path: Path | None, version: str | None) -> WorkspaceError:
    """The error for a database whose tables are not those of this version."""
    return WorkspaceError(
        f"{path} was written by another version of graphkit (its tables are version {version})."
        if version
        else f"{path} is a database, but no workspace of graphkit.",
        "Delete it and build again, or build into another folder.",
    )
