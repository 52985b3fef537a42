"""The type of a key, and the label, the id and the head of an entity."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.names.key import Key, name_key
from graphkit.names.normalise import normalised
from graphkit.records import TYPES, EntityType
from graphkit.resolve.canonical import head_of, ids_of, label_of
from graphkit.resolve.majority import majority
from graphkit.resolve.profiles import Profile
from tests.resolve.profiles import corpora, profiles_of


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
        ("sampleton team", {"Sampleton": 2, "SAMPLETON": 3}, "Sampleton (team)"),
        ("sampleton team", {"Sampleton": 2, "Sampleton team": 1}, "Sampleton team"),
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


def forms(key: str, **counts: int) -> Profile:
    return Profile(name_key(key), "person", Counter({form.replace("_", " "): count for form, count in counts.items()}))


@pytest.mark.parametrize(
    ("profiles", "expected"),
    [
        ([forms("ann example", Ann_Example=2), forms("anna example", Anna_Example=3)], "anna example"),
        ([forms("example", Example=9), forms("ann example", Ann_Example=1)], "ann example"),
        ([forms("ann example", Ann_Example=2), forms("ann b example", Ann_B_Example=2)], "ann b example"),
        ([forms("anna example", Anna_Example=2), forms("hann example", Hann_Example=2)], "anna example"),
        ([forms("hm", HM=9), forms("harbour ministry", Harbour_Ministry=1)], "harbour ministry"),
        ([forms("hm", HM=1)], "hm"),
    ],
)
def test_an_entity_is_named_by_its_fullest_and_most_used_key(profiles: list[Profile], expected: str) -> None:
    known = profiles_of(*profiles)
    keys = [profile.key for profile in profiles]
    assert head_of(known, keys) == head_of(known, keys[::-1]) == name_key(expected)


@given(corpora())
def test_of_any_two_keys_one_names_the_entity(corpus: list[Profile]) -> None:
    """A total order: who wins against all one by one wins at once, and no two keys are equal."""
    profiles = profiles_of(*corpus)
    beaten = Counter(head_of(profiles, pair) for pair in combinations(sorted(profiles), 2))
    if len(profiles) > 1:
        assert beaten[head_of(profiles, profiles)] == len(profiles) - 1
        assert sorted(beaten[key] for key in profiles) == list(range(len(profiles)))
