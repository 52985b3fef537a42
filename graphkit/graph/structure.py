"""A graph comes in; where each node stands in it goes out: its ties, community, core, PageRank and betweenness."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from graphkit.graph.communities import communities

if TYPE_CHECKING:
    import networkx as nx
    from scipy.sparse import csr_array

EXACT_TO: Final = 5000
SOURCES: Final = 500
"""Betweenness is exact for as many nodes with ties, and else estimated from so many of them."""
BATCH, THREADS = 8, 4


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a node stands in its graph.

    Attributes:
        degree: To how many others it is tied.
        weighted_degree: The sum of its ties' weights.
        community: Number of its community, see :func:`graphkit.graph.communities.communities`.
        core: The largest k such that it is in a part of the graph where each has k ties or more (Seidman 1983).
        pagerank: How likely somebody who follows ties by their weight, and starts anew at random every seventh step or
            so, is there: damping 0.85, the sum over all is 1 (Brin & Page 1998).
        betweenness: The share of shortest paths between two others, in steps, that lead through it, 0 to 1
            (Freeman 1977).
    """

    degree: int
    weighted_degree: int
    community: int
    core: int
    pagerank: float
    betweenness: float


def structure(graph: nx.Graph[str], *, seed: int = 1) -> tuple[dict[str, Standing], str]:
    """Where each node stands, by id, and how betweenness was found: "exact", or "estimated from 500 nodes".

    The same graph gives the same numbers, whatever the order in which it was filled. PageRank and betweenness have six
    digits.

    >>> import networkx as nx
    >>> nodes, betweenness = structure(nx.Graph([("a", "b", {"weight": 2}), ("b", "c", {"weight": 1})]))
    >>> nodes["b"]
    Standing(degree=2, weighted_degree=3, community=0, core=1, pagerank=0.486486, betweenness=1.0)
    >>> betweenness
    'exact'
    """
    import networkx as nx

    ordered: nx.Graph[str] = nx.Graph()
    ordered.add_nodes_from(sorted(graph))
    ordered.add_weighted_edges_from(
        sorted((min(a, b), max(a, b), edge["weight"]) for a, b, edge in graph.edges(data=True))
    )
    group = communities(ordered, seed=seed)
    core = nx.core_number(ordered)
    rank = nx.pagerank(ordered, tol=1e-12, max_iter=1000)
    between, how = betweenness(ordered, seed=seed)
    found = {
        node: Standing(
            int(ordered.degree(node)), int(ordered.degree(node, weight="weight")), group[node], core[node],
            digits(rank[node]), digits(between[node]),
        )
        for node in ordered
    }  # fmt: skip
    return found, how


def betweenness(
    graph: nx.Graph[str], *, seed: int = 1, exact_to: int = EXACT_TO, sources: int = SOURCES
) -> tuple[dict[str, float], str]:
    """The share of shortest paths through each node, and how it was found; ties are steps, whatever they weigh.

    Exact where no more than ``exact_to`` nodes have ties (Brandes 2001); else estimated without bias from the paths
    that start at ``sources`` of them, chosen at random (Brandes & Pich 2007).

    >>> import networkx as nx
    >>> betweenness(nx.path_graph(["a", "b", "c", "d"]))[0]["b"]
    0.6666666666666666
    """
    import networkx as nx

    nodes = list(graph)
    adjacency = nx.to_scipy_sparse_array(graph, weight=None).astype(np.float64) if nodes else None
    tied = np.array([i for i, node in enumerate(nodes) if graph[node]], dtype=np.int64)
    exact = len(tied) <= max(exact_to, sources)
    starts = tied if exact else np.sort(np.random.default_rng(seed).choice(tied, sources, replace=False))
    how = "exact" if exact else f"estimated from {sources} nodes"
    if adjacency is None or len(nodes) < 3 or not len(starts):
        return dict.fromkeys(nodes, 0.0), how
    batches = [starts[first : first + BATCH] for first in range(0, len(starts), BATCH)]
    # Threads take turns, but the sums are added in order: any number of them gives the same digits.
    with ThreadPoolExecutor(THREADS) as pool:
        total = sum(pool.map(partial(_paths_through, adjacency), batches), start=np.zeros(len(nodes)))
    share = total * (len(tied) / len(starts)) / ((len(nodes) - 1) * (len(nodes) - 2))
    return dict(zip(nodes, share.tolist(), strict=True)), how


def _paths_through(adjacency: csr_array[np.float64], starts: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """How much of the shortest paths from ``starts`` to all others leads through each node, shape (n,).

    Breadth-first search from all of ``starts`` at once, one column each: a level is one product of matrices. Then back
    from the farthest level, where each node hands those before it what depends on it, for each of its paths alike.
    """
    columns = np.arange(len(starts))
    reached = np.zeros((adjacency.shape[0], len(starts)))
    reached[starts, columns] = 1
    paths = reached.copy()
    level = np.where(reached > 0, 0, -1).astype(np.int32)
    farthest = 0
    while True:
        reached = np.asarray(adjacency @ reached)
        reached *= level < 0
        if not reached.any():
            break
        farthest += 1
        level[reached > 0] = farthest
        paths += reached
    alone = 1 / np.maximum(paths, 1)
    share = alone.copy()
    for distance in range(farthest, 1, -1):
        handed = np.asarray(adjacency @ (share * (level == distance)))
        handed *= level == distance - 1
        share += handed
    depending = (share - alone) * paths
    depending[starts, columns] = 0
    return np.asarray(depending.sum(axis=1))


def digits(value: float, number: int = 6) -> float:
    """A number with so many digits that count.

    >>> digits(0.000123456789), digits(1e-30 / 3)
    (0.000123457, 3.33333e-31)
    """
    return float(f"{value:.{number}g}")
