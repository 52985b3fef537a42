# ruff: noqa: E501, ISC004 - a table of XML
from __future__ import annotations

from collections.abc import Callable

from graphkit.records import Document, ReadFailure
from tests.support.cases import every_case
from tests.support.office_samples import odt

Reading = Callable[..., Document]

BODIES = {
    "spans and links": ("<text:p>Kim <text:span>met</text:span> <text:a>Lee</text:a>.</text:p>", "Kim met Lee."),
    "white space": ("<text:p>Kim\n   met<text:s text:c='2'/>Lee<text:line-break/>and<text:tab/>Ann.</text:p>", "Kim met  Lee\nand\tAnn."),
    "headings and lists": (
        "<text:h>Kim</text:h><text:list><text:list-item><text:p>One</text:p></text:list-item></text:list>", "Kim\n\nOne",
    ),
    "notes": (
        "<text:p>Kim<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p>"
        "</text:note-body></text:note> left.</text:p><text:p>Lee.</text:p>", "Kim left.\n\nLee.\n\nA note.",
    ),
    "comments": ("<text:p>Kim<office:annotation><dc:creator>Jo</dc:creator><text:p>Why?</text:p></office:annotation>.</text:p>", "Kim."),
    "deletions": (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Lee</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>Kim <text:change-start/>left<text:change-end/>.</text:p>", "Kim left.",
    ),
    "contents": ("<text:table-of-content><text:index-body><text:p>One 7</text:p></text:index-body></text:table-of-content><text:p>Kim.</text:p>", "Kim."),
    "text boxes": ("<text:p>Kim <draw:frame><draw:text-box><text:p>In it.</text:p></draw:text-box></draw:frame>left.</text:p>", "Kim left.\n\nIn it."),
    "tables": (
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell>"
        "<table:table-cell><text:p>Place</text:p></table:table-cell></table:table-row></table:table-header-rows>"
        "<table:table-row><table:table-cell><text:p>Kim</text:p></table:table-cell><table:covered-table-cell/>"
        "<table:table-cell><text:p>Rome</text:p></table:table-cell></table:table-row></table:table>", "Name | Place\nKim | Rome",
    ),
    "sections": ("<text:section><text:p>Kim.</text:p></text:section>", "Kim."),
}  # fmt: skip


@every_case("case", BODIES)
def test_the_text_is_what_a_reader_of_the_printed_page_sees(case: str, document: Reading) -> None:
    xml, text = BODIES[case]
    assert document("a.odt", odt(xml)).text == text


def test_marked_pages_are_locations(document: Reading) -> None:
    body = "<text:p>Kim met <text:soft-page-break/>Lee.</text:p><text:soft-page-break/><text:p>Ann left.</text:p>"
    found = document("a.odt", odt(body, title="Kim in Russia"))
    assert found.title == "Kim in Russia"
    assert [(place.label, found.text[place.start :].split()[0]) for place in found.locations] == [
        ("p. 2", "Lee."), ("p. 3", "Ann"),
    ]  # fmt: skip


def test_bad_documents_say_why(failure: Callable[..., ReadFailure]) -> None:
    locked = "<m><file-entry><encryption-data/></file-entry></m>"
    assert "is encrypted" in failure("a.odt", odt("<text:p>Kim</text:p>", manifest=locked)).reason
    assert "holds no text" in failure("b.odt", odt("<text:p/>")).reason
    assert "is damaged" in failure("c.odt", odt("<text:p>Kim</text:p>")[:-60]).reason
