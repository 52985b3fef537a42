from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from graphkit.read.formats.sheet import OLE
from graphkit.records import Document, ReadFailure, ReadWarning
from tests.support.input_samples import TEXT
from tests.support.office_samples import zipped
from tests.support.sheet_samples import DAY, Cell, ods, xlsx

Reading = Callable[..., list[Document | ReadFailure]]


def test_a_row_is_an_article_below_the_header_that_is_found(reading: Reading) -> None:
    rows: list[list[Cell]] = [
        ["Export of the archive"],
        [],
        ["desk", "title", "text", "date"],
        [7, "Kim", TEXT, DAY],
        [],
        [8, "Lee", "", ""],
    ]
    one, two = reading("a.xlsx", xlsx({"A": rows}))
    assert isinstance(one, Document)
    assert (one.id, one.title, one.text, one.date, one.meta) == ("a.xlsx#1", "Kim", TEXT, "2021-03-03", {"desk": "7"})
    assert [(place.start, place.label) for place in one.locations] == [(0, "row 4")]
    assert isinstance(two, ReadFailure)
    assert two.path == "a.xlsx, row 6"


def test_sheets_without_texts_are_reported(reading: Reading, warnings: Callable[..., list[ReadWarning]]) -> None:
    content = xlsx({"A": [["text"], [TEXT]], "B": [["sum"], [3]], "C": [["text"], [TEXT]]})
    found = reading("a.xlsx", content)
    assert [one.locations[0].label for one in found if isinstance(one, Document)] == ["A, row 2", "C, row 2"]
    (warning,) = warnings("b.xlsx", content)
    assert (warning.kind, warning.path) == ("skipped", "b.xlsx, sheet “B”")
    assert "“sum”" in warning.message


def test_open_document_sheets_and_wrong_suffixes_are_read(reading: Reading) -> None:
    for name in ("a.ods", "a.txt"):
        (found,) = reading(name, ods([["Titel", "Text"], ["Kim", TEXT]]))
        assert isinstance(found, Document)
        assert (found.title, found.text) == ("Kim", TEXT)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.xlsx", xlsx({"A": [["a", "b"], [1, "Kim met Ann and then left."]]}), "no column"),
        ("a.xlsx", xlsx({"A": [["a", "b"], [1, 2]]}), "no texts, only numbers in its columns “a”, “b”. Leave it out."),
        (
            "a.xlsx",
            xlsx({"A": [["a", "b"], [1, "Acme"]]}),
            "short values in its columns “a”, “b”. Leave it out, or name",
        ),
        ("b.xlsx", xlsx({"A": []}), "holds no text"),
        ("c.xlsx", xlsx({"A": [["text"], [TEXT]]})[:-80], "damaged"),
        ("d.xlsx", OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "is encrypted"),
        ("e.doc", OLE + bytes(600) + "WordDocument".encode("utf-16-le"), "save it as DOCX"),
        ("e.doc", OLE + bytes(600), "is damaged. Copy or download it again"),
        ("f.xls", OLE + bytes(600), "damaged"),
    ],
)
def test_files_that_cannot_be_read_say_why(
    name: str, content: bytes, words: str, failure: Callable[..., ReadFailure]
) -> None:
    assert words in failure(name, content).reason


MERGED = xlsx({"A": [["Of it", "", "Text"], ["title", "date", "text"], ["Kim", DAY, TEXT], ["", "", TEXT + " Again."]]})


def test_the_row_that_names_most_is_the_header_and_merged_cells_count_for_all_rows(reading: Reading) -> None:
    merged = '<mergeCells><mergeCell ref="A3:A4"/><mergeCell ref="B3:B4"/></mergeCells>'
    content = edited(MERGED, "xl/worksheets/s1.xml", "</sheetData>", f"</sheetData>{merged}")
    found = reading("a.xlsx", content)
    assert [(one.title, one.date, one.text) for one in found if isinstance(one, Document)] == [
        ("Kim", "2021-03-03", TEXT), ("Kim", "2021-03-03", TEXT + " Again."),
    ]  # fmt: skip


def test_a_hidden_sheet_is_left_out_and_said(reading: Reading, warnings: Callable[..., list[ReadWarning]]) -> None:
    rows: list[list[Cell]] = [["title", "text"], ["Kim", TEXT]]
    other: list[list[Cell]] = [["sum"], [3]]
    for shown in (rows, other):
        content = edited(xlsx({"A": rows, "B": shown}), "xl/workbook.xml", 'name="A"', 'name="A" state="hidden"')
        (found,) = reading("a.xlsx", content)
        assert isinstance(found, Document)
        assert found.locations[0].label == ("B, row 2" if shown is rows else "A, row 2")
        (said,) = warnings("a.xlsx", content)
        assert (said.kind, said.count) == ("skipped", 1)
        assert ("is hidden" in said.message) == (shown is rows)


def edited(content: bytes, name: str, old: str, new: str) -> bytes:
    """Replace a text in a member of a zip archive."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files = {one: archive.read(one).decode() for one in archive.namelist()}
    assert old in files[name]
    return zipped(files | {name: files[name].replace(old, new, 1)})
