"""The pairs of a workspace: two entities that share windows, with counts and measures."""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.records import Pair
from graphkit.store.connection import Store


def read(store: Store) -> Iterator[Pair]:
    """All pairs, by their ids."""
    for row in store.stream("SELECT * FROM pairs ORDER BY a, b"):
        yield Pair(*row)
