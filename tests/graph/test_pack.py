"""Parts of a drawing side by side: none too near another, and none where it would make the whole larger than needed."""

from __future__ import annotations

from itertools import combinations
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.graph.pack import FITTED, pack

Array: TypeAlias = "npt.NDArray[np.float64]"


def part(x: float, y: float, width: float, height: float) -> tuple[Array, Array]:
    """A part that is one box, given by its lower corner and its size."""
    return np.array([[x, y]]), np.array([[x + width, y + height]])


def moved(parts: list[tuple[Array, Array]], moves: Array) -> list[tuple[Array, Array]]:
    """Where each part's rectangle is afterwards."""
    return [(low.min(axis=0) + move, high.max(axis=0) + move) for (low, high), move in zip(parts, moves, strict=True)]


def disc(radius: float) -> tuple[Array, Array]:
    """A part of many small boxes that fill a disc."""
    steps = np.arange(-radius, radius + 1, 20.0)
    centres = np.array([(x, y) for x in steps for y in steps if np.hypot(x, y) <= radius])
    return centres - 8, centres + 8


SIZE = st.floats(5, 400)


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.floats(-500, 500), st.floats(-500, 500), SIZE, SIZE), min_size=1, max_size=12),
    st.floats(1, 40),
    st.floats(0.5, 2),
)
def test_no_two_are_nearer_than_the_gap(
    rows: list[tuple[float, float, float, float]], gap: float, aspect: float
) -> None:
    parts = [part(*row) for row in rows]
    moves = pack(parts, gap=gap, aspect=aspect)
    assert (moves[0] == 0).all()
    for (low_a, high_a), (low_b, high_b) in combinations(moved(parts, moves), 2):
        assert np.maximum(low_a - high_b, low_b - high_a).max() >= gap - 1e-6


def test_small_parts_stand_in_the_corner_that_a_disc_leaves_free() -> None:
    parts = [disc(500), *(part(0, 0, 30, 30) for _ in range(12))]
    placed = moved(parts, pack(parts, gap=20, aspect=1))
    low, high = placed[0]
    for own_low, own_high in placed[1:]:
        assert (own_low >= low - 12).all()
        assert (own_high <= high + 12).all()
        assert np.hypot(*np.clip(0, own_low, own_high)) > 500
        assert own_high[0] < 0 < own_low[1]


def test_what_stands_inside_a_ring_is_kept_out() -> None:
    around = np.array([(500 * np.cos(turn), 500 * np.sin(turn)) for turn in np.linspace(0, 6.2, 80)])
    parts = [(around - 10, around + 10), part(0, 0, 40, 40)]
    [_, (low, high)] = moved(parts, pack(parts, gap=10, aspect=1))
    assert np.hypot(*np.clip(0, low, high)) > 480


def test_a_thousand_parts_stand_apart_and_near_the_wanted_aspect() -> None:
    parts = [part(0, 0, 20 + number % 7 * 10, 20 + number % 3 * 15) for number in range(1000)]
    assert len(parts) > FITTED
    placed = moved(parts, pack(parts, gap=10, aspect=1.28))
    low, high = np.array([low for low, _ in placed]), np.array([high for _, high in placed])
    apart = np.maximum(low[:, None] - high, low - high[:, None]).max(axis=2)
    np.fill_diagonal(apart, 10)
    assert apart.min() >= 10 - 1e-6
    width, height = high.max(axis=0) - low.min(axis=0)
    assert 0.8 < width / height < 2
