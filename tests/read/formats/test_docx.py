# ruff: noqa: E501 - a table of XML
from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from graphkit.records import Document, ReadFailure, ReadWarning
from tests.support.cases import every_case
from tests.support.office_samples import docx, paragraph, zipped

Reading = Callable[..., Document]

RUN = "<w:r><w:t>{}</w:t></w:r>"
BREAK = "<w:lastRenderedPageBreak/>"

INLINE = {
    "a link": ("<w:hyperlink>" + RUN.format("Kim") + "</w:hyperlink>", "Kim"),
    "a smart tag": ("<w:smartTag><w:smartTagPr/>" + RUN.format("Kim") + "</w:smartTag>", "Kim"),
    "an insertion": ("<w:ins>" + RUN.format("Kim") + "</w:ins>", "Kim"),
    "a deletion": ("<w:del><w:r><w:delText>Lee</w:delText></w:r></w:del>" + RUN.format("Kim"), "Kim"),
    "moved text": ("<w:moveFrom>" + RUN.format("Lee") + "</w:moveFrom><w:moveTo>" + RUN.format("Kim") + "</w:moveTo>", "Kim"),
    "a field": ("<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>" + RUN.format("Kim"), "Kim"),
    "a simple field": ('<w:fldSimple w:instr="AUTHOR">' + RUN.format("Kim") + "</w:fldSimple>", "Kim"),
    "a control": ("<w:sdt><w:sdtPr/><w:sdtContent>" + RUN.format("Kim") + "</w:sdtContent></w:sdt>", "Kim"),
    "signs": ("<w:r><w:t>Anne</w:t><w:noBreakHyphen/><w:t>Ma</w:t><w:softHyphen/><w:t>rie</w:t></w:r>", "Anne-Marie"),
    "white space": ("<w:r><w:t>Kim</w:t><w:tab/><w:t>Lee</w:t><w:br/><w:t>Ann</w:t><w:cr/><w:t>Jo</w:t></w:r>", "Kim\tLee\nAnn\nJo"),
    "hidden text": ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>Lee</w:t></w:r>" + RUN.format("Kim"), "Kim"),
    "a comment": ('<w:commentRangeStart w:id="0"/>' + RUN.format("Kim") + '<w:r><w:commentReference w:id="0"/></w:r>', "Kim"),
    "ruby": ("<w:r><w:ruby><w:rt>" + RUN.format("Lee") + "</w:rt><w:rubyBase>" + RUN.format("Kim") + "</w:rubyBase></w:ruby></w:r>", "Kim"),
    "parts of a word": (RUN.format("Ki") + '<w:proofErr w:type="spellStart"/>' + RUN.format("m"), "Kim"),
}  # fmt: skip


@every_case("case", INLINE)
def test_the_text_is_what_a_reader_of_the_printed_page_sees(case: str, document: Reading) -> None:
    xml, text = INLINE[case]
    assert document("a.docx", docx(f"<w:p>{xml}</w:p>")).text == text


def test_a_text_box_is_read_once_after_its_paragraph(document: Reading) -> None:
    box = f"<w:txbxContent>{paragraph('In the box.')}</w:txbxContent>"
    drawn = (
        f"<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    )
    body = f"<w:p><w:r><w:t>Kim </w:t></w:r><w:r>{drawn}</w:r><w:r><w:t>left.</w:t></w:r></w:p>"
    assert document("a.docx", docx(body)).text == "Kim left.\n\nIn the box."


def test_a_row_of_a_table_is_a_line_unless_the_table_lays_out_text(document: Reading) -> None:
    def row(*cells: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc><w:tcPr/>{cell}</w:tc>" for cell in cells) + "</w:tr>"

    inner = f"<w:tbl>{row(paragraph('Oslo'), paragraph('Rome'))}</w:tbl>"
    table = f"<w:tbl>{row(paragraph('Kim'), paragraph('Lee') + paragraph('Ann'))}{row(inner, paragraph('Jo'))}</w:tbl>"
    layout = f"<w:tbl>{row(paragraph('Kim left. ' * 15) + paragraph('Lee stayed. ' * 15), paragraph('Ann'))}</w:tbl>"
    found = document("a.docx", docx(paragraph("Before.") + table + layout + paragraph("After."))).text
    first, second = ("Kim left. " * 15).strip(), ("Lee stayed. " * 15).strip()
    assert found == f"Before.\n\nKim | Lee Ann\nOslo | Rome | Jo\n\n{first}\n\n{second}\n\nAnn\n\nAfter."


def test_notes_stand_at_the_end_and_contents_are_left_out(document: Reading) -> None:
    notes = (
        f'<w:footnote w:type="separator">{paragraph("-")}</w:footnote><w:footnote w:id="2">{paragraph("A note.")}'
        "</w:footnote>"
    )
    contents = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
        f"<w:sdtContent>{paragraph('One 7')}</w:sdtContent></w:sdt>"
        '<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:t>Two 8</w:t></w:r></w:p>'
    )
    body = f'{contents}<w:p><w:r><w:t>Kim left.</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
    assert document("a.docx", docx(body, notes=notes)).text == "Kim left.\n\nA note."


@pytest.mark.parametrize("rendered", [True, False])
def test_pages_are_those_that_word_drew_or_else_those_that_a_person_began(rendered: bool, document: Reading) -> None:
    asked = '<w:br w:type="page"/>'
    drawn = BREAK if rendered else ""
    body = (
        paragraph("Kim left.")
        + f"<w:p><w:r><w:t>Lee came</w:t>{drawn or asked}<w:t>too.</w:t></w:r></w:p>"
        + f"<w:p><w:r>{asked}</w:r></w:p><w:p><w:r>{drawn}<w:t>Ann.</w:t></w:r></w:p>"
    )
    found = document("a.docx", docx(body))
    assert [(place.label, found.text[place.start :].split()[0]) for place in found.locations] == [
        ("p. 2", "too."), ("p. 3", "Ann."),
    ]  # fmt: skip


def test_properties_are_kept_and_the_day_of_creation_is_no_date(document: Reading) -> None:
    found = document("kim.docx", docx(paragraph("Kim left."), title="Kim in Russia"))
    assert (found.title, found.date, found.meta) == (
        "Kim in Russia",
        None,
        {"author": "Ann Lee", "created": "2021-03-03"},
    )
    assert document("kim.docx", docx(paragraph("Kim left."), title="Document1")).title is None


def test_bad_documents_say_why(failure: Callable[..., ReadFailure]) -> None:
    assert "is damaged" in failure("a.docx", docx(paragraph("Kim left."))[:-60]).reason
    assert "holds no text" in failure("b.docx", docx("<w:p/>")).reason


def test_a_document_is_recognised_by_its_content(document: Reading) -> None:
    assert document("a.txt", docx(paragraph("Kim left."))).text == "Kim left."


def test_every_text_box_is_read(document: Reading) -> None:
    box = "<w:p><w:r><w:pict><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></w:pict></w:r></w:p>"
    body = box.format(paragraph("One.")) + paragraph("Kim left.") + box.format(paragraph("Two."))
    assert document("a.docx", docx(body)).text == "One.\n\nKim left.\n\nTwo."


A = 'xmlns:a="urn:a"'
INSERTED: dict[str, tuple[str, str, bytes | str, str]] = {
    "a page": ('<w:altChunk r:id="{}"/>', "word/c.html", "<html><p>Kim <b>met</b> Lee.</p></html>", "Kim met Lee."),
    "a text": ('<w:altChunk r:id="{}"/>', "word/c.txt", "Kim met Lee.", "Kim met Lee."),
    "a document": ('<w:altChunk r:id="{}"/>', "word/c.docx", docx(paragraph("Kim met Lee.")), "Kim met Lee."),
    "a diagram": (
        '<w:p><w:r><w:drawing><d:relIds d:dm="{}"/></w:drawing></w:r></w:p>', "word/diagrams/data1.xml",
        f'<d:dataModel xmlns:d="urn:d" {A}><d:pt><d:t><a:p><a:r><a:t>Kim met Lee.</a:t></a:r></a:p></d:t></d:pt></d:dataModel>',
        "Kim met Lee.",
    ),
    "a chart": (
        '<w:p><w:r><w:drawing><c:chart r:id="{}"/></w:drawing></w:r></w:p>', "word/charts/chart1.xml",
        f'<c:chart xmlns:c="urn:c" {A}><c:title><c:rich><a:p><a:r><a:t>Ships of Kim</a:t></a:r></a:p></c:rich></c:title></c:chart>',
        "Ships of Kim",
    ),
}  # fmt: skip


@every_case("case", INSERTED)
def test_what_is_set_into_the_text_is_read(case: str, document: Reading) -> None:
    xml, name, content, text = INSERTED[case]
    body = f"{paragraph('Before.')}{xml.format(name)}{paragraph('After.')}"
    assert document("a.docx", docx(body, parts={name: content})).text == f"Before.\n\n{text}\n\nAfter."


def test_a_file_of_another_format_is_read_on_its_own(reading: Callable[..., list[Document | ReadFailure]]) -> None:
    name = "word/c.rtf"
    body = paragraph("Kim left.") + f'<w:altChunk r:id="{name}"/>'
    held = reading("a.docx", docx(body, parts={name: r"{\rtf1 Lee came.}", "word/embeddings/b.txt": "Ann stayed."}))
    assert [(one.id, one.text) for one in held if isinstance(one, Document)] == [
        ("a.docx", "Kim left."), ("a.docx/c.rtf", "Lee came."), ("a.docx/b.txt", "Ann stayed."),
    ]  # fmt: skip


def test_what_is_left_out_is_said(warnings: Callable[..., list[ReadWarning]]) -> None:
    heading = f"<w:hdr xmlns:w='urn:w'>{paragraph('The Ostend Paper')}</w:hdr>"
    parts = {
        "word/comments.xml": "<w:comments xmlns:w='urn:w'><w:comment/><w:comment/></w:comments>",
        "word/header1.xml": heading,
        "word/embeddings/oleObject1.bin": "x",
    }
    said = [one.message for one in warnings("a.docx", docx(paragraph("Kim left."), parts=parts))]
    assert said == [
        "has 2 comments, which were left out.",
        "repeats lines at the head or foot of pages, which were left out: “The Ostend Paper”.",
        "holds files that were not read: oleObject1.bin.",
    ]
    assert warnings("b.docx", docx(paragraph("Kim left."))) == []


def test_a_text_that_ends_in_the_middle_is_said(warnings: Callable[..., list[ReadWarning]]) -> None:
    whole = zipfile.ZipFile(io.BytesIO(docx(paragraph("Kim left.") + paragraph("Lee came.")))).read("word/document.xml")
    for cut in (whole[: whole.index(b"came")], whole[: whole.index(b"</w:body>")]):
        (warning,) = warnings("a.docx", zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": cut}))
        assert (warning.kind, warning.message) == ("repaired", "ends in the middle, so a part of its text is missing.")


PAGES = {
    "a break": ("", '<w:r><w:br w:type="page"/></w:r>'),
    "a break before": ("<w:pageBreakBefore/>", ""),
    "a style": ('<w:pStyle w:val="Heading1"/>', ""),
}


@every_case("case", PAGES)
def test_pages_that_a_person_began_separate_articles(case: str, reading: Callable[..., list[Document]]) -> None:
    properties, run = PAGES[case]
    texts = [("Ferry line is not back", "3 March 2021"), ("Minister quits over port", "5 April 2021")]
    body = "".join(
        f"<w:p><w:pPr>{properties}</w:pPr>{run if number else ''}<w:r><w:t>{title}</w:t></w:r></w:p>"
        + paragraph(day) + paragraph("The council of Ostend met again to hear of the port. " * 5)
        for number, (title, day) in enumerate(texts)
    )  # fmt: skip
    styles = '<w:styles xmlns:w="urn:w"><w:style w:styleId="Heading1"><w:pPr><w:pageBreakBefore/></w:pPr></w:style></w:styles>'
    found = reading("a.docx", docx(body, title="The whole", parts={"word/styles.xml": styles}))
    assert [(one.title, one.date) for one in found] == [(texts[0][0], "2021-03-03"), (texts[1][0], "2021-04-05")]
