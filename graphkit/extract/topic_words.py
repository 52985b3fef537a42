"""Tell which words may be in a discovered topic, which may end one, and which may be one alone."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from graphkit.data import table
from graphkit.extract.terms import HYPHEN, SAME, stem

LETTERS: Final = 40
"""The most letters of a word."""

SHORTEST: Final = 4
"""The fewest letters of a word that is a phrase alone."""

BARRIERS: Final = ("small", "numbers", "vague", "verbs", "news_words")
"""Lists of ``graphkit/data/discover.toml`` whose words end a phrase and are in none."""
NO_ENDS: Final = ("time", "measure", "general", "news", "people", "bodies", "sites")
"""Lists of that file whose words cannot end a phrase; titles of offices cannot either."""


SUFFIX: Final = re.compile(r"(?:(?<=[ts])or|[^aeiou]er|ing|ion|ment|ity|ist|ism|[ae]n[ct]e?|ive|ful)(?=e?s?$)")
"""Suffixes that change the meaning: "procession" and "process", "officer" and "office" stay distinct."""

Phrase = tuple[str, ...]
"""A phrase as the keys of its words; inflections and spellings share a key."""


@cache
def barriers() -> frozenset[str]:
    """Return the words that are in no phrase."""
    words = table("discover")
    return frozenset(word for group in BARRIERS for word in words[group])


@cache
def no_ends() -> frozenset[str]:
    """Return the keys of words that end no phrase."""
    words, titles = table("discover"), table("titles")
    groups = [*(words[group] for group in NO_ENDS), titles["offices"], titles["public"]]
    return frozenset(normalised(word) for group in groups for word in group if word not in words["things"])


@cache
def no_phrases() -> frozenset[Phrase]:
    """Return the listed phrases that are never topics."""
    return frozenset(tuple(map(normalised, HYPHEN.sub(" ", phrase).split())) for phrase in table("discover")["phrases"])


@lru_cache(maxsize=200_000)
def normalised(word: str) -> str:
    """Return the key of a word in small letters, the same for singular and plural, British and American.

    >>> normalised("satellites") == normalised("satellite"), normalised("defense") == normalised("defence")
    (True, True)
    >>> normalised("officers") == normalised("offices")
    False
    """
    root = stem(word)
    if root in SAME.values():
        return root
    suffix = SUFFIX.search(word, 2)
    return f"{root}+{suffix.group()}" if suffix else root


@lru_cache(maxsize=200_000)
def singular(word: str) -> str:
    """Return the singular of a noun in small letters.

    >>> singular("shells"), singular("parties"), singular("women"), singular("politics")
    ('shell', 'party', 'woman', 'politics')
    """
    if irregular := table("spellings")["singular"].get(word):
        return str(irregular)
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if re.search(r"(?:ss|sh|ch|x)es$", word):
        return word[:-2]
    return word[:-1] if re.search(r"(?<!ic)(?<![sui])s$", word) else word


@cache
def too_general() -> frozenset[str]:
    """Return the words that are topics only with another word: "mission"."""
    return frozenset(table("discover")["alone"])


@lru_cache(maxsize=200_000)
def read_word(word: str) -> tuple[Phrase, bool, str]:
    """Read a word, or several joined by hyphens, of a text.

    Returns:
        Its keys, none if it is in no phrase, as a word with a capital; whether a phrase may end with it; and the key
        of the phrase that it is alone, its singular, else "".

    >>> read_word("shells"), read_word("the"), read_word("Shells")
    ((('shell',), True, 'shell'), ((), False, ''), ((), False, ''))
    """
    parts = HYPHEN.split(word)
    if not word.islower() or word in barriers() or not barriers().isdisjoint(parts):
        return (), False, ""
    if not all(1 < len(part) <= LETTERS and part.isalpha() for part in parts):
        return (), False, ""
    keys = tuple(map(normalised, parts))
    ends = keys[-1] not in no_ends()
    alone = ends and len(word) >= SHORTEST and word.isalpha() and singular(word) not in too_general()
    return keys, ends, singular(word) if alone else ""
