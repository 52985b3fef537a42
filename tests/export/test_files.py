"""An output folder receives all files or none, and keeps its other files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import networkx as nx
import pytest

from graphkit.choices import FORMATS
from graphkit.errors import OutputError
from graphkit.export import export
from graphkit.export.files import STAGING, replace_all, staging
from graphkit.graph import build_graph
from graphkit.options import ExportOptions
from graphkit.store import Store
from tests.support.workspaces import one_node

OPTIONS = ExportOptions(formats=("graphml", "gexf", "csv"))
FILES = sorted(file for name in OPTIONS.formats for file in FORMATS[name])


@pytest.fixture
def workspace() -> Iterator[Store]:
    with one_node() as filled:
        yield filled


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_older_files_are_replaced_and_others_left(workspace: Store, tmp_path: Path) -> None:
    (tmp_path / "graph.graphml").write_text("old")
    (tmp_path / "notes.txt").write_text("mine")
    export(build_graph(workspace), workspace, tmp_path, options=OPTIONS)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*FILES, "notes.txt"])
    assert (tmp_path / "graph.graphml").read_text(encoding="utf-8").startswith("<?xml")
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_a_format_named_twice_is_written_once(workspace: Store, tmp_path: Path) -> None:
    files = export(build_graph(workspace), workspace, tmp_path, options=ExportOptions(formats=("gexf", "gexf")))
    assert files == [tmp_path / "graph.gexf"]


FAILURES: dict[str, Callable[[], BaseException]] = {
    "a fault": lambda: RuntimeError("a fault"),
    "an interrupt": KeyboardInterrupt,
    "a full disk": lambda: OSError(28, "No space left on device"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_an_exporter_that_fails_changes_nothing(
    workspace: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def half_written(graph: nx.Graph[str], workspace: Store, folder: Path) -> None:
        (folder / "graph.gexf").write_text("half")
        raise FAILURES[name]()

    monkeypatch.setattr("graphkit.export.gexf.write_gexf", half_written)
    (tmp_path / "graph.graphml").write_text("old")
    with pytest.raises((RuntimeError, KeyboardInterrupt, OutputError)) as raised:
        export(build_graph(workspace), workspace, tmp_path, options=OPTIONS)
    assert contents(tmp_path) == {"graph.graphml": b"old"}
    assert list(tmp_path.iterdir()) == [tmp_path / "graph.graphml"]
    assert isinstance(raised.value, OutputError) == (name == "a full disk")
    if isinstance(raised.value, OutputError):
        assert raised.value.message == f"The files cannot be written to {tmp_path}: No space left on device."
        assert "--output" in raised.value.next_step


@pytest.mark.parametrize("blocked", FILES)
def test_a_file_that_cannot_be_replaced_leaves_all_as_they_were(workspace: Store, tmp_path: Path, blocked: str) -> None:
    for name in FILES[::2]:
        (tmp_path / name).write_text(f"old {name}")
    (tmp_path / blocked).unlink(missing_ok=True)
    (tmp_path / blocked / "inside").mkdir(parents=True)
    before = contents(tmp_path)
    with pytest.raises(OutputError, match="cannot be written"):
        export(build_graph(workspace), workspace, tmp_path, options=OPTIONS)
    assert contents(tmp_path) == before
    assert not (tmp_path / STAGING).exists()
    assert (tmp_path / blocked / "inside").is_dir()


def test_a_disk_without_hard_links_is_as_good(
    workspace: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(self: Path, target: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    test_a_file_that_cannot_be_replaced_leaves_all_as_they_were(workspace, tmp_path, "mentions.csv")


@pytest.mark.parametrize("place", ["file", "file/below", "file/far/below"])
def test_a_folder_that_cannot_be_made_is_named(workspace: Store, tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputError) as raised:
        export(build_graph(workspace), workspace, tmp_path / place, options=OPTIONS)
    assert str(tmp_path / place) in raised.value.message
    assert "--output" in raised.value.next_step
    assert contents(tmp_path) == {"file": b"in the way"}


def test_what_an_interrupted_export_left_is_removed(workspace: Store, tmp_path: Path) -> None:
    (tmp_path / STAGING / "old").mkdir(parents=True)
    (tmp_path / STAGING / "graph.gexf").write_text("half")
    export(build_graph(workspace), workspace, tmp_path, options=OPTIONS)
    assert sorted(path.name for path in tmp_path.iterdir()) == FILES


def test_a_link_in_place_of_the_staging_folder_is_not_followed(workspace: Store, tmp_path: Path) -> None:
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious" / "letter").write_text("mine")
    (tmp_path / STAGING).symlink_to(tmp_path / "precious")
    with pytest.raises(OutputError):
        export(build_graph(workspace), workspace, tmp_path, options=OPTIONS)
    assert contents(tmp_path / "precious") == {"letter": b"mine"}


def test_nothing_to_move_is_no_fault(tmp_path: Path) -> None:
    with staging(tmp_path) as stage:
        assert replace_all([], stage, tmp_path) == []
    assert list(tmp_path.iterdir()) == []
