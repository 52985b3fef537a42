"""The tables and views of a workspace, and the version of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import blake2b
from typing import Final

from graphkit.measures import EDGE_MEASURES, NODE_MEASURES
from graphkit.records import COREFERENT

STORAGE_VERSION: Final = "v1.4.0"
"""The storage format of DuckDB that files are written in: DuckDB 1.4 and later open it."""

TABLES: Final[Mapping[str, str]] = {
    "about": "key VARCHAR PRIMARY KEY, value VARCHAR NOT NULL",
    "documents": (
        "id VARCHAR PRIMARY KEY, ordinal INTEGER NOT NULL, title VARCHAR, date VARCHAR, source VARCHAR, url VARCHAR,"
        " meta VARCHAR NOT NULL, language VARCHAR NOT NULL, words INTEGER NOT NULL, duplicate_of VARCHAR,"
        " extraction VARCHAR NOT NULL,"
        " text VARCHAR NOT NULL"
    ),
    "locations": "document VARCHAR NOT NULL, start INTEGER NOT NULL, label VARCHAR NOT NULL",
    "failures": "path VARCHAR NOT NULL, reason VARCHAR NOT NULL",
    "warnings": (
        "kind VARCHAR NOT NULL, path VARCHAR NOT NULL, message VARCHAR NOT NULL, count INTEGER NOT NULL,"
        " next_step VARCHAR NOT NULL"
    ),
    "sentences": (
        'extraction VARCHAR NOT NULL, sentence INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,'
        " paragraph INTEGER NOT NULL"
    ),
    "spans": (
        'extraction VARCHAR NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, label VARCHAR NOT NULL,'
        " topic BOOLEAN NOT NULL"
    ),
    "boilerplate": 'extraction VARCHAR NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, kind VARCHAR NOT NULL',
    "mentions": (
        'document VARCHAR NOT NULL, sentence INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,'
        " text VARCHAR NOT NULL, entity VARCHAR NOT NULL, via VARCHAR NOT NULL, role VARCHAR NOT NULL"
    ),
    "entities": (
        "id VARCHAR PRIMARY KEY, label VARCHAR NOT NULL, type VARCHAR NOT NULL, roles VARCHAR[] NOT NULL,"
        " official BOOLEAN NOT NULL, observer BOOLEAN NOT NULL, listed_id VARCHAR NOT NULL,"
        " names VARCHAR[] NOT NULL"
    ),
    "aliases": "text VARCHAR NOT NULL, entity VARCHAR NOT NULL, rule VARCHAR NOT NULL, score DOUBLE NOT NULL",
    "rules": "name VARCHAR PRIMARY KEY, reason VARCHAR NOT NULL, merges BOOLEAN NOT NULL",
    "proposals": (
        "a VARCHAR NOT NULL, b VARCHAR NOT NULL, rule VARCHAR NOT NULL, score DOUBLE NOT NULL, refused VARCHAR NOT NULL"
    ),
    "listed": (
        "name VARCHAR NOT NULL, type VARCHAR NOT NULL, id VARCHAR NOT NULL, place VARCHAR NOT NULL,"
        " entity VARCHAR NOT NULL, shared INTEGER NOT NULL"
    ),
    "marks": "a VARCHAR NOT NULL, b VARCHAR NOT NULL, mark VARCHAR NOT NULL, note VARCHAR NOT NULL",
    "pairs": (
        "a VARCHAR NOT NULL, b VARCHAR NOT NULL, sentences INTEGER NOT NULL, named_sentences INTEGER NOT NULL,"
        " documents INTEGER NOT NULL, "
        + "".join(f"{name} {measure.sql_type} NOT NULL, " for name, measure in EDGE_MEASURES.items())
        + "first_seen VARCHAR NOT NULL, last_seen VARCHAR NOT NULL"
    ),
    "relations": (
        "source VARCHAR NOT NULL, verb VARCHAR NOT NULL, target VARCHAR NOT NULL, negated BOOLEAN NOT NULL,"
        " modal VARCHAR NOT NULL, mutual BOOLEAN NOT NULL, reported BOOLEAN NOT NULL, reporter VARCHAR NOT NULL,"
        ' document VARCHAR NOT NULL, sentence INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL'
    ),
    "structure": "entity VARCHAR PRIMARY KEY, "
    + ", ".join(f"{name} {measure.sql_type} NOT NULL" for name, measure in NODE_MEASURES.items()),
}
"""Each table with its columns. ``sentences``, ``spans`` and ``boilerplate`` belong to an extraction; documents of one
text share it. ``structure`` is that of the whole graph, before anything is pruned."""

KEPT: Final[Mapping[str, str]] = {
    "kept": "step VARCHAR PRIMARY KEY, digest VARCHAR NOT NULL, value VARCHAR NOT NULL",
    "referred": "extraction VARCHAR NOT NULL, digest VARCHAR NOT NULL, found VARCHAR NOT NULL",
    "parsed": "extraction VARCHAR NOT NULL, sentence INTEGER NOT NULL",
    "clauses": (
        "extraction VARCHAR NOT NULL, sentence INTEGER NOT NULL, source INTEGER NOT NULL, verb VARCHAR NOT NULL,"
        " target INTEGER NOT NULL, negated BOOLEAN NOT NULL, modal VARCHAR NOT NULL, mutual BOOLEAN NOT NULL,"
        ' reported BOOLEAN NOT NULL, reporter INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL'
    ),
}
"""Tables that only the next build uses. ``kept``: what a step found, as text, and a digest of all that the result
depends on; ``referred``: the same of the mentions of a text that are no names; ``parsed``: the sentences that were
parsed; ``clauses``: what was found in them."""

VIEWS: Final[Mapping[str, str]] = {
    "counted_documents": "FROM documents WHERE duplicate_of IS NULL AND extraction <> ''",
    # The tuple is written as SQL writes a list.
    "counted_mentions": f"""SELECT m.*, d.ordinal, d.date, via NOT IN {COREFERENT} AS by_name
        FROM mentions m JOIN counted_documents d ON d.id = m.document""",  # noqa: S608 - a constant
    "counted_names": "SELECT * EXCLUDE (by_name) FROM counted_mentions WHERE by_name",
    # A country that is named at all is no demonym.
    "counted_entities": """SELECT entity,
        arg_min(via, CASE via WHEN 'demonym' THEN '~' ELSE via END) FILTER (by_name) AS via,
        count(*) AS mentions, count(*) FILTER (by_name) AS named_mentions, count(DISTINCT document) AS documents,
        coalesce(min(date), '') AS first_seen, coalesce(max(date), '') AS last_seen
        FROM counted_mentions GROUP BY entity""",
    "counted_forms": """SELECT entity, text, count(*) AS mentions, count(DISTINCT document) AS documents
        FROM counted_names GROUP BY entity, text""",
    # A sentence stands where its first character stands.
    "sentence_locations": """SELECT d.id AS document, s.sentence, l.label AS location
        FROM documents d JOIN sentences s USING (extraction)
        ASOF JOIN locations l ON l.document = d.id AND l.start <= s.start""",
    "worded_relations": """SELECT least(source, target) AS a, greatest(source, target) AS b,
        CASE WHEN mutual THEN '↔' WHEN source < target THEN '→' ELSE '←' END AS direction,
        concat_ws(' ', nullif(modal, ''), CASE WHEN negated THEN 'not' END, verb) AS relation, *
        FROM relations""",
    "counted_relations": """SELECT a, b, direction, relation, count(DISTINCT (document, sentence)) AS sentences
        FROM worded_relations GROUP BY ALL""",
    "named": """SELECT m.entity, m.document, m.sentence, s.paragraph, bool_or(by_name) AS by_name
        FROM counted_mentions m JOIN counted_documents d ON d.id = m.document
        JOIN sentences s ON s.extraction = d.extraction AND s.sentence = m.sentence GROUP BY ALL""",
}
"""Each view with its definition. They count what a graph counts: copies of an article are left out, and
articles that were not searched. ``relate`` adds
the view ``evidence``, which depends on the window."""

LAYOUT: Final = "5"
"""Raise it when what a column means changes, though its name and type stay."""

SCHEMA_VERSION: Final = f"{LAYOUT}-{blake2b(repr((TABLES, KEPT, VIEWS)).encode(), digest_size=3).hexdigest()}"
"""The version that a workspace must have to be opened: it changes with every table, view and measure."""

PARTS: Final[Mapping[str, str]] = {
    "documents": 'SELECT d.* REPLACE (c.ordinal AS ordinal) FROM "{whole}".documents d JOIN chosen c USING (id)',
    "mentions": """FROM "{whole}".mentions
        WHERE document IN (SELECT id FROM chosen) AND entity NOT IN (SELECT id FROM left_out)""",
    "entities": 'FROM "{whole}".entities WHERE id IN (SELECT entity FROM counted_mentions)',
    "aliases": 'FROM "{whole}".aliases WHERE entity IN (SELECT id FROM entities)',
    "relations": """FROM "{whole}".relations WHERE document IN (SELECT id FROM chosen)
        AND source NOT IN (SELECT id FROM left_out) AND target NOT IN (SELECT id FROM left_out)""",
}
"""How the tables of a part follow from those of the whole, where they are not just the same: from the table ``chosen``
(documents with their new ordinals) and the table ``left_out`` (ids of entities)."""

COUNTED_ANEW: Final = ("about", "pairs", "structure")
"""The tables that a part has of its own."""


def definitions() -> Iterator[str]:
    """The statements that make an empty workspace."""
    for name, columns in {**TABLES, **KEPT}.items():
        yield f"CREATE TABLE {name} ({columns})"
    yield from _views()


def part_definitions(whole: str) -> Iterator[str]:
    """The statements that make a part of the database ``whole``; ``chosen`` and ``left_out`` exist already."""
    for name, columns in TABLES.items():
        if name in COUNTED_ANEW:
            yield f"CREATE TABLE {name} ({columns})"
        elif name not in PARTS:
            yield f'CREATE VIEW {name} AS FROM "{whole}".{name}'
    for name in ("documents", "mentions", "relations"):
        yield f"CREATE VIEW {name} AS {PARTS[name].format(whole=whole)}"
    yield from _views()
    for name in ("entities", "aliases"):
        yield f"CREATE VIEW {name} AS {PARTS[name].format(whole=whole)}"


def _views() -> Iterator[str]:
    for name, definition in VIEWS.items():
        yield f"CREATE VIEW {name} AS {definition}"
