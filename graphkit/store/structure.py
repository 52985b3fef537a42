"""Where each node stands in the whole graph, before anything is pruned."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from graphkit.store.connection import Store

MEASURES: Final = ("degree", "weighted_degree", "community", "core", "pagerank", "betweenness")
"""The columns after the entity's id."""


def write(store: Store, rows: Iterable[tuple[object, ...]]) -> None:
    """Replace the table: each row is an entity's id, then its :data:`MEASURES`."""
    store.clear("structure")
    store.insert("structure", rows)
