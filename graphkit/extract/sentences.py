"""Split text into sentences, as offsets with the number of the paragraph."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from sentencex import get_sentence_boundaries

from graphkit.extract.speakers import Label, speakers
from graphkit.extract.stops import QUOTED, corrected
from graphkit.records import Sentence

LINE: Final = re.compile(r"[^\n]+")
LONGEST: Final = 120
"""Characters of a quotation of several sentences that counts as one: names at either end of a longer one need not
have to do with each other. Titles and sayings of two short sentences are not cut."""
STOP: Final = re.compile(r"[.!?…]['’”\")\]]*\s+$")
WINDOW: Final = 20_000
"""Characters of a line that are split at once: the time that sentencex takes grows with their square. No sentence, and
no quotation that hides ends of sentences, is longer."""


def sentences(text: str, language: str = "", labels: Sequence[Label] | None = None) -> tuple[Sentence, ...]:
    """Split a text into sentences without surrounding white space; they cover all letters and do not overlap.

    A line is a paragraph: wrapped text was unwrapped when it was read, and headlines have no full stop. The label of
    a speaker is a sentence of its own; ``labels`` are those of the text, where they are known.

    >>> [(s.start, s.end, s.paragraph) for s in sentences("Kim left.\\nGov. Kozhemyako met him. They spoke.")]
    [(0, 9, 0), (10, 34, 1), (35, 46, 1)]
    """
    found = []
    ends = sorted(label.end for label in (speakers(text) if labels is None else labels))
    for paragraph, line in enumerate(m for m in LINE.finditer(text) if not m.group().isspace()):
        at = line.start()
        for whole in _split(line.group(), language or "en"):
            for piece in _labelled(_pieces(whole), at, ends):
                if words := piece.strip():
                    start = at + len(piece) - len(piece.lstrip())
                    found.append(Sentence(start, start + len(words), paragraph))
                at += len(piece)
    return tuple(found)


def _split(line: str, language: str) -> list[str]:
    """Split a line into sentences, which cover it."""
    pieces = [line[start:end] for start, end in pairwise([0, *_starts(line, language), len(line)])]
    return corrected(pieces) if language == "en" else pieces


def _starts(line: str, language: str) -> Iterator[int]:
    """Yield where the sentences of a line begin, but for the first.

    A long line is split window by window. The next window begins at a sentence in the middle of this one, so that the
    text around each cut is seen from both sides.
    """
    at = 0
    while len(line) - at > WINDOW:
        starts = _starts_in(line[at : at + WINDOW], language)
        sure = [start for start in starts if start <= WINDOW // 2] or starts[:1]
        if not sure:  # It is cut between two words.
            space = line.rfind(" ", at + 1, at + WINDOW)
            sure = [space + 1 - at if space > 0 else WINDOW]
        yield from (at + start for start in sure)
        at += sure[-1]
    yield from (at + start for start in _starts_in(line[at:], language))


def _starts_in(text: str, language: str) -> list[int]:
    return [boundary["start_index"] for boundary in get_sentence_boundaries(language, text)][1:]


def _labelled(pieces: Sequence[str], at: int, labels: Sequence[int]) -> Iterator[str]:
    """Cut pieces of a text, which begin at ``at``, behind the labels of speakers, whose ends are sorted."""
    for piece in pieces:
        first, last = bisect.bisect_right(labels, at), bisect.bisect_left(labels, at + len(piece))
        cuts = [end - at for end in labels[first:last]]
        yield from (piece[start:end] for start, end in pairwise([0, *cuts, len(piece)]))
        at += len(piece)


def _pieces(sentence: str) -> list[str]:
    """Cut a sentence behind each sentence of a long quotation in it.

    >>> _pieces("He said: “It is late. " + "All of us were there at the time. " * 4 + "It is over.”")[0]
    'He said: “It is late. '
    """
    if len(sentence) <= LONGEST:
        return [sentence]
    cuts = [0]
    for quoted in QUOTED.finditer(sentence):
        if len(quoted.group()) > LONGEST:
            end = quoted.start() + 1
            for piece, after in pairwise(_split(quoted.group()[1:-1], "en")):
                end += len(piece)
                if STOP.search(piece) and not after[:1].islower():
                    cuts.append(end)
    return [sentence[start:end] for start, end in pairwise([*cuts, len(sentence)])]
