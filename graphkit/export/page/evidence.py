"""A workspace and what is shown come in; the sentences that name it, and those each edge stands on, go out."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from graphkit.export.page.select import Shown
from graphkit.store import Store

# Both in the order in which a reader meets them: the newest article first, those without a date last.
ARTICLE_ROWS: Final = """
    SELECT id, title, date, source, url FROM counted_documents
    WHERE id IN (SELECT document FROM mentions WHERE entity IN (SELECT unnest(?::VARCHAR[])))
    ORDER BY date IS NULL, date DESC, ordinal"""

SENTENCES: Final = """
    SELECT d.id, s.sentence, s.start, s."end", m.start, m."end", m.entity,
           substr(d.text, s.start + 1, s."end" - s.start)
    FROM mentions m JOIN counted_documents d ON d.id = m.document
    JOIN sentences s ON s.extraction = d.extraction AND s.sentence = m.sentence
    WHERE m.entity IN (SELECT unnest(?::VARCHAR[]))
    ORDER BY d.date IS NULL, d.date DESC, d.ordinal, s.sentence, m.start, m."end", m.entity"""

EVIDENCE: Final = """
    SELECT a, b, document, sentence, other FROM evidence
    WHERE a IN (SELECT unnest(?::VARCHAR[])) AND b IN (SELECT unnest(?::VARCHAR[]))"""


def articles_of(store: Store, shown: Shown) -> list[list[str]]:
    """The articles that name what is shown, the newest first: id, title, date, source, url ("" where there is none)."""
    return [[value or "" for value in row] for row in store.query(ARTICLE_ROWS, [list(shown.nodes)])]


def evidence_of(store: Store, shown: Shown) -> dict[str, Any]:
    """Sentences, each once, and what stands on them; compact, for ``page/evidence.js``.

    ``sentences`` rows: number of the article in :func:`articles_of`, text, marks as (start, end, number of the node),
    counted as JavaScript counts, in UTF-16 units, and the sentence's number in its article. ``edges``: for each edge of
    ``shown`` its sentences by their place in ``sentences``, rising, each alone or as (sentence, earlier sentence that
    names the other).
    """
    index = shown.index
    sentences: list[list[Any]] = []
    numbers: dict[tuple[str, int], int] = {}
    rows = store.stream(SENTENCES, [list(shown.nodes)])
    for article, (document, of_document) in enumerate(groupby(rows, key=itemgetter(0))):
        for (number, start, end), mentions in groupby(of_document, key=itemgetter(slice(1, 4))):
            marks = [row[4:] for row in mentions]
            text = marks[0][3]
            at = _utf16(text)
            numbers[document, number] = len(sentences)
            sentences.append(
                [article, text,
                 [[at(max(a, start) - start), at(min(b, end) - start), index[entity]] for a, b, entity, _ in marks],
                 number]
            )  # fmt: skip
    return {"sentences": sentences, "edges": _edges(store, shown, numbers)}


def _edges(store: Store, shown: Shown, numbers: dict[tuple[str, int], int]) -> list[list[Any]]:
    """For each edge the sentences it stands on."""
    found: dict[tuple[str, str], list[tuple[int, int]]] = {edge: [] for edge in shown.edges}
    nodes = list(shown.nodes)
    for a, b, document, sentence, other in store.stream(EVIDENCE, [nodes, nodes]):
        if (a, b) in found:
            found[a, b].append((numbers[document, sentence], numbers[document, other]))
    return [
        [sentence if sentence == other else [sentence, other] for sentence, other in sorted(found[edge])]
        for edge in shown.edges
    ]


def _utf16(text: str) -> Any:
    """A function from a position in ``text`` to the position that JavaScript counts for it.

    >>> _utf16("🛰 over Kim")(7)
    8
    """
    if text.isascii() or max(text) <= "\uffff":
        return int
    return lambda position: len(text[:position].encode("utf-16-le", "surrogatepass")) // 2
