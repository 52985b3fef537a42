"""The commands top, neighbours, path, evidence and show: tables, plain text, JSON, errors and exit codes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from graphkit.choices import NODE_RANKS, RANKS
from graphkit.cli.application import app
from graphkit.cli.tables import show_json
from graphkit.cli.text import plain
from graphkit.cli.workspace import opened
from graphkit.errors import UsageError, WorkspaceError
from graphkit.store import FILE_NAME
from tests.cli.running import refused, said, table
from tests.support.saved import saved
from tests.support.workspaces import HOSTILE, Article, hostile, slug, workspace_of

QUESTIONS: Sequence[tuple[str, ...]] = (
    ("top",),
    ("top", "--by", "pagerank", "--type", "person"),
    ("neighbours", "kim"),
    ("path", "kim", "sanctions", "--alternatives", "2"),
    ("evidence", "kim"),
    ("evidence", "kim", "putin"),
    ("show", "kim"),
)


# In a pipe


@pytest.mark.parametrize("question", QUESTIONS, ids=" ".join)
def test_a_pipe_gets_neither_colours_nor_ellipses_and_json_is_json(folder: Path, question: tuple[str, ...]) -> None:
    text = said(*question, "-w", folder)
    assert "\x1b" not in text
    assert "…" not in text
    assert json.loads(said(*question, "--workspace", folder, "--json"))
    assert said(*question, "-w", folder / FILE_NAME) == text


def spread(value: Any) -> Any:
    """A record with its measures among its other fields, at any depth."""
    if isinstance(value, list):
        return [spread(item) for item in value]
    if not isinstance(value, dict):
        return value
    parts = (inner if name == "measures" else {name: spread(inner)} for name, inner in value.items())
    return {name: inner for part in parts for name, inner in part.items()}


def test_tables_have_all_fields_in_full(folder: Path) -> None:
    with opened(folder) as workspace:
        nodes, edges = workspace.top("core"), workspace.neighbours("kim", rank_by="npmi")
    found = table(said("top", "--by", "core", "-w", folder))
    assert [row["id"] for row in found] == [node.id for node in nodes]
    assert list(found[0]) == list(spread(asdict(nodes[0])))
    assert [float(row["pagerank"]) for row in found] == [node.measures["pagerank"] for node in nodes]
    assert found[0]["official"] in ("true", "false")
    rows = table(said("neighbours", "kim", "--rank-by", "npmi", "-w", folder))
    assert [(row["id"], float(row["npmi"]), int(row["sentences"])) for row in rows] == [
        (edge.id, edge.measures["npmi"], edge.sentences) for edge in edges
    ]


def test_json_is_the_records(folder: Path) -> None:
    def plainly(records: object) -> Any:
        return spread(json.loads(json.dumps(records, default=asdict)))

    with opened(folder) as workspace:
        for question, records in (
            (("top", "-n", "3", "--type", "topic"), workspace.top(type="topic", limit=3)),
            (("neighbours", "Kim", "--limit", "0"), workspace.neighbours("kim", limit=None)),
            (("path", "kim", "sanctions", "-k", "1"), workspace.paths("kim", "sanctions", alternatives=1)),
            (("evidence", "kim", "-n", "2"), workspace.evidence("kim", limit=2)),
            (("show", "kim"), workspace.show("kim")),
        ):
            assert json.loads(said(*question, "--json", "-w", folder)) == plainly(records), question


def test_evidence_is_a_line_for_each_sentence(folder: Path) -> None:
    rows = table(said("evidence", "Kim Jong Un", "Putin", "-w", folder))
    assert [(row["date"], row["sentence"]) for row in rows] == [
        ("2023-09-13", "Kim Jong Un met Vladimir Putin at Vostochny."),
        ("2023-09-13", "Kim and Putin spoke of satellites."),
        ("", "Kim spoke of satellites; Putin of sanctions."),
    ]
    assert rows[0]["url"] == "https://example.org/a"


def test_a_path_is_a_line_for_each_edge(folder: Path) -> None:
    rows = table(said("path", "Vostochny", "sanctions", "-k", "1", "-w", folder))
    assert {row["path"] for row in rows} == {"1", "2"}
    for number in ("1", "2"):
        edges = [row for row in rows if row["path"] == number]
        assert [edge["edge"] for edge in edges] == [str(i) for i in range(1, len(edges) + 1)]
        assert (edges[0]["a"], edges[-1]["b"]) == ("Vostochny", "sanctions")
        assert all(edge["sentence"] for edge in edges)


def test_show_says_all(folder: Path) -> None:
    text = said("show", "moscow", "-w", folder)
    for part in (
        "Russia, place",
        "(russia)",
        "4 mentions in 2 articles",
        "Community",
        "Moscow",
        "2023-09",
        "Sentences",
    ):
        assert part in text, part


def test_two_sentences_of_a_wider_window_are_both_there(tmp_path: Path) -> None:
    articles = [Article("a", ["Kim came.", "Putin left.\nAt once."])]
    with workspace_of(articles, {"Kim": "person", "Putin": "person"}, window="paragraph") as workspace:
        folder = saved(workspace, tmp_path)
    (row,) = table(said("evidence", "kim", "putin", "-w", folder))
    assert row["sentence"] == "Kim came. … Putin left. At once."


@pytest.mark.slow
def test_no_name_steers_the_terminal(tmp_path: Path) -> None:
    with hostile() as workspace:
        folder = saved(workspace, tmp_path)
    ids = [slug(name) for name in HOSTILE]
    questions = [("top",), *(("show", id_) for id_ in ids), ("path", ids[0], ids[9], "-k", "3")]
    questions += [(verb, id_) for id_ in ids[::4] for verb in ("neighbours", "evidence")]
    for question in questions:
        for more in ((), ("--json",)):
            text = said(*question, *more, "-w", folder)
            assert [c for c in text if not (c.isprintable() or c in "\n\t")] == [], question
            if question[0] != "show" and not more:
                assert len({line.count("\t") for line in text.splitlines()}) == 1, question


def test_json_keeps_what_it_must_escape(capsys: pytest.CaptureFixture[str]) -> None:
    hard = "\x1b[1m \x9b \u202e 北京 é 🛰️ \ud800 \U000e0041\n"
    show_json([{"name": hard}])
    text = capsys.readouterr().out
    assert "北京 é 🛰" in text
    assert json.loads(text) == [{"name": hard}]


# Where the build is


def test_the_folder_is_output_or_that_of_the_decisions_or_as_given(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder.parent)
    assert said("show", "kim")
    monkeypatch.chdir(tmp_path)
    assert "There is no build in output" in refused("show", "kim").message
    (tmp_path / "graphkit.toml").write_text(f"[build]\noutput = {json.dumps(str(folder))}\n", encoding="utf-8")
    assert said("show", "kim")
    assert "There is no build in elsewhere" in refused("show", "kim", "-w", "elsewhere").message


def test_no_build_or_none_of_ours(tmp_path: Path) -> None:
    error = refused("top", "-w", tmp_path / "nowhere")
    assert isinstance(error, WorkspaceError)
    assert "--workspace" in error.next_step
    assert isinstance(refused("top", "-w", tmp_path), WorkspaceError)
    (tmp_path / FILE_NAME).write_text("no database", encoding="utf-8")
    assert isinstance(refused("top", "-w", tmp_path), WorkspaceError)


# Nothing found, and what cannot be meant


@pytest.mark.parametrize("more", [(), ("--json",)], ids=["plain", "json"])
def test_nothing_found_is_exit_code_1_with_a_next_step(folder: Path, tmp_path: Path, more: tuple[str, ...]) -> None:
    with workspace_of([Article("a", ["Kim spoke.", "Putin left."])], {"Kim": "person", "Putin": "person"}) as workspace:
        lonely = saved(workspace, tmp_path)
    for question, where, message in (
        (("top", "--officials"), folder, "There is no node that holds an office"),
        (("top", "--type", "topic"), lonely, "There is no topic in"),
        (("neighbours", "kim"), lonely, "Kim has no edges."),
        (
            ("neighbours", "kim", "-t", "organisation"),
            folder,
            "Kim Jong Un has no edges to nodes of type organisation.",
        ),
        (("evidence", "Vostochny", "sanctions"), folder, "No sentence names both “Vostochny” and “sanctions”."),
        (("path", "kim", "putin"), lonely, "No path connects the two"),
        (("show", "Nobody Here"), folder, "No entity is called “Nobody Here”"),
    ):
        error = refused(*question, *more, "-w", where)
        assert message in error.message
        assert error.exit_code == 1
        assert error.next_step


def test_what_cannot_be_meant_is_exit_code_2_and_lists_what_can(folder: Path) -> None:
    for question, choices in (
        (("top", "--by", "fame"), NODE_RANKS), (("neighbours", "kim", "--rank-by", "fame"), RANKS),
        (("path", "kim", "putin", "--rank-by", "fame"), RANKS), (("top", "--type", "god"), ["person", "topic"]),
    ):  # fmt: skip
        error = refused(*question, "-w", folder)
        assert isinstance(error, UsageError)
        assert all(choice in error.next_step for choice in choices)
    for line in ("top --limit -1", "path a b -k -1", "evidence", "show"):
        assert CliRunner().invoke(app, line.split()).exit_code == 2


@pytest.mark.slow
def test_an_error_is_two_lines_and_an_exit_code(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "graphkit", "top", "-w", str(tmp_path / "nowhere")]
    run = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith("Error: There is no build in ")
    assert len(run.stderr.splitlines()) == 2


def test_help_says_what_there_is() -> None:
    for command in ("top", "neighbours", "path", "evidence", "show"):
        text = re.sub(r"[│\s]+", " ", said(command, "--help"))
        assert "Example: graphkit" in text
        assert "--json" in text
        assert "--workspace" in text
    assert all(measure in said("top", "--help") for measure in ("mentions", "pagerank"))


# On a terminal


RUN_EACH = """
import json, sys
from graphkit.cli import command
for arguments in json.loads(sys.argv[1]):
    sys.argv = ["graphkit", *arguments]
    try:
        command()
    except SystemExit as end:
        assert not end.code, end.code
    print(end="\\0", flush=True)
"""


def on_terminal(*questions: Sequence[str | Path], columns: int) -> list[str]:
    """What each of the commands, run in one process, writes to a terminal of that width."""
    pty = pytest.importorskip("pty", reason="needs a terminal of Unix")
    termios = pytest.importorskip("termios")
    main, side = pty.openpty()
    termios.tcsetwinsize(side, (50, columns))
    environment = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "NO_COLOR", "FORCE_COLOR")}
    with subprocess.Popen(
        [sys.executable, "-c", RUN_EACH, json.dumps(questions, default=str)], stdin=side, stdout=side, stderr=side,
        cwd=Path(__file__).parents[3], env=environment | {"TERM": "xterm-256color", "PYTHONUTF8": "1"},
    ) as process:  # fmt: skip
        os.close(side)
        text = b""
        try:
            while part := os.read(main, 65536):
                text += part
        except OSError:  # what Linux says at the end
            pass
        os.close(main)
    assert process.returncode == 0, text.decode()
    written = text.decode().replace("\r\n", "\n").split("\0")
    assert len(written) == len(questions) + 1
    return written[:-1]


@pytest.mark.slow
def test_names_are_bold_in_their_sentences(folder: Path) -> None:
    (text,) = on_terminal(("evidence", "kim", "putin", "-w", folder), columns=100)
    assert "\x1b[1mKim Jong Un\x1b[0m met \x1b[1mVladimir Putin\x1b[0m at Vostochny." in text
    assert "3 sentences in 2 articles." in text
    assert text.count("A meeting") == 1


@pytest.mark.slow
@pytest.mark.parametrize("columns", [60, 80, 140])
def test_tables_fit_the_terminal(folder: Path, columns: int) -> None:
    questions = ("top", "--by", "betweenness", "-w", folder), ("neighbours", "kim", "-w", folder)
    for question, written in zip(questions, on_terminal(*questions, columns=columns), strict=True):
        text = re.sub(r"\x1b\[[\d;]*m", "", written)
        assert max(map(len, text.splitlines())) <= columns
        text = " ".join(text.split())
        assert "Vladimir Putin" in text
        assert "│" not in text
        left_out = re.search(r"No room for: ([^.]*)\.", text)
        names = {"first seen", "last seen", "documents"} | (
            {"p value", "association"} if "kim" in question else {"degree"}
        )
        for name in names:
            assert name in text
        assert (left_out is None) == (columns == 140)


@pytest.mark.slow
def test_paths_and_profiles_on_a_terminal(folder: Path) -> None:
    path = ("path", "vostochny", "sanctions", "-k", "1", "-w", folder)
    for written in on_terminal(path, ("show", "russia", "-w", folder), columns=70):
        lines = re.sub(r"\x1b\[[\d;]*m", "", written).splitlines()
        assert max(map(len, lines)) <= 70
    (text,) = on_terminal(path, columns=120)
    assert "\x1b[1m1. Vostochny – " in text
    assert "\x1b[1m2. Vostochny – " in text


def test_plain_is_as_long_as_the_text() -> None:
    # Marks are places in the text: what is shown must not move them.
    for text in ("a\tb\x1b[1m\u202e\n", "北京🛰️", "\ud800\x00"):
        assert len(plain(text).plain) == len(text)
