"""What the README tells people to run is run, and what it lists is there."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from graphkit.choices import FORMATS
from graphkit.cli.application import PANELS
from graphkit.extract.model import INSTALL
from tests.support.command import graphkit

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def blocks(language: str) -> list[str]:
    return [re.sub("(?m)^   ", "", code) for code in re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)]


COMMANDS = [line for block in blocks("sh") for line in block.splitlines() if line]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output of `graphkit demo`."""
    output = tmp_path_factory.mktemp("demo") / "output"
    assert graphkit("demo", "--jobs", "1", "--output", output).returncode == 0
    return output


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with all that the README's commands name."""
    text = "Jane Roe met John Doe in Paris. The grain deal was praised by Germany.\n"
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "one.txt").write_text(text, encoding="utf-8")
    (tmp_path / "article.txt").write_text(text, encoding="utf-8")
    (tmp_path / "wire.jsonl").write_text(json.dumps({"story": text, "issued": "2024-01-02"}), encoding="utf-8")
    (tmp_path / "people.csv").write_text(blocks("csv")[0], encoding="utf-8")
    (tmp_path / "mine.toml").write_text(blocks("toml")[0], encoding="utf-8")
    return tmp_path


def test_the_readme_has_commands() -> None:
    assert len(COMMANDS) >= 10


@pytest.mark.model
@pytest.mark.parametrize("command", COMMANDS)
def test_commands_run(command: str, folder: Path, demo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = shlex.split(command)
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    if words[:1] == ["graphkit"] and words[1] in {"topics", *(ask.__name__ for ask in PANELS["Questions"])}:
        shutil.copytree(demo, folder / "output")
    if words[0] == "make":
        subprocess.run([*words, "--dry-run"], cwd=ROOT, check=True, capture_output=True)
    elif words[:2] == ["pip", "install"]:
        assert words[2] == PROJECT["name"]
    elif words[:4] == ["python", "-m", "spacy", "download"]:
        assert words[4] not in INSTALL
    elif "en_core_web_trf" in words:
        pytest.skip("the larger model is not installed for the tests")
    elif words[0] == "graphkit" and "|" not in words:
        for step in command.split(" && "):
            run = graphkit(*shlex.split(step)[1:], cwd=folder)
            assert run.returncode == 0, run.stderr
        assert len(opened) == ("--open" in words)
    else:
        assert "graphkit" in words
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        shell = subprocess.run(
            ["sh", "-c", command], cwd=folder, capture_output=True, text=True, check=False,
            env={**os.environ, "PATH": path},
        )  # fmt: skip
        assert shell.returncode == 0, shell.stderr


@pytest.mark.model
def test_python_runs(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(folder)
    for code in blocks("python"):
        exec(code, {"__name__": "__main__"})
        assert "Jane Roe" in capsys.readouterr().out


def test_every_file_is_described() -> None:
    named = set(re.findall(r"^\| `([\w.]+)` \|", README, re.MULTILINE))
    assert named == {name for names in FORMATS.values() for name in names} | {"graphkit.duckdb"}


def test_pictures_and_links_are_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        if not target.startswith("http"):
            assert (ROOT / target).exists(), target


def test_make_is_at_hand() -> None:
    assert shutil.which("make")
