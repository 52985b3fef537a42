"""Recognise lines in capitals, and write a word in capitals as a name is written, unless it is an acronym."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from graphkit.data import table
from graphkit.names.organisations import surfaces
from graphkit.names.words import words

VOWEL: Final = re.compile(r"[AEIOUYÀ-ÿ]", re.IGNORECASE)
PLAIN: Final = re.compile(r"[^\W\d_.]+(?:[ '’][^\W\d_.]+)*")
"""Words of letters alone: "ABS-CBN" and "AXB1344/IX1344" are codes."""

WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


LETTERS: Final = 10
"""The least letters of a line in capitals; a shorter one may be an acronym or a heading."""

SMALL_SHARE: Final = 0.05
"""The most small letters in a line in capitals, as in "McDONALD"."""


def in_capitals(line: str) -> bool:
    """Whether a line of more than one word is written in capitals.

    >>> in_capitals("KIM MEETS PUTIN"), in_capitals("NATO"), in_capitals("Kim meets PUTIN")
    (True, False, False)
    """
    letters = sum(map(str.isalpha, line))
    upper = sum(map(str.isupper, line))
    return letters >= LETTERS and upper >= (1 - SMALL_SHARE) * letters and len(WORD.findall(line)) > 1


def capitalised(word: str) -> str:
    """Return a word in capitals with a capital first letter, if it can be spoken; acronyms stay.

    >>> [capitalised(word) for word in ("HALVORSEN", "MCDONALD", "O'BRIEN", "BBC", "IMF", "ODD")]
    ['Halvorsen', 'McDonald', "O'Brien", 'BBC', 'IMF', 'Odd']
    """
    if word in _acronyms() or not VOWEL.search(word) or any(len(c.lower()) != 1 for c in word):
        return word
    head, mark, tail = word.partition("'" if "'" in word else "’")
    if mark and len(head) == 1 and len(tail) > 2:
        return head + mark + capitalised(tail)
    if word.startswith("MC") and len(word) > 4:
        return "Mc" + word[2:].capitalize()
    return word[:1] + word[1:].lower()


def titled(name: str) -> str:
    """Return a name in capitals as names are written; others come back as they are.

    >>> titled("ODD RAMSTAD"), titled("LINDQVIST"), titled("BBC"), titled("UNION OF ARTISTS"), titled("Greta SANDVIK")
    ('Odd Ramstad', 'Lindqvist', 'BBC', 'Union of Artists', 'Greta SANDVIK')
    """
    if not name.isupper() or not PLAIN.fullmatch(name) or (" " not in name and len(name) < LONG_WORD):
        return name
    small = words("function_words")
    return WORD.sub(
        lambda match: match[0].lower() if match.start() and match[0].lower() in small else capitalised(match[0]), name
    )


SMALL_WORDS: Final = frozenset(table("words")["function_words"]) - {"us"}
"""Words that are no names in a line in capitals. "US" there is mostly the country."""

LONG_WORD: Final = 7
"""The letters from which a single word in capitals is a name rather than an acronym."""


@cache
def _acronyms() -> frozenset[str]:
    listed = (form for form in surfaces() if form.isupper() and form.isalpha())
    return frozenset(listed) | frozenset(table("abbreviations")["acronyms"])
