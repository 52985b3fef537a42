"""Positions and boxes come in; positions at which no two boxes overlap go out, as near as may be to where they were."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from scipy.spatial import KDTree

ROUNDS: Final = 400
GROW_AFTER: Final = 40
GROWTH: Final = 1.04

Array = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Boxes:
    """Boxes around centres, in pixels: half their width, and how far they reach above and below; each of shape (n,)."""

    half_width: Array
    above: Array
    below: Array

    @property
    def low(self) -> Array:
        """How far each box reaches to the left and up, shape (n, 2)."""
        return np.column_stack([self.half_width, self.above])

    @property
    def high(self) -> Array:
        """How far each box reaches to the right and down, shape (n, 2)."""
        return np.column_stack([self.half_width, self.below])

    def take(self, at: npt.NDArray[np.int64]) -> Boxes:
        """The boxes at some indexes."""
        return Boxes(self.half_width[at], self.above[at], self.below[at])


def separate(positions: Array, boxes: Boxes) -> Array:
    """Push overlapping boxes apart along the axis where least is missing, until none overlap.

    A drawing that is too dense to be disentangled so is grown by 4 % after every 40 rounds.

    >>> two = Boxes(np.array([5.0, 5.0]), np.array([5.0, 5.0]), np.array([5.0, 5.0]))
    >>> apart = separate(np.array([[0.0, 0.0], [1.0, 0.5]]), two)
    >>> float(abs(apart[0] - apart[1]).max()) >= 10
    True
    """
    # The boxes' own middles make them symmetric: half sizes are enough from here on.
    offset = (boxes.high - boxes.low) / 2
    half = (boxes.high + boxes.low) / 2
    centres = positions + offset
    reach = 2 * half.max(axis=0)
    for turn in range(ROUNDS):
        pairs = KDTree(centres / reach).query_pairs(1.0, p=np.inf, output_type="ndarray")
        if not len(pairs):
            break
        a, b = np.sort(pairs, axis=1).T
        gap = centres[b] - centres[a]
        missing = half[a] + half[b] - np.abs(gap)
        clash = (missing > 1e-6).all(axis=1)
        if not clash.any():
            break
        a, b, gap, missing = a[clash], b[clash], gap[clash], missing[clash]
        axis = (missing[:, 1] <= missing[:, 0]).astype(int)
        row = np.arange(len(a))
        side = np.where(gap[row, axis] >= 0, 1.0, -1.0)
        push = np.zeros_like(gap)
        push[row, axis] = side * (missing[row, axis] / 2 + 0.05)
        shift = np.zeros_like(centres)
        np.add.at(shift, a, -push)
        np.add.at(shift, b, push)
        touched = np.bincount(np.concatenate([a, b]), minlength=len(centres))
        # One box pushed by many at once would fly: it takes a little more than the mean of what they ask.
        centres = centres + shift / np.maximum(touched, 1)[:, None] ** 0.6
        if turn % GROW_AFTER == GROW_AFTER - 1:
            centres = centres * GROWTH
    return np.asarray(centres - offset)
