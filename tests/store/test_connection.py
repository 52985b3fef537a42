"""Queries, streams and transactions: all writes happen whole or not at all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from graphkit.records import Alias, Document, Entity, Extraction, Mention, Sentence, Span
from graphkit.store import (
    FILE_NAME,
    SCHEMA_VERSION,
    TABLES,
    Store,
    about,
    documents,
    entities,
    extractions,
    mentions,
)
from tests.store.values import file_with_documents


def test_more_rows_than_a_batch_keep_their_order() -> None:
    rows = [("text", f"entity {i}", "rule", i / 10) for i in range(10)]
    with Store(None) as store:
        store.insert("aliases", iter(rows), batch=3)
        assert store.query("SELECT * FROM aliases") == rows


def test_rows_stream_in_batches_of_any_size_while_others_are_asked_for() -> None:
    with Store(None) as store:
        store.insert("aliases", ((str(i), "e", "rule", 1.0) for i in range(10)))
        expected = [(str(i),) for i in range(10)]
        for batch in (1, 3, 10, 11):
            seen = []
            for row in store.stream("SELECT text FROM aliases ORDER BY text", batch=batch):
                assert store.count("aliases") == 10
                seen.append(row)
            assert seen == expected
        assert list(store.stream("SELECT text FROM aliases WHERE text > ? ORDER BY text", ["7"])) == expected[8:]


def test_all_of_it_is_in_the_file_when_it_is_opened_again(tmp_path: Path) -> None:
    document = Document("a.txt", "Kim left.", "Title", "2023-09-13", "Example", "https://example.org", {"desk": "Asia"})
    extraction = Extraction("a.txt", (Sentence(0, 9, 0),), (Span(0, 3, "PERSON"),))
    mention = Mention("a.txt", 0, 0, 3, "Kim", "kim", "name", "leader")
    with Store(tmp_path / FILE_NAME) as store:
        documents.add(store, [(document, "key")])
        extractions.add(store, [("key", extraction)])
        mentions.add(store, [mention])
        entities.add(store, [Entity("kim", "Kim", "person", ("leader",))], [Alias("Kim", "kim", "rule", 0.5)])
        about.write(store, {"title": "news"})
    for read_only in (False, True):
        with Store(tmp_path / FILE_NAME, read_only=read_only) as store:
            assert list(extractions.read(store)) == [(document, extraction)]
            assert list(mentions.read(store)) == [mention]
            assert list(entities.read(store)) == [Entity("kim", "Kim", "person", ("leader",))]
            assert store.query("SELECT * FROM aliases") == [("Kim", "kim", "rule", 0.5)]
            assert about.read(store) == {"schema": SCHEMA_VERSION, "title": "news"}
            assert extractions.keys(store) == {"key"}


def test_an_error_undoes_all_writes_of_all_tables() -> None:
    with Store(None) as store:
        documents.add(store, [(Document("kept.txt", "text"), "key")])
        entities.add(store, [Entity("kept", "Kept", "person")], [Alias("Kept", "kept", "rule")])
        before = {table: store.query(f"SELECT * FROM {table}") for table in TABLES}

        def cut_off() -> None:
            with store.transaction():
                store.clear("documents", "entities", "aliases")
                documents.add(store, [(Document("new.txt", "text"), "key")])
                mentions.add(store, [Mention("new.txt", 0, 0, 1, "t", "new", "name")])
                about.write(store, {"title": "new"})
                assert store.query("SELECT id FROM documents") == [("new.txt",)]
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            cut_off()
        assert {table: store.query(f"SELECT * FROM {table}") for table in TABLES} == before
        with store.transaction():
            store.clear("documents")
        assert store.count("documents") == 0


def test_a_process_that_is_killed_leaves_what_was_committed(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    script = f"""
import os, signal
from pathlib import Path
from graphkit.records import Extraction, Sentence
from graphkit.store import Store, extractions
store = Store(Path({str(path)!r}))
extractions.add(store, [("kept", Extraction("a", (Sentence(0, 1, 0),), ()))])
with store.transaction():
    store.insert("sentences", [("lost", 0, 0, 1, 0)])
    os._exit(9)
"""
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 9
    with Store(path) as store:
        assert extractions.keys(store) == {"kept"}


def test_a_file_that_is_only_read_cannot_be_changed(tmp_path: Path) -> None:
    with file_with_documents(tmp_path) as path, Store(path, read_only=True) as store:
        with pytest.raises(duckdb.InvalidInputException):
            store.clear("documents")
        assert store.count("documents") == 1


def test_mistakes_in_a_question_stay_what_they_are() -> None:
    with pytest.raises(duckdb.ParserException), Store(None) as store:
        store.query("SELEC 1")


def test_temporary_tables_are_there_inside_alone() -> None:
    with Store(None) as store:
        with store.temporary({"one": "SELECT 1 AS n", "two": "SELECT n + 1 AS n FROM one"}):
            assert store.rows("two") == [(2,)]
        with store.temporary({"one": "SELECT 3 AS n"}):
            assert store.rows("one") == [(3,)]
        with pytest.raises(duckdb.CatalogException):
            store.rows("two")


def test_what_fails_beside_temporary_tables_is_what_is_said() -> None:
    with Store(None) as store:
        with pytest.raises(duckdb.ConversionException), store.transaction(), store.temporary({"one": "SELECT 1 AS n"}):
            store.query("SELECT 'no number'::INTEGER FROM one")
        with store.temporary({"one": "SELECT 3 AS n"}):
            assert store.rows("one") == [(3,)]
