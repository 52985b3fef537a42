"""Measures of association: against values worked out by hand, and against scipy on tables of all kinds."""

from __future__ import annotations

import math
import sys

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy.stats import chi2, chi2_contingency
from scipy.stats.contingency import expected_freq

from graphkit.choices import RANKS
from graphkit.measures import EDGE_MEASURES
from graphkit.measures.edges import association, g2, jaccard, npmi, p_value


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
def test_p_value_is_what_scipy_says(table: tuple[int, int, int, int]) -> None:
    joint, a, b, n = table
    value = float(p_value(joint, a, b, n))
    assert value == pytest.approx(chi2.sf(abs(float(g2(joint, a, b, n))), 1), rel=1e-9, abs=sys.float_info.min)
    if a < n and b < n:
        observed = [[joint, a - joint], [b - joint, n - a - b + joint]]
        result = chi2_contingency(observed, lambda_="log-likelihood", correction=False)
        # Of ten million windows G² keeps five digits after the point.
        assert value == pytest.approx(result.pvalue, rel=1e-4, abs=1e-2 if result.statistic < 1e-3 else 1e-300)


@pytest.mark.parametrize(
    ("joint", "a", "b", "n", "value"),
    [
        # The two-sided tails of a normal distribution at 0 and at the root of G².
        (1, 10, 10, 100, 1.0),
        (4, 4, 4, 4, 1.0),
        (10, 20, 20, 100, math.erfc(math.sqrt(10 * math.log(2.5) + 20 * math.log(0.625) + 70 * math.log(70 / 64)))),
        # Less often than chance is as unlikely as more often.
        (1, 4, 4, 8, math.erfc(math.sqrt(2 * math.log(1 / 2) + 6 * math.log(3 / 2)))),
        # Too small for a float.
        (10_000, 10_000, 10_000, 1_000_000, 0.0),
    ],
)
def test_p_value_by_hand(joint: int, a: int, b: int, n: int, value: float) -> None:
    assert float(p_value(joint, a, b, n)) == pytest.approx(value, rel=1e-9)


@pytest.mark.parametrize(
    ("joint", "a", "b", "n", "of_either", "over_chance"),
    [
        # Both in 1 of 3; chance gives 2 · 2 / 8 = 0.5.
        (1, 2, 2, 8, 1 / 3, 2.0),
        (5, 5, 5, 100, 1.0, 20.0),
        (1, 1, 1, 1_000, 1.0, 1_000.0),
        (1, 10, 10, 100, 1 / 19, 1.0),
        (1, 4, 4, 8, 1 / 7, 0.5),
        (4, 4, 4, 4, 1.0, 1.0),
    ],
)
def test_jaccard_and_association_by_hand(
    joint: int, a: int, b: int, n: int, of_either: float, over_chance: float
) -> None:
    assert float(jaccard(joint, a, b, n)) == pytest.approx(of_either)
    assert float(association(joint, a, b, n)) == pytest.approx(over_chance)


@given(counts())
def test_they_are_in_their_ranges_and_association_is_over_what_scipy_expects(table: tuple[int, int, int, int]) -> None:
    joint, a, b, n = table
    assert 0 < float(jaccard(*table)) <= 1
    assert 0 <= float(p_value(*table)) <= 1
    assert 0 < float(association(*table)) <= n
    by_chance = float(expected_freq([[joint, a - joint], [b - joint, n - a - b + joint]])[0, 0])
    assert float(association(*table)) == pytest.approx(joint / by_chance)


@pytest.mark.parametrize("name", EDGE_MEASURES)
@given(st.lists(counts(), min_size=1, max_size=5))
def test_arrays_give_what_single_numbers_give(name: str, tables: list[tuple[int, int, int, int]]) -> None:
    measure = EDGE_MEASURES[name].function
    joint, a, b, n = (np.array(column, dtype=np.float64) for column in zip(*tables, strict=True))
    scores = measure(joint, a, b, n)
    assert scores.tolist() == [float(measure(*table)) for table in tables]
    assert measure(joint, b, a, n).tolist() == pytest.approx(scores.tolist(), rel=1e-9, abs=1e-7)
    assert np.isfinite(scores).all()


def test_one_may_rank_by_every_measure_but_the_p_value() -> None:
    """A p-value is the smaller the better, and G² has the same order."""
    assert list(RANKS) == ["weight", "documents", *(name for name in EDGE_MEASURES if name != "p_value")]


@pytest.mark.parametrize("name", EDGE_MEASURES)
def test_every_measure_says_its_range_the_meaning_of_0_and_its_source(name: str) -> None:
    text = EDGE_MEASURES[name].function.__doc__ or ""
    assert "``" in text, "no formula"
    assert " in [" in text or "above 0" in text or "signed" in text, "no range"
    assert "0 " in text.split("\n\n", 1)[1], "no meaning of 0"
    assert any(f"{year})" in text.splitlines()[0] for year in range(1900, 2025)), "no source"
    assert EDGE_MEASURES[name].source in text


@given(counts())
def test_values_are_in_the_range_of_the_row(table: tuple[int, int, int, int]) -> None:
    for measure in EDGE_MEASURES.values():
        assert measure.lowest <= float(measure.function(*table)) <= measure.highest
