"""Read the type of a name from the words beside it."""

from __future__ import annotations

import re
from typing import Final

from graphkit.names.words import any_of, words
from graphkit.records import EntityType
from graphkit.resolve.mentions.clean import Name


def _any(name: str) -> str:
    """A regular expression for any entry of a list of ``data/context.toml``."""
    return any_of(words(name, "context"))


PLACE: Final = _any("kinds_of_place")
ORGANISATION: Final = _any("kinds_of_organisation")
COMPASS: Final = any_of(words("compass"))
ATTRIBUTES: Final = rf"(?:(?!{_any('not_before_kind')}\b)[\w’'-]+ ){{0,4}}"
KIND_END: Final = rf"(?=\W*$|[,.;:!?)–—]| (?:{_any('after_kind')}|{COMPASS})\b)"

BEFORE_PLACE: Final = re.compile(rf"\b(?:{_any('before_place')}|{COMPASS}(?:ern)? of)\s(?:the\s)?$")
"""“in Khasan”, “north of Khasan”. A person seldom stands there."""
KIND_OF: Final = re.compile(rf"\b{PLACE} of\s$")
"""“the border station of Khasan”."""
PLACE_BEHIND: Final = re.compile(rf",? (?:a|an|the|which is an?) {ATTRIBUTES}{PLACE}{KIND_END}")
"""“Khasan, a border station”; not “Jo Roe, a district judge”."""
SITE_BEHIND: Final = re.compile(rf" {_any('sites_after_place')}\b")
"""“the Khasan border station”."""
MEETING_BEHIND: Final = re.compile(rf" {_any('meetings')}\b")
"""“the Minsk agreements” are named after a place, not after a person."""

ORGANISATION_BEFORE: Final = re.compile(rf"\b{ORGANISATION}\s$")
"""“the mercenary group Wagner”."""
ORGANISATION_BEHIND: Final = re.compile(rf"(?:,| is| was) (?:an?|the first) {ATTRIBUTES}{ORGANISATION}{KIND_END}")
"""“Wagner, a mercenary group”, “Wagner is a mercenary group”."""

OFFICE_AT: Final = re.compile(rf"\b{_any('in_a_company')} (?:of|at) $", re.IGNORECASE)
"""“the founder of Wagner”."""
OF_A_COMPANY: Final = re.compile(rf"(?:['’]s?)? {_any('of_a_company')}\b", re.IGNORECASE)
"""“Wagner's subsidiaries”, “Wagner CEO Jo Roe”."""
THING_BEHIND: Final = re.compile(rf",? which\b| (?:{_any('plural_verbs')})\b")
"""“Orvane, which …”, “Orvane are the champions”. One person does not go on so."""
TWO_BEFORE: Final = re.compile(r"(?:\band|\bor|[,&])\s$")
"""“Roe and Orvane are …”."""

OF_A_PERSON: Final = re.compile(rf"['’]s? {_any('of_a_person')}\b")
"""“Roe’s father”: a person's also behind “to” or “from”."""
PERSON_BEHIND: Final = re.compile(
    rf"(?: {_any('adverbs_of_speech')})? {_any('acts_of_a_person')}\b|, (?:who\b|\d\d,)"
    rf"|{OF_A_PERSON.pattern}"
)
"""“Roe also claims”, “Roe, who”, “Roe, 42,”, “Roe’s father”."""
NO_PERSON_BEFORE: Final = re.compile(
    rf"\b(?:{_any('before_place')}|from|to|at|{COMPASS}(?:ern)? of|the|{PLACE} of)\s(?:the\s)?$"
)

ONE_BEFORE: Final = re.compile(r"\b[Aa]n?\s$")
GOES_ON: Final = re.compile(r"[,.;:!?)]|\s(?:and|or|in|on|at|is|was|are|were|has|had)\b")
"""“destroyed a VBIED, …”: what one counts is no name. “a UN envoy” has a noun."""

THING_BEFORE: Final = re.compile(rf"\b{_any('things')}\s[\"“‘']?(?P<title>[A-Z][\w.]+\s)?$")
"""“the freighter Angara”, “the frigate Marshal Roe”."""
THING_IS: Final = re.compile(rf"[\"”’']? {_any('things')}s?\b")
"""“the Angara rockets”."""
SENTENCE_GOES_ON: Final = re.compile(r"\s\w")

CONTEXT_VOTES: Final = 2.0
"""Votes for the type that the words beside a name say. The model has one vote a mention, and is wrong more often."""


def type_beside(text: str, name: Name) -> EntityType | None:
    """The type that the words beside a name say, where they contradict the model; else None."""
    before, behind = max(0, name.start - 20), name.end + 70
    if name.type == "person" and (
        BEFORE_PLACE.search(text, before, name.start)
        or (text.endswith("the ", before, name.start) and MEETING_BEHIND.match(text, name.end, behind))
    ):
        return "place"
    if name.type != "place" and (
        KIND_OF.search(text, before, name.start)
        or PLACE_BEHIND.match(text, name.end, behind)
        or SITE_BEHIND.match(text, name.end, behind)
    ):
        return "place"
    if (
        name.type != "organisation"
        and not name.country
        and (
            (
                ORGANISATION_BEFORE.search(text, before, name.start)
                # "the company Jo Roe founded"
                and not (" " in name.text and SENTENCE_GOES_ON.match(text, name.end))
            )
            or ORGANISATION_BEHIND.match(text, name.end, behind)
            or (" " not in name.text and _is_of_a_company(text, name))
            or (
                name.type == "person"
                and " " not in name.text
                and THING_BEHIND.match(text, name.end, behind)
                and not TWO_BEFORE.search(text, before, name.start)
            )
        )
    ):
        return "organisation"
    return None


def _is_of_a_company(text: str, name: Name) -> bool:
    office = OFFICE_AT.search(text, max(0, name.start - 25), name.start)
    return bool(office or OF_A_COMPANY.match(text, name.end, name.end + 25))


def acts_as_person(text: str, name: Name) -> bool | None:
    """Whether the words beside a name say that a person is meant: False where they say a place, None where nothing."""
    if OF_A_PERSON.match(text, name.end, name.end + 40):
        return True
    if NO_PERSON_BEFORE.search(text, max(0, name.start - 20), name.start):
        return False
    return True if PERSON_BEHIND.match(text, name.end, name.end + 40) else None


def is_thing(text: str, name: Name) -> bool:
    """Whether the words beside a name of one word make it a ship, a weapon, a storm …: "the freighter Angara"."""
    before = THING_BEFORE.search(text, max(0, name.start - 35), name.start)
    if " " in name.text or name.titled:
        return bool(name.titled and before and before["title"])
    return bool((before and not before["title"]) or THING_IS.match(text, name.end, name.end + 25))


def is_counted(text: str, name: Name) -> bool:
    """Whether an acronym is of a kind of thing: "an ICBM", "a ZKV and …"."""
    if name.text.removesuffix("s") in words("acronyms_of_things", "abbreviations"):
        return True
    one = name.text.isupper() and ONE_BEFORE.search(text, max(0, name.start - 4), name.start)
    return bool(one and GOES_ON.match(text, name.end, name.end + 6))
