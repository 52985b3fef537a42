"""Read sorted rows in step with something else that has the same order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Any, TypeAlias

Row: TypeAlias = tuple[Any, ...]


def aligned(rows: Iterable[Row], *, key: int) -> Callable[..., list[Row]]:
    """Walk through ``rows`` in step with something else that has the same order, one key's rows in memory at a time.

    Args:
        rows: Ordered by their first ``key`` columns, as DuckDB orders text: by code points, which is Python's order.
        key: How many columns are the key.

    Returns:
        A function of a key that gives its rows without the key. Keys must be asked for in order; those that are never
        asked for are skipped.

    >>> rows_of = aligned([("a", 1), ("a", 2), ("b", 3), ("d", 4)], key=1)
    >>> rows_of("a"), rows_of("c"), rows_of("d")
    ([(1,), (2,)], [], [(4,)])
    """
    groups = groupby(rows, key=lambda row: row[:key])
    current = next(groups, None)

    def rows_of(*wanted: Any) -> list[Row]:
        nonlocal current
        while current is not None and current[0] < wanted:
            current = next(groups, None)
        if current is None or current[0] != wanted:
            return []
        found = [row[key:] for row in current[1]]
        current = next(groups, None)
        return found

    return rows_of
