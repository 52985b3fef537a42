"""What the corpus has under each key in, which keys are one entity out: what each rule joins, and what it must not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.names.key import Key, name_key
from graphkit.records import EntityType
from graphkit.resolve import matching
from graphkit.resolve.canonical import head_of
from graphkit.resolve.clustering import Clusters, Proposal, decide, propose, suggest
from graphkit.resolve.profiles import Acronyms, Profile
from graphkit.resolve.rules import RULES, always, rules_of
from tests.support.cases import every_case

CORPUS_RULES = {rule.name: find for rule, find in rules_of("corpus")}


def profile(name: str, *documents: int, kind: EntityType = "person", offices: Iterable[str] = ()) -> Profile:
    """A profile of one form, which stands once in each document."""
    numbers = set(documents or {abs(hash_of(name))})
    return Profile(name_key(name), kind, Counter({name: len(numbers)}), numbers, set(offices))


def proposal(a: str, b: str, rule: str, score: float) -> Proposal:
    return Proposal(name_key(a), name_key(b), rule, score)


def hash_of(name: str) -> int:
    """A document of its own for each name, the same in every process."""
    return int.from_bytes(name.encode(), "big")


def profiles_of(*profiles: Profile) -> dict[Key, Profile]:
    return {profile.key: profile for profile in profiles}


def joins(rule: str, *profiles: Profile, acronyms: Acronyms | None = None) -> set[frozenset[Key]]:
    """The pairs that one rule proposes."""
    return {frozenset({a, b}) for a, b, _ in CORPUS_RULES[rule](profiles_of(*profiles), acronyms or {})}


def merged(profiles: Mapping[Key, Profile], *, different: Iterable[tuple[Key, Key]] = ()) -> Clusters:
    clusters = Clusters(different)
    decide(profiles, propose(profiles, {}), clusters)
    return clusters


def organisations(*names: str) -> list[Profile]:
    return [profile(name, kind="organisation") for name in names]


def joined_party(name: str, form: str) -> Profile:
    """A party that an article calls by a short form too."""
    party = profile(name, kind="organisation")
    party.forms[form] += 1
    return party


@every_case(
    ("rule", "profiles"),
    [
        ("known name", organisations("WHO", "World Health Organisation")),
        ("known name", organisations("World Health Organization", "World Health Organisation")),
        ("word order", organisations("Defence Ministry", "Ministry of Defense")),
        (
            "known name",
            [profile("United Nations Security Council", kind="organisation"), profile("UNSC", kind="organisation")],
        ),
        ("word order", organisations("Harbour Department", "Department of Harbor")),
        ("word order", organisations("U.S. Senate", "United States Senate")),
        ("word order", organisations("Acme Rivers", "Acme Rivers, Inc.")),
        ("short form", [profile("Rivers", kind="organisation"), joined_party("Rivers Party", "Rivers")]),
        ("word order", [profile("New Port", kind="place"), profile("Newport", kind="place")]),
        ("spacing", [profile("Ann Marie Example"), profile("Annmarie Example")]),
        ("spacing", [profile("Park Jin-su"), profile("Jin-su Park")]),
        ("spacing", [profile("Ann el-Example"), profile("Ann al-Example")]),
        ("short form", [profile("Rivers Party", kind="organisation"), joined_party("US Rivers Party", "Rivers Party")]),
        ("middle name", [profile("Ann Example"), profile("Ann B. Example")]),
        ("middle name", [profile("Ann Example"), profile("Ann Beata Cecilia Example")]),
        ("lone surname", [profile("Example"), profile("Ann Example")]),
        ("lone surname", [profile("Example"), profile("Ann Example", *range(10)), profile("Bob Example", 99)]),
        ("lone surname", [profile("Example"), profile("Ann Example", 1, 2), profile("Ann B. Example", 3)]),
        ("lone surname", [profile("Example"), profile("Annabel Example", 1, 2), profile("Anabel Example", 3)]),
        ("spelling", [profile("Oleg Examplov"), profile("Oleg Exampolov")]),
        (
            "transcription",
            [profile("Choe Son Hui", offices=["minister"]), profile("Cho Sun-hui", offices=["minister"])],
        ),
    ],
)
def test_what_a_rule_joins(rule: str, profiles: list[Profile]) -> None:
    keys = {profile.key for profile in profiles}
    found = joins(rule, *profiles)
    assert frozenset([profiles[0].key, profiles[1].key]) in found
    assert all(pair <= keys and len(pair) == 2 for pair in found)


@every_case(
    ("rule", "profiles"),
    [
        ("known name", [profile("Ann WHO"), profile("World Health Organization", kind="organisation")]),
        ("known name", organisations("who", "World Health Organization")),
        ("known name", organisations("Acme Holdings", "World Health Organization")),
        ("word order", organisations("Defence Ministry", "Harbour Ministry")),
        ("word order", [profile("Ann Example"), profile("Annexample")]),
        ("word order", organisations("US Bank", "Bank of America")),
        ("short form", organisations("Rivers", "Rivers Party")),
        ("short form", organisations("Rivers Party", "US Rivers Party")),
        (
            "short form",
            [
                profile("Rivers Party", kind="organisation"),
                joined_party("US Rivers Party", "Rivers Party"),
                joined_party("UK Rivers Party", "Rivers Party"),
            ],
        ),
        ("short form", [profile("Rivers"), joined_party("Rivers Party", "Rivers")]),
        ("short form", [profile("Rivers", kind="organisation"), joined_party("Rivers Front", "Rivers")]),
        ("spacing", organisations("Ann Marie", "Annmarie")),
        ("spacing", [profile("Ann Marie Example"), profile("Anna Maria Example")]),
        ("spacing", [profile("Example"), profile("Exam Ple")]),
        ("middle name", [profile("Ann Example"), profile("Ann B. Example"), profile("Ann C. Example")]),
        ("middle name", [profile("Ann Example"), profile("Bob Ann Example")]),
        ("middle name", [profile("Example"), profile("Ann Example")]),
        ("middle name", organisations("River Bank", "River City Bank")),
        ("lone surname", [profile("Example"), profile("Ann Example"), profile("Bob Example")]),
        ("lone surname", [profile("Example"), profile("Ann Example", *range(19)), profile("Bob Example", 98, 99)]),
        ("lone surname", [profile("Example"), profile("Ann Example", 1, 2), profile("Ann B. Example", 2)]),
        ("lone surname", [profile("Ann"), profile("Ann Example")]),
        ("lone surname", [profile("Example", kind="place"), profile("Ann Example")]),
        ("spelling", [profile("John Kerry"), profile("John Kirby")]),
        ("spelling", [profile("Kim Jong-un"), profile("Kim Jong-il")]),
        ("spelling", organisations("Oleg Examplov", "Oleg Exampolov")),
        ("transcription", [profile("Choe Son Hui"), profile("Cho Sun-hui")]),
        ("transcription", [profile("Choe Son Hui", offices=["minister"]), profile("Cho Sun-hui", offices=["judge"])]),
        ("transcription", [profile("Kim Jong-un", offices=["leader"]), profile("Kim Yo-jong", offices=["leader"])]),
    ],
)
def test_what_a_rule_does_not_join(rule: str, profiles: list[Profile]) -> None:
    assert joins(rule, *profiles) == set()


@pytest.mark.parametrize(
    ("acronyms", "expected"),
    [
        ({"hab": {"harbour bureau"}}, {frozenset({"hab", "harbour bureau"})}),
        ({"hab": {"harbour bureau", "hall of bells"}}, set()),
        ({"hab": {"named by nobody"}}, set()),
        ({"named by nobody": {"harbour bureau"}}, set()),
        ({"hab": {"hab"}}, set()),
        ({}, set()),
    ],
)
def test_acronyms_are_joined_where_the_corpus_explains_them_in_one_way(
    acronyms: Mapping[str, set[str]], expected: set[frozenset[str]]
) -> None:
    known = {name_key(short): set(map(name_key, longs)) for short, longs in acronyms.items()}
    found = joins("acronym", *organisations("HAB", "Harbour Bureau", "Hall of Bells"), acronyms=known)
    assert {frozenset(map(str, pair)) for pair in found} == expected


def test_every_rule_is_tried_here() -> None:
    assert set(CORPUS_RULES) == {
        "known name", "word order", "spacing", "acronym", "short form", "middle name", "lone surname", "spelling",
        "transcription",
    }  # fmt: skip


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
    assert [verdict.refused for verdict in verdicts] == ["the decisions keep them apart"]
    assert clusters.members(b) == {a, b}


NAMES = (
    "Ann Example", "Ann B. Example", "Ann Exampel", "Example", "Bob Example", "Oleg Examplov", "Oleg Exampolov",
    "Oleg Exampollov", "Choe Son Hui", "Cho Sun-hui", "Choe Sun-hui", "Paul James", "James Paul", "Paul-James",
)  # fmt: skip
BODIES = (
    "WHO",
    "World Health Organization",
    "World Health Organisation",
    "Harbour Ministry",
    "Ministry of Harbor",
    "HM",
)
ALL_KEYS = [name_key(name) for name in (*NAMES, *BODIES)]


@st.composite
def corpora(draw: st.DrawFn) -> list[Profile]:
    documents = st.sets(st.integers(0, 5), min_size=1, max_size=3)
    offices = st.sets(st.sampled_from(["minister", "judge"]), max_size=1)
    persons = draw(st.lists(st.sampled_from(NAMES), unique_by=name_key, max_size=9))
    bodies = draw(st.lists(st.sampled_from(BODIES), unique_by=name_key, max_size=4))
    return [profile(name, *draw(documents), offices=draw(offices)) for name in persons] + [
        profile(name, *draw(documents), kind="organisation") for name in bodies
    ]


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


def test_nobody_is_compared_to_everybody(monkeypatch: pytest.MonkeyPatch) -> None:
    """2,000 persons make 1,999,000 pairs; compared are those of one block alone."""
    letters = "abcdefghijklmnopqrst"
    profiles = profiles_of(
        *(
            profile(f"{a}nna{c}{d} {b}xample", 1)
            for a in letters
            for b in letters
            for c, d in ("ab", "cd", "ef", "gh", "ij")
        )
    )
    assert len(profiles) == 2000
    compared: Counter[tuple[str, str]] = Counter()

    def counting(a: str, b: str) -> float:
        compared[a, b] += 1
        return 0.0

    monkeypatch.setattr(matching, "spelling_score", counting)
    assert list(CORPUS_RULES["spelling"](profiles, {})) == []
    assert sum(compared.values()) == 400 * 10
    assert all(a[0] == b[0] and a.split()[1][0] == b.split()[1][0] for a, b in compared)


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


def suggestions(*profiles: Profile, different: Iterable[tuple[str, str]] = ()) -> Iterator[tuple[str, str]]:
    known = profiles_of(*profiles)
    apart = [(name_key(a), name_key(b)) for a, b in different]
    for proposal in suggest(known, merged(known, different=apart)):
        assert proposal.rule == "alike"
        assert proposal.refused
        assert 0 < proposal.score < 0.6
        yield str(proposal.a), str(proposal.b)


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


def test_in_a_corpus_of_many_affairs_a_lone_surname_needs_somebody_known() -> None:
    others = [profile(f"Other{chr(97 + i // 10)}{chr(97 + i % 10)} Person{chr(97 + i % 10)}", i) for i in range(60)]

    def joined(bearer: Profile) -> list[tuple[Key, Key, float]]:
        profiles = {one.key: one for one in (profile("Example", 70), bearer, *others)}
        return list(CORPUS_RULES["lone surname"](profiles, {}))

    assert joined(profile("Ann Example", 71)) == []
    assert len(joined(profile("Ann Example", 71, 72))) == 1
    official = profile("Ann Example", 71)
    official.offices.add("minister")
    assert len(joined(official)) == 1
