"""Tell the gender of a person by honorifics, offices and first names."""

from __future__ import annotations

from functools import cache
from typing import Final, Literal, TypeAlias

from graphkit.data import table
from graphkit.names.normalise import normalised
from graphkit.names.titles import bare
from graphkit.names.words import words

Gender: TypeAlias = Literal["man", "woman", ""]
"""A gender; "" is not known."""

GENDERS: Final[tuple[Gender, Gender]] = ("man", "woman")


@cache
def _first_names() -> dict[str, Gender]:
    return {name: gender for gender in GENDERS for name in table("first_names")[gender].split()}


def is_first_name(word: str) -> bool:
    """Whether a word is a first name of one gender.

    >>> is_first_name("Vladimir"), is_first_name("Robin"), is_first_name("Harbour")
    (True, False, False)
    """
    return normalised(word) in _first_names()


def is_family_name_first(word: str) -> bool:
    """Whether a word, in small letters and without accents, is a family name that stands before the first name.

    >>> is_family_name_first("kim"), is_family_name_first("roe")
    (True, False)
    """
    return word in words("family_names_first", "first_names")


def gender_of_name(name: str) -> Gender:
    """The gender that the first name of a full name has; "" if both have it, or the family name may stand first.

    >>> gender_of_name("Vladimir Roe"), gender_of_name("Anna Maria Roe"), gender_of_name("Robin Roe")
    ('man', 'woman', '')
    >>> gender_of_name("Kim Anna"), gender_of_name("Vladimir")
    ('', '')
    """
    tokens = [token for token in normalised(name).split() if len(token) > 1]
    if len(tokens) < 2 or is_family_name_first(tokens[0]):
        return ""
    return _first_names().get(tokens[0], "")


def gender_of_office(office: str) -> Gender:
    """The gender that the words of an office have.

    >>> gender_of_office("spokeswoman"), gender_of_office("Crown Prince"), gender_of_office("minister")
    ('woman', 'man', '')
    """
    tokens = {bare(token) for token in office.split()}
    men, women = (not tokens.isdisjoint(words(name, "references")) for name in GENDERS)
    return "" if men == women else "man" if men else "woman"
