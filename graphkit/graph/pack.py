"""Pack the components of a drawing side by side."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from graphkit.graph.overlap import Boxes, separate

if TYPE_CHECKING:
    import numpy.typing as npt

Array: TypeAlias = "npt.NDArray[np.float64]"
Free: TypeAlias = "npt.NDArray[np.bool_]"

CELLS: Final = 160
FITTED: Final = 100
"""The number of cells on the longer side of the first part, and the most parts that are fitted."""
FEW: Final = 3
"""Parts of at most this many boxes may be strewn."""
STREWN: Final = 0.35
"""The share of the strewn parts' ground that they cover."""


def pack(
    parts: Sequence[tuple[Array, Array]], *, gap: float, aspect: float, strew: bool = False, seed: int = 1
) -> Array:
    """Return the shift of each part, shape (parts, 2), so that no two are nearer than ``gap``.

    A part is given by the low and the high corners of its boxes, two arrays of shape (n, 2). The first part stays. The
    next fill its free corners, from the lower left, and then extend the whole towards ``aspect`` (width by height).
    This follows polyomino packing (Freivalds, Doğrusöz & Kikusts 2002), but all parts except the first count as
    rectangles. All beyond a hundred, and with ``strew`` those of one to three boxes, are strewn over the ground that is
    left there, so that they stand in no rows.

    >>> square = (np.array([[0.0, 0.0]]), np.array([[10.0, 10.0]]))
    >>> moves = pack([square, square], gap=5.0, aspect=1.0)
    >>> moves[0].tolist(), bool(np.abs(moves[1]).max() >= 15)
    ([0.0, 0.0], True)
    """
    moves = np.zeros((len(parts), 2))
    if len(parts) < 2:
        return moves
    corners = np.array([(low.min(axis=0), high.max(axis=0)) for low, high in parts])
    fitted = np.array([number == 0 or not strew or len(low) > FEW for number, (low, _) in enumerate(parts)])
    fitted &= np.cumsum(fitted) <= FITTED
    moves[fitted] = _fitted(parts[0], corners[fitted], gap, aspect)
    if not fitted.all():
        low = np.vstack([parts[0][0], (corners[:, 0] + moves)[fitted][1:]])
        high = np.vstack([parts[0][1], (corners[:, 1] + moves)[fitted][1:]])
        moves[~fitted] = _strewn(corners[~fitted], low, high, gap, aspect, seed)
    return moves


def _strewn(corners: Array, low: Array, high: Array, gap: float, aspect: float, seed: int) -> Array:
    """Compute the shifts that strew parts over free cells beside the boxes that stand already."""
    rng = np.random.default_rng(seed)
    # Discs around the parts, which stand in no rows when they are pushed apart.
    reach = (np.hypot(*(corners[:, 1] - corners[:, 0]).T) + math.sqrt(2) * gap) / 2
    sizes = np.column_stack([2 * reach, 2 * reach])
    ground = float(sizes.prod(axis=1).sum()) / STREWN
    start, end = low.min(axis=0), high.max(axis=0)
    cell = max(math.sqrt(ground * STREWN / len(sizes)), float((end - start).max()) / CELLS)
    across = np.ceil((end - start) / cell).astype(int)
    room = math.ceil(math.sqrt(ground) / cell) + 2
    free = np.ones(across + 2 * room, dtype=bool)
    origin = start - room * cell
    _take(free, (low - gap - origin) / cell, (high + gap - origin) / cell)
    at = np.argwhere(free)
    inner, outer = np.array([room, room]), room + across
    extent = np.maximum(outer, at + 1) - np.minimum(inner, at)
    growth = np.maximum(extent[:, 0] / aspect, extent[:, 1])
    corner = np.hypot(at[:, 0] - inner[0], at[:, 1] - outer[1])
    outside = (extent > across).any(axis=1)
    best = at[np.lexsort((corner, growth, outside))][: max(math.ceil(ground / cell**2), 1)]
    # No cell twice before each was taken once.
    chosen = best[np.resize(rng.permutation(len(best)), len(sizes))]
    middles = origin + (chosen + rng.uniform(size=chosen.shape)) * cell
    half = np.vstack([(high - low + gap) / 2, sizes / 2])
    boxes = Boxes(half[:, 0], half[:, 1], half[:, 1], np.arange(len(half)) >= len(low))
    apart = separate(np.vstack([(low + high) / 2, middles]), boxes, fixed=len(low))[len(low) :]
    return apart - (corners[:, 0] + corners[:, 1]) / 2


def _fitted(first: tuple[Array, Array], corners: Array, gap: float, aspect: float) -> Array:
    """Compute the shifts that put each part on free cells of a grid around the first."""
    if len(corners) < 2:
        return np.zeros((1, 2))
    extents = corners[:, 1] - corners[:, 0] + gap
    cell = max(gap, float(extents[0].max()) / CELLS)
    sizes = np.ceil(extents / cell).astype(int)
    # Leave room around the first for all others, even in one row as deep as the largest of them.
    room = sizes[1:].max(axis=0) + math.ceil(math.sqrt(float(sizes[1:].prod(axis=1).sum())))
    origin = corners[0, 0] - gap / 2 - room * cell
    free = np.ones(sizes[0] + 2 * room, dtype=bool)
    _take(free, (first[0] - gap / 2 - origin) / cell, (first[1] + gap / 2 - origin) / cell)
    bounds = np.array([room, room + sizes[0]])
    moves = np.zeros((len(corners), 2))
    for number in range(1, len(corners)):
        at = _best(free, sizes[number], bounds, aspect)
        free[at[0] : at[0] + sizes[number][0], at[1] : at[1] + sizes[number][1]] = False
        bounds = np.array([np.minimum(bounds[0], at), np.maximum(bounds[1], at + sizes[number])])
        moves[number] = origin + at * cell + gap / 2 - corners[number, 0]
    return moves


def _take(free: Free, low: Array, high: Array) -> None:
    """Occupy the cells of boxes and those between them, where another part would seem to belong to the boxes."""
    taken = np.zeros_like(free)
    for (left, top), (right, bottom) in zip(np.floor(low).astype(int), np.ceil(high).astype(int), strict=True):
        taken[left:right, top:bottom] = True
    between = [
        np.maximum.accumulate(taken, axis=axis) & np.flip(np.maximum.accumulate(np.flip(taken, axis), axis=axis), axis)
        for axis in (0, 1)
    ]
    free &= ~(between[0] & between[1])


def _best(
    free: Free, size: npt.NDArray[np.int64], bounds: npt.NDArray[np.int64], aspect: float
) -> npt.NDArray[np.int64]:
    """Find the best cell for a rectangle: where the whole grows least, then nearest the lower left."""
    filled = np.pad((~free).cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    width, height = size
    within = filled[width:, height:] - filled[:-width, height:] - filled[width:, :-height] + filled[:-width, :-height]
    x, y = np.nonzero(within == 0)
    across = np.maximum(bounds[1][0], x + width) - np.minimum(bounds[0][0], x)
    down = np.maximum(bounds[1][1], y + height) - np.minimum(bounds[0][1], y)
    cost = np.maximum(across / aspect, down) * len(free) * 2 + across + down
    least = np.flatnonzero(cost == cost.min())
    best = least[np.hypot(x[least] - bounds[0][0], y[least] + height - bounds[1][1]).argmin()]
    return np.array([x[best], y[best]])
