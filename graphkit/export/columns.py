"""The nodes and edges of a graph in a fixed order, and the columns that graph formats carry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from graphkit.attributes import EDGE_ATTRIBUTES, NODE_ATTRIBUTES

if TYPE_CHECKING:
    import networkx as nx

Attributes: TypeAlias = dict[str, Any]

NODE_COLUMNS: Final[Mapping[str, type]] = {n: a.type for n, a in NODE_ATTRIBUTES.items() if not a.drawing}
"""What a node carries in GraphML and GEXF beside its label and how it is drawn. The types are fixed: guessed from
values, a column would change its type, or vanish, with the articles."""

EDGE_COLUMNS: Final[Mapping[str, type]] = {n: a.type for n, a in EDGE_ATTRIBUTES.items() if not a.drawing}
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
    """A value as XML Schema writes it; counts by period as text.

    >>> plain(True), plain(2), plain(0.5), plain("x"), plain({"2023-09": 5, "2023-10": 2})
    ('true', '2', '0.5', 'x', '2023-09: 5; 2023-10: 2')
    """
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return "; ".join(f"{period}: {count}" for period, count in value.items())
    return ("false", "true")[value] if isinstance(value, bool) else str(value)
