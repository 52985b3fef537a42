"""The metadata of a workspace can be written again."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.store import (
    SCHEMA_VERSION,
    Store,
    about,
)
from tests.store import values
from tests.store.values import EXAMPLES, emptied


@settings(max_examples=EXAMPLES)
@given(st.dictionaries(values.names, values.names, max_size=4))
def test_what_it_says_of_itself_can_be_written_again(shared: Store, values: dict[str, str]) -> None:
    with emptied(shared) as store:
        about.write(store, {"title": "old", **dict.fromkeys(values, "old")})
        about.write(store, values)
        assert about.read(store) == {"schema": SCHEMA_VERSION, "title": "old"} | values
