"""A part of a workspace: some of its articles, and some of the entities that they name."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from graphkit.options import Selection
from graphkit.store import about
from graphkit.store.connection import Connection
from graphkit.store.schema import part_definitions

# Days are compared as far as the limit is written: until 2023 is until its last day.
CHOSEN: Final = """
    SELECT id, row_number() OVER (ORDER BY ordinal) - 1 AS ordinal FROM documents
    WHERE ($since = '' OR left(date, length($since)) >= $since)
    AND ($until = '' OR left(date, length($until)) <= $until)
    AND (len($sources) = 0 OR lower(source) IN (SELECT lower(unnest($sources))))
    AND (len($topics) = 0 OR id IN (
        SELECT document FROM mentions WHERE entity IN (SELECT unnest($topics))
        GROUP BY document HAVING count(DISTINCT entity) = len($topics)))
    ORDER BY ordinal"""
"""The articles that fulfil all conditions of a selection."""

EVIDENCE: Final = """
    SELECT sql FROM duckdb_views() WHERE view_name = 'evidence' AND database_name = current_database()"""


def define_part(part: Connection, whole: Connection, selection: Selection) -> None:
    """Define all tables of an empty database as those of ``whole``, for the articles of ``selection``.

    What it says of itself gets the key ``part``: the selection in words.
    """
    part.query("CREATE TABLE chosen (id VARCHAR, ordinal INTEGER)")
    part.query("CREATE TABLE left_out (id VARCHAR)")
    part.insert(
        "chosen",
        whole.query(
            CHOSEN,
            {
                "since": selection.since,
                "until": selection.until,
                "sources": list(selection.sources),
                "topics": sorted(set(selection.topics)),
            },
        ),
    )
    part.query(";".join(part_definitions(whole.database)))
    copy_evidence(part, whole)
    about.write(part, about.read(whole) | {"part": selection.words()})


def copy_evidence(store: Connection, other: Connection) -> None:
    """Define the view ``evidence`` as another store has it, if it has one."""
    for (sql,) in other.query(EVIDENCE):
        store.query(sql)


def keep_entities(part: Connection, whole: Connection, ids: Collection[str]) -> None:
    """Leave only some entities in a part of ``whole``, their mentions, and the pairs of two of them."""
    kept = {"ids": sorted(ids)}
    others = whole.query("SELECT id FROM entities WHERE id NOT IN (SELECT unnest($ids::VARCHAR[]))", kept)
    part.insert("left_out", others)
    part.query("DELETE FROM pairs WHERE a IN (FROM left_out) OR b IN (FROM left_out)")
