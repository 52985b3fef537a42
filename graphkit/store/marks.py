"""What the user says of nodes and edges: marks and notes."""

from __future__ import annotations

from collections.abc import Iterable

from graphkit.records import Mark
from graphkit.store.workspace import Store


def write(store: Store, marks: Iterable[Mark]) -> None:
    """Replace all marks."""
    store.clear("marks")
    store.insert("marks", ((mark.a, mark.b, mark.mark, mark.note) for mark in marks))


def read(store: Store) -> dict[tuple[str, str], Mark]:
    """Return all marks by the ids of the ends of the edge, the smaller first; of a node the second is ""."""
    return {(a, b): Mark(a, b, mark, note) for a, b, mark, note in store.query("FROM marks ORDER BY a, b")}
