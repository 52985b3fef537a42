"""Rank the nodes and edges of a graph by strength.

An edge is as strong as the edge attribute that ``rank_by`` names, a key of :data:`graphkit.choices.RANKS`.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import networkx as nx

STRONGEST_EDGES: Final = 4
"""Edges among this many strongest of one of their ends are drawn first, and shape a large drawing."""


def strongest_first(graph: nx.Graph[str], *, rank_by: str = "weight") -> list[str]:
    """Nodes by the sum of their edges' strengths above 0, then mentions, then id.

    A measure below 0 stands for a pair that co-occurs less often than by chance: such an edge makes no node weaker.

    >>> import networkx as nx
    >>> graph = nx.Graph([("a", "b", {"weight": 2}), ("b", "c", {"weight": 1})])
    >>> nx.set_node_attributes(graph, 1, "mentions")
    >>> strongest_first(graph)
    ['b', 'a', 'c']
    """
    # A sum that is rounded once is the same in whatever order a graph was filled.
    strength = {node: math.fsum(max(edge[rank_by], 0) for edge in graph[node].values()) for node in graph}
    return sorted(graph, key=lambda node: (-strength[node], -graph.nodes[node]["mentions"], node))


def strongest_edges(graph: nx.Graph[str], number: int, *, rank_by: str = "weight") -> set[tuple[str, str]]:
    """The edges, smaller id first, that are among the ``number`` strongest of one of their ends; of equal
    ones, the heavier, then the smaller id.

    >>> import networkx as nx
    >>> star = nx.Graph([("hub", leaf, {"weight": 1}) for leaf in "abcdef"])
    >>> len(strongest_edges(star, 4))
    6
    """
    kept = set()
    for node in graph:
        edges = sorted((-edge[rank_by], -edge["weight"], other) for other, edge in graph[node].items())
        kept |= {(min(node, other), max(node, other)) for *_, other in edges[:number]}
    return kept
