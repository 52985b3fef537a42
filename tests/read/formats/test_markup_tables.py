from __future__ import annotations

from collections.abc import Callable

import pytest

from graphkit.records import Document, ReadFailure, ReadWarning
from tests.support.cases import every_case
from tests.support.input_samples import TEXT

Reading = Callable[..., list[Document | ReadFailure]]
HEAD = "<tr><th>Title</th><th>Date</th><th>Full text</th></tr>"
BODY = "".join(
    f"<tr><td>{name}</td><td>2021-03-0{n}</td><td><p>{TEXT}</p></td></tr>" for n, name in ((3, "Q"), (4, "G"))
)
TABLE = f"<table>{HEAD}{BODY}</table>"
EXCEL = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {color: red}</style></head><body>'

SHEET = f"""<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="Sheet"><Table>
<Row><Cell ss:MergeAcross="2"><Data ss:Type="String">Export of 3 March</Data></Cell></Row>
<Row ss:Index="3"><Cell><Data ss:Type="String">Title</Data></Cell><Cell><Data ss:Type="String">Date</Data></Cell>
<Cell><Data ss:Type="String">Text</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">Q</Data></Cell><Cell><Data ss:Type="DateTime">2021-03-03T00:00:00.000</Data></Cell>
<Cell><Data ss:Type="String">{TEXT}</Data></Cell></Row>
<Row><Cell ss:Index="2"><Data ss:Type="DateTime">2021-03-04T00:00:00.000</Data></Cell>
<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>{TEXT}</B></ss:Data></Cell></Row>
</Table></Worksheet></Workbook>"""


@every_case("name", ["a.html", "a.xls", "a.xlsx", "a.csv"])
@every_case(
    "page",
    [
        TABLE,
        f"<!doctype html><html><head><title>x</title></head><body><h1>Export</h1>{TABLE}</body></html>",
        f"{EXCEL}<table><tr><td colspan=3>Export of 3 March</td></tr>{TABLE[7:]}</body></html>",
        f"<html><body><table><thead>{HEAD}</thead><tbody>{BODY}</tbody></table></body></html>",
    ],
)
def test_a_page_that_is_a_table_is_read_by_its_rows(name: str, page: str, reading: Reading) -> None:
    found = reading(name, page)
    assert [(one.title, one.date, one.text) for one in found if isinstance(one, Document)] == [
        ("Q", "2021-03-03", TEXT), ("G", "2021-03-04", TEXT),
    ]  # fmt: skip


@pytest.mark.parametrize("before", ["", f"<p>{TEXT * 3}</p>"])
def test_an_article_with_a_table_stays_an_article(before: str, document: Callable[..., Document]) -> None:
    page = f"<html><body><article>{before}{TABLE}{f'<p>{TEXT}</p>' * 9}</article></body></html>"
    assert document("a.html", page).id == "a.html"


def test_tables_that_lay_out_a_page_stay_a_page(document: Callable[..., Document]) -> None:
    menu = "<table><tr><td>Title</td><td>Date</td><td>Story</td></tr></table>"
    page = f"<html><body>{menu}<table><tr><td><p>{TEXT * 5}</p></td></tr></table></body></html>"
    assert document("a.html", page).id == "a.html"


@every_case("name", ["a.xls", "a.xml", "a.xlsx", "a.txt"])
def test_a_spreadsheet_in_xml_is_read_by_its_rows(
    name: str, reading: Reading, warnings: Callable[..., list[ReadWarning]]
) -> None:
    found = reading(name, SHEET)
    assert [(one.title, one.date, one.text, one.locations[0].label) for one in found if isinstance(one, Document)] == [
        ("Q", "2021-03-03", TEXT, "row 4"), (None, "2021-03-04", TEXT, "row 5"),
    ]  # fmt: skip
    (said,) = warnings(name, SHEET)
    assert "a line above its column names, which was left out: “Export of 3 March”" in said.message


def test_a_damaged_spreadsheet_in_xml_is_told(failure: Callable[..., ReadFailure]) -> None:
    assert "well-formed" in failure("a.xls", SHEET[:-20]).reason
