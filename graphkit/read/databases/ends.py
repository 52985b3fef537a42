"""Tell the text of an article from the fields that follow it, and find articles that nothing separates."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, Literal, NamedTuple

from graphkit.data import table
from graphkit.read.databases.part import LEAST, Line, Part, day_of, pieces

Kind = Literal["", "said", "weak", "notice", "strong"]
"""What a line is: of the text, a note to it ("Note: he left"), like a field ("Type: News") or a notice of copyright,
or surely a field ("Load-Date: …").

A paragraph of a text can begin like all of them.
"""

PARAGRAPH: Final = 120
"""Characters from which lines without a label are a paragraph of an article."""

_SENTENCE_END: Final = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_AFTER: Final = table("databases")["after"]
_NOTES: Final = frozenset(_AFTER["notes"])
_FIELDS: Final = frozenset(_AFTER["fields"])
_LISTING: Final = re.compile(r"[;|/]|--")
_INDEX: Final = re.compile(r"\(\d{1,3} ?%\)")
"""How much an article has to do with an index term: "SHIPPING (90%)"."""


class Unit(NamedTuple):
    """A field or a paragraph: its lines (``end`` exclusive), its length, its kind, whether it ends as a sentence."""

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
        if not found or kind or line.after_blank or (found[-1].kind and found[-1].is_sentence):
            found.append(Unit(n, n + 1, length, kind, ends))
        else:
            last = found[-1]
            found[-1] = last._replace(end=n + 1, length=last.length + 1 + length, is_sentence=ends)
    return found


def after_text(label: str, value: str) -> Kind:
    """Return what a line with a label that no database owns is: a note to the text, or like a field.

    >>> [after_text(*one) for one in (("Note", "he left"), ("Type", "he left us all"), ("Type", "News"))]
    ['said', 'said', 'weak']
    """
    name, words = label.strip().casefold(), value.split()
    if name in _FIELDS or not words or day_of(value) or value.isupper() or _INDEX.search(value):
        return "weak"
    small = sum(word[0].islower() for word in words)
    is_prose = len(words) >= WORDS and small * 2 > len(words) and not _LISTING.search(value)
    return "said" if name in _NOTES or is_prose else "weak"


WORDS: Final = 4
"""Words from which a value behind a label reads as prose, if most begin with small letters."""


def text_end(lines: Sequence[Line], kind_of: Callable[[Line], Kind]) -> int:
    """Return how many of some lines, which begin with the text of an article, belong to the text.

    A long paragraph is text, and so is what stands before it. After the last one, the text ends with the first run of
    fields that no further paragraph and field follow, or that holds two sure fields.

    >>> kind_of = lambda line: "strong" if line.text.startswith("Load-Date") else ""
    >>> text_end([Line(0, 0, "Kim met Putin.", True), Line(1, 16, "Load-Date: May", True)], kind_of)
    1
    """
    found = [unit._replace(kind="weak") if _is_said(unit) else unit for unit in units(lines, kind_of)]
    long = max((n for n, unit in enumerate(found) if _is_long(unit, lines)), default=-1)
    sure_left = sum(unit.kind == "strong" for unit in found[long + 1 :])
    n = long + 1
    while n < len(found):
        run = list(itertools.takewhile(lambda unit: unit.kind != "", found[n:]))
        sure = sum(unit.kind == "strong" for unit in run)
        sure_left -= sure
        if run and (n + len(run) == len(found) or sure > 1 or (sure and not sure_left)):
            return _first_field(run)
        n += len(run) + 1
    return len(lines)


def _first_field(run: Sequence[Unit]) -> int:
    """Return the line of the first of some fields; a note or a sentence behind a weak label belongs to the text."""
    for unit in run:
        if unit.kind != "said" and (unit.kind != "weak" or not _is_said(unit)):
            return unit.start
    return run[-1].end


def _is_said(unit: Unit) -> bool:
    """Whether a field reads as a sentence, which may belong to the text."""
    return unit.kind in ("weak", "strong") and unit.is_sentence and unit.length >= SENTENCE


SENTENCE: Final = 25
"""Characters from which a label and what follows it are a sentence, if they end as one."""


def _is_long(unit: Unit, lines: Sequence[Line]) -> bool:
    if unit.kind or unit.length < PARAGRAPH:
        return False
    text = " ".join(line.text for line in lines[unit.start : unit.start + 3])
    return len(_INDEX.findall(text)) < 2


def prose(lines: Sequence[Line], kind_of: Callable[[Line], Kind]) -> list[Line]:
    """Return the lines of long paragraphs that end as a sentence: text wherever they stand."""
    return [
        line
        for unit in units(lines, kind_of)
        if _is_long(unit, lines) and unit.is_sentence and not _is_list(lines[unit.start : unit.end])
        for line in lines[unit.start : unit.end]
    ]


def _is_list(lines: Sequence[Line]) -> bool:
    """Whether more than a third of some lines are fields or numbered, as on the pages about an export."""
    return sum(_LISTED.match(line.text) is not None for line in lines) * 3 > len(lines) > 2


_LISTED: Final = re.compile(r"\d+\. |[^:.]{2,40}:(?: |$)")


def left_over(lines: Sequence[Line], kind_of: Callable[[Line], Kind]) -> list[Part]:
    """Return what stands before or after the articles of an export as an article, if it holds long paragraphs."""
    kept = prose(lines, kind_of)
    return [Part(pieces(kept))] if sum(len(line.text) for line in kept) >= LEAST else []


def at_starts(lines: Sequence[Line], starts: Sequence[int]) -> Iterator[list[Line]]:
    """Yield the lines of each article, from the numbers of their first lines; the first one begins with the lines."""
    bounds = [0, *starts, len(lines)]
    for start, end in itertools.pairwise(bounds):
        yield list(lines[start:end])


def starts_after_fields(
    lines: Sequence[Line], is_head: Callable[[Line], bool], kind_of: Callable[[Line], Kind]
) -> list[int]:
    """Return where articles begin of which the export lost the line that separates them.

    Each has a line that only the head of an article has; between two of these, the fields that follow a text end one
    article. Where there are none, nothing says where the first article ends.
    """
    heads = [n for n, line in enumerate(lines) if is_head(line)]
    starts = [_start_after_fields(lines, first, second, kind_of) for first, second in itertools.pairwise(heads)]
    return [start for start in starts if start is not None]


def _start_after_fields(lines: Sequence[Line], first: int, second: int, kind_of: Callable[[Line], Kind]) -> int | None:
    """Return where the article of the second head begins, between the two heads; ``None`` if no field says it."""
    between = range(first + 1, second)
    sure = [n for n in between if kind_of(lines[n]) == "strong"]
    near = sure[-1:] or [n for n in between if n >= second - HEAD and kind_of(lines[n])][:1]
    if not near:
        return None
    after = near[0] + 1
    while after < second and (kind_of(lines[after]) or not lines[after].after_blank):
        after += 1
    return after


HEAD: Final = 8
"""The most lines of a head, from its first line to the one that only a head has."""
