"""SQL from the command line."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from graphkit.store import TABLES
from tests.cli.running import loaded, refused, said, table


def test_a_query_comes_as_an_argument_or_from_standard_input(folder: Path) -> None:
    query = "SELECT count(*) AS n FROM entities"
    assert said("sql", query, "-w", folder) == said("sql", "-", "-w", folder, stdin=query) == "n\n10\n"


def test_csv_is_safe_to_open_in_a_spreadsheet(folder: Path) -> None:
    text = said("sql", "SELECT '=1+1' AS a, [1, 2] AS b, -1 AS c, NULL AS d, 'x,\"y\"' AS e", "--csv", "-w", folder)
    assert list(csv.reader(io.StringIO(text))) == [["a", "b", "c", "d", "e"], ["'=1+1", "1; 2", "-1", "", 'x,"y"']]


def test_json_has_an_object_for_each_row(folder: Path) -> None:
    query = "SELECT 'nan'::DOUBLE AS x, 1.5 AS y, date '2023-09-13' AS day, 1 AS x"
    assert loaded(said("sql", query, "--json", "-w", folder)) == [
        {"x": None, "y": "1.5", "day": "2023-09-13", "x_1": 1}
    ]


def test_without_a_query_all_tables_are_listed(folder: Path) -> None:
    assert {*TABLES} <= {row["table"] for row in table(said("sql", "-w", folder))}


@pytest.mark.parametrize("query", ["DROP TABLE entities", "SELECT * FROM 'x.csv'", "SELECT nothing", ";"])
def test_what_is_no_question(folder: Path, query: str) -> None:
    assert refused("sql", query, "-w", folder).exit_code == 2


def test_no_rows_are_an_answer(folder: Path) -> None:
    assert said("sql", "SELECT id FROM entities WHERE false", "-w", folder) == "id\n"
