"""Every exporter writes complete, valid files for every hand-built workspace."""

from __future__ import annotations

import copy
import csv
import importlib.util
import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

import networkx as nx
import pytest

from graphkit.choices import EXPORTERS, FORMATS
from graphkit.errors import UsageError
from graphkit.export import export, writer
from graphkit.export.xml import LEGAL, REPLACEMENT
from graphkit.graph import build_graph
from graphkit.options import ExportOptions, GraphOptions, PruneOptions
from graphkit.store import Store, about
from tests.support.workspaces import WORKSPACES

Built = tuple["nx.Graph[str]", Store]


@pytest.fixture(scope="module", params=WORKSPACES)
def built(request: pytest.FixtureRequest) -> Iterator[Built]:
    with WORKSPACES[request.param]() as workspace:
        yield build_graph(workspace), workspace


@pytest.fixture(params=EXPORTERS)
def format_name(request: pytest.FixtureRequest) -> str:
    if request.param == "html" and importlib.util.find_spec("graphkit.export.html") is None:
        pytest.skip("the page is not there yet")
    return str(request.param)


def in_xml(text: str) -> str:
    """What XML can hold of a text."""
    return re.sub(f"[^{LEGAL}]", REPLACEMENT, text)


def labels_in_graphml(folder: Path) -> dict[str, str]:
    return dict(nx.read_graphml(folder / "graph.graphml").nodes(data="label"))


def labels_in_gexf(folder: Path) -> dict[str, str]:
    return dict(nx.read_gexf(folder / "graph.gexf").nodes(data="label"))


def labels_in_json(folder: Path) -> dict[str, str]:
    data = json.loads((folder / "graph.json").read_text(encoding="utf-8"))
    return {node["id"]: node["label"] for node in data["nodes"]}


def labels_in_csv(folder: Path) -> dict[str, str]:
    with (folder / "entities.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row["label"] for row in csv.DictReader(file)}


READERS: Final[Mapping[str, Callable[[Path], dict[str, str]]]] = {
    "graphml": labels_in_graphml,
    "gexf": labels_in_gexf,
    "json": labels_in_json,
    "csv": labels_in_csv,
}
"""How each format is read back. The page's reader is a browser: see ``test_page``."""

HELD: Final[Mapping[str, Callable[[str], str]]] = {
    "graphml": in_xml,
    "gexf": in_xml,
    "json": str,
    "csv": lambda text: f"'{text}" if text[0] in "=+-@" else text,
}
"""What each format holds of a hostile name."""


def test_every_format_has_an_exporter_and_a_reader() -> None:
    assert list(EXPORTERS) == list(FORMATS)
    assert all(callable(writer(name)) for name in EXPORTERS)
    assert READERS.keys() == HELD.keys() == EXPORTERS.keys() - {"html"}


def test_it_writes_its_files_and_nothing_else(built: Built, format_name: str, tmp_path: Path) -> None:
    graph, workspace = built
    writer(format_name)(graph, workspace, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(FORMATS[format_name])


@pytest.mark.slow
@pytest.mark.parametrize("name", WORKSPACES)
def test_two_runs_give_the_same_bytes(name: str, tmp_path: Path) -> None:
    written = []
    for run in ("first", "second"):
        (tmp_path / run).mkdir()
        with WORKSPACES[name]() as workspace:
            graph = build_graph(workspace)
            if run == "second":
                # The same graph, filled in another order.
                graph = turned_round(graph)
            for format_name in EXPORTERS:
                writer(format_name)(graph, workspace, tmp_path / run)
        written.append({file.name: file.read_bytes() for file in (tmp_path / run).iterdir()})
    assert written[0].keys() == {file for files in FORMATS.values() for file in files}
    assert written[0] == written[1]


def turned_round(graph: nx.Graph[str]) -> nx.Graph[str]:
    """The same graph with nodes and edges in the opposite order, and the ends of edges swapped."""
    other: nx.Graph[str] = nx.Graph(**dict(reversed(graph.graph.items())))
    other.add_nodes_from(reversed(list(graph.nodes(data=True))))
    other.add_edges_from((b, a, data) for a, b, data in reversed(list(graph.edges(data=True))))
    return other


def test_the_callers_graph_and_workspace_stay_as_they_were(built: Built, format_name: str, tmp_path: Path) -> None:
    graph, workspace = built
    before, said = copy.deepcopy(graph), about.read(workspace)
    writer(format_name)(graph, workspace, tmp_path)
    assert list(graph.nodes(data=True)) == list(before.nodes(data=True))
    assert list(graph.edges(data=True)) == list(before.edges(data=True))
    assert graph.graph == before.graph
    assert about.read(workspace) == said


@pytest.mark.parametrize("name", READERS)
def test_every_name_is_read_back(built: Built, name: str, tmp_path: Path) -> None:
    graph, workspace = built
    writer(name)(graph, workspace, tmp_path)
    assert READERS[name](tmp_path) == {node: HELD[name](graph.nodes[node]["label"]) for node in graph}


def test_a_part_of_a_graph_can_be_written(format_name: str, tmp_path: Path) -> None:
    with WORKSPACES["small"]() as workspace:
        graph = build_graph(workspace)
        part = graph.subgraph(["kim-jong-un", "vladimir-putin", "vostochny"])
        writer(format_name)(part, workspace, tmp_path)
    if format_name in READERS:
        assert READERS[format_name](tmp_path).keys() == {"kim-jong-un", "vladimir-putin", "vostochny"}


@pytest.mark.slow
@pytest.mark.parametrize("asked", [PruneOptions(min_sentences=2), PruneOptions(top=3), PruneOptions(min_sentences=99)])
def test_a_pruned_graph_can_be_written(format_name: str, asked: PruneOptions, tmp_path: Path) -> None:
    with WORKSPACES["small"]() as workspace:
        whole = build_graph(workspace)
        graph = build_graph(workspace, options=GraphOptions(prune=asked))
        writer(format_name)(graph, workspace, tmp_path)
    if format_name in READERS:
        assert READERS[format_name](tmp_path).keys() == set(graph) < set(whole)


def test_all_formats_at_once(built: Built, tmp_path: Path) -> None:
    graph, workspace = built
    options = ExportOptions(formats=tuple(READERS))
    files = export(graph, workspace, tmp_path / "new" / "output", options=options)
    assert files == [tmp_path / "new" / "output" / file for name in READERS for file in FORMATS[name]]
    assert sorted(files) == sorted((tmp_path / "new" / "output").iterdir())


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(UsageError, match="no format “pdf”"):
        ExportOptions(formats=("pdf",))
