"""A graph comes in; its nodes and edges in a fixed order, and the columns that graph formats carry, go out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    import networkx as nx

Attributes: TypeAlias = dict[str, Any]

NODE_COLUMNS: Final[Mapping[str, type]] = {
    "type": str,
    "via": str,
    "observer": bool,
    "mentions": int,
    "documents": int,
    "first_seen": str,
    "last_seen": str,
    "timeline": str,
    "roles": str,
    "official": bool,
    "aliases": str,
    "degree": int,
    "weighted_degree": int,
    "community": int,
    "core": int,
    "pagerank": float,
    "betweenness": float,
    "on_page": bool,
}
"""What a node carries in GraphML and GEXF beside its label and how it is drawn. The types are fixed here: guessed from
values, a column would change its type, or vanish, with the articles."""

EDGE_COLUMNS: Final[Mapping[str, type]] = {
    "sentences": int,
    "documents": int,
    "npmi": float,
    "g2": float,
    "p_value": float,
    "jaccard": float,
    "association": float,
    "first_seen": str,
    "last_seen": str,
    "timeline": str,
    "backbone": bool,
}
"""What an edge carries beside its weight."""


def nodes_of(graph: nx.Graph[str]) -> Iterator[tuple[str, Attributes]]:
    """Nodes by id, with their attributes."""
    for node in sorted(graph):
        yield node, graph.nodes[node]


def edges_of(graph: nx.Graph[str]) -> Iterator[tuple[str, str, Attributes]]:
    """Edges by the ids of their ends, the smaller id first, with their attributes.

    >>> import networkx as nx
    >>> [edge[:2] for edge in edges_of(nx.Graph([("c", "a"), ("b", "a")]))]
    [('a', 'b'), ('a', 'c')]
    """
    for a, b in sorted((min(a, b), max(a, b)) for a, b in graph.edges):
        yield a, b, graph.edges[a, b]


def plain(value: Any) -> str:
    """A value as XML Schema writes it.

    >>> plain(True), plain(2), plain(0.5), plain("x")
    ('true', '2', '0.5', 'x')
    """
    return ("false", "true")[value] if isinstance(value, bool) else str(value)
