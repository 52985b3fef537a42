"""Leave out the lines that stand at the head or foot of many pages: running heads and page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from graphkit.read.fields.dates import days
from graphkit.read.pages.lines import Line

MARGIN: Final = 0.12
"""The share of a page's height at its head, and at its foot, in which such lines stand."""

PAGES: Final = 3
"""On so many pages a line counts as repeated; in a file of fewer pages, on all of them (at least two)."""

OUTERMOST: Final = 2
"""How many lines at either end of a page can be such lines."""

LONGEST: Final = 150
"""The longest such line in characters."""

_DIGITS: Final = re.compile(r"\d+|\b[ivxlc]{1,7}\b")
_LETTERS: Final = str.maketrans("0123456789", "abcdefghij")
_NUMBER: Final = re.compile(r"\W*(?:[^\W\d_]{1,6}\.?\s*)?#(?:\s*(?:/|[^\W\d_]{1,3})\s*#)?\W*")


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page, and its height in points."""

    lines: Sequence[Line]
    height: float


def without_heads(pages: Sequence[Page]) -> tuple[list[Page], list[str]]:
    """Leave out repeated lines; one at the head of the first page stays, since it may be the title.

    Returns:
        The pages, and the lines that were left out, page numbers aside.
    """
    keys = [_keys(page) for page in pages]
    seen = Counter(key for page in keys for key in {key for key in page if key})
    often = {key for key, number in seen.items() if number >= max(2, min(PAGES, len(pages)))}
    kept: list[Page] = []
    out: list[str] = []
    for page, of_page in zip(pages, keys, strict=True):
        lines = []
        for line, key in zip(page.lines, of_page, strict=True):
            numbered = not key or _NUMBER.fullmatch(key[1]) is not None
            if key not in often or (not kept and key[0] == "head" and not numbered):
                lines.append(line)
            elif not numbered:
                out.append(line.text)
        kept.append(Page(lines, page.height))
    return kept, out


def _keys(page: Page) -> list[tuple[str, str] | None]:
    """Return, for each line, where it stands and its text without its numbers; ``None`` for one of the body."""
    heights = sorted({round(line.bottom) for line in page.lines})
    foot, head = heights[:OUTERMOST], heights[-OUTERMOST:]
    return [
        _key(line, page.height, head=round(line.bottom) in head, foot=round(line.bottom) in foot) for line in page.lines
    ]


def _key(line: Line, height: float, *, head: bool, foot: bool) -> tuple[str, str] | None:
    text = _without_numbers(line.text)
    if len(text) > LONGEST:
        return None
    if head and line.bottom > height * (1 - MARGIN):
        return "head", text
    return ("foot", text) if foot and line.bottom < height * MARGIN else None


def _without_numbers(line: str) -> str:
    """Return a line without its numbers, but for a date: lines with other dates are heads of articles, not of pages.

    >>> _without_numbers("Page 7 of 12"), _without_numbers("3 March 2021") == _without_numbers("5 March 2021")
    ('page # of #', False)
    """
    day = next(days(line), None) if len(line) <= LONGEST else None
    told = "" if day is None else day.iso.translate(_LETTERS)
    return _DIGITS.sub("#", (line if day is None else f"{day.before}{day.after}").casefold()) + told
