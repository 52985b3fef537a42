"""One or two names come in; the sentences that name them go out, the newest article first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from graphkit.errors import UsageError
from graphkit.explore.names import identify
from graphkit.store import Store


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence with the names it was looked up for.

    Attributes:
        number: Of the sentence in its article, from 0.
        text: As the article has it, line breaks included.
        marks: For each name its first character in ``text``, one past its last, and the entity's id.
    """

    number: int
    text: str
    marks: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """Where an article names what was asked for.

    ``sentences`` is one sentence; or, where a pair was asked for and the window is wider than a sentence, the earlier
    sentence that names one of the two and the later one that names the other. What is not known of the article is "".
    """

    document: str
    title: str
    date: str
    source: str
    url: str
    sentences: tuple[Marked, ...]


ALONE: Final = "SELECT entity AS a, '' AS b, document, sentence, sentence AS other FROM named WHERE entity = $a[1]"
TOGETHER: Final = """
    SELECT a, b, document, sentence, other
    FROM (SELECT unnest($a::VARCHAR[]) AS a, unnest($b::VARCHAR[]) AS b) JOIN evidence USING (a, b)"""

NEWEST: Final = "date IS NULL, date DESC, ordinal, sentence"
"""The newest article first, those without a date last."""

SHORTEST: Final = (
    'sentence <> other, "end" - start + CASE other WHEN sentence THEN 0 ELSE other_end - other_start END, ' + NEWEST
)
"""What shows a tie best: names in one sentence before names in two, the shorter, the newer."""

SPREAD: Final = f"turn, {NEWEST}"
"""One sentence of each article, then the second of each."""

# Texts are read for what is chosen alone.
PASSAGES: Final = """
    WITH placed AS (
        SELECT f.*, d.date, d.ordinal, s.start, s."end", o.start AS other_start, o."end" AS other_end,
               row_number() OVER (PARTITION BY f.a, f.b, f.document ORDER BY f.sentence) AS turn
        FROM ({found}) f JOIN documents d ON d.id = f.document
        JOIN sentences s ON s.extraction = d.extraction AND s.sentence = f.sentence
        JOIN sentences o ON o.extraction = d.extraction AND o.sentence = f.other),
    chosen AS (
        SELECT *, row_number() OVER (PARTITION BY a, b ORDER BY {order}) AS place FROM placed
        QUALIFY place <= $limit)
    SELECT c.a, c.b, d.id, coalesce(d.title, ''), coalesce(d.date, ''), coalesce(d.source, ''), coalesce(d.url, ''),
           c.sentence, c.start, substr(d.text, c.start + 1, c."end" - c.start),
           c.other, c.other_start, substr(d.text, c.other_start + 1, c.other_end - c.other_start)
    FROM chosen c JOIN documents d ON d.id = c.document ORDER BY c.a, c.b, c.place"""

MARKS: Final = """
    SELECT DISTINCT document, sentence, start, "end", entity FROM mentions
    WHERE entity IN (SELECT unnest(?::VARCHAR[])) AND document IN (SELECT unnest(?::VARCHAR[]))
    ORDER BY ALL"""


def evidence(store: Store, a: str, b: str | None = None, *, limit: int | None = None) -> list[Passage]:
    """The sentences that name ``a``; or those that tie it to ``b``, in the window of the build.

    The newest article comes first, those without a date last; copies of an article do not count.

    Args:
        store: What was built.
        a: Label, form or id of a node.
        b: Of another, or None.
        limit: So many at most, or None for all.

    Returns:
        A passage for each sentence; none where the two are not tied.

    Raises:
        UnknownName: nobody bears a name, or several do.
        UsageError: both names stand for one.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     [(passage.date, passage.sentences[0].text) for passage in evidence(workspace.store, "Kim Jong Un", "Putin")]
    [('2023-10-02', 'Putin thanked Kim Jong Un.'), ('2023-09-13', 'Kim Jong Un met Vladimir Putin at Vostochny.')]
    """
    ids = identify(store, a) if b is None else two(store, a, b)
    return passages(store, ids, limit=limit)


def two(store: Store, a: str, b: str) -> tuple[str, str]:
    """The ids of two names that stand for two.

    Raises:
        UnknownName: nobody bears one of them, or several do.
        UsageError: both stand for one.
    """
    first, second = identify(store, a, b)
    if first == second:
        raise UsageError(f"“{a}” and “{b}” are two names of {first}.", "Give two that are not the same.")
    return first, second


def passages(store: Store, ids: Sequence[str], *, order: str = NEWEST, limit: int | None = None) -> list[Passage]:
    """The sentences that name an entity, or tie two, by their ids; in the order of an SQL expression."""
    if len(ids) == 1:
        found = _passages(store, ALONE, order, limit, a=[*ids])
    else:
        a, b = sorted(ids)
        found = _passages(store, TOGETHER, order, limit, a=[a], b=[b])
    return [passage for _, passage in found]


def best(store: Store, pairs: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Passage]:
    """For each tied pair, smaller id first, the passage that shows its tie best: see :data:`SHORTEST`."""
    a, b = zip(*sorted(set(pairs)), strict=True)
    return dict(_passages(store, TOGETHER, SHORTEST, 1, a=[*a], b=[*b]))


def _passages(
    store: Store, found: str, order: str, limit: int | None, **ends: list[str]
) -> Iterator[tuple[tuple[str, str], Passage]]:
    """Passages that SQL finds, so many for each pair at most, each with the pair that it is for."""
    sql = PASSAGES.format(found=found, order=order)
    rows = store.query(sql, {"limit": 2**31 if limit is None else limit, **ends})
    marks = defaultdict(list)
    ids = sorted({id_ for row in rows for id_ in row[:2]})
    for document, sentence, *mark in store.query(MARKS, [ids, sorted({row[2] for row in rows})]):
        marks[document, sentence].append(mark)
    for a, b, document, title, day, source, url, number, first, text, other_number, other_first, other_text in rows:
        sentence = _marked(number, first, text, marks[document, number], (a, b))
        other = _marked(other_number, other_first, other_text, marks[document, other_number], (a, b))
        both = (sentence,) if number == other_number else (other, sentence)
        yield (a, b), Passage(document, title, day, source, url, both)


def _marked(number: int, first: int, text: str, marks: Iterable[Sequence[Any]], ids: Sequence[str]) -> Marked:
    """A sentence that begins at ``first``. A name may reach beyond it: what lies outside is cut off."""
    cut = ((max(a - first, 0), min(b - first, len(text)), entity) for a, b, entity in marks if entity in ids)
    return Marked(number, text, tuple(cut))
