"""Find the topics of a text by their terms, without spaCy."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from graphkit.extract.phrases import PhraseTree
from graphkit.extract.terms import HYPHEN, parse, pieces, readings
from graphkit.extract.topic_list import Topic
from graphkit.records import Sentence, Span

VERSION: Final = "3"
"""Of the rules by which terms are matched. Raise it whenever the same terms would match other places of a text: topics
that are kept in a workspace are then looked for again. A changed list of topics needs no new version."""

GAP_WORDS: Final = 3
"""The most words that a gap matches."""

MARKS: Final = frozenset({"'", "’", "‘", "'s", "’s", "'S", "’S", '"', "“", "”", "``", "''"})
"""Tokens that are skipped inside a phrase: possessives and quotation marks."""

Readings = tuple[str, ...]
"""The readings of a word of a text: the words of terms that it matches; most words have none."""

COMMA: Final[Readings] = (",",)
"""The reading of a comma, which a gap does not count."""
STOP: Final[Readings] = (";",)
"""The reading of any other punctuation, which no gap crosses."""
GLUE: Final[tuple[Readings, ...]] = (("-",),)
"""The reading of a hyphen until its neighbours show whether it is a dash."""

KEPT_TOKENS: Final = 500_000
"""The most tokens whose readings are cached; numbers and typing errors never end."""


@dataclass(frozen=True, slots=True)
class _Target:
    """What a term means: a match of ``topic``, or (``excluded``) a place where it must not match."""

    topic: str
    excluded: bool


@dataclass(frozen=True, slots=True)
class Tokens:
    """A tokenized text: its tokens, and the offsets of each."""

    text: str
    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]

    def spaced(self, number: int) -> bool:
        """Whether white space follows token ``number``."""
        end = self.places[number][1]
        return self.text[end : end + 1].isspace()


Hit = tuple[int, int, _Target]
"""A match before overlaps are resolved: first word, one past the last, and what the term means."""


class TopicMatcher:
    """Finds topics in tokenized texts.

    Each word of a text is read as terms write words: as stems, exact forms or capitals. Hyphens, quotation marks and
    possessives are skipped. The phrases of all terms are searched at once. The parts of a term with gaps are searched
    as phrases and joined afterwards.

    Args:
        topics: The topics to find.
    """

    def __init__(self, topics: Iterable[Topic]) -> None:
        self._read_tokens: dict[str, tuple[Readings, ...]] = {}
        self._phrases = PhraseTree[_Target | int]()
        self._gapped: dict[int, tuple[_Target, range]] = {}  # by the key of the first part
        known: set[str] = set()
        parts = 0
        for topic in topics:
            for term in map(parse, topic.terms):
                target = _Target(topic.id, term.excluded)
                keys = range(parts, parts + len(term.parts))
                parts = keys.stop
                if len(keys) > 1:
                    self._gapped[keys.start] = target, keys
                for key, phrases in zip(keys, term.parts, strict=True):
                    for phrase in phrases:
                        self._phrases.add(phrase, key if len(keys) > 1 else target)
                        known.update(phrase)
        self._known_words = frozenset(known)
        # A stem begins with the letter of its word, so for a few terms most words of a text need no stemming.
        self._initials = frozenset(word.lstrip("=^")[:1].lower() for word in known)

    def __bool__(self) -> bool:
        """Whether there is anything to find."""
        return bool(self._known_words)

    def find(self, cut: Tokens, sentences: Sequence[Sentence]) -> list[Span]:
        """Find the topics of a text, sorted by place. ``sentences`` are in text order; no match crosses their ends.

        Of overlapping matches of one topic the longest counts. Different topics may overlap.
        """
        words, tokens = self._read(cut)
        starts = [sentence.start for sentence in sentences]
        taken: dict[str, set[int]] = {}
        spans = []
        for first, last, target in sorted(self._hits(words), key=_longest_first):
            start, end = cut.places[tokens[first]][0], cut.places[tokens[last - 1]][1]
            sentence = bisect_right(starts, start)
            if sentence != bisect_left(starts, end):
                continue
            if sentence and any(word[0] == "^" for read in words[first:last] for word in read):
                # In a headline in capitals, WHO cannot be distinguished from who.
                whole = sentences[sentence - 1]
                if cut.text[whole.start : whole.end].isupper() and whole.end - whole.start > end - start:
                    continue
            taken_words = taken.setdefault(target.topic, set())
            if taken_words.isdisjoint(range(first, last)):
                taken_words.update(range(first, last))
                if not target.excluded:
                    spans.append(Span(start, end, target.topic, topic=True))
        return sorted(spans, key=lambda span: (span.start, span.end, span.label))

    def _read(self, cut: Tokens) -> tuple[list[Readings], list[int]]:
        """Return the readings of each word of a text, and the number of its token."""
        words: list[Readings] = []
        tokens: list[int] = []
        known = self._read_tokens
        for number, text in enumerate(cut.words):
            read = known.get(text)
            if read is None:
                if len(known) > KEPT_TOKENS:
                    known.clear()
                read = known[text] = self._read_token(text)
            if read is GLUE:
                read = (STOP,) if number and cut.spaced(number) and cut.spaced(number - 1) else ()
            for word in read:
                words.append(word)
                tokens.append(number)
        return words, tokens

    def _read_token(self, text: str) -> tuple[Readings, ...]:
        """Return the readings of the words of one token; none for white space and skipped tokens."""
        if text.isspace() or text in MARKS:
            return ()
        if HYPHEN.fullmatch(text):
            return GLUE
        if not any(letter.isalnum() for letter in text):
            return (COMMA,) if text == "," else (STOP,)
        if "/" in text or "@" in text:  # an address
            return ((),)
        return tuple(
            readings(word, self._known_words) if word.lstrip(".'’")[:1].lower()[:1] in self._initials else ()
            for word in pieces(text)
        )

    def _hits(self, words: list[Readings]) -> Iterator[Hit]:
        """Yield all matches of all terms, also overlapping ones."""
        parts: dict[int, list[tuple[int, int]]] = {}
        for start, end, value in self._phrases.find(words):
            if isinstance(value, int):
                parts.setdefault(value, []).append((start, end))
            else:
                yield start, end, value
        for target, keys in (self._gapped[key] for key in sorted(parts) if key in self._gapped):
            if all(key in parts for key in keys):
                for start, end in _joined([parts[key] for key in keys], words):
                    yield start, end, target


def _longest_first(hit: Hit) -> tuple[int, int, str, bool]:
    """Sort key of hits: the longest first, then the earliest; of equals the excluded first."""
    start, end, target = hit
    return start - end, start, target.topic, not target.excluded


def _joined(parts: Sequence[list[tuple[int, int]]], words: Sequence[Readings]) -> Iterator[tuple[int, int]]:
    """Join each match of the first part with the nearest match of the next part, and so on, across allowed gaps."""
    for start, end in parts[0]:
        for part in parts[1:]:
            nearest = bisect_left(part, (end, 0))
            if nearest == len(part) or not _is_gap(words, end, part[nearest][0]):
                break
            # the longest of the matches that begin there
            end = part[bisect_left(part, (part[nearest][0] + 1, 0)) - 1][1]
        else:
            yield start, end


def _is_gap(words: Sequence[Readings], start: int, end: int) -> bool:
    """Whether a gap may match the words from ``start`` to before ``end``."""
    counted = 0
    for number in range(start, end):
        counted += words[number] != COMMA
        if words[number] == STOP or counted > GAP_WORDS:
            return False
    return True
