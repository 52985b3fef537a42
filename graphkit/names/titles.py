"""Recognise honorifics and titles of offices."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from graphkit.data import table
from graphkit.names.words import words

BEFORE: Final = re.compile(r"(?P<word>[^\s,;:()\[\]“”\".!?]+)\.?\s+$")
PREFIX: Final = re.compile(r"^(?:then|ex|former)-")
REACH: Final = 40
"""Characters before a name in which the word before it must lie whole."""


@cache
def honorifics() -> frozenset[str]:
    """Words that say nothing but politeness ("Mr"), or what a court calls a person ("Defendant")."""
    return frozenset(table("titles")["honorifics"]) | words("case_parties", "titles")


@cache
def offices() -> frozenset[str]:
    """Words in which an office ends ("minister")."""
    return frozenset(table("titles")["offices"])


@cache
def modifiers() -> frozenset[str]:
    """Words that belong to an office though they have no capital ("deputy")."""
    return frozenset(table("titles")["modifiers"])


@lru_cache(maxsize=100_000)
def bare(word: str) -> str:
    """A word as the lists have it: lower case, without full stops and a leading "then-" or "ex-"."""
    return PREFIX.sub("", word.strip(".,'’").lower().replace(".", ""))


def is_title(word: str) -> bool:
    """Whether a word can stand before a person's name without being part of it."""
    return bare(word) in honorifics() or bare(word) in offices()


def is_title_alone(name: str) -> bool:
    """Whether a name has no words but titles.

    >>> is_title_alone("Mr. President"), is_title_alone("Dr Roe")
    (True, False)
    """
    found = name.lower().replace(".", "").split()
    return bool(found) and _titles().issuperset(found)


@cache
def _titles() -> frozenset[str]:
    return honorifics() | offices()


def title_before(text: str, start: int) -> bool:
    """Whether a title ends where a name starts; which office it is, :mod:`~graphkit.resolve.attributes.roles` reads.

    >>> title_before("South Korean Foreign Minister Park Jin", 30), title_before("He saw Park", 7)
    (True, False)
    """
    match = BEFORE.search(text, max(0, start - REACH), start)
    return match is not None and is_title(match["word"])


def gender_before(text: str) -> str:
    """Whether a text before a name ends in an honorific of a man or of a woman; else "".

    >>> gender_before("and Mrs "), gender_before("and Mr. "), gender_before("and Dr ")
    ('woman', 'man', '')
    """
    match = BEFORE.search(text)
    word = bare(match["word"]) if match else ""
    if word in words("man_titles", "titles"):
        return "man"
    return "woman" if word in words("woman_titles", "titles") else ""


def ends_office(word: str) -> bool:
    """Whether a word after an organisation names an office in it ("spokesman"; not "king")."""
    return bare(word) in words("offices_after", "titles")


def names_party(word: str) -> bool:
    """Whether a word is what a court calls a party to a case ("Plaintiff")."""
    return bare(word) in words("case_parties", "titles")


def is_bare_office(surface: str) -> bool:
    """Whether a text is nothing but an office in capitals, one of an organisation, or a party to a case.

    >>> is_bare_office("CFO"), is_bare_office("Defendants"), is_bare_office("General Motors")
    (True, True, False)
    """
    if " " not in surface and ends_office(surface):
        return True
    return all(names_party(word) or (word.isupper() and bare(word) in offices()) for word in surface.split())
