"""Find the media that texts only cite, so that they can be kept out of the network.

There are two questions. Is it a medium? The list of known organisations, the name's words and the words beside it
answer. Do the texts only cite it? The words before and behind each mention answer. One mention that is not understood
as citing ("TASS was fined", "the owner of the Times") makes the medium an actor.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Final

from graphkit.data import table
from graphkit.names.countries import country_of_name
from graphkit.names.key import Key
from graphkit.names.normalise import normalised
from graphkit.names.organisations import local_organisations, organisation_of
from graphkit.names.words import any_of, sounds_like_organisation
from graphkit.records import Sentence
from graphkit.resolve.attributes.reporting import Medium, Use, media, use_of
from graphkit.resolve.coreference.linked import Linked

REACH: Final = 160
"""Characters of the sentence that are read on either side of a name: the longest apposition and a verb."""


@dataclass(slots=True)
class Observers:
    """What the documents so far say of each key that may be a medium."""

    _actors: set[Key] = field(default_factory=set)
    _reporters: set[Key] = field(default_factory=set)
    _media: dict[Key, Medium] = field(default_factory=dict)

    def add(self, text: str, sentences: Sequence[Sentence], linked: Sequence[Linked]) -> None:
        """Count one document. ``linked`` is in the order of the text."""
        starts: list[int] = []
        for number, item in enumerate(linked):
            if item.key in self._actors:
                continue
            if item.name.type != "organisation" and medium_named(item.name.text) < Medium.MAYBE:
                self._actors.add(item.key)
                continue
            starts = starts or [sentence.start for sentence in sentences]
            start, end = _together(text, linked, number)
            at = bisect_right(starts, start) - 1
            first, last = (sentences[at].start, sentences[at].end) if at >= 0 else (0, len(text))
            left = text[max(first, start - REACH) : start].replace("\n", " ")
            right = text[end : min(max(last, end), end + REACH)].replace("\n", " ")
            use, beside = use_of(left, right)
            self._count(item, use, beside, definite=left.lower().endswith("the "))

    def _count(self, item: Linked, use: Use, beside: Medium, *, definite: bool) -> None:
        named = medium_named(item.name.text, definite=definite)
        if use is Use.ACTS or named is Medium.NOT:
            self._actors.add(item.key)
            return
        self._media[item.key] = max(named, beside, self._media.get(item.key, Medium.UNKNOWN))
        if use is Use.REPORTS:
            self._reporters.add(item.key)

    def only_report(self, keys: Iterable[Key]) -> bool:
        """Whether the entity with these keys is a medium that every sentence only cites."""
        keys = set(keys)
        medium = max((self._media.get(key, Medium.UNKNOWN) for key in keys), default=Medium.UNKNOWN)
        sure = medium is Medium.SURELY or (medium is Medium.MAYBE and not keys.isdisjoint(self._reporters))
        return sure and keys.isdisjoint(self._actors)


def _together(text: str, linked: Sequence[Linked], number: int) -> tuple[int, int]:
    """Start and end of a name with the names that share its verb: "Reuters and NBC"."""
    first = last = number
    while first and _joined(text, linked[first - 1], linked[first]):
        first -= 1
    while last + 1 < len(linked) and _joined(text, linked[last], linked[last + 1]):
        last += 1
    return linked[first].name.start, linked[last].name.end


BETWEEN_MEDIA: Final = re.compile(r"['’]?s?\)?(?:,|,? and|,? or| &)? (?:the )?|/", re.IGNORECASE)
"""What joins two media in a list: "Reuters and NBC", "CNN/ORC"."""


def _joined(text: str, one: Linked, other: Linked) -> bool:
    start, end = one.name.end, other.name.start
    if end - start > 12:
        return False
    between = text[start:end]
    if not between.strip(" )") or not BETWEEN_MEDIA.fullmatch(between):
        return False
    return min(medium_named(one.name.text), medium_named(other.name.text)) >= Medium.MAYBE


@lru_cache(maxsize=100_000)
def medium_named(text: str, *, definite: bool = False) -> Medium:
    """How surely a name by itself is a medium. ``definite``: "the" stands before it.

    >>> medium_named("TASS").name, medium_named("Zorvan Herald").name, medium_named("Zorvan Post").name
    ('SURELY', 'SURELY', 'MAYBE')
    >>> medium_named("WHO").name, medium_named("AFP").name, medium_named("AFP", definite=True).name
    ('NOT', 'MAYBE', 'UNKNOWN')
    """
    if known := organisation_of(text):
        return Medium.SURELY if known.kind == "media" else Medium.NOT
    if local := [known for known in local_organisations(text) if known.kind == "media"]:
        # "AFP reported" is said of the agency, "the AFP reported" of the Armed Forces of the Philippines.
        other = definite and text.isupper() and not any(WITH_ARTICLE.search(known.name) for known in local)
        return Medium.UNKNOWN if other else Medium.MAYBE
    key = normalised(text)
    tokens = key.split()
    if " ".join(tokens[-2:]) in media("not_endings") or (tokens[-1:] == ["post"] and country_of_name(text[:-5])):
        return Medium.UNKNOWN
    if (shape := _shape(tokens) if tokens else Medium.UNKNOWN) is not Medium.UNKNOWN:
        return shape
    if " journal of " in key:
        return Medium.SURELY
    return Medium.MAYBE if _edition(text) and not sounds_like_organisation(key) else Medium.UNKNOWN


WITH_ARTICLE: Final = re.compile(any_of(map(str.title, media("with_article"))) + "$")
"""Media whose abbreviations have an article: "the CBC", "the AP", "the FT"."""


def _edition(text: str) -> bool:
    """Whether a name begins with that of a medium: "BBC Sport", "CNN Philippines"."""
    tokens = text.split()
    if len(tokens) < 2 or tokens[0] not in _first_words():
        return False
    parents = (organisation_of(" ".join(tokens[:n])) for n in range(1, len(tokens)))
    return any(known is not None and known.kind == "media" for known in parents)


@cache
def _first_words() -> frozenset[str]:
    """The first words of known media."""
    known = (entry for entry in table("organisations")["organisation"] if entry["kind"] == "media")
    return frozenset(form.split()[0] for entry in known for form in (entry["name"], *entry.get("forms", ())))


def _shape(tokens: Sequence[str]) -> Medium:
    """How surely the last and first words of a name make it a medium."""
    outer = _outer_words()
    if tokens[-1] not in outer and tokens[0] not in outer:
        return Medium.UNKNOWN
    ends = {" ".join(tokens[-n:]) for n in range(1, min(4, len(tokens)))}
    begins = {" ".join(tokens[:n]) for n in range(1, min(4, len(tokens)))}
    if ends & media("endings") or begins & media("beginnings"):
        return Medium.SURELY
    weak = ends & media("weak_endings") or begins & media("weak_beginnings")
    return Medium.MAYBE if weak else Medium.UNKNOWN


@cache
def _outer_words() -> frozenset[str]:
    """The last and first words of which a name must have one for :func:`_shape` to say more than UNKNOWN."""
    last = {entry.split()[-1] for entry in media("endings") | media("weak_endings")}
    return frozenset(last | {entry.split()[0] for entry in media("beginnings") | media("weak_beginnings")})
