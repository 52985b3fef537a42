"""Strength: which nodes and edges are the strongest, by any measure."""

from __future__ import annotations

import random
from itertools import combinations
from typing import TypeAlias

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.graph.strength import strongest_edges, strongest_first

Graph: TypeAlias = "nx.Graph[str]"


def test_the_strongest_come_first_by_weight_then_mentions_then_id() -> None:
    graph: Graph = nx.Graph()
    for name, mentions in (("d", 1), ("c", 9), ("b", 1), ("a", 1), ("e", 50)):
        graph.add_node(name, mentions=mentions)
    graph.add_edge("a", "b", weight=3)
    graph.add_edge("c", "d", weight=3)
    assert strongest_first(graph) == ["c", "a", "b", "d", "e"]


def test_a_measure_below_0_makes_no_node_weaker() -> None:
    graph: Graph = nx.Graph()
    graph.add_nodes_from("abcd", mentions=1)
    graph.add_edge("a", "b", weight=9, npmi=-0.5)
    graph.add_edge("b", "c", weight=1, npmi=0.25)
    graph.add_edge("a", "d", weight=1, npmi=0.5)
    assert strongest_first(graph, rank_by="npmi") == ["a", "d", "b", "c"]
    assert strongest_first(graph) == ["a", "b", "c", "d"]


def test_edges_as_strong_by_a_measure_go_by_their_weight_then_by_id() -> None:
    graph: Graph = nx.Graph()
    # None of the others keeps it: each has two stronger ones.
    for number, (name, weight) in enumerate((("a", 1), ("b", 2), ("c", 2), ("d", 1))):
        graph.add_edge("hub", name, weight=weight, npmi=0.5)
        graph.add_edges_from((name, f"{number}{i}", {"weight": 1, "npmi": 0.9}) for i in range(3))
    kept = {edge for edge in strongest_edges(graph, 3, rank_by="npmi") if "hub" in edge}
    assert kept == {("a", "hub"), ("b", "hub"), ("c", "hub")}
    assert {edge for edge in strongest_edges(graph, 1, rank_by="npmi") if "hub" in edge} == {("b", "hub")}


@given(st.lists(st.integers(0, 4), min_size=36, max_size=36), st.integers(1, 9), st.sampled_from(["weight", "npmi"]))
def test_the_strongest_edges_are_what_is_strong_for_one_of_its_ends(
    weights: list[int], number: int, rank_by: str
) -> None:
    graph: Graph = nx.Graph()
    graph.add_nodes_from("abcdefghi")
    for (a, b), weight in zip(combinations("abcdefghi", 2), weights, strict=True):
        if weight:
            graph.add_edge(a, b, weight=weight, npmi=(weight % 3 - 1) / 2)

    def rank(end: str, other: str) -> tuple[float, int, str]:
        return -graph[end][other][rank_by], -graph[end][other]["weight"], other

    def strong(end: str, other: str) -> bool:
        return sum(rank(end, rival) < rank(end, other) for rival in graph[end]) < number

    expected = {(min(a, b), max(a, b)) for a, b in graph.edges if strong(a, b) or strong(b, a)}
    assert strongest_edges(graph, number, rank_by=rank_by) == expected
    assert {node for edge in expected for node in edge} == {node for node in graph if graph.degree(node)}


@pytest.mark.parametrize("seed", range(5))
def test_sums_of_fractions_do_not_depend_on_the_order_of_filling(seed: int) -> None:
    """Added one by one, the same fractions give another last digit in another order, and so another first node."""
    rng = random.Random(seed)
    fractions = [rng.random() for _ in range(40)]
    found = []
    for _ in range(3):
        graph: Graph = nx.Graph()
        for hub in ("b", "a"):
            for i in rng.sample(range(40), 40):
                graph.add_edge(hub, f"{hub}{i:02}", weight=1, npmi=fractions[i])
        graph.add_nodes_from(list(graph), mentions=1)
        found.append(strongest_first(graph, rank_by="npmi"))
    assert found[0] == found[1] == found[2]
    assert found[0][:2] == ["a", "b"]
