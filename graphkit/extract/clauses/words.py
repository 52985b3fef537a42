"""The words of ``data/relations.toml``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from graphkit.data import table


@cache
def listed(name: str) -> frozenset[str]:
    """One list of words.

    >>> "plan" in listed("controls")
    True
    """
    return frozenset(table("relations")[name])


def deed(noun: str) -> Sequence[str]:
    """The verb that says the same as a noun, and the prepositions before whom it is done to; () for other nouns.

    >>> deed("visits")
    ['visit', 'to']
    """
    deeds: dict[str, list[str]] = table("relations")["deeds"]
    return deeds.get(singular(noun), ())


def concerns(verb: str, preposition: str) -> bool:
    """Whether what follows a preposition is what a verb is about, and not a place, a time or a manner.

    >>> concerns("travel", "to"), concerns("arrive", "in"), concerns("sing", "in")
    (True, True, False)
    """
    verbs: list[str] | None = table("relations")["prepositions"].get(preposition)
    return verbs is not None and (not verbs or verb in verbs)


def is_shared(noun: str) -> bool:
    """Whether a noun is of what two have or do with each other.

    >>> is_shared("talks"), is_shared("disagreements"), is_shared("laptops")
    (True, True, False)
    """
    return singular(noun) in listed("together") | listed("with_another")


def singular(noun: str) -> str:
    """A noun in lower case, without the "s" of a plural."""
    word = noun.lower()
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
