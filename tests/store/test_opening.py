"""A file that cannot be used is named in a sentence, and left as it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from graphkit.errors import OutputError, WorkspaceError
from graphkit.store import (
    FILE_NAME,
    Store,
    documents,
)
from graphkit.store.schema import STORAGE_VERSION
from tests.store.values import file_with_documents


def test_one_that_another_process_has_open(tmp_path: Path) -> None:
    with file_with_documents(tmp_path) as path:
        script = f"import duckdb; c = duckdb.connect({str(path)!r}); print('open', flush=True); input()"
        with subprocess.Popen(
            [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as other:
            assert other.stdin is not None
            assert other.stdout is not None
            assert other.stdout.readline() == "open\n"
            for read_only in (False, True):
                with pytest.raises(OutputError, match="in use"):
                    Store(path, read_only=read_only)
            other.communicate("\n")
        with Store(path) as store:
            assert store.count("documents") == 1


def test_two_processes_may_ask_at_once(tmp_path: Path) -> None:
    with file_with_documents(tmp_path) as path, Store(path, read_only=True):
        script = f"""
import duckdb
with duckdb.connect({str(path)!r}, read_only=True) as connection:
    print(connection.execute("SELECT id FROM documents").fetchall())
"""
        done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
        assert done.stdout == "[('0.txt',)]\n"


def test_one_that_this_process_only_reads(tmp_path: Path) -> None:
    with (
        file_with_documents(tmp_path) as path,
        Store(path, read_only=True),
        pytest.raises(OutputError, match="in use"),
    ):
        Store(path)


@pytest.mark.parametrize("content", [b"", b"x", b"An article, not a database.\n" * 1000, bytes(100_000)])
@pytest.mark.parametrize("read_only", [False, True])
def test_no_database(tmp_path: Path, content: bytes, read_only: bool) -> None:
    # The path holds the word by which one in use is recognised: only DuckDB's own words may count.
    path = tmp_path / "blocks.duckdb"
    path.write_bytes(content)
    with pytest.raises(WorkspaceError, match="cannot be opened as a workspace"):
        Store(path, read_only=read_only)
    assert path.read_bytes() == content


@pytest.mark.parametrize("keep", [100, 4096, 12_288])
def test_a_database_that_was_cut_off(tmp_path: Path, keep: int) -> None:
    with file_with_documents(tmp_path, 3000) as path:
        path.write_bytes(path.read_bytes()[:keep])
        with pytest.raises(WorkspaceError, match="cannot be opened"):
            Store(path)


@pytest.mark.slow
def test_a_database_that_is_damaged_wherever_it_is(tmp_path: Path) -> None:
    found = []
    with file_with_documents(tmp_path, 3000) as path:
        whole = path.read_bytes()
        for at in range(0, len(whole), 70_000):
            path.write_bytes(whole[:at] + bytes(255 - byte for byte in whole[at : at + 20_000]) + whole[at + 20_000 :])
            try:
                with Store(path) as store:
                    assert [d.text for d in documents.read(store)] == [f"Text {i}. " * 40 for i in range(3000)]
            except WorkspaceError as error:
                found.append(error.message)
    assert len(found) > 5
    assert not [message for message in found if "\n" in message]


def test_a_file_that_is_cut_off_while_it_is_in_use(tmp_path: Path) -> None:
    with file_with_documents(tmp_path, 3000) as path:
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        with pytest.raises(WorkspaceError, match="cannot be used"), Store(path) as store:
            list(documents.read(store))


@pytest.mark.parametrize("read_only", [False, True])
def test_one_of_another_version(tmp_path: Path, read_only: bool) -> None:
    path = tmp_path / FILE_NAME
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE TABLE about (key VARCHAR PRIMARY KEY, value VARCHAR)")
        connection.execute("INSERT INTO about VALUES ('schema', '0')")
    for _ in range(2):
        with pytest.raises(WorkspaceError, match=r"another version of graphkit \(its tables are version 0\)"):
            Store(path, read_only=read_only)
    with duckdb.connect(str(path)) as connection:
        assert connection.execute("SELECT table_name FROM duckdb_tables()").fetchall() == [("about",)]


@pytest.mark.parametrize("table", ["orders (id INTEGER)", "about (id INTEGER)", "documents (id INTEGER)"])
@pytest.mark.parametrize("read_only", [False, True])
def test_another_programs_database_is_left_as_it_is(tmp_path: Path, table: str, read_only: bool) -> None:
    path = tmp_path / "theirs.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute(f"CREATE TABLE {table}")
    with pytest.raises(WorkspaceError, match="no workspace of graphkit"):
        Store(path, read_only=read_only)
    with duckdb.connect(str(path)) as connection:
        assert connection.execute("SELECT table_name FROM duckdb_tables()").fetchall() == [(table.split()[0],)]


def test_one_that_is_not_there_to_be_read(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="There is no workspace") as caught:
        Store(tmp_path / FILE_NAME, read_only=True)
    assert caught.value.next_step == "Run graphkit build first."
    assert list(tmp_path.iterdir()) == []


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="cannot be opened"):
        Store(tmp_path)


def test_one_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        Store(tmp_path / "missing" / FILE_NAME)


def test_a_file_has_the_storage_version_that_older_readers_know(tmp_path: Path) -> None:
    with file_with_documents(tmp_path) as path, Store(path) as store:
        [(tags,)] = store.query("SELECT tags FROM duckdb_databases() WHERE database_name = 'workspace'")
    assert tags["storage_version"].removesuffix("+") == STORAGE_VERSION == "v1.4.0"
