"""A person's other names, initials and transcriptions are one person where the texts say so."""

from __future__ import annotations

import pytest

from graphkit.names.key import name_key
from graphkit.resolve.canonical import label_of
from graphkit.resolve.coreference.link import link
from graphkit.resolve.mentions.corpus_counts import CorpusCounts
from graphkit.resolve.mentions.surname_first import with_surname_first
from tests.resolve.marked import marked
from tests.resolve.profiles import joins, merged, profile, profiles_of


def keys(text: str) -> dict[str, tuple[str, str]]:
    plain, names = marked(text)
    return {item.name.text: (str(item.key), item.rule) for item in link(plain, names)}


@pytest.mark.parametrize(
    "text",
    [
        "«p:Ann Roe», née «p:Poe», left. «p:Ann Poe» was young.",
        "«p:Ann Roe» (née Poe) left. «p:Ann Poe» was young.",
        "«p:Ann Roe» (geb. «p:Poe») left. «p:Ann Poe» was young.",
        "«p:Ann Roe», born «p:Ann Poe», left.",
        "«p:Ann Roe», formerly known as «p:Ann Poe», left.",
        "«p:Ann Roe» (aka “«p:Ann Poe»”) left.",
        "«p:Ann Roe», alias «p:Ann Poe», left.",
        "«p:Ann Roe», now «p:Ann Poe», left.",
    ],
)
def test_a_name_that_the_text_gives_a_person_is_the_person(text: str) -> None:
    assert keys(text)["Ann Poe"] == ("ann roe", "other name")


@pytest.mark.parametrize(
    "text",
    [
        "«p:Ann Roe» now met «p:Jo Poe».",
        "«p:Ann Roe», now «p:Jo Poe»’s lawyer, left.",
        "«p:Ann Roe», born in 1970, met «p:Jo Poe».",
        "«p:Ann Roe» called «p:Jo Poe».",
    ],
)
def test_what_only_stands_behind_a_name_is_no_other_name(text: str) -> None:
    assert keys(text)["Jo Poe"] == ("jo poe", "exact")


def test_two_transcriptions_are_one_name_but_not_side_by_side() -> None:
    apart = "«p:Muhammad Zorvan» left. «p:Mohamed Zorvan» came back. «p:Mohamed Zorvan» sang."
    assert keys(apart)["Muhammad Zorvan"] == ("mohamed zorvan", "romanisation")
    beside = "«p:Muhammad Zorvan» met «p:Mohamed Zorvan»."
    assert keys(beside)["Muhammad Zorvan"] == ("muhammad zorvan", "exact")


@pytest.mark.parametrize(
    ("rule", "one", "other"),
    [
        ("romanisation", "Muhammad al-Zorvan", "Mohamed El Zorvan"),
        ("romanisation", "Abd el-Fattah Zorvan", "Abdul Fattah Zorvan"),
        ("romanisation", "Yury Zorvanov", "Iurii Zorvanoff"),
        ("given initials", "J. T. Roe", "John Thomas Roe"),
        ("given initials", "J.T. Roe", "John Tom Roe"),
        ("given initials", "JT Roe", "John T. Roe"),
        ("given initials", "J. Roe", "John Roe"),
    ],
)
def test_spellings_and_initials_are_one_person_across_articles(rule: str, one: str, other: str) -> None:
    pair = profile(one), profile(other)
    assert joins(rule, *pair) == {frozenset({name_key(one), name_key(other)})}
    clusters = merged(profiles_of(*pair))
    assert clusters.find(name_key(one)) == clusters.find(name_key(other))


@pytest.mark.parametrize(
    ("rule", "names"),
    [
        ("romanisation", ["Mohammed Zorvan", "Mahmoud Zorvan"]),
        ("romanisation", ["Salim Zorvan", "Salem Zorvan"]),
        ("romanisation", ["Mohammed Zorvan", "Muhammad Rosin"]),
        ("given initials", ["J. Roe", "John Roe", "Jane Roe"]),
        ("given initials", ["J. Roe", "John Roe", "Ann Roe"]),
        ("given initials", ["J. T. Roe", "John B. Roe"]),
        ("given initials", ["Jo Roe", "John Oscar Roe"]),
    ],
)
def test_what_may_be_another_person_is_not_merged(rule: str, names: list[str]) -> None:
    assert joins(rule, *map(profile, names)) == set()


def test_another_name_that_one_article_explains_is_the_person_in_all() -> None:
    explained = {name_key("Ann Poe"): {name_key("Ann Roe")}}
    people = profile("Ann Poe"), profile("Ann Roe")
    assert joins("other name", *people, acronyms=explained) == {frozenset({name_key("Ann Poe"), name_key("Ann Roe")})}
    assert joins("acronym", *people, acronyms=explained) == set()


def turned(text: str) -> list[tuple[str, str]]:
    plain, names = marked(text)
    counts = CorpusCounts()
    counts.add(plain, names)
    return [(name.text, str(name.key)) for name in with_surname_first(plain, names, counts)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("«p:Ann Roe» left. «p:Roe», «p:Ann», came.", [("Ann Roe", "ann roe"), ("Roe, Ann", "ann roe")]),
        (
            "Present:\nLINQ, «p:Ann»\n- van Poe, Jo B.\n",
            [("LINQ, Ann", "ann linq"), ("van Poe, Jo B.", "jo b van poe")],
        ),
        ("It names «p:Roe, Ann» there.", [("Roe, Ann", "ann roe")]),
        ("From «l:Geneva», «p:Peter» came.", [("Geneva", "geneva"), ("Peter", "peter")]),
        ("«p:Ann de Roe» left. Roe, Ann de, came.", [("Ann de Roe", "ann de roe"), ("Roe, Ann de", "ann de roe")]),
        ("«p:Roe, Jr.» left.", [("Roe, Jr.", "roe jr")]),
        ("«p:Roe», ābcd left.", [("Roe", "roe")]),
        ("Paris, France\nLondon, Ontario\n", []),
        ("Roe, «p:Jo»; Poe, «p:Al»", [("Roe, Jo", "jo roe"), ("Poe, Al", "al poe")]),
        ("Sales, Marketing\nBread, Butter\n", []),
        ("«p:Roe», «p:Ann», and «p:Jo» came.", [("Roe", "roe"), ("Ann", "ann"), ("Jo", "jo")]),
    ],
)
def test_a_surname_before_the_first_name_is_one_person(text: str, found: list[tuple[str, str]]) -> None:
    assert turned(text) == found


def test_the_label_has_the_first_name_first_and_the_reason_is_told() -> None:
    assert label_of(name_key("Ann Roe"), {"ROE, Ann": 2}) == "Ann Roe"
    plain, names = marked("«p:Roe, Ann»")
    (item,) = link(plain, with_surname_first(plain, names, CorpusCounts()))
    assert (str(item.key), item.rule) == ("ann roe", "surname first")
