"""Discover topics that are not in the list: recurring noun phrases and rare words, ranked.

Candidates are runs of words between names, topics and stop words (:mod:`graphkit.extract.recurring`). They are ranked
by how much more often they occur than their words would co-occur by chance in general English: the pointwise
Kullback–Leibler divergence of Tomokiyo & Hurst (2003), with the correction for nested phrases of the C-value (Frantzi,
Ananiadou & Mima 2000). A tagger then checks the best of them in a few sentences and keeps the noun phrases
(:mod:`graphkit.extract.nouns`). ``benchmarks/discover.py`` compares the ranking with others.
"""

from __future__ import annotations

import json
import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from math import log2, sqrt
from typing import Final, Self

from graphkit.extract.recurring import Count, count, occurrences, part, recurs, standalone
from graphkit.extract.topic_words import Phrase, normalised, singular
from graphkit.languages import applies
from graphkit.records import Document, Extraction, Sentence, Span
from graphkit.store import Store, documents, extractions

VERSION: Final = "3"
"""Of the rules by which topics are discovered, in this module, ``recurring`` and ``nouns``. Raise it whenever the same
articles would yield other topics: those that are kept in a workspace are then discovered again."""

SHORTLIST: Final = 300
"""Candidates that the tagger checks, or :data:`PER_TOPIC` for each requested topic if that is more."""
PER_TOPIC: Final = 8
PLACES: Final = 4
"""Occurrences of each candidate that the tagger checks."""
PER_DOCUMENT: Final = 2
"""The most of these from one document."""
CONTEXT: Final = 50
"""Characters of context on either side; the tagger looks at four words before and after a word."""

FEWEST: Final = 3
"""The fewest occurrences of a word that is a topic alone."""
MARKED: Final = 4.3
"""The least log2(p / q) of such a word, in bits."""
COMMON: Final = 4e-5
"""The greatest share of general English of such a word; the 2,500 most frequent words have more."""

Shares = Callable[[str], float]
"""A function from a word to its relative frequency in general English, 0 to 1."""

CAPITAL_BEFORE: Final = re.compile(r"[A-Z][\w.'’]* $")
CAPITAL_AFTER: Final = re.compile(r" [A-Z]")
SMALL_WORD: Final = re.compile(r"\b[a-z]{5,}")
"""A word that no headline in capitals has."""


@dataclass(frozen=True, slots=True)
class Discovered:
    """Discovered topics.

    Attributes:
        labels: Id → label, the best first. Ids are slugs such as ``artillery-shell``; none is the id of a listed topic.
        spans: Document id → the spans that name them, sorted; they overlap neither each other nor names nor listed
            topics.
        note: Why no topics could be discovered, in a sentence; "" otherwise.
    """

    labels: dict[str, str] = field(default_factory=dict)
    spans: dict[str, list[Span]] = field(default_factory=dict)
    note: str = ""

    def to_json(self) -> str:
        """Serialise to JSON."""
        spans = {id_: [(s.start, s.end, s.label) for s in found] for id_, found in self.spans.items()}
        return json.dumps([self.labels, spans, self.note])

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read the output of :meth:`to_json`."""
        labels, places, note = json.loads(text)
        spans = {
            id_: [Span(start, end, label, topic=True) for start, end, label in found] for id_, found in places.items()
        }
        return cls(labels, spans, note)


@dataclass(slots=True)
class _Candidate:
    """A candidate phrase: its forms, contexts for the tagger, and its occurrences as (document, part, start, end)."""

    forms: Counter[str] = field(default_factory=Counter)
    contexts: list[tuple[str, int, int]] = field(default_factory=list)
    spans: list[tuple[str, int, int, int]] = field(default_factory=list)
    documents: Counter[tuple[str, int]] = field(default_factory=Counter)

    def add_context(self, document: tuple[str, int], context: tuple[str, int, int]) -> None:
        """Keep a context for the tagger, up to :data:`PLACES`. ``document`` is its id, and the part of it."""
        if len(self.contexts) < PLACES and self.documents[document] < PER_DOCUMENT:
            self.documents[document] += 1
            self.contexts.append(context)


def discover(store: Store, *, number: int, model: str, known: Mapping[str, str]) -> Discovered:
    """Find recurring noun phrases, and words that recur far more often than in English, that no list of topics has.

    Args:
        store: Documents with their extractions. Copies (``duplicate_of``) are searched but not counted.
        number: The maximum number of topics, from 0. There are fewer if fewer recur in at least two
            documents, or in several parts of a long one.
        model: Name or folder of a spaCy pipeline. Without an English tagger no topics are discovered.
        known: Id → label of the listed topics, which are not discovered again.

    Raises:
        ModelMissing: The model is not installed.

    >>> with Store(None) as store:
    ...     discover(store, number=20, model="graphkit_en", known={})
    Discovered(labels={}, spans={}, note='')
    """
    if not number:
        return Discovered()
    copies = documents.copies(store)
    counts = count(_searched(store), copies)
    if not counts:
        return Discovered()
    from graphkit.extract.nouns import load_tagger, noun_phrases, word_shares

    nlp = load_tagger(model)
    if nlp is None:
        return Discovered(note=f"No topics were discovered: the model {model} has no tagger of English nouns.")
    words = int(store.query("SELECT sum(words) FROM counted_documents")[0][0])
    shares = word_shares(nlp)
    scores = score(counts, words=words, shares=shares, subtract_nested=False)
    chosen = sorted(scores, key=lambda phrase: (-scores[phrase], phrase))[: max(SHORTLIST, PER_TOPIC * number)]
    found = find_candidates(store, set(chosen), copies)
    nouns = noun_phrases(nlp, {phrase: found[phrase].contexts for phrase in chosen if phrase in found})
    scores = score({phrase: counts[phrase] for phrase in chosen if phrase in nouns}, words=words, shares=shares)
    return _select(scores, found, number, known)


def _searched(store: Store) -> Iterator[tuple[Document, Extraction]]:
    """The articles in which topics are discovered, with what was found in them."""
    for document, extraction in extractions.read(store):
        if extraction.sentences and applies("discovery", document.language):
            yield document, extraction


def score(
    counts: Mapping[Phrase, Count], *, words: int, shares: Shares | None, subtract_nested: bool = True
) -> dict[Phrase, float]:
    """Score the candidates; those at or below 0 are left out.

    The score is f · log2(p / q) / (n - 1) for n words, and f · log2(p / q) for one that is rare in English. f is the
    geometric mean of occurrences and documents, less that of longer phrases that contain it; p is the phrase's relative
    frequency among the ``words`` of all articles; q is the product of its words' ``shares`` of general English. Without
    ``shares`` the score is the C-value, f · log2(n), which is 0 for one word.
    With ``subtract_nested=False`` longer phrases take nothing away, since before the tagger has checked them, they may
    not be phrases at all.
    """
    means = {phrase: sqrt(seen.occurrences * seen.documents) for phrase, seen in counts.items()}
    alone = standalone(means) if subtract_nested else means
    scores = {}
    for phrase, seen in counts.items():
        weight = log2(len(phrase))
        if shares is not None:
            expected = sum(log2(shares(word)) for word in _words(seen.form))
            weight = (log2(seen.occurrences / max(words, 1)) - expected) / max(len(phrase) - 1, 1)
            if len(phrase) == 1 and (seen.occurrences < FEWEST or weight < MARKED or shares(seen.form) > COMMON):
                continue
        if alone[phrase] >= 1 and weight > 0:
            scores[phrase] = alone[phrase] * weight
    return scores


def _words(form: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", form)


def find_candidates(store: Store, wanted: set[Phrase], copies: set[str]) -> dict[Phrase, _Candidate]:
    """Collect all occurrences of the ``wanted`` phrases."""
    found: dict[Phrase, _Candidate] = {}
    for document, extraction in _searched(store):
        for phrase, start, end in occurrences(document, extraction, wanted):
            candidate = found.setdefault(phrase, _Candidate())
            surface = document.text[start:end]
            if _in_a_name(document.text, extraction, start, end):
                continue
            where = document.id, part(document, start)
            candidate.spans.append((*where, start, end))
            candidate.forms[surface.lower()] += 1
            if surface[1:].islower() and document.id not in copies:
                candidate.add_context(where, _context(document.text, extraction, start, end))
    return found


def _in_a_name(text: str, extraction: Extraction, start: int, end: int) -> bool:
    """Whether a phrase is part of a longer capitalised name outside a headline: "Natural Resources Minister"."""
    sentence = _sentence(extraction, start)
    if text[start + 1 : end].islower() and (text[start].islower() or start == sentence.start):
        return False
    around = (CAPITAL_BEFORE.search(text, max(start - CONTEXT, sentence.start), start), CAPITAL_AFTER.match(text, end))
    return any(around) and SMALL_WORD.search(text, sentence.start, sentence.end) is not None


def _sentence(extraction: Extraction, place: int) -> Sentence:
    return extraction.sentences[bisect_right(extraction.sentences, place, key=lambda sentence: sentence.start) - 1]


def _context(text: str, extraction: Extraction, start: int, end: int) -> tuple[str, int, int]:
    """Return a phrase with the words around it in its sentence, and its offsets in that text."""
    sentence = _sentence(extraction, start)
    first = max(sentence.start, start - CONTEXT)
    if first > sentence.start:
        first = min(text.find(" ", first) + 1 or start, start)
    last = min(sentence.end, end + CONTEXT)
    if last < sentence.end:
        last = max(text.rfind(" ", end, last), end)
    return text[first:last], start - first, end - first


def _select(
    scores: Mapping[Phrase, float], found: Mapping[Phrase, _Candidate], number: int, known: Mapping[str, str]
) -> Discovered:
    """Select the best candidates, with their spans."""
    taken = {tuple(map(normalised, _words(name.lower()))) for entry in known.items() for name in entry}
    labels: dict[str, str] = {}
    phrases: dict[str, Phrase] = {}
    for phrase in sorted(scores, key=lambda phrase: (-scores[phrase], phrase)):
        label = min(found[phrase].forms.items(), key=lambda item: (-item[1], item[0]))[0]
        id_ = slug(label)
        hyphenated = "-" in label and " " not in label  # mostly an adjective: "right-wing"
        if id_ and id_ not in known and id_ not in labels and phrase not in taken and not hyphenated:
            labels[id_] = label[0].upper() + label[1:]
            phrases[id_] = phrase
    parts = {(id_, start): number for phrase in phrases.values() for id_, number, start, _ in found[phrase].spans}
    while True:
        spans = _spans({id_: found[phrases[id_]] for id_ in list(labels)[:number]})
        places = {(span.label, id_, parts[id_, span.start]) for id_, found_in in spans.items() for span in found_in}
        in_parts = Counter(label for label, *_ in places)
        in_documents = Counter(label for label, _ in {(label, id_) for label, id_, _ in places})
        weak = [id_ for id_ in list(labels)[:number] if not recurs(in_documents[id_], in_parts[id_])]
        if not weak:
            return Discovered({id_: labels[id_] for id_ in list(labels)[:number]}, spans)
        for id_ in weak:  # it occurs only inside longer phrases
            del labels[id_]


def _spans(found: Mapping[str, _Candidate]) -> dict[str, list[Span]]:
    """Return the spans of the topics by document; of overlapping spans the longest is kept."""
    spans: dict[str, list[Span]] = {}
    for id_, candidate in found.items():
        for document, _, start, end in candidate.spans:
            spans.setdefault(document, []).append(Span(start, end, id_, topic=True))
    return {document: _without_overlaps(spans[document]) for document in sorted(spans)}


def _without_overlaps(spans: list[Span]) -> list[Span]:
    """Keep the longest of overlapping spans, sorted by place."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start - span.end, span.start, span.label)):
        if all(span.end <= other.start or span.start >= other.end for other in kept):
            kept.append(span)
    return sorted(kept, key=lambda span: span.start)


def slug(label: str) -> str:
    """Make the id of a label: its words in ASCII letters, the last in the singular; "" if nothing is left.

    >>> slug("artillery shells"), slug("chief of staff"), slug("swing parties")
    ('artillery-shell', 'chief-of-staff', 'swing-party')
    """
    plain = unicodedata.normalize("NFKD", label.lower()).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z]+", plain)
    if not words:
        return ""
    words[-1] = singular(words[-1])
    return "-".join(words)
