"""Build profiles of names, and corpora of them for tests of properties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from hypothesis import strategies as st

from graphkit.names.key import Key, name_key
from graphkit.records import EntityType
from graphkit.resolve.clustering import Clusters, Proposal, decide, propose
from graphkit.resolve.profiles import Acronyms, Profile
from graphkit.resolve.rules import rules_of

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
