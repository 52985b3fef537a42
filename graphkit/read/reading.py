"""Read all files of an input, and the files inside them, as documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import BinaryIO, Final

from graphkit.errors import is_full
from graphkit.options import ReadOptions
from graphkit.read.detect import format_of
from graphkit.read.fields.dates import day_in_name
from graphkit.read.fields.lone_dates import two_ways, with_lone_dates
from graphkit.read.files import InputFile, Result, Unique, UnreadableError, reason
from graphkit.read.formats.format import Format
from graphkit.read.inputs import find
from graphkit.read.texts.repair import report
from graphkit.records import Document, ReadFailure, ReadWarning

PACKAGE: Final = "graphkit-explorer"
"""The name of the package that is installed."""

TOO_DEEP: Final = "stands too deep, in a file in a file. Unpack the outer ones, or allow more with --archive-depth."

CHECK_REPAIRS: Final = "Read a few of the texts, and correct the file where a word is wrong."
CHECK_LETTERS: Final = "Look at its names, and save it as UTF-8 if letters are wrong."
CHECK_DATES: Final = "Correct them in the file, or leave those articles out with --until."

_DEFAULTS: Final = ReadOptions()


def read(
    paths: Sequence[str | Path] | str | Path,
    *,
    options: ReadOptions = _DEFAULTS,
    stdin: BinaryIO | None = None,
    today: str = "",
) -> Iterator[Result]:
    """Read all articles in ``paths``, in a fixed order, and report each file, line or row that holds none.

    Args:
        paths: Files, folders (read recursively, without hidden files), globs, and ``-`` for ``stdin``.
            The content tells a file's format, and its suffix where the content leaves it open. A file of neither is
            read as plain text if it is named itself; if it is found in a folder, it is so if it holds sentences, and
            else a failure. A subfolder that holds a graphkit workspace is skipped.
        options: The names of the columns in tables and JSON records.
        stdin: Bytes in any format.
        today: The day as ISO after which no article is published; if "", that of the clock.

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
    day = date.fromisoformat(today) if today else datetime.now(tz=UTC).date()
    latest = (day + timedelta(days=1)).isoformat()  # it is tomorrow already in other time zones
    found = _read(find(paths, stdin=stdin, follow_links=options.follow_links), options, latest)
    return with_lone_dates(found, options.date_order)


def _read(files: Iterator[InputFile | Result], options: ReadOptions, latest: str) -> Iterator[Result]:
    unique, seen = Unique(), set[int]()
    for file in files:
        known = replace(file, seen=seen) if isinstance(file, InputFile) else file
        results = _read_file(known, options, options.archive_depth) if isinstance(known, InputFile) else iter((known,))
        for result in _dated(results, known, latest):
            if not isinstance(result, Document) or (id_ := unique(result.id)) == result.id:
                yield result
            else:
                yield replace(result, id=id_)


def _read_file(file: InputFile, options: ReadOptions, depth: int) -> Iterator[Result]:
    """Read a file, and the files inside it down to ``depth`` levels."""
    try:
        format_ = format_of(file)
        try:
            repairs = Counter[str]()
            for result in format_.read(file, options):
                if isinstance(result, Document):
                    repairs.update(result.repairs)
                if isinstance(result, InputFile):
                    yield from _inside(replace(result, seen=file.seen), options, depth)
                else:
                    yield _of(file, result)
            for message in file.doubts:
                yield ReadWarning("repaired", file.label, message, next_step=CHECK_LETTERS)
            if message := report(repairs):
                yield ReadWarning("repaired", file.label, f"{message}.", repairs.total(), CHECK_REPAIRS)
        except ModuleNotFoundError as error:
            if not format_.extra:
                raise
            raise UnreadableError(missing(format_)) from error
    except UnreadableError as error:
        yield ReadFailure(file.label, str(error))
    except OSError as error:
        if is_full(error):  # of what a library unpacks: the file itself is in order
            raise
        yield ReadFailure(file.label, reason(error))


def _dated(results: Iterator[Result], file: InputFile | Result, latest: str) -> Iterator[Result]:
    """Report dates after the latest one, and take out those that only the name of a file gives: they are numbers."""
    late: list[str] = []
    for result in results:
        if not isinstance(result, Document) or not result.date or result.date <= latest:
            yield result
        elif day_in_name(result.id) == result.date:
            yield replace(result, date=None)
        else:
            late.append(result.date)
            yield result
    if late and isinstance(file, InputFile):
        message = (
            f"has an article dated after today: {late[0]}."
            if len(late) == 1
            else f"has {len(late):,} articles dated after today, such as {late[0]}."
        )
        yield ReadWarning("dates", file.label, message, len(late), CHECK_DATES)


def _inside(file: InputFile, options: ReadOptions, depth: int) -> Iterator[Result]:
    if depth:
        yield from (_of(file, result) for result in _read_file(file, options, depth - 1))
    else:
        yield ReadFailure(file.label, TOO_DEEP)


def _of(file: InputFile, result: Result) -> Result:
    """Add to a document what is known of the file that it stands in; a date that has two readings is left open."""
    if not isinstance(result, Document) or not (file.url or file.date or file.source):
        return result
    date = file.date if not result.date and "date" not in result.meta and not two_ways(result) else ""
    return replace(
        result, url=result.url or file.url or None, date=result.date or date or None,
        source=result.source or file.source or None,
    )  # fmt: skip


def missing(format_: Format) -> str:
    """Explain that the libraries for a format are not installed."""
    return f'is a {format_.name}, which needs more libraries. Install them: pip install "{PACKAGE}[{format_.extra}]".'
