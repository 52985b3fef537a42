"""Compute the measures of all nodes of a graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphkit.measures import NODE_MEASURES

if TYPE_CHECKING:
    import networkx as nx


def structure(graph: nx.Graph[str], *, seed: int = 1) -> dict[str, dict[str, float]]:
    """Each node with its value of every measure of :data:`graphkit.measures.NODE_MEASURES`.

    The same graph gives the same numbers, whatever the order in which it was filled.

    >>> import networkx as nx
    >>> structure(nx.Graph([("a", "b", {"weight": 2}), ("b", "c", {"weight": 1})]))["b"]
    {'degree': 2, 'weighted_degree': 3, 'community': 0, 'core': 1, 'pagerank': 0.486486, 'betweenness': 1.0}
    """
    import networkx as nx

    ordered: nx.Graph[str] = nx.Graph()
    ordered.add_nodes_from(sorted(graph))
    ordered.add_weighted_edges_from(
        sorted((min(a, b), max(a, b), edge["weight"]) for a, b, edge in graph.edges(data=True))
    )
    columns = {name: measure.function(ordered, seed) for name, measure in NODE_MEASURES.items()}
    return {
        node: {name: NODE_MEASURES[name].rounded(values[node]) for name, values in columns.items()} for node in ordered
    }
