"""Find the names and topics of texts: two independent workers that run in any process.

Neither sees boilerplate: the text between two pieces of boilerplate is processed as a text of its own, so that no name
or topic lies in boilerplate or crosses it.
"""

from __future__ import annotations

import bisect
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from graphkit.data import table
from graphkit.extract.arithmetic import one_thread
from graphkit.extract.boilerplate import boilerplate
from graphkit.extract.capitals import lowered, spellings_of
from graphkit.extract.evened import evened
from graphkit.extract.foreign import foreign
from graphkit.extract.model import load_model, model_fingerprint
from graphkit.extract.pieces import Piece, groups, pieces_of, split
from graphkit.extract.pipelines import Pipelines
from graphkit.extract.sentences import sentences
from graphkit.extract.speakers import Label, named, speakers
from graphkit.extract.tokenizer import tokens
from graphkit.extract.topic_list import Topic
from graphkit.extract.topics import TopicMatcher
from graphkit.languages import applies, is_english
from graphkit.options import ExtractOptions
from graphkit.records import Boilerplate, Extraction, Sentence, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

VERSION: Final = "9"
"""Of the rules by which a text is read, in this module, ``sentences``, ``boilerplate``, ``speakers``, ``capitals``,
``foreign``, ``pieces`` and ``model``.
Raise it whenever the same text would yield other sentences, boilerplate or names: extractions that are kept in a
workspace are then made again. Another model, or another list of boilerplate, needs no new version."""

LABELS: Final = frozenset(
    {"PERSON", "PER", "ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"}
)
SAME_LABELS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("persName", "PRS", "PS"), "PERSON"),
        **dict.fromkeys(("orgName", "ORGANIZATION", "GPE_ORG", "OG"), "ORG"),
        **dict.fromkeys(("placeName", "GPE_LOC"), "GPE"),
        **dict.fromkeys(("geogName", "LC"), "LOC"),
        "FACILITY": "FAC",
        "NAT_REL_POL": "NORP",
    }
)
"""Labels of the pipelines of other languages → the label that means the same."""
NO_LANGUAGES: Final[Mapping[str, str]] = MappingProxyType({})
KEPT: Final = 4_000_000
"""Characters of the paragraphs that the model read last, for which a process keeps what was found: about 20 MB."""
UNSURE: Final = "Kim met Lee in Paris. " * 10
"""A text whose language does not show at once."""
PART: Final = 50_000
"""Characters in which topics are sought at once: their words take fifty times the memory of the text."""


class Extractor:
    """Finds sentences, boilerplate and names.

    Args:
        options: The model, and whether boilerplate is searched too.
        model: The pipeline; "" for the usual one of ``options``.
        languages: Key of a text → its language, where that is not English.

    Raises:
        ModelMissing: The model is not installed.
    """

    def __init__(
        self, options: ExtractOptions, *, model: str = "", languages: Mapping[str, str] = NO_LANGUAGES
    ) -> None:
        self.languages = languages
        self.skipped = Skipped(boilerplate=options.boilerplate, searched=options.languages)
        self.nlp = load_model(model or Pipelines.of_options(options).usual)
        self._known: dict[str, tuple[Span, ...]] = {}
        self._characters = 0

    def prepare(self) -> None:
        """Load all that is else loaded when the first text needs it."""
        self([("", UNSURE)])

    def __call__(self, documents: Sequence[tuple[str, str]]) -> list[tuple[str, Extraction]]:
        """Extract from (key, text) pairs, in order."""
        of = [self.languages.get(key, "") for key, _ in documents]
        labels = [speakers(text) for _, text in documents]
        skipped = [self.skipped(text, of[number], labels[number]) for number, (_, text) in enumerate(documents)]
        pieces = (
            piece
            for number, (_, text) in enumerate(documents)
            for spellings in (spellings_of(text),)
            for start, stretch in between(text, skipped[number])
            for offset, part in split(stretch)
            for names in (named(labels[number], start + offset, len(part)),)
            for piece in pieces_of(number, start + offset, evened(lowered(part, of[number], spellings, names)))
        )
        found: list[list[Span]] = [[] for _ in documents]
        for group in groups(pieces):
            for piece, spans in zip(group, self._read(group), strict=True):
                found[piece.number] += map(piece.placed, spans)
        return [
            (
                key,
                Extraction(
                    key, trimmed(sentences(text, language, said), left, text), tuple(sorted(spans, key=_by_place)), left
                ),
            )
            for (key, text), language, said, spans, left in zip(documents, of, labels, found, skipped, strict=True)
        ]

    def _read(self, group: Sequence[Piece]) -> list[tuple[Span, ...]]:
        """What the model finds in each piece. It reads none twice of those that it read last: copies share them."""
        unread = list(dict.fromkeys(piece.text for piece in group if piece.text not in self._known))
        with one_thread():
            for text, doc in zip(unread, self.nlp.pipe(unread), strict=True):
                self._known[text] = tuple(_names(doc))
                self._characters += len(text)
        found = [self._known[piece.text] for piece in group]
        while self._characters > KEPT:
            oldest = next(iter(self._known))
            del self._known[oldest]
            self._characters -= len(oldest)
        return found


def _names(doc: Doc) -> Iterator[Span]:
    for entity in doc.ents:
        if (label := SAME_LABELS.get(entity.label_, entity.label_)) in LABELS:
            yield Span(entity.start_char, entity.end_char, label)


def _by_place(span: Span) -> tuple[int, int, str]:
    return span.start, span.end, span.label


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


class TopicFinder:
    """Finds the topics of a list, without a model.

    Args:
        topics: The topics to find.
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
        self.matcher = TopicMatcher(topics)
        self.skipped = Skipped(boilerplate=boilerplate, searched=searched)
        self.languages = languages

    def __call__(self, documents: Sequence[tuple[str, str]]) -> list[tuple[str, tuple[Span, ...]]]:
        """Find the topics of (key, text) pairs, in order."""
        return [(key, tuple(self._spans(text, self.languages.get(key, "")))) for key, text in documents]

    def _spans(self, text: str, language: str) -> Iterator[Span]:
        for offset, stretch in between(text, self.skipped(text, language)):
            for start, piece, held in parted(stretch, sentences(stretch)):
                for span in self.matcher.find(tokens(piece), held):
                    yield replace(span, start=span.start + offset + start, end=span.end + offset + start)


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


class ExtractionKeys:
    """Makes a key for each text; equal keys mean that an :class:`Extractor` finds the same in it."""

    def __init__(self, options: ExtractOptions, pipelines: Pipelines | None = None) -> None:
        self._options = options
        self._pipelines = pipelines or Pipelines.of_options(options)
        self._rules = "" if options.boilerplate else repr(table("boilerplate"))
        self._starts: dict[str, hashlib._Hash] = {}
        self._start("")

    def __call__(self, text: str, language: str = "") -> str:
        """Return the key of one text in a language: 32 hexadecimal digits."""
        digest = self._start("" if is_english(language) else language).copy()
        digest.update(b"\0")
        digest.update(text.encode())
        return digest.hexdigest()[:32]

    def _start(self, language: str) -> hashlib._Hash:
        """What the key of every text in a language begins with."""
        if (known := self._starts.get(language)) is None:
            model = self._pipelines.of(language or "en")
            parts = [VERSION, model, model_fingerprint(model), self._rules]
            # Only where it makes a difference: what is kept of English articles stays valid.
            parts += [f"{language} {','.join(self._options.languages)}"] if language or self._options.languages else []
            known = self._starts[language] = hashlib.sha256("\0".join(parts).encode())
        return known
