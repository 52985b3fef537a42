"""Tell the text of an article from the fields that follow it, and find articles that nothing separates."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, Literal, NamedTuple

from graphkit.read.databases.part import LEAST, Line, Part, pieces

Kind = Literal["", "weak", "strong"]
"""What a line is: of the text, like a field that a text can also begin with ("Note: …"), or surely a field."""

PARAGRAPH: Final = 120
"""Characters from which lines without a label are a paragraph of an article."""

_SENTENCE_END: Final = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_INDEX: Final = re.compile(r"\(\d{1,3} ?%\)")
"""How much an article has to do with an index term: "SHIPPING (90%)"."""


class Unit(NamedTuple):
    """A field or a paragraph: its lines (the last exclusive), its characters, its kind, whether it ends as a sentence."""

    start: int
    end: int
    length: int
    kind: Kind
    is_sentence: bool


def ends_sentence(line: Line) -> bool:
    """Whether a line ends as a sentence does."""
    return _SENTENCE_END.search(line.text) is not None


def units(lines: Sequence[Line], kind_of: Callable[[Line], Kind]) -> list[Unit]:
    """Return the fields and paragraphs of some lines.

    >>> found = units([Line(0, 0, "Kim met", True), Line(1, 8, "Putin.", False)], lambda line: "")
    >>> [(unit.start, unit.length, unit.is_sentence) for unit in found]
    [(0, 14, True)]
    """
    found: list[Unit] = []
    for n, line in enumerate(lines):
        kind = kind_of(line)
        ends, length = ends_sentence(line), len(line.text)
        if not found or kind or line.after_blank:
            found.append(Unit(n, n + 1, length, kind, ends))
        else:
            last = found[-1]
            found[-1] = last._replace(end=n + 1, length=last.length + 1 + length, is_sentence=ends)
    return found


def text_end(lines: Sequence[Line], kind_of: Callable[[Line], Kind]) -> int:
    """Return how many of some lines, which begin with the text of an article, belong to the text.

    A long paragraph is text, and so is what stands before it. After the last one, the text ends at the first line that
    is surely a field, or at one that may be a field if only fields follow.

    >>> kind_of = lambda line: "strong" if line.text.startswith("Load-Date") else ""
    >>> text_end([Line(0, 0, "Kim met Putin.", True), Line(1, 16, "Load-Date: May", True)], kind_of)
    1
    """
    found = units(lines, kind_of)
    long = max((n for n, unit in enumerate(found) if _is_long(unit, lines)), default=-1)
    for n in range(long + 1, len(found)):
        if (found[n].kind == "strong" and _among_fields(found[n + 1 :])) or (
            found[n].kind == "weak" and _only_fields(found[n:])
        ):
            return found[n].start
    return len(lines)


def _among_fields(after: Sequence[Unit]) -> bool:
    """Whether no paragraph follows before a field that surely is one."""
    return not after or after[0].kind != "" or not any(unit.kind == "strong" for unit in after)


def _is_long(unit: Unit, lines: Sequence[Line]) -> bool:
    if unit.kind or unit.length < PARAGRAPH:
        return False
    text = " ".join(line.text for line in lines[unit.start : unit.start + 3])
    return len(_INDEX.findall(text)) < 2


def _only_fields(found: Sequence[Unit]) -> bool:
    """Whether there are only fields up to the first that is surely one."""
    for unit in found:
        if unit.kind == "strong":
            break
        if not unit.kind or (unit.length >= PARAGRAPH and unit.is_sentence):
            return False
    return True


def prose(lines: Sequence[Line], kind_of: Callable[[Line], Kind]) -> list[Line]:
    """Return the lines of long paragraphs that end as a sentence: text wherever they stand."""
    return [
        line
        for unit in units(lines, kind_of)
        if _is_long(unit, lines) and unit.is_sentence
        for line in lines[unit.start : unit.end]
    ]


def left_over(lines: Sequence[Line], kind_of: Callable[[Line], Kind]) -> list[Part]:
    """Return what stands before or after the articles of an export as an article, if it holds long paragraphs."""
    kept = prose(lines, kind_of)
    return [Part(pieces(kept))] if sum(len(line.text) for line in kept) >= LEAST else []


def at_starts(lines: Sequence[Line], starts: Sequence[int]) -> Iterator[list[Line]]:
    """Yield the lines of each article, from the numbers of their first lines; the first one begins with the lines."""
    bounds = [0, *starts, len(lines)]
    for start, end in zip(bounds, bounds[1:], strict=False):
        yield list(lines[start:end])


def starts_after_fields(
    lines: Sequence[Line], is_head: Callable[[Line], bool], kind_of: Callable[[Line], Kind]
) -> list[int]:
    """Return where articles begin of which the export lost the line that separates them.

    Each has a line that only the head of an article has; between two of these, the fields that follow a text end one
    article. Where there are none, nothing says where the first article ends.
    """
    heads = [n for n, line in enumerate(lines) if is_head(line)]
    starts = [_start_after_fields(lines, first, second, kind_of) for first, second in zip(heads, heads[1:], strict=False)]
    return [start for start in starts if start is not None]


def _start_after_fields(
    lines: Sequence[Line], first: int, second: int, kind_of: Callable[[Line], Kind]
) -> int | None:
    """Return where the article of the second head begins, between the two heads; ``None`` if no field says it."""
    fields = [n for n in range(first + 1, second) if kind_of(lines[n]) == "strong"]
    start = fields[-1] + 1 if fields else max(first + 1, second - HEAD)
    fields += [n for n in range(start, second) if kind_of(lines[n])]
    if not fields:
        return None
    after = fields[-1] + 1
    return next((n for n in range(after, second) if lines[n].after_blank), after)


HEAD: Final = 8
"""The most lines of a head, from its first line to the one that only a head has."""
