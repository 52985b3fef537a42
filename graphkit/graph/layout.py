"""Compute the position and size of each node.

The strongest nodes form the core, which the page shows and which depends on no other node. Each connected component is
coarsened, its coarsest level placed by stress majorization (Gansner, Koren & North 2004), and refined level by level
(Walshaw 2003; Hu 2005) by the t-force (Zhong, Xue, Zhang, Deussen & Wang 2023); then overlaps between the boxes of
nodes and labels are removed. All other nodes are placed between and around the core by the same method; the core stays.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from graphkit.graph.around import place_around
from graphkit.graph.force import force_layout
from graphkit.graph.levels import Level
from graphkit.graph.overlap import Boxes, separate
from graphkit.graph.pack import pack
from graphkit.graph.strength import strongest_first
from graphkit.options import GraphOptions

if TYPE_CHECKING:
    import networkx as nx
    import numpy.typing as npt

SMALLEST, LARGEST = 6.0, 30.0
LABELLED: Final = 60
LABEL_LETTERS: Final = 32
LETTER_WIDTH: Final = 0.53
"""The width of a letter relative to its height."""
TRIANGLE: Final = 1.15
"""Half the width of a triangle relative to its radius."""
CORNER: Final = 1.53
"""The distance of the corners of a triangle's box from its centre, relative to its radius."""
ASPECT: Final = 1.28
VIEW: Final = (1000.0, 790.0)
"""The aspect ratio (width by height) and the size of the page's canvas in pixels."""
FILL: Final = 0.45
"""The share of the drawing's area that boxes fill before overlaps are removed."""
DENSITY: Final = 0.27
"""The share that they usually fill afterwards."""
GAP: Final = 6.0
READABLE: Final = 10.5
"""The least height of a label's letters on the screen, in pixels."""
EVENED: Final = 0.8
"""How far nodes are moved from their stress position towards an even density, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Place:
    """The position and size of a node, in pixels at scale 1 (``y`` downwards, the centre at 0, 0)."""

    x: float
    y: float
    size: float
    label_size: float
    labelled: bool
    on_page: bool


def layout(graph: nx.Graph[str], *, options: GraphOptions | None = None) -> dict[str, Place]:
    """Place every node.

    Reads ``mentions``, ``label`` and ``community`` of nodes, ``weight`` of edges, and the measure ``options.rank_by``,
    which decides which nodes are the strongest. Deterministic for a seed. Sizes grow with the square root of the
    mentions, from 6 to 30.
    """
    options = options or GraphOptions()
    if not graph:
        return {}
    ranked = strongest_first(graph, rank_by=options.rank_by)
    core = ranked[: options.page_nodes]
    labelled = set(core[:LABELLED])
    sizes = _sizes(graph)
    positions = _core(graph, core, sizes, labelled, options)
    if len(core) < len(ranked):
        boxes = _boxes(graph, ranked, sizes, labelled, scale=1.0)
        positions = place_around(_level(graph, ranked), positions, boxes, seed=options.seed)
    placed = dict(zip(ranked, positions, strict=True))
    shown = set(core)
    return {
        node: Place(
            round(float(placed[node][0]), 2), round(float(placed[node][1]), 2), round(sizes[node], 2),
            round(label_size(sizes[node]), 2), node in labelled, node in shown,
        )
        for node in graph
    }  # fmt: skip


def label_size(size: float) -> float:
    """Return the height of a label's letters for a node of this radius, 11 to 20 pixels."""
    return 11.0 + 9.0 * (size - SMALLEST) / (LARGEST - SMALLEST)


def _sizes(graph: nx.Graph[str]) -> dict[str, float]:
    most = max(graph.nodes[node]["mentions"] for node in graph)
    return {
        node: SMALLEST + (LARGEST - SMALLEST) * math.sqrt((graph.nodes[node]["mentions"] - 1) / max(most - 1, 1))
        for node in graph
    }


def _boxes(
    graph: nx.Graph[str], nodes: list[str], sizes: dict[str, float], labelled: set[str], *, scale: float
) -> Boxes:
    """Return the box of each node with its visible label below it, relative to the node's centre.

    At ``scale`` the page draws labels smaller, but never below :data:`READABLE`, so in the drawing they are larger.
    """
    radius = np.array([sizes[node] for node in nodes])
    shown = np.array([node in labelled for node in nodes])
    letters = np.maximum([label_size(sizes[node]) * math.sqrt(scale) for node in nodes], READABLE) / scale * shown
    lengths = np.array([min(len(graph.nodes[node]["label"]), LABEL_LETTERS) for node in nodes])
    half_width = np.maximum(radius * TRIANGLE, letters * lengths * LETTER_WIDTH / 2) + GAP
    round_ = np.maximum(radius + GAP, radius * CORNER)
    return Boxes(
        half_width=np.where(shown, half_width, round_),
        above=np.where(shown, radius + GAP, round_),
        below=np.where(shown, radius + letters * 1.15 + GAP, round_),
        disc=~shown,
    )


def _core(
    graph: nx.Graph[str], core: list[str], sizes: dict[str, float], labelled: set[str], options: GraphOptions
) -> npt.NDArray[np.float64]:
    """Return the centred positions of the core.

    Its connected components are laid out one by one, the largest first, and packed. The size of labels depends on the
    scale at which the core fits the page, and the scale on the size of labels: the area of the boxes gives a first
    value, and up to three layouts refine it.
    """
    shapes = _shapes(graph, core, options)
    scale = 1.0
    for _ in range(8):
        boxes = _boxes(graph, core, sizes, labelled, scale=scale)
        scale = min(1.0, math.sqrt(VIEW[0] * VIEW[1] * DENSITY / float((boxes.low + boxes.high).prod(axis=1).sum())))
    for _ in range(3):
        boxes = _boxes(graph, core, sizes, labelled, scale=scale)
        positions = _arrange(shapes, boxes, len(core))
        low, high = (positions - boxes.low).min(axis=0), (positions + boxes.high).max(axis=0)
        fitting = float(min(1.0, *(np.array(VIEW) / (high - low))))
        if fitting > 0.97 * scale:
            break
        scale = fitting
    return np.asarray(positions - (low + high) / 2)


def _shapes(
    graph: nx.Graph[str], core: list[str], options: GraphOptions
) -> list[tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]]:
    """Lay out each connected component of the core, the largest first: node indexes and positions without a scale."""
    level = _level(graph, core)
    shapes = [(at, force_layout(part, seed=options.seed)) for at, part in level.components()]
    return sorted(shapes, key=lambda shape: -len(shape[0]))


def _arrange(
    shapes: list[tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]], boxes: Boxes, count: int
) -> npt.NDArray[np.float64]:
    """Scale each component for its boxes, remove overlaps, and put the components beside each other."""
    positions = np.zeros((count, 2))
    corners = []
    for at, shape in shapes:
        own = boxes.take(at)
        positions[at] = separate(_spread(shape, own), own)
        corners.append((positions[at] - own.low, positions[at] + own.high))
    for (at, _), move in zip(shapes, pack(corners, gap=2 * GAP, aspect=ASPECT), strict=True):
        positions[at] += move
    return positions


def _level(graph: nx.Graph[str], nodes: list[str]) -> Level:
    """Return the graph of some nodes: an edge is strong by its weight, and stronger inside a community."""
    index = {node: i for i, node in enumerate(nodes)}
    rows = sorted(
        (
            *sorted((index[a], index[b])),
            math.sqrt(weight) * (2.5 if graph.nodes[a]["community"] == graph.nodes[b]["community"] else 0.6),
        )
        for a, b, weight in graph.edges(nodes, data="weight", default=1)
        if a in index and b in index
    )  # fmt: skip
    a, b, strength = np.array(rows, dtype=np.float64).reshape(-1, 3).T
    ones = np.ones(len(nodes))
    return Level(a.astype(np.int64), b.astype(np.int64), strength, mass=ones, members=ones)


def _spread(positions: npt.NDArray[np.float64], boxes: Boxes) -> npt.NDArray[np.float64]:
    """Rotate a component so that it is widest from left to right, and scale it to the area that its boxes need."""
    if len(positions) < 2:
        return np.zeros_like(positions)
    centred = positions - positions.mean(axis=0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    axes = axes * np.sign(axes[:, np.argmax(np.abs(axes), axis=1)].diagonal())[:, None]
    turned = centred @ axes.T
    extent = np.percentile(np.abs(turned), 95, axis=0)
    # Two nodes, or a path graph, have no height.
    extent = np.maximum(extent, 0.3 * extent.max() + 1e-9)
    # Stretching halfway to the aspect of the window keeps distances meaningful and uses the width.
    stretch = np.sqrt(np.array([ASPECT, 1.0]) / extent * extent[1])
    room = np.array([math.sqrt(ASPECT), 1 / math.sqrt(ASPECT)])
    return np.asarray(_evened(turned * stretch / room, (boxes.low + boxes.high).prod(axis=1) / FILL) * room)


def _evened(positions: npt.NDArray[np.float64], areas: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Move nodes along the ray from the middle towards a radius at which the boxes have an even density.

    Stress crowds the best-connected nodes in the middle, where overlaps could not be removed, and leaves a few far out,
    which would shrink the drawing. The order from the middle outwards and all directions stay.
    """
    from_middle = positions - np.median(positions, axis=0)
    radius = np.hypot(*from_middle.T)
    order = np.argsort(radius, kind="stable")
    within = np.empty_like(areas)
    within[order] = np.cumsum(areas[order]) - areas[order] / 2
    even = np.sqrt(within / math.pi)
    drawn = radius * math.sqrt(float((even**2).sum() / max((radius**2).sum(), 1e-12)))
    wanted = EVENED * even + (1 - EVENED) * drawn
    return np.asarray(from_middle * (wanted / np.where(radius > 0, radius, 1.0))[:, None])
