"""One workspace for all examples of a property: to make one takes longer than to fill it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graphkit.store import Store


@pytest.fixture(scope="package")
def shared() -> Iterator[Store]:
    with Store(None) as store:
        yield store
