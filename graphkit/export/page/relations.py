"""Collect what sentences say that one node of the page does with another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from graphkit.export.page.records import RelationWords
from graphkit.export.page.select import Shown
from graphkit.store import Store, documents

# In the order in which files list them: see graphkit.store.relations.
COUNTED: Final = """
    SELECT r.a, r.b, r.direction, r.relation, any_value(w.verb), r.sentences
    FROM counted_relations r JOIN worded_relations w USING (a, b, direction, relation)
    WHERE r.a IN (SELECT unnest($nodes::VARCHAR[])) AND r.b IN (SELECT unnest($nodes::VARCHAR[]))
    GROUP BY ALL ORDER BY r.a, r.b, r.sentences DESC, r.relation, r.direction"""

PLACES: Final = """
    SELECT r.a, r.b, r.direction, r.relation, r.document, r.sentence, r.start - s.start, r."end" - s.start,
           r.reported, r.reporter, s.start, s."end"
    FROM worded_relations r JOIN counted_documents d ON d.id = r.document
    JOIN sentences s ON s.extraction = d.extraction AND s.sentence = r.sentence
    WHERE r.a IN (SELECT unnest($nodes::VARCHAR[])) AND r.b IN (SELECT unnest($nodes::VARCHAR[]))
    ORDER BY ALL"""

NOBODY: Final = -1
"""Instead of who reports: the sentence itself says so."""
OTHERS: Final = -2
"""Instead of who reports: none of the page's nodes."""

Edge = tuple[str, str]
Said = tuple[str, str]
"""A direction and the words of a relation."""


@dataclass(frozen=True, slots=True)
class Relations:
    """What the edges of the page say.

    Attributes:
        words: Each wording once, rising.
        by_edge: For each edge that says something, what it says with the number of sentences, in their order.
        numbers: The place of each wording in ``words``.
    """

    words: tuple[RelationWords, ...]
    by_edge: Mapping[Edge, Mapping[Said, int]]
    numbers: Mapping[str, int]

    def rows(self, edge: Edge, index: Mapping[str, int]) -> tuple[tuple[int, int, int], ...]:
        """What an edge says, as :class:`~graphkit.export.page.records.EdgeRow` has it."""
        if edge not in self.by_edge:
            return ()
        ends = {"→": index[edge[0]], "←": index[edge[1]], "↔": -1}
        return tuple((self.numbers[words], ends[way], count) for (way, words), count in self.by_edge[edge].items())


def relations_of(store: Store, shown: Shown) -> Relations:
    """What sentences say that one node of the page does with another, where the page has their edge."""
    edges = set(shown.edges)
    by_edge: dict[Edge, dict[Said, int]] = {}
    verbs: dict[str, str] = {}
    for a, b, direction, words, verb, sentences in store.query(COUNTED, {"nodes": list(shown.nodes)}):
        if (a, b) in edges:
            by_edge.setdefault((a, b), {})[direction, words] = sentences
            verbs[words] = verb.split(" ")[0]
    ordered = sorted(verbs)
    return Relations(
        tuple(RelationWords(words, verbs[words]) for words in ordered),
        by_edge,
        {words: number for number, words in enumerate(ordered)},
    )


def relation_places(
    store: Store,
    shown: Shown,
    relations: Relations,
    numbers: Mapping[tuple[str, int], int],
    utf16: Callable[[str], Any],
) -> tuple[tuple[int, int, int, int, int, int], ...]:
    """Where the edges say it, as :class:`~graphkit.export.page.records.EvidenceRows` has it.

    ``numbers`` are those of the sentences, by document and number in it; ``utf16`` counts as JavaScript does.
    """
    edges = {edge: number for number, edge in enumerate(shown.edges)}
    order = {edge: {said: place for place, said in enumerate(of_edge)} for edge, of_edge in relations.by_edge.items()}
    index = shown.index
    found = []
    rows = store.query(PLACES, {"nodes": list(shown.nodes)})
    for row in documents.with_pieces(store, rows, document=4, start=10, end=11):
        a, b, way, words, document, sentence, start, end, reported, reporter, *_, text = row
        if (a, b) in order:
            at = utf16(text)
            number = numbers[document, sentence]
            said_by = index.get(reporter, OTHERS) if reported else NOBODY
            found.append((edges[a, b], order[a, b][way, words], number, at(start), at(end), said_by))
    return tuple(sorted(found))
