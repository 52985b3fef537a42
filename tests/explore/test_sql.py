"""SQL on a workspace: what is answered, and that nothing is written, read or fetched beside it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graphkit.errors import UsageError
from graphkit.explore.sql import MEANING, Answer, schema, sql
from graphkit.options import Selection
from graphkit.relate import relate
from graphkit.store import FILE_NAME, TABLES, VIEWS, Store, documents
from tests.support.cases import every_case
from tests.support.saved import saved
from tests.support.workspaces import small

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with small() as workspace:
        return saved(workspace, tmp_path_factory.mktemp("sql") / "it's")


@pytest.fixture(scope="module", params=["file", "written", "memory", "part"])
def workspace(request: pytest.FixtureRequest, folder: Path) -> Iterator[Store]:
    """The same workspace: a file that is read, a file that is open for writing, one in memory, a part that is all."""
    if request.param == "part":
        with Store(folder / FILE_NAME, read_only=True) as whole, whole.part(Selection()) as part:
            relate(part)
            yield part
        return
    ways: dict[str, Callable[[], Store]] = {
        "file": lambda: Store(folder / FILE_NAME, read_only=True),
        "written": lambda: Store(folder / FILE_NAME),
        "memory": small,
    }
    with ways[request.param]() as opened:
        yield opened


def test_a_select_is_answered(workspace: Store) -> None:
    assert sql(workspace, "SELECT label, type FROM entities WHERE type = 'place' ORDER BY label") == Answer(
        ("label", "type"), (("North Korea", "place"), ("Russia", "place"), ("Vostochny", "place"))
    )


@every_case(
    "query",
    [
        "FROM entities SELECT count(*)",
        "WITH all_of_them AS (FROM entities) SELECT count(*) FROM all_of_them;",
        "-- how many\nSELECT count(*) FROM entities -- INSERT",
        "SELECT count(*) FROM query('SELECT * FROM entities')",
        "VALUES (10)",
    ],
)
def test_whatever_reads_is_let_through(workspace: Store, query: str) -> None:
    assert sql(workspace, query).rows == ((10,),)


@every_case("query", ["DESCRIBE entities", "SUMMARIZE entities", "SHOW TABLES", "EXPLAIN SELECT 1",
                                   "PIVOT entities ON type USING count(*)", "EXPLAIN ANALYZE SELECT 1"])  # fmt: skip
def test_so_is_what_describes(workspace: Store, query: str) -> None:
    assert sql(workspace, query).rows


WRITES = {
    "INSERT INTO entities SELECT * FROM entities": "INSERT",
    "UPDATE entities SET label = ''": "UPDATE",
    "DELETE FROM entities": "DELETE",
    "TRUNCATE entities": "TRUNCATE",
    "DROP TABLE entities": "DROP",
    "DROP VIEW named": "DROP",
    "ALTER TABLE entities ADD COLUMN x INTEGER": "ALTER",
    "CREATE TABLE x (y INTEGER)": "CREATE",
    "CREATE TEMP TABLE x AS SELECT 1": "CREATE",
    "CREATE OR REPLACE VIEW entities AS SELECT 1": "CREATE",
    "CREATE MACRO x() AS 1": "CREATE",
    "COMMENT ON TABLE entities IS 'x'": "COMMENT",
    "COPY entities TO 'stolen.csv'": "COPY",
    "COPY entities FROM 'x.csv'": "COPY",
    "EXPORT DATABASE 'stolen'": "EXPORT",
    "IMPORT DATABASE 'x'": "IMPORT",
    "ATTACH 'stolen.duckdb' AS x": "ATTACH",
    "DETACH workspace": "DETACH",
    "USE memory": "USE",
    "INSTALL httpfs": "INSTALL",
    "LOAD httpfs": "LOAD",
    "PRAGMA database_size": "PRAGMA",
    "SET threads = 1": "SET",
    "SET enable_external_access = true": "SET",
    "RESET lock_configuration": "RESET",
    "CALL pragma_version()": "CALL",
    "CHECKPOINT": "CHECKPOINT",
    "VACUUM": "VACUUM",
    "BEGIN": "BEGIN",
    "COMMIT": "COMMIT",
    "PREPARE x AS SELECT 1": "PREPARE",
    "/* SELECT */ DROP TABLE entities": "DROP",
    "EXPLAIN ANALYZE INSERT INTO entities SELECT * FROM entities": "A query that writes",
    "EXPLAIN ANALYZE DELETE FROM entities": "A query that writes",
    "WITH x AS (DELETE FROM pairs RETURNING *) SELECT * FROM x": "A query that writes",
}


COUNTS = " UNION ALL ".join(f"SELECT '{table}', count(*) FROM {table}" for table in TABLES)
"""The number of rows of each table, in one query."""


@pytest.mark.slow
@every_case("query", WRITES)
def test_what_writes_is_refused(workspace: Store, query: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    before = workspace.query(COUNTS)
    with pytest.raises(UsageError) as error:
        sql(workspace, query)
    assert error.value.message == f"{WRITES[query]} is refused: the workspace is read-only."
    assert "SELECT" in error.value.next_step
    assert workspace.query(COUNTS) == before
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@every_case(
    "query",
    [
        "SELECT * FROM '{file}'",
        "SELECT * FROM read_csv('{file}')",
        "SELECT * FROM read_text('{file}')",
        "SELECT * FROM glob('{folder}/*')",
        "SELECT * FROM read_blob('{file}')",
        "SELECT * FROM sniff_csv('{file}')",
        "SELECT * FROM 'https://example.org/x.csv'",
        "SELECT * FROM query('SELECT * FROM read_text(''{file}'')')",
        "EXPLAIN ANALYZE COPY entities TO '{folder}/stolen.csv'",
    ],
)
def test_nothing_outside_is_read_or_written(workspace: Store, query: str, tmp_path: Path) -> None:
    file = tmp_path / "secret.csv"
    file.write_text("a,b\n1,2\n")
    with pytest.raises(UsageError) as error:
        sql(workspace, query.format(file=file.as_posix(), folder=tmp_path.as_posix()))
    assert error.value.message.startswith("The query reaches outside the workspace: Permission Error")
    assert list(tmp_path.iterdir()) == [file]


def test_the_workspace_is_as_free_as_before(workspace: Store, tmp_path: Path) -> None:
    sql(workspace, "SELECT 1")
    with workspace.part(Selection(since="2023-09-20")) as part:
        assert [document.id for document in documents.read(part)] == ["c.txt"]
        assert sql(part, "SELECT id, ordinal FROM documents").rows == (("c.txt", 0),)
    workspace.query(f"COPY entities TO '{(tmp_path / 'e.csv').as_posix()}'")


def test_more_than_one_query_is_refused(workspace: Store) -> None:
    with pytest.raises(UsageError, match="These are 2 queries"):
        sql(workspace, "SELECT 1; DROP TABLE entities")


@every_case("query", ["", "  \n", ";", "-- nothing", "/* nothing */"])
def test_no_query(workspace: Store, query: str) -> None:
    with pytest.raises(UsageError, match="There is no query"):
        sql(workspace, query)


@every_case(
    ("query", "message", "step"),
    [
        ("SELEKT 1", "Parser Error: syntax error", "The tables are about, documents, "),
        ("SELECT * FROM nobody", "Catalog Error: Table with name nobody does not exist", "The tables are about, "),
        ("SELECT nothing FROM aliases", "Binder Error: Referenced column", "aliases has text, entity, rule, score."),
        (
            "SELECT 'x'::INTEGER FROM named",
            "Conversion Error",
            "named has entity, document, sentence, paragraph, by_name.",
        ),
    ],
)
def test_wrong_sql_is_said_to_be_with_what_there_is(workspace: Store, query: str, message: str, step: str) -> None:
    with pytest.raises(UsageError) as error:
        sql(workspace, query)
    assert error.value.message.startswith(message)
    assert "\n" not in error.value.message
    assert step in error.value.next_step
    assert error.value.next_step.endswith("graphkit sql without a query describes them.")


def test_values_are_those_of_python(workspace: Store) -> None:
    found = sql(
        workspace, "SELECT date '2023-09-13' AS d, [1, 2] AS l, NULL AS n, true AS t, 1.5::DOUBLE AS f, 'x' AS d"
    )
    assert found == Answer(
        ("d", "l", "n", "t", "f", "d_1"), ((datetime.date(2023, 9, 13), [1, 2], None, True, 1.5, "x"),)
    )


@pytest.mark.slow
def test_the_schema_lists_all_tables_and_all_their_columns(workspace: Store) -> None:
    tables = schema(workspace)
    assert [table.name for table in tables] == [*TABLES, *VIEWS, "evidence"] == list(MEANING)
    described = sql(
        workspace,
        " UNION ALL ".join(f"SELECT '{name}', column_name, column_type FROM (DESCRIBE {name})" for name in MEANING),
    ).rows
    assert [(table.name, column.name, column.type) for table in tables for column in table.columns] == list(described)
    for table in tables:
        assert all(column.meaning for column in table.columns)
        assert table.rows == workspace.count(table.name)
