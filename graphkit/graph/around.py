"""Place nodes around and between others that stand already."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from graphkit.graph.force import AREA, force_layout
from graphkit.graph.overlap import Boxes, separate
from graphkit.graph.pack import pack

if TYPE_CHECKING:
    import numpy.typing as npt

    from graphkit.graph.levels import Level

Array: TypeAlias = "npt.NDArray[np.float64]"

ASPECT: Final = 1.28
FILL: Final = 0.28
MANY: Final = 8000
"""The share of the ground that boxes cover, and the number of nodes beyond which it falls: many press on the middle."""
GAP: Final = 12.0


def place_around(level: Level, placed: Array, boxes: Boxes, *, seed: int = 1) -> Array:
    """Return the positions of all nodes of ``level``, in pixels, shape (n, 2).

    The first nodes have the positions ``placed``, and keep them. Nodes that some path connects to one of these are
    placed by forces; the other components are put beside the drawing.
    """
    count = len(placed)
    areas = (boxes.low + boxes.high).prod(axis=1)
    usual = float(np.median(areas[count:]))
    # A node of this box is one of mass 1, which takes AREA squares of the unit.
    fill = FILL * min(1.0, MANY / len(level)) ** 0.5
    unit = np.sqrt(usual / fill / AREA)
    parts = [(at, replace(part, mass=areas[at] / usual)) for at, part in level.components()]
    near = np.sort(np.concatenate([at for at, _ in parts if at[0] < count]))
    positions = np.zeros((len(level), 2))
    positions[:count] = placed
    if len(near) > count:
        obstacles = _obstacles(placed, boxes, unit)
        own = replace(_part(level, near), mass=areas[near] / usual, fixed=count)
        found = force_layout(own, placed=placed / unit, obstacles=obstacles / unit, seed=seed) * unit
        positions[near] = separate(found, boxes.take(near), fixed=count)
    beside = [(near, positions[near])]
    for at, part in parts:
        if at[0] >= count:
            shape = _turned(force_layout(part, seed=seed) * unit, by=2.4 * float(at[0]))
            beside.append((at, separate(shape, boxes.take(at))))
    beside[1:] = sorted(beside[1:], key=lambda shape: (-len(shape[0]), int(shape[0][0])))
    corners = [(shape - boxes.take(at).low, shape + boxes.take(at).high) for at, shape in beside]
    for (at, shape), move in zip(beside, pack(corners, gap=GAP, aspect=ASPECT, strew=True, seed=seed), strict=True):
        positions[at] = shape + move
    return positions


def _turned(positions: Array, *, by: float) -> Array:
    """Rotate a component: stress draws all pairs from left to right, and many would stand in rows."""
    across, down = np.cos(by), np.sin(by)
    return np.asarray(positions @ np.array([[across, down], [-down, across]]))


def _part(level: Level, at: npt.NDArray[np.int64]) -> Level:
    place = np.full(len(level), -1)
    place[at] = np.arange(len(at))
    a, b = place[level.a], place[level.b]
    kept = (a >= 0) & (b >= 0)
    return replace(
        level, a=a[kept], b=b[kept], strength=level.strength[kept], mass=level.mass[at], members=level.members[at]
    )


def _obstacles(placed: Array, boxes: Boxes, unit: float) -> Array:
    """Return points that cover the boxes of the nodes that stand already."""
    points = []
    for (x, y), (left, above), (right, below) in zip(placed, boxes.low, boxes.high, strict=False):
        columns = max(round((left + right) / unit), 1)
        rows = max(round((above + below) / unit), 1)
        xs = x - left + (np.arange(columns) + 0.5) * (left + right) / columns
        ys = y - above + (np.arange(rows) + 0.5) * (above + below) / rows
        points.append(np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2))
    return np.vstack(points)
