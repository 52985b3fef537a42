"""Read and write the metadata of a workspace: schema, and the title, options and version of the last build."""

from __future__ import annotations

from collections.abc import Mapping

import duckdb

from graphkit.store.connection import Connection


def read(store: Connection) -> dict[str, str]:
    """Return the metadata by key; empty if the database is no workspace."""
    try:
        return dict(store.query("SELECT key, value FROM about ORDER BY key"))
    except (duckdb.CatalogException, duckdb.BinderException):
        return {}


def write(store: Connection, values: Mapping[str, str]) -> None:
    """Write some keys, over their old values."""
    rows = sorted(values.items())
    columns = [[key for key, _ in rows], [value for _, value in rows]]
    store.query("INSERT OR REPLACE INTO about SELECT unnest(?::VARCHAR[]), unnest(?::VARCHAR[])", columns)


def remove(store: Connection, key: str) -> None:
    """Remove a key."""
    store.query("DELETE FROM about WHERE key = ?", [key])
