"""Lay out a graph level by level: place the coarsest, then refine each finer one by forces.

The method is Walshaw's (2003) and Hu's (2005): coarsen, place, refine. The forces are those of Zhong, Xue, Zhang,
Deussen & Wang (2023), which keep neighbours together better than forces that act over any distance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from graphkit.graph.levels import Level, coarsen
from graphkit.graph.repulsion import repulsion
from graphkit.graph.stress import stress_layout

if TYPE_CHECKING:
    import numpy.typing as npt

Array: TypeAlias = "npt.NDArray[np.float64]"
Indexes: TypeAlias = "npt.NDArray[np.int64]"

SMALL: Final = 12
"""A graph of at most this many nodes is placed by stress alone."""
COARSEST: Final = 300
"""The most nodes of the level that is placed by stress."""
ROUNDS: Final = 80
FAR, NEAR = 0.03, 30.0
"""The pull of an edge: a spring, and a force that is strongest where the ends are one unit apart."""
PUSH: Final = 3.0
"""The strength of repulsion."""
AREA: Final = 1.7
"""About what area a node takes, in squares of the length within which repulsion is strong."""
DAMPED: Final = 0.7
LEAST_STEP: Final = 0.05


def force_layout(level: Level, *, placed: Array | None = None, obstacles: Array | None = None, seed: int = 1) -> Array:
    """Return positions, shape (n, 2), in units of which a node of mass 1 takes about one and a half squares.

    Args:
        level: The graph. Without fixed nodes it is connected; with some, each other is connected to one of them.
        placed: The positions of the fixed nodes, which stay.
        obstacles: Points that repel as a node of mass 1 does, but are none.
        seed: Starts every random choice.
    """
    if len(level) <= SMALL and not level.fixed:
        return _coarsest(level, seed)
    rng = np.random.default_rng(seed)
    coarser = coarsen(level, least=0 if level.fixed else COARSEST)
    levels = [level, *(found for found, _ in coarser)]
    positions = np.zeros((level.fixed, 2)) if placed is None else placed
    obstacles = np.zeros((0, 2)) if obstacles is None else obstacles
    if not level.fixed:
        positions = _coarsest(levels[-1], seed)
    elif len(levels[-1]) > level.fixed:
        positions = np.vstack([positions, rng.normal(size=(len(levels[-1]) - level.fixed, 2))])
    positions = _refined(levels[-1], positions, obstacles)
    for finer, (coarse, group) in zip(reversed(levels[:-1]), reversed(coarser), strict=True):
        apart = np.sqrt(AREA * coarse.mass[group] / np.pi) * 0.7
        apart[: level.fixed] = 0.0
        start = positions[group]
        # Nodes of a fixed one start on its outer side, where there is room.
        outward = start * (group < level.fixed)[:, None] / np.maximum(np.hypot(*start.T), 1e-9)[:, None]
        positions = start + apart[:, None] * (rng.normal(size=(len(finer), 2)) + outward)
        positions = _refined(finer, positions, obstacles)
    return positions


def _coarsest(level: Level, seed: int) -> Array:
    """Place the coarsest level by stress: edges are as long as they are weak for the size of what they connect."""
    if len(level) < 2:
        return np.zeros((len(level), 2))
    lengths = np.sqrt(level.members[level.a] * level.members[level.b]) / level.strength
    positions = stress_layout(np.column_stack([level.a, level.b, lengths]), seed=seed)
    positions = positions - positions.mean(axis=0)
    area = np.pi * float((positions**2).sum(axis=1).mean()) * 2
    return np.asarray(positions * np.sqrt(AREA * level.mass.sum() / max(area, 1e-12)))


def _refined(level: Level, positions: Array, obstacles: Array) -> Array:
    """Move the nodes that are not fixed along the forces, in steps that become shorter."""
    moving = slice(level.fixed, None)
    mass = level.mass[moving]
    if not len(mass):
        return positions
    unit = np.sqrt(float(mass.mean()))
    mass = mass / mass.mean()
    # Relative to all edges of its ends, an edge of a hub is weak: else hubs would draw everything to one spot.
    total = np.bincount(level.a, level.strength, len(level)) + np.bincount(level.b, level.strength, len(level))
    weight = level.strength / np.sqrt(total[level.a] * total[level.b])
    charges = np.concatenate([mass, np.full(len(obstacles), 1.0 / unit**2)])
    positions, obstacles = positions / unit, obstacles / unit
    for turn in range(ROUNDS):
        across = positions[level.a] - positions[level.b]
        square = (across**2).sum(axis=1)
        pull = weight * (FAR + NEAR * square / (1.0 + square) ** 2)
        count = len(level)
        force = np.column_stack(
            [np.bincount(level.b, pull * d, count) - np.bincount(level.a, pull * d, count) for d in across.T]
        )[moving]
        stiff = (np.bincount(level.a, pull, count) + np.bincount(level.b, pull, count))[moving] + mass
        own = positions[moving]
        sources = np.vstack([own, obstacles]) if len(obstacles) else own
        step = (force + PUSH * repulsion(own, mass, sources, charges)) * (DAMPED / stiff)[:, None]
        most = 1.0 - (1.0 - LEAST_STEP) * turn / ROUNDS
        step *= np.minimum(1.0, most / np.maximum(np.hypot(*step.T), 1e-12))[:, None]
        positions = np.vstack([positions[: level.fixed], own + step])
    return np.asarray(positions * unit)
