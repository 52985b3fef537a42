"""Read what stands beside the date in a line of a head: the title, who published, or the author."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from graphkit.data import table
from graphkit.read.fields.dates import Day, days, is_noise

SOURCE_WORDS: Final = 4
"""The most words beside a date that name who published an article: "Reuters, 3 March 2021"."""

NAME_WORDS: Final = 5
"""The most words of the name of a publisher."""

_WORDS: Final = table("heads")
_BY: Final = re.compile(rf"(?:{'|'.join(map(re.escape, _WORDS['by']))}):?\s+(?P<name>\S.*)", re.IGNORECASE)
_SMALL: Final = frozenset([*_WORDS["small"], *_WORDS["goes_on"]])
_JOINED: Final = frozenset(_WORDS["small"])
_SEPARATOR: Final = re.compile(r"[|(\[•·–—\t]|\s-\s")
_APART: Final = re.compile(r"[,(\[|:;•·–—\t/-]\s*$")
_THEN: Final = re.compile(r"\s*[,)\]|:;•·–—\t/-]|\.\s")
_BETWEEN: Final = re.compile(r"\s*[)\]]?\s*[:|•·–—\t-]\s*\S")
_NUMERIC: Final = re.compile(r"(?<![\d./-])\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d\d)(?![\d./-])")
_HOST: Final = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)


class Beside(NamedTuple):
    """What a line tells beside its date: title, source, whether it names an author, whether the date comes first."""

    title: str = ""
    source: str = ""
    author: bool = False
    first: bool = False


def day_in(text: str) -> Day | None:
    """Return the day in a line with what stands around it; one of numbers that can be read in two ways as written.

    >>> day_in("3 March 2021: Vote fails")
    Day(iso='2021-03-03', before='', after=': Vote fails')
    """
    plain = text.replace(": ", "; ")  # a year before a colon is the start of a time, for dates in sentences
    day = next(days(plain), None)
    if day:
        return Day(day.iso, text[: len(day.before)], text[len(text) - len(day.after) :])
    match = _NUMERIC.search(plain)
    return Day(match[0], text[: match.start()], text[match.end() :]) if match else None


def beside(day: Day) -> Beside | None:
    """Return what a line tells beside its date; ``None`` for a line that is no part of a head.

    >>> beside(day_in("The Gazette | 3 March 2021 | Vote fails again"))
    Beside(title='Vote fails again', source='The Gazette', author=False, first=False)
    """
    before, after = _without_weekday(day.before), day.after
    if is_noise(after):
        if is_byline(before.strip(" ,;|–—-")) or is_byline(before.partition(",")[0]):
            others = [part for part in _parts(before) if not is_byline(part)]
            return Beside(source=others[0] if others and is_name(others[0]) else "", author=True)
        return _told(before, first=False) if _APART.search(before) else None
    if is_noise(before):
        return _told(after, first=True) if _THEN.match(after) else None
    if not (_APART.search(before) and _BETWEEN.match(after)):
        return None
    parts = [*_parts(before), *_parts(after)]
    is_listed = _SEPARATOR.search(before) is not None or is_name(before.strip(" ,;:"))
    title = max(parts, key=_weight, default="")
    others = [part for part in parts if part != title]
    return Beside(title, others[0], first=False) if is_listed and others else None


def _without_weekday(before: str) -> str:
    """Return what stands before a date without a weekday: "The Sun, Monday, "."""
    start, comma, end = before.rstrip(" ,").rpartition(",")
    return start + comma if comma and is_noise(end) else before


def _told(rest: str, *, first: bool) -> Beside:
    """Return what is told on one side of a date."""
    parts = _parts(rest)
    if not parts:
        return Beside(first=first)
    title = max(parts, key=_weight)
    others = [part for part in parts if part != title and not is_noise(part)]
    if len(parts) == 1 and not first and "," in rest[-3:]:
        named = title.split(", ")
        if len(named) > 1 and all(map(is_name, named)):
            return Beside(source=named[-1])
        if len(title.split()) <= SOURCE_WORDS:
            return Beside(source=title)
    if " " not in title and title.isascii():
        return Beside(source=title)
    return Beside(title, others[0] if others else "", first=first)


def _parts(rest: str) -> list[str]:
    parts = (part.strip(" ,;:)]-/") for part in _SEPARATOR.split(rest))
    return [part.removeprefix(". ") for part in parts if any(map(str.isalpha, part))]


def _weight(part: str) -> tuple[bool, int, int]:
    """Return how much a part looks like a headline: small letters first, then words, then characters."""
    words = len(part.split())
    return (words > 2 and not is_name(part), words, len(part))


def is_name(text: str) -> bool:
    """Whether a few words can name a publisher: all begin with capitals, but those like "of", or it is a host.

    >>> [is_name(text) for text in ("The Times of Malta", "Vote fails again", "sun.example.org")]
    [True, False, True]
    """
    words = text.split()
    capital = all(not word[0].islower() or word in _SMALL for word in words)
    return 0 < len(words) <= NAME_WORDS and (capital or is_host(text))


def is_host(text: str) -> bool:
    """Whether a line is the name of a site alone."""
    return _HOST.fullmatch(text) is not None


def is_byline(text: str) -> bool:
    """Whether a line names an author: "By Ann Roe and Lee Poe".

    >>> [is_byline(line) for line in ("By Ann Roe, Reuters", "Von Berlin nach Paris", "By Monday all had left")]
    [True, False, False]
    """
    match = _BY.match(text)
    if not match or text.endswith("."):
        return False
    words = re.split(r"[,|(;–—]", match["name"])[0].split()
    names = [word for word in words if word.casefold() not in _JOINED]
    return (
        2 <= len(names) <= 8 and all(word[0].isupper() or word == "&" for word in names) and len(words) - len(names) < 4
    )
