"""The command relations: lines for a pipe, JSON, a terminal, and what it says where there are none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from graphkit.cli.sentences import show_statements
from graphkit.cli.workspace import opened
from tests.cli.running import refused, said, table
from tests.support.saved import saved
from tests.support.workspaces import Article, workspace_of


def test_a_pipe_gets_a_line_for_each(folder: Path) -> None:
    rows = table(said("relations", "-w", folder))
    assert [(row["date"], row["source"], row["relation"], row["target"]) for row in rows] == [
        ("2023-09-20", "Vladimir Putin", "will visit", "North Korea"),
        ("2023-09-13", "Kim Jong Un", "meet", "Vladimir Putin"),
        ("", "Kim Jong Un", "praise", "Sergei Shoigu"),
    ]
    assert rows[1]["sentence"] == "Kim Jong Un met Vladimir Putin at Vostochny."
    assert (rows[1]["negated"], rows[1]["verb"], rows[1]["source_id"]) == ("false", "meet", "kim-jong-un")


@pytest.mark.parametrize(
    ("question", "verbs"),
    [
        (["Putin"], ["visit", "meet"]),
        (["Putin", "Kim"], ["meet"]),
        (["--verb", "Visit"], ["visit"]),
        (["kim", "--verb", "praise"], ["praise"]),
        (["-n", "1"], ["visit"]),
    ],
)
def test_names_and_a_verb_choose(folder: Path, question: list[str], verbs: list[str]) -> None:
    assert [row["verb"] for row in table(said("relations", *question, "-w", folder))] == verbs


def test_json_is_the_records(folder: Path) -> None:
    found = json.loads(said("relations", "Sergei Shoigu", "--json", "-w", folder))
    assert [(one["source"], one["verb"], one["mutual"]) for one in found] == [("Kim Jong Un", "praise", False)]


def test_a_terminal_gets_sentences(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with opened(folder) as workspace:
        show_statements(workspace.relations("Putin", limit=1))
    assert capsys.readouterr().out.splitlines() == [
        "Vladimir Putin will visit → North Korea", "    2023-09-20 · c.txt", "    Putin will visit North Korea.",
    ]  # fmt: skip


def test_two_names_of_one_node_are_refused(folder: Path) -> None:
    error = refused("relations", "Putin", "Vladimir Putin", "-w", folder)
    assert error.message == "Both names are one node: Vladimir Putin."


def test_what_there_is_no_relation_of(folder: Path, tmp_path: Path) -> None:
    error = refused("relations", "Sergei Shoigu", "--verb", "sell", "-w", folder)
    assert error.message == "There is no relation of “Sergei Shoigu” with the verb “sell”."
    assert error.next_step == "The most frequent verbs are meet, praise, visit."
    with workspace_of([Article("a", ["Kim met Putin."])], {"Kim": "person", "Putin": "person"}) as workspace:
        none = saved(workspace, tmp_path)
    assert refused("relations", "-w", none).message == "The build found no relations."
