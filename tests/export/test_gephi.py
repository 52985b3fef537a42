"""Gephi shows a drawing of any extent as the page does, without rescaling it."""

from __future__ import annotations

from itertools import pairwise

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.export.gephi import LARGEST, LIMIT, SMALLEST, drawing
from tests.support.gephi import Point, scaled

PIXELS = st.integers(-4_000, 4_000).map(lambda steps: steps * 5.0)
RADII = st.floats(6, 30).map(lambda value: round(value, 2))
DRAWINGS = st.lists(st.tuples(PIXELS, PIXELS, RADII), min_size=1, max_size=20)


def drawn(points: list[Point]) -> list[Point]:
    graph: nx.Graph[str] = nx.Graph()
    for i, (x, y, size) in enumerate(points):
        graph.add_node(f"{i:03}", x=x, y=y, size=size)
    return [(place.x, place.y, place.size) for place in drawing(graph).values()]


@given(DRAWINGS)
def test_gephi_leaves_the_file_as_it_is(points: list[Point]) -> None:
    written = drawn(points)
    for before, after in zip(written, scaled(written), strict=True):
        assert after == pytest.approx(before, rel=0.001, abs=0.01)


@given(DRAWINGS)
def test_it_fits_and_is_centred(points: list[Point]) -> None:
    written = drawn(points)
    assert all(abs(coordinate) <= LIMIT for x, y, _ in written for coordinate in (x, y))
    assert all(SMALLEST <= size <= LARGEST for *_, size in written)
    for axis in (0, 1):
        assert sum(point[axis] for point in written) / len(written) == pytest.approx(0, abs=0.001)


@given(DRAWINGS)
def test_distances_and_the_order_of_sizes_are_those_of_the_page(points: list[Point]) -> None:
    written = drawn(points)
    scale = extent(written) / extent(points) if extent(points) else 1.0
    for (before, after), (other_before, other_after) in pairwise(zip(points, written, strict=True)):
        assert after[0] - other_after[0] == pytest.approx((before[0] - other_before[0]) * scale, abs=0.01)
        assert other_after[1] - after[1] == pytest.approx((before[1] - other_before[1]) * scale, abs=0.01)
    by_page, by_file = ([size for *_, size in drawing] for drawing in (points, written))
    assert max(by_file) <= max(max(by_page) * scale, SMALLEST) + 0.01 or not extent(points)
    assert sorted(by_file) == [size for _, size in sorted(zip(by_page, by_file, strict=True))]


def extent(points: list[Point]) -> float:
    """The larger of width and height."""
    return max(max(p[axis] for p in points) - min(p[axis] for p in points) for axis in (0, 1))


def test_sizes_span_what_gephi_gives_them() -> None:
    assert drawn([(-300, 0, 6), (300, 0, 30)]) == [(-1000, 0, 4), (1000, 0, 100)]


def test_a_large_drawing_is_scaled_as_a_whole() -> None:
    assert drawn([(-10_000, 0, 6), (10_000, 0, 30)]) == [(-5000, 0, 4), (5000, 0, 15)]


def test_a_drawing_too_large_for_any_size_keeps_its_positions() -> None:
    assert drawn([(-100_000, 0, 6), (100_000, 0, 30)]) == [(-5000, 0, 4), (5000, 0, 4)]


def test_nodes_of_one_size_are_as_small_as_gephi_makes_them() -> None:
    assert drawn([(-30, 30, 6), (30, -30, 6)]) == [(-20, -20, 4), (20, 20, 4)]


def test_an_empty_graph_has_no_drawing() -> None:
    assert drawing(nx.Graph()) == {}
