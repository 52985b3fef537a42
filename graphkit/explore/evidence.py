"""Find the sentences behind a node or an edge, the newest article first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, NamedTuple

from graphkit.errors import UsageError
from graphkit.explore.names import identify
from graphkit.store import Store


class Mark(NamedTuple):
    """A mention in a sentence: its start and end in the text (half open), the entity's id, and the entity's label where
    the text refers to it without its name ("he"), else ""."""

    start: int
    end: int
    entity: str
    means: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence, with the places of the mentions that it was looked up for.

    Attributes:
        number: The sentence's number in its article, from 0.
        text: As the article has it, line breaks included.
        marks: The mentions.
        location: Where it begins in the file: ``p. 7``, ``row 12``, ``00:01:05``; "" where the file does not tell.
        before: The label of the speaker who says it ("Anna K:"), in transcripts and chats; "" in other texts.
        after: What is said first, where ``text`` is the label of a speaker.
    """

    number: int
    text: str
    marks: tuple[Mark, ...]
    location: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """One or two sentences of an article that name what was asked for.

    ``sentences`` is one sentence; or, where a pair was asked for and the window is wider than a sentence, the earlier
    sentence that names one of the two and the later one that names the other. What is unknown of the article is "".
    """

    document: str
    title: str
    date: str
    source: str
    url: str
    sentences: tuple[Marked, ...]

    @property
    def location(self) -> str:
        """Where the sentences stand in the file; "" where the file does not tell."""
        return "; ".join(dict.fromkeys(filter(None, (sentence.location for sentence in self.sentences))))


ALONE: Final = "SELECT entity AS a, '' AS b, document, sentence, sentence AS other FROM named WHERE entity = $a[1]"
TOGETHER: Final = """
    SELECT a, b, document, sentence, other
    FROM (SELECT unnest($a::VARCHAR[]) AS a, unnest($b::VARCHAR[]) AS b) JOIN evidence USING (a, b)"""

JUDGED: Final = """
    SELECT f.*, r.a IS NOT NULL AS telling,
           CASE WHEN s."end" - s.start BETWEEN length(d.title) AND length(d.title) + 10 THEN d.title =
                trim(regexp_replace(substr(d.text, s.start + 1, s."end" - s.start), '\\s+', ' ', 'g'))
                ELSE false END AS headline
    FROM ({found}) f JOIN documents d ON d.id = f.document
    JOIN sentences s ON s.extraction = d.extraction AND s.sentence = f.sentence
    LEFT JOIN (SELECT DISTINCT a, b, document, sentence FROM worded_relations) r
      ON r.a = f.a AND r.b = f.b AND r.document = f.document AND r.sentence = f.sentence"""
"""Passages of edges, with whether each says what one end does with the other, and whether it is a headline."""

NEWEST: Final = "date IS NULL, date DESC, ordinal, sentence"
"""The newest article first, those without a date last."""

GOOD_LENGTH: Final = 120
"""The letters of a sentence that says enough and is soon read."""

BEST: Final = (
    "headline, sentence <> other, NOT telling, "
    f'abs("end" - start + CASE other WHEN sentence THEN 0 ELSE other_end - other_start END - {GOOD_LENGTH}), {NEWEST}'
)
"""The best sentence of an edge first, as the page has it: no headline, one that names both ends before two that name
one each, one that says what one does with the other, the one nearest a good length, the newer."""

SPREAD: Final = f"turn, {NEWEST}"
"""The first sentence of each article, then the second of each."""

# Texts are read only for the sentences that are chosen.
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
           c.sentence, c.start, substr(d.text, c.start + 1, c."end" - c.start), coalesce(l.label, ''),
           c.other, c.other_start, substr(d.text, c.other_start + 1, c.other_end - c.other_start),
           coalesce(m.label, '')
    FROM chosen c JOIN documents d ON d.id = c.document
    ASOF LEFT JOIN locations l ON l.document = c.document AND l.start <= c.start
    ASOF LEFT JOIN locations m ON m.document = c.document AND m.start <= c.other_start
    ORDER BY c.a, c.b, c.place"""

MARKS: Final = """
    SELECT DISTINCT document, sentence, start, "end", entity, if(by_name, '', label)
    FROM counted_mentions JOIN entities ON id = entity
    WHERE entity IN (SELECT unnest(?::VARCHAR[])) AND document IN (SELECT unnest(?::VARCHAR[]))
    ORDER BY ALL"""

# A label is the first sentence of its paragraph: see graphkit.extract.speakers.
LABELS: Final = """
    SELECT d.id, s.sentence, f.sentence, substr(d.text, f.start + 1, f."end" - f.start),
           substr(d.text, n.start + 1, n."end" - n.start)
    FROM (SELECT unnest(?::VARCHAR[]) AS id, unnest(?::INTEGER[]) AS sentence) wanted
    JOIN documents d USING (id)
    JOIN sentences s ON s.extraction = d.extraction AND s.sentence = wanted.sentence
    JOIN sentences f ON f.extraction = d.extraction AND f.paragraph = s.paragraph AND f.sentence <= s.sentence
    JOIN sentences n ON n.extraction = d.extraction AND n.paragraph = f.paragraph AND n.sentence = f.sentence + 1
    ANTI JOIN sentences p ON p.extraction = d.extraction AND p.paragraph = f.paragraph AND p.sentence = f.sentence - 1
    WHERE substr(d.text, f."end", 1) = ':' AND f."end" - f.start <= 100"""


def evidence(store: Store, a: str, b: str | None = None, *, limit: int | None = None) -> list[Passage]:
    """The sentences that name ``a``; or those in which it co-occurs with ``b``, in the window of the build.

    The newest article comes first, those without a date last; copies of an article do not count.

    Args:
        store: What was built.
        a: Label, alias or id of a node.
        b: Label, alias or id of another, or None.
        limit: How many at most, or None for all.

    Returns:
        A passage for each sentence; none if the two share no edge.

    Raises:
        UnknownName: no entity has a name, or several have.
        UsageError: both names stand for one entity.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     [(passage.date, passage.sentences[0].text) for passage in evidence(workspace.store, "Kim Jong Un", "Putin")]
    [('2023-10-02', 'Putin thanked Kim Jong Un.'), ('2023-09-13', 'Kim Jong Un met Vladimir Putin at Vostochny.')]
    """
    ids = identify(store, a) if b is None else two(store, a, b)
    return passages(store, ids, limit=limit)


def two(store: Store, a: str, b: str) -> tuple[str, str]:
    """The ids of the two entities that two names stand for.

    Raises:
        UnknownName: no entity has one of them, or several have.
        UsageError: both stand for one entity.
    """
    first, second = identify(store, a, b)
    if first == second:
        raise UsageError(f"“{a}” and “{b}” are two names of {first}.", "Give names of two different entities.")
    return first, second


def passages(store: Store, ids: Sequence[str], *, order: str = NEWEST, limit: int | None = None) -> list[Passage]:
    """The sentences that name one entity, or two that co-occur, by their ids; in the order of an SQL expression."""
    if len(ids) == 1:
        found = _passages(store, ALONE, order, limit, a=[*ids])
    else:
        a, b = sorted(ids)
        found = _passages(store, TOGETHER, order, limit, a=[a], b=[b])
    return [passage for _, passage in found]


def best(store: Store, pairs: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Passage]:
    """The best passage of each edge, given by its ids, the smaller first: see :data:`BEST`."""
    a, b = zip(*sorted(set(pairs)), strict=True)
    return dict(_passages(store, JUDGED.format(found=TOGETHER), BEST, 1, a=[*a], b=[*b]))


def _passages(
    store: Store, found: str, order: str, limit: int | None, **ends: list[str]
) -> Iterator[tuple[tuple[str, str], Passage]]:
    """The passages that a query finds, at most ``limit`` for each pair, each with its pair."""
    sql = PASSAGES.format(found=found, order=order)
    rows = store.query(sql, {"limit": 2**31 if limit is None else limit, **ends})
    marks = defaultdict(list)
    ids = sorted({id_ for row in rows for id_ in row[:2]})
    for document, sentence, *mark in store.query(MARKS, [ids, sorted({row[2] for row in rows})]):
        marks[document, sentence].append(mark)
    labels = _labels(store, rows)
    for a, b, document, title, day, source, url, *places in rows:
        sentence, other = (
            _marked(number, first, text, marks[document, number], (a, b), location)
            for number, first, text, location in (places[:4], places[4:])
        )
        both = (sentence,) if sentence.number == other.number else (other, sentence)
        yield (a, b), Passage(document, title, day, source, url, tuple(_said(both, document, labels)))


class _Label(NamedTuple):
    """The label of a speaker: its number among the sentences, its text, and the sentence after it."""

    number: int
    text: str
    after: str


def _labels(store: Store, rows: Iterable[Sequence[Any]]) -> dict[tuple[str, int], _Label]:
    """The labels of those who say the sentences of passages, by document and number of the sentence."""
    wanted = sorted({(row[2], number) for row in rows for number in (row[7], row[11])})
    found = store.query(LABELS, [[id_ for id_, _ in wanted], [number for _, number in wanted]])
    return {(id_, number): _Label(*label) for id_, number, *label in found}


def _said(sentences: Sequence[Marked], document: str, labels: Mapping[tuple[str, int], _Label]) -> Iterator[Marked]:
    """Add to sentences who says them, once each; or to a label alone what is said."""
    shown = {sentence.number for sentence in sentences}
    for sentence in sentences:
        label = labels.get((document, sentence.number))
        if label and label.number == sentence.number:
            yield replace(sentence, after=label.after) if len(sentences) == 1 else sentence
        elif label and label.number not in shown:
            shown.add(label.number)
            yield replace(sentence, before=label.text)
        else:
            yield sentence


def _marked(
    number: int, first: int, text: str, marks: Iterable[Sequence[Any]], ids: Sequence[str], location: str
) -> Marked:
    """A sentence that begins at ``first``. A mention may reach beyond it; the part outside is cut off."""
    cut = (
        Mark(max(a - first, 0), min(b - first, len(text)), entity, means)
        for a, b, entity, means in marks if entity in ids
    )  # fmt: skip
    return Marked(number, text, tuple(cut), location)
