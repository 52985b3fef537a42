"""Find out whom the clauses of sentences name: fill the table ``relations``."""

from __future__ import annotations

from typing import Final

from graphkit.data import table
from graphkit.names.organisations import organisation_of
from graphkit.store import Store

# A phrase names an entity where its head lies in a mention. An adjective or a people is no entity that acts. Where two
# names stand side by side and the second is no person, they may be one name that was cut: "Marn Radio Veldia".
RELATIONS: Final = """
    INSERT INTO relations
    WITH named AS (
        SELECT m.document, m.sentence, m.start, m."end", m.entity, e.type
        FROM counted_mentions m JOIN entities e ON e.id = m.entity
        WHERE e.type <> 'topic' AND m.via <> 'demonym'),
    cut AS (
        SELECT a.document, a.start AS first, b.start AS second
        FROM named a JOIN named b ON a.document = b.document AND a.sentence = b.sentence AND a."end" + 1 = b.start
        JOIN counted_documents d ON d.id = a.document
        WHERE b.type <> 'person' AND a.entity <> b.entity AND substr(d.text, a."end" + 1, 1) = ' '),
    acting AS (
        SELECT n.* FROM named n
        ANTI JOIN cut ON cut.document = n.document AND n.start IN (cut.first, cut.second)),
    said AS (
        SELECT d.id AS document, d.ordinal, s.start AS first, c.*
        FROM counted_documents d JOIN clauses c USING (extraction)
        JOIN sentences s ON s.extraction = c.extraction AND s.sentence = c.sentence)
    SELECT DISTINCT a.entity, c.verb, b.entity, c.negated, c.modal, c.mutual, c.reported, coalesce(r.entity, ''),
           c.document, c.sentence, c.first + c.start AS start, c.first + c."end"
    FROM said c
    JOIN acting a ON a.document = c.document AND a.sentence = c.sentence
        AND a.start <= c.first + c.source AND c.first + c.source < a."end"
    JOIN acting b ON b.document = c.document AND b.sentence = c.sentence
        AND b.start <= c.first + c.target AND c.first + c.target < b."end"
    LEFT JOIN acting r ON r.document = c.document AND r.sentence = c.sentence
        AND r.start <= c.first + c.reporter AND c.first + c.reporter < r."end"
    WHERE a.entity <> b.entity AND NOT (
        split_part(c.verb, ' ', 1) IN (SELECT unnest($tells::VARCHAR[]))
        AND (a.entity IN (SELECT unnest($media::VARCHAR[])) OR b.entity IN (SELECT unnest($media::VARCHAR[]))))
    ORDER BY ALL"""


def find_relations(store: Store) -> None:
    """Fill the table ``relations`` from the clauses of the articles that count.

    Left out is who tells a medium something, or is asked by it: that is how an article came about.
    """
    store.clear("relations")
    store.query(RELATIONS, {"tells": table("relations")["tells"], "media": _media(store)})


def _media(store: Store) -> list[str]:
    """The ids of agencies, papers and broadcasters."""
    rows = store.query("SELECT id, label, observer FROM entities WHERE type = 'organisation' ORDER BY id")
    known = ((id_, observer, organisation_of(label)) for id_, label, observer in rows)
    return [id_ for id_, observer, body in known if observer or (body is not None and body.kind == "media")]
