"""Parse the terms of a topics file into phrases of stems.

The syntax is described at the head of ``graphkit/data/topics.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from math import prod
from typing import Any, Final

from graphkit.data import table

GAP: Final = "..."
MAX_PHRASES: Final = 5000
"""The most phrases of one part of a term; more are treated as a mistake."""

ALTERNATIVE: Final = re.compile(r"=?[^\W_]+(?:[-.'’][^\W_]+)*[.'’]?")
HYPHEN: Final = re.compile(r"[-‐‑–]")
JOINT: Final = re.compile(r"[-'’]")
"""Characters that join the words of a term: coup d'état."""
UNIT: Final = re.compile(r"(?<=\d)(?=[^\W\d_]+$)")
POSSESSIVE: Final = re.compile(r"['’]s?(?=-|$)")

IZE: Final = re.compile(r"(?<=\w\w)([iy])z(?=(?:e|ed|es|er|ers|ing|ation|ations)$)")

SAME: Final[Mapping[str, str]] = {
    form: stem
    for group in ("spellings", "irregular")
    for stem, forms in table("spellings")[group].items()
    for form in forms
}
"""Stems of one word that the stemmer does not unite."""


@dataclass(frozen=True, slots=True)
class Term:
    """A parsed term: its parts in order, separated by gaps; each part is a tuple of alternative phrases.

    A word of a phrase is a stem (``arm``), an exact form (``=arms``) or capitals (``^NPT``). ``excluded`` marks a term
    with "!", which prevents a match.
    """

    parts: tuple[tuple[tuple[str, ...], ...], ...]
    excluded: bool = False


@cache
def parse(text: str) -> Term:
    """Parse a term.

    Raises:
        ValueError: It is not well-formed. The message continues "the term “…” ".

    >>> parse("arms|weapons deal").parts
    ((('arm', 'deal'), ('weapon', 'deal')),)
    >>> parse("=arms ... NPT").parts
    ((('=arms',),), (('^NPT',),))
    """
    parts: list[list[list[tuple[str, ...]]]] = [[]]
    for position in text.removeprefix("!").split():
        if position == GAP:
            parts.append([])
        else:
            parts[-1].append(_alternatives(position))
    if parts == [[]]:
        raise ValueError("is empty")
    if not all(parts):
        raise ValueError("has a gap at an end, or two in a row")
    return Term(tuple(_phrases(part) for part in parts), excluded=text.startswith("!"))


def _phrases(part: list[list[tuple[str, ...]]]) -> tuple[tuple[str, ...], ...]:
    """List every combination of one alternative for each position."""
    if (count := prod(map(len, part))) > MAX_PHRASES:
        raise ValueError(f"stands for {count:,} phrases, more than {MAX_PHRASES:,}")
    phrases = dict.fromkeys(tuple(word for words in choice for word in words) for choice in product(*part))
    if () in phrases:
        raise ValueError("has no word that must be there")
    return tuple(phrases)


def _alternatives(position: str) -> list[tuple[str, ...]]:
    """List the alternatives of one position, each a run of words; the empty run if a “?” makes it optional."""
    ways: list[tuple[str, ...]] = [()] if position.endswith("?") else []
    return ways + [_alternative(alternative) for alternative in position.removesuffix("?").split("|")]


@cache
def _alternative(text: str) -> tuple[str, ...]:
    if not ALTERNATIVE.fullmatch(text):
        raise ValueError(f"cannot be read at “{text}”")
    words = JOINT.split(POSSESSIVE.sub("", text.removeprefix("=")).replace(".", ""))
    return tuple(found for word in words for found in _word(word, exact=text.startswith("=")))


def _word(word: str, *, exact: bool) -> Iterator[str]:
    capitals = len(word) > 1 and word.isupper()
    for piece in pieces(word):
        if exact:
            yield "=" + piece.lower()
        else:
            yield "^" + piece if capitals and piece.isupper() else stem(piece.lower())


def pieces(word: str) -> list[str]:
    """Split a word at hyphens, and between a number and letters, which spaCy splits only in part.

    >>> pieces("surface-to-air"), pieces("F-16s"), pieces("5G"), pieces("H5N1")
    (['surface', 'to', 'air'], ['F', '16', 's'], ['5', 'G'], ['H5N1'])
    """
    return [piece for part in HYPHEN.split(word) for piece in UNIT.split(part) if piece]


@cache
def _stemmer() -> Any:
    from snowballstemmer import stemmer

    return stemmer("english")


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """Return the stem of a word in small letters, the same for British and American spelling and irregular forms.

    >>> stem("weapons") == stem("weapon"), stem("programme") == stem("program"), stem("sold") == stem("selling")
    (True, True, True)
    """
    # The stemmer removes "-ize" but not "-ise", and so stems "nationalize" to "nation".
    found: str = _stemmer().stemWord(IZE.sub(r"\1s", word))
    if len(found) > 4 and found.endswith("our"):
        return found[:-3] + "or"
    return SAME.get(found, found)


def readings(word: str, known: frozenset[str]) -> tuple[str, ...]:
    """List the ``known`` words of terms that a word of a text matches: as capitals, exact form and stem.

    >>> known = frozenset({"^ICBM", "=arms", "arm"})
    >>> readings("ICBMs", known), readings("Arms", known), readings("arm", known), readings("legs", known)
    (('^ICBM',), ('=arms', 'arm'), ('arm',), ())
    """
    plain = word.replace(".", "")
    lower = plain.lower()
    found = ["^" + plain, "^" + plain.removesuffix("s")] if plain[:2].isupper() else []
    return tuple(dict.fromkeys(way for way in (*found, "=" + lower, stem(lower)) if way in known))
