"""Communities of a graph by the Leiden algorithm."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx as nx


def communities(graph: nx.Graph[str], *, seed: int = 1) -> dict[str, int]:
    """Communities by the Leiden algorithm on modularity (Traag, Waltman & van Eck 2019), weighted and seeded.

    Number 0 is the largest community (by nodes; of equal ones, the one with the smallest id); a node without edges is
    its own. The same graph gives the same numbers, whatever the order in which it was filled.

    >>> import networkx as nx
    >>> two = nx.Graph([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d"), ("d", "e"), ("e", "f"), ("d", "f")])
    >>> communities(two)
    {'a': 0, 'b': 0, 'c': 0, 'd': 1, 'e': 1, 'f': 1}
    """
    from graspologic_native import leiden

    edges = sorted(
        (min(a, b), max(a, b), float(weight)) for a, b, weight in graph.edges(data="weight", default=1) if a != b
    )
    members: dict[str, list[str]] = defaultdict(list)
    if edges:
        _, found = leiden(
            edges, resolution=1.0, randomness=0.001, iterations=2, use_modularity=True, seed=seed, trials=5
        )
        for node, number in sorted(found.items()):
            members[f"#{number}"].append(node)
    connected = {node for a, b, _ in edges for node in (a, b)}
    for node in graph.nodes:
        if node not in connected:
            members[node].append(node)
    ranked = sorted(members.values(), key=lambda nodes: (-len(nodes), min(nodes)))
    numbers = {node: number for number, nodes in enumerate(ranked) for node in nodes}
    return {node: numbers[node] for node in sorted(graph.nodes)}
