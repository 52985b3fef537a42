"""Lay out a connected graph by stress minimisation: distances approach the lengths of shortest paths."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from scipy.linalg import cho_factor, cho_solve, eigh
from scipy.sparse import coo_array
from scipy.sparse.csgraph import dijkstra

Positions = npt.NDArray[np.float64]

ROUNDS: Final = 80


def stress_layout(lengths: npt.NDArray[np.float64], *, seed: int = 1) -> Positions:
    """Return positions, shape (n, 2), of a connected graph given as edges (row, column, length), shape (m, 3).

    Minimises stress, ``Σ (|xᵢ - xⱼ| - dᵢⱼ)² / dᵢⱼ²`` over shortest-path distances d, by majorization (Gansner, Koren &
    North 2004). Takes memory for all pairs: for some hundred nodes. One node (no edges) is placed at 0, 0.

    >>> path = stress_layout(np.array([[0, 1, 1.0], [1, 2, 1.0]]))
    >>> round(float(np.linalg.norm(path[0] - path[2])), 2)
    2.0
    """
    if not len(lengths):
        return np.zeros((1, 2))
    n = int(lengths[:, :2].max()) + 1
    rows, columns = lengths[:, 0].astype(int), lengths[:, 1].astype(int)
    matrix = coo_array((lengths[:, 2], (rows, columns)), shape=(n, n)).tocsr()
    distances = dijkstra(matrix, directed=False)
    return _majorize(distances, _start(distances, seed))


def _start(distances: npt.NDArray[np.float64], seed: int) -> Positions:
    """Compute start positions by classical scaling of the distances."""
    squared = distances**2
    centred = squared - squared.mean(axis=0) - squared.mean(axis=1, keepdims=True) + squared.mean()
    k = centred.shape[1]
    _, vectors = eigh(centred.T @ centred, subset_by_index=(max(k - 2, 0), k - 1))
    axes = vectors.T[::-1]
    axes = axes[:2] * np.sign(axes[np.arange(min(2, len(axes))), np.abs(axes[:2]).argmax(axis=1)])[:, None]
    start = -0.5 * centred @ axes.T
    if start.shape[1] < 2:
        start = np.column_stack([start, np.zeros(len(start))])
    scale = np.sqrt((start**2).sum() / max(squared.mean(), 1e-12) / len(start)) or 1.0
    # A little noise separates nodes with equal distances to all others, which would never move apart.
    noise = np.random.default_rng(seed).normal(size=start.shape)
    return np.asarray(start / scale + 0.02 * np.sqrt(squared.mean()) * noise)


def _majorize(distances: npt.NDArray[np.float64], positions: Positions) -> Positions:
    """Repeat the Guttman transform over all pairs, until stress falls by less than 0.01 %."""
    n = len(distances)
    weights = 1.0 / np.where(distances > 0, distances, 1.0) ** 2
    np.fill_diagonal(weights, 0.0)
    laplacian = np.diag(weights.sum(axis=1)) - weights
    # The Laplacian is singular along translations: a constant added to it fixes the centre, and changes nothing else.
    factor = cho_factor(laplacian + 1.0 / n)
    pull = weights * distances
    before = np.inf
    for _ in range(ROUNDS):
        gaps = _gaps(positions)
        stress = float((weights * (gaps - distances) ** 2).sum())
        if before - stress < 1e-4 * stress:
            break
        before = stress
        ratio = pull / np.where(gaps > 1e-9, gaps, np.inf)
        positions = cho_solve(factor, ratio.sum(axis=1)[:, None] * positions - ratio @ positions)
    return positions


def _gaps(positions: Positions) -> npt.NDArray[np.float64]:
    """Return the distances between all pairs."""
    norms = (positions**2).sum(axis=1)
    return np.asarray(np.sqrt(np.maximum(norms[:, None] + norms - 2 * positions @ positions.T, 0.0)))
