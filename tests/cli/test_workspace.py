"""Comparing, topics, SQL, exports and views from the command line: what they write, how they end, what they import."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from graphkit.cli.main import app
from graphkit.cli.workspace import COMMANDS
from graphkit.errors import GraphkitError
from graphkit.extract.topics import load_topics
from graphkit.options import FORMATS
from graphkit.store import FILE_NAME, TABLES, about
from tests.support.saved import saved
from tests.support.workspaces import Article, small, workspace_of

QUESTIONS: Sequence[tuple[str, ...]] = (
    ("compare", "--split", "2023-09-15"),
    ("topics", "list", "--found"),
    ("topics", "test", "defence minister"),
    ("sql",),
    ("sql", "SELECT id, label, roles, official FROM entities ORDER BY id"),
)
"""What can be piped, and answered as JSON."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with small() as workspace:
        return saved(workspace, tmp_path_factory.mktemp("build") / "output")


@pytest.fixture(scope="module")
def later(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with workspace_of([Article("x", ["Vladimir Putin met Lavrov."], "2023-11-01")],
                      {"Vladimir Putin": "person", "Lavrov": "person"}) as workspace:  # fmt: skip
        return saved(workspace, tmp_path_factory.mktemp("later"))


def said(*arguments: str | Path, stdin: str | None = None) -> str:
    """What a command writes into a pipe."""
    result = CliRunner().invoke(app, [*map(str, arguments)], input=stdin, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.stdout


def refused(*arguments: str | Path) -> GraphkitError:
    """The error that a command ends with; it writes nothing else."""
    result = CliRunner().invoke(app, [*map(str, arguments)])
    assert isinstance(result.exception, GraphkitError), result.output
    assert result.stdout == ""
    return result.exception


def table(text: str) -> list[dict[str, str]]:
    """Lines between tabs as records."""
    header, *rows = [line.split("\t") for line in text.splitlines()]
    return [dict(zip(header, row, strict=True)) for row in rows]


def loaded(text: str) -> Any:
    """JSON without numbers that JSON does not have."""
    return json.loads(text, parse_constant=lambda constant: pytest.fail(constant))


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_pipe_gets_lines_of_as_many_values_as_there_are_columns(folder: Path, question: tuple[str, ...]) -> None:
    rows = table(said(*question, "-w", folder))
    assert rows
    assert all(row.keys() == rows[0].keys() for row in rows)


@pytest.mark.parametrize("question", QUESTIONS)
def test_json_holds_all_records(folder: Path, question: tuple[str, ...]) -> None:
    assert loaded(said(*question, "-w", folder, "--json"))


@pytest.mark.parametrize("question", [*QUESTIONS, ("export",), ("view",), ("topics", "add", "x", "--term", "y")])
def test_a_build_that_is_not_there(question: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    if question[:2] == ("topics", "add"):
        assert "In all" not in said(*question)
    else:
        assert "graphkit build" in refused(*question, "-w", tmp_path / "nowhere").next_step


def test_every_command_has_an_example_in_its_help() -> None:
    for command in COMMANDS:
        text = CliRunner().invoke(app, [command.__name__, "--help"]).output
        assert "Example" in text, command.__name__


# compare


def test_two_builds(folder: Path, later: Path) -> None:
    rows = {row["name"]: row for row in table(said("compare", folder, later, "--limit", "0"))}
    assert (rows["Lavrov"]["what"], rows["Lavrov"]["change"]) == ("person", "came")
    assert (rows["Vladimir Putin"]["documents_before"], rows["Vladimir Putin"]["change"]) == ("3", "grew")
    tie = rows["Lavrov – Vladimir Putin"]
    assert (tie["what"], tie["a"], tie["b"], tie["change"]) == ("tie", "lavrov", "vladimir-putin", "came")
    assert {row["change"] for row in rows.values()} == {"came", "went", "grew"}


def test_a_limit_counts_each_kind_of_change(folder: Path, later: Path) -> None:
    rows = table(said("compare", folder, later, "--limit", "1"))
    kinds = [(row["what"] == "tie", row["change"]) for row in rows]
    assert len(kinds) == len(set(kinds)) > 3


@pytest.mark.parametrize("where", ["argument", "option"])
def test_two_periods_of_one_build(folder: Path, where: str) -> None:
    place = [folder] if where == "argument" else ["-w", folder]
    found = loaded(said("compare", *place, "--split", "2023-09-15", "--json"))
    assert (found["before"]["title"], found["after"]["title"]) == ("until 2023-09-14", "since 2023-09-15")
    assert found["notes"] == ["Articles without a date are on neither side: 1."]


@pytest.mark.parametrize(
    ("split", "until"), [("2023-10", "2023-09-30"), ("2024", "2023-12-31"), ("2023-03-01", "2023-02-28")]
)
def test_the_day_before_a_split(split: str, until: str, tmp_path: Path) -> None:
    articles = [Article("a", ["Kim left."], "2023-01-01"), Article("b", ["Kim and Lee left."], "2024-01-01")]
    with workspace_of(articles, {"Kim": "person", "Lee": "person"}) as workspace:
        saved(workspace, tmp_path)
    found = loaded(said("compare", tmp_path, "--split", split, "--json"))
    assert found["before"]["title"] == f"until {until}"


def test_two_sources_of_one_build(folder: Path) -> None:
    found = loaded(said("compare", folder, "--source", "example times", "--source", "Example Post", "--json"))
    assert (found["before"]["documents"], found["after"]["documents"]) == (1, 1)
    assert found["before"]["title"] == "from example times"


def test_limits_in_time_hold_for_both_sides(folder: Path, later: Path) -> None:
    found = loaded(said("compare", folder, later, "--since", "2023-09-14", "--json"))
    assert (found["before"]["documents"], found["after"]["documents"]) == (3, 1)
    halves = loaded(said("compare", folder, "--since", "2023-09-14", "--split", "2023-09-16", "--json"))
    assert halves["before"]["title"] == "since 2023-09-14, until 2023-09-15"


def test_notes_go_beside_the_table(folder: Path) -> None:
    result = CliRunner().invoke(app, ["compare", str(folder), "--split", "2023-09-15"])
    assert result.stderr == "Note: Articles without a date are on neither side: 1.\n"
    assert "Note" not in result.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "There is nothing to compare this build with."),
        (("--source", "Example Post"), "There is nothing to compare this build with."),
        (("--split", "yesterday"), "“yesterday” is no day."),
        (("--split", "2023-02-30"), "“2023-02-30” is no day."),
        (("--split", "2020"), "No article is until 2019-12-31."),
        (("--since", "soon", "--split", "2023-09-15"), "“soon” is no day."),
        (("--source", "Exampel Post", "--source", "Example Times"), "No article is from “Exampel Post”."),
        (("--split", "2023-09-15", "--type", "ship"), "There is no type “ship”."),
        (("--split", "2023-09-15", "--by", "words"), "Shares cannot be of “words”."),
    ],
)
def test_what_cannot_be_compared(folder: Path, arguments: tuple[str, ...], message: str) -> None:
    error = refused("compare", folder, *arguments)
    assert error.message == message
    if "Exampel" in message:
        assert error.next_step.startswith("Did you mean Example Post")


def test_a_split_is_of_one_build(folder: Path, later: Path) -> None:
    assert refused("compare", folder, later, "--split", "2023").exit_code == 2


def test_where_nothing_changed(folder: Path) -> None:
    error = refused("compare", folder, folder)
    assert (error.message, error.exit_code) == ("Nothing changed.", 1)


# topics


def test_all_topics_are_listed_before_the_first_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    rows = table(said("topics", "list"))
    assert [row["id"] for row in rows] == list(load_topics())
    assert {(row["kind"], row["mentions"]) for row in rows} == {("listed", "0")}
    assert refused("topics", "list", "--found").exit_code == 1


def test_topics_with_their_counts(folder: Path) -> None:
    rows = table(said("topics", "list", "--found", "-w", folder))
    assert [(row["id"], row["mentions"], row["documents"]) for row in rows] == [
        ("sanctions", "3", "3"), ("satellites", "2", "2"), ("arms-deal", "1", "1"),
    ]  # fmt: skip


def test_a_term_is_tried_on_the_articles(folder: Path) -> None:
    found = loaded(said("topics", "test", "satellite", "visit", "--limit", "1", "-w", folder, "--json"))
    assert (found["mentions"], found["documents"], found["of"], len(found["hits"])) == (3, 3, 5, 1)
    assert found["known"] == {"satellites": 2}


def test_a_term_that_finds_nothing(folder: Path) -> None:
    error = refused("topics", "test", "zeppelin", "-w", folder)
    assert (error.message, error.exit_code) == ("No article has “zeppelin”.", 1)
    result = CliRunner().invoke(app, ["topics", "test", "zeppelin", "-w", str(folder), "--json"])
    assert result.exit_code == 1
    assert loaded(result.stdout)["mentions"] == 0


def test_a_topic_is_added_and_the_next_step_said(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    text = said("topics", "add", "visits", "--label", "Visits", "--term", "visit", "--term", "state visit",
                "--file", file, "-w", folder)  # fmt: skip
    assert text.splitlines() == [
        f"{file}: Visits is named by “visit” or “state visit”.",
        "In all 1 place in 1 of 5 articles.",
        f"Build again with --topics {file}: no article is read by the model again.",
    ]
    assert load_topics(file)["visits"].terms == ("visit", "state visit")
    assert refused("topics", "add", "visits", "--term", "call", "--file", file, "-w", folder).exit_code == 2
    assert "“call”" in said("topics", "add", "visits", "--term", "call", "--file", file, "-w", folder, "--extend")
    listed = table(said("topics", "list", "--file", file, "-w", folder))
    assert ("visits", "yours") in [(row["id"], row["kind"]) for row in listed]


# sql


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


def test_without_a_query_all_tables_are_told(folder: Path) -> None:
    assert {*TABLES} <= {row["table"] for row in table(said("sql", "-w", folder))}


@pytest.mark.parametrize("query", ["DROP TABLE entities", "SELECT * FROM 'x.csv'", "SELECT nothing", ";"])
def test_what_is_no_question(folder: Path, query: str) -> None:
    assert refused("sql", query, "-w", folder).exit_code == 2


def test_no_rows_are_an_answer(folder: Path) -> None:
    assert said("sql", "SELECT id FROM entities WHERE false", "-w", folder) == "id\n"


# export and view


def test_an_export_goes_into_the_folder_of_the_build_unless_told(tmp_path: Path) -> None:
    with small() as workspace:
        folder = saved(workspace, tmp_path / "output")
    text = said("export", "-w", folder)
    assert sorted(file.name for file in folder.iterdir()) == sorted(
        [FILE_NAME, *(file for files in FORMATS.values() for file in files)]
    )
    assert text.startswith("10 nodes, ")
    pruned = said(
        "export", "-w", folder / FILE_NAME, "--formats", "graphml", "--min-sentences", "2", "-o", tmp_path / "o"
    )
    assert [file.name for file in (tmp_path / "o").iterdir()] == ["graph.graphml"]
    assert pruned.startswith("--min-sentences 2 took away ")


def test_what_is_not_given_stays_as_built(tmp_path: Path) -> None:
    with small() as workspace:
        options = {"graph": {"prune": {"min_sentences": 2, "observers": False}, "rank_by": "g2"},
                   "select": {"until": "2023-09-14"}, "export": {"formats": ["json"]}}  # fmt: skip
        about.write(workspace, {"options": json.dumps(options)})
        folder = saved(workspace, tmp_path)
    text = said("export", "-w", folder)
    assert "--no-observers took away" in text
    assert "--min-sentences 2 took away" in text
    assert "from 2 articles" in text
    whole = said("export", "-w", folder, "--min-sentences", "1", "--observers", "--until", "", "--formats", "csv")
    assert "took away" not in whole
    assert "from 6 articles" in whole
    assert (folder / "edges.csv").exists()


@pytest.mark.parametrize(
    ("arguments", "nodes", "articles"),
    [
        (("--around", "KIM JONG-UN"), 6, 6),
        (("--around", "sergei shoigu", "--depth", "2"), 6, 6),
        (("--topic", "arms-deal"), 5, 1),
        (("--topic", "Sanctions", "--source", "example post"), 5, 1),
        (("--since", "2023-09-20"), 5, 1),
        (("--until", "2023-09-13", "--min-sentences", "2"), 2, 1),
    ],
)
def test_a_view_of_a_part(folder: Path, tmp_path: Path, arguments: tuple[str, ...], nodes: int, articles: int) -> None:
    file = tmp_path / "part.html"
    text = said("view", "-w", folder, "-o", file, *arguments)
    assert re.search(rf"^{nodes} nodes, \d+ ties?, from {articles} articles?\.$", text, re.MULTILINE), text
    assert f"Open the page in a browser: {file.as_uri()}" in text
    assert file.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_view_goes_beside_the_workspace_unless_told_and_can_be_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    with small() as workspace:
        folder = saved(workspace, tmp_path)
    said("view", "-w", folder, "--around", "Kim")
    assert opened == []
    said("view", "-w", folder, "--around", "Kim", "--open")
    assert opened == [(folder / "view.html").as_uri()]


@pytest.mark.parametrize(
    ("arguments", "message", "step"),
    [
        (("--topic", "sanction"), "These articles name no topic “sanction”.", "Did you mean sanctions?"),
        (("--source", "TASS"), "No article is from “TASS”.", "Their sources are Example Post, Example Times."),
        (("--since", "2030"), "No article is since 2030.", "The articles are dated from 2023-09-13 to 2023-09-20"),
        (("--since", "2023-13"), "“2023-13” is no day.", "Write it as in"),
        (("--around", "Putni"), "Nobody and nothing is called “Putni” in these articles.", "Did you mean"),
        (("--min-sentences", "99"), "No node is left to show.", "Leave out less"),
        (("--backbone", "spine"), "There is no backbone “spine”.", "There is disparity."),
        (("--alpha", "2"), "--alpha cannot be 2.0.", "Give it a number"),
    ],
)
def test_what_there_is_no_view_of(
    folder: Path, tmp_path: Path, arguments: tuple[str, ...], message: str, step: str
) -> None:
    error = refused("view", "-w", folder, "-o", tmp_path / "v.html", *arguments)
    assert error.message == message
    assert step in error.next_step
    assert list(tmp_path.iterdir()) == []


def test_a_format_that_does_not_exist(folder: Path) -> None:
    assert refused("export", "-w", folder, "--formats", "svg").message == "There is no format “svg”."


# The real command


@pytest.mark.slow
def test_no_traceback_and_an_exit_code(folder: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "graphkit", "sql", "DROP TABLE x", "-w", folder],
                          capture_output=True, text=True, check=False)  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "Error: DROP is refused: the workspace can only be asked.\n"
        "Write a SELECT; to change tables, open a copy of graphkit.duckdb with DuckDB.\n"
    )


HEAVY = ("spacy", "networkx", "scipy", "pyvis", "pandas", "pyarrow", "trafilatura")
"""What takes longer to import than a question may take."""


@pytest.mark.slow
@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_imports_nothing_heavy(folder: Path, question: tuple[str, ...]) -> None:
    script = (
        "import sys\nfrom graphkit.cli.main import app\n"
        f"try: app({[*question, '-w', str(folder), '--json']!r})\n"
        f"finally: print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stderr.splitlines()[-1] == "[]", done.stderr
