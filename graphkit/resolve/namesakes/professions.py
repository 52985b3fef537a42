"""Read what a text calls a person: "the Irish striker Jo Roe", "Jo Roe, an actor and singer", "Senator Jo Roe"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from graphkit.names.countries import country_of_demonym, country_of_name
from graphkit.names.words import words
from graphkit.resolve.attributes.offices import POSSESSIVE, Role
from graphkit.resolve.coreference.linked import Linked

FIELDS: Final = {
    "public": "public", "ranks": "public", "sport": "sport", "arts": "arts", "science": "science",
    "religion": "religion",
}  # fmt: skip
"""Each list of professions with its field; few people are in two fields."""
REACH: Final = 90
"""Characters on either side of a name that are read."""
BREAK: Final = re.compile(r"[,.;:!?()\[\]\n“”\"–—]")
AGED: Final = re.compile(r"(?:(?:aged )?\d{1,3},? )?")
BEHIND: Final = re.compile(
    rf"(?:,| (?:is|was|became|remains)(?= (?:an?|the|one)\b)) {AGED.pattern}(?P<phrase>[^,.;:!?()\[\]\n“”\"–—]+)"
)
"""“Jo Roe, an Irish striker”, “Jo Roe was an Irish striker”."""
ENDS: Final = frozenset(
    {"of", "for", "in", "at", "from", "with", "who", "that", "which", "whose", "on", "to", "by", "since", "until"}
)
"""Words that end the phrase behind a name; the word before them is its head."""
EX: Final = re.compile(r"^ex-", re.IGNORECASE)
BEFORE: Final = 5
"""Words before a profession that can tell the country: “the Irish national team striker”."""
NOT_BETWEEN: Final = frozenset({*ENDS, "and", "or", "but", "the", "a", "an", "said", "told", "met", "against"})


@dataclass(frozen=True, slots=True)
class Called:
    """What one place of a text calls a person.

    Attributes:
        professions: Professions of :data:`FIELDS`, as "striker".
        countries: ISO codes of the countries that it says the person is of, or serves.
        state: Whether the person holds an office that one has for one state alone; ``countries`` is that state.
        past: Whether it is said of the past.
    """

    professions: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    state: bool = False
    past: bool = False


@cache
def fields() -> Mapping[str, str]:
    """Profession → its field."""
    return {word: field for name, field in FIELDS.items() for word in words(name, "professions")}


def called(text: str, item: Linked, role: Role | None) -> Called | None:
    """What a text calls a person at one of the names; None where it tells nothing that is known."""
    found = [*_of_role(role), *_before(text, item.name.start), *_behind(text, item.name.end)]
    if not found:
        return None
    return Called(
        frozenset().union(*(one.professions for one in found)),
        frozenset().union(*(one.countries for one in found)),
        any(one.state for one in found),
        any(one.past for one in found),
    )


def _of_role(role: Role | None) -> Iterator[Called]:
    if role is None:
        return
    tokens = role.office.lower().split()
    heads = [token for token in tokens if token in fields()]
    code = role.of.value if role.of is not None and role.of.kind == "country" else ""
    head = heads[-1] if heads else ""
    # A president may be that of a company.
    if head and (head != "president" or code or role.state):
        state = bool(code) and head in words("of_one_state", "professions")
        yield Called(frozenset({head}), frozenset({code} if code else ()), state, not _PAST.isdisjoint(tokens))


_PAST: Final = words("past", "professions")


def _before(text: str, start: int) -> Iterator[Called]:
    """ "Irish striker Jo Roe"."""
    low = max(0, start - REACH)
    piece = text[low:start]
    if (cut := list(BREAK.finditer(piece))) and not piece.rstrip().endswith(","):
        piece = piece[cut[-1].end() :]
    elif cut:
        piece = piece.rstrip().removesuffix(",")
        piece = piece[max((m.end() for m in BREAK.finditer(piece)), default=0) :]
    yield from _phrase(piece.split())


def _behind(text: str, end: int) -> Iterator[Called]:
    """ "Jo Roe, an Irish striker"."""
    match = BEHIND.match(text, end, end + REACH)
    if match is None:
        return
    tokens = match["phrase"].split()
    stop = next((i for i, token in enumerate(tokens) if token.lower() in ENDS), len(tokens))
    of = _countries(tokens[stop + 1 : stop + 4]) if tokens[stop : stop + 1] == ["from"] else frozenset[str]()
    for one in _phrase(tokens[:stop]):
        yield Called(one.professions, one.countries | of, one.state, one.past)


def _phrase(tokens: Sequence[str]) -> Iterator[Called]:
    """What a phrase says, of which the last word is the head, and so is one before "and"."""
    tokens = [part for token in tokens for part in EX.sub("ex ", token).split()]
    professions: set[str] = set()
    at = len(tokens)
    while (found := _ending(tokens[:at])) is not None:
        word, length = found
        professions.add(word)
        at -= length
        if at < 1 or tokens[at - 1].lower() not in {"and", "turned"}:
            break
        at -= 1
    if not professions:
        return
    before: list[str] = []
    for token in reversed(tokens[max(0, at - BEFORE) : at]):
        if token.lower() in NOT_BETWEEN:
            break
        before.insert(0, token)
    past = not _PAST.isdisjoint(token.lower() for token in tokens) or any("-turned-" in token for token in tokens)
    yield Called(frozenset(professions), _countries(before), past=past)


def _ending(tokens: Sequence[str]) -> tuple[str, int] | None:
    """The profession that some words end with, and its number of words."""
    for length in (2, 1):
        if len(tokens) >= length:
            word = " ".join(tokens[-length:]).lower()
            if word in fields() and word != "president":
                return word, length
    return None


def _countries(tokens: Sequence[str]) -> frozenset[str]:
    """The countries that adjectives and possessives name: "Irish", "North Korean", "Ireland's"."""
    found: set[str] = set()
    at = 0
    while at < len(tokens):
        for length in (3, 2, 1):
            words_ = " ".join(tokens[at : at + length])
            name = POSSESSIVE.sub("", words_)
            code = (country_of_demonym(name) or country_of_name(name)) if words_[:1].isupper() else None
            if code and at + length <= len(tokens):
                found.add(code)
                at += length - 1
                break
        at += 1
    return frozenset(found)
