"""The similarity of two keys of persons: bounds, symmetry, and names that must stay two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.names.similarity import AVERAGE, loose_score, same_spelling, spelling_score


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("oleg examplov", "oleg exampolov"),
        ("sergei examplov", "sergey examplov"),
        ("ann maria examplov", "ann maria exampolov"),
    ],
)
def test_one_word_spelled_otherwise_is_one_name(one: str, other: str) -> None:
    assert same_spelling(one, other)
    assert AVERAGE <= spelling_score(one, other) < 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("john kerry", "john kirby"),
        ("kim jong un", "kim jong il"),
        ("kim jong un", "kim yo jong"),
        ("ann roe", "anna roe"),
        ("ann lee", "ann leo"),
        ("sergei examplov", "sergey exampolov"),
        ("oleg examplov", "oleg maria examplov"),
        ("oleg examplov", "oleg zxamplov"),
        ("oleg examplov", "bleg examplov"),
        ("examplov", "exampolov"),
        ("oleg examplov", "oleg examplov"),
        ("", ""),
    ],
)
def test_others_are_two(one: str, other: str) -> None:
    assert not same_spelling(one, other)
    assert spelling_score(one, other) == 0


@pytest.mark.parametrize(("one", "other"), [("choe son hui", "cho sun hui"), ("mohamed aziz", "mohammed azeez")])
def test_transcriptions_sound_alike(one: str, other: str) -> None:
    assert loose_score(one, other) > 0.8
    assert not same_spelling(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kim jong un", "kim yo jong"),
        ("ann example", "bob sample"),
        ("choe", "cho"),
        ("choe son", "choe son hui"),
        ("", ""),
    ],
)
def test_others_do_not(one: str, other: str) -> None:
    assert loose_score(one, other) == 0


KEYS = st.lists(st.text("abeo", min_size=1, max_size=6), min_size=1, max_size=3).map(" ".join)


@given(KEYS, KEYS)
def test_scores_do_not_depend_on_the_order_and_lie_between_0_and_1(one: str, other: str) -> None:
    for score in (spelling_score, loose_score):
        assert score(one, other) == pytest.approx(score(other, one))
        assert 0 <= score(one, other) <= 1
    assert same_spelling(one, other) == same_spelling(other, one)
    if same_spelling(one, other):
        assert sum(a != b for a, b in zip(one.split(), other.split(), strict=True)) == 1
