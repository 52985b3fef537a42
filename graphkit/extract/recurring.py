"""Count and locate phrases that recur between the names of documents."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from graphkit.extract.topic_words import Phrase, no_phrases, read_word
from graphkit.records import Document, Extraction

LONGEST: Final = 4
"""The most words of a phrase; the least is one."""
JOINT: Final = "of"
"""The one small word that a phrase may contain: "freedom of speech"."""

KEPT: Final = 300_000
"""The most phrases counted at a time. Beyond that the rarest are dropped, which would not rank among the first."""

AROUND: Final = 20
"""Characters on either side of a phrase; equal surroundings mean a repeated sentence, which counts once."""
PART: Final = 5_000
"""Characters of a part of a long text, some 800 words."""
LONG: Final = 6 * PART
"""Texts longer than this have parts; what recurs in several parts of one recurs as in several articles."""
PARTS: Final = 3
"""The fewest parts of a text in which a phrase that no other text has must occur."""
WINDOWS: Final = 8
"""The most surroundings remembered for a phrase."""

BLOT: Final = "\0"
RUN: Final = re.compile(r"(?<![\w'’‐‑–-])[^\W\d_][^\W_]*(?:['’]\w+)?(?:(?: +|[-‐‑–])\w+(?:['’]\w+)*)+")
WORD: Final = re.compile(r"\w+(?:['’]\w+)*(?:[-‐‑–]\w+(?:['’]\w+)*)*")


@dataclass(slots=True)
class Count:
    """How often a phrase occurs in distinct surroundings, in how many documents, and one of its forms.

    ``parts`` counts the parts of long documents, and the others as one each.
    """

    form: str
    occurrences: int = 0
    documents: int = 0
    parts: int = 0
    last: tuple[int, int] = (-1, 0)
    windows: tuple[int, ...] = ()


class Token(NamedTuple):
    """A word, or several joined by hyphens: its keys, whether a phrase may end with it, and its offsets.

    ``alone`` is the key of a word that may be a phrase by itself, else "": its singular, since a stem unites too much
    ("activity" and "activate").
    """

    keys: Phrase
    ends: bool
    alone: str
    start: int
    end: int


def tokens(document: Document, extraction: Extraction, *, any_case: bool = False) -> Iterator[list[Token]]:
    """Yield the runs of words between names, topics, boilerplate, punctuation and barrier words.

    Unless ``any_case``, only words in small letters and the first word of a sentence count.
    """
    text = _masked(document.text, extraction)
    starts = {sentence.start for sentence in extraction.sentences}
    for run in RUN.finditer(text):
        found: list[Token] = []
        for match in WORD.finditer(text, run.start(), run.end()):
            word = written = match.group()
            if any_case or (match.start() in starts and written[1:].islower()):
                word = written.lower()
            keys, ends, alone = read_word(word)
            if word == JOINT and found and found[-1].ends:
                keys = (JOINT,)
            if keys:
                if word != written and not any_case:  # At the start of a sentence it may be a name.
                    alone = ""
                found.append(Token(keys, ends, alone, match.start(), match.end()))
            elif found:
                yield _closed(found)
                found = []
        if found:
            yield _closed(found)


def _closed(run: list[Token]) -> list[Token]:
    """A run without an "of" at its end."""
    return run[:-1] if run[-1].keys == (JOINT,) else run


def _masked(text: str, extraction: Extraction) -> str:
    """Replace names, topics and boilerplate in the text by blots of the same length."""
    blots = [(span.start, span.end) for span in extraction.spans]
    blots += [(piece.start, piece.end) for piece in extraction.boilerplate]
    parts: list[str] = []
    at = 0
    for start, end in sorted(blots):
        if end > at:
            parts += text[at : max(start, at)], BLOT * (end - max(start, at))
            at = end
    return "".join((*parts, text[at:]))


def phrases(run: list[Token]) -> Iterator[tuple[Phrase, int, int]]:
    """Yield every phrase in a run, with its start and end: words, or one word, "of" and words."""
    for first, token in enumerate(run):
        keys: Phrase = ()
        for last in run[first : first + LONGEST]:
            if JOINT in last.keys and len(keys) != 1:
                break
            keys += last.keys
            if len(keys) > LONGEST:
                break
            if not last.ends:
                continue
            if len(keys) > 1:
                yield keys, token.start, last.end
            elif last.alone:
                yield (last.alone,), token.start, last.end


def part(document: Document, place: int) -> int:
    """The number of the part of a long text in which a place is; 0 in others."""
    return place // PART if len(document.text) > LONG else 0


def recurs(documents: int, parts: int) -> bool:
    """Whether a phrase recurs that occurs in so many documents, and in so many parts of them."""
    return documents > 1 or parts >= PARTS


def count(documents: Iterator[tuple[Document, Extraction]], copies: Collection[str] = ()) -> dict[Phrase, Count]:
    """Count the phrases that occur in at least two documents or parts of a long one, in different surroundings.

    ``copies`` are not counted; a word is counted alone where no other word of a phrase stands beside it. Memory is
    bounded by :data:`KEPT` phrases, for any number of documents.
    """
    counts: dict[Phrase, Count] = {}
    for number, (document, extraction) in enumerate(documents):
        if document.id in copies:
            continue
        text = document.text
        for run in tokens(document, extraction):
            for phrase, start, end in phrases(run):
                if len(phrase) == 1 < len(run):
                    continue
                seen = counts.get(phrase)
                if seen is None:
                    seen = counts[phrase] = Count(text[start:end].lower())
                window = hash((text[max(start - AROUND, 0) : start], text[end : end + AROUND]))
                if window in seen.windows:
                    continue
                if len(seen.windows) < WINDOWS:
                    seen.windows += (window,)
                seen.occurrences += 1
                seen.documents += seen.last[0] != number
                seen.parts += seen.last != (number, part(document, start))
                seen.last = number, part(document, start)
                seen.form = min(seen.form, text[start:end].lower())
        rarest = 0
        while len(counts) > KEPT:
            rarest += 1
            counts = {phrase: seen for phrase, seen in counts.items() if seen.occurrences > rarest}
    return {
        phrase: seen
        for phrase, seen in counts.items()
        if recurs(seen.documents, seen.parts) and phrase not in no_phrases()
    }


def occurrences(
    document: Document, extraction: Extraction, wanted: Collection[Phrase]
) -> list[tuple[Phrase, int, int]]:
    """Find the ``wanted`` phrases in a document, in any case; they may overlap."""
    return [
        found for run in tokens(document, extraction, any_case=True) for found in phrases(run) if found[0] in wanted
    ]


def standalone(counts: Mapping[Phrase, float]) -> dict[Phrase, float]:
    """Subtract from each count the mean count of the longer phrases that contain it.

    This is the second term of the C-value (Frantzi, Ananiadou & Mima 2000).

    >>> standalone({("soft", "contact", "lens"): 3, ("contact", "lens"): 5})
    {('soft', 'contact', 'lens'): 3, ('contact', 'lens'): 2.0}
    """
    holders: dict[Phrase, set[Phrase]] = {}
    for phrase in counts:
        for length in range(2, len(phrase)):
            for first in range(len(phrase) - length + 1):
                if (part := phrase[first : first + length]) in counts:
                    holders.setdefault(part, set()).add(phrase)
    return {
        phrase: number - sum(counts[holder] for holder in holders[phrase]) / len(holders[phrase])
        if phrase in holders
        else number
        for phrase, number in counts.items()
    }
