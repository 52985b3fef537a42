"""Find the topics of a list in texts, without a model."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from graphkit.extract.sentences import sentences
from graphkit.extract.skipped import Skipped, between
from graphkit.extract.speakers import speakers
from graphkit.extract.tokenizer import tokens
from graphkit.extract.topic_list import Topic, own_topics
from graphkit.extract.topics import TopicMatcher
from graphkit.languages import NO_LANGUAGES, is_english
from graphkit.records import Boilerplate, Sentence, Span

PART: Final = 50_000
"""Characters in which topics are sought at once: their words take fifty times the memory of the text."""


class TopicFinder:
    """Finds the topics of a list, without a model.

    Args:
        topics: The topics to find; in a text that is not English, those terms that are the user's own.
        boilerplate: Whether boilerplate is searched too.
        searched: Languages in which passages of an article are searched.
        languages: Key of a text → its language, where that is not English.

    >>> TopicFinder([Topic("arms-deal", "Arms deal", ("arms deal",))])([("key", "By Jane Roe\\n\\nAn arms deal.")])
    [('key', (Span(start=16, end=25, label='arms-deal', topic=True),))]
    """

    def __init__(
        self,
        topics: Iterable[Topic],
        *,
        boilerplate: bool = False,
        searched: Sequence[str] = (),
        languages: Mapping[str, str] = NO_LANGUAGES,
    ) -> None:
        listed = tuple(topics)
        self.matcher = TopicMatcher(listed)
        # The terms of the built-in list are English.
        self.foreign_matcher = TopicMatcher(own_topics(listed)) if languages else self.matcher
        self.skipped = Skipped(boilerplate=boilerplate, searched=searched)
        self.languages = languages

    def __call__(self, documents: Sequence[tuple[str, str]]) -> list[tuple[str, tuple[Span, ...]]]:
        """Find the topics of (key, text) pairs, in order."""
        return [(key, self._read(text, self.languages.get(key, ""))) for key, text in documents]

    def _read(self, text: str, language: str) -> tuple[Span, ...]:
        labels = speakers(text)
        return self.find(text, language, sentences(text, language, labels), self.skipped(text, language, labels))

    def find(
        self, text: str, language: str, found: Sequence[Sentence], skipped: Sequence[Boilerplate]
    ) -> tuple[Span, ...]:
        """Find the topics of a text whose sentences, and what is not searched, are known; none crosses either."""
        matcher = self.matcher if is_english(language) else self.foreign_matcher
        if not matcher:
            return ()
        return tuple(
            replace(span, start=span.start + offset + start, end=span.end + offset + start)
            for offset, stretch in between(text, skipped)
            for start, piece, held in parted(stretch, _inside(found, offset, offset + len(stretch)))
            for span in matcher.find(tokens(piece), held)
        )


def _inside(found: Sequence[Sentence], start: int, end: int) -> list[Sentence]:
    """Sentences of a text as those of a stretch of it, counted from its start; the outer ones may be cut."""
    first = bisect.bisect_right(found, start, key=lambda sentence: sentence.end)
    last = bisect.bisect_left(found, end, key=lambda sentence: sentence.start)
    return [Sentence(max(s.start, start) - start, min(s.end, end) - start, s.paragraph) for s in found[first:last]]


def parted(text: str, found: Sequence[Sentence], *, size: int = PART) -> Iterator[tuple[int, str, Sequence[Sentence]]]:
    """Cut a text before sentences that follow white space, so that few of its words are in memory at a time.

    Args:
        text: The text.
        found: Its sentences.
        size: Characters from which a part is large enough.

    Yields:
        Where the part begins, its text, and its sentences, counted from there.

    >>> [(at, part) for at, part, _ in parted("Kim left. He was late.", sentences("Kim left. He was late."), size=5)]
    [(0, 'Kim left. '), (10, 'He was late.')]
    """
    starts = [sentence.start for sentence in found]
    first = at = 0
    while first < len(found):
        last = bisect.bisect_left(starts, at + size, first + 1)
        while last < len(found) and not text[starts[last] - 1].isspace():
            last += 1
        end = starts[last] if last < len(found) else len(text)
        yield at, text[at:end], [Sentence(s.start - at, s.end - at, s.paragraph) for s in found[first:last]]
        first, at = last, end
