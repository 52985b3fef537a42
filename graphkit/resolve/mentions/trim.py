"""Trim a span to its name: strip articles, punctuation, possessives and words of the sentence around it."""

from __future__ import annotations

import re
from typing import Final

from graphkit.names.words import any_of, words

POSSESSIVE: Final = re.compile(r"(?:['’`´]s|(?<=s)['’`´])$", re.IGNORECASE)
ARTICLE: Final = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
OUTER: Final = " \t\r\u00a0\u200b\u200e\u200f,;:!?\"“”„«»‘’'`´*•·–—-_|/\\<>=+~^…"
OUTER_END: Final = OUTER + "#@"
ABBREVIATION: Final = re.compile(rf"\b(?:[A-Z]|{any_of(words('in_names', 'abbreviations'))})\.$")
"""A full stop that is part of a name."""
BRACKETS: Final = (("(", ")"), ("[", "]"))
PARTICLES: Final = frozenset(words("particles"))
"""Lower-case words that may stand at either end of a name."""
JOINED_BEHIND: Final = re.compile(rf"-{any_of(words('coupled'))}$", re.IGNORECASE)
"""“US-led”."""
JOINED_BEFORE: Final = re.compile(rf"^{any_of(words('prefixes'))}-(?:\w+\s+)?(?=\w)", re.IGNORECASE)
"""“pro-Beijing”."""
CAPTION: Final = re.compile(rf"(?<=[a-z]){any_of(map(str.title, words('captions')))}:")
"""A caption directly behind a name, on a page that lost its line ends: “Jo RoeImage: Acme”."""
PARTY: Final = re.compile(r"^[RDI]-(?=[A-Z][a-z])")
"""The party of a member of the US Congress: “R-Texas”."""


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Start and end of the name in a span, which is cut at a line's end and stripped until nothing changes.

    >>> trimmed("He saw the Kremlin’s men.", 7, 20)
    (11, 18)
    """
    while (newline := text.find("\n", start, end)) >= 0:
        if text[start:newline].strip(OUTER):
            end = newline
        else:
            start = newline + 1
    if glued := CAPTION.search(text, start, end + 1):
        end = glued.start()
    while True:
        before = start, end
        while start < end and (text[start] in OUTER or (text[start] == "." and text[start + 1 : start + 2] != ".")):
            start += 1
        while start < end and text[end - 1] in OUTER_END:
            end -= 1
        if text[end - 1 : end] == "." and not ABBREVIATION.search(text[start:end]):
            end -= 1
        surface = text[start:end]
        if match := POSSESSIVE.search(surface) or JOINED_BEHIND.search(surface):
            end -= len(match.group())
        elif match := ARTICLE.match(surface) or JOINED_BEFORE.match(surface) or PARTY.match(surface):
            start += len(match.group())
        else:
            start, end = _lower_ends(text, *balanced(text, start, end))
        if (start, end) == before or start >= end:
            return start, max(start, end)


def _lower_ends(text: str, start: int, end: int) -> tuple[int, int]:
    """Strip lower-case words at either end ("near Ar Raqqah", "Inherent Resolve news release")."""
    tokens = text[start:end].split()
    if len(tokens) > 1 and any(token[:1].isupper() for token in tokens):
        first, last = tokens[0], tokens[-1]
        if first.islower() and first.isalpha() and first not in PARTICLES:
            return start + len(first), end
        if (last.islower() and last.isalpha()) or (last.lower() in words("captions") and text[end : end + 1] in ":,("):
            return start, end - len(last)
    return start, end


def balanced(text: str, start: int, end: int) -> tuple[int, int]:
    """Drop an unmatched bracket and what lies beyond it, and a bracketed end."""
    for left, right in BRACKETS:
        opened, closed = text.find(left, start, end), text.rfind(right, start, end)
        if opened >= 0 and closed < opened:
            return (start + 1, end) if opened == start else (start, opened)
        if closed >= 0 and opened < 0:
            return (start, end - 1) if closed == end - 1 else (closed + 1, end)
        if opened == start and closed == end - 1:
            return start + 1, end - 1
        if opened > start and closed == end - 1:
            return start, opened
    return start, end


def without_numbers(text: str, start: int, end: int) -> tuple[int, int]:
    """Strip outer words that start with a digit, but never the last word ("South Korea 1", "2018 World Cup")."""
    while len(tokens := text[start:end].split()) > 1:
        if tokens[-1][0].isdigit():
            start, end = trimmed(text, start, end - len(tokens[-1]))
        elif tokens[0][0].isdigit() and not re.match(r"\d+(?:st|nd|rd|th)$", tokens[0]):
            start, end = trimmed(text, start + len(tokens[0]), end)
        else:
            break
    return start, end
