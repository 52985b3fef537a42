"""A graphkit.toml of the working folder is named in the summary, and cannot send files elsewhere unasked."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from graphkit.cli.application import app
from graphkit.cli.defaults import options_from_file
from graphkit.errors import UsageError


@pytest.mark.parametrize(
    "setting", ["output = '../elsewhere'", "output = '/tmp/elsewhere'", "topics-file = '../t.toml'", "model = '../m'"]
)
def test_a_path_that_leads_out_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, setting: str) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    monkeypatch.chdir(folder)
    Path("graphkit.toml").write_text(f"[build]\n{setting}\n", encoding="utf-8")
    error = CliRunner().invoke(app, ["build", "."]).exception
    assert isinstance(error, UsageError)
    assert "leads out of the folder of graphkit.toml" in error.message
    assert "--decisions graphkit.toml" in error.next_step
    assert [path.name for path in tmp_path.iterdir()] == ["own"]
    error = CliRunner().invoke(app, ["build", "nothing-here", "--decisions", "graphkit.toml"]).exception
    assert "leads out" not in str(error)


def test_the_options_that_the_file_set_are_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("graphkit.toml").write_text("[build]\nwindow = 'paragraph'\noutput = 'out'\n", encoding="utf-8")
    command = typer.main.get_command(app).commands["build"]  # type: ignore[attr-defined]
    with command.make_context("build", ["."]) as context:
        assert options_from_file(context) == (Path("graphkit.toml"), ["window", "output"])
    with command.make_context("build", [".", "--window", "3", "-o", "x"]) as context:
        assert options_from_file(context) is None
