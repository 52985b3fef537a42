"""Communities: the same groups and numbers whatever the order in which a graph was filled."""

from __future__ import annotations

import random
from collections import Counter
from typing import TypeAlias

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.measures.communities import communities

Graph: TypeAlias = "nx.Graph[str]"
edges = st.lists(
    st.tuples(st.sampled_from("abcdefghij"), st.sampled_from("abcdefghij"), st.integers(1, 9)), max_size=30
)


def cliques(*sizes: int) -> Graph:
    """Cliques in a row, each joined to the next by one edge; nodes are named by clique and place."""
    graph: Graph = nx.Graph()
    for number, size in enumerate(sizes):
        names = [f"{number}-{i}" for i in range(size)]
        graph.add_weighted_edges_from((a, b, 5) for i, a in enumerate(names) for b in names[:i])
        if number:
            graph.add_edge(f"{number - 1}-0", f"{number}-0", weight=1)
    return graph


def test_cliques_are_communities_the_largest_first() -> None:
    graph = cliques(4, 7, 5)
    graph.add_nodes_from(["alone", "also alone"])
    found = communities(graph)
    assert {node: number for node, number in found.items() if "-" in node} == {
        **{f"1-{i}": 0 for i in range(7)},
        **{f"2-{i}": 1 for i in range(5)},
        **{f"0-{i}": 2 for i in range(4)},
    }
    assert (found["alone"], found["also alone"]) == (3, 4)


def test_weights_count() -> None:
    """A ring of four falls apart where its edges are weak."""
    ring: Graph = nx.Graph()
    ring.add_weighted_edges_from([("a", "b", 9), ("b", "c", 1), ("c", "d", 9), ("d", "a", 1)])
    assert communities(ring) == {"a": 0, "b": 0, "c": 1, "d": 1}
    ring.add_weighted_edges_from([("a", "b", 1), ("b", "c", 9), ("c", "d", 1), ("d", "a", 9)])
    assert communities(ring) == {"a": 0, "b": 1, "c": 1, "d": 0}


@pytest.mark.parametrize("nodes", [0, 1, 3])
def test_graphs_without_edges(nodes: int) -> None:
    graph: Graph = nx.Graph()
    graph.add_nodes_from("abc"[:nodes])
    assert communities(graph) == {node: number for number, node in enumerate("abc"[:nodes])}


@given(edges, st.randoms(use_true_random=False), st.integers(0, 5))
def test_numbers_do_not_depend_on_the_order_of_filling(
    edges: list[tuple[str, str, int]], rng: random.Random, seed: int
) -> None:
    graph: Graph = nx.Graph()
    graph.add_nodes_from("abcdefghij")
    graph.add_weighted_edges_from(edges)
    found = communities(graph, seed=seed)
    shuffled: Graph = nx.Graph()
    shuffled.add_nodes_from(rng.sample("abcdefghij", 10))
    shuffled.add_edges_from((b, a, data) for a, b, data in rng.sample(list(graph.edges(data=True)), graph.size()))
    assert communities(shuffled, seed=seed) == found
    assert communities(graph, seed=seed) == found


@settings(max_examples=60)
@given(edges)
def test_they_part_all_nodes_and_are_numbered_by_size(edges: list[tuple[str, str, int]]) -> None:
    graph: Graph = nx.Graph()
    graph.add_nodes_from("abcdefghij")
    graph.add_weighted_edges_from(edges)
    found = communities(graph)
    assert list(found) == sorted(graph)
    sizes = Counter(found.values())
    assert [sizes[number] for number in range(len(sizes))] == sorted(sizes.values(), reverse=True)
    firsts = {number: min(node for node in found if found[node] == number) for number in sizes}
    assert sorted(sizes, key=lambda number: (-sizes[number], firsts[number])) == list(range(len(sizes)))
    for number in sizes:
        members = [node for node in found if found[node] == number]
        assert nx.is_connected(graph.subgraph(members))


@pytest.mark.parametrize("number", range(8))
def test_a_graph_that_can_be_parted_in_many_ways_is_parted_in_one(number: int) -> None:
    """Leiden itself gives such graphs other communities when their edges come in another order."""
    rng = random.Random(number)
    edges = [(f"n{a}", f"n{b}", rng.randint(1, 3)) for a, b in nx.gnm_random_graph(80, 200, seed=number).edges]
    found = []
    for _ in range(3):
        rng.shuffle(edges)
        graph: Graph = nx.Graph()
        graph.add_weighted_edges_from(
            (a, b, weight) if rng.random() < 0.5 else (b, a, weight) for a, b, weight in edges
        )
        found.append(communities(graph))
    assert found[0] == found[1] == found[2]
    assert len(set(found[0].values())) > 3
