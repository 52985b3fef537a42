"""Tell by its capitals whether what stands in a text is meant as a listed name."""

from __future__ import annotations

from typing import Final

from graphkit.names.common import is_common, is_english
from graphkit.names.organisations import LEGAL_FORMS
from graphkit.resolve.listed.words import WORD

LONGEST_ACRONYM: Final = 5
"""Letters up to which one word in capitals is looked for in capitals only: "WHO" is not "who"."""

SMALL: Final = 3
"""Letters up to which a word needs no capital in a name that is listed in capitals: "of", "and", "de"."""


def is_as_given(surface: str, listed: str) -> bool:
    """Whether a text has each capital that a listed name has; more capitals are no matter.

    One word that is an English word too must stand as it is listed. Capitals throughout tell nothing, unless the name
    is an acronym; then each word needs one capital.

    >>> is_as_given("ZORVAN MILLS", "Zorvan Mills"), is_as_given("zorvan mills", "Zorvan Mills")
    (True, False)
    >>> is_as_given("TARGET", "Target"), is_as_given("Bank of Zorvan", "BANK OF ZORVAN"), is_as_given("Azq", "AZQ")
    (False, True, False)
    """
    if surface == listed:
        return True
    found, given = WORD.findall(surface), WORD.findall(listed)
    if len(given) == 1 and is_common(given[0]):
        return False
    if listed.isupper() and (len(given) > 1 or len(listed) > LONGEST_ACRONYM):
        return all(_capitals(word) or len(word) <= SMALL for word in found) and any(map(_capitals, found))
    return all(map(_has_capitals_of, found, given, [len(given)] * len(given)))


def _has_capitals_of(word: str, given: str, of: int) -> bool:
    """Whether a word has the capitals of a listed one. In a name of several words any capital will do."""
    if of > 1 and given.lower() in LEGAL_FORMS:
        return True
    return _capitals(word) >= min(_capitals(given), 1 if of > 1 else 2)


def _capitals(word: str) -> int:
    """0 without capitals, 2 with nothing else, else 1."""
    return 2 if word.isupper() else int(word != word.lower())


def is_meant(surface: str, listed: str) -> bool:
    """Whether a text is a listed name in any case: not a word of the language in lower case, nor an acronym as a word.

    >>> is_meant("zorvan", "Zorvan"), is_meant("mill", "Mill"), is_meant("azq", "AZQ")
    (True, False, False)
    """
    if " " in listed or surface == listed:
        return True
    if listed.isupper() and len(listed) <= LONGEST_ACRONYM:
        return surface.isupper()
    return not surface.islower() or listed.islower() or not is_english(surface)
