"""The graph of a workspace: nodes and edges in order, each with all attributes, of the types that are promised."""

from __future__ import annotations

import math
from typing import TypeAlias

import networkx as nx
import pytest

from graphkit.graph import EDGE_ATTRIBUTES, NODE_ATTRIBUTES, build_graph
from graphkit.options import GraphOptions
from graphkit.records import TYPES
from tests.support.workspaces import WORKSPACES, Article, workspace_of

Graph: TypeAlias = "nx.Graph[str]"

NODE_TYPES = {
    "label": str, "type": str, "mentions": int, "documents": int, "first_seen": str, "last_seen": str, "roles": str,
    "official": bool, "aliases": str, "community": int, "degree": int, "weighted_degree": int, "x": float, "y": float,
    "size": float, "label_size": float, "labelled": bool, "on_page": bool,
}  # fmt: skip
EDGE_TYPES = {
    "weight": int, "sentences": int, "documents": int, "npmi": float, "g2": float, "first_seen": str, "last_seen": str,
    "backbone": bool,
}  # fmt: skip


@pytest.fixture(params=WORKSPACES)
def graph(request: pytest.FixtureRequest) -> Graph:
    with WORKSPACES[request.param]() as workspace:
        return build_graph(workspace)


def test_the_types_are_told_for_all_attributes() -> None:
    assert list(NODE_TYPES) == list(NODE_ATTRIBUTES)
    assert list(EDGE_TYPES) == list(EDGE_ATTRIBUTES)


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
        assert 1 <= attributes["documents"] <= attributes["mentions"]
        assert attributes["first_seen"] <= attributes["last_seen"]
        assert attributes["degree"] == len(graph[node])
        assert attributes["weighted_degree"] == sum(edge["weight"] for edge in graph[node].values())
        assert all(math.isfinite(attributes[name]) for name in ("x", "y", "size", "label_size"))
    for _, _, edge in graph.edges(data=True):
        assert edge["weight"] == edge["sentences"]
        assert 1 <= edge["documents"] <= edge["sentences"]
        assert -1 <= edge["npmi"] <= 1
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


def test_wider_windows_tie_more() -> None:
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
