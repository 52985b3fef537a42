"""Compute how nodes repel each other, on a grid: as fast for 20,000 nodes as a tree would be for a thousand."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt
from scipy.fft import irfft2, next_fast_len, rfft2

Array: TypeAlias = "npt.NDArray[np.float64]"
Spectrum: TypeAlias = "npt.NDArray[np.complex128]"

CELL: Final = 0.6
"""The width of a cell, in the length within which repulsion is strong."""
MOST: Final = 700
"""The most cells along one side; in a wider drawing the cells are wider."""
NEAR: Final = np.array([-1, 0, 1])


def repulsion(positions: Array, masses: Array, sources: Array, charges: Array) -> Array:
    """Return the force on each position, shape (n, 2): ``mass · Σ charge · (x - y) / (1 + |x - y|²)²`` over sources y.

    This is the t-force of Zhong, Xue, Zhang, Deussen & Wang (2023): bounded, and short in reach. Sources are spread
    over the nearest nine cells of a grid, the force is found for all cells by a Fourier transform, and read back in
    the same way, so that two nodes repel each other equally and none repels itself.

    >>> two = np.array([[0.0, 0.0], [1.0, 0.0]])
    >>> repulsion(two, np.ones(2), two, np.ones(2))[:, 0].round(1).tolist()
    [-0.2, 0.2]
    """
    low, high = sources.min(axis=0), sources.max(axis=0)
    low, high = np.minimum(low, positions.min(axis=0)), np.maximum(high, positions.max(axis=0))
    cell = max(CELL, float((high - low).max()) / MOST)
    size = np.ceil((high - low) / cell).astype(int) + 4
    shape = tuple(next_fast_len(2 * int(cells), real=True) for cells in size)
    at, share = _spread((sources - low) / cell + 1.5, shape[1])
    density = np.bincount(at.ravel(), (share * charges[:, None]).ravel(), minlength=shape[0] * shape[1])
    spectrum = rfft2(density.reshape(shape))
    if sources is not positions:
        at, share = _spread((positions - low) / cell + 1.5, shape[1])
    return np.column_stack(
        [
            masses * (irfft2(spectrum * kernel, shape).ravel()[at] * share).sum(axis=1)
            for kernel in _kernels((shape[0], shape[1]), cell)
        ]
    )


def _spread(cells: Array, across: int) -> tuple[npt.NDArray[np.int64], Array]:
    """Return the nine cells about each position, and the share of each (quadratic B-splines), both of shape (n, 9)."""
    middle = np.floor(cells).astype(np.int64)
    off = cells - middle - 0.5
    share = np.stack([0.5 * (0.5 - off) ** 2, 0.75 - off**2, 0.5 * (0.5 + off) ** 2])
    at = (middle[:, 0, None, None] + NEAR[:, None]) * across + middle[:, 1, None, None] + NEAR
    shares = share[:, None, :, 0] * share[None, :, :, 1]
    return at.reshape(-1, 9), shares.transpose(2, 0, 1).reshape(-1, 9)


@lru_cache(maxsize=4)
def _kernels(shape: tuple[int, int], cell: float) -> tuple[Spectrum, Spectrum]:
    """Return the transforms of the force along each axis; the grid's far half stands for negative distances."""
    x, y = (np.fft.fftfreq(cells, 1.0 / cells) * cell for cells in shape)
    strength = 1.0 / (1.0 + x[:, None] ** 2 + y**2) ** 2
    return rfft2(strength * x[:, None]), rfft2(strength * y)
