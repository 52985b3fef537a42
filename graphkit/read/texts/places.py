"""Judge each character beyond ASCII of a decoded text by the place where it stands, to tell encodings apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Final

from graphkit.data import table

SYMBOL, CASE, STRANGE, KNOWN, LIKELY, FOREIGN, RARE = -3.0, -2.0, -1.0, 0.5, 0.9, 0.8, 0.6
"""What a symbol in a word, a capital behind a small letter, a character where none of its kind stands, a character in
an unusual place, and a letter of a word of another language count; a letter of the likely languages, and punctuation
where it usually stands, count 1."""
ENDING: Final = 1.5
"""What an apostrophe counts before an English ending ("it’s") or behind a French or Italian beginning ("l’État")."""

NEAR: Final = 300
"""So many characters before a closing quotation mark, the opening one is looked for."""

MANY: Final = 10_000
"""So many words are judged once: a text in another script is made of few when its bytes are read as Latin letters."""

_BEYOND: Final = re.compile(r"[^\W\d_]*[^\W\d_\x00-\x7f][^\W\d_]*|[^\x00-\x7f]")
"""A word with a letter beyond ASCII, or another character beyond ASCII."""
_LEFT: Final = re.compile(r"[^\W\d_]+\Z")
_RIGHT: Final = re.compile(r"[^\W\d_]+")
_SET_APART: Final = re.compile(r" s\b")
_ENDINGS: Final = frozenset(table("letters")["endings"])
_BEGINNINGS: Final = frozenset(table("letters")["beginnings"])
_QUOTES: Final = frozenset("‘’‚‛“”„«»‹›")
_LOW: Final = frozenset("‚„")
_APOSTROPHES: Final = frozenset("’´·")
_DASHES: Final = frozenset("–—")
_JOINING: Final = _APOSTROPHES | _DASHES
_MONEY: Final = frozenset("€£¥¢")
_NUMBERS: Final = frozenset("°²³¹½¼¾±×÷‰§†‡№")
_BEHIND: Final = frozenset("°²³ºª™®©")
"""Characters that stand behind a word or a number."""
_BEFORE: Final = frozenset("¿¡")
_SIGNS: Final = frozenset("™®©•·")
_DOTS: Final = frozenset("·•")
"""What stands between the parts of a line and of a number of a document, with or without spaces."""
_SPACES: Final = frozenset("\u00a0\u00ad")
_VOWELS: Final = frozenset("aeiouyáéíóúü")


def counts(text: str, likely: Sequence[str]) -> Iterator[float]:
    """Yield what each character beyond ASCII counts.

    Args:
        text: The decoded text.
        likely: The languages that it may be in.

    >>> list(counts("It’s “done”.", ["en"])), list(counts("Itís ìdoneî.", ["en"]))
    ([1.5, 1.0, 1.0], [1.0, -1.0, -1.0])
    """
    likely = tuple(likely)
    for found in _BEYOND.finditer(text):
        start, end = found.span()
        what, before, after = found.group(), text[start - 1 : start] if start else "", text[end : end + 1]
        if what.isalpha() and what not in "ªº":
            yield from _letters(what, before, after, likely)
        elif what in _JOINING and before.isalpha() and (after.isalpha() or what == "’"):
            yield _joining(what, before, after, text, start, likely)
        else:
            yield _sign(what, before, text[start + 1 : start + 2])  # a digit written above makes a word of a sign


@lru_cache(maxsize=MANY)
def _letters(word: str, before: str, after: str, likely: tuple[str, ...]) -> tuple[float, ...]:
    """What the letters beyond ASCII of a word count."""
    fit = _fit(frozenset(char for char in word if not char.isascii()), likely)
    if len(word) == 1:
        return (_alone(word, before, after, fit, likely),)
    return tuple(_letter(word, at, before, after, fit) for at, char in enumerate(word) if not char.isascii())


@lru_cache(maxsize=MANY)
def _fit(letters: frozenset[str], likely: tuple[str, ...]) -> float:
    """What letters count in a word that has no other ones beyond ASCII, wherever they stand."""
    return max((_weight(name, likely) for name, known in _alphabets().items() if letters <= known), default=STRANGE)


def _alone(letter: str, before: str, after: str, fit: float, likely: Sequence[str]) -> float:
    """What a letter between other characters counts: few languages have words of one letter."""
    alone = table("letters")["alone"]
    if not (before.isdigit() or after.isdigit()):
        if any(letter.casefold() in alone.get(language, "") for language in likely):
            return fit
        if letter.isupper() and after == "." and not before.isalnum():
            return KNOWN
    return STRANGE


def _letter(word: str, at: int, before: str, after: str, fit: float) -> float:
    """What a letter in a word counts."""
    char, last, following = word[at], word[at - 1] if at else "", word[at + 1 : at + 3]
    if (char.isupper() and last.islower()) or (char.islower() and following[:1].isupper()):
        return CASE
    if char.isupper() and not at and following[:1].isupper() and following[1:].islower():
        return CASE
    if (not at and before.isdigit()) or (not following and after.isdigit()):
        return STRANGE
    if char.casefold() in "ñń" and (following[:1].casefold() in _VOWELS) != (char.casefold() == "ñ"):
        return STRANGE
    return fit


def _joining(char: str, before: str, after: str, text: str, start: int, likely: Sequence[str]) -> float:
    """What an apostrophe or a dash behind a letter counts."""
    if after.isalpha():
        return _inside(char, text, start, likely)
    return KNOWN if not after.isalnum() and _is_unopened(before, text, start) else _sign(char, before, after)


@lru_cache(maxsize=MANY)
def _sign(char: str, before: str, after: str) -> float:
    """What punctuation or another sign counts."""
    beside = before.isdigit() or after.isdigit()
    opens, ends = not before.isalnum(), not after.isalnum()
    if char in _SPACES:
        return 1.0
    if char in _QUOTES and (opens or ends) and (opens or char not in _LOW):
        return KNOWN if opens and ends else 1.0
    if char in _DASHES or (char == "…" and (opens or ends)) or (char in _MONEY and (beside or (opens and ends))):
        return 1.0
    if (char in _BEHIND and not opens and ends) or (char in _BEFORE and opens and not _is_space(after)):
        return 1.0
    if (char in _NUMBERS and (beside or (opens and ends))) or (char in _SIGNS and (opens or ends)):
        return KNOWN
    if char in _DOTS:
        return KNOWN
    if char in _MONEY and (opens or ends):
        return 0.0
    return SYMBOL if before.isalpha() or after.isalpha() or not char.isprintable() or char == "\ufffd" else STRANGE


def _inside(char: str, text: str, start: int, likely: Sequence[str]) -> float:
    """What an apostrophe or a dash between two letters counts."""
    left, right = _LEFT.search(text, max(start - 20, 0), start), _RIGHT.match(text, start + 1)
    first, second = left.group() if left else "", right.group() if right else ""
    english = "en" in likely
    if char in _DASHES:
        words = all(len(part) > 1 or part in "aAIyYeEoO" for part in (first, second))
        return (1.0 if english else 0.0) if words else STRANGE
    if (english and second.lower() in _ENDINGS) or first.lower() in _BEGINNINGS:
        return ENDING
    vowels = first[-1:].casefold() in _VOWELS or second[:1].casefold() in _VOWELS
    return KNOWN if vowels else STRANGE


def _is_unopened(before: str, text: str, start: int) -> bool:
    """Whether a single quotation mark ends a word that is no plural, and no other one is before it."""
    if before in "sSxz" or _SET_APART.match(text, start + 1):
        return False
    return "‘" not in text[max(start - NEAR, 0) : start]


def _is_space(char: str) -> bool:
    return not char or char.isspace()


def _weight(language: str, likely: Sequence[str]) -> float:
    if language in likely:
        return 1.0 if language == likely[0] else LIKELY
    return RARE if language in table("letters")["rare"] else FOREIGN


@cache
def _alphabets() -> dict[str, frozenset[str]]:
    """Return the letters beyond ASCII of each language, small and capital."""
    known = table("letters")["latin"] | table("letters")["other"]
    return {
        language: frozenset(letters + letters.upper() + "İ" * ("ı" in letters)) for language, letters in known.items()
    }
