"""Measure how much the share of a word changed between two corpora, and how significant the change is.

The functions take arrays or single numbers. :mod:`graphkit.explore.compare` gives the sources of the measures.
"""

from __future__ import annotations

from typing import Any

import numpy as np


def log_ratio(before: Any, after: Any, all_before: int, all_after: int) -> Any:
    """Binary logarithm of the ratio of two shares, a half added to the counts (arrays or numbers).

    >>> float(log_ratio(9.5, 19.5, 100, 100))
    1.0
    """
    shares = [(np.asarray(n) + 0.5) / (size + 0.5) for n, size in ((before, all_before), (after, all_after))]
    return np.log2(shares[1] / shares[0])


def keyness(before: Any, after: Any, all_before: int, all_after: int) -> Any:
    """Log-likelihood G² of two counts against the sizes of their corpora, negative where the share fell.

    ``2 Σ O ln(O / E)`` over the two counts, ``E`` from the share in both corpora together (Rayson & Garside 2000).

    >>> round(float(keyness(10, 30, 1000, 1000)), 2), float(keyness(10, 20, 1000, 2000))
    (10.46, 0.0)
    """
    old, new = (np.asarray(n, np.float64) for n in (before, after))
    expected = (old + new) / max(all_before + all_after, 1)
    total = np.zeros(np.broadcast_shapes(old.shape, new.shape))
    for seen, size in ((old, all_before), (new, all_after)):
        mean = np.where(expected * size > 0, expected * size, 1.0)
        total += np.where(seen > 0, seen * np.log(np.where(seen > 0, seen, 1.0) / mean), 0.0)
    # Rounding errors would give equal shares a sign.
    sign = np.sign(np.round(new * all_before - old * all_after, 6))
    return sign * np.maximum(2.0 * total, 0.0) + 0.0
