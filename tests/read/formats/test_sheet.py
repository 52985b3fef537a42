from __future__ import annotations

from collections.abc import Callable

import pytest

from graphkit.read.formats.sheet import OLE
from graphkit.records import Document, ReadFailure, ReadWarning
from tests.support.input_samples import TEXT
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
        ("a.xlsx", xlsx({"A": [["a", "b"], [1, 2]]}), "no column"),
        ("b.xlsx", xlsx({"A": []}), "holds no text"),
        ("c.xlsx", xlsx({"A": [["text"], [TEXT]]})[:-80], "damaged"),
        ("d.xlsx", OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "is encrypted"),
        ("e.doc", OLE + bytes(600) + "WordDocument".encode("utf-16-le"), "save it as DOCX"),
        ("f.xls", OLE + bytes(600), "damaged"),
    ],
)
def test_files_that_cannot_be_read_say_why(
    name: str, content: bytes, words: str, failure: Callable[..., ReadFailure]
) -> None:
    assert words in failure(name, content).reason
