"""Where the disk or the memory is full, a sentence says so, and workspace and files stay those of one build."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from graphkit.extract.clauses.finder import load_parser
from graphkit.extract.model import load_model
from graphkit.store import Store
from tests.support.command import graphkit
from tests.support.ruled import ruled_model

pytestmark = pytest.mark.slow

LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
from graphkit.cli import main
sys.argv = ["graphkit", *sys.argv[2:]]
main()
"""
"""Run the command where no file may have more bytes than this: the system refuses as a full disk does."""


@pytest.fixture
def command(tmp_path: Path) -> list[str]:
    articles = tmp_path / "articles"
    articles.mkdir()
    for number in range(40):
        (articles / f"{number}.txt").write_text(f"Kim met Lee in Norland {number} times. " * 50, encoding="utf-8")
    model = ruled_model(tmp_path / "ruled")
    return ["build", str(articles), "-o", str(tmp_path / "out"), "--model", model, "--formats", "graphml,csv"]


def test_a_full_disk_at_each_stage(command: list[str], tmp_path: Path) -> None:
    pytest.importorskip("resource")
    assert graphkit(*command).returncode == 0
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    largest = max(map(len, before.values()))
    (tmp_path / "articles" / "more.txt").write_text("Kim met the Red Cross. " * 4000, encoding="utf-8")
    said = set()
    for share in (0.01, 0.3, 0.9, 1.1, 1.3):
        limited = [sys.executable, "-c", LIMITED, str(int(largest * share)), *command]
        run = subprocess.run(limited, capture_output=True, text=True, check=False)
        if run.returncode == 0:
            break
        assert "Traceback" not in run.stderr
        assert run.returncode == 1
        said.add(run.stderr.strip().splitlines()[-1])
        assert {name: (tmp_path / "out" / name).read_bytes() for name in before} == before, share
    assert said <= {
        "Make room, then run the same command: what was extracted is kept.",
        "Make room there, or give another folder with --output.",
        "Make room, or set TMPDIR to a folder on another disk.",
    }
    assert said
    assert graphkit(*command).returncode == 0
    assert graphkit(*command[:3], str(tmp_path / "fresh"), *command[4:]).returncode == 0
    for name in before.keys() - {"graphkit.duckdb"}:
        assert (tmp_path / "out" / name).read_bytes() == (tmp_path / "fresh" / name).read_bytes(), name


COPYING = """
import resource, sys
from pathlib import Path
from graphkit.errors import GraphkitError
from graphkit.store.renewal import renewing
resource.setrlimit(resource.RLIMIT_FSIZE, (13_000, 13_000))
try:
    with renewing(Path(sys.argv[1])):
        print("There was room.")
except GraphkitError as error:
    print(error.message)
"""


def test_a_disk_that_is_full_while_the_workspace_is_copied_is_no_other_build(tmp_path: Path) -> None:
    pytest.importorskip("resource")
    path = tmp_path / "graphkit.duckdb"
    with Store(path):
        pass
    copying = [sys.executable, "-c", COPYING, str(path)]
    run = subprocess.run(copying, capture_output=True, text=True, check=True)
    assert run.stdout == f"The disk is full: {path}.new could not be written.\n"


LIBRARY = "libblas.so: failed to map segment from shared object"


def test_memory_that_is_refused_for_a_library(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It is no pipeline that has to be installed again, nor one without a parser."""

    def refused(*_: object, **__: object) -> None:
        raise ImportError(LIBRARY)

    monkeypatch.setattr("spacy.load", refused)
    folder = ruled_model(tmp_path / "ruled")
    for load in (load_model, load_parser):
        with pytest.raises(MemoryError):
            load(folder)


def test_memory_that_is_refused_while_the_command_starts(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        f"import sys\n\nclass Refused:\n    def find_spec(self, name, *_):\n        if name == 'typer':\n"
        f"            raise ImportError({LIBRARY!r})\n\nsys.meta_path.insert(0, Refused())\n",
        encoding="utf-8",
    )
    run = subprocess.run(
        [sys.executable, "-m", "graphkit", "--help"], capture_output=True, text=True, check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])},
    )  # fmt: skip
    assert run.returncode == 1
    assert run.stderr == (
        "Error: Memory ran out.\nUse fewer processes with --jobs, end other programs, or read fewer articles at once.\n"
    )


def test_memory_that_is_refused(command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr("graphkit.articles.read_articles", refused)
    monkeypatch.setattr("graphkit.pipeline.read_articles", refused)
    run = graphkit(*command)
    assert run.returncode == 1
    assert run.stderr.startswith("Error: Memory ran out.")
