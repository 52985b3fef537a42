"""Tell encodings of one byte a character apart by the letters that languages have."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from graphkit.data import table
from graphkit.languages.detect import ranked

LATIN: Final = ("cp1252", "cp1250", "cp1254", "iso8859_2", "cp1257", "mac_roman", "cp850", "cp852", "mac_latin2")
OTHER: Final = ("cp1251", "koi8_r", "koi8_u", "iso8859_5", "mac_cyrillic", "cp866", "cp1253", "iso8859_7")
"""Encodings of Latin letters, and of Cyrillic and Greek ones; the first of equally good ones wins."""

LANGUAGES: Final = 3
"""How many of the likeliest languages are tried, each of which must be so likely:"""
LEAST: Final = 0.02

SYMBOL, CASE, STRANGE, KNOWN, FOREIGN, RARE = -3.0, -2.0, -1.0, 0.5, 0.8, 0.6
"""What a symbol in a word, a capital behind a small letter, a letter that no language has in such a word, usual
punctuation, and a letter of a word of another language count; a letter of the likely languages counts 1."""

VOWELS: Final = 0.3
"""The least share of vowels in Cyrillic and Greek letters."""

SELDOM: Final = 1.0
"""What encodings of other systems than Windows count less in all."""

GOOD: Final = 0.6
"""The least mean count of a good guess."""
SURE: Final = 1.0
"""A guess is sure if the next one counts so much less in all."""

_WORD: Final = re.compile(rb"[A-Za-z\x80-\xff]+")
_TOKEN: Final = re.compile(r"\S+")
_USUAL: Final = frozenset("–—‘’‚“”„•…‹›«»¡¿°§€£©®™\u00a0·")
_IN_WORDS: Final = frozenset("’·\u00ad")


class Guess(NamedTuple):
    """An encoding, whether its letters are those of a language, and whether the next best guess is much worse."""

    name: str
    good: bool
    sure: bool


def guessed(data: bytes) -> Guess | None:
    """Guess the encoding of a text from its letters; ``None`` if it is of a script that is not looked at here.

    >>> guessed("Premier spotkał się w Łodzi z ministrem, a żołnierze ćwiczą w pobliżu.".encode("iso8859_2"))
    Guess(name='iso8859_2', good=True, sure=True)
    """
    words = [word for word in _WORD.findall(data) if not word.isascii()]
    high = sum(1 for word in words if sum(byte > 127 for byte in word) * 2 > len(word))
    if high * 2 > len(words):
        found = sorted(_scored(data, OTHER, tuple(table("letters")["other"])), reverse=True)
        return _chosen(found, OTHER) if found and found[0][0] >= GOOD and _has_vowels(found[0][2]) else None
    plain = re.sub(rb"[\x80-\xff]", b" ", data).decode("ascii")
    likely = [language for language, share in ranked(plain)[:LANGUAGES] if share >= LEAST]
    return _chosen(sorted(_scored(data, LATIN, likely), reverse=True), LATIN)


def _has_vowels(text: str) -> bool:
    letters = [char for char in text.casefold() if char.isalpha() and not char.isascii()]
    return bool(sum(map(table("letters")["vowels"].count, letters)) >= VOWELS * len(letters))


def _scored(data: bytes, encodings: Sequence[str], likely: Sequence[str]) -> Iterator[tuple[float, int, str, int]]:
    """Yield, for each encoding, mean count, negative rank, the text, and the number of characters that count."""
    for rank, name in enumerate(encodings):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        counts = [count for token in _TOKEN.findall(text) if not token.isascii() for count in _counts(token, likely)]
        seldom = SELDOM if name.startswith(("mac", "cp8")) else 0.0
        yield (sum(counts) - seldom) / max(len(counts), 1), -rank, text, len(counts)


def _counts(token: str, likely: Sequence[str]) -> Iterator[float]:
    """Yield what each character beyond ASCII of a word counts."""
    letters = frozenset(char for char in token if char.isalpha() and not char.isascii())
    weights = (_weight(language, likely) for language, known in _alphabets().items() if letters <= known)
    fit = max(weights, default=STRANGE)
    for at, char in enumerate(token):
        if char.isascii():
            continue
        before, after = token[at - 1 : at] if at else "", token[at + 1 : at + 2]
        inside = before.isalpha() and after.isalpha()
        if char.isalpha():
            yield CASE if char.isupper() and before.islower() else fit
        elif char in _IN_WORDS or (char in _USUAL and not inside):
            yield KNOWN
        else:
            yield SYMBOL if before.isalpha() or after.isalpha() else STRANGE


def _weight(language: str, likely: Sequence[str]) -> float:
    return 1.0 if language in likely else RARE if language in table("letters")["rare"] else FOREIGN


def _chosen(found: Sequence[tuple[float, int, str, int]], encodings: Sequence[str]) -> Guess | None:
    if not found:
        return None
    score, rank, text, letters = found[0]
    other = next((one for one in found[1:] if one[2] != text), None)
    sure = other is None or (score - other[0]) * letters >= SURE
    return Guess(codecs.lookup(encodings[-rank]).name.replace("-", "_"), score >= GOOD, sure and score >= GOOD)


@cache
def _alphabets() -> dict[str, frozenset[str]]:
    """Return the letters beyond ASCII of each language, small and capital."""
    known = table("letters")["latin"] | table("letters")["other"]
    return {
        language: frozenset(letters + letters.upper() + "İ" * ("ı" in letters)) for language, letters in known.items()
    }
