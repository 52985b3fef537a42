"""Select the nodes and edges of a graph that the page holds, and order them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import networkx as nx

MOST_EDGES: Final = 12_000
"""With more edges than this, the page holds those that are among the strongest of one of their ends, and the strongest
others up to this number."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page holds: node ids, the strongest first, and edges in the order of drawing, the weakest first."""

    nodes: tuple[str, ...]
    edges: tuple[tuple[str, str], ...]

    @property
    def index(self) -> dict[str, int]:
        """Each node's number in the page."""
        return {node: i for i, node in enumerate(self.nodes)}


def shown_of(graph: nx.Graph[str], *, most_edges: int = MOST_EDGES) -> Shown:
    """The nodes with ``on_page`` and the edges between them, by the rank of edges (``graph.graph["rank_by"]``).

    >>> import networkx as nx
    >>> graph = nx.Graph()
    >>> for node, strength in (("a", 1), ("b", 3), ("c", 2)):
    ...     graph.add_node(node, mentions=strength, on_page=node != "c")
    >>> graph.add_edges_from([("a", "b"), ("b", "c")], weight=1, among_strongest=True)
    >>> shown_of(graph)
    Shown(nodes=('b', 'a'), edges=(('a', 'b'),))
    """
    rank_by = graph.graph.get("rank_by", "weight")
    # As graphkit.graph.strength has it, where measures below 0 make no node weaker.
    strength = {node: math.fsum(max(edge[rank_by], 0) for edge in graph[node].values()) for node in graph}
    nodes = sorted(
        (node for node, on_page in graph.nodes(data="on_page") if on_page),
        key=lambda node: (-strength[node], -graph.nodes[node]["mentions"], node),
    )

    def rank(edge: tuple[str, str]) -> tuple[float, float]:
        return graph.edges[edge][rank_by], graph.edges[edge]["weight"]

    edges = sorted((min(a, b), max(a, b)) for a, b in graph.subgraph(nodes).edges)
    if len(edges) > most_edges:
        strong = [edge for edge in edges if graph.edges[edge]["among_strongest"]]
        others = [edge for edge in edges if not graph.edges[edge]["among_strongest"]]
        # Sorting is stable: of equally strong ones those of the smaller ids stay.
        edges = strong + sorted(others, key=rank, reverse=True)[: max(most_edges - len(strong), 0)]
    return Shown(tuple(nodes), tuple(sorted(edges, key=lambda edge: (*rank(edge), edge))))
