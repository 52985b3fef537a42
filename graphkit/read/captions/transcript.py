"""Join the cues of subtitles to the sentences that run over them, a paragraph for each turn of a speaker."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from graphkit.read.captions.cues import Cue
from graphkit.records import Location

PAUSE: Final = 4_000
"""Milliseconds without a cue after which a new paragraph begins, if a sentence has ended."""
LONGEST: Final = 800
"""Characters from which a paragraph ends with its sentence."""
BACK: Final = 80
"""Words that rolling captions may repeat."""
LEAST: Final = 3
"""So many repeated words are no chance, also if they are no whole line."""

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


def rolling(cues: Sequence[Cue]) -> bool:
    """Whether cues repeat what the ones before them show: lines that stay on the screen, or grow word by word.

    >>> lines = ("a b", "c d", "e f", "g h", "i j")
    >>> rolling([Cue(n, n + 1, lines[n : n + 2]) for n in range(4)])
    True
    """
    again = sum(_repeated(_words(a.lines), _words(b.lines), len(a.lines[-1].split())) > 0 for a, b in pairwise(cues))
    return len(cues) > 3 and again > len(cues) // 4


def _lines(cues: Sequence[Cue]) -> Iterator[tuple[int, int, str]]:
    """Yield each line once with the start and end of its cue."""
    once = rolling(cues)
    shown: list[str] = []
    last = 0
    for cue in cues:
        words = _words(cue.lines)
        left = _repeated(shown, words, last) if once else 0
        shown = [*shown, *words[left:]][-BACK:]
        last = min(len(cue.lines[-1].split()), max(len(words) - left, 1))
        for line in cue.lines:
            kept = line.split()[left:]
            if kept:
                yield cue.start, cue.end, " ".join(kept)
            left = max(left - len(line.split()), 0)


def _words(lines: Sequence[str]) -> list[str]:
    return [word for line in lines for word in line.split()]


def _repeated(shown: Sequence[str], words: Sequence[str], last: int) -> int:
    """Return how many words repeat the end of those shown: at least a line, or :data:`LEAST` words.

    >>> _repeated(["Kim", "met", "the", "king"], ["the", "king", "of", "Hull"], 2)
    2
    """
    for count in range(min(len(shown), len(words)), 0, -1):
        if shown[-count:] == words[:count]:
            return count if count >= min(LEAST, last) else 0
    return 0
