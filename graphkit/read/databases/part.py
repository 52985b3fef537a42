"""An article in a file of many, and the lines of such a file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from graphkit.data import table
from graphkit.read.fields.dates import days, is_month

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
        count: How many articles it seems to hold.
    """

    pieces: tuple[tuple[int, int], ...]
    title: str = ""
    date: str = ""
    source: str = ""
    url: str = ""
    number: str = ""
    meta: Mapping[str, str] = field(default_factory=dict)
    count: int = 1


@lru_cache(maxsize=1)  # each database looks at the same text
def filled_lines(text: str) -> tuple[Line, ...]:
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
    return tuple(found)


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


def period_of(line: str) -> str:
    """Return the line if it is little more than a month or a season of a year ("Summer 2021"), else "".

    >>> [period_of(line) for line in ("March 2021 - April 2021", "Été 2021", "Summer of sorrow 2021", "2021")]
    ['March 2021 - April 2021', 'Été 2021', '', '']
    """
    words = [word.casefold() for word in _WORD.findall(line)] if len(line) <= LITTLE and _YEAR.search(line) else []
    periods = [word for word in words if word in _SEASONS or is_month(word)]
    return line if periods and all(word in periods or word in _FILLERS for word in words) else ""


_WORD: Final = re.compile(r"[^\W\d_]+")
_YEAR: Final = re.compile(r"\b(?:1[6-9]|20)\d\d\b")
_SEASONS: Final = frozenset(table("databases")["periods"]["seasons"])
_FILLERS: Final = frozenset(table("databases")["periods"]["fillers"])


def without_time(line: str) -> str:
    """Return a line with a date without the time of the day and what follows it.

    >>> without_time("Montag 4. Mai 2020 10:00 AM GMT")
    'Montag 4. Mai 2020'
    """
    return _CLOCK.sub("", line)


_CLOCK: Final = re.compile(r",?\s+(?:(?:at|um|à) )?\d{1,2}[:h]\d{2}\b.*")

LITTLE: Final = 40
"""Characters beside the date in a line that is little more than a date: weekday, time, edition."""


def block_before(lines: Sequence[Line]) -> list[Line]:
    """Return the last lines that no blank line parts, three at most: a headline before the source, or after the date.

    >>> [line.text for line in block_before([Line(0, 0, "a", True), Line(1, 3, "b", True), Line(2, 5, "c", False)])]
    ['b', 'c']
    """
    start = max((n for n, line in enumerate(lines) if line.after_blank), default=0)
    return list(lines[max(start, len(lines) - TITLE_LINES) :])


TITLE_LINES: Final = 3
"""The most lines of a headline."""


def is_page(line: Line) -> bool:
    """Whether a line holds only the number of a page ("Page 3 of 20").

    >>> is_page(Line(0, 0, "Seite 3 von 20", True)), is_page(Line(0, 0, "Page 3 of the report", True))
    (True, False)
    """
    return _PAGE.fullmatch(line.text) is not None


_PAGE: Final = re.compile(any_of(table("databases")["pages"]["lines"]), re.IGNORECASE)


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


LEAST: Final = 200
"""Characters of text before the first article or after the last one, from which it is kept as an article."""


def whole(lines: Sequence[Line], *, least: int = 1) -> Part | None:
    """Return all lines as an article, so that none is lost whose head cannot be read.

    Args:
        lines: The lines.
        least: The fewest characters of an article; ``None`` comes back for less.
    """
    return Part(pieces(lines)) if sum(len(line.text) for line in lines) >= least else None
