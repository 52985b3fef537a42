"""The relations of a workspace, and the clauses that they follow from, which are kept for the next build."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeAlias

from graphkit.records import Clause, Relation
from graphkit.store import documents
from graphkit.store.workspace import Store

Place: TypeAlias = tuple[str, int]
"""A sentence: the key of its extraction, and its number."""
Places: TypeAlias = tuple[Place, ...]
"""All places of one sentence, in the order read."""

NAMING: Final = """
    WITH named AS (
        SELECT m.document, m.sentence FROM counted_mentions m JOIN entities e ON e.id = m.entity
        WHERE e.type <> 'topic' AND m.via <> 'demonym'
        GROUP BY ALL HAVING count(DISTINCT m.entity) > 1),
    wanted AS (
        SELECT d.extraction, s.sentence, min(d.ordinal) AS ordinal
        FROM named n JOIN documents d ON d.id = n.document
        JOIN sentences s ON s.extraction = d.extraction AND s.sentence = n.sentence GROUP BY ALL)
    SELECT w.extraction, w.sentence, w.ordinal, d.id, s.start, s."end"
    FROM wanted w JOIN documents d USING (ordinal)
    JOIN sentences s ON s.extraction = w.extraction AND s.sentence = w.sentence
    ANTI JOIN parsed p ON p.extraction = w.extraction AND p.sentence = w.sentence"""

UNPARSED: Final = """
    SELECT list(row(extraction, sentence) ORDER BY ordinal, sentence), text, any_value(words) AS words
    FROM memory.unparsed WHERE extraction IN (SELECT unnest(?::VARCHAR[]))
    GROUP BY text ORDER BY min(row(ordinal, sentence))"""

COUNT_UNPARSED: Final = f"SELECT count(*), coalesce(sum(words), 0) FROM ({UNPARSED})"  # noqa: S608 - a constant

ROWS: Final = """
    SELECT r.*, coalesce(l.location, '') AS location
    FROM relations r JOIN counted_documents d ON d.id = r.document
    LEFT JOIN sentence_locations l ON l.document = r.document AND l.sentence = r.sentence
    ORDER BY d.ordinal, r.start, r.source, r.target, r.verb"""
"""The rows of ``relations.csv``."""

BY_EDGE: Final = """
    SELECT a, b, string_agg(direction || ' ' || relation || ' (' || sentences || ')', '; '
                            ORDER BY sentences DESC, relation, direction) AS relations
    FROM counted_relations GROUP BY a, b"""
"""The relations of each edge in words: see :data:`graphkit.attributes.EDGE_ATTRIBUTES`."""


def gather_unparsed(store: Store) -> None:
    """Gather, beside the file, the sentences that name two people, organisations or places and are not parsed yet.

    :func:`drop_unparsed` ends what is gathered.
    """
    store.query(
        "CREATE OR REPLACE TABLE memory.unparsed"
        " (extraction VARCHAR, sentence INTEGER, ordinal INTEGER, words INTEGER, text VARCHAR)"
    )
    rows = documents.with_pieces(store, store.stream(NAMING), document=3, start=4, end=5)
    store.insert("memory.unparsed", ((*place, len(text.split()), text) for *place, _, _, _, text in rows))


def drop_unparsed(store: Store) -> None:
    """Drop the sentences that were gathered."""
    store.query("DROP TABLE memory.unparsed")


def unparsed(store: Store, keys: Iterable[str]) -> Iterator[tuple[Places, str]]:
    """The gathered sentences of some extractions. One that several articles have comes once, with all its places."""
    for places, text, _ in store.stream(UNPARSED, [sorted(keys)], batch=1_000):
        yield tuple(places), text


def count_unparsed(store: Store, keys: Iterable[str]) -> tuple[int, int]:
    """How many these sentences are, and how many words they have."""
    [(sentences, words)] = store.query(COUNT_UNPARSED, [sorted(keys)])
    return sentences, words


def add_clauses(store: Store, found: Sequence[tuple[Place, Iterable[Clause]]]) -> None:
    """Keep the clauses of sentences that were parsed, all or none of them."""
    rows = (
        (*place, c.source, c.verb, c.target, c.negated, c.modal, c.mutual, c.reported, c.reporter, c.start, c.end)
        for place, clauses in found
        for c in clauses
    )
    with store.transaction():
        store.insert("parsed", (place for place, _ in found))
        store.insert("clauses", rows)


def read(store: Store) -> Iterator[Relation]:
    """All relations, by document in the order read, then by place in the text."""
    for row in store.stream(
        "SELECT r.* FROM relations r JOIN documents d ON d.id = r.document"
        " ORDER BY d.ordinal, r.start, r.source, r.target, r.verb"
    ):
        yield Relation(*row)


def by_edge(store: Store) -> dict[tuple[str, str], str]:
    """The relations of each edge as :data:`graphkit.attributes.EDGE_ATTRIBUTES` has them, by the ids of its ends."""
    return {(a, b): relations for a, b, relations in store.query(BY_EDGE)}
