"""What all commands that answer questions share: pipes, JSON, builds that are not there, imports, exit codes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner

from graphkit.cli.application import PANELS, app
from tests.cli.running import loaded, refused, said, table

QUESTIONS: Sequence[tuple[str, ...]] = (
    ("compare", "--split", "2023-09-15"),
    ("topics", "list", "--found"),
    ("topics", "test", "defence minister"),
    ("sql",),
    ("sql", "SELECT id, label, roles, official FROM entities ORDER BY id"),
)
"""What can be piped, and answered as JSON."""


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
        assert "match" not in said(*question)
    else:
        assert "graphkit build" in refused(*question, "-w", tmp_path / "nowhere").next_step


def test_every_command_has_an_example_in_its_help() -> None:
    for command in (*PANELS["Questions"], *PANELS["Corrections"]):
        text = CliRunner().invoke(app, [command.__name__, "--help"]).output
        assert "Example" in text, command.__name__


@pytest.mark.slow
def test_no_traceback_and_an_exit_code(folder: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "graphkit", "sql", "DROP TABLE x", "-w", folder],
                          capture_output=True, text=True, check=False)  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "Error: DROP is refused: the workspace is read-only.\n"
        "Write a SELECT; to change tables, open a copy of graphkit.duckdb with DuckDB.\n"
    )


HEAVY = ("spacy", "networkx", "scipy", "pyvis", "pandas", "pyarrow", "trafilatura")
"""What takes longer to import than a question may take."""


@pytest.mark.slow
def test_no_question_imports_anything_heavy(folder: Path) -> None:
    questions = [[*question, "-w", str(folder), "--json"] for question in QUESTIONS]
    script = (
        "import sys\nfrom graphkit.cli.application import app\n"
        f"for question in {questions!r}:\n"
        "    app(question, standalone_mode=False)\n"
        f"    print(question, [name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    found = [line for line in done.stderr.splitlines() if line.startswith("[")]
    assert found == [f"{question!r} []" for question in questions], done.stderr


ENDING = """
import atexit, sys
from graphkit.cli import main
atexit.register(print, "At the exit.")
main()
"""


@pytest.mark.slow
@pytest.mark.parametrize(("argument", "code", "out"), [("--version", 0, "graphkit "), ("--unknown", 2, "")])
def test_a_process_ends_with_all_written_and_all_that_is_left_for_its_exit(argument: str, code: int, out: str) -> None:
    done = subprocess.run([sys.executable, "-c", ENDING, argument], capture_output=True, text=True, check=False)
    assert done.returncode == code
    assert done.stdout.startswith(out)
    assert done.stdout.endswith("At the exit.\n")
    assert "Traceback" not in done.stderr


@pytest.mark.slow
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
def test_what_cannot_be_written_at_the_end_is_said() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-c", ENDING, "--version"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr.startswith(b"Error: The disk is full: standard output or a file in ")


@pytest.mark.slow
@pytest.mark.parametrize(("argument", "code"), [("--version", 0), ("--unknown", 2)])
def test_a_process_whose_streams_are_closed_ends_as_any_other(argument: str, code: int) -> None:
    closed = (
        "import os, sys\nfrom graphkit.cli import main\n"
        "for number, name in enumerate(('stdin', 'stdout', 'stderr')):\n"
        "    os.close(number)\n    setattr(sys, name, None)\n"
        "main()"
    )
    assert subprocess.run([sys.executable, "-c", closed, argument], check=False).returncode == code
