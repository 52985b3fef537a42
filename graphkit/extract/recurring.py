"""Count and locate phrases that recur between the names of documents."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from graphkit.data import table
from graphkit.extract.terms import HYPHEN, SAME, stem
from graphkit.records import Document, Extraction

LONGEST: Final = 4
"""The most words of a phrase; the least is two."""

LETTERS: Final = 40
"""The most letters of a word."""

KEPT: Final = 300_000
"""The most phrases counted at a time. Beyond that the rarest are dropped, which would not rank among the first."""

AROUND: Final = 20
"""Characters on either side of a phrase; equal surroundings mean a repeated sentence, which counts once."""
WINDOWS: Final = 8
"""The most surroundings remembered for a phrase."""

BARRIERS: Final = ("small", "numbers", "vague", "verbs", "news_words")
"""Lists of ``graphkit/data/discover.toml`` whose words end a phrase and are in none."""
NO_ENDS: Final = ("time", "measure", "general", "news", "people", "bodies")
"""Lists of that file whose words cannot end a phrase; titles of offices cannot either."""

BLOT: Final = "\0"
RUN: Final = re.compile(r"(?<![\w'’‐‑–-])[^\W\d_][^\W_]*(?:['’]\w+)?(?:(?: +|[-‐‑–])\w+(?:['’]\w+)*)+")
WORD: Final = re.compile(r"\w+(?:['’]\w+)*(?:[-‐‑–]\w+(?:['’]\w+)*)*")
SUFFIX: Final = re.compile(r"(?:(?<=[ts])or|[^aeiou]er|ing|ion|ment|ity|ist|ism|[ae]n[ct]e?|ive|ful)(?=e?s?$)")
"""Suffixes that change the meaning: "procession" and "process", "officer" and "office" stay distinct."""

Phrase = tuple[str, ...]
"""A phrase as the keys of its words; inflections and spellings share a key."""


@dataclass(slots=True)
class Count:
    """How often a phrase occurs in distinct surroundings, in how many documents, and one of its forms."""

    form: str
    occurrences: int = 0
    documents: int = 0
    last: int = -1
    windows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or several joined by hyphens: its keys, whether a phrase may end with it, and its offsets."""

    keys: Phrase
    ends: bool
    start: int
    end: int


@cache
def barriers() -> frozenset[str]:
    """Return the words that are in no phrase."""
    words = table("discover")
    return frozenset(word for group in BARRIERS for word in words[group])


@cache
def no_ends() -> frozenset[str]:
    """Return the keys of words that end no phrase."""
    words, titles = table("discover"), table("titles")
    groups = [*(words[group] for group in NO_ENDS), titles["offices"], titles["public"]]
    return frozenset(normalised(word) for group in groups for word in group if word not in words["things"])


@cache
def no_phrases() -> frozenset[Phrase]:
    """Return the listed phrases that are never topics."""
    return frozenset(tuple(map(normalised, HYPHEN.sub(" ", phrase).split())) for phrase in table("discover")["phrases"])


@lru_cache(maxsize=200_000)
def normalised(word: str) -> str:
    """Return the key of a word in small letters, the same for singular and plural, British and American.

    >>> normalised("satellites") == normalised("satellite"), normalised("defense") == normalised("defence")
    (True, True)
    >>> normalised("officers") == normalised("offices")
    False
    """
    root = stem(word)
    if root in SAME.values():
        return root
    suffix = SUFFIX.search(word, 2)
    return f"{root}+{suffix.group()}" if suffix else root


@lru_cache(maxsize=200_000)
def read_word(word: str) -> tuple[Phrase, bool]:
    """Return the keys of a word in small letters (none if it is in no phrase), and whether a phrase may end with it."""
    parts = HYPHEN.split(word)
    if word in barriers() or not all(1 < len(part) <= LETTERS and part.isalpha() for part in parts):
        return (), False
    if not barriers().isdisjoint(parts):
        return (), False
    keys = tuple(map(normalised, parts))
    return keys, keys[-1] not in no_ends()


def tokens(document: Document, extraction: Extraction, *, any_case: bool = False) -> Iterator[list[Token]]:
    """Yield the runs of words between names, topics, boilerplate, punctuation and barrier words.

    Unless ``any_case``, only words in small letters and the first word of a sentence count.
    """
    text = _masked(document.text, extraction)
    starts = {sentence.start for sentence in extraction.sentences}
    for run in RUN.finditer(text):
        found: list[Token] = []
        for match in WORD.finditer(text, run.start(), run.end()):
            word = match.group()
            if any_case or (match.start() in starts and word[1:].islower()):
                word = word.lower()
            keys, ends = read_word(word) if word.islower() else ((), False)
            if keys:
                found.append(Token(keys, ends, match.start(), match.end()))
            elif found:
                yield found
                found = []
        if found:
            yield found


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
    """Yield every phrase in a run, with its start and end."""
    for first, token in enumerate(run):
        keys: Phrase = ()
        for last in run[first : first + LONGEST]:
            keys += last.keys
            if len(keys) > LONGEST:
                break
            if len(keys) > 1 and last.ends:
                yield keys, token.start, last.end


def count(documents: Iterator[tuple[Document, Extraction]], copies: Collection[str] = ()) -> dict[Phrase, Count]:
    """Count the phrases that occur in at least two documents, in different surroundings.

    ``copies`` are not counted. Memory is bounded by :data:`KEPT` phrases, for any number of documents.
    """
    counts: dict[Phrase, Count] = {}
    for number, (document, extraction) in enumerate(documents):
        if document.id in copies:
            continue
        text = document.text
        for run in tokens(document, extraction):
            for phrase, start, end in phrases(run):
                seen = counts.get(phrase)
                if seen is None:
                    seen = counts[phrase] = Count(text[start:end].lower())
                window = hash((text[max(start - AROUND, 0) : start], text[end : end + AROUND]))
                if window in seen.windows:
                    continue
                if len(seen.windows) < WINDOWS:
                    seen.windows += (window,)
                seen.occurrences += 1
                seen.documents += seen.last != number
                seen.last = number
                seen.form = min(seen.form, text[start:end].lower())
        rarest = 0
        while len(counts) > KEPT:
            rarest += 1
            counts = {phrase: seen for phrase, seen in counts.items() if seen.occurrences > rarest}
    return {phrase: seen for phrase, seen in counts.items() if seen.documents > 1 and phrase not in no_phrases()}


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
