from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from graphkit.options import ReadOptions
from graphkit.read import read
from graphkit.records import Document, Location, ReadFailure

ROWS = """
    SELECT * FROM (VALUES
        (1, 'Kim met Putin.', DATE '2023-09-13', 'https://www.example.com/1', 2.5, true, [1, 2], {'a': 1}),
        (2, E'They\\r\\ntalked.', NULL, NULL, NULL, NULL, NULL, NULL),
        (3, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
    ) AS t(id, text, date, url, score, "lead", "tags", nested)
"""


def write(path: Path, sql: str) -> Path:
    """A Parquet file; copied to its name, which DuckDB would otherwise take for a pattern."""
    plain = path.parent / "plain"
    duckdb.connect().execute(f"COPY ({sql}) TO '{plain}' (FORMAT parquet)")
    plain.rename(path)
    return path


def test_rows_become_documents(tmp_path: Path) -> None:
    first, second, third = read([write(tmp_path / "a.parquet", ROWS)])
    assert first == Document(
        "1",
        "Kim met Putin.",
        None,
        "2023-09-13",
        "example.com",
        "https://www.example.com/1",
        {"score": "2.5", "lead": "true"},
        (Location(0, "row 1"),),
    )
    assert second == Document("2", "They\ntalked.", locations=(Location(0, "row 2"),))
    assert isinstance(third, ReadFailure)
    assert third.path == "a.parquet, row 3"
    assert third.reason.startswith("holds no text.")


@pytest.mark.parametrize(
    "name", ["a[1].parquet", "a*.parquet", "a?.parquet", "it's.parquet", "a b.PARQUET", "é;--.parquet"]
)
def test_a_name_is_a_name_and_no_pattern(name: str, tmp_path: Path) -> None:
    write(tmp_path / "ab.parquet", "SELECT 'another' AS text")
    write(tmp_path / "a1.parquet", "SELECT 'another' AS text")
    assert list(read([write(tmp_path / name, "SELECT 'Kim met Putin.' AS text")])) == [
        Document(f"{name}#1", "Kim met Putin.", locations=(Location(0, "row 1"),))
    ]


@pytest.mark.parametrize("name", ['say "text"', "text; DROP TABLE x", "текст", "Text", "select", "a.b"])
def test_a_column_may_have_any_name(name: str, tmp_path: Path) -> None:
    quoted = name.replace('"', '""')
    path = write(tmp_path / "a.parquet", f"""SELECT 'Kim met Putin.' AS "{quoted}" """)
    (found,) = read([path], options=ReadOptions(text_column=name))
    assert isinstance(found, Document)
    assert found.text == "Kim met Putin."


@pytest.mark.parametrize(
    "value",
    [
        "'2023-09-13'",
        "DATE '2023-09-13'",
        "TIMESTAMP '2023-09-13 10:30:00'",
        "TIMESTAMP_NS '2023-09-13 10:30:00.5'",
        "20230913",
    ],
)
def test_days_of_any_type(value: str, tmp_path: Path) -> None:
    (found,) = read([write(tmp_path / "a.parquet", f"SELECT 'Kim met Putin.' AS text, {value} AS date")])
    assert isinstance(found, Document)
    assert found.date == "2023-09-13"


def test_paragraphs_and_bytes_are_texts_too(tmp_path: Path) -> None:
    (listed,) = read([write(tmp_path / "a.parquet", "SELECT ['Kim met Putin.', 'They talked.'] AS text")])
    (raw,) = read([write(tmp_path / "b.parquet", "SELECT encode('Kim met Путин.') AS text")])
    assert [d.text for d in (listed, raw) if isinstance(d, Document)] == [
        "Kim met Putin.\nThey talked.",
        "Kim met Путин.",
    ]


def test_a_missing_column_is_said_once(tmp_path: Path) -> None:
    (found,) = read([write(tmp_path / "a.parquet", "SELECT 1 AS id, 'Kim' AS words FROM range(10)")])
    assert isinstance(found, ReadFailure)
    assert found.path == "a.parquet"
    assert "“id”, “words”" in found.reason
    assert "--text-column" in found.reason


def test_a_table_without_rows_is_a_failure(tmp_path: Path) -> None:
    (found,) = read([write(tmp_path / "a.parquet", "SELECT 'x' AS text WHERE false")])
    assert isinstance(found, ReadFailure)


def test_rows_keep_their_order_over_batches(tmp_path: Path) -> None:
    path = write(tmp_path / "a.parquet", "SELECT i AS id, 'Kim met Putin.' AS text FROM range(5000) t(i)")
    assert [d.id for d in read([path]) if isinstance(d, Document)] == [str(n) for n in range(5000)]


def test_an_empty_file_holds_no_text(failure: Callable[..., ReadFailure]) -> None:
    assert failure("a.parquet", b"").reason.startswith("holds no text.")


@pytest.mark.parametrize("cut", [4, 100, -1, -8, -100])
def test_a_damaged_file_is_a_failure_that_tells_no_path(cut: int, tmp_path: Path) -> None:
    content = write(tmp_path / "a.parquet", ROWS).read_bytes()
    (tmp_path / "a.parquet").write_bytes(content[:cut])
    (found,) = read([tmp_path / "a.parquet"])
    assert isinstance(found, ReadFailure)
    assert str(tmp_path) not in found.reason
    assert found.reason.startswith("cannot be read as Parquet (")


@pytest.mark.slow
def test_a_damaged_middle_never_raises(tmp_path: Path) -> None:
    content = write(tmp_path / "a.parquet", ROWS).read_bytes()
    for at in range(4, len(content), 41):
        (tmp_path / "a.parquet").write_bytes(content[:at] + bytes([content[at] ^ 0x55]) + content[at + 1 :])
        assert list(read([tmp_path / "a.parquet"]))


def test_text_that_is_not_utf8_is_a_failure(failure: Callable[..., ReadFailure], tmp_path: Path) -> None:
    path = write(tmp_path / "x.parquet", r"SELECT '\xC9vry'::BLOB AS text")
    assert "cannot be read as Parquet" in failure("a.parquet", path.read_bytes()).reason


OPEN_FILES = Path("/proc/self/fd")


@pytest.mark.skipif(not OPEN_FILES.exists(), reason="needs Linux")
def test_nothing_is_left_open(tmp_path: Path) -> None:
    before = list(OPEN_FILES.iterdir())
    documents = read([write(tmp_path / "a.parquet", ROWS)])
    next(documents)
    documents.close()  # type: ignore[attr-defined]
    assert len(list(OPEN_FILES.iterdir())) == len(before)


def test_nested_columns_are_read_as_records_of_json_are(tmp_path: Path) -> None:
    sql = """SELECT 1 AS id, {'rendered': '<p>Kim met Putin.</p>'} AS content,
        {'title': 'Kim', 'date': DATE '2021-03-03'} AS meta,
        [{'id': 2, 'date': '2021-03-04', 'text': 'They met again in the far east.'}] AS updates"""
    one, two = (found for found in read([write(tmp_path / "a.parquet", sql)]) if isinstance(found, Document))
    assert (one.id, one.title, one.date, one.text) == ("1", "Kim", "2021-03-03", "Kim met Putin.")
    assert (two.id, two.title, two.date, two.text) == ("2", "Kim", "2021-03-04", "They met again in the far east.")
