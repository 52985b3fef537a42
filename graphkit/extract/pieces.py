"""Cut texts into the pieces that the model reads: paragraphs, each with the headings before it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from graphkit.extract.evened import Evened
from graphkit.records import Span

MOST: Final = 100_000
"""Characters that the model reads at once."""

SHORT: Final = 120
"""Characters from which a line can be read alone. Names in shorter ones, such as headings, are recognised better with
the text that follows."""

PARAGRAPH: Final = re.compile(rf"(?:[^\n]{{1,{SHORT - 1}}}\n+)*[^\n]*\S")
PARAGRAPH_END: Final = re.compile(r"\n+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text.

    Attributes:
        number: The number of the text.
        offset: Where the part begins of which ``whole`` is the text without needless spaces.
        whole: That text.
        start: Where the piece begins in it.
        text: What the model reads.
    """

    number: int
    offset: int
    whole: Evened
    start: int
    text: str

    def placed(self, span: Span) -> Span:
        """A span of the piece as a span of the whole text."""
        first, last = self.start + span.start, self.start + span.end - 1
        return Span(self.offset + self.whole.place(first), self.offset + self.whole.place(last) + 1, span.label)


def pieces_of(number: int, offset: int, part: Evened) -> Iterator[Piece]:
    """Cut a part of a text into pieces. The same paragraph is the same piece, whatever stands around it.

    >>> [piece.text for piece in pieces_of(0, 0, Evened(f"Talks\\n{'Kim left. ' * 20}today.\\nHe is here."))][1]
    'He is here.'
    """
    for found in PARAGRAPH.finditer(part.text):
        yield Piece(number, offset, part, found.start(), found.group())


def groups(pieces: Iterable[Piece], *, size: int = MOST) -> Iterator[list[Piece]]:
    """Group pieces so that a group has ``size`` characters at most: the model takes thousands of times their memory."""
    group: list[Piece] = []
    filled = 0
    for piece in pieces:
        if group and filled + len(piece.text) > size:
            yield group
            group, filled = [], 0
        group.append(piece)
        filled += len(piece.text)
    if group:
        yield group


def split(text: str, *, size: int = MOST) -> Iterator[tuple[int, str]]:
    """Split a very long text between paragraphs into parts that fit the model, each with its offset.

    >>> list(split("ab\\ncd\\n", size=3))
    [(0, 'ab\\n'), (3, 'cd\\n')]
    """
    start = 0
    while len(text) - start > size:
        ends = [m.end() for m in PARAGRAPH_END.finditer(text, start, start + size)]
        cut = ends[-1] if ends else max(text.rfind(" ", start, start + size) + 1, 0) or start + size
        cut = cut if cut > start else start + size
        yield start, text[start:cut]
        start = cut
    if start < len(text):
        yield start, text[start:]
