"""Measures of association: against values worked out by hand, and against scipy on tables of all kinds."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy.stats import chi2_contingency

from graphkit.records import Pair
from graphkit.relate import MEASURES
from graphkit.relate.measures import g2, npmi


@st.composite
def counts(draw: st.DrawFn) -> tuple[int, int, int, int]:
    """joint, a, b, n as `relate` gives them: small or by the million."""
    size = draw(st.sampled_from([3, 50, 10_000_000]))
    joint = draw(st.integers(1, size))
    a, b = joint + draw(st.integers(0, size)), joint + draw(st.integers(0, size))
    return joint, a, b, a + b - joint + draw(st.integers(0, size))


@pytest.mark.parametrize(
    ("joint", "a", "b", "n", "value"),
    [
        (5, 5, 5, 100, 1.0),
        (1, 1, 1, 2, 1.0),
        (1, 10, 10, 100, 0.0),
        (4, 4, 4, 4, 0.0),
        # ln(10 · 100 / (20 · 25)) / -ln(10 / 100) = ln 2 / ln 10
        (10, 20, 25, 100, math.log10(2)),
        # ln(1 · 8 / (4 · 4)) / -ln(1 / 8) = -ln 2 / ln 8
        (1, 4, 4, 8, -1 / 3),
    ],
)
def test_npmi_by_hand(joint: int, a: int, b: int, n: int, value: float) -> None:
    assert float(npmi(joint, a, b, n)) == pytest.approx(value, abs=1e-12)


@pytest.mark.parametrize(
    ("joint", "a", "b", "n", "value"),
    [
        # Cells 10, 10, 10, 70, where chance gives 4, 16, 16, 64.
        (10, 20, 20, 100, 2 * (10 * math.log(10 / 4) + 20 * math.log(10 / 16) + 70 * math.log(70 / 64))),
        # Cells 1, 3, 3, 1, where chance gives 2 each.
        (1, 4, 4, 8, -2 * (2 * math.log(1 / 2) + 6 * math.log(3 / 2))),
        # Never apart: 5 and 95, where chance gives 0.25, 4.75, 4.75, 90.25.
        (5, 5, 5, 100, 2 * (5 * math.log(20) + 95 * math.log(100 / 95))),
        (1, 10, 10, 100, 0.0),
        (4, 4, 4, 4, 0.0),
        (3, 3, 8, 8, 0.0),
    ],
)
def test_g2_by_hand(joint: int, a: int, b: int, n: int, value: float) -> None:
    assert float(g2(joint, a, b, n)) == pytest.approx(value, abs=1e-9)


@given(counts())
def test_g2_is_what_scipy_says_with_the_sign_of_its_direction(table: tuple[int, int, int, int]) -> None:
    joint, a, b, n = table
    # scipy refuses a table in which chance expects nothing in a cell.
    assume(a < n and b < n)
    observed = [[joint, a - joint], [b - joint, n - a - b + joint]]
    result = chi2_contingency(observed, lambda_="log-likelihood", correction=False)
    value = float(g2(joint, a, b, n))
    assert abs(value) == pytest.approx(result.statistic, rel=1e-6, abs=1e-5)
    if abs(value) > 1e-3:
        assert (value > 0) == (joint * n > a * b)


@given(counts())
def test_npmi_is_its_definition(table: tuple[int, int, int, int]) -> None:
    joint, a, b, n = table
    value = float(npmi(joint, a, b, n))
    assert -1 <= value <= 1
    if joint < n:
        together = joint / n
        assert value == pytest.approx(math.log(together / ((a / n) * (b / n))) / -math.log(together), abs=1e-9)
    assert (value > 1e-9) <= (joint * n > a * b)
    assert (value < -1e-9) <= (joint * n < a * b)


@pytest.mark.parametrize("name", MEASURES)
@given(st.lists(counts(), min_size=1, max_size=5))
def test_arrays_give_what_single_numbers_give(name: str, tables: list[tuple[int, int, int, int]]) -> None:
    measure = MEASURES[name]
    joint, a, b, n = (np.array(column, dtype=np.float64) for column in zip(*tables, strict=True))
    scores = measure(joint, a, b, n)
    assert scores.tolist() == [float(measure(*table)) for table in tables]
    assert measure(joint, b, a, n).tolist() == pytest.approx(scores.tolist(), rel=1e-9, abs=1e-7)
    assert np.isfinite(scores).all()


def test_measures_are_fields_of_a_pair() -> None:
    assert list(MEASURES) == ["npmi", "g2"]
    assert set(MEASURES) <= set(Pair.__dataclass_fields__)
