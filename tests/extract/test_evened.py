"""Texts without needless spaces: what is left, and where it stands in the whole text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from graphkit.extract.evened import evened


@given(st.text(alphabet="ab \n", max_size=40))
def test_each_letter_is_found_in_its_place(text: str) -> None:
    found = evened(text)
    assert "  " not in found.text
    places = [found.place(at) for at in range(len(found.text))]
    assert "".join(text[at] for at in places) == found.text
    assert places == sorted(set(places))
    assert [at for at, char in enumerate(text) if char not in " "] == [
        place for place, char in zip(places, found.text, strict=True) if char != " "
    ]


def test_a_text_without_needless_spaces_is_the_same_object() -> None:
    text = "Kim met Putin.\n\nThey spoke."
    assert evened(text).text is text
