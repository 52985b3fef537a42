"""Coarsen a graph level by level: each node joins the neighbour that it is most strongly connected to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

Array: TypeAlias = "npt.NDArray[np.float64]"
Indexes: TypeAlias = "npt.NDArray[np.int64]"

STALLED: Final = 0.95
"""A level with more than this share of the nodes of the finer level is of no use."""


@dataclass(frozen=True, slots=True)
class Level:
    """A graph of groups of nodes. Its first ``fixed`` nodes have a given position; no two of them are in one group.

    Attributes:
        a, b: The ends of each edge, ``a`` the smaller.
        strength: The sum of the strengths of the edges between two groups.
        mass: The sum of the masses of each group's nodes.
        members: How many nodes each group has.
        fixed: How many do not move.
    """

    a: Indexes
    b: Indexes
    strength: Array
    mass: Array
    members: Array
    fixed: int = 0

    def __len__(self) -> int:
        return len(self.mass)

    def components(self) -> list[tuple[Indexes, Level]]:
        """Return the nodes of each connected component, and the component itself, by their smallest node."""
        ones = coo_array((np.ones(len(self.a)), (self.a, self.b)), shape=(len(self), len(self)))
        count, label = connected_components(ones, directed=False)
        by_label = np.argsort(label, kind="stable")
        ends = np.searchsorted(label[by_label], np.arange(count + 1))
        edges = np.argsort(label[self.a], kind="stable")
        edge_ends = np.searchsorted(label[self.a][edges], np.arange(count + 1))
        place = np.empty(len(self), dtype=np.int64)
        found = []
        for number in range(count):
            at = by_label[ends[number] : ends[number + 1]]
            own = edges[edge_ends[number] : edge_ends[number + 1]]
            place[at] = np.arange(len(at))
            part = Level(
                place[self.a[own]], place[self.b[own]], self.strength[own], self.mass[at], self.members[at],
                int((at < self.fixed).sum()),
            )  # fmt: skip
            found.append((at, part))
        return sorted(found, key=lambda part: int(part[0][0]))


def coarsen(level: Level, *, least: int) -> list[tuple[Level, Indexes]]:
    """Return the coarser levels, and for each the group of every node of the level before.

    Ends at ``least`` groups that move, or where groups no longer join.
    """
    found: list[tuple[Level, Indexes]] = []
    while len(level) - level.fixed > least and len(level.a):
        group = _groups(level)
        count = int(group.max()) + 1
        if count - level.fixed > STALLED * (len(level) - level.fixed):
            break
        level = _joined(level, group, count)
        found.append((level, group))
    return found


def _groups(level: Level) -> Indexes:
    """Return the group of each node. A node prefers a neighbour of small mass, so that groups stay of a size."""
    start, end = np.concatenate([level.a, level.b]), np.concatenate([level.b, level.a])
    # Of many equal edges all nodes would prefer those to one side, and form one long chain.
    varied = level.strength * np.random.default_rng(len(level)).uniform(0.9, 1.1, len(level.a))
    liking = np.concatenate([varied, varied]) / (level.members[start] * level.members[end])
    moving = start >= level.fixed
    start, end, liking = start[moving], end[moving], liking[moving]
    order = np.lexsort((end, -liking, start))
    start, end = start[order], end[order]
    best = np.flatnonzero(np.diff(start, prepend=-1))
    # A fixed node joins none, and every other joins one: a group holds at most one fixed node.
    tree = coo_array((np.ones(len(best)), (start[best], end[best])), shape=(len(level), len(level)))
    _, label = connected_components(tree, directed=False)
    # Numbered by the smallest node of each: the fixed nodes keep theirs.
    first = np.full(int(label.max()) + 1, len(level))
    np.minimum.at(first, label, np.arange(len(level)))
    return np.asarray(np.argsort(np.argsort(first))[label])


def _joined(level: Level, group: Indexes, count: int) -> Level:
    a, b = group[level.a], group[level.b]
    between = a != b
    low, high = np.minimum(a, b)[between], np.maximum(a, b)[between]
    edges = coo_array((level.strength[between], (low, high)), shape=(count, count))
    edges.sum_duplicates()
    return Level(
        edges.row.astype(np.int64), edges.col.astype(np.int64), edges.data,
        np.bincount(group, level.mass, count).astype(np.float64),
        np.bincount(group, level.members, count).astype(np.float64), level.fixed,
    )  # fmt: skip
