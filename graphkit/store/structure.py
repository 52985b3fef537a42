"""Write the measures of the nodes in the whole graph, before pruning."""

from __future__ import annotations

from collections.abc import Iterable

from graphkit.store.workspace import Store


def write(store: Store, rows: Iterable[tuple[object, ...]]) -> None:
    """Replace the table: each row is an entity's id, then its :data:`graphkit.measures.NODE_MEASURES`."""
    store.clear("structure")
    store.insert("structure", rows)
