"""Tell whether a word is known: to its article, or to the word list of the article's language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import cache, cached_property
from typing import Final

from graphkit.languages.detect import language_of

WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
LANGUAGES: Final = ("en", "de", "es", "eu", "fr", "it", "lv", "nl", "pt", "ru")
"""The languages with a word list."""


class Spelling:
    """The words of an article, and the word list of its language, which is loaded when it is first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def own(self) -> Counter[str]:
        """How often the article has each word, with its hyphens, in lower case."""
        return Counter(word.casefold() for word in WORD.findall(self._text))

    @cached_property
    def listed(self) -> Callable[[str], bool]:
        """Whether the word list holds a word, in lower case."""
        language = language_of(self._text) or "en"
        return _listed(language).__contains__ if language in LANGUAGES else frozenset[str]().__contains__

    def knows(self, word: str) -> bool:
        """Whether the article or the list holds a word."""
        folded = word.casefold()
        return folded in self.own or self.listed(word.lower())


@cache
def _listed(language: str) -> frozenset[str]:
    from spellchecker import SpellChecker

    return frozenset(SpellChecker(language=language).word_frequency.words())
