"""Find the labels of speakers at the starts of lines, as interviews, hearings and transcripts have them.

A label names who speaks: it is a sentence of its own. A technical one ("SPEAKER_00", "Q") is not searched for names.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile
from typing import Final, NamedTuple

from graphkit.names.labels import LABEL

LEAST: Final = 2
"""How many lines of a text must begin with labels; a single "Note:" or "Moscow:" is none."""


class Label(NamedTuple):
    """A label: from ``start`` to ``end`` (exclusive), its colon included."""

    start: int
    end: int
    technical: bool


def speakers(text: str) -> list[Label]:
    """Find the labels of speakers in a text: none unless a text has several of them, or the same twice.

    >>> text = "Q: Did she leave?\\nMR. ROE: She did.\\nQ: When?\\nMR. ROE: On Monday."
    >>> [(text[label.start : label.end], label.technical) for label in speakers(text)][:2]
    [('Q:', True), ('MR. ROE:', False)]
    >>> speakers("Note: she left.\\nMoscow: it rained.")
    []
    """
    found = list(LABEL.finditer(text))
    if len(found) < LEAST:
        return []
    names = [match["technical"] or match["name"] for match in found]
    if all(match["technical"] is None for match in found) and len(set(names)) == len(names):
        return []  # headings of a list, each another
    return [
        Label(match.start("technical" if match["technical"] else "name"), match.end(), match["technical"] is not None)
        for match in found
    ]


def named(labels: Sequence[Label], start: int, length: int) -> list[Label]:
    """Return the labels with names in a stretch of a text, counted from the stretch's start.

    >>> named([Label(0, 2, True), Label(3, 10, False)], 2, 20)
    [Label(start=1, end=8, technical=False)]
    """
    end, first = start + length, bisect_left(labels, (start,))
    inside = takewhile(lambda one: one.end <= end, labels[first : bisect_left(labels, (end,))])
    return [Label(one.start - start, one.end - start, technical=False) for one in inside if not one.technical]
