"""Keys and ids of written names: which are the same name, and which are not."""

from __future__ import annotations

import pytest

from graphkit.names.normalise import normalised, shown, slug_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kim Jong-un", "KIM JONG UN"), ("U.N.", "UN"), ("São Paulo", "Sao Paulo"), ("People’s", "People's"),
        ("AT & T", "AT and T"), ("Łódź", "Lodz"), ("John  F. Kennedy", "John F Kennedy"), ("Peoples", "People's"),
        ("Smørrebrød", "Smorrebrod"), ("U.S.-led", "US led"),
    ],
)  # fmt: skip
def test_trivial_variants_share_a_key(one: str, other: str) -> None:
    assert normalised(one) == normalised(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Ann Roe", "Ann Row"), ("North Korea", "South Korea"), ("C++", "C"), ("東京", "京都")]
)
def test_others_do_not(one: str, other: str) -> None:
    assert normalised(one) != normalised(other)


@pytest.mark.parametrize(
    ("text", "slug"),
    [("People’s Party & Co.", "peoples-party-and-co"), ("東京", "東京"), ("Kim Jong-un", "kim-jong-un"), ("!", "")],
)
def test_slugs_are_readable_in_every_script(text: str, slug: str) -> None:
    assert slug_of(text) == slug


def test_what_is_shown_has_single_spaces_and_no_invisible_characters() -> None:
    assert shown("Copen\u00adhagen  \u200bAirport\u00a0North") == "Copenhagen Airport North"
    assert shown("Kim Jong Un") == "Kim Jong Un"
