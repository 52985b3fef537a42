"""Staged documents come back as they were, from memory or from a file of which nothing stays."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from hypothesis import given, settings

from graphkit.errors import OutputError
from graphkit.records import Document
from graphkit.store import staged as module
from graphkit.store.staged import Chosen, Staged
from tests.store import values
from tests.store.values import EXAMPLES


@settings(max_examples=EXAMPLES)
@given(values.documents)
def test_documents_come_back_in_any_order(written: list[Document]) -> None:
    with Staged(Path()) as staged:
        for document in written:
            staged.append(document)
        assert list(staged) == written
        assert [staged[number] for number in reversed(range(len(staged)))] == written[::-1]
        assert list(Chosen(staged, range(1, len(written), 2))) == written[1::2]


def test_many_documents_lie_in_a_file_of_which_nothing_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "HELD", 5_000)
    folder = tmp_path / "out"
    with Staged(folder) as staged:
        assert not folder.exists()
        for number in range(100):
            assert folder.exists() or number < 50
            staged.append(Document(f"{number}", "Kim left. " * 10, date="2023-09-13", meta={"page": str(number)}))
            assert staged[number // 2].id == f"{number // 2}"
        assert [document.meta["page"] for document in staged] == [str(number) for number in range(100)]
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "HELD", 10)
    (tmp_path / "file").write_text("", encoding="utf-8")
    with Staged(tmp_path / "file" / "out") as staged, pytest.raises(OutputError, match="cannot be written"):
        staged.append(Document("a", "Kim left."))


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with Staged(tmp_path) as staged:
        monkeypatch.setattr("graphkit.store.staged.pickle.dumps", full)
        with pytest.raises(OutputError, match="The disk is full"):
            staged.append(Document("a", "Kim left."))
