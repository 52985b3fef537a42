from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

from graphkit.records import Document, ReadFailure
from tests.support.office_samples import pptx, zipped


def test_slides_are_read_in_order_with_their_numbers(document: Callable[..., Document]) -> None:
    for name in ("a.pptx", "a.txt"):
        found = document(name, pptx(["Kim left.", "", *["Lee came."] * 9]))
        assert found.text == "\n\n".join(["Kim left.", *["Lee came."] * 9])
        assert [place.label for place in found.locations] == ["slide 1", *(f"slide {n}" for n in range(3, 12))]


def test_slides_stand_in_the_order_that_is_shown_each_before_its_notes(document: Callable[..., Document]) -> None:
    deck = zipfile.ZipFile(io.BytesIO(pptx(["Kim left.", "Lee came."])))
    relation = '<Relationship Id="{}" Type="http://a/{}" Target="{}"/>'
    notes = "<n xmlns='p' xmlns:a='a'><sp><nvSpPr><nvPr><ph type='sldNum'/></nvPr></nvSpPr><a:p><a:t>1</a:t></a:p></sp>"
    parts = {name: deck.read(name).decode() for name in deck.namelist()} | {
        "ppt/presentation.xml": '<p xmlns:r="r"><sldId id="256" r:id="r2"/><sldId id="257" r:id="r1"/></p>',
        "ppt/_rels/presentation.xml.rels": "<R>"
        + "".join(relation.format(f"r{n}", "slide", f"slides/slide{n}.xml") for n in (1, 2))
        + "</R>",
        "ppt/slides/_rels/slide2.xml.rels": f"<R>{relation.format('r1', 'notesSlide', '../notesSlides/n.xml')}</R>",
        "ppt/notesSlides/n.xml": f"{notes}<sp><a:p><a:t>Ask Jo.</a:t></a:p></sp></n>",
    }
    found = document("a.pptx", zipped(parts))
    assert found.text == "Lee came.\n\nAsk Jo.\n\nKim left."
    assert [place.label for place in found.locations] == ["slide 1", "slide 1, notes", "slide 2"]


def test_bad_presentations_say_why(failure: Callable[..., ReadFailure]) -> None:
    assert "holds no text" in failure("a.pptx", pptx([""])).reason
    assert "is damaged" in failure("b.pptx", pptx(["Kim left."])[:-60]).reason
