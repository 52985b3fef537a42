"""Join the lines of pages to paragraphs, over the ends of columns and pages too, and note where each page begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from graphkit.read.pages.lines import Line
from graphkit.records import Location

GAP: Final = 1.35
"""A step to the next line of more than so many usual ones separates paragraphs."""

OTHER_SIZE: Final = 0.1
"""Lines whose sizes differ by more than this share stand in different paragraphs."""

INDENT: Final = 0.6
"""The first line of a paragraph is indented by so many heights of a line at least."""

CENTRED: Final = 6.0
"""Lines that begin so many heights of a line apart are not of one paragraph, unless the words tell that it goes on."""

AXIS: Final = 1.5
"""The middles of centred lines differ by less than so many points."""

SAME_HEIGHT: Final = 0.5
"""A line that stands less than so many usual steps lower is in another column."""

ROOM: Final = 1.5
"""A line ends a paragraph if so many times the first word of the next line would have fitted."""

NEAR: Final = 3
"""How many lines before and after tell the width of the column."""

RUNNING: Final = 2
"""So many of these lines go on in small letters where the text is no list."""

_ENDS: Final = re.compile(r"[.!?…:;。！？][\"”’»'“)\]]*$")
_BULLET: Final = re.compile(r"[•▪■●◦‣·*–—-]\s|\(?\d{1,2}[.)]\s")
_CJK: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")

_ENTRY: Final = re.compile(r".*(?:\.[ \t]?){4,}[ \t]*(?:\d{1,4}|[ivxlc]+)|.*(?:…[ \t]?){2,}[ \t]*(?:\d{1,4}|[ivxlc]+)")
"""An entry of a table of contents."""

PARAGRAPH: Final = "\n\n"


def text_of(pages: Sequence[Sequence[Line]]) -> tuple[str, list[Location]]:
    """Return the text of a file, and a location for each page that has lines.

    A line break stays where a hyphen ends a line, since only the words can tell whether the hyphen belongs to them.
    """
    pieces: list[str] = []
    locations: list[Location] = []
    length = 0
    room = False
    last: Line | None = None
    for number, page in enumerate(pages, start=1):
        steps = _steps(page)
        for at, line in enumerate(page):
            if at:
                between = PARAGRAPH if _is_break(page, at, steps[at - 1]) else _space(page[at - 1], line)
            elif last:
                between = PARAGRAPH if _is_new(last, line, room=room) else _space(last, line)
            else:
                between = ""
            length += len(between)
            if not at:
                locations.append(Location(length, f"p. {number}"))
            length += len(line.text)
            pieces += between, line.text
        if page:
            last = page[-1]
            room = _has_room(page, len(page) - 1, page[0]) or _is_list(page[-NEAR - 1 :])
    return "".join(pieces), locations


def _steps(page: Sequence[Line]) -> list[float]:
    """Return the distance of each line but the first from the one before, in usual distances of lines of its size.

    The usual one is a low quartile, since most lines of a list, or of short paragraphs, are paragraphs of their own.

    It is negative for a line that stands higher: at the head of the next column.
    """
    steps = [a.bottom - b.bottom for a, b in pairwise(page)]
    down: dict[int, list[float]] = {}
    for step, a in zip(steps, page, strict=False):
        if step > a.size / 2:
            down.setdefault(round(a.size), []).append(step)
    usual = {size: sorted(found)[len(found) // 4] for size, found in down.items()}
    return [step / usual.get(round(a.size), a.size) for step, a in zip(steps, page, strict=False)]


def _is_break(page: Sequence[Line], at: int, step: float) -> bool:
    """Whether a line of a page begins a paragraph."""
    line, after = page[at - 1], page[at]
    if step < SAME_HEIGHT:
        return _is_new(line, after, room=_has_room(page, at - 1, after))
    if _differ(line, after) or step > 2 * GAP or _BULLET.match(after.text) or _ENTRY.fullmatch(line.text):
        return True
    if _goes_on(line, after):
        return False
    if step > GAP or _are_centred(line, after):
        return True
    indented = INDENT * after.size < after.left - line.left
    return (indented and bool(_ENDS.search(line.text))) or _has_room(page, at - 1, after)


def _is_new(line: Line, after: Line, *, room: bool) -> bool:
    """Whether the first line of a column or page begins a paragraph."""
    if _differ(line, after) or _BULLET.match(after.text) or _ENTRY.fullmatch(line.text):
        return True
    return not _goes_on(line, after) and (room or _ENDS.search(line.text) is not None)


def _are_centred(line: Line, after: Line) -> bool:
    """Whether two lines begin far from each other, or have one axis though they begin at different places."""
    apart = abs(after.left - line.left)
    axes = abs(after.left + after.right - line.left - line.right) / 2
    return apart > CENTRED * line.size or (apart > INDENT * line.size and axes < AXIS)


def _differ(line: Line, after: Line) -> bool:
    return abs(line.size - after.size) > OTHER_SIZE * max(line.size, after.size)


def _goes_on(line: Line, after: Line) -> bool:
    """Whether the words tell that a sentence, or a word, goes on."""
    return line.text.endswith("-") or (after.text[:1].islower() and not _ENDS.search(line.text))


def _is_list(lines: Sequence[Line]) -> bool:
    """Whether none of the last lines of a page goes on in small letters or ends a sentence."""
    return len(lines) > NEAR and not (
        any(_goes_on(a, b) for a, b in pairwise(lines)) or any(_ENDS.search(one.text) for one in lines)
    )


def _has_room(page: Sequence[Line], at: int, after: Line) -> bool:
    """Whether the first word of the next line would have fitted on the line.

    In running text the column is as wide as the lines around, which may stand beside a picture; else as the page's.
    """
    line = page[at]
    near = page[max(0, at - NEAR) : at + NEAR + 1]
    if sum(_goes_on(a, b) for a, b in pairwise(near)) < RUNNING:
        near = page
    right = max(one.right for one in near if abs(one.left - line.left) < CENTRED * line.size and not _differ(line, one))
    word = len(after.text.split(maxsplit=1)[0]) + 1
    needed = word * (after.right - after.left) / len(after.text)
    return right - line.right > ROOM * needed


def _space(line: Line, after: Line) -> str:
    r"""Return what stands between two lines of a paragraph: "\n" after a hyphen, nothing in Chinese and Japanese."""
    if line.text.endswith(("-", "‐", "¬", "\u00ad")):
        return "\n"
    return "" if _CJK.match(line.text[-1]) and _CJK.match(after.text) else " "
