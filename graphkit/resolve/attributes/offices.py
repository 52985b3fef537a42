"""The parts of an office in a text: its words, and the country, organisation or person that it is of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from graphkit.data import table
from graphkit.names.countries import country_of_demonym, country_of_name
from graphkit.names.key import Key, country_key
from graphkit.names.normalise import normalised
from graphkit.names.organisations import american
from graphkit.names.titles import bare, modifiers, offices
from graphkit.names.words import words
from graphkit.resolve.coreference.linked import Linked

POSSESSIVE: Final = re.compile(r"['’]s?$")
NEAR: Final = 5
"""The most words between an office and what it is of, "of" included."""
BESIDE: Final = re.compile(r"(?:['’]s?)?\s*(?:[a-z]+ of )?")
"""What stands between names that tell together what an office is of: "the Polish city of Rivertown"."""
CAPITAL: Final = re.compile(r"\b(?!The\b)[A-Z]")
SMALL: Final = re.compile(r"['’s]* (?!and\b|said\b|who\b)[a-z]")


@dataclass(frozen=True, slots=True)
class Role:
    """An office ("Defence Minister") and the key of its country or organisation, or None.

    ``state``: it is of a state, whichever that is ("was elected president").
    """

    office: str
    of: Key | None = None
    state: bool = False


@lru_cache(maxsize=100_000)
def is_office(word: str) -> bool:
    """Whether a word is the last one of an office, in the singular or plural ("Marshals")."""
    plain = bare(word)
    return plain in offices() or (plain.endswith("s") and len(plain) > 5 and plain[:-1] in offices())


def past(before: str) -> str:
    """ "former ", where a country separates it from the office ("former US president")."""
    return "former " if "former" in before.lower().split() else ""


@lru_cache(maxsize=100_000)
def may_precede(word: str) -> bool:
    """Whether a word can stand between a comma and an office. Other words, such as verbs, make the phrase a clause."""
    small = words("before_office_words", "titles") | words("portfolios", "titles")
    return (
        word[:1].isupper() or "-" in word or word.lower() in small
        or bare(word) in modifiers() or bare(word) in offices() or POSSESSIVE.search(word) is not None
    )  # fmt: skip


@lru_cache(maxsize=100_000)
def belongs(word: str) -> bool:
    """Whether a word before the last one of an office is part of it."""
    if POSSESSIVE.search(word):
        return False
    small = word in words("small_before_office", "titles") or word in words("portfolios", "titles")
    return word[:1].isupper() or bare(word) in modifiers() or bare(word) in offices() or word == "and" or small


def serves_persons(word: str) -> bool:
    """Whether an office is that of a person, too: "adviser"."""
    return bare(word) in words("personal", "titles")


def named_in(
    linked: Sequence[Linked], starts: Sequence[int], start: int, end: int, *, personal: bool = False
) -> Linked | None:
    """The last place or organisation named between two positions of the text; ``personal``: or person."""
    for i in range(bisect_left(starts, end) - 1, -1, -1):
        item = linked[i]
        if item.name.start < start:
            return None
        if _owns(item, personal=personal) and item.name.end <= end:
            return item
    return None


def named_behind(
    text: str, linked: Sequence[Linked], starts: Sequence[int], start: int, end: int, *, personal: bool = False
) -> Linked | None:
    """The place or organisation (``personal``: or person) that follows within :data:`NEAR` words.

    Of names that stand side by side the last counts: "of the Chilean Space Agency".
    """
    found: Linked | None = None
    at = start
    for item in linked[bisect_left(starts, start) :]:
        between = text[at : item.name.start]
        # A capital between them belongs to a body that was not recognised: "of Youth Forum Chile".
        unnamed = len(between.split()) > NEAR or CAPITAL.search(between)
        if item.name.end > end or (not BESIDE.fullmatch(between) if found else unnamed):
            break
        if (
            found
            and found.name.type == "organisation"
            and item.name.type == "place"
            and text[at : item.name.start] == " "
        ):
            break  # "of Youth Forum Chile" is of the forum
        at = item.name.end
        if item.name.type == "place" and text.startswith("-", at):
            continue  # "of Rivertown-based Acme"
        # "of the Trump administration" is of no person.
        if _owns(item, personal=personal and not SMALL.match(text, at)):
            found = item
    return found


def _owns(item: Linked, *, personal: bool) -> bool:
    """Whether an office may be of a name; "Supreme" alone is no organisation."""
    kinds = {"organisation", "place", "person"} if personal else {"organisation", "place"}
    return item.name.type in kinds and normalised(item.name.text) not in modifiers()


def possessor(
    text: str, linked: Sequence[Linked], starts: Sequence[int], start: int, *, personal: bool = False
) -> Linked | None:
    """The place or organisation directly before an office: "Russia's", "the Kremlin"; ``personal``: or person."""
    i = bisect_left(starts, start) - 1
    if i < 0:
        return None
    item = linked[i]
    between = text[item.name.end : start]
    return item if _owns(item, personal=personal) and re.fullmatch(r"(?:['’]s?)?\s*", between) else None


def role_of(office: str, of: Key | None) -> Role | None:
    """An office without articles, "then-" and its country, which is kept beside it."""
    tokens = [re.sub(r"^(?:then|ex)-", "", word, flags=re.IGNORECASE) for word in office.split()]
    while tokens and normalised(tokens[0]) in words("before_office_start", "titles"):
        tokens.pop(0)
    for length in (3, 2, 1):
        head = " ".join(tokens[:length])
        if length < len(tokens) and (code := country_of_demonym(head) or country_of_name(head)):
            tokens, of = tokens[length:], of or country_key(code)
            break
    if not tokens or not any(is_office(word) for word in tokens):
        return None
    short = table("titles")["short"]
    tokens = [short[bare(word)].capitalize() if bare(word) in short else word for word in tokens]
    return Role(" ".join(tokens).rstrip("."), of)


@cache
def office_key(office: str) -> str:
    """The key that the wordings of one office share: they differ in case, spelling, and "man", "woman" or "person".

    >>> office_key("Defense Minister") == office_key("defence minister")
    True
    """
    key = american(normalised(office))
    key = re.sub(r"\bspokes(?:wo)?man\b", "spokesperson", key)
    return re.sub(r"\bchair(?:wo)?man\b", "chairperson", key)
