"""The graph of a workspace: nodes and edges in order, each with all attributes, of the types that are promised."""

from __future__ import annotations

import math
from typing import TypeAlias

import networkx as nx
import pytest

from graphkit.attributes import EDGE_ATTRIBUTES, NODE_ATTRIBUTES
from graphkit.choices import RANKS
from graphkit.graph import (
    Step,
    build_graph,
    prune,
    save_structure,
    shape_graph,
    whole_graph,
)  # fmt: skip
from graphkit.graph.structure import structure
from graphkit.measures.betweenness import method
from graphkit.options import GraphOptions, PruneOptions
from graphkit.records import TYPES, VIA
from graphkit.store import Store, about
from tests.support.workspaces import WORKSPACES, Article, workspace_of

Graph: TypeAlias = "nx.Graph[str]"

NODE_TYPES = {
    "label": str, "type": str, "via": str, "listed_id": str, "observer": bool, "mentions": int, "named_mentions": int,
    "documents": int, "first_seen": str, "last_seen": str, "timeline": dict, "roles": str, "official": bool,
    "aliases": str, "mark": str, "note": str, "degree": int, "weighted_degree": int, "community": int, "core": int,
    "pagerank": float,
    "betweenness": float, "x": float, "y": float, "size": float, "label_size": float, "labelled": bool, "on_page": bool,
}  # fmt: skip
EDGE_TYPES = {
    "weight": int, "sentences": int, "documents": int, "npmi": float, "g2": float,
    "p_value": float, "jaccard": float, "association": float, "first_seen": str, "last_seen": str,
    "relations": str, "timeline": dict, "named_sentences": int, "mark": str, "note": str, "among_strongest": bool,
}  # fmt: skip


@pytest.fixture(scope="module", params=WORKSPACES)
def graph(request: pytest.FixtureRequest) -> Graph:
    """The graph of each workspace, frozen, for tests that only read it."""
    with WORKSPACES[request.param]() as workspace:
        built = build_graph(workspace)
    nx.freeze(built)
    return built


def test_the_types_are_given_for_all_attributes() -> None:
    for types, attributes in ((NODE_TYPES, NODE_ATTRIBUTES), (EDGE_TYPES, EDGE_ATTRIBUTES)):
        assert [*types.items()] == [(name, attribute.type) for name, attribute in attributes.items()]


def test_every_node_has_every_attribute_in_its_order_and_type(graph: Graph) -> None:
    for _, attributes in graph.nodes(data=True):
        assert {name: type(value) for name, value in attributes.items()} == NODE_TYPES
        assert list(attributes) == list(NODE_ATTRIBUTES)


def test_every_edge_has_every_attribute_in_its_order_and_type(graph: Graph) -> None:
    for _, _, attributes in graph.edges(data=True):
        assert {name: type(value) for name, value in attributes.items()} == EDGE_TYPES
        assert list(attributes) == list(EDGE_ATTRIBUTES)


def test_nodes_and_edges_are_sorted_and_edges_point_upwards(graph: Graph) -> None:
    assert list(graph.nodes) == sorted(graph.nodes)
    assert all(a < b for a, b in graph.edges)
    assert list(graph.edges) == sorted(graph.edges)


def test_values_are_in_their_ranges_and_agree(graph: Graph) -> None:
    for node, attributes in graph.nodes(data=True):
        assert attributes["type"] in TYPES
        assert attributes["via"] in VIA
        assert 0 <= attributes["core"] <= attributes["degree"]
        assert 0 < attributes["pagerank"] <= 1
        assert 0 <= attributes["betweenness"] <= 1
        assert 1 <= attributes["documents"] <= attributes["mentions"] >= attributes["named_mentions"]
        assert attributes["first_seen"] <= attributes["last_seen"]
        assert attributes["degree"] == len(graph[node])
        assert attributes["weighted_degree"] == sum(edge["weight"] for edge in graph[node].values())
        assert all(math.isfinite(attributes[name]) for name in ("x", "y", "size", "label_size"))
    for _, _, edge in graph.edges(data=True):
        assert edge["weight"] == edge["sentences"] >= edge["named_sentences"]
        assert 1 <= edge["documents"] <= edge["sentences"]
        assert -1 <= edge["npmi"] <= 1
        assert 0 <= edge["p_value"] <= 1
        assert 0 < edge["jaccard"] <= 1
        assert edge["association"] > 0
        assert edge["first_seen"] <= edge["last_seen"]
    numbers = {attributes["community"] for _, attributes in graph.nodes(data=True)}
    assert numbers == set(range(len(numbers)))


@pytest.mark.parametrize("name", WORKSPACES)
def test_two_builds_of_one_workspace_are_the_same_to_the_last_digit(name: str) -> None:
    with WORKSPACES[name]() as workspace:
        first, second = build_graph(workspace), build_graph(workspace)
    with WORKSPACES[name]() as workspace:
        third = build_graph(workspace)
    for other in (second, third):
        assert list(other.nodes(data=True)) == list(first.nodes(data=True))
        assert list(other.edges(data=True)) == list(first.edges(data=True))
        assert other.graph == first.graph


def test_the_small_workspace_by_hand() -> None:
    with WORKSPACES["small"]() as workspace:
        graph = build_graph(workspace)
    kim = graph.nodes["kim-jong-un"]
    assert kim["label"] == "Kim Jong Un"
    # Four times; the copy of d.txt, of the 15th, does not count.
    assert (kim["mentions"], kim["documents"]) == (4, 2)
    assert (kim["first_seen"], kim["last_seen"]) == ("2023-09-13", "2023-09-13")
    assert kim["aliases"] == "Kim"
    assert graph.nodes["sergei-shoigu"]["roles"] == "defence minister; minister"
    edge = graph.edges["kim-jong-un", "vladimir-putin"]
    # Twice in north/a.txt, once in d.txt, which has no date.
    assert (edge["weight"], edge["documents"], edge["first_seen"], edge["last_seen"]) == (
        3,
        2,
        "2023-09-13",
        "2023-09-13",
    )
    assert not graph.has_edge("sergei-shoigu", "vladimir-putin")


def test_an_entity_that_only_a_copy_names_is_no_node() -> None:
    articles = [Article("a", ["Kim spoke."]), Article("b", ["Kim spoke to Lee."], copy_of="a")]
    with workspace_of(articles, {"Kim": "person", "Lee": "person"}) as workspace:
        assert list(build_graph(workspace)) == ["kim"]


def test_wider_windows_give_more_edges() -> None:
    articles = [Article("a", ["Kim spoke.", "Lee spoke.", "Nobody did.", "Park spoke."])]
    names = dict.fromkeys(("Kim", "Lee", "Park"), "person")
    found = {}
    for window in ("sentence", "2", "3", "document"):
        with workspace_of(articles, names, window=window) as workspace:
            found[window] = list(build_graph(workspace).edges)
    assert found == {
        "sentence": [],
        "2": [("kim", "lee")],
        "3": [("kim", "lee"), ("lee", "park")],
        "document": [("kim", "lee"), ("kim", "park"), ("lee", "park")],
    }


def test_options_choose_how_many_nodes_the_page_shows() -> None:
    with WORKSPACES["small"]() as workspace:
        graph = build_graph(workspace, options=GraphOptions(page_nodes=3))
    shown = [node for node, on_page in graph.nodes(data="on_page") if on_page]
    assert len(shown) == 3
    weakest = min(graph.nodes[node]["weighted_degree"] for node in shown)
    assert weakest >= max(graph.nodes[node]["weighted_degree"] for node in set(graph) - set(shown))


def test_the_page_shows_the_strongest_by_what_ranks() -> None:
    with WORKSPACES["hostile"]() as workspace:
        graphs = {name: build_graph(workspace, options=GraphOptions(page_nodes=5, rank_by=name)) for name in RANKS}
    for name, graph in graphs.items():
        strength = {node: sum(max(edge[name], 0) for edge in graph[node].values()) for node in graph}
        shown = {node for node, on_page in graph.nodes(data="on_page") if on_page}
        assert min(strength[node] for node in shown) >= max(strength[node] for node in set(graph) - shown) - 1e-9
        assert graph.graph["rank_by"] == name
    assert len({frozenset(n for n, shown in graph.nodes(data="on_page") if shown) for graph in graphs.values()}) > 1


def test_the_edges_drawn_first_are_the_strongest_by_what_ranks() -> None:
    """A hub whose edges are stronger by weight the earlier, by NPMI the later in the alphabet."""
    names = [f"Name {letter}" for letter in "abcdefgh"]
    sentences = [f"Hub met {name}." for i, name in enumerate(names) for _ in range(8 - i)]
    alone = [f"{name} spoke." for i, name in enumerate(names) for _ in range(60 * (7 - i))]
    # Each name has four stronger edges, so that the hub alone decides which of its own are kept.
    others = [f"{name} met {name[5:]}{i}x." for name in names for i in range(4) for _ in range(9)]
    people = {"Hub": "person"} | dict.fromkeys([*names, *(f"{n[5:]}{i}x" for n in names for i in range(4))], "person")
    with workspace_of([Article("1", [*sentences, *alone, *others])], people) as workspace:
        found = {}
        for rank_by in ("weight", "npmi"):
            graph = build_graph(workspace, options=GraphOptions(rank_by=rank_by))
            edges = sorted(graph["hub"].items(), key=lambda item: (-item[1][rank_by], -item[1]["weight"], item[0]))
            found[rank_by] = [name for name, edge in edges if edge["among_strongest"]]
            assert found[rank_by] == [name for name, _ in edges[:4]]
    assert found["weight"] == [f"name-{letter}" for letter in "abcd"] != sorted(found["npmi"])


# Pruning, and the structure of the whole

PRUNINGS = [
    PruneOptions(observers=False),
    PruneOptions(min_sentences=2),
    PruneOptions(top=4),
    PruneOptions(component="largest", max_edges_per_node=1),
    PruneOptions(min_sentences=1000),
]


def watched() -> Store:
    """`small`, with one that only reports."""
    workspace = WORKSPACES["small"]()
    workspace.query("UPDATE entities SET observer = true WHERE id = 'security-council'")
    return workspace


@pytest.mark.parametrize("asked", PRUNINGS)
def test_a_pruned_graph_has_the_structure_of_what_is_left(asked: PruneOptions) -> None:
    options = GraphOptions(prune=asked)
    with watched() as workspace:
        whole, graph = whole_graph(workspace), build_graph(workspace, options=options)
    left, steps = prune(whole, options=options)
    assert list(graph) == list(left)
    assert list(graph.edges) == list(left.edges)
    assert graph.graph["pruned"] == steps
    assert len(whole) - len(graph) == sum(step.nodes for step in steps) > 0
    assert graph.graph["betweenness"] == method(left)
    for node, values in structure(left).items():
        assert {name: graph.nodes[node][name] for name in values} == values
    for _, attributes in graph.nodes(data=True):
        assert {name: type(value) for name, value in attributes.items()} == NODE_TYPES
        assert list(attributes) == list(NODE_ATTRIBUTES)
    for _, _, attributes in graph.edges(data=True):
        assert list(attributes) == list(EDGE_ATTRIBUTES)


def test_a_graph_from_which_nothing_is_left_out_says_so() -> None:
    with watched() as workspace:
        assert build_graph(workspace).graph == {
            "period": "month", "rank_by": "weight", "pruned": (), "betweenness": "exact",
        }  # fmt: skip
        options = GraphOptions(prune=PruneOptions(observers=False))
        assert build_graph(workspace, options=options).graph["pruned"] == (Step("--no-observers", 1, 3),)


@pytest.mark.parametrize("asked", [PruneOptions(), *PRUNINGS])
def test_one_call_or_two_give_the_same(asked: PruneOptions) -> None:
    options = GraphOptions(prune=asked, seed=5, period="week", rank_by="npmi", page_nodes=4)
    with watched() as workspace:
        expected = build_graph(workspace, options=options)
        whole = whole_graph(workspace, options=options)
        before = (list(whole.nodes(data=True)), list(whole.edges(data=True)), dict(whole.graph))
        graph = shape_graph(whole, options=options)
    assert list(graph.nodes(data=True)) == list(expected.nodes(data=True))
    assert list(graph.edges(data=True)) == list(expected.edges(data=True))
    assert graph.graph == expected.graph
    assert (list(whole.nodes(data=True)), list(whole.edges(data=True)), whole.graph) == before


def test_structure_is_found_once_where_nothing_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    def counted(graph: Graph, *, seed: int) -> object:
        calls.append(len(graph))
        return structure(graph, seed=seed)

    monkeypatch.setattr("graphkit.graph.build.structure", counted)
    with watched() as workspace:
        shape_graph(whole_graph(workspace))
        assert calls == [10]
        # A step that takes nothing away changes nothing.
        shape_graph(whole_graph(workspace), options=GraphOptions(prune=PruneOptions(top=10)))
        assert calls == [10, 10]
        build_graph(workspace, options=GraphOptions(prune=PruneOptions(top=4)))
        assert calls == [10, 10, 4]


@pytest.mark.parametrize("name", WORKSPACES)
def test_the_structure_that_is_saved_is_that_of_the_whole(name: str) -> None:
    with WORKSPACES[name]() as workspace:
        for _ in range(2):
            save_structure(workspace, whole_graph(workspace))
        graph = build_graph(workspace)
        columns = ("degree", "weighted_degree", "community", "core", "pagerank", "betweenness")
        assert workspace.query(f"SELECT entity, {', '.join(columns)} FROM structure ORDER BY entity") == [
            (node, *(attributes[column] for column in columns)) for node, attributes in graph.nodes(data=True)
        ]
        assert about.read(workspace)["betweenness"] == graph.graph["betweenness"]


def test_entities_have_the_way_of_recognition_and_whether_they_only_report() -> None:
    names = {"TASS": "organisation", "Kim": "person", "honour guard": "topic", "sanctions": "topic"}
    articles = [Article("a", ["TASS said Kim saw the honour guard.", "Kim spoke of sanctions."])]
    with workspace_of(articles, names, observers=["TASS"], discovered=["honour guard"]) as workspace:
        graph = build_graph(workspace)
    assert {node: (n["via"], n["observer"]) for node, n in graph.nodes(data=True)} == {
        "tass": ("name", True), "kim": ("name", False), "honour-guard": ("discovered", False),
        "sanctions": ("topic", False),
    }  # fmt: skip
