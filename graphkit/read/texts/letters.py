"""Tell encodings of one byte a character apart by the letters that languages have."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from graphkit.data import table
from graphkit.languages.detect import ranked
from graphkit.read.texts.places import counts

LATIN: Final = ("cp1252", "cp1250", "cp1254", "iso8859_2", "cp1257", "mac_roman", "cp850", "cp852", "mac_latin2")
OTHER: Final = ("cp1251", "koi8_r", "koi8_u", "iso8859_5", "mac_cyrillic", "cp866", "cp1253", "iso8859_7")
"""Encodings of Latin letters, and of Cyrillic and Greek ones; the first of equally good ones wins."""

LANGUAGES: Final = 3
"""How many of the likeliest languages are tried, each of which must be so likely:"""
LEAST: Final = 0.02
SAMPLE: Final = 3_000
"""Characters whose language is looked for."""

VOWELS: Final = 0.3
"""The least share of vowels in Cyrillic and Greek letters."""

SELDOM: Final = {"mac_roman": 0.4, "cp850": 1.2, "cp852": 1.2, "mac_latin2": 1.2, "mac_cyrillic": 0.3, "cp866": 0.3}
"""What encodings count less in all, since fewer texts are in them."""
USUAL: Final = {
    ("cp1250", "iso8859_2"): ("pl", "cs", "sk", "sl", "hr", "bs", "sr", "hu", "ro"),
    ("cp1254",): ("tr", "az"),
    ("cp1257",): ("lt", "lv"),
}
"""Encodings that texts of some languages are in; those of all others are in windows-1252."""
LESS: Final = 0.3
"""What an encoding that is not usual for the likeliest language counts less in all."""

GOOD: Final = 0.6
"""The least mean count of a good guess."""
SURE: Final = 1.0
"""A guess is sure if the next one counts so much less in all."""

FEW: Final = 3
"""So many bytes beyond ASCII in a word are letters, not punctuation."""

_WORD: Final = re.compile(rb"[A-Za-z\x80-\xff]+")


class Guess(NamedTuple):
    """An encoding, whether its letters are those of a language, and whether the next best guess is much worse."""

    name: str
    good: bool
    sure: bool


class Scored(NamedTuple):
    """The text that an encoding gives: what its characters count in all, and on average."""

    score: float
    rank: int
    text: str
    mean: float
    language: str


def guessed(data: bytes) -> Guess | None:
    """Guess the encoding of a text from its letters; ``None`` if it is of a script that is not looked at here.

    >>> guessed("Premier spotkał się w Łodzi z ministrem, a żołnierze ćwiczą w pobliżu.".encode("iso8859_2"))
    Guess(name='iso8859_2', good=True, sure=True)
    """
    if _is_other_script(data):
        found = sorted(_scored(data, OTHER), reverse=True)
        return _chosen(found, OTHER) if found[0].mean >= GOOD and _has_vowels(found[0].text) else None
    return _chosen(sorted(_scored(data, LATIN), reverse=True), LATIN)


def _languages(text: str) -> list[str]:
    """Return the languages that a text may be in."""
    return [language for language, share in ranked(text[:SAMPLE])[:LANGUAGES] if share >= LEAST]


def _has_vowels(text: str) -> bool:
    letters = [char for char in text.casefold() if char.isalpha() and not char.isascii()]
    return bool(sum(map(table("letters")["vowels"].count, letters)) >= VOWELS * len(letters))


def _is_other_script(data: bytes) -> bool:
    """Whether most words have more bytes beyond ASCII than Latin letters; one or two alone are punctuation."""
    other = latin = 0
    for word in _WORD.findall(data):
        high = sum(byte > 127 for byte in word)
        other += high >= FEW and high * 2 > len(word) and len(set(word)) > 1
        latin += 0 < high * 2 <= len(word)
    return other > latin


def _scored(data: bytes, encodings: Sequence[str]) -> Iterator[Scored]:
    """Judge the text that each encoding gives."""
    for rank, name in enumerate(encodings):
        text = data.decode(name, "replace")
        likely = _languages(text) if encodings is LATIN else tuple(table("letters")["other"])
        found = list(counts(text, likely))
        less = SELDOM.get(name, 0.0) + LESS * (encodings is LATIN and name not in _usual(likely[0]))
        yield Scored(sum(found) - less, -rank, text, sum(found) / max(len(found), 1), likely[0])


def _usual(language: str) -> Sequence[str]:
    """Return the encodings that texts of a language are mostly in."""
    return next((names for names, languages in USUAL.items() if language in languages), ("cp1252",))


def _chosen(found: Sequence[Scored], encodings: Sequence[str]) -> Guess:
    best = found[0]
    others = [one for one in found[1:] if one.text != best.text]
    sure = all(best.score - one.score >= SURE and (one.language == "en" or one.mean < best.mean) for one in others)
    good = best.mean >= GOOD
    return Guess(codecs.lookup(encodings[-best.rank]).name.replace("-", "_"), good, sure and good)
