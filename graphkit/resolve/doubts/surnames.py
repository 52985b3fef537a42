"""Find single names that may mean another person of their article."""

from __future__ import annotations

import shlex
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from graphkit.names.normalise import normalised
from graphkit.names.titles import gender_before
from graphkit.records import ReadWarning
from graphkit.store import Store, documents

QUOTED: Final = 100
"""How many characters of a sentence are quoted from a name on."""

# A single name, and the person whose full name with this word stands last before it, where that is another; then where
# its sentence stands, and the 16 characters before it, which may hold an honorific.
AFTER_ANOTHER: Final = """
    WITH persons AS (
        SELECT m.document, m.sentence, m.start, m.text, m.entity, m.role,
            string_split(strip_accents(lower(m.text)), ' ') AS words
        FROM counted_names m JOIN entities e ON e.id = m.entity AND e.type = 'person'),
    bare AS (SELECT *, words[1] AS word FROM persons WHERE len(words) = 1),
    named AS (
        SELECT DISTINCT document, start, entity, unnest([words[1], words[-1]]) AS word
        FROM persons WHERE len(words) > 1),
    beside AS (
        SELECT b.*, n.entity AS other, count(*) OVER (PARTITION BY b.document, b.word) AS of,
            count(DISTINCT b.document) OVER (PARTITION BY b.word, b.entity) AS everywhere
        FROM bare b ASOF LEFT JOIN named n ON n.document = b.document AND n.word = b.word AND n.start < b.start)
    SELECT b.document, b.text, b.entity, e.label, b.other, o.label, b.role, b.of, b.everywhere,
        s.start, s."end", greatest(0, b.start - 16), b.start
    FROM beside b JOIN entities e ON e.id = b.entity JOIN entities o ON o.id = b.other
    JOIN documents d ON d.id = b.document
    JOIN sentences s ON s.extraction = d.extraction AND s.sentence = b.sentence
    WHERE b.other <> b.entity
    ORDER BY d.ordinal, b.start"""

# What stands before the full names of some persons, and their offices.
CALLED: Final = """
    SELECT m.entity, m.role, m.document, greatest(0, m.start - 16), m.start
    FROM counted_names m
    WHERE m.entity IN (SELECT unnest(?::VARCHAR[])) AND contains(m.text, ' ')"""


@dataclass(frozen=True, slots=True)
class DoubtfulName:
    """A single name in an article that counts as ``own``, though the article named ``other`` last.

    Attributes:
        document: The article.
        name: The name as it stands there.
        own: The label of the entity it counts as.
        other: The label of the other.
        around: A piece of the sentence.
        articles: In how many articles the name counts as ``own``.
        doubtful: In how many of these that is in doubt.
        share: The share of its mentions in the article that are in doubt.
    """

    document: str
    name: str
    own: str
    other: str
    around: str
    articles: int
    doubtful: int
    share: float

    def warning(self) -> ReadWarning:
        """What is doubtful in words, with what mends it: a split holds in all articles."""
        split = f"graphkit split {shlex.quote(self.name)} {shlex.quote(self.own)}"
        where = (
            "no other article has" if self.articles == 1 else f"it holds in all {self.articles:,} articles that have"
        )
        step = f"If that is wrong: {split} ({where} “{self.name}” for {self.own})."
        if self.doubtful < self.articles:
            step = (
                f"If that is wrong, write the full name into this article: a split would hold in all {self.articles:,} "
                f"articles that have “{self.name}” for {self.own}."
            )
        reason = f"has “{self.name}” for {self.own}, though it named {self.other} last: “{self.around}”"
        return ReadWarning("surnames", self.document, reason, 1, step)


def doubtful_surnames(store: Store) -> list[DoubtfulName]:
    """Single names that count as one person where the article has just named another who has the name, too.

    A title before the name that fits the one person, and not the other, leaves no doubt. The articles in which most of
    them are in doubt come first.
    """
    found_rows = (row for row in store.query(AFTER_ANOTHER) if normalised(row[1]) != normalised(row[3]))
    with_sentences = documents.with_pieces(store, found_rows, document=0, start=9, end=10)
    rows = list(documents.with_pieces(store, with_sentences, document=0, start=11, end=12))
    called = _called(store, {id_ for row in rows for id_ in (row[2], row[4])}) if rows else {}
    groups: defaultdict[tuple[str, str, str, str], list[tuple[Any, ...]]] = defaultdict(list)
    for row in rows:
        document, name, own, _, other, _, role, *_, before = row
        if not _fits(_calls(role, before), called.get(own, frozenset()), called.get(other, frozenset())):
            groups[document, normalised(name), own, other].append(row)
    doubtful: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for document, word, own, _ in groups:
        doubtful[word, own].add(document)
    found = [_made(rows_, len(doubtful[word, own])) for (_, word, own, _), rows_ in groups.items()]
    return sorted(found, key=lambda doubt: -doubt.share)


def _made(rows: Sequence[tuple[Any, ...]], doubtful: int) -> DoubtfulName:
    document, name, _, own, _, other, _, of, everywhere, first, _, _, start, sentence, _ = rows[0]
    around = _around(sentence, start - first)
    return DoubtfulName(document, name, own, other, around, everywhere, doubtful, len(rows) / of)


def _called(store: Store, ids: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """How articles call some persons where they name them in full: their offices, and "man" or "woman"."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    rows = store.query(CALLED, [sorted(ids)])
    for id_, role, *_, before in documents.with_pieces(store, rows, document=2, start=3, end=4):
        found[id_] |= _calls(role, before)
    return {id_: frozenset(calls) for id_, calls in found.items()}


def _calls(role: str, before: str) -> set[str]:
    return {*filter(None, (role.lower(), gender_before(before)))}


def _fits(calls: set[str], own: frozenset[str], other: frozenset[str]) -> bool:
    """Whether a title fits the one person better than the other.

    >>> _fits({"woman"}, frozenset(), frozenset({"man"})), _fits({"mayor"}, frozenset({"mayor"}), frozenset())
    (True, True)
    >>> _fits({"woman"}, frozenset(), frozenset()), _fits({"woman"}, frozenset({"man"}), frozenset())
    (False, False)
    """
    against = {"man": "woman", "woman": "man"}
    if any(against.get(call) in own for call in calls):
        return False
    return bool(calls & own - other) or any(against.get(call) in other for call in calls)


def _around(sentence: str, at: int) -> str:
    """A piece of a sentence, on one line, with the character ``at`` in it.

    >>> _around("They met. " * 30 + "Kim left.", 300)
    '… They met. They met. They met. Kim left.'
    """
    start, end = max(0, at - QUOTED // 3), at + QUOTED
    words = sentence[start:end].split()
    before, after = "… " * (start > 0), " …" * (end < len(sentence))
    return before + " ".join(words[start > 0 : len(words) - (end < len(sentence))]) + after
