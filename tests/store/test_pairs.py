"""Pairs come back by their ids."""

from __future__ import annotations

from hypothesis import given, settings

from graphkit.explore.nodes import flat
from graphkit.records import Pair
from graphkit.store import (
    Store,
    pairs,
)
from tests.store import values
from tests.store.values import EXAMPLES, emptied


@settings(max_examples=EXAMPLES)
@given(values.pairs)
def test_pairs_come_back_by_their_ids(shared: Store, written: list[Pair]) -> None:
    with emptied(shared) as store:
        store.insert("pairs", (tuple(flat(pair).values()) for pair in written))
        found = list(pairs.read(store))
    assert sorted(map(repr, found)) == sorted(map(repr, written))
    assert [(p.a.encode(), p.b.encode()) for p in found] == sorted((p.a.encode(), p.b.encode()) for p in written)
