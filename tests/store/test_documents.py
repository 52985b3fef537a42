"""Documents come back as they were written, in their order."""

from __future__ import annotations

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.options import Selection
from graphkit.records import Document, ReadFailure, ReadWarning
from graphkit.store import (
    Store,
    documents,
)
from tests.store import values
from tests.store.values import EXAMPLES, emptied


@settings(max_examples=EXAMPLES)
@given(values.documents)
def test_documents_come_back_in_their_order(shared: Store, written: list[Document]) -> None:
    with emptied(shared) as store:
        documents.add(store, ((document, "key") for document in written))
        assert list(documents.read(store)) == written


@settings(max_examples=EXAMPLES)
@given(values.documents, st.integers(0, 6))
def test_documents_may_be_added_in_two_goes(shared: Store, written: list[Document], cut: int) -> None:
    with emptied(shared) as store:
        documents.add(store, ((document, "key") for document in written[:cut]))
        documents.add(store, ((document, "key") for document in written[cut:]))
        assert list(documents.read(store)) == written


def test_a_date_that_only_the_last_of_many_documents_has_is_kept() -> None:
    count = 12_000
    with Store(None) as store:
        documents.add(
            store,
            ((Document(f"{i}", "text", date="2023-09-13" if i == count - 1 else None), "key") for i in range(count)),
        )
        assert store.query("SELECT id, date FROM documents WHERE date IS NOT NULL") == [(f"{count - 1}", "2023-09-13")]


def test_an_id_that_is_there_twice_is_refused_with_its_whole_batch() -> None:
    with Store(None) as store:
        with pytest.raises(duckdb.ConstraintException):
            documents.add(store, ((Document(id_, "text"), "key") for id_ in "aba"))
        assert list(documents.read(store)) == []


def test_rows_get_pieces_of_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "PIECES", 3)
    monkeypatch.setattr(documents, "WORDS", 4)
    texts = {"a": "Kim met Putin.", "b": "“Кім”, he said.", "c": "🛰 over Oslo."}
    rows = [(id_, start, start + 3) for start in (0, 5) for id_ in texts]
    with Store(None) as store:
        documents.add(store, ((Document(id_, text), "key") for id_, text in texts.items()))
        found = list(documents.with_pieces(store, rows, document=0, start=1, end=2))
        assert found == [(id_, start, end, texts[id_][start:end]) for id_, start, end in rows]
        assert list(documents.with_pieces(store, [], document=0, start=1, end=2)) == []


def test_long_documents_are_read_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "WORDS", 4)
    with Store(None) as store:
        documents.add(store, ((Document(f"{i}", "word " * words), "key") for i, words in enumerate((1, 2, 9, 1, 3, 1))))
        assert list(documents.ranges(store)) == [(0, 2), (2, 3), (3, 5), (5, 6)]
        assert [document.id for document in documents.read(store)] == ["0", "1", "2", "3", "4", "5"]


def test_copies_are_marked() -> None:
    with Store(None) as store:
        documents.add(store, ((Document(id_, "text"), "key") for id_ in "abcd"))
        documents.mark_copies(store, {})
        documents.mark_copies(store, {"b": "a", "d": "c"})
        assert store.query("SELECT id, duplicate_of FROM documents ORDER BY ordinal") == [
            ("a", None), ("b", "a"), ("c", None), ("d", "c"),
        ]  # fmt: skip


def test_reports_are_replaced_and_come_back_in_their_order_in_a_part_too() -> None:
    failures = [ReadFailure(f"{number}.pdf", "is damaged.") for number in (2, 1, 3)]
    warnings = [ReadWarning("dates", f"{number}.csv", "has a date in doubt", 2, "Look at it.") for number in (2, 1)]
    with Store(None) as store:
        documents.add(store, [(Document("a", "text", date="2023-09-13"), "key")])
        documents.replace_reports(store, [ReadFailure("old", "is gone.")], [])
        documents.replace_reports(store, failures, warnings)
        with store.part(Selection(since="2023")) as part:
            for one in (store, part):
                assert (documents.failures(one), documents.warnings(one)) == (failures, warnings)
