"""Read transcripts in plain text: the times at the starts or ends of lines become locations, names of speakers stay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from graphkit.read.captions.cues import Cue
from graphkit.read.captions.transcript import time, transcript
from graphkit.records import Location

LEAST: Final = 3
"""Lines with a time from which a text is a transcript."""

SHARE: Final = 6
"""Of so many lines, one has a time at least."""

FOLLOWED: Final = 0.7
"""The least share of lines with a time and a name that stand above a line of text: results of a race do not."""

EARLY: Final = 120
"""The first time of a transcript without names, in seconds: a programme of events begins later in the day."""

PARAGRAPH: Final = "\n\n"

_TIME: Final = re.compile(r"\d:[0-5]\d")
_CLOCK: Final = r"(?:(?P<hours>\d{1,2}):)?(?P<minutes>\d{1,3}):(?P<seconds>[0-5]\d)(?:[.,]\d{1,3})?"
_STAMP: Final = rf"(?P<open>[\[(])?{_CLOCK}(?(open)[\])])"
_NAME: Final = (
    r"(?P<name>[^\W\d_a-z](?:[^\W\d_]|[.'’-])*"
    r"(?:[ _](?:[^\W_a-z][\w.'’-]*|de|der|van|von|of|the|speaker|\d{1,3})){0,4})"
)
_ABOVE: Final = re.compile(rf"[ \t]*{_NAME}[ \t]*(?:,|[|•·–—-])?[ \t]+{_STAMP}:?[ \t]*")
"""A name and a time above what is said."""

_BEFORE: Final = re.compile(rf"[ \t]*{_STAMP}(?:[ \t]*[-–—|]?[ \t]+(?P<said>\S.*)|[ \t]*)")
"""A time before what is said, or above it."""

_LABELLED: Final = re.compile(rf"{_NAME}:(?: |$)")
_ALONE: Final = re.compile(rf"{_NAME}:?")


@dataclass(slots=True)
class _Turn:
    """What is said from a time on: who says it, or "", and the lines."""

    at: int
    name: str
    lines: list[str] = field(default_factory=list)

    @property
    def said(self) -> str:
        return "\n".join(self.lines).strip()


def spoken(text: str) -> tuple[str, list[Location]] | None:
    r"""Return a transcript without its times, and where each of them stood; ``None`` if a text is none.

    >>> spoken("Ann Lee  0:01\nI met Kim.\n\nJo Poe  0:15\nWhen?\n\nAnn Lee  1:02:03\nIn May.")
    ('Ann Lee: I met Kim.\n\nJo Poe: When?\n\nAnn Lee: In May.', [Location(start=0, label='00:00:01'), ...])
    >>> spoken("0:00\nI met\n0:03\nKim in\n0:05\nHull.")[0]
    'I met Kim in Hull.'
    """
    if len(_TIME.findall(text)) < LEAST:
        return None
    lines = text.split("\n")
    stamped = sum(_stamp(line) is not None for line in lines)
    if stamped < LEAST or stamped * SHARE < sum(bool(line.strip()) for line in lines):
        return None
    opening, turns = _turns(lines)
    if any(a.at > b.at for a, b in pairwise(turns)):
        return None
    named = [turn for turn in turns if turn.name]
    if len(named) < FOLLOWED * len(turns):
        return _joined(opening, turns) if turns[0].at <= EARLY else None
    filled = sum(bool(turn.said) for turn in turns)
    return _told(opening, turns) if filled >= FOLLOWED * len(turns) else None


def _stamp(line: str) -> re.Match[str] | None:
    return (_ABOVE.fullmatch(line) or _BEFORE.fullmatch(line)) if ":" in line[:100] else None


def _turns(lines: Sequence[str]) -> tuple[str, list[_Turn]]:
    """Return what stands before the first time, and the turns."""
    opening: list[str] = []
    turns: list[_Turn] = []
    for number, line in enumerate(lines):
        match = _stamp(line)
        if match is None:
            (turns[-1].lines if turns else opening).append(line)
            continue
        at = (int(match["hours"] or 0) * 60 + int(match["minutes"])) * 60 + int(match["seconds"])
        said = match.groupdict().get("said") or ""
        name = match["name"] if "name" in match.re.groupindex else ""
        if label := _LABELLED.match(said):
            name, said = label["name"], said[label.end() :]
        elif said and _ALONE.fullmatch(said) and " " in said and "".join(lines[number + 1 : number + 2]).strip():
            follows = _stamp(lines[number + 1])
            name, said = (said.rstrip(":"), "") if follows is None else ("", said)
        turns.append(_Turn(at, name, [said] if said else []))
    return "\n".join(opening).strip(), turns


def _told(opening: str, turns: Sequence[_Turn]) -> tuple[str, list[Location]]:
    """Return a paragraph for each turn, with the name before it."""
    pieces = [opening] if opening else []
    at = len(opening) + len(PARAGRAPH) if opening else 0
    places: list[Location] = []
    for turn in turns:
        if not turn.said:
            continue
        piece = f"{turn.name}: {turn.said}" if turn.name else turn.said
        if not places or places[-1].label != time(turn.at * 1000):
            places.append(Location(at, time(turn.at * 1000)))
        pieces.append(piece)
        at += len(piece) + len(PARAGRAPH)
    return PARAGRAPH.join(pieces), places


def _joined(opening: str, turns: Sequence[_Turn]) -> tuple[str, list[Location]]:
    """Return the turns as sentences that run over them, as those of subtitles do."""
    said, places = transcript(list(_cues(turns)))
    if not opening:
        return said, places
    moved = [Location(place.start + len(opening) + len(PARAGRAPH), place.label) for place in places]
    return opening + PARAGRAPH + said, moved


def _cues(turns: Sequence[_Turn]) -> Iterator[Cue]:
    ends = [turn.at for turn in turns[1:]] + [turns[-1].at]
    for turn, end in zip(turns, ends, strict=True):
        lines = [line.strip() for line in turn.lines if line.strip()]
        if lines:
            lines[0] = f"{turn.name}: {lines[0]}" if turn.name else lines[0]
            yield Cue(turn.at * 1000, end * 1000, tuple(lines))
