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
ORGANISATION_BEHIND: Final = re.compile(rf", an? {ATTRIBUTES}{ORGANISATION}{KIND_END}")
"""“Wagner, a mercenary group”."""

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
            (" " not in name.text and ORGANISATION_BEFORE.search(text, before, name.start))
            or ORGANISATION_BEHIND.match(text, name.end, behind)
        )
    ):
        return "organisation"
    return None
