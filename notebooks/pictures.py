"""Draw pictures for the notebooks. The page of a build shows far more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import matplotlib.pyplot as plt
import polars as pl
from matplotlib.collections import LineCollection

from graphkit.export import APPEARANCE

if TYPE_CHECKING:
    import networkx as nx

plt.rcParams["figure.dpi"] = 72
pl.Config.set_tbl_rows(15).set_tbl_hide_dataframe_shape(True).set_tbl_hide_column_data_types(True)
pl.Config.set_fmt_str_lengths(40).set_tbl_width_chars(120)

MARKERS = {"dot": "o", "square": "s", "triangle": "^", "diamond": "D"}


def draw(graph: nx.Graph[str], title: str, axes: Any = None, *, labels: int = 25) -> None:
    """Draw a graph with graphkit's layout: edges by weight, nodes by mentions, labels for the strongest."""
    axes = axes or plt.subplots(figsize=(9, 6.5))[1]
    at = {node: (n["x"], -n["y"]) for node, n in graph.nodes(data=True)}
    heaviest = max((edge["weight"] for _, _, edge in graph.edges(data=True)), default=1)
    lines = [(at[a], at[b]) for a, b in graph.edges]
    widths = [0.3 + 3 * edge["weight"] / heaviest for _, _, edge in graph.edges(data=True)]
    axes.add_collection(LineCollection(lines, linewidths=widths, colors="#8a93a6", alpha=0.45))
    for kind, look in APPEARANCE.items():
        nodes = [node for node in graph if graph.nodes[node]["type"] == kind]
        sizes = [1.5 * graph.nodes[node]["size"] ** 1.6 for node in nodes]
        xs, ys = ([at[node][i] for node in nodes] for i in (0, 1))
        axes.scatter(xs, ys, sizes, look.colour, MARKERS[look.shape], zorder=2, label=kind)
    strongest = sorted(graph, key=lambda node: (-graph.nodes[node]["weighted_degree"], node))[:labels]
    for node in strongest:
        n = graph.nodes[node]
        axes.annotate(n["label"], at[node], (0, -n["size"] / 2 - 4), textcoords="offset points",
                      ha="center", va="top", fontsize=7.5)  # fmt: skip
    axes.set_title(f"{title}: {len(graph)} nodes, {graph.number_of_edges()} edges", fontsize=10)
    axes.set_axis_off()
    axes.autoscale()


def bars(rows: Sequence[tuple[str, float]], title: str, axes: Any = None) -> None:
    """Draw a horizontal bar chart, the first row on top."""
    axes = axes or plt.subplots(figsize=(7, 0.3 * len(rows) + 0.8))[1]
    names, values = [name for name, _ in rows], [value for _, value in rows]
    axes.barh(names, values, color=["#0072b2" if value >= 0 else "#d55e00" for value in values])
    axes.invert_yaxis()
    axes.set_title(title, fontsize=10)
    axes.tick_params(labelsize=8)
    axes.spines[["top", "right"]].set_visible(False)
