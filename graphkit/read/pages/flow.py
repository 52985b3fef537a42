"""Collect the paragraphs of a document, and the places in it that have a label."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from graphkit.read.texts.decode import clean
from graphkit.records import Location

PARAGRAPH = "\n\n"

_SENTENCE: Final = re.compile(r"(?:\S+\s+){5}\S*[.!?…][\"'”’»)\]]*$")
"""The end of a sentence of some words."""


@dataclass(slots=True)
class Paragraph:
    """A paragraph: its text, what stands before it, its labels with their offsets, and whether it begins a page."""

    text: str
    before: str = PARAGRAPH
    labels: list[tuple[int, str]] = field(default_factory=list)
    turned: bool = False


class Flow:
    """The text of a document while it is read.

    >>> flow = Flow()
    >>> flow.write("Kim met"), flow.label("p. 2"), flow.write(" Putin."), flow.end()
    (None, None, None, None)
    >>> flow.text()
    ('Kim met Putin.', [Location(start=8, label='p. 2')])
    """

    def __init__(self) -> None:
        self.paragraphs: list[Paragraph] = []
        self._open: list[str] = []
        self._length = 0
        self._labels: list[tuple[int, str]] = []
        self._turned = False

    def write(self, text: str) -> None:
        """Add text to the paragraph that is open."""
        text = clean(text)
        self._open.append(text)
        self._length += len(text)

    def label(self, label: str) -> None:
        """Give what comes next a label."""
        self._labels.append((self._length, label))

    def turn(self) -> None:
        """Begin a page that a person asked for: with the next paragraph, where one is open."""
        if self.is_open():
            self.end()
        self._turned = True

    def is_open(self) -> bool:
        """Whether the paragraph that is open holds text."""
        return bool("".join(self._open).strip())

    def end(self) -> None:
        """End the paragraph that is open; an empty one passes its labels on."""
        text = "".join(self._open)
        body = text.strip()
        lead = len(text) - len(text.lstrip())
        if body:
            labels: list[tuple[int, str]] = []
            later = [label for offset, label in self._labels if offset - lead >= len(body)]
            for offset, label in self._labels:
                if (at := max(0, offset - lead)) < len(body):
                    labels.append((at + len(body[at:]) - len(body[at:].lstrip()), label))
            self.paragraphs.append(Paragraph(body, PARAGRAPH, labels, self._turned))
            self._turned = False
            self._labels = [(0, label) for label in later]
        else:
            self._labels = [(0, label) for _, label in self._labels]
        self._open, self._length = [], 0

    def add(self, paragraphs: Iterable[Paragraph]) -> None:
        """Add paragraphs that were read before."""
        self.paragraphs += paragraphs

    def row(self, cells: Iterable[Flow], *, first: bool) -> None:
        """Add a row of a table: a line, or the paragraphs of its cells where they hold sentences, or one is alone."""
        filled = [cell.paragraphs for cell in cells if cell.paragraphs]
        told = sum(any(_SENTENCE.search(one.text) for one in cell) for cell in filled)
        if (
            len(filled) == 1
            or told > 1
            or any(len(cell) > 1 and sum(len(one.text) for one in cell) > LONG for cell in filled)
        ):
            self.add(one for cell in filled for one in cell)
        elif filled:
            labels = [(0, label) for cell in filled for one in cell for _, label in one.labels]
            text = CELL.join(" ".join(" ".join(one.text.split()) for one in cell) for cell in filled)
            self.add([Paragraph(text, PARAGRAPH if first else "\n", labels)])

    def text(self) -> tuple[str, list[Location]]:
        """Return the whole text, and its labels in its order; the last of those at one place counts."""
        pieces: list[str] = []
        places: dict[int, str] = {}
        length = 0
        for paragraph in self.paragraphs:
            before = paragraph.before if pieces else ""
            length += len(before)
            places.update((length + offset, label) for offset, label in paragraph.labels)
            pieces += before, paragraph.text
            length += len(paragraph.text)
        return "".join(pieces), [Location(start, places[start]) for start in sorted(places)]

    def breaks(self) -> list[int]:
        """Return where in the whole text a page begins that a person asked for."""
        found: list[int] = []
        length = 0
        for number, paragraph in enumerate(self.paragraphs):
            length += len(paragraph.before) if number else 0
            found += [length] if paragraph.turned else []
            length += len(paragraph.text)
        return found


CELL = " | "
"""What stands between the cells of a row."""

LONG = 200
"""Cells of several paragraphs with more characters than this lay out text, and are no values."""
