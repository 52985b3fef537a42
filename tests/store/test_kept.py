"""What a step found is kept under a digest."""

from __future__ import annotations

from hypothesis import given, settings

from graphkit.store import (
    Store,
    kept,
)
from tests.store import values
from tests.store.values import EXAMPLES, emptied


@settings(max_examples=EXAMPLES)
@given(values.names, values.names, values.names)
def test_what_a_step_found_is_given_back_for_the_same_digest_alone(
    shared: Store, step: str, digest: str, value: str
) -> None:
    with emptied(shared) as store:
        kept.write(store, step, "old", "old value")
        kept.write(store, step, digest, value)
        assert kept.read(store, step, digest) == value
        assert kept.read(store, step, digest + "other") is None
        assert kept.read(store, step + "other", digest) is None
        kept.write(store, step, digest + "other")
        assert kept.read(store, step, digest) is None
