"""Proposals accepted or refused, and the clusters that they make, whatever their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.names.key import Key, name_key
from graphkit.resolve.canonical import head_of
from graphkit.resolve.clustering import Clusters, Proposal, decide, propose, suggest
from graphkit.resolve.profiles import Acronyms, Profile
from graphkit.resolve.rules import RULES, always
from tests.resolve.profiles import (
    ALL_KEYS,
    corpora,
    merged,
    organisations,
    profile,
    profiles_of,
    proposal,
)


def test_of_several_rules_for_a_pair_the_surest_proposes() -> None:
    profiles = profiles_of(*organisations("World Health Organization", "World Health Organisation"))
    assert propose(profiles, {}) == [
        proposal("World Health Organisation", "World Health Organization", "known name", 1.0)
    ]


def test_proposals_come_the_surest_first_with_scores_from_0_to_1() -> None:
    profiles = profiles_of(
        *organisations("WHO", "World Health Organization"), profile("Ann Example"), profile("Example"),
        profile("Oleg Examplov"), profile("Oleg Exampolov"),
    )  # fmt: skip
    found = propose(profiles, {})
    assert [proposal.rule for proposal in found] == ["known name", "lone surname", "spelling"]
    assert all(0 < proposal.score <= 1 and proposal.a < proposal.b for proposal in found)
    assert [proposal.score for proposal in found] == sorted((proposal.score for proposal in found), reverse=True)


PAIRS = {
    "spelling": (profile("Oleg Examplov", 1), profile("Oleg Exampolov", 2)),
    "transcription": (
        profile("Choe Son Hui", 1, offices=["minister"]),
        profile("Cho Sun-hui", 2, offices=["minister"]),
    ),
    "middle name": (profile("Ann Example", 1), profile("Ann B. Example", 2)),
    "generation": (profile("Bob Example", 1), profile("Bob Example Jr.", 2)),
    "romanisation": (profile("Mohamed Example", 1), profile("Muhammad Example", 2)),
    "given initials": (profile("J. T. Example", 1), profile("John Tom Example", 2)),
    "lone surname": (profile("Example", 1), profile("Ann Example", 2)),
    "alike": (profile("Choe Son Hui", 1), profile("Cho Sun-hui", 2)),
}


@pytest.mark.parametrize("rule", sorted(rule.name for rule in RULES.values() if rule.refused_by_co_mention is always))
def test_an_article_that_names_both_speaks_against(rule: str) -> None:
    one, other = PAIRS[rule]
    a, b = sorted((one.key, other.key))
    found = Proposal(a, b, rule, 0.9)
    assert decide(profiles_of(one, other), [found], Clusters()) == [found]
    together = Profile(other.key, other.type, other.forms, {1, 2}, other.offices)
    clusters = Clusters()
    assert [v.refused for v in decide(profiles_of(one, together), [found], clusters)] == ["one article names both"]
    assert clusters.find(a) != clusters.find(b)


@pytest.mark.parametrize("pair", [("Harbour Ministry", "Ministry of Harbor"), ("WHO", "World Health Organization")])
def test_an_article_may_use_two_forms_of_an_organisation(pair: tuple[str, str]) -> None:
    profiles = profiles_of(*(profile(name, 1, kind="organisation") for name in pair))
    assert len(merged(profiles).members(name_key(pair[0]))) == 2


def test_an_article_may_space_a_name_in_two_ways_but_turned_names_in_one_article_are_two_people() -> None:
    def together(one: Profile, other: Profile) -> bool:
        return len(merged(profiles_of(one, other)).members(one.key)) == 2

    assert together(profile("Ann Marie Example", 1), profile("Annmarie Example", 1))
    assert together(profile("Paul James", 1), profile("James Paul", 2))
    assert not together(profile("Paul James", 1), profile("James Paul", 1))


def test_an_article_speaks_for_all_keys_that_were_joined() -> None:
    """A and B are one, B and C look alike, and one article names A and C: C stays apart from both."""
    profiles = profiles_of(profile("Oleg Examplov", 1), profile("Oleg Exampolov", 2), profile("Oleg Exampollov", 1))
    clusters = Clusters()
    first = proposal("oleg examplov", "oleg exampolov", "spelling", 0.9)
    second = proposal("oleg exampollov", "oleg exampolov", "spelling", 0.8)
    assert [v.refused for v in decide(profiles, [first, second], clusters)] == ["", "one article names both"]
    assert clusters.members(second.a) == {second.a}


def test_joins_are_transitive() -> None:
    clusters = Clusters()
    a, b, c, d, e = map(name_key, "abcde")
    for one, other in [(c, d), (a, b), (b, c), (a, d)]:
        clusters.merge(one, other)
    assert {clusters.find(key) for key in (a, b, c, d)} == {a}
    assert all(clusters.members(key) == {a, b, c, d} for key in (a, b, c, d))
    assert clusters.members(e) == {e}
    assert clusters.find(e) == e


def test_pairs_that_must_stay_apart_do_so_through_others_too() -> None:
    a, b, c, d = map(name_key, "abcd")
    clusters = Clusters([(a, d)])
    assert clusters.split_between(a, b) is None
    clusters.merge(a, b)
    clusters.merge(c, d)
    assert clusters.split_between(b, c) == (a, d)
    assert clusters.split_between(c, b) == (d, a)
    profiles = {key: Profile(key, "organisation", Counter({key.value: 1}), {1}) for key in (a, b, c, d)}
    verdicts = decide(profiles, [Proposal(b, c, "word order", 1.0)], clusters)
    assert [verdict.refused for verdict in verdicts] == ["the decisions split them"]
    assert clusters.members(b) == {a, b}


@given(
    corpora(),
    st.randoms(use_true_random=False),
    st.sets(st.tuples(st.sampled_from(ALL_KEYS), st.sampled_from(ALL_KEYS)), max_size=3),
)
def test_the_order_of_what_comes_in_changes_nothing(
    corpus: list[Profile], random: Random, different: set[tuple[Key, Key]]
) -> None:
    different = {(a, b) for a, b in different if a != b}
    explained = {"HM": "Harbour Ministry", "WHO": "World Health Organization"}
    acronyms: Acronyms = {name_key(short): {name_key(long)} for short, long in explained.items()}
    results = []
    for pairs in (sorted(different), sorted(different, reverse=True), sorted(different)):
        shuffled = random.sample(corpus, len(corpus))
        profiles = profiles_of(*shuffled)
        clusters = Clusters(pairs)
        verdicts = decide(profiles, propose(profiles, acronyms), clusters)
        members = {key: frozenset(clusters.members(key)) for key in profiles}
        heads = {head_of(profiles, group) for group in members.values()}
        results.append((verdicts, members, heads, suggest(profiles, clusters)))
    assert results[0] == results[1] == results[2]


@given(corpora(), st.sets(st.tuples(st.sampled_from(ALL_KEYS), st.sampled_from(ALL_KEYS)), max_size=3))
def test_what_is_decided_holds(corpus: list[Profile], different: set[tuple[Key, Key]]) -> None:
    different = {(a, b) for a, b in different if a != b}
    profiles = profiles_of(*corpus)
    clusters = Clusters(different)
    verdicts = decide(profiles, propose(profiles, {}), clusters)
    for a, b in different:
        assert b not in clusters.members(a)
    for verdict in verdicts:
        assert verdict.refused or clusters.find(verdict.a) == clusters.find(verdict.b)
    for key in profiles:
        assert key in clusters.members(key)
        assert all(clusters.members(other) == clusters.members(key) for other in clusters.members(key))


def suggestions(*profiles: Profile, different: Iterable[tuple[str, str]] = ()) -> Iterator[tuple[str, str]]:
    known = profiles_of(*profiles)
    apart = [(name_key(a), name_key(b)) for a, b in different]
    for found in suggest(known, merged(known, different=apart)):
        assert found.rule == "alike"
        assert found.refused
        assert 0 < found.score < 0.6
        yield str(found.a), str(found.b)


def test_what_looks_alike_without_anything_to_say_for_it_is_suggested() -> None:
    assert list(suggestions(profile("Choe Son Hui"), profile("Cho Sun-hui"))) == [("cho sun hui", "choe son hui")]


@pytest.mark.parametrize(
    ("profiles", "different"),
    [
        ([profile("Choe Son Hui", 1), profile("Cho Sun-hui", 1)], []),
        ([profile("Choe Son Hui"), profile("Cho Sun-hui")], [("cho sun hui", "choe son hui")]),
        ([profile("Choe Son Hui", offices=["judge"]), profile("Cho Sun-hui", offices=["judge"])], []),
        ([profile("Kim Jong-un"), profile("Kim Yo-jong")], []),
        ([profile("Ann Example"), profile("Bob Sample")], []),
        (organisations("Choe Son Hui", "Cho Sun-hui"), []),
        ([], []),
    ],
)
def test_what_is_not_suggested(profiles: list[Profile], different: list[tuple[str, str]]) -> None:
    assert list(suggestions(*profiles, different=different)) == []


def test_a_listed_person_is_nobody_with_a_longer_name_and_another_surname() -> None:
    profiles = profiles_of(profile("Ann Example", 1), profile("Ann Marl-Example", 2))
    for apart, refused in (([], ""), ([name_key("Ann Example")], "your list has the shorter name alone")):
        (verdict,) = decide(profiles, propose(profiles, {}), Clusters(apart=apart))
        assert (verdict.rule, verdict.refused) == ("middle name", refused)
