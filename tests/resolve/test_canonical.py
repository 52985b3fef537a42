"""What all documents say of a name in; one type, one label and one id out."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.names.key import Key
from graphkit.names.normalise import normalised
from graphkit.records import TYPES, EntityType
from graphkit.resolve.canonical import ids_of, label_of, majority


@pytest.mark.parametrize(
    ("votes", "kind"),
    [
        ({"place": 2, "person": 1}, "place"),
        ({"place": 1, "organisation": 1}, "organisation"),
        ({"topic": 1, "place": 1, "organisation": 1, "person": 1}, "person"),
        ({"place": 0.5}, "place"),
    ],
)
def test_most_votes_win_and_of_equals_the_first_of_the_types(votes: dict[EntityType, float], kind: str) -> None:
    assert majority(votes) == majority(dict(reversed(votes.items()))) == kind


@pytest.mark.parametrize(
    ("key", "forms", "label"),
    [
        ("kim jong un", {"Kim": 50, "Kim Jong-un": 3, "KIM JONG UN": 2, "Kim Jong Un": 2}, "Kim Jong-un"),
        ("kim jong un", {"Kim Jong-un": 3, "KIM JONG UN": 3, "Kim Jong Un": 3}, "Kim Jong-un"),
        ("kim jong un", {"Kim": 2, "Un": 1}, "Kim"),
        ("country:KP", {"DPRK": 3}, "North Korea"),
        ("ann", {"ANN": 1}, "ANN"),
    ],
)
def test_labels_prefer_the_full_and_frequent_form(key: str, forms: dict[str, int], label: str) -> None:
    found = Key.parse(key)
    assert label_of(found, forms) == label_of(found, dict(reversed(forms.items()))) == label


def test_ids_do_not_depend_on_order_and_never_collide() -> None:
    keys = {"kim": "person", "country:KP": "place", "north korea": "organisation", "kim!": "place", "kim?": "place"}
    ids = ids_of({Key.parse(key): kind for key, kind in keys.items()})
    assert {str(key): id_ for key, id_ in ids.items()} == {
        "country:KP": "north-korea", "kim": "kim", "kim!": "kim-place", "kim?": "kim-place-2",
        "north korea": "north-korea-organisation",
    }  # fmt: skip


KEYS = st.builds(Key, st.sampled_from(["name", "topic"]), st.text(max_size=6)) | st.sampled_from(
    [Key("country", "KP"), Key("country", "RU")]
)


@given(st.dictionaries(KEYS, st.sampled_from(sorted(TYPES)), max_size=8))
def test_every_key_has_an_id_of_its_own_that_can_stand_in_an_address(keys: dict[Key, str]) -> None:
    ids = ids_of(keys)
    assert ids == ids_of(dict(reversed(list(keys.items()))))
    assert ids.keys() == keys.keys()
    assert len(set(ids.values())) == len(keys)
    assert all(re.fullmatch(r"[\w-]+", id_) for id_ in ids.values())


@given(st.text(max_size=30))
def test_a_normalised_text_stays_as_it_is(text: str) -> None:
    key = normalised(text)
    assert normalised(key) == key
    assert key == " ".join(key.split())
