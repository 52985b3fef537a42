"""Exports and views from the command line."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from graphkit.choices import FORMATS
from graphkit.store import FILE_NAME, about
from tests.cli.running import refused, said
from tests.support.saved import saved
from tests.support.workspaces import small


def test_an_export_goes_into_the_folder_of_the_build_unless_another_is_given(tmp_path: Path) -> None:
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
    assert pruned.startswith("--min-sentences 2 removed ")


def test_what_is_not_given_stays_as_built(tmp_path: Path) -> None:
    with small() as workspace:
        options = {"graph": {"prune": {"min_sentences": 2, "observers": False}, "rank_by": "g2"},
                   "select": {"until": "2023-09-14"}, "export": {"formats": ["json"]}}  # fmt: skip
        about.write(workspace, {"options": json.dumps(options)})
        folder = saved(workspace, tmp_path)
    text = said("export", "-w", folder)
    assert "--no-observers removed" in text
    assert "--min-sentences 2 removed" in text
    assert "from 2 articles" in text
    whole = said("export", "-w", folder, "--min-sentences", "1", "--observers", "--until", "", "--formats", "csv")
    assert "removed" not in whole
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
    assert re.search(rf"^{nodes} nodes, \d+ edges?, from {articles} articles?\.$", text, re.MULTILINE), text
    assert f"Open the page in a browser: {file.as_uri()}" in text
    assert file.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_view_goes_beside_the_workspace_unless_another_is_given_and_can_be_opened(
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
        (("--topic", "sanction"), "These articles mention no topic “sanction”.", "Did you mean “sanctions”?"),
        (("--source", "TASS"), "No article is from “TASS”.", "Their sources are Example Post, Example Times."),
        (("--since", "2030"), "No article is since 2030.", "The articles are dated from 2023-09-13 to 2023-09-20"),
        (("--since", "2023-13"), "“2023-13” is no day.", "Write it as in"),
        (("--around", "Putni"), "No entity is called “Putni” in these articles.", "Did you mean"),
        (("--min-sentences", "99"), "No node is left to show.", "Leave out less"),
        (("--depth", "2"), "--depth needs the node that it is counted from.", "Add, for example, --around"),
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
