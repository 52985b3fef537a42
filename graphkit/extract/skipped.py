"""Find what of a text is not searched, and the stretches between: no name or topic lies in it, or crosses it."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence

from graphkit.extract.boilerplate import boilerplate
from graphkit.extract.foreign import foreign
from graphkit.extract.speakers import Label, speakers
from graphkit.languages import applies
from graphkit.records import Boilerplate, Sentence


class Skipped:
    """Finds what of a text is not searched: boilerplate, and passages in another language.

    Args:
        boilerplate: Whether boilerplate is searched.
        searched: Languages in which passages are searched.
    """

    def __init__(self, *, boilerplate: bool = False, searched: Sequence[str] = ()) -> None:
        self.boilerplate = boilerplate
        self.searched = tuple(searched)

    def __call__(self, text: str, language: str = "", labels: Sequence[Label] | None = None) -> tuple[Boilerplate, ...]:
        """Find these pieces of a text, in order, without overlaps; ``labels`` are its speakers', if they are known."""
        labels = speakers(text) if labels is None else labels
        passages = foreign(text, language, searched=self.searched)
        known = () if self.boilerplate or not applies("boilerplate", language) else boilerplate(text)
        technical = [Boilerplate(label.start, label.end, "speaker") for label in labels if label.technical]
        found: list[Boilerplate] = list(passages)
        for pieces in (known, technical):
            found = sorted([*found, *_free(pieces, found)], key=lambda piece: piece.start)
        return tuple(found)


def _free(pieces: Sequence[Boilerplate], taken: Sequence[Boilerplate]) -> Iterator[Boilerplate]:
    """Yield the pieces that overlap nothing of what is taken, which is in order and without overlaps."""
    ends = [piece.end for piece in taken]
    for piece in pieces:
        after = bisect.bisect_right(ends, piece.start)
        if after == len(taken) or piece.end <= taken[after].start:
            yield piece


def trimmed(found: Sequence[Sentence], skipped: Sequence[Boilerplate], text: str) -> tuple[Sentence, ...]:
    """Return sentences without the pieces that they begin or end with, such as a dateline; a whole one stays.

    >>> trimmed([Sentence(0, 29, 0)], [Boilerplate(0, 18, "dateline")], "MOSCOW (Agency) - Kim is here.")
    (Sentence(start=18, end=29, paragraph=0),)
    """
    ends, kept = [piece.end for piece in skipped], []
    for sentence in found:
        start, end = sentence.start, sentence.end
        for number in range(bisect.bisect(ends, start), len(skipped)):
            if (piece := skipped[number]).start >= end:
                break
            start = piece.end if piece.start <= start else start
            end = piece.start if piece.end >= end else end
        words = text[start:end].strip()
        first = start + text[start:end].find(words)
        kept.append(Sentence(first, first + len(words), sentence.paragraph) if start < end and words else sentence)
    return tuple(kept)


def between(text: str, skipped: Sequence[Boilerplate]) -> Iterator[tuple[int, str]]:
    """Yield the stretches of a text between boilerplate, each with its offset, without white space at the cuts.

    >>> list(between("By Jane Roe\\n\\nKim left.", [Boilerplate(0, 11, "byline")]))
    [(13, 'Kim left.')]
    """
    if not skipped:
        yield 0, text
        return
    starts = [0, *(piece.end for piece in skipped)]
    ends = [*(piece.start for piece in skipped), len(text)]
    for start, end in zip(starts, ends, strict=True):
        stretch = text[start:end]
        if words := stretch.strip():
            yield start + stretch.index(words), words
