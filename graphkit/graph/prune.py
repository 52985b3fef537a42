"""A graph and the choices of what is left out come in; a smaller graph, and what each choice took away, go out."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from graphkit.graph.strength import strongest_edges, strongest_first
from graphkit.options import GraphOptions, PruneOptions

if TYPE_CHECKING:
    import networkx as nx

    Graph: TypeAlias = nx.Graph[str]

Edge: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Step:
    """One choice, as it is written on the command line, and how many nodes and edges it took away."""

    option: str
    nodes: int
    edges: int


def steps_of(graph: nx.Graph[Any]) -> tuple[Step, ...]:
    """The steps by which a graph was pruned. It keeps them as text: that is all that graph formats take.

    >>> import networkx as nx
    >>> steps_of(nx.Graph(pruned='[["--top 4", 3, 1]]')), steps_of(nx.Graph())
    ((Step(option='--top 4', nodes=3, edges=1),), ())
    """
    return tuple(Step(*step) for step in json.loads(graph.graph.get("pruned", "[]")))


def prune(graph: Graph, *, options: GraphOptions | None = None) -> tuple[Graph, tuple[Step, ...]]:
    """What is left of a graph after each step of :data:`STEPS` that is asked for, in that order.

    The graph that comes in stays as it is; nodes and edges of the one that goes out are copies, in the same order.
    A step that takes edges takes with them every node that has no edge then: a pruned graph shows ties.

    Args:
        graph: The whole graph: tests of significance are over all of its pairs.
        options: ``options.prune`` says what is left out, ``options.rank_by`` what makes a tie strong.

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
    """Without the agencies and papers that only report."""
    return _part(graph, [node for node, observer in graph.nodes(data="observer") if not observer], graph.edges)


def of_sentences(graph: Graph, whole: Graph, options: GraphOptions) -> Graph:  # noqa: ARG001
    """Ties of so many sentences or more."""
    least = options.prune.min_sentences
    return _tied(graph, [(a, b) for a, b, edge in graph.edges(data=True) if edge["sentences"] >= least])


def of_documents(graph: Graph, whole: Graph, options: GraphOptions) -> Graph:  # noqa: ARG001
    """Ties of so many articles or more."""
    least = options.prune.min_documents
    return _tied(graph, [(a, b) for a, b, edge in graph.edges(data=True) if edge["documents"] >= least])


def significant(graph: Graph, whole: Graph, options: GraphOptions) -> Graph:
    """Ties of pairs that meet more often than chance, at a rate of false discoveries (Benjamini & Hochberg 1995).

    A tie stays where G² is above 0 and its p-value, adjusted over *all* pairs of the whole graph, is no more than the
    level: among the ties that stay, no larger share than the level is expected to be chance.
    """
    from scipy.stats import false_discovery_control

    values = [edge["p_value"] for _, _, edge in whole.edges(data=True)]
    # Equal p-values are adjusted to equal ones, so that the value alone finds its own.
    adjusted = dict(zip(values, false_discovery_control(values).tolist() if values else [], strict=True))
    level = options.prune.significance
    return _tied(
        graph, [(a, b) for a, b, e in graph.edges(data=True) if e["g2"] > 0 and adjusted[e["p_value"]] <= level]
    )


def of_backbone(graph: Graph, whole: Graph, options: GraphOptions) -> Graph:  # noqa: ARG001
    """Ties of one of :data:`BACKBONES`."""
    scores = BACKBONES[options.prune.backbone](graph, rank_by=options.rank_by)
    return _tied(graph, [edge for edge, score in scores.items() if score < options.prune.alpha])


def disparity(graph: Graph, *, rank_by: str = "weight") -> dict[Edge, float]:
    """The disparity filter (Serrano, Boguñá & Vespignani 2009): a number for each edge, 0 to 1, the smaller the better.

    For an end with ``k`` ties of strength ``s`` together, chance gives a tie of strength ``w`` or more with probability
    ``(1 - w/s) ** (k - 1)``, if ``s`` falls on its ties at random. Of the two ends the smaller number counts. An end of
    degree 1 says nothing of its only tie, so that its number is 1 (as in the article): the tie stays for the sake of
    the other end or not at all, and two that have nobody but each other go. Where ``rank_by`` names a measure, a tie
    of 0 or less counts as none, for ``k`` too, and has the number 1.

    >>> import networkx as nx
    >>> star = nx.Graph([("hub", "a", {"weight": 8}), ("hub", "b", {"weight": 1}), ("hub", "c", {"weight": 1})])
    >>> {edge: round(alpha, 2) for edge, alpha in disparity(star).items()}
    {('hub', 'a'): 0.04, ('hub', 'b'): 0.81, ('hub', 'c'): 0.81}
    """
    strengths = {node: [edge[rank_by] for edge in graph[node].values() if edge[rank_by] > 0] for node in graph}
    of_node = {node: (math.fsum(ties), len(ties)) for node, ties in strengths.items()}

    def chance(node: str, strength: float) -> float:
        total, degree = of_node[node]
        return float((1 - strength / total) ** (degree - 1))

    return {
        (a, b): min(chance(a, strength), chance(b, strength)) if (strength := edge[rank_by]) > 0 else 1.0
        for a, b, edge in graph.edges(data=True)
    }


def of_the_strongest_of_each(graph: Graph, whole: Graph, options: GraphOptions) -> Graph:  # noqa: ARG001
    """Ties among the strongest of at least one of their ends."""
    kept = strongest_edges(graph, options.prune.max_edges_per_node, rank_by=options.rank_by)
    return _tied(graph, [(a, b) for a, b in graph.edges if (min(a, b), max(a, b)) in kept])


def of_the_strongest(graph: Graph, whole: Graph, options: GraphOptions) -> Graph:  # noqa: ARG001
    """The strongest nodes, with all ties between them."""
    return _part(graph, set(strongest_first(graph, rank_by=options.rank_by)[: options.prune.top]), graph.edges)


def in_the_largest_component(graph: Graph, whole: Graph, options: GraphOptions) -> Graph:  # noqa: ARG001
    """The connected part with the most nodes; of two such, the one with the smallest id."""
    import networkx as nx

    parts = sorted(nx.connected_components(graph), key=lambda part: (-len(part), min(part)))
    return _part(graph, parts[0] if parts else (), graph.edges)


BACKBONES: Final[Mapping[str, Callable[..., dict[Edge, float]]]] = {"disparity": disparity}
"""Each of :data:`graphkit.options.BACKBONES`: a graph to a number for each edge, which stays if it is below alpha."""

STEPS: Final[Mapping[str, Callable[[Graph, Graph, GraphOptions], Graph]]] = {
    "observers": without_observers,
    "min_sentences": of_sentences,
    "min_documents": of_documents,
    "significance": significant,
    "backbone": of_backbone,
    "max_edges_per_node": of_the_strongest_of_each,
    "top": of_the_strongest,
    "component": in_the_largest_component,
}
"""Fields of :class:`graphkit.options.PruneOptions`, in the order in which they are applied, each with its step: a
function of the graph so far, the whole graph, and all options."""


def _option(name: str, asked: PruneOptions) -> str:
    """A choice as the command line has it.

    >>> _option("backbone", PruneOptions(backbone="disparity", alpha=0.1)), _option("observers", PruneOptions())
    ('--backbone disparity --alpha 0.1', '--no-observers')
    """
    if name == "observers":
        return "--no-observers"
    text = f"--{name.replace('_', '-')} {getattr(asked, name)}"
    return f"{text} --alpha {asked.alpha}" if name == "backbone" else text


def _tied(graph: Graph, edges: list[Edge]) -> Graph:
    """Some edges of a graph, and their ends."""
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
