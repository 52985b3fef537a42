"""The linked names of one document after the other come in; which keys are media that only report goes out.

Two questions are kept apart. Is it a medium? The list of known organisations, the name's own words and the words beside
it say so. Does it only report? Each mention is judged by the words left and right of it; a single one that is not
understood as reporting ("TASS was fined", "the owner of the Times") makes an actor of the medium.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Final

from graphkit.data import table
from graphkit.names.gazetteer import country_of_name
from graphkit.names.key import Key
from graphkit.names.normalise import key_of
from graphkit.names.organisations import local_organisations, organisation_of
from graphkit.names.words import sounds_like_organisation
from graphkit.records import Sentence
from graphkit.resolve.attributes.reporting import Medium, Use, use_of, words
from graphkit.resolve.coreference.linked import Linked

REACH: Final = 160
"""Characters of the sentence that are looked at on either side of a name."""


@dataclass(slots=True)
class Observers:
    """What the documents so far say of each key, as far as it can be a medium's."""

    _actors: set[Key] = field(default_factory=set)
    _reporters: set[Key] = field(default_factory=set)
    _media: dict[Key, Medium] = field(default_factory=dict)

    def add(self, text: str, sentences: Sequence[Sentence], linked: Sequence[Linked]) -> None:
        """Count one document; ``linked`` in the order of the text."""
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
        """Whether the bearer of all these keys is a medium that in no sentence does more than to report."""
        keys = set(keys)
        medium = max((self._media.get(key, Medium.UNKNOWN) for key in keys), default=Medium.UNKNOWN)
        sure = medium is Medium.SURELY or (medium is Medium.MAYBE and not keys.isdisjoint(self._reporters))
        return sure and keys.isdisjoint(self._actors)


def _together(text: str, linked: Sequence[Linked], number: int) -> tuple[int, int]:
    """Where a name begins and ends with those that share its verb: "Reuters and NBC"."""
    first = last = number
    while first and _joined(text, linked[first - 1], linked[first]):
        first -= 1
    while last + 1 < len(linked) and _joined(text, linked[last], linked[last + 1]):
        last += 1
    return linked[first].name.start, linked[last].name.end


LIST: Final = re.compile(r"['’]?s?\)?(?:,|,? and|,? or| &)? (?:the )?|/", re.IGNORECASE)


def _joined(text: str, one: Linked, other: Linked) -> bool:
    start, end = one.name.end, other.name.start
    if end - start > 12:
        return False
    between = text[start:end]
    if not between.strip(" )") or not LIST.fullmatch(between):
        return False
    return min(medium_named(one.name.text), medium_named(other.name.text)) >= Medium.MAYBE


@lru_cache(maxsize=100_000)
def medium_named(text: str, *, definite: bool = False) -> Medium:
    """What a name by itself says. ``definite``: "the" stands before it.

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
    key = key_of(text)
    tokens = key.split()
    if " ".join(tokens[-2:]) in words("not_endings") or (tokens[-1:] == ["post"] and country_of_name(text[:-5])):
        return Medium.UNKNOWN
    if (shape := _shape(tokens) if tokens else Medium.UNKNOWN) is not Medium.UNKNOWN:
        return shape
    if " journal of " in key:
        return Medium.SURELY
    return Medium.MAYBE if _edition(text) and not sounds_like_organisation(key) else Medium.UNKNOWN


WITH_ARTICLE: Final = re.compile(r"(?:Broadcasting \w+|Press|Times)$")
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
    """The words with which names of known media begin."""
    media = (entry for entry in table("organisations")["organisation"] if entry["kind"] == "media")
    return frozenset(form.split()[0] for entry in media for form in (entry["name"], *entry.get("forms", ())))


def _shape(tokens: Sequence[str]) -> Medium:
    """What the end and the beginning of a name of several words say."""
    outer = _outer_words()
    if tokens[-1] not in outer and tokens[0] not in outer:
        return Medium.UNKNOWN
    ends = {" ".join(tokens[-n:]) for n in range(1, min(4, len(tokens)))}
    begins = {" ".join(tokens[:n]) for n in range(1, min(4, len(tokens)))}
    if ends & words("endings") or begins & words("beginnings"):
        return Medium.SURELY
    return Medium.MAYBE if ends & words("weak_endings") or begins & words("weak_beginnings") else Medium.UNKNOWN


@cache
def _outer_words() -> frozenset[str]:
    """The words with which a name must end or begin for :func:`_shape` to say anything."""
    last = {entry.split()[-1] for entry in words("endings") | words("weak_endings")}
    return frozenset(last | {entry.split()[0] for entry in words("beginnings") | words("weak_beginnings")})
