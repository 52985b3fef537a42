"""An article in a file of many, and the lines of such a file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from graphkit.read.fields.dates import days

NUMBER: Final = r"[\d.,]+"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text without the white space around it.

    Attributes:
        number: How many filled lines stand before it.
        start: Its first character in the text.
        text: The characters.
        after_blank: Whether it begins a paragraph: a blank line stands before it, or nothing.
    """

    number: int
    start: int
    text: str
    after_blank: bool

    @property
    def end(self) -> int:
        """One past its last character in the text."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Part:
    """An article in a file of many.

    Attributes:
        pieces: The stretches of the file's text that are the article's own: start and end (exclusive) of each.
        title: The headline, or "".
        date: The day as the file writes it, or "".
        source: Who published it, or "".
        url: The address, or "".
        number: The database's own number of the article, or "".
        meta: Section, author and the like.
    """

    pieces: tuple[tuple[int, int], ...]
    title: str = ""
    date: str = ""
    source: str = ""
    url: str = ""
    number: str = ""
    meta: Mapping[str, str] = field(default_factory=dict)


def filled_lines(text: str) -> list[Line]:
    """Return the lines that hold more than white space.

    >>> [(line.start, line.text, line.after_blank) for line in filled_lines(" a\\nb\\n\\nc")]
    [(1, 'a', True), (3, 'b', False), (6, 'c', True)]
    """
    found: list[Line] = []
    blank = True
    start = 0
    for line in text.split("\n"):
        if words := line.strip():
            found.append(Line(len(found), start + line.index(words), words, blank))
        blank = not words
        start += len(line) + 1
    return found


def pieces(lines: Iterable[Line]) -> tuple[tuple[int, int], ...]:
    """Join lines that follow each other into stretches.

    >>> pieces([Line(0, 0, "a", True), Line(1, 2, "b", False), Line(5, 9, "c", True)])
    ((0, 3), (9, 10))
    """
    joined: list[tuple[int, int]] = []
    last = -1
    for line in lines:
        if joined and not line.after_blank and line.number == last + 1:
            joined[-1] = (joined[-1][0], line.end)
        else:
            joined.append((line.start, line.end))
        last = line.number
    return tuple(joined)


def value_line(line: Line, value: str) -> Line:
    """Return the value at the end of a line as a line of its own, which begins a paragraph."""
    return Line(line.number, line.end - len(value), value, after_blank=True)


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of the words; ``{n}`` in a word stands for a number."""
    return "(?:" + "|".join(word.replace("{n}", NUMBER) for word in words) + ")"


def label_pattern(labels: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
    """Return a pattern for a line that begins with a label; the group that matched is what the label holds."""
    groups = "|".join(f"(?P<{key}>{'|'.join(map(re.escape, words))})" for key, words in labels.items())
    return re.compile(rf"(?:{groups})\s*:\s*(?P<value_>.*)", re.IGNORECASE)


def label_of(line: Line, pattern: re.Pattern[str]) -> tuple[str, str] | None:
    """Return what the label of a line holds, and its value; ``None`` for a line without a label."""
    match = pattern.fullmatch(line.text)
    if not match:
        return None
    key = next(key for key, value in match.groupdict().items() if value is not None and key != "value_")
    return key, match["value_"]


def day_of(line: str) -> str:
    """Return the line if it is little more than a date ("March 3, 2021 Wednesday"), else ""."""
    found = next(days(line), None)
    return line if found and len(found.before) + len(found.after) <= LITTLE else ""


LITTLE: Final = 40
"""Characters beside the date in a line that is little more than a date: weekday, time, edition."""


def runs(lines: Iterable[Line], ends: re.Pattern[str]) -> Iterator[list[Line]]:
    """Yield the lines before each line that matches ``ends``, and those after the last one."""
    run: list[Line] = []
    for line in lines:
        if ends.fullmatch(line.text):
            yield run
            run = []
        else:
            run.append(line)
    yield run


PARAGRAPH: Final = 120
"""Characters from which a line without a label, or with a sentence behind it, is a paragraph of an article."""

LEAST: Final = 200
"""Characters of an article whose head cannot be read, from which it is kept whole."""


def is_paragraph(line: Line, labels: re.Pattern[str]) -> bool:
    """Whether a line is a paragraph of an article rather than a field.

    >>> is_paragraph(Line(0, 0, "Subject: Harbours; " + "Crime; " * 30, True), label_pattern({"a": ["subject"]}))
    False
    """
    return len(line.text) >= PARAGRAPH and label_of(line, labels) is None


def whole(lines: Sequence[Line]) -> Part | None:
    """Return all lines as an article, so that none is lost whose head cannot be read; ``None`` if they are few."""
    return Part(pieces(lines)) if sum(len(line.text) for line in lines) >= LEAST else None
