"""Lay out a connected graph by stress minimisation: distances approach the lengths of shortest paths."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt
from scipy.linalg import cho_factor, cho_solve, eigh
from scipy.sparse import coo_array
from scipy.sparse.csgraph import dijkstra

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Positions = npt.NDArray[np.float64]

DENSE: Final = 500
PIVOTS: Final = 150
ROUNDS: Final = 80


def stress_layout(lengths: npt.NDArray[np.float64], *, seed: int = 1) -> Positions:
    """Return positions, shape (n, 2), of a connected graph given as edges (row, column, length), shape (m, 3).

    Minimises stress, ``Σ (|xᵢ - xⱼ| - dᵢⱼ)² / dᵢⱼ²`` over shortest-path distances d, by majorization (Gansner, Koren &
    North 2004). Beyond 500 nodes only the distances to 150 pivots and to neighbours count (after Ortmann, Klimenta &
    Brandes 2017). One node (no edges) is placed at 0, 0.

    >>> path = stress_layout(np.array([[0, 1, 1.0], [1, 2, 1.0]]))
    >>> round(float(np.linalg.norm(path[0] - path[2])), 2)
    2.0
    """
    if not len(lengths):
        return np.zeros((1, 2))
    n = int(lengths[:, :2].max()) + 1
    rows, columns = lengths[:, 0].astype(int), lengths[:, 1].astype(int)
    matrix = coo_array((lengths[:, 2], (rows, columns)), shape=(n, n)).tocsr()
    if n <= DENSE:
        distances = dijkstra(matrix, directed=False)
        return _majorize(distances, _pivot_start(distances, seed))
    return _sparse(matrix, n, lengths, seed)


def _pivot_start(distances: npt.NDArray[np.float64], seed: int) -> Positions:
    """Compute start positions by classical scaling of the distances to some nodes (Pivot MDS, Brandes & Pich 2007)."""
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


def _sparse(matrix: csr_array[np.float64], n: int, lengths: npt.NDArray[np.float64], seed: int) -> Positions:
    """Minimise stress over pivots and neighbours; each round moves every node towards the minimum of its own terms."""
    distances = _to_pivots(matrix, n)
    positions = _pivot_start(distances[0].T, seed)
    pivots = distances[1]
    far = distances[0].T
    weight = np.where(far > 0, 1.0 / np.where(far > 0, far, 1.0) ** 2, 0.0) * (n / len(pivots))
    a = np.concatenate([lengths[:, 0], lengths[:, 1]]).astype(int)
    b = np.concatenate([lengths[:, 1], lengths[:, 0]]).astype(int)
    near = np.concatenate([lengths[:, 2]] * 2)
    near_weight = 1.0 / near**2
    total = weight.sum(axis=1) + np.bincount(a, near_weight, minlength=n)
    for _ in range(ROUNDS):
        wanted = np.empty_like(positions)
        across = np.hypot(*(positions[:, None, :] - positions[None, pivots, :]).transpose(2, 0, 1))
        ratio = weight * far / np.maximum(across, 1e-9)
        along = near_weight * near / np.maximum(np.hypot(*(positions[a] - positions[b]).T), 1e-9)
        for axis in (0, 1):
            x = positions[:, axis]
            from_pivots = weight @ x[pivots] + ratio.sum(axis=1) * x - ratio @ x[pivots]
            from_neighbours = np.bincount(a, near_weight * x[b] + along * (x[a] - x[b]), minlength=n)
            wanted[:, axis] = (from_pivots + from_neighbours) / total
        moved = float(np.abs(wanted - positions).max())
        # Half a step: all nodes move at once, and a full step would let neighbours swing around each other.
        positions = (positions + wanted) / 2
        if moved < 1e-3 * float(far.mean()):
            break
    return positions


def _to_pivots(matrix: csr_array[np.float64], n: int) -> tuple[npt.NDArray[np.float64], list[int]]:
    """Return the distances from pivots, shape (pivots, n), and the pivots, each the farthest from the earlier ones."""
    pivots = [0]
    rows = [dijkstra(matrix, directed=False, indices=[0])[0]]
    nearest = rows[0].copy()
    while len(pivots) < min(PIVOTS, n):
        pivots.append(int(nearest.argmax()))
        rows.append(dijkstra(matrix, directed=False, indices=pivots[-1:])[0])
        nearest = np.minimum(nearest, rows[-1])
    return np.array(rows), pivots
