"""Leave out the lines that stand at the head or foot of many pages: running heads and page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from statistics import median
from typing import Final

from graphkit.data import table
from graphkit.read.fields.dates import days
from graphkit.read.pages.lines import Line
from graphkit.read.pages.printed import printed

MARGIN: Final = 0.12
"""The share of a page's height at its head, and at its foot, in which such lines stand."""

PAGES: Final = 3
"""On so many pages a line counts as repeated; in a file of fewer pages, on all of them (at least two)."""

DENSE: Final = 0.3
"""The least share of the pages between the first and the last one with such a line that have it."""

COUNTING: Final = 0.6
"""The least share of lines that differ in numbers whose numbers go with the pages."""

OUTERMOST: Final = 2
"""How many lines at either end of a page can be such lines."""

LONGEST: Final = 150
"""The longest such line in characters."""

LARGER: Final = 1.15
"""A line at the head of the first page is no title if another line of the page is so many times larger."""

SHORTEST: Final = 10
"""Shorter lines, such as a large first letter, are not compared with it."""

SAME_PLACE: Final = 6.0
"""Lines whose heights differ by less than so many points stand at the same place."""

_DIGITS: Final = re.compile(r"\d+|\b[ivxlc]{1,7}\b")
_WORDS: Final = re.compile(r"[^\W\d_]+")
_LETTERS: Final = str.maketrans("0123456789", "abcdefghij")
_ROMAN: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page, and its height in points."""

    lines: Sequence[Line]
    height: float


@dataclass(frozen=True, slots=True)
class _Place:
    """A line at the head or foot of a page: the number of the page, and the line."""

    page: int
    line: Line


def without_heads(pages: Sequence[Page]) -> tuple[list[Page], list[str]]:
    """Leave out lines that stand at the same place of many pages; one at the head of the first may be the title.

    It is not if other lines of the page are larger. What a browser prints around a page is left out also of one page.

    Lines that differ in numbers are such lines only where the numbers count the pages: those of lists, tables and
    articles of a law stay.

    Returns:
        The pages, and the lines that were left out, page numbers aside.
    """
    groups: dict[tuple[str, str], list[_Place]] = {}
    for number, page in enumerate(pages):
        for edge, line in _edges(page):
            groups.setdefault((edge, _key(line.text)), []).append(_Place(number, line))
    least = max(2, min(PAGES, len(pages)))
    left_out = {id(line): False for page in pages for line in printed(page.lines)}
    for (edge, key), group in groups.items():
        numbered = _is_page_number(key)
        for one in _repeated(_at_one_place(group), key, least):
            if one.page or edge == "foot" or numbered or _is_small(one.line, pages[0]):
                left_out[id(one.line)] = numbered
    kept = [Page([line for line in page.lines if id(line) not in left_out], page.height) for page in pages]
    return kept, [line.text for page in pages for line in page.lines if left_out.get(id(line)) is False]


def _is_small(line: Line, page: Page) -> bool:
    """Whether other lines of a page are larger than a line at its head."""
    sizes = (one.size for one in page.lines if one is not line and len(one.text) >= SHORTEST)
    return max(sizes, default=0.0) > LARGER * line.size


def _edges(page: Page) -> Iterable[tuple[str, Line]]:
    """Yield the lines that stand at the head or foot of a page, each with its edge."""
    heights = sorted({round(line.bottom) for line in page.lines})
    foot, head = heights[:OUTERMOST], heights[-OUTERMOST:]
    for line in page.lines:
        if len(line.text) > LONGEST:
            continue
        if round(line.bottom) in head and line.bottom > page.height * (1 - MARGIN):
            yield "head", line
        elif round(line.bottom) in foot and line.bottom < page.height * MARGIN:
            yield "foot", line


def _key(line: str) -> str:
    """Return a line without its numbers, but for a date: lines with other dates are heads of articles, not of pages.

    >>> _key("Page 7 of 12"), _key("3 March 2021") == _key("5 March 2021")
    ('page # of #', False)
    """
    text, day = _without_day(line)
    return _DIGITS.sub("#", text) + day


def _without_day(line: str) -> tuple[str, str]:
    """Return a line in small letters without the first date in it, and the date in letters, or ""."""
    day = next(days(line), None)
    return (
        (line.casefold(), "") if day is None else (f"{day.before}{day.after}".casefold(), day.iso.translate(_LETTERS))
    )


def _is_page_number(key: str) -> bool:
    """Whether a line holds numbers and at most words for pages.

    >>> [_is_page_number(key) for key in ("- # -", "page # of #", "seite #", "article #", "kim ##")]
    [True, True, True, False, False]
    """
    return "#" in key and all(word in _page_words() for word in _WORDS.findall(key))


@cache
def _page_words() -> frozenset[str]:
    return frozenset(table("words")["pages"])


def _at_one_place(group: Sequence[_Place]) -> list[_Place]:
    middle = median(one.line.bottom for one in group)
    return [one for one in group if abs(one.line.bottom - middle) < SAME_PLACE]


def _repeated(group: Sequence[_Place], key: str, least: int) -> Iterable[_Place]:
    """Return those of lines with one key that repeat each other, or count the pages."""
    named = len(_WORDS.findall(key)) > 1 or _is_page_number(key)
    if "#" in key and named and _is_often(group, least) and (counting := _counting(group, least)):
        return counting
    by_text: dict[str, list[_Place]] = {}
    for one in group:
        by_text.setdefault(one.line.text.casefold(), []).append(one)
    return [one for same in by_text.values() if _is_often(same, least) for one in same]


def _is_often(group: Sequence[_Place], least: int) -> bool:
    numbers = {one.page for one in group}
    return len(numbers) >= least and len(numbers) >= DENSE * (max(numbers) - min(numbers) + 1)


def _counting(group: Sequence[_Place], least: int) -> list[_Place]:
    """Return the lines in which a number goes with the pages, or twice as fast; none if most do not.

    The numbers may begin anew: in a preface, in an annex.
    """
    found = [[_number(text) for text in _DIGITS.findall(_without_day(one.line.text)[0])] for one in group]
    for column in zip(*found, strict=True):
        for step in (1, 2):
            starts = [number - step * one.page for one, number in zip(group, column, strict=True)]
            often = Counter(starts)
            counting = [one for one, start in zip(group, starts, strict=True) if often[start] >= least]
            if len(counting) >= COUNTING * len(group):
                return counting
    return []


def _number(text: str) -> int:
    """Return a number in digits or Roman letters.

    >>> _number("14"), _number("xiv")
    (14, 14)
    """
    if text.isdecimal():
        return int(text[:9])
    values = [_ROMAN[char] for char in text]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
