"""Pruning: each step takes what it says and nothing else, and the numbers of all steps add up."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import fields
from itertools import combinations
from typing import Any, TypeAlias

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.choices import BACKBONES, RANKS, imported
from graphkit.graph.prune import STEPS, Step, disparity, prune
from graphkit.graph.strength import strongest_first
from graphkit.measures import EDGE_MEASURES
from graphkit.options import GraphOptions, PruneOptions
from tests.graph.test_structure import shuffled

Graph: TypeAlias = "nx.Graph[str]"
NAMES = "abcdefghij"

# Counts of windows of two nodes (joint, of each, of all), from which an edge's measures follow as in a workspace.
WINDOWS = [
    (joint, a, b, n)
    for joint in range(1, 7) for a in range(joint, 13) for b in range(joint, 13) for n in range(24, 41)
]  # fmt: skip
PAIRS = list(combinations(NAMES, 2))

# A number for each pair: 0 or even for no edge, else its counts and documents. To draw each of these by itself takes
# longer than the tests.
graphs = st.builds(
    lambda numbers, observers, mentions: graph_of(
        {pair: (WINDOWS[n // 12], n // 2 % 6 + 1) for pair, n in zip(PAIRS, numbers, strict=True) if n % 2},
        observers, mentions,
    ),
    st.tuples(*[st.integers(0, 12 * len(WINDOWS) - 1)] * len(PAIRS)),
    st.frozensets(st.sampled_from(NAMES), max_size=3),
    st.tuples(*[st.integers(1, 5)] * len(NAMES)),
)  # fmt: skip
prunings = st.builds(
    PruneOptions,
    observers=st.booleans(),
    min_sentences=st.integers(1, 4),
    min_documents=st.integers(1, 3),
    significance=st.sampled_from([1.0, 0.5, 0.1, 0.01]),
    backbone=st.sampled_from(["", *BACKBONES]),
    alpha=st.sampled_from([0.05, 0.3, 0.6, 1.0]),
    max_edges_per_node=st.integers(0, 3),
    top=st.integers(0, 9),
    component=st.sampled_from(["all", "largest"]),
)
choices = st.builds(GraphOptions, rank_by=st.sampled_from(list(RANKS)), prune=prunings)


def graph_of(
    edges: dict[tuple[str, str], tuple[tuple[int, int, int, int], int]],
    observers: frozenset[str],
    mentions: Sequence[int],
) -> Graph:
    """A graph of edges with their counts of windows and their documents."""
    graph: Graph = nx.Graph(period="month")
    for name, number in zip(NAMES, mentions, strict=True):
        graph.add_node(name, mentions=number, observer=name in observers)
    counts = np.array([windows for windows, _ in edges.values()], np.float64).reshape(-1, 4).T
    scores = {name: measure.function(*counts).tolist() for name, measure in EDGE_MEASURES.items()}
    for i, ((a, b), ((joint, *_), documents)) in enumerate(edges.items()):
        measures = {name: values[i] for name, values in scores.items()}
        graph.add_edge(a, b, weight=joint, sentences=joint, documents=min(documents, joint), **measures)
    return graph


def pruned(graph: Graph, *, rank_by: str = "weight", **asked: Any) -> tuple[Graph, tuple[Step, ...]]:
    return prune(graph, options=GraphOptions(rank_by=rank_by, prune=PruneOptions(**asked)))


def content(graph: Graph) -> tuple[dict[str, Any], dict[frozenset[str], Any]]:
    return {node: graph.nodes[node] for node in graph}, {
        frozenset((a, b)): data for a, b, data in graph.edges(data=True)
    }


def weights(*edges: tuple[str, str, float]) -> Graph:
    graph: Graph = nx.Graph()
    for a, b, weight in edges:
        graph.add_edge(a, b, weight=weight, sentences=weight, documents=weight)
    graph.add_nodes_from(list(graph), mentions=1, observer=False)
    return graph


# What holds for all


def test_there_is_a_step_for_every_option_in_its_order_and_a_function_for_every_backbone() -> None:
    assert list(STEPS) == [field.name for field in fields(PruneOptions) if field.name != "alpha"]
    assert [imported(backbone.function) for backbone in BACKBONES.values()] == [disparity]


@given(graphs, choices)
def test_nothing_is_added_or_changed_and_the_numbers_add_up(graph: Graph, options: GraphOptions) -> None:
    nodes, edges = content(graph)
    before = (list(graph.nodes(data=True)), list(graph.edges(data=True)), dict(graph.graph))
    left, steps = prune(graph, options=options)
    assert (list(graph.nodes(data=True)), list(graph.edges(data=True)), graph.graph) == before
    left_nodes, left_edges = content(left)
    assert left_nodes.items() <= nodes.items()
    assert all(edges[ends] == data for ends, data in left_edges.items())
    assert len(nodes) - len(left) == sum(step.nodes for step in steps)
    assert len(edges) - left.number_of_edges() == sum(step.edges for step in steps)
    assert all(step.nodes >= 0 and step.edges >= 0 for step in steps)
    assert left.graph == graph.graph
    # What is left has the order of what there was.
    assert list(left) == [node for node in graph if node in left]
    assert list(left.edges) == [edge for edge in graph.edges if left.has_edge(*edge)]


@given(graphs, choices, st.randoms(use_true_random=True))
def test_the_order_of_filling_does_not_matter(graph: Graph, options: GraphOptions, rng: random.Random) -> None:
    left, steps = prune(graph, options=options)
    again, same_steps = prune(shuffled(graph, rng), options=options)
    assert (content(again), same_steps) == (content(left), steps)


@given(graphs, choices)
def test_what_is_left_can_be_written_to_without_a_trace_in_the_whole(graph: Graph, options: GraphOptions) -> None:
    left, _ = prune(graph, options=options)
    for attributes in (*left.nodes.values(), *left.edges.values(), left.graph):
        attributes["mark"] = True
    assert not any("mark" in attributes for attributes in (*graph.nodes.values(), *graph.edges.values(), graph.graph))


@given(graphs, choices)
def test_each_step_is_reported_as_it_is_asked_for(graph: Graph, options: GraphOptions) -> None:
    _, steps = prune(graph, options=options)
    asked = options.prune
    expected = [
        (not asked.observers, "--no-observers"),
        (asked.min_sentences > 1, f"--min-sentences {asked.min_sentences}"),
        (asked.min_documents > 1, f"--min-documents {asked.min_documents}"),
        (asked.significance < 1, f"--significance {asked.significance}"),
        (bool(asked.backbone), f"--backbone disparity --alpha {asked.alpha}"),
        (asked.max_edges_per_node > 0, f"--max-edges-per-node {asked.max_edges_per_node}"),
        (asked.top > 0, f"--top {asked.top}"),
        (asked.component != "all", "--component largest"),
    ]
    assert [step.option for step in steps] == [text for wanted, text in expected if wanted]


@settings(max_examples=50)
@given(graphs, prunings, st.sampled_from(list(RANKS)))
def test_steps_asked_for_together_are_those_asked_for_one_after_the_other(
    graph: Graph, asked: PruneOptions, rank_by: str
) -> None:
    together, steps = prune(graph, options=GraphOptions(rank_by=rank_by, prune=asked))
    left, reported = graph, []
    for name in STEPS:
        values = {name: getattr(asked, name)} | ({"alpha": asked.alpha} if name == "backbone" else {})
        options = GraphOptions(rank_by=rank_by, prune=PruneOptions(**values))
        # Whether an edge is significant depends on all there are: the step is given the whole.
        smaller = STEPS[name](left, graph, options) if values[name] != getattr(PruneOptions(), name) else left
        if smaller is not left:
            reported.append((len(left) - len(smaller), left.number_of_edges() - smaller.number_of_edges()))
        left = smaller
    assert content(left) == content(together)
    assert [(step.nodes, step.edges) for step in steps] == reported


def test_nothing_asked_for_takes_nothing() -> None:
    graph = weights(("a", "b", 1))
    graph.add_node("alone", mentions=1, observer=False)
    left, steps = pruned(graph)
    assert content(left) == content(graph)
    assert steps == ()


@pytest.mark.parametrize(
    "asked",
    [{"observers": False}, {"min_sentences": 2}, {"min_documents": 2}, {"significance": 0.05},
     {"backbone": "disparity"}, {"max_edges_per_node": 2}, {"top": 2}, {"component": "largest"}],
)  # fmt: skip
def test_an_empty_graph_stays_empty(asked: dict[str, Any]) -> None:
    left, (step,) = pruned(nx.Graph(), **asked)
    assert len(left) == step.nodes == step.edges == 0


# Each step


def test_observers_go_with_their_edges_and_leave_others_alone() -> None:
    graph = weights(("tass", "kim", 3), ("kim", "putin", 1), ("tass", "shoigu", 1))
    graph.nodes["tass"]["observer"] = True
    left, steps = pruned(graph, observers=False)
    assert set(left) == {"kim", "putin", "shoigu"}
    assert steps == (Step("--no-observers", 1, 2),)


@pytest.mark.parametrize("name", ["sentences", "documents"])
@given(graphs, st.integers(2, 6))
def test_weak_edges_go_with_the_nodes_that_have_no_other(name: str, graph: Graph, least: int) -> None:
    asked: dict[str, Any] = {f"min_{name}": least}
    left, (step,) = pruned(graph, **asked)
    kept = {frozenset((a, b)) for a, b, edge in graph.edges(data=True) if edge[name] >= least}
    assert content(left)[1].keys() == kept
    assert set(left) == {node for pair in kept for node in pair}
    assert step.option == f"--min-{name} {least}"


def benjamini_hochberg(values: list[float], level: float) -> set[int]:
    """Which are found, by the procedure as it was published: all up to the last that is under its line."""
    order = sorted(range(len(values)), key=lambda i: values[i])
    last = max((k for k, i in enumerate(order, 1) if values[i] <= k / len(values) * level), default=0)
    return set(order[:last])


@given(graphs, st.sampled_from([0.001, 0.01, 0.05, 0.1, 0.3, 0.7, 0.99]))
def test_significance_is_the_published_procedure_over_all_pairs(graph: Graph, level: float) -> None:
    left, _ = pruned(graph, significance=level)
    edges = list(graph.edges(data=True))
    found = benjamini_hochberg([edge["p_value"] for *_, edge in edges], level)
    assert content(left)[1].keys() == {
        frozenset((a, b)) for i, (a, b, edge) in enumerate(edges) if i in found and edge["g2"] > 0
    }


def test_significance_by_hand() -> None:
    """Of five, the third is over its line (0.03) and found all the same, for the fourth is under its own (0.04)."""
    graph: Graph = nx.Graph()
    for name, p in zip("abcde", (0.001, 0.02, 0.035, 0.038, 0.2), strict=True):
        graph.add_edge("hub", name, p_value=p, g2=5.0)
    graph.edges["hub", "b"]["g2"] = -5.0
    assert set(pruned(graph, significance=0.05)[0]) == {"hub", "a", "c", "d"}
    assert set(pruned(graph, significance=0.01)[0]) == {"hub", "a"}
    assert set(pruned(graph, significance=0.001)[0]) == set()


def test_significance_is_over_the_whole_whatever_other_steps_took() -> None:
    graph: Graph = nx.Graph()
    graph.add_edge("a", "b", p_value=0.03, g2=5.0, sentences=2)
    graph.add_edge("a", "c", p_value=0.9, g2=0.1, sentences=1)
    assert set(pruned(graph, min_sentences=2, significance=0.05)[0]) == set()
    assert set(pruned(graph, min_sentences=2, significance=0.06)[0]) == {"a", "b"}


def test_disparity_by_hand() -> None:
    """Worked out with (1 - w/s) ** (k - 1) for both ends of each edge."""
    graph = weights(("a", "b", 6), ("a", "c", 3), ("a", "d", 1), ("b", "c", 1), ("e", "f", 9))
    assert disparity(graph) == pytest.approx(
        {
            # a: s = 10, k = 3; b: s = 7, k = 2; c: s = 4, k = 2; d, e and f have degree 1.
            ("a", "b"): min(0.4**2, 1 / 7),
            ("a", "c"): min(0.7**2, 1 / 4),
            ("a", "d"): 0.9**2,
            ("b", "c"): min(6 / 7, 3 / 4),
            ("e", "f"): 1.0,
        }
    )
    assert list(pruned(graph, backbone="disparity", alpha=0.15)[0].edges) == [("a", "b")]
    left, steps = pruned(graph, backbone="disparity", alpha=0.5)
    assert list(left.edges) == [("a", "b"), ("a", "c")]
    assert steps == (Step("--backbone disparity --alpha 0.5", 3, 3),)
    # However high the level: of two nodes without other neighbours, neither can say that the other matters.
    assert ("e", "f") not in pruned(graph, backbone="disparity", alpha=1)[0].edges


@given(graphs)
def test_disparity_is_the_integral_of_the_article(graph: Graph) -> None:
    """1 - (k - 1) ∫ (1 - x)^(k - 2) dx from 0 to w/s, summed up in small pieces."""
    found = disparity(graph)
    x = np.linspace(0, 1, 20_001)[:-1] + 0.5 / 20_000
    for (a, b), alpha in found.items():
        of_ends = []
        for end in (a, b):
            degree, strength = graph.degree(end), graph.degree(end, weight="weight")
            pieces = (degree - 1) * (1 - x) ** max(degree - 2, 0) * (x < graph.edges[a, b]["weight"] / strength)
            of_ends.append(1 - pieces.sum() / 20_000 if degree > 1 else 1.0)
        assert alpha == pytest.approx(min(of_ends), abs=1e-3)


def test_an_edge_of_0_or_less_is_none_to_a_backbone_of_measures() -> None:
    graph = weights(("a", "b", 1), ("a", "c", 1), ("a", "d", 1))
    for name, value in (("b", 0.5), ("c", -0.5), ("d", 0.5)):
        graph.edges["a", name]["npmi"] = value
    assert disparity(graph, rank_by="npmi") == {("a", "b"): 0.5, ("a", "c"): 1.0, ("a", "d"): 0.5}


@given(graphs, st.integers(1, 4), st.sampled_from(list(RANKS)))
def test_each_node_keeps_its_strongest_edges(graph: Graph, number: int, rank_by: str) -> None:
    left, _ = pruned(graph, rank_by=rank_by, max_edges_per_node=number)
    assert set(left) == {node for node in graph if graph[node]}
    for node in left:
        assert len(left[node]) >= min(number, len(graph[node]))
        dropped = [graph[node][other][rank_by] for other in graph[node] if other not in left[node]]
        best = sorted((edge[rank_by] for edge in left[node].values()), reverse=True)[:number]
        assert not dropped or max(dropped) <= min(best)


@given(graphs, st.integers(1, 12), st.sampled_from(list(RANKS)))
def test_the_strongest_nodes_stay_with_all_edges_between_them(graph: Graph, number: int, rank_by: str) -> None:
    left, _ = pruned(graph, rank_by=rank_by, top=number)
    assert set(left) == set(strongest_first(graph, rank_by=rank_by)[:number])
    assert content(left)[1].keys() == {frozenset(edge) for edge in graph.subgraph(left).edges}


def test_what_ranks_decides_which_nodes_are_strong() -> None:
    graph = weights(("a", "b", 9), ("c", "d", 1))
    graph.edges["a", "b"]["npmi"], graph.edges["c", "d"]["npmi"] = 0.1, 0.9
    assert set(pruned(graph, top=2)[0]) == {"a", "b"}
    assert set(pruned(graph, top=2, rank_by="npmi")[0]) == {"c", "d"}


@given(graphs)
def test_the_largest_part_is_whole_and_no_other_is_larger(graph: Graph) -> None:
    left, _ = pruned(graph, component="largest")
    parts = list(nx.connected_components(graph))
    assert set(left) in parts
    assert len(left) == max(map(len, parts))
    assert min(left) == min(min(part) for part in parts if len(part) == len(left))
    assert content(left)[1].keys() == {frozenset(edge) for edge in graph.subgraph(left).edges}
