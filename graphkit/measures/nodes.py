"""Measures of a node's place in the graph.

Every function takes a graph whose nodes and edges are sorted by id and whose edges have a ``weight`` above 0, and a
``seed`` for random choices. It gives a number for each node.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, TypeAlias

from graphkit.measures.measure import Measure

if TYPE_CHECKING:
    import networkx as nx

    Graph: TypeAlias = nx.Graph[str]

Values: TypeAlias = Mapping[str, float]
NodeMeasure: TypeAlias = "Measure[Callable[[Graph, int], Values]]"


def degree(graph: Graph, seed: int) -> Values:  # noqa: ARG001 - all measures are called alike
    """The number of a node's neighbours."""
    return dict(graph.degree())


def weighted_degree(graph: Graph, seed: int) -> Values:  # noqa: ARG001
    """The sum of the weights of a node's edges."""
    return dict(graph.degree(weight="weight"))


def community(graph: Graph, seed: int) -> Values:
    """The number of a node's community: see :func:`graphkit.measures.communities.communities`."""
    from graphkit.measures.communities import communities

    return communities(graph, seed=seed)


def core(graph: Graph, seed: int) -> Values:  # noqa: ARG001
    """The largest k such that a node is in the k-core: a subgraph whose nodes have k edges or more (Seidman 1983)."""
    import networkx as nx

    return nx.core_number(graph)


def pagerank(graph: Graph, seed: int) -> Values:  # noqa: ARG001
    """How likely a walk that follows edges by weight is at a node; the sum over all is 1 (Brin & Page 1998).

    The damping is 0.85: at about every seventh step the walk starts anew at a random node.
    """
    import networkx as nx

    return nx.pagerank(graph, tol=1e-12, max_iter=1000)


def betweenness(graph: Graph, seed: int) -> Values:
    """The share of shortest paths through a node: see :func:`graphkit.measures.betweenness.betweenness`."""
    from graphkit.measures.betweenness import betweenness as of_graph

    return of_graph(graph, seed=seed)


_ROWS: Final[tuple[NodeMeasure, ...]] = (
    Measure(
        name="degree", label="Degree", function=degree, whole=True,
        meaning="number of neighbours",
    ),
    Measure(
        name="weighted_degree", label="Weighted degree", function=weighted_degree, whole=True,
        meaning="sum of the weights of its edges",
    ),
    Measure(
        name="community", label="Community", short="Group", function=community, whole=True, rank=False,
        meaning="number of its community, 0 the largest",
        source="Traag, Waltman & van Eck 2019",
    ),
    Measure(
        name="core", label="k-core", function=core, whole=True,
        meaning="largest k such that it is in a subgraph whose nodes all have k edges or more (k-core)",
        source="Seidman 1983",
    ),
    Measure(
        name="pagerank", label="PageRank", function=pagerank, highest=1.0,
        meaning="share of a random walk along the edges, by weight, that is spent at it; the sum over all nodes is 1",
        source="Brin & Page 1998",
    ),
    Measure(
        name="betweenness", label="Betweenness", short="Between", function=betweenness, highest=1.0,
        meaning="share of the shortest paths between two other nodes that lead through it",
        source="Freeman 1977",
    ),
)  # fmt: skip

NODE_MEASURES: Final[dict[str, NodeMeasure]] = {row.name: row for row in _ROWS}
"""The measures of nodes by name, in the order of the columns. To add one: a function and a row."""
