"""The read stage: turn files, folders, globs and standard input into documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Final

from graphkit.options import ReadOptions
from graphkit.read.files import InputFile, Result, Unique, UnreadableError, reason
from graphkit.read.formats import READERS
from graphkit.read.formats.unknown import read_unknown
from graphkit.read.inputs import find
from graphkit.records import Document, ReadFailure

__all__ = ["READERS", "read"]

_DEFAULTS: Final = ReadOptions()


def read(
    paths: Sequence[str | Path] | str | Path, *, options: ReadOptions = _DEFAULTS, stdin: BinaryIO | None = None
) -> Iterator[Result]:
    """Read all articles in ``paths``, in a fixed order, and report each file, line or row that holds none.

    Args:
        paths: Files, folders (read recursively, without hidden files), globs, and ``-`` for ``stdin``.
            A file whose suffix is not in :data:`READERS` is read by its content if it is named itself, and is a
            failure if it is found in a folder. A subfolder that holds a graphkit workspace is skipped.
        options: The names of the columns in tables and JSON records.
        stdin: Bytes of plain text, a web page, JSON or JSON Lines.

    Yields:
        Documents, failures, and warnings about what was read. The id of a document is unique in this call: the file's
        path relative to the given folder, or the record's own id, or ``table.csv#7`` for record 7 of a table without
        ids. A second "a" becomes "a (2)".

    Raises:
        UsageError: A path does not exist, or a glob matches nothing. It is raised before anything is read.

    >>> import io
    >>> for found in read(["-"], stdin=io.BytesIO(b'{"id": 1, "text": "Kim met Putin."}\\n{"text": ""}')):
    ...     print(found.id if isinstance(found, Document) else found.path)
    1
    stdin, line 2
    """
    paths = [paths] if isinstance(paths, str | Path) else paths
    return _read(find(paths, suffixes=READERS, stdin=stdin), options)


def _read(files: Iterator[InputFile | ReadFailure], options: ReadOptions) -> Iterator[Result]:
    unique = Unique()
    for file in files:
        for result in (file,) if isinstance(file, ReadFailure) else _read_file(file, options):
            if not isinstance(result, Document) or (id_ := unique(result.id)) == result.id:
                yield result
            else:
                yield replace(result, id=id_)


def _read_file(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    try:
        yield from READERS.get(file.suffix, read_unknown)(file, options)
    except UnreadableError as error:
        yield ReadFailure(file.label, str(error))
    except OSError as error:
        yield ReadFailure(file.label, reason(error))
