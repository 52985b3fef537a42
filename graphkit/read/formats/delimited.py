"""Read CSV and other delimited tables (tab, semicolon, bar) with a header, row by row."""

from __future__ import annotations

import csv
import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, TextIO

from graphkit.options import ReadOptions
from graphkit.read.fields.columns import chosen
from graphkit.read.fields.prose import SAMPLE, is_row, with_prose
from graphkit.read.fields.rows import OTHER_ENCODING, Records, check_columns
from graphkit.read.files import NO_TEXT, InputFile, Result, Unique, UnreadableError
from graphkit.read.texts.decode import has_undecoded, open_text, skip_line
from graphkit.records import ReadFailure

DELIMITERS: Final = ",;\t|"
LONGEST_FIELD: Final = 1 << 24
"""The longest field in characters; a longer one means an unclosed quotation mark."""

_NAMED_DELIMITER: Final = re.compile(r"sep=(.)\s*")
NO_HEADER: Final = (
    "seems to begin with an article instead of a row of column names. Write a first row that names the columns, such as"
    " “text” and “date”."
)
_QUOTES: Final = "Put each text in straight quotation marks, and write such a mark inside a text twice."


def read_delimited(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read a table: one article for each row, with one row in memory at a time."""
    with file.open() as stream:
        yield from _rows(_Lines(open_text(stream, file.doubts)), file.label, options)


class _Lines:
    """Iterates over the lines of a text and keeps track of the current row.

    Attributes:
        number: The number of lines read.
        start: The line number at which the current row begins, from 1.
        ended: Whether the end of the text was reached.
        cut: Whether a line of the current row was too long and was cut.
    """

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self.number = 0
        self.start = 1
        self.ended = False
        self.cut = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._text.readline(2 * LONGEST_FIELD)
        if not line:
            self.ended = True
            raise StopIteration
        if len(line) == 2 * LONGEST_FIELD and not line.endswith("\n"):
            self.cut = True
            skip_line(self._text)
        self.number += 1
        return line


def _rows(lines: _Lines, label: str, options: ReadOptions) -> Iterator[Result]:
    first = next((line for line in lines if not line.isspace()), None)
    if first is None:
        raise UnreadableError(NO_TEXT)
    named = _NAMED_DELIMITER.fullmatch(first)
    delimiter = named[1] if named else _delimiter(first, options)
    rows = csv.reader(lines if named else itertools.chain([first], lines), delimiter=delimiter)
    header = _header(_next(rows, lines) or [])
    if "text" not in chosen(tuple(header), options) and is_row(header):
        raise UnreadableError(NO_HEADER)
    following = _following(rows, lines)
    first_rows = list(itertools.islice(following, SAMPLE if "text" not in chosen(tuple(header), options) else 0))
    options, said = with_prose([dict(zip(header, one.cells or (), strict=False)) for one in first_rows], label, options)
    check_columns(header, options)
    records = Records(label, options)
    number = 0
    for number, (row, start, cut, ended) in enumerate(itertools.chain(first_rows, following), start=1):
        here, id_ = f"{label}, line {start}", f"{label}#{number}"
        if row is None or cut:
            yield ReadFailure(here, f"holds a field of more than {LONGEST_FIELD:,} characters. {_QUOTES}")
        elif ended:  # csv.reader reads past the last line only inside quotation marks
            yield ReadFailure(
                here, f"opens a quotation mark that is never closed, so all that follows is lost. {_QUOTES}"
            )
        elif any(row[len(header) :]):
            yield ReadFailure(here, f"has {len(row)} fields under {len(header)} column names. {_QUOTES}")
        elif any(map(has_undecoded, row)):
            yield ReadFailure(here, OTHER_ENCODING)
        else:
            record = dict(itertools.zip_longest(header, row[: len(header)]))
            yield from records.read(record, label=here, id_=id_, row=f"row {number + 1}")
    yield from said
    yield from records.end()
    if not number:
        raise UnreadableError(NO_TEXT)


class _Row(NamedTuple):
    """A row: its cells (``None`` if one is too long), the line at which it begins, and what befell it."""

    cells: list[str] | None
    start: int
    cut: bool
    ended: bool


def _following(rows: Iterator[list[str]], lines: _Lines) -> Iterator[_Row]:
    while (row := _next(rows, lines)) != []:
        yield _Row(row, lines.start, lines.cut, lines.ended)


def _next(rows: Iterator[list[str]], lines: _Lines) -> list[str] | None:
    """Return the next row that is not empty; [] at the end; ``None`` if a field is too long."""
    usual = csv.field_size_limit(LONGEST_FIELD)  # a global setting: restored below
    try:
        row: list[str] | None = []
        while row == []:
            lines.start, lines.cut = lines.number + 1, False
            row = next(rows, None)
    except csv.Error:
        return None
    else:
        return row or []
    finally:
        csv.field_size_limit(usual)


def _header(names: Sequence[str]) -> list[str]:
    """Make column names unique, and name the empty ones.

    >>> _header(["", "Text ", "text", "text"])
    ['column 1', 'Text', 'text', 'text (2)']
    """
    return list(map(Unique(), (name.strip() or f"column {n}" for n, name in enumerate(names, start=1))))


def _delimiter(header: str, options: ReadOptions) -> str:
    """Return the delimiter that gives the header the most columns of known names, a text among them.

    If there is none, ``csv.Sniffer`` detects it.
    """
    try:
        found = {
            delimiter: chosen(tuple(_header(next(csv.reader([header], delimiter=delimiter)))), options)
            for delimiter in DELIMITERS
        }
        best = max(found, key=lambda delimiter: ("text" in found[delimiter]) * (1 + len(found[delimiter])))
        return best if "text" in found[best] else csv.Sniffer().sniff(header, DELIMITERS).delimiter
    except csv.Error:
        return ","
