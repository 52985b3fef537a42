"""Compare the speed of the layout with networkx's spring layout, on a built workspace.

Usage: python benchmarks/layout.py WORKSPACE [NODES ...] [--runs N]
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import networkx as nx

from graphkit.explore import Workspace
from graphkit.graph import whole_graph
from graphkit.graph.layout import layout
from graphkit.graph.strength import strongest_first
from graphkit.options import GraphOptions


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("workspace", type=Path)
    parser.add_argument("nodes", type=int, nargs="*", default=[300, 2000])
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with Workspace(options.workspace) as workspace:
        graph = whole_graph(workspace)
    print(f"{len(graph):,} nodes and {graph.number_of_edges():,} edges; median of {options.runs} runs in turn")
    ranked = strongest_first(graph)
    for count in options.nodes:
        wanted, part = GraphOptions(page_nodes=count), graph.subgraph(ranked[:count])
        ours, spring = [], []
        for _ in range(options.runs):
            ours.append(seconds(partial(layout, graph, options=wanted)))
            spring.append(seconds(partial(nx.spring_layout, part, seed=1)))
        mine, theirs = statistics.median(ours), statistics.median(spring)
        print(f"{len(part):,} strongest nodes: graphkit {mine:.2f} s (all nodes, no overlaps), spring {theirs:.2f} s")


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
