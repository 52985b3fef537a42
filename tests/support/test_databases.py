"""Workspaces in memory share an instance of DuckDB and nothing else; a copy has all that the original has."""

from __future__ import annotations

from typing import Any

import pytest

from graphkit.records import Document
from graphkit.store import TABLES, VIEWS, Store, documents
from tests.support.databases import copy_of
from tests.support.workspaces import WORKSPACES, Article, small, workspace_of


def content(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of all tables in their order, those of all views, and how both are defined."""
    defined = {
        catalog: store.query(f"SELECT {columns} FROM {catalog}() WHERE database_name = current_database() ORDER BY ALL")
        for catalog, columns in {
            "duckdb_columns": "table_name, column_name, column_index, data_type, is_nullable, column_default",
            "duckdb_constraints": "table_name, constraint_type, constraint_text",
            "duckdb_views": "view_name, sql",
        }.items()
    }
    views = {view: store.query(f"FROM {view} ORDER BY ALL") for view in (*VIEWS, "evidence")}
    return defined | {table: store.rows(table) for table in (*TABLES, "kept")} | views


@pytest.mark.parametrize("name", WORKSPACES)
def test_a_copy_is_equal_to_what_it_is_made_of(name: str) -> None:
    with WORKSPACES[name]() as first, copy_of(first) as second:
        assert content(second) == content(first)
        assert second.database != first.database


def test_a_copy_of_each_call_is_equal_to_one_that_was_filled() -> None:
    articles, names = [Article("a", ["Ann met Bob."], "2023-01")], {"Ann": "person", "Bob": "person"}
    with workspace_of(articles, names) as filled, workspace_of(articles, names) as again, copy_of(again) as copied:
        assert content(filled) == content(again) == content(copied)


def test_what_is_written_to_a_copy_stays_there() -> None:
    with small() as first, small() as second:
        before = content(second)
        first.query("DELETE FROM pairs")
        first.query("DROP VIEW evidence")
        first.query("CREATE TABLE other (x INTEGER)")
        with first.transaction():
            documents.add(first, [(Document("new", "text"), "key")])
            assert content(second) == before
        with small() as third:
            assert content(third) == before


def test_a_closed_workspace_leaves_no_database_behind() -> None:
    def databases() -> list[tuple[str]]:
        return kept.query("SELECT database_name FROM duckdb_databases() ORDER BY ALL")

    with Store(None) as kept:
        before = databases()
        with Store(None) as store, copy_of(kept) as copied:
            list(store.stream("SELECT 1"))
            assert len(databases()) == len(before) + 2
            assert {store.database, copied.database} < {name for (name,) in databases()}
        assert databases() == before
