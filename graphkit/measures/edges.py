"""Measures of association between the two ends of an edge.

Every function takes four arguments, arrays or single numbers: ``joint`` (windows that name both), ``a`` and ``b``
(windows that name each) and ``n`` (windows that name any entity at all). 1 ≤ joint ≤ min(a, b) and max(a, b) ≤ n.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from graphkit.measures.measure import Measure

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

Counts: TypeAlias = "npt.NDArray[np.floating[Any] | np.integer[Any]] | float"
Scores: TypeAlias = "npt.NDArray[np.float64]"
EdgeMeasure: TypeAlias = "Measure[Callable[[Counts, Counts, Counts, Counts], Scores]]"


def npmi(joint: Counts, a: Counts, b: Counts, n: Counts) -> Scores:
    """Normalised pointwise mutual information, in [-1, 1] (Bouma 2009).

    ``ln(p(a,b) / (p(a) p(b))) / -ln p(a,b)``. 0 means as often together as chance would have it, 1 means never apart.
    Where both are in every window there is nothing to tell them from chance, and the value is 0.

    >>> float(npmi(5, 5, 5, 100))
    1.0
    >>> float(npmi(1, 10, 10, 100))
    0.0
    """
    import numpy as np

    joint, a, b, n = _arrays(joint, a, b, n)
    surprise = -np.log(joint / n)
    with np.errstate(invalid="ignore", divide="ignore"):
        value = np.log(joint * n / (a * b)) / surprise
    return np.clip(np.where(surprise == 0, 0.0, value), -1.0, 1.0)


def g2(joint: Counts, a: Counts, b: Counts, n: Counts) -> Scores:
    """Log-likelihood ratio G² of the 2×2 table of windows (Dunning 1993), signed.

    ``2 Σ O ln(O / E)`` over the four cells; its size is chi-squared with one degree of freedom under independence
    (3.84 stands for p = 0.05). 0 means chance; a pair that meets *less* often than chance has the negative value.

    >>> round(float(g2(10, 20, 20, 100)), 2)
    12.07
    >>> float(g2(1, 50, 50, 100)) < 0
    True
    """
    import numpy as np
    from scipy.special import xlogy

    joint, a, b, n = _arrays(joint, a, b, n)
    observed = (joint, a - joint, b - joint, n - a - b + joint)
    expected = (a * b / n, a * (n - b) / n, (n - a) * b / n, (n - a) * (n - b) / n)
    total = sum(
        xlogy(o, np.where(o > 0, o / np.where(e > 0, e, 1.0), 1.0)) for o, e in zip(observed, expected, strict=True)
    )
    # Rounding can leave a hair below 0 at exact independence.
    return np.asarray(np.sign(joint - expected[0]) * np.maximum(2.0 * total, 0.0) + 0.0)


def p_value(joint: Counts, a: Counts, b: Counts, n: Counts) -> Scores:
    """How likely chance alone gives a G² of this size or more, in [0, 1] (Dunning 1993).

    The upper tail of chi-squared with one degree of freedom, ``erfc(√(|G²| / 2))``. 1 means just as chance would have
    it; 0 stands for values too small for a float. It says nothing of the direction: see the sign of G².

    >>> round(float(p_value(10, 20, 20, 100)), 5)
    0.00051
    >>> float(p_value(1, 10, 10, 100))
    1.0
    """
    import numpy as np
    from scipy.special import erfc

    return np.asarray(erfc(np.sqrt(np.abs(g2(joint, a, b, n)) / 2.0)))


def jaccard(joint: Counts, a: Counts, b: Counts, n: Counts) -> Scores:  # noqa: ARG001 - all measures are called alike
    """The share of the windows with either that have both, in [0, 1] (Jaccard 1912).

    ``joint / (a + b - joint)``. 0 would mean never together (no such pair is measured), 1 means never apart.

    >>> float(jaccard(5, 10, 10, 100))
    0.3333333333333333
    """
    joint, a, b = _arrays(joint, a, b)
    return joint / (a + b - joint)


def association(joint: Counts, a: Counts, b: Counts, n: Counts) -> Scores:
    """Association strength: windows with both, over those that chance would give (van Eck & Waltman 2009), above 0.

    ``joint n / (a b)``: their ``c / (s s)`` times *n*, which changes no order and makes 1 mean chance. 0 would mean
    never together; the largest value is *n*, for two names that stand in one window alone.

    >>> float(association(5, 10, 10, 100))
    5.0
    """
    joint, a, b, n = _arrays(joint, a, b, n)
    return joint * n / (a * b)


_P: Final = "(p is how likely chance gives as much)"

_ROWS: Final[tuple[EdgeMeasure, ...]] = (
    Measure(
        name="npmi", label="NPMI", function=npmi, lowest=-1.0, highest=1.0, decimals=6, page_decimals=2,
        meaning="how much more often the two co-occur than by chance: 0 is chance, 1 is never apart",
        source="Bouma 2009",
        readings=(
            (0.995, "Never named apart (0 is chance, 1 is never apart)."),
            (0.050001, "Together more often than by chance (0 is chance, 1 is never apart)."),
            (-0.05, "About as often together as by chance (0 is chance, 1 is never apart)."),
            (None, "Together less often than by chance (0 is chance, −1 is never together)."),
        ),
    ),
    Measure(
        name="g2", label="G²", function=g2, lowest=-math.inf, decimals=4, page_decimals=1, chance="p_value",
        meaning="how sure it is that they do not co-occur by chance; below 0 if less often than by chance",
        source="Dunning 1993",
        readings=(
            (0.000001, f"Unlikely to be chance that the two occur together so often {_P}."),
            (0.0, "Could be chance (p is how likely chance alone gives as much)."),
            (None, f"Unlikely to be chance that the two occur together so rarely {_P}."),
        ),
    ),
    # The smaller, the stronger; and the order is that of G².
    Measure(
        name="p_value", label="p", function=p_value, highest=1.0, rank=False,
        meaning="how likely chance alone gives a G² of this size or more",
        source="Dunning 1993",
    ),
    Measure(
        name="jaccard", label="Jaccard", function=jaccard, highest=1.0,
        meaning="share of the windows with either that have both",
        source="Jaccard 1912",
        readings=((None, "Of the windows that name either, {percent} name both."),),
    ),
    Measure(
        name="association", label="Association", function=association,
        meaning="how many times as often as by chance they co-occur",
        source="van Eck & Waltman 2009",
        readings=((None, "They co-occur this many times as often as by chance."),),
    ),
)  # fmt: skip

EDGE_MEASURES: Final[dict[str, EdgeMeasure]] = {row.name: row for row in _ROWS}
"""The measures of edges by name, in the order of the columns. To add one: a function and a row."""


def _arrays(*counts: Counts) -> tuple[Scores, ...]:
    """Counts as arrays of floats."""
    import numpy as np

    return tuple(np.asarray(count, dtype=np.float64) for count in counts)
