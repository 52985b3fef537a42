"""Read spreadsheets (XLSX, XLS, ODS) as tables: one article for each row of each sheet with a column of texts."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any, Final

from graphkit.options import ReadOptions
from graphkit.read.fields.rows import Records, check_columns
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, Unique, UnreadableError
from graphkit.read.texts.decode import clean
from graphkit.records import ReadWarning

HEADER: Final = 20
"""So many filled rows at the head of a sheet are searched for the column names."""

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

    records = Records(label, options)
    left_out: list[tuple[str, str]] = []
    number = 0
    for name in names:
        try:
            sheet = book.get_sheet_by_name(name)
            start, _ = sheet.start or (0, 0)
            rows = enumerate(sheet.to_python(), start=start + 1)
            header = _header(rows, options)
        except UnreadableError as error:
            left_out.append((name, str(error)))
            continue
        except (python_calamine.CalamineError, ValueError) as error:
            left_out.append((name, f"cannot be read ({error})."))
            continue
        where = f"{clean(name)}, " if len(names) > 1 else ""
        for at, row in rows:
            if any(value != "" for value in row):
                number += 1
                record = dict(zip_longest(header, map(value_of, row[: len(header)]), fillvalue=""))
                place = f"{where}row {at}"
                yield from records.read(record, label=f"{label}, {place}", id_=f"{label}#{number}", row=place)
    yield from records.end()
    if not number:
        raise UnreadableError(left_out[0][1] if left_out else NO_TEXT)
    for name, why in left_out:
        yield ReadWarning("skipped", f"{label}, sheet “{clean(name)}”", why)


def _header(rows: Iterator[tuple[int, Sequence[Any]]], options: ReadOptions) -> list[str]:
    """Return the names of the columns, with the rows before them taken: titles and notes.

    Raises:
        UnreadableError: None of the first rows names a column of texts.
    """
    widest: tuple[int, UnreadableError] | None = None
    filled = 0
    for _, row in rows:
        names = [clean(str(value_of(value))).strip() for value in row]
        if not (width := sum(map(bool, names))):
            continue
        header = list(map(Unique(), (name or f"column {n}" for n, name in enumerate(names, start=1))))
        try:
            check_columns(header, options)
        except UnreadableError as error:
            if widest is None or width > widest[0]:
                widest = width, error
            filled += 1
            if filled == HEADER:
                break
        else:
            return header
    raise widest[1] if widest else UnreadableError(NO_TEXT)


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
