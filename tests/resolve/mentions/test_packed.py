"""Names of several documents are kept without loss."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from graphkit.names.key import name_key
from graphkit.records import EntityType, Via
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.mentions.packed import PackedNames

PIECES = st.sampled_from(["Ann", "Zorvan", "Łódź", "北京"])


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, list[Name]]:
    """A text of words, and names for some of them."""
    words = draw(st.lists(PIECES, max_size=6))
    names, start = [], 0
    for word in words:
        kind: EntityType = draw(st.sampled_from(["person", "place"]))
        via: Via = draw(st.sampled_from(["name", "demonym"]))
        code, titled, rescued = draw(st.sampled_from(["", "PL"])), draw(st.booleans()), draw(st.booleans())
        if draw(st.booleans()):
            names.append(Name(start, start + len(word), word, name_key(word), kind, via, code, titled, rescued))
        start += len(word) + 1
    return " ".join(words), names


@given(st.lists(documents(), max_size=5))
def test_what_is_held_comes_back_whole_and_in_any_order(given_documents: list[tuple[str, list[Name]]]) -> None:
    packed = PackedNames()
    for _, names in given_documents:
        packed.add(names)
    for number, (text, names) in reversed(list(enumerate(given_documents))):
        assert packed.of(number, text) == names
