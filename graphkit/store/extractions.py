"""The extractions of a workspace: kept by content, so that an unchanged text is not read by the model again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise
from typing import Any, Final

from graphkit.records import Boilerplate, Document, Extraction, Sentence, Span
from graphkit.store import documents
from graphkit.store.workspace import Store

SENTENCES: Final = """
    SELECT d.ordinal, s.start, s."end", s.paragraph FROM documents d JOIN sentences s USING (extraction)
    WHERE d.ordinal >= ? AND d.ordinal < ? ORDER BY d.ordinal, s.sentence"""
SPANS: Final = """
    SELECT d.ordinal, s.start, s."end", s.label, s.topic FROM documents d JOIN spans s USING (extraction)
    WHERE d.ordinal >= ? AND d.ordinal < ? ORDER BY d.ordinal, s.start, s."end", s.topic, s.label"""
BOILERPLATE: Final = """
    SELECT d.ordinal, f.start, f."end", f.kind FROM documents d JOIN boilerplate f USING (extraction)
    WHERE d.ordinal >= ? AND d.ordinal < ? ORDER BY d.ordinal, f.start, f."end\""""

FOREIGN: Final = """
    SELECT d.id, count(*) FROM documents d JOIN boilerplate f USING (extraction) WHERE f.kind = 'foreign'
    GROUP BY d.id, d.ordinal ORDER BY d.ordinal"""


def add(store: Store, extractions: Iterable[tuple[str, Extraction]]) -> None:
    """Append extractions under their keys, all or none of them."""
    kept = list(extractions)
    with store.transaction():
        store.insert(
            "sentences", ((key, i, s.start, s.end, s.paragraph) for key, e in kept for i, s in enumerate(e.sentences))
        )
        add_spans(store, ((key, e.spans) for key, e in kept))
        store.insert("boilerplate", ((key, f.start, f.end, f.kind) for key, e in kept for f in e.boilerplate))


def add_spans(store: Store, spans: Iterable[tuple[str, Iterable[Span]]]) -> None:
    """Append spans that were found in texts, under the keys of their extractions."""
    store.insert("spans", ((key, s.start, s.end, s.label, s.topic) for key, found in spans for s in found))


def keep_topics(store: Store, keys: Collection[str]) -> None:
    """Remove the topics of all texts but those with these keys."""
    store.query("DELETE FROM spans WHERE topic AND extraction NOT IN (SELECT unnest(?::VARCHAR[]))", [sorted(keys)])


def keys(store: Store) -> set[str]:
    """The keys of all extractions. Each has at least one sentence."""
    return {key for (key,) in store.query("SELECT DISTINCT extraction FROM sentences")}


def keys_in_use(store: Store) -> set[str]:
    """The keys of the extractions of the documents."""
    return {key for (key,) in store.query("SELECT DISTINCT extraction FROM documents")}


def read(store: Store, *, batch: int = documents.BATCH) -> Iterator[tuple[Document, Extraction]]:
    """Every document with what was seen in it, in the order read, up to ``batch`` in memory at a time.

    Sees what its own transaction wrote, and may be interleaved with writes.
    """
    for first, end in documents.ranges(store, batch):
        seen = (
            _by_document(store, sql, kind, first, end)
            for sql, kind in ((SENTENCES, Sentence), (SPANS, Span), (BOILERPLATE, Boilerplate))
        )
        for document, *parts in zip(documents.read_range(store, first, end), *seen, strict=False):
            yield document, Extraction(document.id, *parts)


def foreign_passages(store: Store) -> list[tuple[str, int]]:
    """The articles with passages in another language, each with their number."""
    return store.query(FOREIGN)


def _by_document(store: Store, sql: str, kind: Any, first: int, end: int) -> Iterator[tuple[Any, ...]]:
    """Records of one kind of each document whose ordinal is from ``first`` to before ``end``."""
    # Column by column: a row of its own for each record would take as long as the record.
    columns = store.connection.execute(sql, [first, end]).fetchnumpy()
    borders = columns.pop("ordinal").searchsorted(range(first, end + 1))
    values = [column.tolist() for column in columns.values()]
    for start, stop in pairwise(borders.tolist()):
        yield tuple(map(kind, *(column[start:stop] for column in values)))
