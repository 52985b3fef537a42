"""The pairs of a workspace: two entities that share windows, with counts and measures."""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.measures import EDGE_MEASURES
from graphkit.records import Pair
from graphkit.store.workspace import Store


def read(store: Store) -> Iterator[Pair]:
    """All pairs, by their ids."""
    for a, b, sentences, named, documents, *values, first, last in store.stream("SELECT * FROM pairs ORDER BY a, b"):
        yield Pair(a, b, sentences, named, documents, dict(zip(EDGE_MEASURES, values, strict=True)), first, last)
