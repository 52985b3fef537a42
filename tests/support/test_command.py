"""A command that runs in the process of the tests ends as one in a process of its own does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.cases import every_case
from tests.support.command import graphkit

ENVIRONMENT = {"COLUMNS": "200", "PYTHONUTF8": "1", "PYTHONPATH": str(Path(__file__).parents[2])}


@every_case(
    ("arguments", "stdin"),
    [
        (("--version",), ""),
        (("top", "-w", "nowhere"), ""),
        (("top", "--by", "nothing"), ""),
        (("build", "-", "--formats", "pdf"), "Kim met Lee – in Busan.\n"),
        (("merge", "ISIL", "Daesh"), ""),
    ],
)
@pytest.mark.slow
def test_code_and_texts_are_those_of_a_process(
    tmp_path_factory: pytest.TempPathFactory, arguments: tuple[str, ...], stdin: str
) -> None:
    folders = [tmp_path_factory.mktemp("here"), tmp_path_factory.mktemp("there")]
    here = graphkit(*arguments, cwd=folders[0], stdin=stdin)
    there = subprocess.run(
        [sys.executable, "-m", "graphkit", *arguments], cwd=folders[1], input=stdin, capture_output=True,
        encoding="utf-8", check=False, env={**os.environ, **ENVIRONMENT},
    )  # fmt: skip
    assert (here.returncode, here.stdout, here.stderr) == (there.returncode, there.stdout, there.stderr)
    written = [{path.name: path.read_bytes() for path in folder.iterdir()} for folder in folders]
    assert written[0] == written[1]
