from __future__ import annotations

from collections.abc import Callable

import pytest

from graphkit.records import Document, ReadFailure, ReadWarning
from tests.support.cases import every_case

Reading = Callable[..., Document]
HEAD = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fnil\fcharset204 Times;}}{\info{\title x}}"

TEXTS = {
    "escapes": (r"\f0 M\'fcller met \u321?\u243?d\u378? \{1\}.", "Müller met Łódź {1}."),
    "fonts of other languages": (r"\f1\'cf\'f3\'f2\'e8\'ed\f0  left.", "Путин left."),
    "formatting": (r"Kim {\b met} \i Lee\i0 .", "Kim met Lee."),
    "paragraphs": (r"Kim left.\par Lee came.\par\par", "Kim left.\n\nLee came."),
    "links": (
        r'{\field{\*\fldinst{HYPERLINK "http://a.org"}}{\fldrslt{Kim}}} left.', "Kim left.",
    ),
    "notes": (r"Kim{\super\chftn{\footnote\pard A {\i note}.}} left.\par Lee.", "Kim left.\n\nLee.\n\nA note."),
    "deletions and hidden text": (r"Kim {\deleted Lee} {\f0\v Ann}left.", "Kim left."),
    "comments": (r"Kim{\*\annotation Why?} left.", "Kim left."),
    "pictures": (r"Kim{\pict\wmetafile8 " + "0af3" * 900 + "} left.", "Kim left."),
    "hidden text that a switch hides": (r"Kim \v Lee \v0 left{\v\i Ann}{\b\v Eva\plain  Jo}.", "Kim left Jo."),
    "binary pictures": ("Kim{\\pict\\bin6 }{}\\x}} left.", "Kim left."),
    "signs beyond two bytes": (r"Kim \uc1\u-10179?\u-8704? left.", "Kim 😀 left."),
    "bytes as they are": ("M\u00fcller left.", "Müller left."),
    "signs": (r"Anne\_Marie\emdash\ldblquote no\rdblquote", "Anne-Marie—“no”"),
}  # fmt: skip


@every_case("case", TEXTS)
def test_the_text_is_what_a_reader_sees(case: str, document: Reading) -> None:
    source, text = TEXTS[case]
    assert " ".join(document("a.rtf", HEAD + source + "}").text.split()) == " ".join(text.split())


def test_pages_that_a_person_began_are_locations(document: Reading) -> None:
    found = document("a.rtf", HEAD + r"Kim left.\par\page Lee came.\par\pagebb Ann.\page}")
    assert [(place.label, found.text[place.start :].split()[0]) for place in found.locations] == [("p. 2", "Lee")]


def test_rtf_is_recognised_by_its_content(document: Reading) -> None:
    for name in ("a.doc", "a.txt"):
        assert document(name, HEAD + "Kim left.}").text == "Kim left."


def test_what_cannot_be_decoded_is_counted(warnings: Callable[..., list[ReadWarning]]) -> None:
    (warning,) = warnings("a.rtf", HEAD + r"Kim \'81\'8d left.}")
    assert warning.kind == "incomplete"


@pytest.mark.parametrize("source", [r"{\rtf1}", r"{\rtf1\ansi{\fonttbl"])
def test_files_without_text_say_so(source: str, failure: Callable[..., ReadFailure]) -> None:
    assert "holds no text" in failure("a.rtf", source).reason


def test_bytes_of_the_code_page_stand_for_themselves(document: Reading) -> None:
    head = rb"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0 Times;}} "
    assert document("a.rtf", head + "Путин left.}".encode("cp1251")).text == "Путин left."
    assert document("a.rtf", head + "Путин left.}".encode()).text == "Путин left."


def row(*cells: str) -> str:
    return r"\trowd\cellx900 " + "".join(rf"\pard\intbl {cell}\cell" for cell in cells) + r"\row "


def test_cells_are_set_apart_and_sentences_end_with_their_cell(document: Reading) -> None:
    told = (r"Kim met Putin in the east on Sunday.\par He left.", "Lee met Roe in the west on Monday.")
    source = (
        r"\pard Kim left.\par Lee came.\par "
        + row("Name", "Post")
        + row("Kim Jo", "Head")
        + r"\pard He.\par "
        + row(*told)
    )
    assert document("a.rtf", HEAD + source + r"\pard End.}").text.split("\n\n") == [
        "Kim left.", "Lee came.", "Name | Post\nKim Jo | Head", "He.", "Kim met Putin in the east on Sunday.",
        "He left.", "Lee met Roe in the west on Monday.", "End.",
    ]  # fmt: skip


@every_case(
    ("title", "expected"),
    [(r"Kim {\i in} M\'fcnster", "Kim in Münster"), ("report_v3", None), ("", None), (r"a\{b", None)],
)
def test_the_title_of_the_properties_is_taken(title: str, expected: str | None, document: Reading) -> None:
    found = document("a.rtf", HEAD.replace("title x", f"title {title}") + "Kim met Lee.}")
    assert (found.title, found.text) == (expected, "Kim met Lee.")
