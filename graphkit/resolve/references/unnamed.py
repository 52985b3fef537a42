"""Find persons who are no nodes ("a guard", "the King", "Mr Roe"): a pronoun behind them may mean them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from graphkit.names.common import is_common, is_english
from graphkit.names.countries import country_of_demonym, country_of_name
from graphkit.names.genders import Gender
from graphkit.names.normalise import normalised
from graphkit.names.organisations import organisation_of
from graphkit.names.places import is_known_place
from graphkit.names.titles import honorifics, offices
from graphkit.names.words import any_of, words
from graphkit.records import Mention
from graphkit.resolve.references.discourse import Discourse, Reference

DETERMINER: Final = (
    r"(?:\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur|[Yy]our|[Tt]h(?:is|at)|[Oo]ne|[Aa]nother|[Ee]ach"
    r"|[Ee]very)|['’]s)"
)
TO_NAME: Final = re.compile(r",? (?:[A-Z][\w.]* )*")
"""What stands between a noun and the name that it is said of: “the lawyer, Ms Roe”."""
FROM_NAME: Final = re.compile(
    r"[’']?(?:, (?:aged )?\d+)?,? (?:(?:who )?(?:is|was|became|remains|has been|had been) )?"
    r"(?:also |now |then |previously |formerly )?"
)
"""What stands between a name and the noun that is said of it: “Roe, 33, a lawyer”, “Roe was a lawyer”."""
AS: Final = re.compile(r"\b(?:as|is|was|be|been|being|become|became|elected|appointed) $")
REACH: Final = 12


def names_another(discourse: Discourse, gender: Gender, start: int, end: int) -> bool:
    """Whether a stretch of a text has a person of a gender, or of either, who is not named.

    It is a noun without a name beside it, or a name that no mention stands for: behind a title, or one known name.
    """
    nouns, names = (pattern(gender).finditer(discourse.text, start, end) for pattern in (_nouns, _names))
    return any(not _is_of_name(discourse, match) for match in nouns) or any(
        not _is_mentioned(discourse, match) for match in names
    )


def _is_mentioned(discourse: Discourse, match: re.Match[str]) -> bool:
    """Whether a name is that of a mention, or two words of two sentences."""
    start, end = match.span()
    known = any(item.start < end and start < item.end for item in discourse.mentions_at(start))
    return known or discourse.sentence_at(start) != discourse.sentence_at(end - 1)


def _is_of_name(discourse: Discourse, match: re.Match[str]) -> bool:
    """Whether a noun is a part of a name or is said of a person: “Roe, a lawyer”, “the lawyer, Roe”, “as mayor”."""
    text, start, end = discourse.text, match.start(), match.end()
    for item in discourse.mentions_at(start):
        if item.start <= match.start("noun") and end <= item.end:
            return True
        if discourse.is_person(item.entity) and said_of(text, item, start, end):
            return True
    return any(AS.search(text, max(0, place - REACH), place) for place in (start, match.start("noun")))


def said_of(text: str, item: Reference, start: int, end: int) -> bool:
    """Whether a noun, from ``start`` to ``end``, is said of a person: “Roe, a lawyer”, “the lawyer, Roe”."""
    if item.start >= end:
        return TO_NAME.fullmatch(text, end, item.start) is not None
    return item.end <= start and FROM_NAME.fullmatch(text, item.end, start) is not None


def speaking(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Start and end of single words that act as a person whom no mention names: "Marn" in "Marn said".

    A word of the language, a people, a place or an organisation is none.
    """
    ends = [name.end for name in names]
    for match in _speaking().finditer(text):
        start, end = match.span("name")
        at = bisect_left(ends, start + 1)
        free = at == len(names) or names[at].start >= end
        if free and not _is_no_person(match["name"]):
            yield start, end


def _is_no_person(word: str) -> bool:
    """Whether a word is one of the language (also a rare plural: "Observers"), a day, a people, a place or a body."""
    return bool(
        is_common(word)
        or (word.endswith("s") and is_english(word.lower()))
        or word.lower() in words("days", "media")
        or country_of_demonym(word)
        or country_of_name(word)
        or organisation_of(word)
        or is_known_place(normalised(word))
    )


@cache
def _speaking() -> re.Pattern[str]:
    """A capitalised word before a verb of saying."""
    return re.compile(rf"(?<![\w’'.-])(?P<name>[A-Z][a-z]{{2,}}) {any_of(words('says', 'references'))}\b")


@cache
def _nouns(gender: Gender) -> re.Pattern[str]:
    other = words("woman" if gender == "man" else "man", "references")
    nouns = words(gender, "references") | words("either", "references") | offices() - other
    return re.compile(rf"{DETERMINER} (?:[\w’'-]+ ){{0,3}}?(?P<noun>(?i:{any_of(nouns)})\b(?!-))")


@cache
def _names(gender: Gender) -> re.Pattern[str]:
    """Names that may be of a person of a gender: one behind a title, and single ones that are well known."""
    titles = (honorifics() | offices()) - words("woman" if gender == "man" else "man", "references")
    titles -= words("woman_titles" if gender == "man" else "man_titles", "titles")
    ranks = any_of(title.capitalize() for title in offices())
    titled = rf"{any_of(title.capitalize() for title in titles)}\.? (?!{ranks}\b)[A-Z][a-z]+"
    single = any_of(name.capitalize() for name in words("one_name", "references"))
    return re.compile(rf"\b(?:{titled}|{single})\b(?!-)")
