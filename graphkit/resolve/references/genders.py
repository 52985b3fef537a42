"""Tell the gender of each person of a document by what the document and the name say."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import Final

from graphkit.names.genders import GENDERS, Gender, gender_of_name, gender_of_office
from graphkit.names.titles import gender_before
from graphkit.names.words import any_of, words
from graphkit.resolve.references.discourse import Discourse

KIN: Final = {gender: re.compile(rf"\b{any_of(words(gender, 'references'))}\s+$") for gender in GENDERS}
"""A noun of one gender before a name: “his wife Ann Roe”, “the actress Ann Roe”."""
ITSELF: Final = re.compile(r" (?:(?P<man>him)|her)self\b")
BEHIND: Final = re.compile(r",? (?:is |was |who is |who was |, )?(?:an?|the) (?P<nouns>(?:[\w-]+ ){0,3}[\w-]+)")
"""“Ann Roe, a Chilean actress”."""
REACH: Final = 25


def genders_of(discourse: Discourse) -> dict[str, Gender]:
    """Id of each person of a document → the gender; persons whose gender is not known have ""."""
    said: defaultdict[str, Counter[Gender]] = defaultdict(Counter)
    for name in discourse.names:
        if discourse.is_person(name.entity):
            said[name.entity][_beside(discourse.text, name.start, name.end) or gender_of_office(name.role)] += 1
    return {entity: _majority(counts) or _by_entity(discourse, entity) for entity, counts in said.items()}


def _beside(text: str, start: int, end: int) -> Gender:
    """What stands before a name, or behind it between commas."""
    if itself := ITSELF.match(text, end, end + 10):
        return "man" if itself["man"] else "woman"
    before = text[max(0, start - REACH) : start]
    if gender := gender_before(before):
        return "man" if gender == "man" else "woman"
    if gender := next((gender for gender, noun in KIN.items() if noun.search(before)), ""):
        return gender  # type: ignore[return-value]
    behind = BEHIND.match(text, end, end + 80)
    return gender_of_office(behind["nouns"]) if behind else ""


def _majority(counts: Counter[Gender]) -> Gender:
    """What the document says; "" where it says nothing or both."""
    men, women = counts["man"], counts["woman"]
    return "" if men == women or min(men, women) * 3 > max(men, women) else "man" if men > women else "woman"


def _by_entity(discourse: Discourse, id_: str) -> Gender:
    """By the offices that the corpus has for a person, or the first name."""
    entity = discourse.entities[id_]
    by_office = {gender for role in entity.roles if (gender := gender_of_office(role))}
    return by_office.pop() if len(by_office) == 1 else gender_of_name(entity.label)
