from __future__ import annotations

from collections.abc import Callable

from graphkit.records import Document, ReadFailure, ReadWarning
from tests.support.office_samples import epub

Reading = Callable[..., Document]

CHAPTERS = {
    "toc.xhtml": "<nav><ol><li>One 1</li></ol></nav>",
    "a.xhtml": "<h1>The <i>Border</i></h1><p>Kim met&#160;Lee &amp; Ann.</p><p>They left.</p>",
    "b.xhtml": "<p>Jo stayed<a id='x'/>.</p>",
    "c.xhtml": "",
}


def test_chapters_are_read_in_order_with_their_names(document: Reading) -> None:
    found = document("book.epub", epub(CHAPTERS, nav="toc.xhtml"))
    assert found.text.replace("\xa0", " ") == "The Border\n\nKim met Lee & Ann.\n\nThey left.\n\nJo stayed."
    assert [(place.label, found.text[place.start :].split()[0]) for place in found.locations] == [
        ("The Border", "The"), ("ch. 2", "Jo"),
    ]  # fmt: skip
    assert (found.title, found.date, found.source) == ("A Book", "2020-05-06", "Lee House")
    assert found.meta["author"] == "Ann Lee"


LONG = "<p>Ann Lee met the head of the bank in Hull, and both of them spoke for hours of the sale of the port.</p>" * 2


def test_chapters_with_bylines_are_articles_and_those_of_a_dated_issue_are_named(
    reading: Callable[..., list[Document]], warnings: Callable[..., list[ReadWarning]]
) -> None:
    signed = {f"{name}.xhtml": f"<h1>Vote {name}</h1><p>By Jo Poe</p><p>3 March 2021</p>{LONG}" for name in "abc"}
    found = reading("a.epub", epub(signed))
    assert [(one.title, one.date, one.source) for one in found] == [
        (f"Vote {name}", "2021-03-03", "Lee House") for name in "abc"
    ]
    plain = {f"{name}.xhtml": f"<h1>Vote {name}</h1>{LONG}" for name in "abc"}
    assert len(reading("b.epub", epub(plain))) == 1
    assert not warnings("b.epub", epub(plain))
    half = {**plain, "a.xhtml": signed["a.xhtml"], "b.xhtml": signed["b.xhtml"]}
    assert len(reading("c.epub", epub(half))) == 1
    (warning,) = warnings("c.epub", epub(half))
    assert "seems to hold 3 articles" in warning.message


def test_a_book_is_recognised_by_its_content_and_bad_ones_say_why(
    document: Reading, failure: Callable[..., ReadFailure]
) -> None:
    assert document("a.txt", epub(CHAPTERS)).title == "A Book"
    assert "holds no text" in failure("b.epub", epub({"a.xhtml": ""})).reason
    assert "is damaged" in failure("c.epub", epub(CHAPTERS)[:-60]).reason
