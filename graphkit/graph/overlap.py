"""Move boxes as little as possible until no two overlap."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt
from scipy.spatial import KDTree

GROW_AFTER: Final = 8
GROWTH: Final = 1.03
"""After this many rounds the drawing grows by this factor."""
DAMPING: Final = 0.4
"""The sum of a box's pushes is divided by this power of their number."""
LARGE: Final = 60
"""The least number of boxes that count as large."""

Array: TypeAlias = "npt.NDArray[np.float64]"
Indexes: TypeAlias = "npt.NDArray[np.int64]"


@dataclass(frozen=True, slots=True)
class Boxes:
    """Boxes around centres, in pixels: half the width, and the extent above and below; each of shape (n,)."""

    half_width: Array
    above: Array
    below: Array

    @property
    def low(self) -> Array:
        """The extent of each box to the left and up, shape (n, 2)."""
        return np.column_stack([self.half_width, self.above])

    @property
    def high(self) -> Array:
        """The extent of each box to the right and down, shape (n, 2)."""
        return np.column_stack([self.half_width, self.below])

    def take(self, at: npt.NDArray[np.int64]) -> Boxes:
        """Return the boxes at some indexes."""
        return Boxes(self.half_width[at], self.above[at], self.below[at])


def separate(positions: Array, boxes: Boxes) -> Array:
    """Push overlapping boxes apart along the axis with the smaller overlap, until none overlap.

    The positions, not the boxes, are scaled up by 3 % after every 8 rounds, so a dense drawing comes to an end too.

    >>> two = Boxes(np.array([5.0, 5.0]), np.array([5.0, 5.0]), np.array([5.0, 5.0]))
    >>> apart = separate(np.array([[0.0, 0.0], [1.0, 0.5]]), two)
    >>> float(abs(apart[0] - apart[1]).max()) >= 10
    True
    """
    # Around their own middles the boxes are symmetric, so half sizes are enough.
    offset = (boxes.high - boxes.low) / 2
    half = (boxes.high + boxes.low) / 2
    centres = positions + offset
    for turn in itertools.count(1):
        a, b = clashes(centres, half)
        if not len(a):
            break
        gap = centres[b] - centres[a]
        missing = half[a] + half[b] - np.abs(gap)
        axis = (missing[:, 1] <= missing[:, 0]).astype(int)
        row = np.arange(len(a))
        push = np.zeros_like(gap)
        push[row, axis] = np.where(gap[row, axis] >= 0, 1.0, -1.0) * (missing[row, axis] / 2 + 0.05)
        count = len(centres)
        shift = [np.bincount(b, asked, count) - np.bincount(a, asked, count) for asked in push.T]
        touched = np.bincount(np.concatenate([a, b]), minlength=count)
        # A box pushed by many would jump too far, so it moves by more than the mean push but less than the sum.
        centres = centres + np.column_stack(shift) / np.maximum(touched, 1)[:, None] ** DAMPING
        if turn % GROW_AFTER == 0:
            centres = centres * GROWTH
    return np.asarray(centres - offset)


def clashes(centres: Array, half: Array) -> tuple[Indexes, Indexes]:
    """Find the pairs of boxes that overlap, as two sorted arrays of indexes.

    The few large boxes are compared with all others. The many small ones are compared with near ones by a k-d tree,
    whose search radius need not cover the large boxes.
    """
    count = len(centres)
    by_size = np.argsort(-half.max(axis=1), kind="stable")
    large, small = np.split(by_size, [max(LARGE, count // 20)])
    place = np.empty(count, dtype=np.int64)
    place[by_size] = np.arange(count)
    a, b = np.nonzero(_overlap(centres.T[:, large, None], centres.T[:, None], half.T[:, large, None], half.T[:, None]))
    once = a < place[b]
    found = [np.column_stack([large[a[once]], b[once]])]
    if len(small) > 1:
        reach = 2 * half[small].max(axis=0)
        near = small[KDTree(centres[small] / reach).query_pairs(1.0, p=np.inf, output_type="ndarray")]
        a, b = near.T
        found.append(near[_overlap(centres[a].T, centres[b].T, half[a].T, half[b].T)])
    pairs = np.sort(np.concatenate(found), axis=1)
    a, b = pairs[np.lexsort(pairs.T[::-1])].T
    return a, b


def _overlap(a: Array, b: Array, half_a: Array, half_b: Array) -> npt.NDArray[np.bool_]:
    """Whether boxes overlap by more than a rounding error; the first axis of the arrays is x and y."""
    across, down = half_a + half_b - np.abs(a - b) > 1e-6
    return np.asarray(across & down)
