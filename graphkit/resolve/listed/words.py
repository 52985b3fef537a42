"""Split texts into words as listed names are compared, and tell which words stand so close that they are one name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from graphkit.names.normalise import normalised
from graphkit.names.words import words

UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
"""Letters of scripts that put no space between words: each is a word here."""
INSIDE: Final = "\u0300-\u036f\u00ad\u200b\u200d\u2060\ufeff"
"""Accents by themselves, and invisible characters inside words."""
WORD: Final = re.compile(rf"[{UNSPACED}]|(?:[^\W\d_]\.)+[^\W\d_]\b|[^\W{UNSPACED}]+(?:[{INSIDE}]+[^\W{UNSPACED}]*)*|&")
"""A word, an abbreviation of letters ("U.S"), or "&"."""
MARK: Final = r"[^\w\s.!?;:()\[\]{}]"
GAP: Final = re.compile(rf"[^\w\S\n]*\n?[^\w\S\n]*|{MARK}{{1,2}}|{MARK}?\s{MARK}?")
"""What may stand between two words of a name: nothing, a space, one line end, a hyphen, a quotation mark."""
STOPPED: Final = re.compile(r"\.[^\S\n]?\n?")
"""What may stand behind an initial or an abbreviation."""


class Folder:
    """Makes words and names comparable: without accents, case and dots, "&" as "and". Keeps what it made of each word.

    >>> Folder().name("Łódź & U.S. Mills, ООО")
    'lodz and us mills ooo'
    """

    def __init__(self) -> None:
        self._words: dict[str, str] = {}

    def word(self, word: str) -> str:
        """A word as it is compared."""
        if (found := self._words.get(word)) is None:
            key = normalised(word).replace(" ", "")
            found = self._words[word] = _legal_forms().get(key, key) or word.lower()
        return found

    def words(self, text: str) -> list[str]:
        """The words of a text as they are compared."""
        return list(map(self.word, WORD.findall(text)))

    def name(self, text: str) -> str:
        """A name as it is compared."""
        return " ".join(self.words(text))


@cache
def _legal_forms() -> Mapping[str, str]:
    """Legal forms in Cyrillic letters → in Latin ones."""
    return dict(entry.split("=") for entry in words("legal_forms"))


def are_together(text: str, tokens: Sequence[re.Match[str]]) -> bool:
    """Whether words stand so close that they are one name."""
    return all(
        GAP.fullmatch(text, one.end(), other.start())
        or (_is_short(one.group()) and STOPPED.fullmatch(text, one.end(), other.start()))
        for one, other in pairwise(tokens)
    )


def _is_short(word: str) -> bool:
    """Whether a full stop behind a word can be that of an abbreviation."""
    return len(word) <= 2 or "." in word or word in words("tokens", "abbreviations")
