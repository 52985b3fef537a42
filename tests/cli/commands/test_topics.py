"""Topics listed, tested and added from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from graphkit.cli.application import app
from graphkit.extract.topic_list import load_topics
from tests.cli.running import loaded, refused, said, table


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
    assert (found["mentions"], found["documents"], found["total"], len(found["hits"])) == (3, 3, 5, 1)
    assert found["known"] == {"satellites": 2}


def test_a_term_that_finds_nothing(folder: Path) -> None:
    error = refused("topics", "test", "zeppelin", "-w", folder)
    assert (error.message, error.exit_code) == ("No article matches “zeppelin”.", 1)
    result = CliRunner().invoke(app, ["topics", "test", "zeppelin", "-w", str(folder), "--json"])
    assert result.exit_code == 1
    assert loaded(result.stdout)["mentions"] == 0


def test_a_topic_is_added_and_the_next_step_said(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    text = said("topics", "add", "visits", "--label", "Visits", "--term", "visit", "--term", "state visit",
                "--file", file, "-w", folder)  # fmt: skip
    assert text.splitlines() == [
        f"{file}: the topic Visits has the terms “visit” and “state visit”.",
        "1 match in 1 of 5 articles.",
        f"Build again with --topics-file {file}: the model does not read the articles again.",
    ]
    assert load_topics(file)["visits"].terms == ("visit", "state visit")
    assert refused("topics", "add", "visits", "--term", "call", "--file", file, "-w", folder).exit_code == 2
    assert "“call”" in said("topics", "add", "visits", "--term", "call", "--file", file, "-w", folder, "--extend")
    listed = table(said("topics", "list", "--file", file, "-w", folder))
    assert ("visits", "yours") in [(row["id"], row["kind"]) for row in listed]
