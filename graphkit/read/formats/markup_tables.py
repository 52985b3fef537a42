"""Read tables that are written in markup: a table in a web page, and the spreadsheets in XML of Excel 2003."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from graphkit.options import ReadOptions
from graphkit.read.fields.grid import Grid
from graphkit.read.files import Head, InputFile, Result, UnreadableError
from graphkit.read.formats.html import read_html
from graphkit.read.formats.text import read_all
from graphkit.read.texts.markup import of_element

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LEAST: Final = 0.8
"""The least share of the letters of a page that stand in its table, if the page is a table."""

_SPREADSHEET: Final = "urn:schemas-microsoft-com:office:spreadsheet"
_NAME: Final = f"{{{_SPREADSHEET}}}"
_DAMAGED: Final = "is damaged: it is no well-formed XML. Open it in a spreadsheet program, and save it as XLSX or CSV."


def read_html_table(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read the tables of a web page: one article for each row. A page of which they are a part only is an article."""
    import lxml.html

    parser = lxml.html.HTMLParser(huge_tree=True, encoding="utf-8", remove_comments=True, remove_pis=True)
    root = lxml.html.document_fromstring(read_all(file).encode("utf-8", "replace"), parser=parser)
    tables = [table for table in root.iter("table") if next(table.iterancestors("table"), None) is None]
    if sum(len(of_element(table)) for table in tables) < LEAST * len(of_element(root)):
        yield from read_html(file, options)
        return
    grid = Grid(file.label, options, named=len(tables) > 1)
    for number, table in enumerate(tables, start=1):
        yield from grid.sheet(f"table {number}", enumerate(_rows_of(table), start=1))
    if grid.is_empty:  # tables that lay out a page
        yield from read_html(file, options)
    else:
        yield from grid.end()


def _rows_of(table: HtmlElement) -> Iterator[Sequence[str]]:
    """Yield the rows of a table; a cell over several columns is followed by empty ones."""
    for row in table.iter("tr"):
        if next(row.iterancestors("table")) is not table:
            continue
        cells: list[str] = []
        for cell in row.iterchildren("th", "td"):
            cells.append(of_element(cell))
            cells += [""] * min(_number(cell.get("colspan")) - 1, 100)
        yield cells


def is_xml_sheet(head: Head) -> bool:
    """Whether a file is a spreadsheet in XML, as Excel 2003 wrote it."""
    return head.text.startswith("<") and f'"{_SPREADSHEET}"' in head.text and "<html" not in head.text[:1000].lower()


def read_xml_sheet(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read a spreadsheet in XML: one article for each row of each sheet with a column of texts."""
    import lxml.etree

    parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        with file.open() as stream:
            root = lxml.etree.parse(stream, parser).getroot()
    except lxml.etree.XMLSyntaxError as error:
        raise UnreadableError(_DAMAGED) from error
    sheets = list(root.iter(_NAME + "Worksheet"))
    grid = Grid(file.label, options, named=len(sheets) > 1)
    for sheet in sheets:
        yield from grid.sheet(sheet.get(_NAME + "Name", ""), _numbered_rows(sheet))
    yield from grid.end()


def _numbered_rows(sheet: Any) -> Iterator[tuple[int, Sequence[str]]]:
    number = 0
    for row in sheet.iter(_NAME + "Row"):
        number = _number(row.get(_NAME + "Index"), number + 1)
        cells: list[str] = []
        for cell in row.iterchildren(_NAME + "Cell"):
            at = min(_number(cell.get(_NAME + "Index"), len(cells) + 1), COLUMNS)
            cells += [""] * (at - 1 - len(cells))
            data = cell.find(_NAME + "Data")
            cells.append("" if data is None else _value("".join(data.itertext()), data.get(_NAME + "Type", "")))
            cells += [""] * min(_number(cell.get(_NAME + "MergeAcross"), 0), COLUMNS)
        yield number, cells


COLUMNS: Final = 16_384
"""The most columns of a sheet."""


def _value(text: str, type_: str) -> str:
    """Return the value of a cell as text: days without the time of midnight.

    >>> _value("2021-03-03T00:00:00.000", "DateTime"), _value("7", "Number")
    ('2021-03-03', '7')
    """
    return text.removesuffix("T00:00:00.000") if type_ == "DateTime" else text


def _number(value: str | None, otherwise: int = 1) -> int:
    return int(value) if value and value.strip().isdecimal() else otherwise
