"""Tell common words from names where all letters are capitals: by their frequency, and by lists of names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from graphkit.names.countries import country_names, country_of_demonym, country_of_name
from graphkit.names.organisations import surfaces
from graphkit.names.places import big_places, is_known_place
from graphkit.names.words import any_of

FREQUENT: Final = 1_500
"""How often the word list counts a word that is mostly no name. Most names of people and places count less: of the
names in news, one in four is as frequent, and most of these are words like "united" and "university"."""

ALWAYS_COMMON: Final = 100_000
"""How often it counts a word that is common although it is in a list of names, such as "people" and "see"."""


def is_common(word: str) -> bool:
    """Whether a word in capitals is a common English word, rather than the name of a country, a people or a city.

    >>> [is_common(word) for word in ("SEES", "MISSILES", "PUTIN", "TURKEY", "RUSSIAN", "CHICAGO")]
    [True, True, False, False, False, False]
    """
    count = _frequencies().get(word.lower(), 0)
    return count >= ALWAYS_COMMON or (count >= FREQUENT and not _is_name(word))


def is_everyday(name: str) -> bool:
    """Whether a name is one word of most texts: "said" and "the", but "target" only in lower case. "WHO" is a name.

    >>> [is_everyday(name) for name in ("said", "The", "WHO", "target", "Target", "zorvan", "the mill")]
    [True, True, False, True, False, False, False]
    """
    if " " in name or name.isupper():
        return False
    return _frequencies().get(name.lower(), 0) >= ALWAYS_COMMON or (name.islower() and is_common(name))


def is_english(word: str) -> bool:
    """Whether a word in small letters is one of the English language, however rare.

    >>> is_english("aardvark"), is_english("zorvan")
    (True, False)
    """
    return word in _frequencies()


def _is_name(word: str) -> bool:
    return bool(country_of_name(word) or country_of_demonym(word)) or is_known_place(word.lower(), big=True)


def known_names(line: str) -> Iterator[tuple[int, int]]:
    """Yield where a line in capitals holds a listed name of several words.

    >>> list(known_names("TALKS IN NEW YORK AND NORTH KOREA"))
    [(9, 17), (22, 33)]
    """
    return (match.span() for match in _several_words().finditer(line))


@cache
def _several_words() -> re.Pattern[str]:
    names = {*country_names().values(), *surfaces(), *big_places()}
    return re.compile(rf"\b{any_of(name.upper() for name in names if ' ' in name)}\b")


@cache
def _frequencies() -> Mapping[str, int]:
    from spellchecker import SpellChecker

    found: Mapping[str, int] = SpellChecker(language="en").word_frequency.dictionary
    return found
