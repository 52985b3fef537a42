"""Short forms of a person's name join the full name of their document."""

from __future__ import annotations

import pytest

from graphkit.resolve.clean import Name
from graphkit.resolve.corpus import ids_of, label_of
from graphkit.resolve.document import link
from graphkit.resolve.keys import key_of, slug_of


def names(*texts: str, kind: str = "person") -> list[Name]:
    return [Name(i * 100, i * 100 + len(text), text, key_of(text), kind) for i, text in enumerate(texts)]


def joined(*texts: str) -> dict[str, str]:
    return {item.name.text: item.key for item in link(" ".join(texts), names(*texts))}


@pytest.mark.parametrize(
    ("texts", "short", "full"),
    [
        (["Vladimir Putin", "Putin"], "Putin", "vladimir putin"),
        (["Kim Jong Un", "Kim"], "Kim", "kim jong un"),
        (["John F. Kennedy", "John Kennedy"], "John Kennedy", "john f kennedy"),
        (["Anna Maria Roe", "A. Roe"], "A. Roe", "anna maria roe"),
        (["Jo Roe", "Jo Roe", "Al Roe", "Roe"], "Roe", "jo roe"),
        (["Roe", "Al Roe"], "Roe", "al roe"),
        (["Ri Pyong Chol", "Pyong Chol", "Chol"], "Chol", "ri pyong chol"),
    ],
)
def test_short_forms_find_their_full_name(texts: list[str], short: str, full: str) -> None:
    assert joined(*texts)[short] == full


def test_two_of_one_surname_stay_two() -> None:
    found = joined("Kim Jong Un", "Kim Yo Jong")
    assert len(set(found.values())) == 2


def test_a_surname_of_nobody_stays() -> None:
    assert joined("Jo Roe", "Park")["Park"] == "park"


def test_only_persons_are_joined_by_parts() -> None:
    linked = link("", names("Bank of Japan", "Japan", kind="organisation"))
    assert {item.key for item in linked} == {"bank of japan", "japan"}


def test_labels_prefer_the_full_and_frequent_form() -> None:
    assert label_of("kim jong un", {"Kim": 50, "Kim Jong-un": 3, "KIM JONG UN": 3, "Kim Jong Un": 3}) in {
        "Kim Jong-un",
        "Kim Jong Un",
    }
    assert label_of("country KP", {"DPRK": 3}) == "North Korea"


def test_ids_do_not_depend_on_order_and_never_collide() -> None:
    keys = {"kim": "person", "country KP": "place", "north korea": "organisation", "kim!": "place"}
    ids = ids_of(keys)
    assert ids == ids_of(dict(reversed(list(keys.items()))))
    assert len(set(ids.values())) == len(keys)
    assert ids["country KP"] == "north-korea"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kim Jong-un", "KIM JONG UN"), ("U.N.", "UN"), ("São Paulo", "Sao Paulo"), ("People’s", "People's"),
        ("AT & T", "AT and T"), ("Łódź", "Lodz"), ("John  F. Kennedy", "John F Kennedy"),
    ],
)  # fmt: skip
def test_trivial_variants_share_a_key(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


def test_slugs_are_readable_in_every_script() -> None:
    assert slug_of("People’s Party & Co.") == "peoples-party-and-co"
    assert slug_of("東京") == "東京"
