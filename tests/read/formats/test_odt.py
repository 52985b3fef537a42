# ruff: noqa: E501, ISC004 - a table of XML
from __future__ import annotations

from collections.abc import Callable

from graphkit.records import Document, ReadFailure, ReadWarning
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
    "the title in the text": ("<text:p><text:title>Kim</text:title> left.</text:p>", "Kim left."),
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


def test_pages_that_a_person_began_separate_articles(reading: Callable[..., list[Document]]) -> None:
    style = (
        '<style:style xmlns:style="urn:s" xmlns:fo="urn:fo" style:name="P1"><style:paragraph-properties'
        ' fo:break-before="page"/></style:style>'
    )
    texts = [("Ferry line is not back", "3 March 2021"), ("Minister quits over port", "5 April 2021")]
    prose = "The council of Ostend met again to hear of the port. " * 5
    body = "".join(
        f"<text:p text:style-name='P1'>{title}</text:p><text:p>{day}</text:p><text:p>{prose}</text:p>"
        for title, day in texts
    )
    found = reading("a.odt", odt(style + body))
    assert [(one.title, one.date) for one in found] == [(texts[0][0], "2021-03-03"), (texts[1][0], "2021-04-05")]


def test_what_is_left_out_is_said(warnings: Callable[..., list[ReadWarning]]) -> None:
    note = "<text:p>Kim<office:annotation><text:p>Why?</text:p></office:annotation> left.</text:p>"
    thing = "<text:p><draw:frame><draw:object/></draw:frame></text:p>"
    assert [one.message for one in warnings("a.odt", odt(note + thing))] == [
        "has a comment, which was left out.",
        "holds an object of another program (charts, tables, formulas), which was not read.",
    ]


def test_bad_documents_say_why(failure: Callable[..., ReadFailure]) -> None:
    locked = "<m><file-entry><encryption-data/></file-entry></m>"
    assert "is encrypted" in failure("a.odt", odt("<text:p>Kim</text:p>", manifest=locked)).reason
    assert "holds no text" in failure("b.odt", odt("<text:p/>")).reason
    assert "is damaged" in failure("c.odt", odt("<text:p>Kim</text:p>")[:-60]).reason
