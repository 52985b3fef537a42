"""Look up words in the packaged lists, and say what kind of thing a name's words make it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from graphkit.data import table


@cache
def words(name: str, file: str = "words") -> frozenset[str]:
    """One list of a file of ``data/``."""
    return frozenset(table(file)[name])


def any_of(entries: Iterable[str]) -> str:
    """A regular expression for any of some words, the longest first.

    >>> any_of({"north", "north-east", "st."})
    '(?:north\\\\-east|north|st\\\\.)'
    """
    ordered = sorted(set(entries), key=lambda entry: (-len(entry), entry))
    return rf"(?:{'|'.join(map(re.escape, ordered))})"


@cache
def _beginnings(name: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The entries of a list of beginnings, by their first word."""
    entries = [tuple(entry.replace("'", "").split()) for entry in table("words")[name]]
    return {first: tuple(e for e in entries if e[0] == first) for first in {entry[0] for entry in entries}}


def _begins(tokens: list[str], name: str) -> bool:
    fitting = _beginnings(name).get(tokens[0], ())
    return any(tuple(tokens[: len(entry)]) == entry and len(tokens) > len(entry) for entry in fitting)


@lru_cache(maxsize=100_000)
def sounds_like_organisation(key: str) -> bool:
    """Whether a name's words say that it is an organisation.

    >>> sounds_like_organisation("ministry of health"), sounds_like_organisation("west bank")
    (True, False)
    """
    tokens = key.split()
    if len(tokens) < 2 or key in words("not_organisations") or sounds_like_place(key, organisation=True):
        return False
    return tokens[-1] in words("organisation_endings") or _begins(tokens, "organisation_beginnings")


@lru_cache(maxsize=100_000)
def sounds_like_place(key: str, *, organisation: bool = False, person: bool = False) -> bool:
    """Whether a name's words say that it is a place.

    ``organisation``: the model saw an organisation. ``person``: it mostly saw a person.

    >>> sounds_like_place("lake baikal"), sounds_like_place("manchester city", organisation=True)
    (True, False)
    >>> sounds_like_place("forest hill"), sounds_like_place("anna hill", person=True)
    (True, False)
    """
    tokens = key.split()
    if len(tokens) < 2 or key == "white house":
        return False
    if " ".join(tokens[-2:]) in words("place_endings_long") or " ".join(tokens[-3:]) in words("place_endings_long"):
        return True
    club = organisation and tokens[-1] in words("weak_place_endings")
    if tokens[-1] in words("place_endings") and not club and not (person and tokens[-1] in words("place_surnames")):
        return True
    return _begins(tokens, "place_beginnings") or (not organisation and _begins(tokens, "weak_place_beginnings"))
