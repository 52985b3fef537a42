"""Read columns that stand side by side in plain text one after the other, as OCR and ``pdftotext`` leave them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import Final

LEAST: Final = 5
"""In so many lines of a page the right column begins at the same place."""

SHARE: Final = 0.4
"""The least share of such lines."""

WORDS, LOWER, OPEN = 2.5, 0.25, 0.6
"""Lines of running text: their least words, the least share that begin with a small letter, and that end in no stop.
The cells of a table do not."""

_GAP: Final = re.compile(r"(?<=\S) {3,}(?=\S)")
_END: Final = re.compile(r"[.!?…][\"”’»)]*$")


def one_after_the_other(text: str) -> tuple[str, int]:
    """Return a text whose columns follow each other, and on how many pages (parts between form feeds) some stood.

    >>> left = ("Ann met the", "head of the bank", "in Hull and", "they spoke of", "the old port.")
    >>> right = ("Jo went to", "see the town of", "Lille, but", "it was shut for", "the whole week.")
    >>> one_after_the_other("\\n".join(f"{a:20}{b}" for a, b in zip(left, right)))[0].replace("\\n", " ")
    'Ann met the head of the bank in Hull and they spoke of the old port.  Jo went to see the town of Lille, but ...'
    """
    pages = text.split("\f") if "   " in text else [text]
    read = [_page(page) for page in pages]
    return "\f".join(read), sum(a != b for a, b in zip(pages, read, strict=True))


def _page(page: str) -> str:
    lines = page.split("\n")
    begin = _gutter(lines)
    if not begin:
        return page
    kept: list[str] = []
    for is_apart, group in groupby(lines, key=lambda line: not line[max(begin - 3, 0) : begin].strip()):
        block = list(group)
        left, right = [line[:begin].rstrip() for line in block], [line[begin:].rstrip() for line in block]
        kept += [*left, "", *right] if is_apart and _runs(left) and _runs(right) else block
    return "\n".join(kept)


def _gutter(lines: Sequence[str]) -> int:
    """Return where the right column of a page begins, or 0."""
    filled = [line for line in lines if line.strip()]
    starts = Counter(end for line in filled for end in {match.end() for match in _GAP.finditer(line)})
    best = max(starts, key=lambda start: (starts[start], start), default=0)
    return best if starts[best] >= max(LEAST, SHARE * len(filled)) else 0


def _runs(lines: Sequence[str]) -> bool:
    """Whether lines are running text."""
    filled = [line.strip() for line in lines if line.strip()]
    if len(filled) < LEAST:
        return False
    words = sum(len(line.split()) for line in filled)
    lower = sum(line[:1].islower() for line in filled)
    open_ = sum(_END.search(line) is None for line in filled)
    return words >= WORDS * len(filled) and lower >= LOWER * len(filled) and open_ >= OPEN * len(filled)
