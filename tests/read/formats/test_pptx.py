from __future__ import annotations

from collections.abc import Callable

from graphkit.records import Document, ReadFailure
from tests.support.office_samples import pptx


def test_slides_are_read_in_order_with_their_numbers(document: Callable[..., Document]) -> None:
    for name in ("a.pptx", "a.txt"):
        found = document(name, pptx(["Kim left.", "", *["Lee came."] * 9]))
        assert found.text == "\n\n".join(["Kim left.", *["Lee came."] * 9])
        assert [place.label for place in found.locations] == ["slide 1", *(f"slide {n}" for n in range(3, 12))]


def test_bad_presentations_say_why(failure: Callable[..., ReadFailure]) -> None:
    assert "holds no text" in failure("a.pptx", pptx([""])).reason
    assert "is damaged" in failure("b.pptx", pptx(["Kim left."])[:-60]).reason
