"""Find the heads of articles in a text: a title, a byline and a date that stand together before prose."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from graphkit.read.several.beside import is_name
from graphkit.read.several.units import Unit, units

_UPDATED: Final = re.compile(r"\b(?:updated?|modified|corrected|correction)\b", re.IGNORECASE)

AFTER: Final = 3
"""The most lines between the date, or the byline, of a head and the prose below it."""

BEFORE: Final = 6
"""The most lines of a head before its date."""

OUTLET: Final = 2
"""The most words of a line above a date that names who published, where the title stands below the date."""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of an article.

    Attributes:
        start: Its first character in the text, titles above the date aside.
        titles: The titles above the date, each with its first character: those of the head, after one of the whole.
        title: The title in the line of the date or below it, or "".
        day: The day, ISO or as it is written, or "".
        order: "td" is a title above a date, "dt" one below it, "T" and "D" a line of both, "d" a date alone.
        author: Whether it names an author.
        source: Who published it, or "".
        labelled: Whether labels say what is what.
        agency: Whether the prose begins with a place and an agency.
        apart: Whether a line that separates articles, or the end of a page, stands before it.
        ruled: Whether it is such a line.
        tops: Whether no prose stands before it.
        cut: Where the lines begin that separate it from the article before, or -1.
        prose: The prose below it, start and end of each paragraph.
    """

    start: int
    titles: tuple[tuple[int, str], ...]
    title: str = ""
    day: str = ""
    order: str = "d"
    author: bool = False
    source: str = ""
    labelled: bool = False
    agency: bool = False
    apart: bool = False
    ruled: bool = False
    tops: bool = False
    cut: int = -1
    prose: tuple[tuple[int, int], ...] = ()

    @property
    def length(self) -> int:
        """How many characters of prose stand below it."""
        return sum(end - start for start, end in self.prose)

    def titled(self, number: int) -> tuple[int, str]:
        """Return where the article begins and its title, if so many titles stand above the date of each head."""
        if self.title or not self.titles:
            return self.start, self.title
        start, title = self.titles[-number:][0] if number else (self.start, "")
        return min(start, self.start), title


@dataclass(frozen=True, slots=True)
class Found:
    """The heads in a text.

    Attributes:
        heads: The heads.
        before: The characters of prose before the first one.
        start: Where the first line of a text stands.
        feet: How many articles seem to end with a date.
        pieces: The stretches of the text between lines that separate articles.
    """

    heads: tuple[Head, ...]
    before: int
    start: int
    feet: int
    pieces: tuple[tuple[int, int], ...]


def heads(text: str, breaks: Sequence[int] = ()) -> Found:
    """Return the heads in a text.

    Args:
        text: The text.
        breaks: Where pages begin, or other breaks that are no characters, in order.

    >>> [(head.titles, head.day, head.order) for head in heads("Vote fails\\n3 March 2021\\nThe council met.").heads]
    [(((0, 'Vote fails'),), '2021-03-03', 'td')]
    """
    found: list[Head] = []
    run: list[Unit] = []
    paragraphs: list[list[tuple[int, int]]] = [[]]
    apart, tops, cut, last = False, True, -1, 0
    lines = units(text)
    counted = Counter(unit.title for unit in lines if unit.kind == "title")
    often = {title for title, count in counted.items() if count > 1}
    for n, unit in enumerate(lines):
        if _is_broken(last, unit.line.start, breaks):
            run, apart = [], True
        last = unit.line.end
        if unit.kind == "rule":
            cut = cut if n and lines[n - 1].kind == "rule" else unit.line.start
            run, apart = [], True
        elif unit.kind != "prose":
            run.append(unit)
        else:
            if (head := _head(run, unit, often)) is not None:
                found.append(replace(head, apart=apart, ruled=cut >= 0, tops=tops, cut=cut))
                paragraphs.append([])
            paragraphs[-1].append((unit.line.start, unit.line.end))
            run, apart, tops, cut = [], False, False, -1
    whole = tuple(replace(head, prose=tuple(below)) for head, below in zip(found, paragraphs[1:], strict=True))
    opening = next((unit.line.start for unit in lines if unit.kind != "rule"), 0)
    return Found(whole, sum(end - start for start, end in paragraphs[0]), opening, _feet(lines), _pieces(lines))


def _pieces(lines: Sequence[Unit]) -> tuple[tuple[int, int], ...]:
    """Return the stretches of a text between the lines that separate articles."""
    groups = groupby(lines, key=lambda unit: unit.kind == "rule")
    stretches = [list(group) for is_rule, group in groups if not is_rule]
    return tuple((group[0].line.start, group[-1].line.end) for group in stretches)


def _feet(lines: Sequence[Unit]) -> int:
    """Count the articles that end with a date, in a text that ends with one: 0 if not all do.

    >>> _feet(units("Ferry lost\\nAnn left. (Reuters, 3 March 2021)\\nPort lost\\nBo left. (AFP, 4 March 2021)"))
    2
    """
    feet = sections = 0
    for n, unit in enumerate(lines):
        after = lines[n + 1] if n + 1 < len(lines) else None
        if unit.kind == "prose" and (after is None or after.kind != "prose"):
            sections += 1
            feet += unit.cites or (after is not None and after.kind == "date")
    begins = [unit.kind for unit in lines if unit.kind != "rule"][:2]
    return feet if feet == sections and begins in (["title", "title"], ["title", "prose"]) else 0


def _is_broken(last: int, start: int, breaks: Sequence[int]) -> bool:
    """Whether a page begins between the end of the last line and the start of this one."""
    at = bisect_left(breaks, max(last, 1))
    return at < len(breaks) and breaks[at] <= start


def _head(run: Sequence[Unit], below: Unit, often: Collection[str]) -> Head | None:
    """Return the head at the end of a run of lines that are no prose; ``often`` are lines that stand in several."""
    at = _anchor(run)
    if at is None:
        titles = _titles(run[-BEFORE:]) if below.agency else ()
        start = titles[-1][0] if titles else below.line.start
        order = "td" if titles else "d"
        return Head(start, titles, day=below.day, order=order, agency=True) if below.agency else None
    before, after = run[max(0, at - BEFORE) : at], run[at + 1 :]
    if len(run) == 1 and _UPDATED.search(run[0].line.text):
        return None
    if sum(unit.kind != "other" and not unit.labelled for unit in after) > AFTER:
        return None
    return _placed(before, run[at], after, below, often)


def _anchor(run: Sequence[Unit]) -> int | None:
    """Return the number of the line with the date, or else with the byline."""
    dated = [n for n, unit in enumerate(run) if unit.kind in ("date", "both")]
    if dated:
        at = dated[-1]
        return at - 1 if at and run[at].kind == "date" and run[at - 1].kind in ("date", "both") else at
    named = [n for n, unit in enumerate(run) if unit.kind == "byline"]
    return named[-1] if named else None


def _placed(before: Sequence[Unit], anchor: Unit, after: Sequence[Unit], below: Unit, often: Collection[str]) -> Head:
    outlet = _outlet(before, after, often) if anchor.kind == "date" else None
    titles, under = (_titles([unit for unit in run if unit is not outlet]) for run in (before, after))
    every = [*before, anchor, *after]
    sources = [anchor.source, *(unit.source for unit in every), outlet.title if outlet else ""]
    title, order, start = anchor.title, "td", anchor.line.start
    if anchor.kind == "both":
        order = "D" if anchor.first else "T"
    elif under and not titles:
        title, order = under[0][1], "dt"
    elif not titles:
        order = "d"
    last = titles[-1][0] if titles else -1
    above = [
        unit.line.start
        for unit in before
        if unit.labelled or (unit.line.start > last and (unit.kind == "byline" or unit.source or unit is outlet))
    ]
    return Head(
        min(start, *above) if above else start,
        titles,
        title,
        anchor.day or below.day,
        order,
        any(unit.author for unit in every),
        next(filter(None, sources), ""),
        any(unit.labelled for unit in every),
        below.agency,
    )


def _outlet(before: Sequence[Unit], after: Sequence[Unit], often: Collection[str]) -> Unit | None:
    """Return the line next to the date that names who published, besides a title, as other heads or its form tell."""
    titles = [unit for unit in (*before, *after) if unit.kind == "title"]
    for unit in (*before[-1:], *after[:1]):
        others = [one for one in titles if one is not unit and one.title not in often]
        if unit.kind == "title" and others and unit.title in often:
            return unit
    if before and after and before[-1].kind == after[0].kind == "title":
        above, under = before[-1].title, after[0].title
        if len(above.split()) <= OUTLET < len(under.split()) or (is_name(above) and not is_name(under)):
            return before[-1]
    return None


def _titles(run: Sequence[Unit]) -> tuple[tuple[int, str], ...]:
    """Return the titles in a run with their places; lines that follow each other without a blank line are one."""
    found: list[tuple[int, str]] = []
    last = -2
    for unit in run:
        if unit.kind != "title":
            continue
        if found and last == unit.line.number - 1 and not unit.line.after_blank and not unit.labelled:
            start, title = found[-1]
            found[-1] = (start, f"{title} {unit.title}" if unit.title[:1].islower() else title)
        else:
            found.append((unit.line.start, unit.title))
        last = unit.line.number
    return tuple(found)
