"""Counts the mentions of each entity and the co-occurrences of each pair by month or week."""

from __future__ import annotations

from typing import Final

from graphkit.options import PERIODS
from graphkit.store import Store

NODES: Final = """SELECT entity AS id, {period} AS period, count(*) AS n
    FROM counted_mentions d WHERE d.date IS NOT NULL GROUP BY ALL"""
EDGES: Final = """SELECT e.a, e.b, {period} AS period, count(*) AS n
    FROM evidence e JOIN documents d ON d.id = e.document WHERE d.date IS NOT NULL GROUP BY ALL"""
TEXTS: Final = "SELECT {keys}, string_agg(period || ': ' || n, '; ' ORDER BY period) FROM ({counts}) GROUP BY {keys}"


def of_nodes(store: Store, period: str) -> dict[str, str]:
    """The mentions of each entity by period, the earliest first, as text: ``2023-09: 5; 2023-10: 2``.

    Copies of an article and articles without a date do not count; entities of no other article are left out.
    """
    counts = NODES.format(period=PERIODS[period].sql)
    return dict(store.stream(TEXTS.format(keys="id", counts=counts)))


def of_edges(store: Store, period: str) -> dict[tuple[str, str], str]:
    """The sentences in which each pair co-occurs by period, likewise. Reads the view ``evidence``."""
    counts = EDGES.format(period=PERIODS[period].sql)
    return {(a, b): text for a, b, text in store.stream(TEXTS.format(keys="a, b", counts=counts))}
