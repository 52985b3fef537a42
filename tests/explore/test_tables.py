"""Tables for data frames: the same columns and values as the CSV files, for every reader of Arrow."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graphkit.errors import UsageError
from graphkit.explore.tables import TABLES, table
from graphkit.export import export
from graphkit.export.tables import COLUMNS, guarded
from graphkit.graph import build_graph, save_structure, whole_graph
from graphkit.options import ExportOptions, GraphOptions, Selection
from graphkit.relate import relate
from graphkit.store import Store, about
from tests.support.workspaces import WORKSPACES, small


@pytest.fixture(params=WORKSPACES)
def measured(request: pytest.FixtureRequest) -> Iterator[Store]:
    """Each workspace, with the structure of its graph, as a build leaves it."""
    with WORKSPACES[request.param]() as workspace:
        save_structure(workspace, whole_graph(workspace))
        yield workspace


def written(value: Any) -> Any:
    """A value as a CSV file has it."""
    return "" if value is None else str(guarded(value))


def read_csv(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines))


def test_every_table_has_the_rows_of_its_csv_file(measured: Store, tmp_path: Path) -> None:
    export(build_graph(measured), measured, tmp_path, options=ExportOptions(formats=("csv",)))
    assert [f"{name}.csv" for name in TABLES] == list(COLUMNS)
    for name in TABLES:
        header, *rows = read_csv(tmp_path / f"{name}.csv")
        found = table(measured, name)
        assert found.columns == header == list(COLUMNS[f"{name}.csv"])
        assert [[written(value) for value in row] for row in found.fetchall()] == rows


def test_timelines_count_by_the_period_of_the_build(tmp_path: Path) -> None:
    with small() as workspace:
        about.write(workspace, {"options": '{"graph": {"period": "week"}}'})
        save_structure(workspace, whole_graph(workspace))
        export(build_graph(workspace, options=GraphOptions(period="week")), workspace, tmp_path)
        for name in ("entities", "edges"):
            relation = table(workspace, name)
            place = relation.columns.index("timeline")
            timelines = [row[place] for row in relation.fetchall()]
            assert timelines == [row[place] for row in read_csv(tmp_path / f"{name}.csv")[1:]]
            assert "2023-W37: " in timelines[0]


def test_the_name_of_the_file_will_do() -> None:
    with small() as workspace:
        assert table(workspace, "edges.csv").fetchall() == table(workspace, "edges").fetchall()


def test_what_there_is_no_table_of() -> None:
    with small() as workspace, pytest.raises(UsageError) as error:
        table(workspace, "nodes")
    assert error.value.next_step == "Take documents, mentions, entities, edges or relations."


def test_of_a_part_the_structure_is_not_known() -> None:
    with small() as workspace, workspace.part(Selection(until="2023-09-13")) as part:
        relate(part)
        edges, entities = table(part, "edges"), table(part, "entities")
        assert edges.fetchall()[0][:3] == ("kim-jong-un", "satellites", 1)
        assert len(entities.fetchall()) == 5
        assert entities.filter("pagerank IS NOT NULL").fetchall() == []


def test_tables_are_read_side_by_side_and_twice() -> None:
    with small() as workspace:
        edges, entities = table(workspace, "edges"), table(workspace, "entities")
        assert len(edges.fetchall()) == len(edges.fetchall()) == workspace.count("pairs")
        assert len(entities.fetchall()) == workspace.count("entities")
        assert hasattr(edges, "__arrow_c_stream__")


@pytest.mark.slow
@pytest.mark.parametrize("name", TABLES)
def test_pyarrow_takes_them_as_they_are(name: str) -> None:
    import pyarrow

    with small() as workspace:
        save_structure(workspace, whole_graph(workspace))
        found = table(workspace, name)
        arrow = pyarrow.table(found)
        assert arrow.column_names == found.columns
        assert [tuple(row.values()) for row in arrow.to_pylist()] == found.fetchall()


@pytest.mark.parametrize("name", TABLES)
def test_pandas_gets_a_data_frame(name: str) -> None:
    with small() as workspace:
        save_structure(workspace, whole_graph(workspace))
        found = table(workspace, name)
        frame = found.df()
        assert list(frame.columns) == found.columns
        rows = [tuple(None if value != value else value for value in row) for row in frame.itertuples(index=False)]
        assert rows == found.fetchall()


@pytest.mark.parametrize("name", TABLES)
def test_polars_takes_them_as_they_are(name: str) -> None:
    import polars

    with small() as workspace:
        save_structure(workspace, whole_graph(workspace))
        found = table(workspace, name)
        frame = polars.DataFrame(found)
        assert frame.columns == found.columns
        assert frame.rows() == found.fetchall()
