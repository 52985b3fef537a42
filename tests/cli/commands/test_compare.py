"""Two builds, periods or sources compared from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from graphkit.cli.application import app
from tests.cli.running import loaded, refused, said, table
from tests.support.saved import saved
from tests.support.workspaces import Article, workspace_of


def test_two_builds(folder: Path, later: Path) -> None:
    rows = {row["name"]: row for row in table(said("compare", folder, later, "--limit", "0"))}
    assert (rows["Lavrov"]["what"], rows["Lavrov"]["change"]) == ("person", "came")
    assert (rows["Vladimir Putin"]["documents_before"], rows["Vladimir Putin"]["change"]) == ("3", "grew")
    edge = rows["Lavrov – Vladimir Putin"]
    assert (edge["what"], edge["a"], edge["b"], edge["change"]) == ("edge", "lavrov", "vladimir-putin", "came")
    assert {row["change"] for row in rows.values()} == {"came", "went", "grew"}


def test_a_limit_counts_each_kind_of_change(folder: Path, later: Path) -> None:
    rows = table(said("compare", folder, later, "--limit", "1"))
    kinds = [(row["what"] == "edge", row["change"]) for row in rows]
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
        assert error.next_step.startswith("Did you mean “Example Post”")


def test_a_split_is_of_one_build(folder: Path, later: Path) -> None:
    assert refused("compare", folder, later, "--split", "2023").exit_code == 2


def test_where_nothing_changed(folder: Path) -> None:
    error = refused("compare", folder, folder)
    assert (error.message, error.exit_code) == ("Nothing changed.", 1)
