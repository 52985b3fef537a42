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
ROUNDS: Final = 30
"""The most rounds where some boxes are fixed."""
LARGE: Final = 60
"""The least number of boxes that count as large."""

Array: TypeAlias = "npt.NDArray[np.float64]"
Indexes: TypeAlias = "npt.NDArray[np.int64]"


@dataclass(frozen=True, slots=True)
class Boxes:
    """Boxes around centres, in pixels: half the width, and the extent above and below; each of shape (n,).

    ``disc`` says which of them are discs, as high and as wide as their box; None: none is.
    """

    half_width: Array
    above: Array
    below: Array
    disc: npt.NDArray[np.bool_] | None = None

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
        disc = None if self.disc is None else self.disc[at]
        return Boxes(self.half_width[at], self.above[at], self.below[at], disc)


def separate(positions: Array, boxes: Boxes, *, fixed: int = 0) -> Array:
    """Push overlapping boxes apart, until none overlap: two discs along the line between them, others along the axis
    with the smaller overlap.

    The positions are scaled up by 3 % after every 8 rounds, so a dense drawing comes to an end too. Where the first
    ``fixed`` boxes stay, nothing is scaled: what still overlaps after some rounds moves to the nearest free spot.
    Fixed boxes may overlap among themselves.

    >>> two = Boxes(np.array([5.0, 5.0]), np.array([5.0, 5.0]), np.array([5.0, 5.0]))
    >>> apart = separate(np.array([[0.0, 0.0], [1.0, 0.5]]), two)
    >>> float(abs(apart[0] - apart[1]).max()) >= 10
    True
    """
    # Around their own middles the boxes are symmetric, so half sizes are enough.
    offset = (boxes.high - boxes.low) / 2
    half = (boxes.high + boxes.low) / 2
    disc = np.zeros(len(half), dtype=bool) if boxes.disc is None else boxes.disc
    centres = positions + offset
    for turn in itertools.count(1):
        a, b, push = _pushes(centres, half, disc, fixed)
        if not len(a):
            break
        if fixed and turn > ROUNDS:
            centres = settle(centres, half, disc, np.unique(_lifted(a, b)))
            break
        count = len(centres)
        shift = [np.bincount(b, asked, count) - np.bincount(a, asked, count) for asked in push.T]
        touched = np.bincount(np.concatenate([a, b]), minlength=count)
        # A box pushed by many would jump too far, so it moves by more than the mean push but less than the sum.
        moves = np.column_stack(shift) / np.maximum(touched, 1)[:, None] ** DAMPING
        moves[:fixed] = 0.0
        centres = centres + moves
        if turn % GROW_AFTER == 0 and not fixed:
            centres = centres * GROWTH
    return np.asarray(centres - offset)


def _pushes(centres: Array, half: Array, disc: npt.NDArray[np.bool_], fixed: int) -> tuple[Indexes, Indexes, Array]:
    """Return the pairs that overlap, and how far to push the second of each away from the first."""
    a, b = clashes(centres, half)
    if fixed:
        moving = b >= fixed
        a, b = a[moving], b[moving]
    gap = centres[b] - centres[a]
    missing = half[a] + half[b] - np.abs(gap)
    across = (missing[:, 0] < missing[:, 1])[:, None] == [True, False]
    push = across * np.where(gap >= 0, 1.0, -1.0) * (missing / 2 + 0.05)
    both = disc[a] & disc[b]
    distance = np.hypot(*gap.T)
    short = half[a, 0] + half[b, 0] - distance
    along = gap / np.maximum(distance, 1e-9)[:, None]
    # Two in one spot part in directions that differ from pair to pair.
    turn = 2.4 * (a + b)
    along = np.where(distance[:, None] > 1e-6, along, np.column_stack([np.cos(turn), np.sin(turn)]))
    round_push = along * (short / 2 + 0.05)[:, None]
    push = np.where(both[:, None], round_push, push)
    # One that meets a fixed box goes all the way.
    push[a < fixed] *= 2.0
    kept = ~both | (short > 1e-6)
    return a[kept], b[kept], push[kept]


def _lifted(a: Indexes, b: Indexes) -> list[int]:
    """Return the boxes without which no pair overlaps; a fixed one is never the second of a pair."""
    lifted: set[int] = set()
    for first, second in zip(a.tolist(), b.tolist(), strict=True):
        if first not in lifted:
            lifted.add(second)
    return sorted(lifted)


def settle(centres: Array, half: Array, disc: npt.NDArray[np.bool_], lifted: Indexes) -> Array:
    """Move each of some boxes to the nearest of the spots around it where it overlaps none."""
    centres = centres.copy()
    standing = np.ones(len(centres), dtype=bool)
    standing[lifted] = False
    large = half.max(axis=1) > 2 * np.median(half)
    wide, small = np.flatnonzero(standing & large), np.flatnonzero(standing & ~large)
    reach = 1.5 * float(half[~large].max()) if not large.all() else 0.0
    tree = KDTree(centres[small]) if len(small) else None
    done: list[int] = []
    for node in lifted.tolist():
        step = float(half[node].max())
        for ring in itertools.count(1):
            turns = 2 * np.pi * (np.arange(6 * ring) + 0.618 * (ring + node)) / (6 * ring)
            spots = centres[node] + step * 0.7 * ring * np.column_stack([np.cos(turns), np.sin(turns)])
            far = step * 0.7 * ring + 1.5 * step + reach
            near = small[tree.query_ball_point(centres[node], far)] if tree else small
            others = np.concatenate([near, wide, np.array(done, dtype=np.int64)])
            free = ~_covered(spots, node, others, centres, half, disc)
            if free.any():
                centres[node] = spots[int(free.argmax())]
                done.append(node)
                break
    return centres


def _covered(
    spots: Array, node: int, others: Indexes, centres: Array, half: Array, disc: npt.NDArray[np.bool_]
) -> npt.NDArray[np.bool_]:
    """Whether a box at each spot would overlap one of the others."""
    gap = spots[:, None] - centres[others]
    boxes = (half[node] + half[others] - np.abs(gap)).min(axis=2) > 0
    discs = np.hypot(gap[..., 0], gap[..., 1]) < half[node, 0] + half[others, 0]
    return np.asarray(np.where(disc[node] & disc[others], discs, boxes).any(axis=1))


def clashes(centres: Array, half: Array) -> tuple[Indexes, Indexes]:
    """Find the pairs of boxes that overlap, as two sorted arrays of indexes.

    The few large boxes are compared with all others. The many small ones are compared with near ones by a k-d tree,
    whose search radius need not cover the large boxes.
    """
    count = len(centres)
    by_size = np.argsort(-half.max(axis=1), kind="stable")
    large, small = np.split(by_size, [max(LARGE, count // 100)])
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
