"""Convert positions and sizes from pixels to the units in which Gephi shows a graph.

Gephi rescales what it imports: it moves the nodes' centroid to 0, stretches sizes to 4…100, multiplies positions by the
same ratio, and takes a smaller ratio where a position would leave ±5000. It does not change a drawing that is centred,
within ±5000, and has sizes either from 4 to 100, or from 4 with a position at ±5000. Such a drawing is made here, with
the page's ratio of sizes to distances. Gephi Lite, which does not rescale, shows the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    import networkx as nx

SMALLEST, LARGEST = 4.0, 100.0
LIMIT: Final = 5000.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """The position of a node (``y`` upwards, the centroid of all nodes at 0, 0), and its size."""

    x: float
    y: float
    size: float


def drawing(graph: nx.Graph[str]) -> dict[str, Drawn]:
    """How each node is drawn in Gephi. Reads ``x``, ``y`` (pixels, downwards) and ``size`` (radius in pixels).

    >>> import networkx as nx
    >>> graph = nx.Graph()
    >>> graph.add_node("a", x=-10.0, y=0.0, size=6.0)
    >>> graph.add_node("b", x=10.0, y=40.0, size=25.0)
    >>> drawing(graph)["b"]
    Drawn(x=40.0, y=-80.0, size=100.0)
    """
    nodes = sorted(graph)
    if not nodes:
        return {}
    at = np.array([(graph.nodes[node]["x"], -graph.nodes[node]["y"]) for node in nodes], dtype=np.float64)
    size = np.array([graph.nodes[node]["size"] for node in nodes], dtype=np.float64)
    at -= at.mean(axis=0)
    smallest, largest, farthest = float(size.min()), float(size.max()), float(np.abs(at).max())
    top = LARGEST if largest > smallest else SMALLEST
    scale = top / largest
    if farthest * scale > LIMIT:
        scale = LIMIT / farthest
        top = max(largest * scale, SMALLEST)
    sizes = np.interp(size, [smallest, largest], [SMALLEST, top])
    # Adding 0 turns -0.0, which rounding leaves behind, into 0.0.
    rows = np.round(np.column_stack([at * scale, sizes]), 3) + 0.0
    return {node: Drawn(*row) for node, row in zip(nodes, rows.tolist(), strict=True)}


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of ``#rrggbb``, 0 to 255.

    >>> channels("#0072b2")
    (0, 114, 178)
    """
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
