"""Words before a person's name come in; the honorific or the office that they are goes out."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from graphkit.data import table
from graphkit.resolve.gazetteer import country_of_demonym, country_of_name
from graphkit.resolve.words import words

WORD: Final = re.compile(r"[^\s,;:()\[\]“”\"]+")
BEFORE: Final = re.compile(r"(?:[^\s,;:()\[\]“”\".!?]+\.?\s+){1,6}$")


@cache
def honorifics() -> frozenset[str]:
    """Words that say nothing but politeness ("Mr")."""
    return frozenset(table("titles")["honorifics"])


@cache
def offices() -> frozenset[str]:
    """Words in which an office ends ("minister")."""
    return frozenset(table("titles")["offices"])


@cache
def modifiers() -> frozenset[str]:
    """Words that belong to an office though they have no capital ("deputy")."""
    return frozenset(table("titles")["modifiers"])


def bare(word: str) -> str:
    """A word as the lists have it: lower case, without full stops and a leading "then-" or "ex-"."""
    return re.sub(r"^(?:then|ex|former)-", "", word.strip(".,'’").lower().replace(".", ""))


def is_title(word: str) -> bool:
    """Whether a word can stand before a person's name without being part of it."""
    return bare(word) in honorifics() or bare(word) in offices()


def office_before(text: str, start: int) -> str:
    """The office that ends where a name starts, or "".

    >>> office_before("South Korean Foreign Minister Park Jin", 30)
    'Foreign Minister'
    >>> office_before("He saw Mr Park", 10)
    ''
    """
    match = BEFORE.search(text, max(0, start - 90), start)
    if match is None:
        return ""
    words = WORD.findall(match.group())
    if not words or bare(words[-1]) not in offices():
        return ""
    first = len(words) - 1
    while first > 0 and _belongs(words[first - 1]):
        first -= 1
    return " ".join(_without_country(words[first:]))


def _belongs(word: str) -> bool:
    if word.endswith(("'s", "’s", "s'", "s’")):
        return False
    return word[:1].isupper() or bare(word) in modifiers() or bare(word) in offices()


def _without_country(words: list[str]) -> list[str]:
    """An office without the country in it ("South Korean", "US", "New Zealand")."""
    for length in (3, 2, 1):
        for start in range(len(words) - length):
            country = " ".join(words[start : start + length])
            if country_of_demonym(country) or country_of_name(country):
                return words[:start] + words[start + length :]
    return words


def ends_office(word: str) -> bool:
    """Whether a word after an organisation names somebody's office in it ("spokesman"; not "king")."""
    return bare(word) in words("offices_after")
