"""What listed names stand for, and how the user's decisions go over the list."""

from __future__ import annotations

from collections import Counter

import pytest

from graphkit.names.key import country_key, name_key
from graphkit.records import EntityType, ListedName
from graphkit.resolve.listed.entries import Entries, Entry, forms_of


def only(entries: Entries, name: str) -> Entry:
    (entry,) = entries.of(entries.fold.name(name))
    return entry


def test_an_entry_whose_name_another_has_too_is_known_by_an_alias() -> None:
    entries = Entries([ListedName("Ann Roe", "person", ("Annie Roe",), "1"), ListedName("Ann Roe", "person", (), "2")])
    assert only(entries, "Annie Roe").key == name_key("Annie Roe")
    assert only(entries, "Annie Roe").label == "Ann Roe"
    assert len(entries.of("ann roe")) == 2


def test_a_country_keeps_its_key_and_a_person_of_its_name_does_not_get_it() -> None:
    entries = Entries([ListedName("Jordan", "person"), ListedName("Chad", "place", ("Tchad",)), ListedName("Peru")])
    assert only(entries, "Jordan").key == name_key("Jordan")
    assert only(entries, "Tchad").key == country_key("TD")
    assert (only(entries, "Peru").key, only(entries, "Peru").type) == (country_key("PE"), "place")


@pytest.mark.parametrize(
    ("name", "seen", "kind"),
    [
        ("Zorvan", {"organisation": 3, "person": 1}, "organisation"),
        ("Zorvan", {}, "person"),
        ("Bank of Zorvan", {}, "organisation"),
        ("Lake Zorvan", {}, "place"),
    ],
)
def test_a_name_without_a_type_counts_as_what_the_model_saw_or_its_words_say(
    name: str, seen: dict[EntityType, int], kind: str
) -> None:
    entries = Entries([ListedName(name)], seen={name_key(name): Counter(seen)} if seen else {})
    assert only(entries, name).type == kind


def test_a_decided_type_is_that_of_the_whole_entry_and_counts_in_any_case() -> None:
    entries = Entries([ListedName("Zorvan Mills", "place", ("ZM",))], types={"zm": "organisation", "Tresk": "place"})
    assert only(entries, "Zorvan Mills").type == "organisation"
    assert [(form.text, form.decided) for form in entries.forms("zm")] == [("zm", True), ("ZM", False)]
    assert only(entries, "Tresk").source is None


def test_a_decided_type_settles_a_shared_name() -> None:
    names = [ListedName(name, "person", ("ZM",)) for name in ("Zorvan Mills", "Zora Marlin")]
    assert only(Entries(names, types={"ZM": "organisation"}), "ZM") == Entry(name_key("ZM"), "organisation")


def test_an_alias_that_the_user_splits_is_an_entry_of_its_own() -> None:
    name = ListedName("Zorvan Mills", "organisation", ("ZM", "Zorvan"))
    entries = Entries([name], split=[("ZM", "Zorvan Mills"), ("Zorvan", "Somebody")])
    assert only(entries, "ZM") == Entry(name_key("ZM"), "organisation")
    assert only(entries, "Zorvan").source == name


def test_a_decided_type_counts_for_an_alias_that_is_split_too() -> None:
    name = ListedName("Zorvan Mills", "organisation", ("ZM",))
    entries = Entries([name], split=[("ZM", "Zorvan Mills")], types={"ZM": "person"})
    assert only(entries, "ZM") == Entry(name_key("ZM"), "person")
    assert only(entries, "Zorvan Mills").type == "organisation"


def test_one_letter_and_numbers_are_not_searched_for() -> None:
    entries = Entries([ListedName("X", "organisation", ("Zorvan",)), ListedName("42", "organisation")])
    assert [word in entries for word in ("x", "42", "zorvan")] == [False, False, True]
    assert only(entries, "Zorvan").label == "X"


def test_a_comma_turns_the_name_of_a_person_alone() -> None:
    assert forms_of(ListedName("Roe, Ann", "person")) == ["Ann Roe", "Roe, Ann"]
    assert forms_of(ListedName("Zorvan, Inc", "")) == ["Zorvan, Inc"]
