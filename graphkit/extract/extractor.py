"""Find the sentences, boilerplate, names and topics of texts: a worker that runs in any process.

The text between two pieces of boilerplate is processed as a text of its own, so that no name or topic lies in
boilerplate or crosses it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from graphkit.data import table
from graphkit.extract.arithmetic import one_thread
from graphkit.extract.capitals import lowered, spellings_of
from graphkit.extract.evened import evened
from graphkit.extract.model import load_model, model_fingerprint
from graphkit.extract.pieces import Piece, groups, pieces_of, split
from graphkit.extract.pipelines import Pipelines
from graphkit.extract.sentences import sentences
from graphkit.extract.skipped import between, trimmed
from graphkit.extract.speakers import named, speakers
from graphkit.extract.topic_finder import TopicFinder
from graphkit.extract.topic_list import Topic
from graphkit.languages import NO_LANGUAGES, is_english
from graphkit.options import ExtractOptions
from graphkit.records import Extraction, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

VERSION: Final = "9"
"""Of the rules by which a text is read, in this module, ``sentences``, ``boilerplate``, ``speakers``, ``capitals``,
``foreign``, ``skipped``, ``pieces`` and ``model``.
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
KEPT: Final = 4_000_000
"""Characters of the paragraphs that the model read last, for which a process keeps what was found: about 20 MB."""
UNSURE: Final = "Kim met Lee in Paris. " * 10
"""A text whose language does not show at once."""


class Extractor:
    """Finds sentences, boilerplate and names.

    Args:
        options: The model, and whether boilerplate is searched too.
        model: The pipeline; "" for the usual one of ``options``.
        languages: Key of a text → its language, where that is not English.
        topics: Topics that are found in the same pass.

    Raises:
        ModelMissing: The model is not installed.
    """

    def __init__(
        self,
        options: ExtractOptions,
        *,
        model: str = "",
        languages: Mapping[str, str] = NO_LANGUAGES,
        topics: Sequence[Topic] = (),
    ) -> None:
        self.languages = languages
        self.topics = TopicFinder(
            topics, boilerplate=options.boilerplate, searched=options.languages, languages=languages
        )
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
        skipped = [self.topics.skipped(text, of[number], labels[number]) for number, (_, text) in enumerate(documents)]
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
        made = []
        for (key, text), language, said, names, left in zip(documents, of, labels, found, skipped, strict=True):
            split_ = sentences(text, language, said)
            spans = (*sorted(names, key=_by_place), *self.topics.find(text, language, split_, left))
            made.append((key, Extraction(key, trimmed(split_, left, text), spans, left)))
        return made

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
