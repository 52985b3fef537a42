"""Give the model a text without needless spaces, and translate the places that it finds back to the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

NEEDLESS: Final = re.compile(r"(?<= ) +| (?=\n)")
"""Spaces behind a space, or at the end of a line. A model has learned from texts without them."""


@dataclass(frozen=True, slots=True)
class Evened:
    """A text without needless spaces.

    Attributes:
        text: What is left.
        starts: Places in it, in order, behind which something was left out.
        left_out: How much was left out before each of these places, in all.
    """

    text: str
    starts: tuple[int, ...] = ()
    left_out: tuple[int, ...] = (0,)

    def place(self, at: int) -> int:
        """Where a character of :attr:`text` stands in the whole text."""
        return at + self.left_out[bisect_right(self.starts, at)]


def evened(text: str) -> Evened:
    """Leave out needless spaces.

    >>> found = evened("Kim  met   Putin. ")
    >>> found.text, [found.place(at) for at in (0, 3, 4, 8)]
    ('Kim met Putin. ', [0, 3, 5, 11])
    """
    if not NEEDLESS.search(text):
        return Evened(text)
    pieces, starts, left_out, at = [], [], [0], 0
    for gap in NEEDLESS.finditer(text):
        pieces.append(text[at : gap.start()])
        starts.append(gap.start() - left_out[-1])
        left_out.append(left_out[-1] + len(gap.group()))
        at = gap.end()
    return Evened("".join((*pieces, text[at:])), tuple(starts), tuple(left_out))
