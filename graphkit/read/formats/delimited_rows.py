"""Split a delimited text into rows; a quotation mark that stays open costs no row after it."""

from __future__ import annotations

import csv
import itertools
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple, TextIO, TypeAlias

from graphkit.read.texts.decode import skip_line

LONGEST_FIELD: Final = 1 << 24
"""The longest field in characters; a longer one means an unclosed quotation mark."""

SEARCHED: Final = 1 << 26
"""Characters that are searched for the row after an open quotation mark at most, in all of a file."""

AHEAD: Final = 1000
"""Lines that one row may have where it is searched for."""

SAMPLE, SAMPLED = 200, 1 << 20
"""Lines and characters at most that show how cells are quoted."""

DIALECTS: Final[tuple[Mapping[str, Any], ...]] = (
    {},
    {"escapechar": "\\", "doublequote": False},
    {"escapechar": "\\"},
    {"skipinitialspace": True},
    {"quotechar": "'"},
    {"quotechar": "'", "escapechar": "\\"},
    {"quotechar": "'", "skipinitialspace": True},
)
"""Ways of quoting cells, the usual one first."""

UNUSUAL: Final = 0.1
"""By what share of the rows more a way of quoting must fit that no backslash shows."""

Fits: TypeAlias = Callable[[Sequence[str], bool], bool]
"""Whether cells are a row of the table, by its columns and by whether one of them stands in quotation marks."""


class Lines:
    """Iterates over the lines of a text and keeps track of the current row.

    Attributes:
        number: The number of lines read.
        start: The line number at which the current row begins, from 1.
        row: The lines of the current row.
        ended: Whether the end of the text was reached.
        cut: Whether a line of the current row was too long and was cut.
    """

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self._ahead: deque[str] = deque()
        self.number = 0
        self.start = 1
        self.row: list[str] = []
        self.ended = False
        self.cut = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._ahead.popleft() if self._ahead else self._read()
        if not line:
            self.ended = True
            raise StopIteration
        self.cut = self.cut or _is_cut(line)
        self.number += 1
        self.row.append(line)
        return line

    def _read(self) -> str:
        line = self._text.readline(2 * LONGEST_FIELD)
        if _is_cut(line):
            skip_line(self._text)
        return line

    def begin(self) -> None:
        """Begin a row."""
        self.start, self.cut, self.row = self.number + 1, False, []

    def back(self, lines: Sequence[str]) -> None:
        """Take back the last lines, to be read again."""
        self._ahead.extendleft(reversed(lines))
        self.number -= len(lines)
        self.ended = False

    def peek(self) -> Iterator[str]:
        """Yield the lines that come next, without taking them; the first that is too long ends them."""
        for n in itertools.count():
            if n == len(self._ahead):
                self._ahead.append(self._read())
            if not (line := self._ahead[n]) or len(line) > LONGEST_FIELD:
                return
            yield line


def _is_cut(line: str) -> bool:
    return len(line) == 2 * LONGEST_FIELD and not line.endswith("\n")


def _cost(dialect: Mapping[str, Any]) -> float:
    """Return by what share of the rows more a way of quoting must fit: backslashes are seldom there by chance."""
    return UNUSUAL if {"quotechar", "skipinitialspace"} & set(dialect) else 0.0


class Row(NamedTuple):
    """A row of a delimited text.

    Attributes:
        cells: Its cells; ``None`` if one is too long.
        start: The line at which it begins, from 1.
        cut: Whether a line of it was too long and was cut.
        ended: Whether a quotation mark in it stays open to the end of the text.
        mended: Whether a quotation mark in it stays open, and it was ended before the next row.
    """

    cells: list[str] | None
    start: int
    cut: bool = False
    ended: bool = False
    mended: bool = False


class Rows:
    """The rows of a text that are not empty.

    Attributes:
        delimiter: What separates the cells.
        fits: Whether cells are a row; as long as it is ``None``, no row is ended before its quotation mark closes.
    """

    def __init__(self, lines: Lines, delimiter: str) -> None:
        self._lines = lines
        self._reader = csv.reader(lines, delimiter=delimiter)
        self._dialect: Mapping[str, Any] = DIALECTS[0]
        self._left = SEARCHED
        self.delimiter = delimiter
        self.fits: Fits | None = None

    def adapt(self, width: int) -> None:
        """Take the way of quoting in which most of the next rows have so many cells; the usual one unless it fails.

        Args:
            width: The number of column names.
        """
        sample: list[str] = []
        size = 0
        for line in itertools.islice(self._lines.peek(), SAMPLE):
            sample.append(line)
            size += len(line)
            if size > SAMPLED:
                break
        usual = self._right(sample, width, self._dialect)
        if usual < 1:
            best = max(DIALECTS, key=lambda dialect: self._right(sample, width, dialect) - _cost(dialect))
            gain = self._right(sample, width, best) - _cost(best) - usual
            self._dialect = best if gain > 0 else self._dialect
        self._reader = csv.reader(self._lines, delimiter=self.delimiter, **self._dialect)

    def _right(self, sample: Sequence[str], width: int, dialect: Mapping[str, Any]) -> float:
        """Return the share of the rows of a sample that have so many cells."""
        try:
            rows = list(filter(None, csv.reader(sample, delimiter=self.delimiter, **dialect)))
        except csv.Error:
            return 0.0
        return sum(len(row) == width for row in rows) / len(rows) if rows else 1.0

    def __iter__(self) -> Iterator[Row]:
        return self

    def __next__(self) -> Row:
        cells = self._cells()
        if cells == []:
            raise StopIteration
        row = Row(cells, self._lines.start, self._lines.cut, self._lines.ended)
        return self._mended(row) if cells is not None and not row.cut and self.fits is not None else row

    def _cells(self) -> list[str] | None:
        """Return the next row that is not empty; [] at the end; ``None`` if a field is too long."""
        usual = csv.field_size_limit(LONGEST_FIELD)  # a global setting: restored below
        try:
            row: list[str] | None = []
            while row == []:
                self._lines.begin()
                row = next(self._reader, None)
        except csv.Error:
            return None
        else:
            return row or []
        finally:
            csv.field_size_limit(usual)

    def _mended(self, row: Row) -> Row:
        """End a row before the next one if a quotation mark in it stays open, or closes in a later row."""
        lines = self._lines.row
        if not row.ended and (len(lines) < 2 or self._strict(lines) is not None):
            return row
        next_ = next((n for n in range(1, len(lines)) if self._begins_row(lines, n)), 0)
        if not next_:
            return row
        self._lines.back(lines[next_:])
        closed = "".join(lines[:next_]).rstrip("\r\n") + self._dialect.get("quotechar", '"')
        cells = next(csv.reader(closed.splitlines(keepends=True), delimiter=self.delimiter, **self._dialect))
        return Row(cells, row.start, mended=True)

    def _begins_row(self, lines: Sequence[str], at: int) -> bool:
        if self._left <= 0 or self.fits is None:
            return False
        following = itertools.islice(itertools.chain(itertools.islice(lines, at, None), self._lines.peek()), AHEAD)
        cells = self._strict(itertools.takewhile(self._count, following))
        quoted = lines[at].startswith('"') or self.delimiter + '"' in lines[at]
        return bool(cells) and self.fits(cells or (), quoted)

    def _strict(self, lines: Iterable[str]) -> list[str] | None:
        """Return the first row of lines, or ``None`` if its quotation marks are not as they should be."""
        try:
            return next(csv.reader(lines, delimiter=self.delimiter, strict=True, **self._dialect), None)
        except csv.Error:
            return None

    def _count(self, line: str) -> bool:
        self._left -= len(line)
        return True
