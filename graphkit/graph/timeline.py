"""Count the mentions of each entity and the co-occurrences of each pair by month or week."""

from __future__ import annotations

from typing import Final

from graphkit.choices import PERIODS
from graphkit.store import Store

NODES: Final = """SELECT entity AS id, {period} AS period, count(*) AS n
    FROM counted_mentions d WHERE d.date IS NOT NULL GROUP BY ALL"""
EDGES: Final = """SELECT e.a, e.b, {period} AS period, count(*) AS n
    FROM evidence e JOIN documents d ON d.id = e.document WHERE d.date IS NOT NULL GROUP BY ALL"""
ORDERED: Final = "FROM ({counts}) ORDER BY ALL"


def of_nodes(store: Store, period: str) -> dict[str, dict[str, int]]:
    """Count the mentions of each entity by period, the earliest first: ``{"2023-09": 5, "2023-10": 2}``.

    Copies of an article and articles without a date do not count; entities of no other article are left out.
    """
    found: dict[str, dict[str, int]] = {}
    for id_, when, number in store.stream(ORDERED.format(counts=NODES.format(period=PERIODS[period].sql))):
        found.setdefault(id_, {})[when] = number
    return found


def of_edges(store: Store, period: str) -> dict[tuple[str, str], dict[str, int]]:
    """Count the co-occurrences of each pair by period, the earliest first. Reads the view ``evidence``."""
    found: dict[tuple[str, str], dict[str, int]] = {}
    for a, b, when, number in store.stream(ORDERED.format(counts=EDGES.format(period=PERIODS[period].sql))):
        found.setdefault((a, b), {})[when] = number
    return found
