"""Gephi, networkx, igraph and graphology read the GraphML of a graph."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graphkit.attributes import EDGE_ATTRIBUTES, NODE_ATTRIBUTES
from graphkit.export import APPEARANCE
from graphkit.export.columns import EDGE_COLUMNS, NODE_COLUMNS
from graphkit.export.gephi import channels, drawing
from graphkit.export.graphml import EDGE_KEYS, NODE_KEYS, write_graphml
from graphkit.graph import build_graph
from tests.export.test_contract import in_xml
from tests.support.gephi import read_as_gephi, scaled
from tests.support.saved import with_texts
from tests.support.workspaces import WORKSPACES, small

LEFT_TO_THE_PAGE = {"label_size", "labelled"}


@pytest.fixture(scope="module", params=WORKSPACES)
def written(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[nx.Graph[str], Path]:
    folder = tmp_path_factory.mktemp("written")
    with WORKSPACES[request.param]() as workspace:
        graph = build_graph(workspace)
        write_graphml(graph, workspace, folder)
    return with_texts(graph), folder / "graph.graphml"


def test_every_attribute_of_the_graph_is_written_or_left_to_the_page() -> None:
    assert set(NODE_KEYS) | LEFT_TO_THE_PAGE == set(NODE_ATTRIBUTES) | {"r", "g", "b"}
    assert set(EDGE_KEYS) == set(EDGE_ATTRIBUTES)


def test_the_types_are_those_of_the_graph() -> None:
    with small() as workspace:
        graph = build_graph(workspace)
    for columns, elements in ((NODE_COLUMNS, graph.nodes.values()), (EDGE_COLUMNS, graph.edges.values())):
        for attributes in elements:
            assert {name: type(attributes[name]) for name in columns} == dict(columns)


def test_gephi_has_nothing_to_complain_of(written: tuple[nx.Graph[str], Path]) -> None:
    graph, path = written
    imported = read_as_gephi(path)
    assert imported.issues == []
    assert not imported.directed
    assert list(imported.nodes) == sorted(graph)
    assert {frozenset(ends) for ends in imported.edges} == {frozenset(ends) for ends in graph.edges}


def test_gephi_shows_names_colours_and_weights(written: tuple[nx.Graph[str], Path]) -> None:
    graph, path = written
    imported = read_as_gephi(path)
    for node, attributes in graph.nodes(data=True):
        shown = imported.nodes[node].properties
        assert shown["label"] == in_xml(attributes["label"])
        assert (shown["r"], shown["g"], shown["b"]) == channels(APPEARANCE[attributes["type"]].colour)
    for (a, b), edge in imported.edges.items():
        assert edge.properties["weight"] == edge.columns["sentences"] == graph.edges[a, b]["weight"] > 0


def test_gephi_shows_every_column(written: tuple[nx.Graph[str], Path]) -> None:
    graph, path = written
    imported = read_as_gephi(path)
    for node, attributes in graph.nodes(data=True):
        expected = {name: in_xml(v) if isinstance(v := attributes[name], str) else v for name in NODE_COLUMNS}
        columns = dict.fromkeys(NODE_COLUMNS, "") | imported.nodes[node].columns
        # Gephi rewrites INF in a text column; a label is safe.
        assert columns == {n: v.replace("INF", "Infinity") if isinstance(v, str) else v for n, v in expected.items()}
    for (a, b), edge in imported.edges.items():
        assert dict.fromkeys(EDGE_COLUMNS, "") | edge.columns == {n: graph.edges[a, b][n] for n in EDGE_COLUMNS}


def test_gephi_shows_the_drawing_as_it_was_written(written: tuple[nx.Graph[str], Path]) -> None:
    graph, path = written
    nodes = [element.properties for element in read_as_gephi(path).nodes.values()]
    points = [(node["x"], node["y"], node["size"]) for node in nodes]
    for before, after in zip(points, scaled(points), strict=True):
        assert after == pytest.approx(before, abs=0.02)
    sizes = {size for *_, size in points}
    if len({size for _, size in graph.nodes(data="size")}) > 1:
        assert (min(sizes), max(sizes)) == (4.0, 100.0)


def test_the_page_and_gephi_show_the_same_side_up() -> None:
    with small() as workspace:
        graph = build_graph(workspace)
    drawn = drawing(graph)
    by_page = sorted(graph, key=lambda node: (graph.nodes[node]["y"], node))
    assert by_page == sorted(graph, key=lambda node: (-drawn[node].y, node))
    assert sorted(graph, key=lambda node: graph.nodes[node]["x"]) == sorted(graph, key=lambda node: drawn[node].x)


def test_networkx_reads_all_that_was_written(written: tuple[nx.Graph[str], Path]) -> None:
    graph, path = written
    read = nx.read_graphml(path)
    assert type(read) is nx.Graph
    assert list(read) == sorted(graph)
    for node, attributes in graph.nodes(data=True):
        assert read.nodes[node].keys() == NODE_KEYS.keys()
        for name in NODE_COLUMNS:
            value = attributes[name]
            assert read.nodes[node][name] == (in_xml(value) if isinstance(value, str) else value)
    assert read.number_of_edges() == graph.number_of_edges()
    for a, b, attributes in graph.edges(data=True):
        assert read.edges[a, b] == attributes


@pytest.mark.slow
def test_igraph_reads_it(written: tuple[nx.Graph[str], Path]) -> None:
    igraph = pytest.importorskip("igraph")
    graph, path = written
    read = igraph.Graph.Read_GraphML(str(path))
    assert not read.is_directed()
    assert (read.vcount(), read.ecount()) == (len(graph), graph.number_of_edges())
    if graph:
        assert dict(zip(read.vs["id"], read.vs["label"], strict=True)) == {
            node: in_xml(graph.nodes[node]["label"]) for node in graph
        }
    if graph.edges:
        assert sum(read.es["weight"]) == graph.size(weight="weight")


def test_graphology_reads_it(
    written: tuple[nx.Graph[str], Path], read_with_graphology: Callable[[Path], dict[str, Any]]
) -> None:
    graph, path = written
    read = read_with_graphology(path)
    assert (read["order"], read["size"]) == (len(graph), graph.number_of_edges())
    drawn = drawing(graph)
    for node in read["nodes"]:
        shown, attributes = node["attributes"], graph.nodes[node["key"]]
        place = drawn[node["key"]]
        assert (shown["x"], shown["y"], shown["size"]) == (place.x, place.y, place.size)
        assert shown["label"] == in_xml(attributes["label"])
        assert shown["color"] == APPEARANCE[attributes["type"]].colour
        assert (shown["mentions"], shown["community"]) == (attributes["mentions"], attributes["community"])
    for edge in read["edges"]:
        assert edge["attributes"]["weight"] == graph.edges[edge["source"], edge["target"]]["weight"]


def test_the_ids_of_keys_are_unique(tmp_path: Path) -> None:
    with small() as workspace:
        write_graphml(build_graph(workspace), workspace, tmp_path)
    ids = [key.get("id") for key in ET.parse(tmp_path / "graph.graphml").iter() if key.tag.endswith("}key")]
    assert len(ids) == len(set(ids)) == len(NODE_KEYS) + len(EDGE_KEYS)


GRAPHML = """<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="label" for="node" attr.name="label" attr.type="string"/><key id="r" for="node" attr.type="int"/>
<key id="weight" for="edge" attr.name="weight" attr.type="int"/>{keys}
<graph edgedefault="undirected">
<node id="a"><data key="label">A</data>{data}</node><node id="b"><data key="label">B</data></node>
<edge source="a" target="b"><data key="weight">2</data></edge>{more}</graph></graphml>"""

BROKEN = {
    "cannot be read as r": ('<data key="r">255.0</data>', "data"),
    "a colour is out of range": ('<data key="r">256</data>', "data"),
    "no column for x": ('<data key="x">1</data>', "data"),
    "unknown type date": ('<key id="day" for="node" attr.name="day" attr.type="date"/>', "keys"),
    "a column has no name": ('<key id=" " for="node" attr.type="string"/>', "keys"),
    "is for graph": ('<key id="title" for="graph" attr.name="title" attr.type="string"/>', "keys"),
    "key r is there twice": ('<key id="r" for="edge" attr.name="rule" attr.type="string"/>', "keys"),
    "case does not tell columns apart": (
        '<key id="Kind" for="node" attr.type="string"/><key id="kind" for="node" attr.type="string"/>', "keys",
    ),
    "the default of size is ignored": (
        '<key id="size" for="node" attr.type="double"><default>1</default></key>', "keys",
    ),
    "has no label": ('<node id="c"/>', "more"),
    "node b is there twice": ('<node id="b"><data key="label">B</data></node>', "more"),
    "which is no node": ('<edge source="a" target="c"/>', "more"),
    "have two edges": ('<edge source="b" target="a"/>', "more"),
    "weighs nothing": ('<edge source="a" target="a"><data key="weight">0</data></edge>', "more"),
    "is directed": ('<edge source="a" target="a" directed="true"/>', "more"),
    "sets its kind": ('<edge source="a" target="a" label="x"/>', "more"),
    "whether its edges are directed": ('<graph id="second"/>', "more"),
}  # fmt: skip


@pytest.mark.parametrize("issue", BROKEN)
def test_the_reader_that_stands_for_gephi_can_complain(issue: str, tmp_path: Path) -> None:
    piece, place = BROKEN[issue]
    path = tmp_path / "graph.graphml"
    path.write_text(GRAPHML.format(**({"keys": "", "data": "", "more": ""} | {place: piece})), encoding="utf-8")
    assert any(issue in found for found in read_as_gephi(path).issues)


def test_the_reader_that_stands_for_gephi_does_not_complain_without_reason(tmp_path: Path) -> None:
    path = tmp_path / "graph.graphml"
    path.write_text(GRAPHML.format(keys="", data="", more=""), encoding="utf-8")
    assert read_as_gephi(path).issues == []
