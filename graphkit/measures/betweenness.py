"""Betweenness: exact for most graphs, estimated for large ones."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    import networkx as nx
    from scipy.sparse import csr_array

EXACT_TO: Final = 5000
SOURCES: Final = 500
"""Betweenness is exact up to this many nodes with edges, and estimated from this many of them beyond."""
BATCH, THREADS = 8, 4


def betweenness(
    graph: nx.Graph[str], *, seed: int = 1, exact_to: int = EXACT_TO, sources: int = SOURCES
) -> dict[str, float]:
    """The share of shortest paths between two others that lead through each node, 0 to 1 (Freeman 1977).

    Every edge is one step, whatever its weight. Exact where no more than ``exact_to`` nodes have edges (Brandes 2001);
    else estimated without bias from the paths that start at ``sources`` of them, chosen at random (Brandes & Pich
    2007).

    >>> import networkx as nx
    >>> betweenness(nx.path_graph(["a", "b", "c", "d"]))["b"]
    0.6666666666666666
    """
    import networkx as nx

    nodes = list(graph)
    linked = np.array([i for i, node in enumerate(nodes) if graph[node]], dtype=np.int64)
    if len(nodes) < 3 or not len(linked):
        return dict.fromkeys(nodes, 0.0)
    starts = linked
    if not _is_exact(len(linked), exact_to, sources):
        starts = np.sort(np.random.default_rng(seed).choice(linked, sources, replace=False))
    adjacency = nx.to_scipy_sparse_array(graph, weight=None).astype(np.float64)
    batches = [starts[first : first + BATCH] for first in range(0, len(starts), BATCH)]
    # Threads take turns, but the sums are added in order: any number of them gives the same digits.
    with ThreadPoolExecutor(THREADS) as pool:
        total = sum(pool.map(partial(_paths_through, adjacency), batches), start=np.zeros(len(nodes)))
    share = total * (len(linked) / len(starts)) / ((len(nodes) - 1) * (len(nodes) - 2))
    return dict(zip(nodes, share.tolist(), strict=True))


def method(graph: nx.Graph[str], *, exact_to: int = EXACT_TO, sources: int = SOURCES) -> str:
    """Describe how :func:`betweenness` finds its values: "exact", or "estimated from 500 nodes".

    >>> import networkx as nx
    >>> method(nx.path_graph(3)), method(nx.path_graph(30), exact_to=9, sources=5)
    ('exact', 'estimated from 5 nodes')
    """
    linked = sum(1 for node in graph if graph[node])
    return "exact" if _is_exact(linked, exact_to, sources) else f"estimated from {sources} nodes"


def _is_exact(linked: int, exact_to: int, sources: int) -> bool:
    return linked <= max(exact_to, sources)


def _paths_through(adjacency: csr_array[np.float64], starts: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """How much of the shortest paths from ``starts`` to all others leads through each node, shape (n,).

    Breadth-first search from all of ``starts`` at once, one column each: a level is one product of matrices. Then back
    from the farthest level: each node passes its dependency to its predecessors, the same share for each path.
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
