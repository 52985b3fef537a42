"""Read spreadsheets (XLSX, XLS, ODS) as tables: one article for each row of each sheet with a column of texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from graphkit.options import ReadOptions
from graphkit.read.fields.grid import Grid
from graphkit.read.files import Head, InputFile, Result, UnreadableError

OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How files of Office 97–2003 begin, and those of later ones that are encrypted."""

ENCRYPTED: Final = "is encrypted. Open it with its password, and save it without one."
_DAMAGED: Final = "is damaged, or is no spreadsheet. Open it in a spreadsheet program, and save it as XLSX or CSV."
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
    import python_calamine

    if file.head().data.startswith(OLE):
        _check_old(file)
    with file.on_disk() as path, path.open("rb") as stream:  # by its path, the suffix would tell the format
        try:
            book = python_calamine.load_workbook(stream)
        except python_calamine.PasswordError as error:
            raise UnreadableError(ENCRYPTED) from error
        except (python_calamine.CalamineError, OSError, ValueError) as error:
            raise UnreadableError(_DAMAGED) from error
        yield from _sheets(book, book.sheet_names, file.label, options)


def _check_old(file: InputFile) -> None:
    """Raise an error that says what a file of Office 97–2003 is, unless it may be a spreadsheet."""
    with file.open() as stream:
        data = stream.read()
    for name, why in _OLD.items():
        if name.encode("utf-16-le") in data and not (name == "WordDocument" and file.suffix == ".xls"):
            raise UnreadableError(why)


def _sheets(book: Any, names: Sequence[str], label: str, options: ReadOptions) -> Iterator[Result]:
    import python_calamine

    grid = Grid(label, options, named=len(names) > 1)
    for name in names:
        try:
            sheet = book.get_sheet_by_name(name)
            start, _ = sheet.start or (0, 0)
            rows = sheet.to_python()
        except (python_calamine.CalamineError, ValueError) as error:
            grid.leave_out(name, f"cannot be read ({error}).")
            continue
        yield from grid.sheet(name, enumerate(rows, start=start + 1))
    yield from grid.end()
