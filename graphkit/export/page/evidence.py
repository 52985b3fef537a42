"""Collect the sentences that name nodes of the page, and those that each edge stands on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from graphkit.export.page.records import Article, EvidenceRows, Reference, Sentence, UnnamedRow
from graphkit.export.page.relations import relation_places, relations_of
from graphkit.export.page.select import Shown
from graphkit.store import Store, documents

# Both in the order in which a reader meets them: the newest article first, those without a date last.
ARTICLE_ROWS: Final = """
    SELECT id, title, date, source, url FROM counted_documents
    WHERE id IN (SELECT document FROM mentions WHERE entity IN (SELECT unnest(?::VARCHAR[])))
    ORDER BY date IS NULL, date DESC, ordinal"""

UNNAMED_ROWS: Final = """
    SELECT coalesce(date, ''), coalesce(source, ''), count(*) FROM counted_documents d
    WHERE id NOT IN (SELECT document FROM mentions WHERE entity IN (SELECT unnest(?::VARCHAR[])))
    AND EXISTS (SELECT 1 FROM sentences s WHERE s.extraction = d.extraction)
    GROUP BY ALL ORDER BY ALL"""

SENTENCES: Final = """
    SELECT d.id, s.sentence, s.start, s."end", m.start, m."end", m.entity, NOT m.by_name
    FROM counted_mentions m JOIN counted_documents d ON d.id = m.document
    JOIN sentences s ON s.extraction = d.extraction AND s.sentence = m.sentence
    WHERE m.entity IN (SELECT unnest(?::VARCHAR[]))
    ORDER BY d.date IS NULL, d.date DESC, d.ordinal, s.sentence, m.start, m."end", m.entity"""

OTHERS: Final = """
    SELECT m.entity, m.document, m.sentence, m.start - s.start, m."end" - s.start
    FROM counted_mentions m JOIN counted_documents d ON d.id = m.document
    JOIN sentences s ON s.extraction = d.extraction AND s.sentence = m.sentence
    WHERE m.by_name AND m.entity IN (SELECT unnest(?::VARCHAR[])) AND m.start >= s.start AND m."end" <= s."end"
    ORDER BY m.entity, d.date IS NULL, d.date DESC, d.ordinal, m.sentence, m.start"""

SENTENCES_OF_OTHER: Final = 3
"""So many sentences of an entity that is not drawn are found again among those of the page."""

LOCATIONS: Final = "SELECT document, sentence, location FROM sentence_locations ORDER BY ALL"

EVIDENCE: Final = """
    SELECT a, b, document, sentence, other FROM evidence
    WHERE a IN (SELECT unnest(?::VARCHAR[])) AND b IN (SELECT unnest(?::VARCHAR[]))"""


def articles_of(store: Store, shown: Shown) -> tuple[Article, ...]:
    """The articles that name what is shown, the newest first."""
    rows = store.query(ARTICLE_ROWS, [list(shown.nodes)])
    return tuple(Article(*(value or "" for value in row)) for row in rows)


def unnamed_of(store: Store, shown: Shown) -> tuple[UnnamedRow, ...]:
    """How many of the other articles there are by day and source."""
    return tuple(UnnamedRow(*row) for row in store.query(UNNAMED_ROWS, [list(shown.nodes)]))


def evidence_of(store: Store, shown: Shown, others: Sequence[str] = ()) -> EvidenceRows:
    """The sentences that name what is shown, each once, with the articles numbered as :func:`articles_of` has them.

    Of them, up to :data:`SENTENCES_OF_OTHER` that name each of the entities ``others``, too, are told.
    """
    index = shown.index
    sentences: list[Sentence] = []
    numbers: dict[tuple[str, int], int] = {}
    referring: list[tuple[int, int]] = []
    places_ = store.stream(SENTENCES, [list(shown.nodes)])
    rows = documents.with_pieces(store, places_, document=0, start=2, end=3)
    for article, (document, of_document) in enumerate(groupby(rows, key=itemgetter(0))):
        for (number, start, end), mentions in groupby(of_document, key=itemgetter(slice(1, 4))):
            found = [row[4:] for row in mentions]
            text = found[0][4]
            at = _utf16(text)
            marks = tuple(
                (at(max(a, start) - start), at(min(b, end) - start), index[entity]) for a, b, entity, *_ in found
            )
            referring += ((len(sentences), mark) for mark, row in enumerate(found) if row[3])
            numbers[document, number] = len(sentences)
            sentences.append(Sentence(article, text, marks, number))
    places = sorted(
        (numbers[document, sentence], location)
        for document, sentence, location in store.stream(LOCATIONS) if (document, sentence) in numbers
    )  # fmt: skip
    return EvidenceRows(
        tuple(sentences),
        tuple(_edges(store, shown, numbers)),
        tuple(places),
        tuple(referring),
        relation_places(store, shown, relations_of(store, shown), numbers, _utf16),
        tuple(_places_of_others(store, others, numbers, sentences)),
    )


def _edges(store: Store, shown: Shown, numbers: dict[tuple[str, int], int]) -> Iterator[tuple[Reference, ...]]:
    """For each edge the sentences it stands on."""
    found: dict[tuple[str, str], list[tuple[int, int]]] = {edge: [] for edge in shown.edges}
    nodes = list(shown.nodes)
    for a, b, document, sentence, other in store.stream(EVIDENCE, [nodes, nodes]):
        if (a, b) in found:
            found[a, b].append((numbers[document, sentence], numbers[document, other]))
    for edge in shown.edges:
        yield tuple(sentence if sentence == other else (sentence, other) for sentence, other in sorted(found[edge]))


def _places_of_others(
    store: Store, others: Sequence[str], numbers: dict[tuple[str, int], int], sentences: Sequence[Sentence]
) -> Iterator[tuple[int, int, int, int]]:
    """Where sentences of the page name entities that are not drawn, the newest first, each sentence once."""
    index = {entity: number for number, entity in enumerate(others)}
    for entity, mentions in groupby(store.stream(OTHERS, [list(others)]), key=itemgetter(0)):
        found: dict[int, tuple[int, int]] = {}
        for _, document, number, start, end in mentions:
            sentence = numbers.get((document, number))
            if sentence is not None and len(found) < SENTENCES_OF_OTHER:
                found.setdefault(sentence, (start, end))
        for sentence, (start, end) in found.items():
            at = _utf16(sentences[sentence].text)
            yield index[entity], sentence, at(start), at(end)


def _utf16(text: str) -> Any:
    """A function from a position in ``text`` to the position that JavaScript counts for it.

    >>> _utf16("🛰 over Kim")(7)
    8
    """
    if text.isascii() or max(text) <= "\uffff":
        return int
    return lambda position: len(text[:position].encode("utf-16-le", "surrogatepass")) // 2
