"""Phrases in runs of words: every occurrence is found, and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from graphkit.extract.phrases import PhraseTree

WORD = st.sampled_from("abc")
READINGS = st.lists(WORD, max_size=2, unique=True).map(tuple)


@given(st.lists(st.lists(WORD, min_size=1, max_size=3).map(tuple), max_size=6), st.lists(READINGS, max_size=8))
def test_finds_what_a_look_at_every_place_finds(phrases: list[tuple[str, ...]], words: list[tuple[str, ...]]) -> None:
    tree = PhraseTree[int]()
    for number, phrase in enumerate(phrases):
        tree.add(phrase, number)
    expected = [
        (start, start + len(phrase), number)
        for start in range(len(words))
        for number, phrase in enumerate(phrases)
        if start + len(phrase) <= len(words) and all(word in words[start + place] for place, word in enumerate(phrase))
    ]
    assert sorted(tree.find(words)) == sorted(expected)


def test_an_empty_tree_and_an_empty_text() -> None:
    tree = PhraseTree[str]()
    assert list(tree.find([("a",)])) == []
    tree.add(["a"], "x")
    assert list(tree.find([])) == []
