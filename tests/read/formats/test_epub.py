from __future__ import annotations

from collections.abc import Callable

from graphkit.records import Document, ReadFailure
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


def test_a_book_is_recognised_by_its_content_and_bad_ones_say_why(
    document: Reading, failure: Callable[..., ReadFailure]
) -> None:
    assert document("a.txt", epub(CHAPTERS)).title == "A Book"
    assert "holds no text" in failure("b.epub", epub({"a.xhtml": ""})).reason
    assert "is damaged" in failure("c.epub", epub(CHAPTERS)[:-60]).reason
