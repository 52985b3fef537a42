"""Say how strongly two descriptions speak against one person."""

from __future__ import annotations

from collections.abc import Collection
from enum import IntEnum
from functools import cache

from graphkit.names.words import words
from graphkit.resolve.namesakes.described import Description


class Contradiction(IntEnum):
    """How strongly two articles that use one name speak of two people, the weakest first."""

    NONE = 0
    """They do not."""
    DOUBT = 1
    """One thing alone speaks for it."""
    FIELD = 2
    """Sport and public office, where no country is known of both: enough where articles on the one and on the other
    alternate in time, so that it is no career, and have no country or companion in common."""
    STRONG = 3
    """Offices of two states, or two fields and two countries: enough where the articles have no companion in common."""
    LIVES = 4
    """The years of birth or death: enough whatever the articles have in common."""


def contradiction(one: Description, other: Description) -> Contradiction:
    """How strongly two descriptions speak against one person.

    >>> from collections import Counter
    >>> senator = Description(Counter(senator=1), Counter(IE=1), Counter(IE=1))
    >>> striker = Description(Counter(striker=1), Counter(BR=1))
    >>> contradiction(senator, striker).name, contradiction(senator, senator).name
    ('STRONG', 'NONE')
    """
    if one.life.excludes(other.life):
        return Contradiction.LIVES
    two_fields = bool(one.fields and other.fields) and one.fields.isdisjoint(other.fields)
    in_present = not (one.past or other.past)
    two_countries = are_two(one.countries, other.countries)
    if are_two(one.states, other.states):
        return Contradiction.STRONG
    if two_fields and in_present:
        if two_countries:
            return Contradiction.STRONG
        if one.fields | other.fields == {"public", "sport"} and not (one.countries and other.countries):
            return Contradiction.FIELD
        return Contradiction.DOUBT
    called = bool(one.professions and other.professions) and one.professions.keys().isdisjoint(other.professions)
    return Contradiction.DOUBT if two_countries and called and in_present else Contradiction.NONE


def are_two(one: Collection[str], other: Collection[str]) -> bool:
    """Whether two sets of countries have none in common, nor two that were one state."""
    return bool(one and other) and not any(a == b or frozenset((a, b)) in _once_one() for a in one for b in other)


@cache
def _once_one() -> frozenset[frozenset[str]]:
    groups = [line.upper().split() for line in words("one_state", "professions")]
    return frozenset(frozenset((a, b)) for group in groups for a in group for b in group if a != b)
