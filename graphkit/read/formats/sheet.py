"""Read spreadsheets (XLSX, XLS, ODS) as tables: one article for each row of each sheet with a column of texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from graphkit.options import ReadOptions
from graphkit.read.fields.grid import Grid, Numbered
from graphkit.read.files import Head, InputFile, Result, UnreadableError

OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How files of Office 97–2003 begin, and those of later ones that are encrypted."""

ENCRYPTED: Final = "is encrypted. Open it with its password, and save it without one."
HIDDEN: Final = "is hidden. Show it in a spreadsheet program, and save the file, to have it read."

SHORT: Final = 200
"""Characters of the longest value that counts for all rows over which its cell is merged: a longer one is a text."""

_DAMAGED: Final = "is damaged, or is no spreadsheet. Open it in a spreadsheet program, and save it as XLSX or CSV."
_DAMAGED_OLD: Final = "is damaged. Copy or download it again, or open it in a word processor and save it as DOCX."
_OLD_TEXTS: Final = frozenset((".doc", ".dot", ".ppt", ".pps", ".wps"))
_OLD: Final = {
    "EncryptedPackage": ENCRYPTED,
    "WordDocument": "is a Word document of before 2007. Open it in a word processor, and save it as DOCX.",
    "PowerPoint Document": "is a presentation. Save its text as DOCX or plain text.",
    "__properties_version1.0": "is a message of Outlook. Save it as EML.",
}
"""What the name of a part tells of an old file that is no spreadsheet."""


def is_sheet(head: Head) -> bool:
    """Whether a file begins as a spreadsheet, or as any file of Office 97–2003."""
    return (
        head.data.startswith(OLE)
        or any(name.lstrip("/").startswith("xl/workbook.") for name in head.members)
        or b"application/vnd.oasis.opendocument.spreadsheet" in head.data[:200]
    )


def read_sheet(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read a spreadsheet; sheets without a column of texts are reported, and what other old files are is said."""
    with sheets(file) as found:
        grid = Grid(file.label, options, named=len(found) > 1)
        for sheet in sorted(found, key=lambda sheet: sheet.hidden):
            if sheet.hidden and not grid.is_empty:
                grid.leave_out(sheet.name, HIDDEN)
                continue
            try:
                rows = sheet.rows()
            except UnreadableError as error:
                grid.leave_out(sheet.name, str(error))
                continue
            yield from grid.sheet(sheet.name, rows)
        yield from grid.end()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of an open spreadsheet.

    Attributes:
        name: Its name.
        hidden: Whether a spreadsheet program hides it.
        book: The spreadsheet.
    """

    name: str
    hidden: bool
    book: Any

    def rows(self) -> Iterator[Numbered]:
        """The number of each row, from 1, and its cells.

        Raises:
            UnreadableError: The sheet cannot be read.
        """
        import python_calamine

        try:
            sheet = self.book.get_sheet_by_name(self.name)
            start = sheet.start or (0, 0)
            rows = _unmerged(sheet.to_python(), sheet.merged_cell_ranges or (), start)
        except (python_calamine.CalamineError, ValueError) as error:
            raise UnreadableError(f"cannot be read ({error}).") from error
        return enumerate(rows, start=start[0] + 1)


@contextmanager
def sheets(file: InputFile) -> Iterator[list[Sheet]]:
    """Open a spreadsheet, and give its sheets in their order.

    Raises:
        UnreadableError: The file is encrypted, damaged, or no spreadsheet.
    """
    import python_calamine

    if file.head().data.startswith(OLE):
        _check_old(file)
    with file.on_disk() as path, path.open("rb") as stream:  # by its path, the suffix would tell the format
        try:
            book = python_calamine.load_workbook(stream)
        except python_calamine.PasswordError as error:
            raise UnreadableError(ENCRYPTED) from error
        except (python_calamine.CalamineError, OSError, ValueError) as error:
            raise UnreadableError(_DAMAGED_OLD if file.suffix in _OLD_TEXTS else _DAMAGED) from error
        shown = python_calamine.SheetVisibleEnum.Visible
        hidden = {sheet.name for sheet in book.sheets_metadata if sheet.visible != shown}
        yield [Sheet(name, name in hidden, book) for name in book.sheet_names]


def _check_old(file: InputFile) -> None:
    """Raise an error that says what a file of Office 97–2003 is, unless it may be a spreadsheet."""
    with file.open() as stream:
        data = stream.read()
    for name, why in _OLD.items():
        if name.encode("utf-16-le") in data and not (name == "WordDocument" and file.suffix == ".xls"):
            raise UnreadableError(why)


def _unmerged(
    rows: list[list[Any]], merged: Iterable[tuple[tuple[int, int], tuple[int, int]]], start: tuple[int, int]
) -> list[list[Any]]:
    """Write a short value into all rows over which its cell is merged, if they hold anything else.

    Args:
        rows: The cells.
        merged: The first and the last row and column of each merged cell, from 0.
        start: The row and the column of the first cell.

    >>> _unmerged([["A", 1], ["", 2], ["", ""]], [((0, 0), (2, 0))], (0, 0))
    [['A', 1], ['A', 2], ['', '']]
    """
    for (first, column), (last, _) in merged:
        top, at = first - start[0], column - start[1]
        if top < 0 or at < 0 or top >= len(rows) or at >= len(rows[top]) or len(str(rows[top][at])) > SHORT:
            continue
        for row in rows[top + 1 : last - start[0] + 1]:
            if row[at] == "" and any(value != "" for value in row):
                row[at] = rows[top][at]
    return rows
