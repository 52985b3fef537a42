"""Compare names that were written in Latin letters in more than one way."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from graphkit.data import table

ARTICLES: Final = frozenset({"al", "el", "ul", "il"})
"""Transcriptions of the Arabic article, which may also be left out behind "Abd"."""
SERVANT: Final = "abdul"
"""The usual spelling of what "Abd el-", "Abdel" and "Abdul" begin a name with."""
UMLAUT: Final = re.compile(r"(?<![aeiouq])([aou])e(?!l?$)")
"""ä, ö or ü written as two letters: "Mueller" for "Müller", whose key is "muller"; not in "Samuel" or "Roe"."""
SOUNDS: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"off$", "ov"), (r"iew$", "ev"), (r"tsch", "ch"), (r"sch", "sh"), (r"ph", "f"),
        (r"dj|dzh|dsch", "j"), (r"q", "k"),
        (r"w", "v"), (r"ou|oo", "u"), (r"[ei]y|y|ee|ei|ii|ie", "i"), (r"o", "u"), (r"e", "i"), (r"(?<=.)h$", ""),
        (r"(.)\1+", r"\1"),
    )
)  # fmt: skip
"""Letters that transcriptions confuse, each with the one that stands for them, in this order."""


@cache
def _usual() -> dict[str, str]:
    """Spelling of a given name → the usual one."""
    return {word: line.split()[0] for line in table("given_names")["spellings"] for word in line.split()}


@lru_cache(maxsize=100_000)
def romanised(key: str) -> tuple[str, ...]:
    """The words of a name's key, in one spelling each.

    Given names have their usual spelling, the Arabic article is "al", "-off" is "-ov", and an umlaut is one letter.

    >>> romanised("muhammad el masri") == romanised("mohamed al masri")
    True
    >>> romanised("sergey ivanoff") == romanised("sergei ivanov"), romanised("salim roe") == romanised("salem roe")
    (True, False)
    >>> romanised("jurgen muller") == romanised("juergen mueller"), romanised("samuel roe")
    (True, ('samuel', 'roe'))
    """
    found: list[str] = []
    for word in key.split():
        usual = "al" if word in ARTICLES else _usual().get(word, word)
        if usual == "al" and found and found[-1] == SERVANT:
            continue
        usual = UMLAUT.sub(r"\1", usual)
        found.append(f"{usual[:-3]}ov" if usual.endswith("off") and len(usual) > 5 else usual)
    return tuple(found)


@lru_cache(maxsize=100_000)
def sounds(key: str) -> tuple[str, ...]:
    """What is left of a name's words where transcriptions differ: for questions, not for merges.

    >>> sounds("khalid bin salim") == sounds("khaled ben salem"), sounds("john kerry") == sounds("john kirby")
    (True, False)
    """
    found = []
    for word in romanised(key):
        for pattern, sound in SOUNDS:
            word = pattern.sub(sound, word)
        found.append(word)
    return tuple(found)
