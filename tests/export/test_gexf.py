"""networkx and graphology read the GEXF of dated articles, with its dates."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.choices import WINDOWS
from graphkit.export import APPEARANCE
from graphkit.export.columns import EDGE_COLUMNS, NODE_COLUMNS
from graphkit.export.gephi import channels, drawing
from graphkit.export.gexf import SHAPES, runs, write_gexf
from graphkit.graph import build_graph
from tests.export.test_contract import in_xml
from tests.support.saved import with_texts
from tests.support.workspaces import WORKSPACES, Article, small, undated, workspace_of

GEXF = "{http://gexf.net/1.3}"
VIZ = "{http://gexf.net/1.3/viz}"
DAYS = st.dates(date(1990, 1, 1), date(2030, 12, 31))

Written = tuple["nx.Graph[str]", Path]


@pytest.fixture(scope="module", params=WORKSPACES)
def written(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Written:
    folder = tmp_path_factory.mktemp("written")
    with WORKSPACES[request.param]() as workspace:
        graph = build_graph(workspace)
        write_gexf(graph, workspace, folder)
    return with_texts(graph), folder / "graph.gexf"


def test_networkx_reads_all_that_was_written(written: Written) -> None:
    graph, path = written
    read = nx.read_gexf(path)
    assert type(read) is nx.Graph
    assert list(read) == sorted(graph)
    for node, attributes in graph.nodes(data=True):
        for name in ("label", *NODE_COLUMNS):
            value = attributes[name]
            assert read.nodes[node][name] == (in_xml(value) if isinstance(value, str) else value)
    assert read.number_of_edges() == graph.number_of_edges()
    for a, b, attributes in graph.edges(data=True):
        for name in ("weight", *EDGE_COLUMNS):
            assert read.edges[a, b][name] == attributes[name]


def test_the_drawing_is_that_of_graphml(written: Written) -> None:
    graph, path = written
    viz = dict(nx.read_gexf(path).nodes(data="viz"))
    for node, place in drawing(graph).items():
        look = APPEARANCE[graph.nodes[node]["type"]]
        red, green, blue = channels(look.colour)
        assert viz[node] == {
            "color": {"r": red, "g": green, "b": blue, "a": 1.0},
            "size": place.size,
            "position": {"x": place.x, "y": place.y, "z": 0.0},
            "shape": None,  # networkx looks for it under another name than the format's
        }
    for element in ET.parse(path).iter(f"{GEXF}node"):
        shape = element.find(f"{VIZ}shape")
        assert shape is not None
        assert shape.get("value") == SHAPES[APPEARANCE[graph.nodes[element.get("id", "")]["type"]].shape]


def test_graphology_reads_it(written: Written, read_with_graphology: Callable[[Path], dict[str, Any]]) -> None:
    graph, path = written
    read = read_with_graphology(path)
    assert (read["order"], read["size"]) == (len(graph), graph.number_of_edges())
    drawn = drawing(graph)
    for node in read["nodes"]:
        shown, attributes = node["attributes"], graph.nodes[node["key"]]
        place = drawn[node["key"]]
        red, green, blue = channels(APPEARANCE[attributes["type"]].colour)
        assert (shown["x"], shown["y"], shown["size"]) == (place.x, place.y, place.size)
        assert shown["label"] == in_xml(attributes["label"])
        # Gephi Lite reads no colour with an alpha.
        assert shown["color"] == f"rgb({red},{green},{blue})"
        assert {name: shown[name] for name in ("type", "mentions", "community", "on_page")} == {
            name: attributes[name] for name in ("type", "mentions", "community", "on_page")
        }
    for edge in read["edges"]:
        expected = graph.edges[edge["source"], edge["target"]]
        assert {name: edge["attributes"][name] for name in ("weight", *EDGE_COLUMNS)} == {
            name: expected[name] for name in ("weight", *EDGE_COLUMNS)
        }


def test_every_shape_of_the_page_is_known_to_gexf() -> None:
    known = {"disc", "square", "triangle", "diamond", "star", "pentagon", "hexagon", "cross"}
    assert SHAPES.keys() >= {look.shape for look in APPEARANCE.values()}
    assert known.issuperset(SHAPES.values())


def test_colours_have_no_alpha_and_size_comes_first(written: Written) -> None:
    # Gephi takes the first attribute of viz:size for the size.
    for element in ET.parse(written[1]).iter():
        if element.tag == f"{VIZ}color":
            assert set(element.attrib) == {"r", "g", "b"}
        if element.tag == f"{VIZ}size":
            assert set(element.attrib) == {"value"}


# Time


def spells_of(path: Path) -> tuple[dict[str, list[tuple[str, str]]], dict[tuple[str, str], list[tuple[str, str]]]]:
    """The spells of each node and each edge."""
    root = ET.parse(path).getroot()

    def spells(element: ET.Element) -> list[tuple[str, str]]:
        return [(spell.get("start", ""), spell.get("end", "")) for spell in element.iter(f"{GEXF}spell")]

    return (
        {node.get("id", ""): spells(node) for node in root.iter(f"{GEXF}node")},
        {(edge.get("source", ""), edge.get("target", "")): spells(edge) for edge in root.iter(f"{GEXF}edge")},
    )


def days_in(spells: list[tuple[str, str]]) -> Iterator[str]:
    for first, last in spells:
        day = date.fromisoformat(first)
        while day <= date.fromisoformat(last):
            yield day.isoformat()
            day += timedelta(days=1)


@pytest.mark.parametrize("window", [*WINDOWS, "2"])
def test_spells_are_the_days_of_the_articles(window: str, tmp_path: Path) -> None:
    with workspace_of(
        [
            Article("1", ["Ann met Bob.", "Carl left."], "2023-09-13"),
            Article("2", ["Ann and Bob spoke.", "Dora heard Carl."], "2023-09-14"),
            Article("3", ["Ann spoke.", "Bob did not."], "2023-09-16"),
            Article("4", ["Ann and Bob spoke.", "Emil and Fred too."]),
            Article("5", ["Ann and Bob spoke.", "Dora heard Carl."], "2023-09-20", copy_of="2"),
        ],
        dict.fromkeys(("Ann", "Bob", "Carl", "Dora", "Emil", "Fred"), "person"),
        window=window,
    ) as workspace:
        graph = build_graph(workspace)
        write_gexf(graph, workspace, tmp_path)
    nodes, edges = spells_of(tmp_path / "graph.gexf")
    early = ("2023-09-13", "2023-09-14")
    late = ("2023-09-16", "2023-09-16")
    assert nodes == {
        "ann": [early, late], "bob": [early, late], "carl": [early], "dora": [("2023-09-14", "2023-09-14")],
        "emil": [], "fred": [],
    }  # fmt: skip
    assert edges["ann", "bob"] == ([early] if window == "sentence" else [early, late])
    assert edges["emil", "fred"] == []
    assert (("ann", "carl") in edges) == (window != "sentence")


Alive = tuple[set[str], set[frozenset[str]]]


def played(path: Path, day: str) -> Alive:
    """What a timeline that stands on ``day`` shows, as Gephi plays a file: whatever has a spell on it, or none at all.

    A spell without a start or an end would be open there; dates are compared as the format's `timeformat` has them.
    """
    root = ET.parse(path).getroot()
    graph = root.find(f"{GEXF}graph")
    assert graph is not None
    assert (graph.get("mode"), graph.get("timeformat")) == ("dynamic", "date")

    def alive(element: ET.Element) -> bool:
        spells = [(spell.get("start"), spell.get("end")) for spell in element.iter(f"{GEXF}spell")]
        now = date.fromisoformat(day)
        return not spells or any(
            (start is None or date.fromisoformat(start) <= now) and (end is None or now <= date.fromisoformat(end))
            for start, end in spells
        )

    nodes = {element.get("id", "") for element in root.iter(f"{GEXF}node") if alive(element)}
    edges = {
        frozenset((element.get("source", ""), element.get("target", "")))
        for element in root.iter(f"{GEXF}edge")
        if alive(element)
    }
    return nodes, edges


def test_a_timeline_plays_it_day_by_day(tmp_path: Path) -> None:
    with workspace_of(
        [
            Article("1", ["Ann met Bob.", "Carl left."], "2023-09-13"),
            Article("2", ["Ann and Carl spoke."], "2023-09-14"),
            Article("3", ["Ann met Bob and Carl."], "2023-09-16"),
            Article("4", ["Dora met Emil.", "Ann saw Dora."]),
            Article("5", ["Ann met Bob."], "2023-09-17", copy_of="1"),
        ],
        dict.fromkeys(("Ann", "Bob", "Carl", "Dora", "Emil"), "person"),
    ) as workspace:
        write_gexf(build_graph(workspace), workspace, tmp_path)
    path = tmp_path / "graph.gexf"
    # Dora and Emil are in no dated article: they are always there, as are their edges.
    always, undated = {"dora", "emil"}, {frozenset(("dora", "emil")), frozenset(("ann", "dora"))}
    ann_bob, ann_carl, bob_carl = map(frozenset, (("ann", "bob"), ("ann", "carl"), ("bob", "carl")))
    assert {day: played(path, day) for day in (f"2023-09-{number}" for number in range(12, 18))} == {
        "2023-09-12": (always, undated),
        "2023-09-13": (always | {"ann", "bob", "carl"}, undated | {ann_bob}),
        "2023-09-14": (always | {"ann", "carl"}, undated | {ann_carl}),
        "2023-09-15": (always, undated),
        "2023-09-16": (always | {"ann", "bob", "carl"}, undated | {ann_bob, ann_carl, bob_carl}),
        "2023-09-17": (always, undated),
    }
    read = nx.read_gexf(path)
    assert read.graph["mode"] == "dynamic"
    assert read.nodes["ann"]["spells"] == [("2023-09-13", "2023-09-14"), ("2023-09-16", "2023-09-16")]
    assert read.edges["ann", "bob"]["spells"] == [("2023-09-13", "2023-09-13"), ("2023-09-16", "2023-09-16")]
    assert "spells" not in read.nodes["dora"]


@pytest.mark.parametrize("name", ["small", "hostile"])
def test_every_day_shows_the_nodes_and_edges_of_its_articles(name: str, tmp_path: Path) -> None:
    with WORKSPACES[name]() as workspace:
        write_gexf(build_graph(workspace), workspace, tmp_path)
        days = [day for (day,) in workspace.query("SELECT DISTINCT date FROM documents WHERE date IS NOT NULL")]
        # The copies of an article are not in these views.
        named = workspace.query("SELECT n.entity, d.date FROM named n JOIN documents d ON d.id = n.document")
        co_occurrences = workspace.query(
            "SELECT e.a, e.b, d.date FROM evidence e JOIN documents d ON d.id = e.document"
        )
    dated_nodes = {entity for entity, day in named if day}
    dated_edges = {(a, b) for a, b, day in co_occurrences if day}
    for now in days:
        nodes, edges = played(tmp_path / "graph.gexf", now)
        assert nodes == {entity for entity, day in named if day == now or entity not in dated_nodes}
        assert edges == {frozenset((a, b)) for a, b, day in co_occurrences if day == now or (a, b) not in dated_edges}
    assert len(days) > 1


def test_spells_agree_with_first_and_last_seen(written: Written) -> None:
    graph, path = written
    nodes, edges = spells_of(path)
    assert nodes.keys() == set(graph)
    for attributes, spells in (
        *((graph.nodes[node], spells) for node, spells in nodes.items()),
        *((graph.edges[ends], spells) for ends, spells in edges.items()),
    ):
        first, last = (spells[0][0], spells[-1][1]) if spells else ("", "")
        assert (attributes["first_seen"], attributes["last_seen"]) == (first, last)


def test_an_edge_is_there_only_when_its_ends_are(written: Written) -> None:
    nodes, edges = spells_of(written[1])
    for (a, b), spells in edges.items():
        assert set(days_in(spells)) <= set(days_in(nodes[a])) & set(days_in(nodes[b]))


@pytest.mark.parametrize(("dated", "mode"), [(True, "dynamic"), (False, "static")])
def test_only_a_graph_with_days_is_dynamic(dated: bool, mode: str, tmp_path: Path) -> None:
    with small() if dated else undated() as workspace:
        write_gexf(build_graph(workspace), workspace, tmp_path)
    graph = ET.parse(tmp_path / "graph.gexf").getroot().find(f"{GEXF}graph")
    assert graph is not None
    assert (graph.get("mode"), graph.get("timeformat")) == (mode, "date" if dated else None)
    assert (len(list(graph.iter(f"{GEXF}spell"))) > 0) == dated


@given(st.sets(DAYS))
def test_runs_hold_each_day_once_and_nothing_else(days: set[date]) -> None:
    ordered = sorted(day.isoformat() for day in days)
    found = list(runs(ordered))
    assert list(days_in(found)) == ordered
    for (_, last), (first, _) in pairwise(found):
        assert date.fromisoformat(first) - date.fromisoformat(last) > timedelta(days=1)
