"""Join the cues of subtitles to the sentences that run over them, a paragraph for each turn of a speaker."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from graphkit.read.captions.cues import Cue, rolling
from graphkit.records import Location

PAUSE: Final = 4_000
"""Milliseconds without a cue after which a new paragraph begins, if a sentence has ended."""
LONGEST: Final = 800
"""Characters from which a paragraph ends with its sentence."""
BACK: Final = 3
"""Lines that rolling captions may repeat."""

_DASH: Final = re.compile(r"\s*(?:[-–—‐]\s*(?=[^\W\d_]|[\"“'‘¿¡])|>>+\s*)")
_NAME: Final = re.compile(r"(?:[^\W\d_a-z][\w.'’-]*)(?: (?:[^\W_a-z][\w.'’-]*|of|de|van|von|the|#?\d+)){0,4}: ?(?=\S)")
_END: Final = re.compile(r"[.!?…。！？][\"”’'»)\]]*$")


def transcript(cues: Sequence[Cue]) -> tuple[str, list[Location]]:
    """Return the text, and the time of each cue in it.

    >>> transcript([Cue(1000, 2000, ("Kim met",)), Cue(2000, 3000, ("Putin.",)), Cue(3000, 4000, ("- Where?",))])[0]
    'Kim met Putin.\\n\\nWhere?'
    """
    pieces: list[str] = []
    places: list[Location] = []
    length = paragraph = last = 0
    before = ""
    for start, end, line in _lines(cues):
        said = _DASH.sub("", line, count=1) if (dash := _DASH.match(line)) else line
        ended = _END.search(before) is not None
        new = dash or _NAME.match(said) or (ended and (start - last > PAUSE or length - paragraph > LONGEST))
        between = "" if not pieces else "\n\n" if new else " "
        length += len(between)
        paragraph = length if new else paragraph
        label = time(start)
        if not places or places[-1].label != label:
            places.append(Location(length, label))
        pieces += [between, said]
        length += len(said)
        last, before = end, said
    return "".join(pieces), places


def time(milliseconds: int) -> str:
    """Write a time as hours, minutes and seconds.

    >>> time(65_900)
    '00:01:05'
    """
    seconds = max(milliseconds, 0) // 1000
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _lines(cues: Sequence[Cue]) -> Iterator[tuple[int, int, str]]:
    """Yield each line once with the start and end of its cue."""
    once = rolling(cues)
    shown: list[str] = []
    for cue in cues:
        lines = list(cue.lines)
        if once:
            repeated = next((n for n in range(min(len(lines), BACK), 0, -1) if shown[-n:] == lines[:n]), 0)
            lines = lines[repeated:]
            shown = [*shown, *lines][-BACK:]
        yield from ((cue.start, cue.end, line) for line in lines)
