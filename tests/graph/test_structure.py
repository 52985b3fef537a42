"""Where nodes stand: against networkx on graphs of many shapes, and the same in whatever order a graph was filled."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TypeAlias

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import spearmanr

from graphkit.graph.structure import structure
from graphkit.measures import NODE_MEASURES, significant_digits
from graphkit.measures.betweenness import SOURCES, betweenness, method

Graph: TypeAlias = "nx.Graph[str]"

SHAPES: dict[str, Callable[[], nx.Graph[int]]] = {
    "empty": lambda: nx.empty_graph(0),
    "one": lambda: nx.empty_graph(1),
    "two apart": lambda: nx.empty_graph(2),
    "two": lambda: nx.path_graph(2),
    "three apart": lambda: nx.empty_graph(3),
    "path": lambda: nx.path_graph(30),
    "star": lambda: nx.star_graph(20),
    "clique": lambda: nx.complete_graph(12),
    "grid with many shortest paths": lambda: nx.convert_node_labels_to_integers(nx.grid_2d_graph(9, 9)),
    "parts, and nodes alone": lambda: nx.disjoint_union_all(
        [nx.path_graph(5), nx.cycle_graph(7), nx.empty_graph(3), nx.barbell_graph(4, 2)]
    ),
    "more nodes than a batch": lambda: nx.gnm_random_graph(100, 220, seed=1),
    "hubs": lambda: nx.barabasi_albert_graph(300, 3, seed=1),
}


def weighted(graph: nx.Graph[int], *, seed: int = 1) -> Graph:
    """The same graph with names and weights."""
    rng = random.Random(seed)
    named: Graph = nx.Graph()
    named.add_nodes_from(f"n{node:04d}" for node in sorted(graph))
    for a, b in sorted(map(sorted, graph.edges)):
        named.add_edge(f"n{a:04d}", f"n{b:04d}", weight=int(rng.paretovariate(1.2)))
    return named


def shuffled(graph: Graph, rng: random.Random) -> Graph:
    other: Graph = nx.Graph()
    other.add_nodes_from(rng.sample(list(graph.nodes(data=True)), len(graph)))
    for a, b, data in rng.sample(list(graph.edges(data=True)), graph.number_of_edges()):
        other.add_edge(*rng.sample([a, b], 2), **data)
    return other


@pytest.mark.parametrize("shape", SHAPES)
def test_exact_betweenness_is_that_of_networkx(shape: str) -> None:
    graph = weighted(SHAPES[shape]())
    found = betweenness(graph)
    assert method(graph) == "exact"
    assert found == pytest.approx(nx.betweenness_centrality(graph), rel=1e-9, abs=1e-15)


@settings(max_examples=60)
@given(st.integers(0, 45), st.floats(0, 0.3), st.integers(0, 10**6))
def test_exact_betweenness_is_that_of_networkx_on_random_graphs(nodes: int, density: float, seed: int) -> None:
    graph = weighted(nx.gnp_random_graph(nodes, density, seed=seed))
    assert betweenness(graph) == pytest.approx(nx.betweenness_centrality(graph), rel=1e-9, abs=1e-15)


@pytest.mark.parametrize("shape", SHAPES)
def test_the_rest_is_that_of_networkx(shape: str) -> None:
    graph = weighted(SHAPES[shape]())
    found = structure(graph)
    assert list(found) == sorted(graph)
    assert {node: n["degree"] for node, n in found.items()} == dict(graph.degree())
    assert {node: n["weighted_degree"] for node, n in found.items()} == dict(graph.degree(weight="weight"))
    assert {node: n["core"] for node, n in found.items()} == nx.core_number(graph)
    rank = nx.pagerank(graph, tol=1e-14, max_iter=5000)
    assert {node: n["pagerank"] for node, n in found.items()} == pytest.approx(rank, rel=1e-5)
    if graph:
        assert sum(n["pagerank"] for n in found.values()) == pytest.approx(1, abs=1e-4)


def test_a_small_graph_by_hand() -> None:
    """A triangle with a tail, and one that is alone."""
    graph: Graph = nx.Graph()
    graph.add_weighted_edges_from([("a", "b", 2), ("b", "c", 1), ("a", "c", 3), ("c", "d", 4)])
    graph.add_node("e")
    found = structure(graph)
    assert {node: (n["degree"], n["weighted_degree"], n["core"]) for node, n in found.items()} == {
        "a": (2, 5, 2), "b": (2, 3, 2), "c": (3, 8, 2), "d": (1, 4, 1), "e": (0, 0, 0),
    }  # fmt: skip
    # a–d and b–d lead through c: 2 of the 6 pairs of the four others.
    assert {node: n["betweenness"] for node, n in found.items()} == {"a": 0, "b": 0, "c": 0.333333, "d": 0, "e": 0}
    assert found["e"]["community"] != found["a"]["community"] == found["b"]["community"]
    # Nobody leads to e: it has its share of the starts anew, and of those who stand at it and must go somewhere.
    lone = found["e"]["pagerank"]
    assert lone == pytest.approx((0.15 + 0.85 * lone) / 5, rel=1e-5)


@pytest.mark.parametrize("shape", SHAPES)
def test_it_is_the_same_to_the_last_digit_in_whatever_order_a_graph_was_filled(shape: str) -> None:
    graph = weighted(SHAPES[shape]())
    found = structure(graph)
    rng = random.Random(7)
    for _ in range(3):
        again = structure(shuffled(graph, rng))
        assert again == found
        assert list(again) == sorted(graph)


def test_an_estimate_is_the_same_in_whatever_order_and_another_with_another_seed() -> None:
    graph = weighted(SHAPES["hubs"]())
    found = betweenness(graph, exact_to=100, sources=50)
    assert method(graph, exact_to=100, sources=50) == "estimated from 50 nodes"
    assert betweenness(graph, exact_to=100, sources=50) == found
    assert betweenness(graph, exact_to=100, sources=50, seed=2) != found


def test_the_graph_stays_as_it_was() -> None:
    graph = weighted(SHAPES["hubs"]())
    before = (list(graph.nodes(data=True)), list(graph.edges(data=True)))
    structure(graph)
    assert (list(graph.nodes(data=True)), list(graph.edges(data=True))) == before


@pytest.mark.slow
def test_a_large_graph_is_estimated_and_says_so() -> None:
    graph = weighted(nx.star_graph(5000))
    found = structure(graph)
    assert method(graph) == f"estimated from {SOURCES} nodes"
    assert found["n0000"]["betweenness"] == pytest.approx(1, rel=0.05)
    # Nodes without edges cost nothing, and do not count towards the size.
    graph.remove_node("n5000")
    graph.add_nodes_from(f"alone {i}" for i in range(100))
    found = structure(graph)
    assert method(graph) == "exact"
    assert found["n0000"]["betweenness"] == pytest.approx(4999 * 4998 / (5099 * 5098), rel=1e-5)


def test_an_estimate_has_nearly_the_order_of_the_exact_values() -> None:
    graph = weighted(nx.barabasi_albert_graph(1500, 4, seed=2))
    graph.add_nodes_from(f"alone {i}" for i in range(200))
    exact = betweenness(graph)
    estimate = betweenness(graph, exact_to=500, sources=500)
    assert method(graph, exact_to=500, sources=500) == "estimated from 500 nodes"
    names = [node for node in graph if exact[node]]
    correlation = spearmanr([exact[node] for node in names], [estimate[node] for node in names]).statistic
    assert correlation > 0.9
    strongest = sorted(names, key=exact.__getitem__)[-50:]
    assert len(set(strongest) & set(sorted(names, key=estimate.__getitem__)[-50:])) >= 45
    assert sum(estimate.values()) == pytest.approx(sum(exact.values()), rel=0.03)


def test_the_mean_of_many_estimates_is_the_exact_value() -> None:
    """Scaled wrongly, an estimate would have the right order and the wrong size."""
    graph = weighted(SHAPES["hubs"]())
    graph.add_nodes_from(["alone", "also alone"])
    exact = betweenness(graph)
    estimates = [betweenness(graph, exact_to=20, sources=30, seed=seed) for seed in range(60)]
    for node in sorted(graph, key=exact.__getitem__)[-5:]:
        assert sum(estimate[node] for estimate in estimates) / 60 == pytest.approx(exact[node], rel=0.05)


def test_every_standing_is_what_the_formats_can_hold() -> None:
    found = structure(weighted(SHAPES["hubs"]()))
    for standing in found.values():
        assert [type(value) for value in standing.values()] == [int] * 4 + [float] * 2
        assert [type(value) for value in standing.values()] == [measure.type for measure in NODE_MEASURES.values()]


@given(st.floats(1e-300, 1e300))
def test_digits_are_those_that_count(value: float) -> None:
    assert significant_digits(value) == pytest.approx(value, rel=5e-6)
    assert significant_digits(significant_digits(value)) == significant_digits(value)
    assert len(f"{significant_digits(value)!r}".split("e")[0].replace(".", "").strip("0")) <= 6
