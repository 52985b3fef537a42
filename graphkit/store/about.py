"""Read and write the metadata of a workspace: schema, and the title, options and version of the last build."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import duckdb

if TYPE_CHECKING:
    from graphkit.store.connection import Store


def read(store: Store) -> dict[str, str]:
    """Return the metadata by key; empty if the database is no workspace."""
    try:
        return dict(store.query("SELECT key, value FROM about ORDER BY key"))
    except (duckdb.CatalogException, duckdb.BinderException):
        return {}


def write(store: Store, values: Mapping[str, str]) -> None:
    """Write some keys, over their old values."""
    rows = sorted(values.items())
    columns = [[key for key, _ in rows], [value for _, value in rows]]
    store.query("INSERT OR REPLACE INTO about SELECT unnest(?::VARCHAR[]), unnest(?::VARCHAR[])", columns)


def remove(store: Store, key: str) -> None:
    """Remove a key."""
    store.query("DELETE FROM about WHERE key = ?", [key])
