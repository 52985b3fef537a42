"""Measure the layout of a built workspace: time, memory, and how well neighbours and distances are kept.

Usage: python benchmarks/layout.py WORKSPACE [--page-nodes N] [--baselines]

With --baselines, networkx's forceatlas2_layout and spring_layout draw the same graph, thousands of nodes in minutes.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import networkx as nx
import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_array
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import KDTree

from graphkit.explore import Workspace
from graphkit.graph import whole_graph
from graphkit.graph.layout import layout
from graphkit.options import GraphOptions

Graph: TypeAlias = "nx.Graph[str]"
Array: TypeAlias = "npt.NDArray[np.float64]"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("workspace", type=Path)
    parser.add_argument("--page-nodes", type=int, default=300)
    parser.add_argument("--baselines", action="store_true")
    options = parser.parse_args()
    with Workspace(options.workspace) as workspace:
        graph = whole_graph(workspace.store)
    print(f"{len(graph):,} nodes and {graph.number_of_edges():,} edges")

    def ours() -> Array:
        places = layout(graph, options=GraphOptions(page_nodes=options.page_nodes))
        return np.array([(places[node].x, places[node].y) for node in graph])

    def of(drawn: Mapping[str, npt.NDArray[Any]]) -> Array:
        return np.array([drawn[node] for node in graph], dtype=np.float64)

    report("graphkit", graph, ours)
    if options.baselines:
        report("forceatlas2", graph, lambda: of(nx.forceatlas2_layout(graph, seed=1)))
        report("spring", graph, lambda: of(nx.spring_layout(graph, seed=1)))


def report(name: str, graph: Graph, draw: Callable[[], Array]) -> None:
    start = time.process_time()
    positions = draw()
    spent = time.process_time() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print(
        f"{name}: neighbours kept {preservation(graph, positions):.3f}, stress {stress(graph, positions):.3f}, "
        f"{spent:.1f} s of a core, {memory:.2f} GB"
    )


def preservation(graph: Graph, positions: Array) -> float:
    """Return the mean share of a node's k neighbours among its k nearest nodes in the drawing."""
    nodes = list(graph)
    tree = KDTree(positions)
    shares = []
    for i, node in enumerate(nodes):
        if degree := graph.degree[node]:
            _, near = tree.query(positions[i], degree + 1)
            nearest = [nodes[j] for j in np.atleast_1d(near) if j != i][:degree]
            shares.append(len(set(graph[node]).intersection(nearest)) / degree)
    return float(np.mean(shares))


def stress(graph: Graph, positions: Array, *, sources: int = 60) -> float:
    """Return the mean squared relative error of distances from some nodes, at the best scale of the drawing."""
    index = {node: i for i, node in enumerate(graph)}
    ends = np.array([(index[a], index[b]) for a, b in graph.edges]).reshape(-1, 2)
    matrix = coo_array((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(len(index), len(index))).tocsr()
    chosen = np.random.default_rng(1).choice(len(index), min(sources, len(index)), replace=False)
    steps = dijkstra(matrix, directed=False, indices=chosen, unweighted=True)
    gaps = np.hypot(*(positions[chosen][:, None] - positions).transpose(2, 0, 1))
    counted = np.isfinite(steps) & (steps > 0)
    ratio = gaps[counted] / steps[counted]
    return float(np.mean((ratio * ratio.sum() / (ratio**2).sum() - 1) ** 2))


if __name__ == "__main__":
    main()
