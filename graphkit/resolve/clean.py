"""A span of the model comes in; the name in it goes out, without what belongs to the sentence around it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from graphkit.records import Span
from graphkit.resolve.gazetteer import country_of_demonym, country_of_name
from graphkit.resolve.keys import key_of
from graphkit.resolve.titles import bare, honorifics, is_title, office_before, offices

LABEL_TYPES: Final[Mapping[str, str]] = {
    "PERSON": "person", "PER": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place",
}  # fmt: skip
"""The model's labels that are types; the others are looked at only for what a gazetteer knows."""

POSSESSIVE: Final = re.compile(r"(?:['’`]s|(?<=s)['’`])$", re.IGNORECASE)
ARTICLE: Final = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
OUTER: Final = " \t\r\u00a0\u200b,;:!?\"“”„«»‘’'`*•·–—-_|/\\<>=+~^"
KEEPS_DOT: Final = re.compile(r"(?:\b[A-Z]|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|St|Bros|Mt|No))\.$")
URL: Final = re.compile(r"https?:|www\.|@\w|\w\.(?:com|org|net|gov|edu)/")
BRACKETS: Final = (("(", ")"), ("[", "]"))


@dataclass(frozen=True, slots=True)
class Name:
    """A cleaned name in a text: characters ``start`` to ``end``, what it reads, its key, the type that its label
    stands for, the office that stands before it (or ""), and the code of the country that it stands for (or "")."""

    start: int
    end: int
    text: str
    key: str
    type: str
    via: str = "name"
    role: str = ""
    country: str = ""
    titled: bool = False


def clean(text: str, span: Span, *, demonyms: bool = True) -> Name | None:
    """The name in a span, or None where there is none.

    >>> clean("He saw the Kremlin’s men.", Span(7, 20, "ORG")).text
    'Kremlin'
    >>> clean("Gov. Oleg Kozhemyako", Span(0, 20, "PERSON")).role
    'Gov.'
    """
    start, end = _trim(text, span.start, span.end)
    surface = text[start:end]
    country = country_of_name(surface)
    if country:
        return Name(start, end, surface, f"country {country}", "place", country=country)
    if (code := country_of_demonym(surface)) and (span.label == "NORP" or span.label in LABEL_TYPES):
        return Name(start, end, surface, f"country {code}", "place", via="demonym", country=code) if demonyms else None
    kind = LABEL_TYPES.get(span.label)
    if kind is None:
        return None
    role, titled = "", False
    if kind == "person":
        named = _after_titles(text, start, end)
        titled = named > start
        role = text[start:named].strip() if named > start and bare(text[start:named].split()[-1]) in offices() else ""
        role = role or office_before(text, start)
        start = named
        surface = text[start:end]
    if not _is_name(surface):
        return None
    return Name(start, end, surface, key_of(surface), kind, role=role, titled=titled or bool(role))


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Cut at a line's end, then strip what is no part of a name until nothing changes."""
    if (newline := text.find("\n", start, end)) >= 0:
        if text[start:newline].strip():
            end = newline
        else:
            start = newline + 1
    while True:
        before = start, end
        while start < end and (text[start] in OUTER or (text[start] == "." and text[start + 1 : start + 2] != ".")):
            start += 1
        while start < end and (text[end - 1] in OUTER):
            end -= 1
        if text[end - 1 : end] == "." and not KEEPS_DOT.search(text[start:end]):
            end -= 1
        if match := POSSESSIVE.search(text[start:end]):
            end -= len(match.group())
        if match := ARTICLE.match(text[start:end]):
            start += len(match.group())
        start, end = _balance(text, start, end)
        if (start, end) == before or start >= end:
            return start, max(start, end)


def _balance(text: str, start: int, end: int) -> tuple[int, int]:
    """Drop a bracket without its partner, and what lies beyond it."""
    for left, right in BRACKETS:
        opened, closed = text.find(left, start, end), text.rfind(right, start, end)
        if opened >= 0 and closed < opened:
            if opened == start:
                return start + 1, end
            return start, opened
        if closed >= 0 and opened < 0:
            return (start, end - 1) if closed == end - 1 else (closed + 1, end)
        if opened == start and closed == end - 1:
            return start + 1, end - 1
    return start, end


def _after_titles(text: str, start: int, end: int) -> int:
    """Where the name starts behind titles, as long as a word is left."""
    words = list(re.finditer(r"\S+", text[start:end]))
    last = 0
    for i, word in enumerate(words[:-1]):
        if is_title(word.group()):
            last = i + 1
        elif i >= 2:
            break
    if last == 0 and len(words) == 1 and bare(words[0].group()) in honorifics():
        return end
    return start + words[last].start() if words else start


def _is_name(surface: str) -> bool:
    """Whether something is left that can be a name."""
    if len(re.findall(r"\w", surface)) < 2 or not any(c.isupper() or not c.isascii() for c in surface):
        return False
    if not any(c.isalpha() for c in surface) or URL.search(surface):
        return False
    return not all(is_title(word) or word.islower() for word in surface.split())
