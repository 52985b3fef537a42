"""What each rule merges across documents, and what it must not merge."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from graphkit.names.key import Key, name_key
from graphkit.resolve.profiles import Profile
from tests.resolve.profiles import (
    CORPUS_RULES,
    joined_party,
    joins,
    organisations,
    profile,
)
from tests.support.cases import every_case


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
        ("generation", [profile("Bob Example"), profile("Bob Example, Jr.")]),
        ("middle name", [profile("Bob Example Jr."), profile("Bob C. Example Jr.")]),
        ("lone surname", [profile("Example"), profile("Bob Example III")]),
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
        ("middle name", [profile("Bob Example Jr."), profile("Bob C. Example Sr.")]),
        ("generation", [profile("Bob Example"), profile("Bob Example Jr."), profile("Bob Example Sr.")]),
        ("generation", [profile("Example"), profile("Example II")]),
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
        "transcription", "other name", "romanisation", "given initials", "generation",
    }  # fmt: skip


def test_in_a_corpus_of_many_subjects_a_surname_alone_needs_a_known_person() -> None:
    others = [profile(f"Other{chr(97 + i // 10)}{chr(97 + i % 10)} Person{chr(97 + i % 10)}", i) for i in range(60)]

    def joined(bearer: Profile) -> list[tuple[Key, Key, float]]:
        profiles = {one.key: one for one in (profile("Example", 70), bearer, *others)}
        return list(CORPUS_RULES["lone surname"](profiles, {}))

    assert joined(profile("Ann Example", 71)) == []
    assert len(joined(profile("Ann Example", 71, 72))) == 1
    official = profile("Ann Example", 71)
    official.offices.add("minister")
    assert len(joined(official)) == 1
