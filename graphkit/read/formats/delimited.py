"""Read CSV and other delimited tables (tab, semicolon, bar) with a header, row by row."""

from __future__ import annotations

import csv
import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from graphkit.options import ReadOptions
from graphkit.read.fields.columns import LONGEST_NAME, chosen, is_name
from graphkit.read.fields.date_columns import parse_field
from graphkit.read.fields.grid import HEADER, above
from graphkit.read.fields.pieces import is_text
from graphkit.read.fields.prose import SAMPLE, is_row, with_prose
from graphkit.read.fields.rows import OTHER_ENCODING, Records, check_columns
from graphkit.read.files import HEAD, NO_TEXT, Head, InputFile, Result, Unique, UnreadableError
from graphkit.read.formats.delimited_rows import LONGEST_FIELD, Fits, Lines, Row, Rows
from graphkit.read.texts.decode import has_undecoded, open_text
from graphkit.records import ReadFailure, ReadWarning

DELIMITERS: Final = ",;\t|"

RARE: Final = "\x01\x1f~^¦"
"""Delimiters that are tried where no usual one separates known names."""

LONGEST_HEADER: Final = 20_000
"""Characters of the longest line that may name the columns."""

_DELIMITER: Final = re.compile(f"[{re.escape(DELIMITERS + RARE)}]")
_NAMED_DELIMITER: Final = re.compile(r"sep=(.)\s*")
NO_HEADER: Final = (
    "seems to begin with an article instead of a row of column names. Write a first row that names the columns, such as"
    " “text” and “date”."
)
_QUOTES: Final = "Put each text in straight quotation marks, and write such a mark inside a text twice."


def is_delimited(head: Head) -> bool:
    """Whether a file surely is a table: a text and something else are named, and rows of as many cells follow."""
    if _header_line(head.text[:LONGEST_HEADER].splitlines(), _DEFAULTS)[0] is None and not head.text.startswith("sep="):
        return False
    lines = head.text.splitlines(keepends=True)
    if len(head.data) == HEAD:
        lines = lines[:-1]
    if lines and _NAMED_DELIMITER.fullmatch(lines[0]):
        return True
    number, delimiter = _header_line(lines, _DEFAULTS)
    if number is None:
        return False
    rows = csv.reader(lines[number:], delimiter=delimiter)
    try:
        names = _header(next(rows))
        if len(chosen(tuple(names), _DEFAULTS)) < 2:
            return False
        found = [row for row in itertools.islice(rows, SAMPLE) if any(row)]
    except csv.Error:
        return False
    texts = {names.index(name) for name in chosen(tuple(names), _DEFAULTS)["text"]}
    right = [row for row in found if len(row) == len(names)]
    return len(right) > 0.8 * len(found) and any(is_text(row[n]) for row in right for n in texts)


def read_delimited(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read a table: one article for each row, with one row in memory at a time."""
    with file.open() as stream:
        yield from _table(Lines(open_text(stream, file.doubts)), file.label, options)


def _table(lines: Lines, label: str, options: ReadOptions) -> Iterator[Result]:
    delimiter, before = _begin(lines, options)
    rows = Rows(lines, delimiter)
    header = _header(next(rows, Row([], 0)).cells or [])
    if "text" not in chosen(tuple(header), options) and is_row(header):
        raise UnreadableError(NO_HEADER)
    rows.adapt(len(header))
    rows.fits = _fits(header, options)
    first = list(itertools.islice(rows, SAMPLE if "text" not in chosen(tuple(header), options) else 0))
    options, said = with_prose([dict(zip(header, one.cells or (), strict=False)) for one in first], label, options)
    check_columns(header, options, (row.cells or () for row in first))
    records = Records(label, options)
    faults = _Faults(label)
    number = 0
    for number, row in enumerate(itertools.chain(first, rows), start=1):
        if row.cells is not None and _header(row.cells) == header:
            faults.repeated += 1
            continue
        if why := faults.of(row, header):
            yield ReadFailure(f"{label}, {_place(number + 1 + len(before), row.start)}", why)
            continue
        record = dict(itertools.zip_longest(header, (row.cells or [])[: len(header)]))
        at = number + 1 + len(before)
        place = f"row {at}"
        yield from records.read(record, label=f"{label}, {_place(at, row.start)}", id_=f"{label}#{number}", row=place)
    yield from said
    yield from above(label, before)
    yield from faults.warnings()
    yield from records.end()
    if not number:
        raise UnreadableError(NO_TEXT)


def _begin(lines: Lines, options: ReadOptions) -> tuple[str, list[str]]:
    """Return the delimiter and the lines above the header, and take those from the text.

    Raises:
        UnreadableError: The text is empty.
    """
    first = next((line for line in lines if not line.isspace()), None)
    if first is None:
        raise UnreadableError(NO_TEXT)
    if named := _NAMED_DELIMITER.fullmatch(first):
        return named[1], []
    ahead = [first]
    known = chosen(tuple(_cells(first, _delimiter(first, options))), options)
    wanted = 1 if "text" in known and len(known) > 1 else HEADER  # a line that names several things is the header
    while sum(not line.isspace() for line in ahead) < wanted and (line := next(lines, None)) is not None:
        ahead.append(line)
    number, delimiter = _header_line(ahead, options)
    lines.back(ahead[number or 0 :])
    return delimiter if number is not None else _delimiter(first, options), ahead[: number or 0]


def _header_line(lines: Sequence[str], options: ReadOptions) -> tuple[int | None, str]:
    """Return the number of the line that names most, a text and something else among it, and its delimiter.

    The first line of all may name a text alone.
    """
    filled = [(n, line) for n, line in enumerate(lines) if not line.isspace()][:HEADER]
    best, number, separator = 0, None, ","
    for n, line in filled:
        if not _names_text(line, options):
            continue
        delimiter = _delimiter(line, options)
        names = _cells(line, delimiter)
        known = chosen(tuple(names), options)
        least = 1 if n == filled[0][0] else 2
        if "text" in known and len(known) >= max(least, best + 1) and all(len(name) <= LONGEST_NAME for name in names):
            best, number, separator = len(known), n, delimiter
    return number, separator


def _names_text(line: str, options: ReadOptions) -> bool:
    """Whether a piece of a line is the name of a column of texts."""
    return len(line) <= LONGEST_HEADER and any(
        is_name(piece.strip(' \t"'), "text", options) for piece in _DELIMITER.split(line.strip("\r\n"))
    )


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return _header(next(csv.reader([line], delimiter=delimiter), []))
    except csv.Error:
        return []


def _fits(header: Sequence[str], options: ReadOptions) -> Fits | None:
    """Return a function that tells whether cells are a row, by days, addresses and ids, or by quotation marks."""
    known = chosen(tuple(header), options)
    roles = {role: header.index(known[role][0]) for role in ("date", "url", "id") if role in known}
    looks: dict[str, Callable[[str], bool]] = {
        "date": lambda cell: parse_field(cell) is not None,
        "url": lambda cell: cell.startswith(("http://", "https://")),
        "id": lambda cell: len(cell.split()) == 1 and any(map(str.isdigit, cell)),
    }

    def fits(cells: Sequence[str], quoted: bool) -> bool:  # noqa: FBT001 - the two kinds of evidence
        if len(cells) != len(header):
            return False
        found = [looks[role](cells[n]) for role, n in roles.items() if cells[n].strip()]
        return all(found) and (quoted or bool(found))

    return fits if len(header) > 1 else None


def _place(row: int, line: int) -> str:
    """Return where a row stands, as a spreadsheet counts, and as a text editor does where that is another number.

    >>> _place(3, 3), _place(5, 9)
    ('row 3', 'row 5 (line 9 of the text)')
    """
    return f"row {row}" if row == line else f"row {row} (line {line} of the text)"


class _Faults:
    """Tells which rows cannot be read, and counts those that may be wrong."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._mended: list[int] = []
        self._short: list[int] = []
        self.repeated = 0

    def of(self, row: Row, header: Sequence[str]) -> str:
        """Return why a row cannot be read, or ""."""
        if row.cells is None or row.cut:
            return f"holds a field of more than {LONGEST_FIELD:,} characters. {_QUOTES}"
        if row.ended:  # csv.reader reads past the last line only inside quotation marks
            return f"opens a quotation mark that is never closed, so all that follows is lost. {_QUOTES}"
        if any(row.cells[len(header) :]):
            return f"has {len(row.cells)} fields under {len(header)} column names. {_QUOTES}"
        if any(map(has_undecoded, row.cells)):
            return OTHER_ENCODING
        self._mended += [row.start] if row.mended else []
        self._short += [row.start] if len(row.cells) < len(header) and not row.mended else []
        return ""

    def warnings(self) -> Iterator[ReadWarning]:
        """Yield warnings about rows that were read, but may be wrong."""
        if self._mended:
            yield ReadWarning(
                "repaired",
                self._label,
                f"has {_rows(self._mended)} with a quotation mark that is never closed; each was read up to the next"
                f" row.",
                count=len(self._mended),
                next_step=_QUOTES,
            )
        if self.repeated:
            again = "rows that repeat" if self.repeated > 1 else "row that repeats"
            message = f"has {self.repeated} {again} the column names; left out."
            yield ReadWarning("skipped", self._label, message, self.repeated)
        if self._short:
            yield ReadWarning(
                "columns",
                self._label,
                f"has {_rows(self._short)} with fewer cells than there are column names.",
                count=len(self._short),
                next_step=f"Check that their cells stand under the right names. {_QUOTES}",
            )


def _rows(starts: Sequence[int]) -> str:
    """Return how many rows there are, with the line of the first.

    >>> _rows([7, 9])
    '2 rows (the first in line 7)'
    """
    return f"{len(starts):,} rows (the first in line {starts[0]})" if len(starts) > 1 else f"1 row (line {starts[0]})"


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
        if "text" in found[best]:
            return best
        rare = (one for one in RARE if one in header and "text" in chosen(tuple(_cells(header, one)), options))
        return next(rare, "") or csv.Sniffer().sniff(header, DELIMITERS).delimiter
    except csv.Error:
        return ","


_DEFAULTS: Final = ReadOptions()
