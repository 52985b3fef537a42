"""Find single names that may mean another person of their article."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from typing import Final

from graphkit.explore.doubts import Doubt
from graphkit.store import Store

QUOTED: Final = 100
"""How many characters of a sentence are quoted from a name on."""

# A single name, and the person whose full name with this word stands last before it, where that is another.
AFTER_ANOTHER: Final = """
    WITH persons AS (
        SELECT m.document, m.sentence, m.start, m.text, m.entity,
            string_split(strip_accents(lower(m.text)), ' ') AS words
        FROM counted_mentions m JOIN entities e ON e.id = m.entity AND e.type = 'person'),
    bare AS (SELECT *, words[1] AS word FROM persons WHERE len(words) = 1),
    named AS (
        SELECT DISTINCT document, start, entity, unnest([words[1], words[-1]]) AS word
        FROM persons WHERE len(words) > 1),
    beside AS (
        SELECT b.*, n.entity AS other, count(*) OVER (PARTITION BY b.document, b.word) AS of
        FROM bare b ASOF LEFT JOIN named n ON n.document = b.document AND n.word = b.word AND n.start < b.start)
    SELECT b.document, min_by(b.text, b.start), any_value(e.label), any_value(o.label),
        min_by(substr(d.text, s.start + 1, s."end" - s.start), b.start), min(b.start) - min_by(s.start, b.start)
    FROM beside b JOIN entities e ON e.id = b.entity JOIN entities o ON o.id = b.other
    JOIN documents d ON d.id = b.document
    JOIN sentences s ON s.extraction = d.extraction AND s.sentence = b.sentence
    WHERE b.other <> b.entity
    GROUP BY b.document, b.word, b.entity, b.other, d.ordinal
    ORDER BY count(*) / any_value(b.of) DESC, d.ordinal, 2, 4"""


def doubtful_surnames(store: Store) -> Iterator[Doubt]:
    """Single names that count as one person where the article has just named another who has the name, too.

    The articles in which most of them do so come first.
    """
    for document, name, own, other, sentence, at in store.query(AFTER_ANOTHER):
        reason = f"has “{name}” for {own}, though it named {other} last: “{_around(sentence, at)}”"
        yield Doubt(
            document,
            reason,
            f"If that is wrong: graphkit split {shlex.quote(name)} {shlex.quote(own)}, in all articles.",
        )


def _around(sentence: str, at: int) -> str:
    """A piece of a sentence, on one line, with the character ``at`` in it.

    >>> _around("They met. " * 30 + "Kim left.", 300)
    '… They met. They met. They met. Kim left.'
    """
    start, end = max(0, at - QUOTED // 3), at + QUOTED
    words = sentence[start:end].split()
    before, after = "… " * (start > 0), " …" * (end < len(sentence))
    return before + " ".join(words[start > 0 : len(words) - (end < len(sentence))]) + after
