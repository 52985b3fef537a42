"""Prune a graph: each option removes some nodes or edges, and reports how many."""

from __future__ import annotations

import math
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final, TypeAlias

from graphkit.choices import BACKBONES, imported
from graphkit.graph.strength import strongest_edges, strongest_first
from graphkit.options import GraphOptions, PruneOptions, flags_of

if TYPE_CHECKING:
    import networkx as nx

    Graph: TypeAlias = nx.Graph[str]

Edge: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Step:
    """One option, as it is written on the command line, and how many nodes and edges it removed."""

    option: str
    nodes: int
    edges: int


def prune(graph: Graph, *, options: GraphOptions | None = None) -> tuple[Graph, tuple[Step, ...]]:
    """Apply each step of :data:`STEPS` that is asked for, in that order.

    The given graph is not changed; nodes and edges of the result are copies, in the same order. A step that removes
    edges also removes every node that has no edge afterwards.

    Args:
        graph: The whole graph: tests of significance are over all of its pairs.
        options: ``options.prune`` says what is removed, ``options.rank_by`` what makes an edge strong.

    >>> import networkx as nx
    >>> graph = nx.Graph([("a", "b", {"sentences": 3}), ("b", "c", {"sentences": 1})])
    >>> smaller, steps = prune(graph, options=GraphOptions(prune=PruneOptions(min_sentences=2)))
    >>> list(smaller), steps
    (['a', 'b'], (Step(option='--min-sentences 2', nodes=1, edges=1),))
    """
    options = options or GraphOptions()
    asked, nothing = options.prune, PruneOptions()
    left, steps = _part(graph, graph, graph.edges), list[Step]()
    for name, step in STEPS.items():
        if getattr(asked, name) != getattr(nothing, name):
            before = left
            left = step(before, graph, options)
            nodes, edges = len(before) - len(left), before.number_of_edges() - left.number_of_edges()
            steps.append(Step(_option(name, asked), nodes, edges))
    return left, tuple(steps)


def without_observers(graph: Graph, whole: Graph, options: GraphOptions) -> Graph:  # noqa: ARG001 - all are called alike
    """Remove news agencies and papers that only report."""
    return _part(graph, [node for node, observer in graph.nodes(data="observer") if not observer], graph.edges)


def of_sentences(graph: Graph, whole: Graph, options: GraphOptions) -> Graph:  # noqa: ARG001
    """Keep edges backed by at least N sentences."""
    least = options.prune.min_sentences
    return _with_edges(graph, [(a, b) for a, b, edge in graph.edges(data=True) if edge["sentences"] >= least])


def of_documents(graph: Graph, whole: Graph, options: GraphOptions) -> Graph:  # noqa: ARG001
    """Keep edges backed by at least N articles."""
    least = options.prune.min_documents
    return _with_edges(graph, [(a, b) for a, b, edge in graph.edges(data=True) if edge["documents"] >= least])


def significant(graph: Graph, whole: Graph, options: GraphOptions) -> Graph:
    """Keep edges of pairs that co-occur more often than by chance (false discovery rate, Benjamini & Hochberg 1995).

    An edge stays where G² is above 0 and its p-value, adjusted over *all* pairs of the whole graph, is no more than the
    level: of the edges that stay, at most that share is expected to be chance.
    """
    from scipy.stats import false_discovery_control

    values = [edge["p_value"] for _, _, edge in whole.edges(data=True)]
    # Equal p-values are adjusted to equal ones, so that the value alone finds its own.
    adjusted = dict(zip(values, false_discovery_control(values).tolist() if values else [], strict=True))
    level = options.prune.significance
    return _with_edges(
        graph, [(a, b) for a, b, e in graph.edges(data=True) if e["g2"] > 0 and adjusted[e["p_value"]] <= level]
    )


def of_backbone(graph: Graph, whole: Graph, options: GraphOptions) -> Graph:  # noqa: ARG001
    """Keep the edges of the backbone: those that the chosen method finds significant at the level ``--alpha``."""
    scores: dict[Edge, float] = imported(BACKBONES[options.prune.backbone].function)(graph, rank_by=options.rank_by)
    return _with_edges(graph, [edge for edge, score in scores.items() if score < options.prune.alpha])


def disparity(graph: Graph, *, rank_by: str = "weight") -> dict[Edge, float]:
    """The disparity filter (Serrano, Boguñá & Vespignani 2009): a number for each edge, 0 to 1, the smaller the better.

    For an end with ``k`` edges of strength ``s`` together, chance gives an edge of strength ``w`` or more with
    probability ``(1 - w/s) ** (k - 1)``, if ``s`` is distributed over its edges at random. Of the two ends the smaller
    number counts. An end of degree 1 says nothing of its only edge, so that its number is 1 (as in the article): the
    edge stays because of its other end or not at all, and two nodes with no other neighbours are removed. Where
    ``rank_by`` names a measure, an edge of 0 or less counts as none, for ``k`` too, and has the number 1.

    >>> import networkx as nx
    >>> star = nx.Graph([("hub", "a", {"weight": 8}), ("hub", "b", {"weight": 1}), ("hub", "c", {"weight": 1})])
    >>> {edge: round(alpha, 2) for edge, alpha in disparity(star).items()}
    {('hub', 'a'): 0.04, ('hub', 'b'): 0.81, ('hub', 'c'): 0.81}
    """
    strengths = {node: [edge[rank_by] for edge in graph[node].values() if edge[rank_by] > 0] for node in graph}
    of_node = {node: (math.fsum(values), len(values)) for node, values in strengths.items()}

    def chance(node: str, strength: float) -> float:
        total, degree = of_node[node]
        return float((1 - strength / total) ** (degree - 1))

    return {
        (a, b): min(chance(a, strength), chance(b, strength)) if (strength := edge[rank_by]) > 0 else 1.0
        for a, b, edge in graph.edges(data=True)
    }


def of_the_strongest_of_each(graph: Graph, whole: Graph, options: GraphOptions) -> Graph:  # noqa: ARG001
    """Keep an edge if it is among the N strongest of at least one of its ends."""
    kept = strongest_edges(graph, options.prune.max_edges_per_node, rank_by=options.rank_by)
    return _with_edges(graph, [(a, b) for a, b in graph.edges if (min(a, b), max(a, b)) in kept])


def of_the_strongest(graph: Graph, whole: Graph, options: GraphOptions) -> Graph:  # noqa: ARG001
    """Keep the N strongest nodes, and all edges between them."""
    return _part(graph, set(strongest_first(graph, rank_by=options.rank_by)[: options.prune.top]), graph.edges)


def in_the_largest_component(graph: Graph, whole: Graph, options: GraphOptions) -> Graph:  # noqa: ARG001
    """Keep the connected component with the most nodes; of two such, the one with the smallest id."""
    import networkx as nx

    parts = sorted(nx.connected_components(graph), key=lambda part: (-len(part), min(part)))
    return _part(graph, parts[0] if parts else (), graph.edges)


STEPS: Final[Mapping[str, Callable[[Graph, Graph, GraphOptions], Graph]]] = {
    option.name: imported(option.metadata["step"]) for option in fields(PruneOptions) if "step" in option.metadata
}
"""The steps by their options, in the order in which they are applied: see :class:`graphkit.options.PruneOptions`."""


def _option(name: str, asked: PruneOptions) -> str:
    """An option as it is written on the command line.

    >>> _option("backbone", PruneOptions(backbone="disparity", alpha=0.1)), _option("observers", PruneOptions())
    ('--backbone disparity --alpha 0.1', '--no-observers')
    """
    row = next(option for option in fields(asked) if option.name == name)
    if isinstance(row.default, bool):
        return flags_of(row)[row.default]
    text = f"{flags_of(row)[0]} {getattr(asked, name)}"
    return f"{text} --alpha {asked.alpha}" if name == "backbone" else text


def _with_edges(graph: Graph, edges: list[Edge]) -> Graph:
    """A copy of some edges of a graph, with their ends."""
    return _part(graph, {node for edge in edges for node in edge}, edges)


def _part(graph: Graph, nodes: Container[str], edges: Iterable[Edge]) -> Graph:
    """A copy of some nodes of a graph, and of those of the edges that are between them.

    Unlike ``graph.subgraph(nodes).copy()`` it keeps the order, which a set of nodes has not.
    """
    import networkx as nx

    part: Graph = nx.Graph()
    part.graph.update(graph.graph)
    part.add_nodes_from((node, dict(attributes)) for node, attributes in graph.nodes(data=True) if node in nodes)
    part.add_edges_from((a, b, dict(graph.edges[a, b])) for a, b in edges if a in nodes and b in nodes)
    return part
