"""Measure what it costs to relate many mentions: time, memory, and room on the disk.

Usage: python benchmarks/relate.py [--mentions 10000000] [--memory 1GB] [--folder FOLDER]

The mentions are made by chance, always the same: articles of 8 to 16 sentences that name 1 to 4 entities each, some 30
an article, one entity for 50 mentions; how often each is named follows Zipf's law. They are written into a workspace in
FOLDER, which is removed in the end; ``--memory`` is the memory that DuckDB may use before it writes to the disk.
"""

from __future__ import annotations

import argparse
import platform
import resource
import tempfile
import time
from pathlib import Path

from graphkit.relate import relate
from graphkit.store import Store

PER_ARTICLE = 30
"""Mentions of an article, on average: 12 sentences with 2.5 each."""
PER_ENTITY = 50

CHANCE = "((hash(xor(hash({of}), {salt})) >> 11) / 9007199254740992)"
"""A number from 0 to below 1 that follows from others."""

TABLES = (
    """INSERT INTO documents
       SELECT 'article-' || i, i, 'Title', (DATE '2015-01-01' + (i % 3650)::INTEGER)::VARCHAR, 'source', NULL,
              '{{}}', 'en', 320, NULL, 'key-' || i, '' FROM range({articles}) t(i)""",
    """INSERT INTO sentences SELECT 'key-' || i, s, 100 * s, 100 * s + 99, s // 3
       FROM range({articles}) t(i), range(8 + floor(9 * {length})::BIGINT) u(s)""",
    """INSERT INTO entities SELECT 'entity-' || i, 'Entity ' || i, 'person', [], false, false, '', []
       FROM range({entities}) t(i)""",
    """INSERT INTO mentions
       SELECT 'article-' || i, s, 100 * s + 20 * m, 100 * s + 20 * m + 9, 'Entity', 'entity-' || entity, via, ''
       FROM (SELECT i, s, m, floor(exp({named} * ln({entities} + 1)) - 1)::BIGINT AS entity,
                    CASE WHEN {via} < 0.1 THEN 'pronoun' ELSE 'name' END AS via
             FROM range({articles}) t(i), range(8 + floor(9 * {length})::BIGINT) u(s),
                  range(1 + floor(4 * {mentions})::BIGINT) v(m))""",
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mentions", type=int, default=10_000_000)
    parser.add_argument("--memory", default="1GB", help="what DuckDB may use, as in 800MB")
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as scratch:
        file = Path(scratch) / "graphkit.duckdb"
        with Store(file) as store:
            store.query(f"SET memory_limit = '{options.memory}'")
            fill(store, options.mentions)
        with Store(file) as store:
            store.query(f"SET memory_limit = '{options.memory}'")
            made = store.count("mentions")
            before, start, used = peak(), time.perf_counter(), time.process_time()
            relate(store)
            seconds, processor = time.perf_counter() - start, time.process_time() - used
            pairs = store.count("pairs")
        size = file.stat().st_size / 2**20
    print(f"{made:,} mentions, {pairs:,} pairs; {platform.machine()}, DuckDB may use {options.memory}")
    print(f"  {seconds:.1f} s, {processor:.1f} s of processors; file {size:,.0f} MB")
    print(f"  {peak():,} MB at most, {before:,} MB of them while the mentions were made")


def fill(store: Store, mentions: int) -> None:
    """Write articles, sentences, entities and mentions."""
    articles, entities = mentions // PER_ARTICLE, mentions // PER_ENTITY
    chance = {
        "length": CHANCE.format(of="i", salt=1),
        "mentions": CHANCE.format(of="i, s", salt=2),
        "named": CHANCE.format(of="i, s, m", salt=3),
        "via": CHANCE.format(of="i, s, m", salt=4),
    }
    for statement in TABLES:
        store.query(statement.format(articles=articles, entities=entities, **chance))


def peak() -> int:
    """The most memory that this process has used, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main()
