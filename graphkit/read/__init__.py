"""The read stage: files, folders, globs and standard input → one Document or ReadFailure after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, Final

from graphkit.options import ReadOptions
from graphkit.read.delimited import read_delimited
from graphkit.read.files import InputFile, Reader, Result, Unique, UnreadableError, reason
from graphkit.read.html import read_html
from graphkit.read.inputs import find
from graphkit.read.jsonl import read_json
from graphkit.read.markdown import read_markdown
from graphkit.read.parquet import read_parquet
from graphkit.read.text import read_text
from graphkit.read.unknown import read_unknown
from graphkit.records import Document, ReadFailure

__all__ = ["READERS", "read"]

READERS: Final[Mapping[str, Reader]] = MappingProxyType(
    {
        ".txt": read_text,
        ".text": read_text,
        ".md": read_markdown,
        ".markdown": read_markdown,
        ".html": read_html,
        ".htm": read_html,
        ".xhtml": read_html,
        ".jsonl": read_json,
        ".ndjson": read_json,
        ".json": read_json,
        ".csv": read_delimited,
        ".tsv": read_delimited,
        ".parquet": read_parquet,
    }
)
"""The closed choice of file formats: the end of a name → what reads it."""

_DEFAULTS: Final = ReadOptions()


def read(
    paths: Sequence[str | Path] | str | Path, *, options: ReadOptions = _DEFAULTS, stdin: BinaryIO | None = None
) -> Iterator[Document | ReadFailure]:
    """All articles that ``paths`` hold, in a fixed order, and a failure for each file, line or row that gave none.

    Args:
        paths: Files, folders (read with all that is in them, hidden files aside), globs, and ``-`` for ``stdin``.
            A file of a name that is not in :data:`READERS` is read as text if it was named itself, and is a failure
            if it was found in a folder. A folder that holds a graphkit workspace is passed over.
        options: Names of the columns of tables.
        stdin: Bytes of a text, of a web page, or of JSON Lines.

    Yields:
        Documents with ids that are unique in this read: a file's path in the folder that was given, or a record's own
        id, or ``table.csv#7`` for the seventh record of a table without ids; a second "a" becomes "a (2)".

    Raises:
        UsageError: at once, before anything is read: a path does not exist, or a glob matches nothing.

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
        for result in (file,) if isinstance(file, ReadFailure) else _results(file, options):
            if isinstance(result, ReadFailure) or (id_ := unique(result.id)) == result.id:
                yield result
            else:
                yield replace(result, id=id_)


def _results(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    try:
        yield from READERS.get(file.suffix, read_unknown)(file, options)
    except UnreadableError as error:
        yield ReadFailure(file.label, str(error))
    except OSError as error:
        yield ReadFailure(file.label, reason(error))
