"""Read the rows of a sheet: one article for each row below the column names, wherever those stand."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any, Final, TypeAlias

from graphkit.options import ReadOptions
from graphkit.read.fields.columns import chosen
from graphkit.read.fields.rows import Records, check_columns
from graphkit.read.files import NO_TEXT, Result, Unique, UnreadableError
from graphkit.read.texts.decode import clean
from graphkit.records import ReadWarning

HEADER: Final = 20
"""So many filled rows at the head of a sheet are searched for the column names."""

SHOWN: Final = 60
"""Characters of a line above the column names that a message shows."""

Numbered: TypeAlias = tuple[int, Sequence[Any]]
"""A row of a sheet: its number, and its cells."""


class Grid:
    """The sheets of one file.

    Args:
        label: The file.
        options: The column names and the order of dates.
        named: Whether the place of a row names its sheet, since there are several.
    """

    def __init__(self, label: str, options: ReadOptions, *, named: bool) -> None:
        self._records = Records(label, options)
        self._named = named
        self._left_out: list[tuple[str, str]] = []
        self._above: list[str] = []
        self._number = 0

    @property
    def is_empty(self) -> bool:
        """Whether no row was read yet."""
        return not self._number

    def leave_out(self, name: str, why: str) -> None:
        """Note a sheet that cannot be read, and why."""
        self._left_out.append((name, why))

    def sheet(self, name: str, rows: Iterator[Numbered]) -> Iterator[Result]:
        """Read the rows of a sheet, each with its number; one without a column of texts is left out.

        Args:
            name: The name of the sheet.
            rows: The number of each row, and its cells.
        """
        label, options = self._records.label, self._records.options
        try:
            header, before, rows = header_of(rows, options)
        except UnreadableError as error:
            self.leave_out(name, str(error))
            return
        self._above += before
        where = f"{clean(name)}, " if self._named else ""
        for at, row in rows:
            if any(value not in ("", None) for value in row):
                self._number += 1
                record = dict(zip_longest(header, map(value_of, row[: len(header)]), fillvalue=""))
                place, id_ = f"{where}row {at}", f"{label}#{self._number}"
                yield from self._records.read(record, label=f"{label}, {place}", id_=id_, row=place)

    def end(self) -> Iterator[Result]:
        """Yield what was held back, and warnings.

        Raises:
            UnreadableError: No sheet has a row.
        """
        label = self._records.label
        yield from self._records.end()
        if not self._number:
            raise UnreadableError(self._left_out[0][1] if self._left_out else NO_TEXT)
        yield from above(label, self._above)
        for name, why in self._left_out:
            yield ReadWarning("skipped", f"{label}, sheet “{clean(name)}”", why)


def above(label: str, lines: Sequence[str]) -> Iterator[ReadWarning]:
    """Say that lines above the column names (a title, notes) were left out."""
    filled = [" ".join(clean(line).strip(' ,;\t|\r\n"').split()) for line in lines]
    filled = [line for line in filled if line]
    if filled:
        shown = filled[0] if len(filled[0]) <= SHOWN else filled[0][:SHOWN] + "…"
        what = f"{len(filled)} lines above its column names, which were" if len(filled) > 1 else _ONE_LINE
        yield ReadWarning("skipped", label, f"has {what} left out: “{shown}”.", len(filled))


_ONE_LINE: Final = "a line above its column names, which was"


def header_of(rows: Iterator[Numbered], options: ReadOptions) -> tuple[list[str], list[str], Iterator[Numbered]]:
    """Return the names of the columns, the rows above them (titles and notes) as text, and the rows below them.

    Of the first rows, the one that names most is taken.

    Raises:
        UnreadableError: None of them names a column of texts.
    """
    first = list(itertools.islice((row for row in rows if any(map(value_of, row[1]))), HEADER))
    if not first:
        raise UnreadableError(NO_TEXT)
    headers = [_names(cells) for _, cells in first]
    known = [chosen(tuple(header), options) for header in headers]
    best = max(range(len(first)), key=lambda n: (len(known[n]) if "text" in known[n] else 0, -n))
    if "text" not in known[best]:
        best = max(range(len(first)), key=lambda n: (sum(map(bool, map(value_of, first[n][1]))), -n))
    check_columns(headers[best], options, (map(value_of, cells) for _, cells in first[best + 1 :]))
    above_ = [" ".join(filter(None, map(value_of, cells))) for _, cells in first[:best]]
    return headers[best], above_, itertools.chain(first[best + 1 :], rows)


def _names(cells: Sequence[Any]) -> list[str]:
    names = (clean(value_of(cell)).strip() for cell in cells)
    return list(map(Unique(), (name or f"column {n}" for n, name in enumerate(names, start=1))))


def value_of(value: Any) -> str:
    """Return the value of a cell as text: days and times as ISO, whole numbers without a point.

    >>> [value_of(value) for value in (7.0, 1.5, True, datetime.datetime(2021, 3, 3), datetime.time(10, 15))]
    ['7', '1.5', 'true', '2021-03-03', '10:15:00']
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat()
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    return "" if value is None else str(value)
