"""Where nodes are drawn: no box of node and label covers another, every number is finite, each run gives the same."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from itertools import combinations
from typing import TypeAlias

import networkx as nx
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.graph.force import force_layout
from graphkit.graph.layout import Place, layout
from graphkit.graph.levels import Level
from graphkit.graph.overlap import Boxes, clashes, separate
from graphkit.graph.strength import strongest_first
from graphkit.graph.stress import stress_layout
from graphkit.measures.communities import communities
from graphkit.options import GraphOptions

pytestmark = pytest.mark.slow

Graph: TypeAlias = "nx.Graph[str]"
# How the page draws: widths and heights in letter heights and radii, its canvas and least letters in pixels.
LETTER_WIDTH, LABEL_HEIGHT, TRIANGLE = 0.53, 1.15, 1.15
VIEW, READABLE, MARGIN = (1000.0, 790.0), 10.5, 6


def drawn(graph: nx.Graph[int], *, seed: int = 1, equal: bool = False) -> Graph:
    """A graph with what `layout` reads; labels of 3 to 60 letters. ``equal``: all weights and mentions are one."""
    rng = random.Random(seed)
    named: Graph = nx.Graph()
    for node in sorted(graph):
        name = f"n{node:04d}"
        label = name + "x" * (0 if equal else rng.randint(0, 55))
        named.add_node(name, mentions=1 if equal else int(rng.paretovariate(0.8)), label=label)
    for a, b in sorted(map(sorted, graph.edges)):
        named.add_edge(f"n{a:04d}", f"n{b:04d}", weight=1 if equal else int(rng.paretovariate(1.2)))
    nx.set_node_attributes(named, communities(named), "community")
    return named


def news(nodes: int, edges: int, *, seed: int = 1) -> Graph:
    """As a corpus gives: one large part with hubs, small parts, pairs, and nodes without any edge."""
    rng = random.Random(seed)
    graph: nx.Graph[int] = nx.empty_graph(nodes)
    main = nodes * 3 // 4
    missing = edges  # networkx counts the edges of all nodes for each answer
    while missing:
        a, b = int(main * rng.random() ** 2.5), rng.randrange(main)
        if a != b:
            missing -= not graph.has_edge(a, b)
            graph.add_edge(a, b)
    for start in range(main, main + (nodes - main) // 2, 3):
        graph.add_edges_from([(start, start + 1), (start + 1, start + 2)])
    return drawn(graph, seed=seed)


SHAPES: dict[str, Callable[[], Graph]] = {
    "empty": lambda: drawn(nx.empty_graph(0)),
    "one": lambda: drawn(nx.empty_graph(1)),
    "two": lambda: drawn(nx.path_graph(2)),
    "two apart": lambda: drawn(nx.empty_graph(2)),
    "triangle": lambda: drawn(nx.complete_graph(3), equal=True),
    "path of 40": lambda: drawn(nx.path_graph(40)),
    "ring of 50": lambda: drawn(nx.cycle_graph(50), equal=True),
    "clique of 30, all the same": lambda: drawn(nx.complete_graph(30), equal=True),
    "star of 400": lambda: drawn(nx.star_graph(399)),
    "star of 400, all the same": lambda: drawn(nx.star_graph(399), equal=True),
    "no edge among 200": lambda: drawn(nx.empty_graph(200)),
    "60 pairs": lambda: drawn(nx.from_edgelist((2 * i, 2 * i + 1) for i in range(60))),
    "two cliques": lambda: drawn(nx.barbell_graph(40, 0)),
    "grid": lambda: drawn(nx.convert_node_labels_to_integers(nx.grid_2d_graph(12, 12)), equal=True),
    "news of 60": lambda: news(60, 150),
    "news of 150": lambda: news(150, 500),
    "news of 300": lambda: news(300, 1500),
    "news of 600": lambda: news(600, 1800),
}


@cache
def drawing(shape: str) -> tuple[Graph, dict[str, Place]]:
    """A shape and its layout, made once for all tests."""
    graph = SHAPES[shape]()
    return graph, layout(graph)


def boxes(graph: Graph, places: Mapping[str, Place], *, scale: float = 1.0) -> npt.NDArray[np.float64]:
    """Left, top, right, bottom of each node's shape with the label that is shown below it.

    At a smaller ``scale`` letters shrink less than nodes, and never below what can be read: in the drawing they grow.
    """
    rows = []
    for node, place in places.items():
        letters = max(place.label_size * math.sqrt(scale), READABLE) / scale if place.labelled else 0.0
        length = min(len(graph.nodes[node]["label"]), 32)
        width = max(place.size * TRIANGLE, letters * length * LETTER_WIDTH / 2)
        below = place.size + letters * LABEL_HEIGHT
        rows.append((place.x - width, place.y - place.size, place.x + width, place.y + below))
    return np.array(rows).reshape(-1, 4)


def fitting(graph: Graph, places: Mapping[str, Place]) -> float:
    """The scale at which the whole drawing, with a margin, fits the page."""
    scale = 1.0
    for _ in range(50):
        found = boxes(graph, places, scale=scale)
        width, height = found[:, 2:].max(axis=0) - found[:, :2].min(axis=0) + 2 * MARGIN
        scale = min(1.0, VIEW[0] / width, VIEW[1] / height)
    return scale


def overlapping(graph: Graph, places: Mapping[str, Place], *, scale: float = 1.0) -> list[tuple[str, str]]:
    found = boxes(graph, places, scale=scale)
    low, high = found[:, :2], found[:, 2:]
    cover = (np.minimum(high[:, None], high) - np.maximum(low[:, None], low)).min(axis=2) > 0
    names = list(places)
    return [(names[a], names[b]) for a, b in np.argwhere(np.triu(cover, 1))]


def on_page(places: dict[str, Place]) -> dict[str, Place]:
    return {node: place for node, place in places.items() if place.on_page}


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
def test_no_box_covers_another(shape: str) -> None:
    graph, places = drawing(shape)
    assert overlapping(graph, places) == []


@pytest.mark.parametrize("shape", SHAPES)
def test_places_are_finite_centred_and_complete(shape: str) -> None:
    graph, places = drawing(shape)
    assert list(places) == list(graph)
    for place in places.values():
        assert all(math.isfinite(value) for value in (place.x, place.y, place.size, place.label_size))
        assert 6 <= place.size <= 30
        assert 11 <= place.label_size <= 20
    if shown := on_page(places):
        scale = fitting(graph, shown)
        found = boxes(graph, shown, scale=scale)
        middle = (found.min(axis=0)[:2] + found.max(axis=0)[2:]) / 2
        assert np.abs(middle).max() * scale <= 25


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
def test_the_same_graph_is_drawn_the_same_whatever_the_order_of_its_filling(shape: str) -> None:
    graph, places = drawing(shape)
    shuffled: Graph = nx.Graph()
    rng = random.Random(7)
    shuffled.add_nodes_from(rng.sample(list(graph.nodes(data=True)), len(graph)))
    shuffled.add_edges_from((b, a, data) for a, b, data in rng.sample(list(graph.edges(data=True)), graph.size()))
    assert layout(shuffled) == places


@pytest.mark.parametrize("shape", [name for name in SHAPES if name != "empty"])
def test_the_page_is_not_all_paper(shape: str) -> None:
    graph, places = drawing(shape)
    shown = on_page(places)
    found = boxes(graph, shown, scale=fitting(graph, shown))
    paper = found[:, 2:].max(axis=0) - found[:, :2].min(axis=0)
    assert (found[:, 2:] - found[:, :2]).prod(axis=1).sum() > 0.1 * paper.prod()


@pytest.mark.parametrize("shape", [name for name in SHAPES if name.startswith("news")])
def test_most_labels_are_clear_when_all_of_it_fits_the_page(shape: str) -> None:
    """The page moves or drops a label that meets another; there must be few of them, however long the names."""
    graph, places = drawing(shape)
    shown = on_page(places)
    crowded = {node for pair in overlapping(graph, shown, scale=fitting(graph, shown)) for node in pair}
    labelled = {node for node, place in shown.items() if place.labelled}
    assert len(crowded & labelled) <= 0.2 * len(labelled)


@pytest.mark.parametrize("shape", [name for name in SHAPES if name.startswith("news")])
def test_neighbours_stand_nearer_than_others(shape: str) -> None:
    graph, drawn_places = drawing(shape)
    places = on_page(drawn_places)

    def mean_distance(pairs: Iterable[tuple[str, str]]) -> float:
        return float(np.mean([math.dist((places[a].x, places[a].y), (places[b].x, places[b].y)) for a, b in pairs]))

    shown = graph.subgraph(places)
    strong = [(a, b) for a, b in shown.edges if shown[a][b]["weight"] >= 3]
    assert mean_distance(shown.edges) < 0.75 * mean_distance(combinations(places, 2))
    assert mean_distance(strong) < 0.9 * mean_distance(shown.edges)


def test_another_seed_gives_another_drawing_without_overlaps() -> None:
    graph = news(60, 150)
    places = layout(graph, options=GraphOptions(seed=2))
    assert places != layout(graph)
    assert overlapping(graph, places) == []


@settings(max_examples=25)
@given(st.integers(1, 30), st.lists(st.tuples(st.integers(0, 29), st.integers(0, 29)), max_size=60), st.booleans())
def test_small_graphs_of_all_kinds(nodes: int, edges: list[tuple[int, int]], equal: bool) -> None:
    plain: nx.Graph[int] = nx.empty_graph(nodes)
    plain.add_edges_from((a, b) for a, b in edges if a != b and a < nodes and b < nodes)
    graph = drawn(plain, equal=equal)
    places = layout(graph)
    assert overlapping(graph, places) == []
    assert all(math.isfinite(place.x) and math.isfinite(place.y) for place in places.values())


@pytest.mark.slow
@pytest.mark.parametrize("page_nodes", [1, 20, 100, 299])
def test_nodes_that_the_page_leaves_out_move_none_of_the_others(page_nodes: int) -> None:
    graph = news(300, 1200)
    places = layout(graph, options=GraphOptions(page_nodes=page_nodes))
    shown = on_page(places)
    strongest = set(strongest_first(graph)[:page_nodes])
    assert list(shown) == [node for node in graph if node in strongest]
    assert overlapping(graph, places) == []
    if page_nodes > 1:
        alone = layout(graph.subgraph(shown), options=GraphOptions(page_nodes=page_nodes))
        sizes = {node: place.size for node, place in alone.items()}
        if sizes == {node: place.size for node, place in shown.items()} and set(alone) == set(shown):
            assert [(p.x, p.y) for p in alone.values()] == [(p.x, p.y) for p in shown.values()]


@cache
def large() -> tuple[Graph, dict[str, Place]]:
    """Ten communities of 60 nodes with hubs, 40 nodes without an edge, and a page of 60 nodes."""
    rng = random.Random(3)
    plain: nx.Graph[int] = nx.empty_graph(640)
    missing = 2400
    while missing:
        a = rng.randrange(600)
        group = a // 60 if rng.random() < 0.85 else rng.randrange(10)
        b = group * 60 + int(60 * rng.random() ** 2)
        if a != b:
            missing -= not plain.has_edge(a, b)
            plain.add_edge(a, b)
    graph = drawn(plain)
    return graph, layout(graph, options=GraphOptions(page_nodes=60))


def test_a_large_drawing_has_no_ring_and_no_rows() -> None:
    _, places = large()
    others = np.array([(place.x, place.y) for place in places.values() if not place.on_page])
    radius = np.hypot(*others.T)
    narrow = 0.04 * radius.max()
    assert max(int((np.abs(radius - middle) < narrow / 2).sum()) for middle in radius) < 0.15 * len(others)
    for line in np.round(others).T:
        assert np.bincount((line - line.min()).astype(int)).max() < 0.03 * len(others)


def test_communities_of_a_large_drawing_stand_apart() -> None:
    graph, places = large()
    at = np.array([(place.x, place.y) for place in places.values()])
    group = np.array([graph.nodes[node]["community"] for node in places])
    gap = np.hypot(*(at[:, None] - at).transpose(2, 0, 1))
    linked = np.array([graph.degree[node] > 0 for node in places])
    same = (group[:, None] == group) & linked[:, None] & ~np.eye(len(at), dtype=bool)
    apart = (group[:, None] != group) & linked[:, None] & linked
    assert gap[same].mean() < 0.5 * gap[apart].mean()


def test_neighbours_are_among_the_nearest() -> None:
    """The share of a node's neighbours among as many nearest nodes; rings kept less than a tenth."""
    graph, places = large()
    names = list(places)
    at = np.array([(places[node].x, places[node].y) for node in names])
    gap = np.hypot(*(at[:, None] - at).transpose(2, 0, 1))
    np.fill_diagonal(gap, np.inf)
    shares = []
    for row, node in zip(gap, names, strict=True):
        if degree := graph.degree[node]:
            nearest = {names[i] for i in np.argsort(row, kind="stable")[:degree]}
            shares.append(len(nearest & set(graph[node])) / degree)
    assert np.mean(shares) > 0.25


def test_nodes_without_edges_stand_beside_and_do_not_double_the_drawing() -> None:
    graph, places = large()
    at = np.array([(place.x, place.y) for place in places.values()])
    linked = np.array([graph.degree[node] > 0 for node in places])
    whole, part = np.ptp(at, axis=0).prod(), np.ptp(at[linked], axis=0).prod()
    assert whole < 1.3 * part


def test_a_large_drawing_does_not_depend_on_the_order_of_filling() -> None:
    graph, places = large()
    shuffled: Graph = nx.Graph()
    shuffled.add_nodes_from(reversed(list(graph.nodes(data=True))))
    shuffled.add_edges_from((b, a, data) for a, b, data in reversed(list(graph.edges(data=True))))
    assert layout(shuffled, options=GraphOptions(page_nodes=60)) == places
    assert overlapping(graph, places) == []


def test_nodes_around_stand_near_their_own_side() -> None:
    """Leaves of the hub on the right are drawn on the right."""
    graph: Graph = nx.Graph()
    hubs = [f"hub{i}" for i in range(8)]
    for a, b in zip(hubs, [*hubs[1:], hubs[0]], strict=True):
        graph.add_edge(a, b, weight=5)
    leaves = {f"{hub} leaf{i}": hub for hub in hubs for i in range(10)}
    for leaf, hub in leaves.items():
        graph.add_edge(leaf, hub, weight=1)
    nx.set_node_attributes(graph, {node: {"label": node, "mentions": 1, "community": 0} for node in graph})
    places = layout(graph, options=GraphOptions(page_nodes=len(hubs)))
    for leaf, hub in leaves.items():
        assert places[leaf].x * places[hub].x + places[leaf].y * places[hub].y > 0


@pytest.mark.slow
def test_two_thousand_nodes() -> None:
    graph = news(2000, 8000)
    places = layout(graph)
    assert len(places) == 2000
    assert len(on_page(places)) == 300
    assert overlapping(graph, places) == []


@pytest.mark.slow
def test_a_page_of_more_nodes_than_stress_takes() -> None:
    graph = drawn(nx.barabasi_albert_graph(550, 2, seed=1))
    places = layout(graph, options=GraphOptions(page_nodes=len(graph)))
    assert len(on_page(places)) == len(graph)
    assert overlapping(graph, places) == []


def test_sizes_follow_the_root_of_the_mentions() -> None:
    graph: Graph = nx.Graph()
    for name, mentions in (("a", 1), ("b", 26), ("c", 101)):
        graph.add_node(name, mentions=mentions, label=name, community=0)
    places = layout(graph)
    assert [(place.size, place.label_size) for place in places.values()] == [(6.0, 11.0), (18.0, 15.5), (30.0, 20.0)]


def test_the_sixty_strongest_are_labelled() -> None:
    graph = news(150, 500)
    places = layout(graph)
    assert {node for node, place in places.items() if place.labelled} == set(strongest_first(graph)[:60])
    few = layout(graph, options=GraphOptions(page_nodes=10))
    assert {node for node, place in few.items() if place.labelled} == set(strongest_first(graph)[:10])


def test_what_ranks_decides_which_nodes_the_page_shows() -> None:
    graph = news(150, 500)
    for a, b, edge in graph.edges(data=True):
        edge["npmi"] = (len(a) * 7 + len(b) * 3) % 11 / 10 - 0.3
    places = layout(graph, options=GraphOptions(page_nodes=20, rank_by="npmi"))
    by_npmi, by_weight = (strongest_first(graph, rank_by=name)[:20] for name in ("npmi", "weight"))
    assert set(on_page(places)) == set(by_npmi) != set(by_weight)
    assert overlapping(graph, places) == []


class TestSeparate:
    @settings(max_examples=50)
    @given(st.lists(st.tuples(*[st.floats(-50, 50)] * 2, *[st.floats(1, 80)] * 3), min_size=1, max_size=25))
    def test_nothing_overlaps_afterwards(self, rows: list[tuple[float, float, float, float, float]]) -> None:
        x, y, width, above, below = np.array(rows).T
        given_boxes = Boxes(width, above, below)
        positions = np.column_stack([x, y])
        before = positions.copy()
        after = separate(positions, given_boxes)
        assert (positions == before).all()
        low, high = after - given_boxes.low, after + given_boxes.high
        for a, b in combinations(range(len(rows)), 2):
            assert (np.minimum(high[a], high[b]) - np.maximum(low[a], low[b])).min() <= 1e-5

    def test_a_crowd_in_one_spot_is_disentangled_wholly(self) -> None:
        """As hubs are: hundreds of small boxes and dozens of long labels, which stress drew nearly in one spot."""
        rng = np.random.default_rng(1)
        half_width = np.where(np.arange(400) < 60, rng.uniform(60, 300, 400), rng.uniform(10, 40, 400))
        crowded = Boxes(half_width, np.full(400, 15.0), np.full(400, 40.0))
        after = separate(rng.normal(0, 60, (400, 2)), crowded)
        low, high = after - crowded.low, after + crowded.high
        cover = (np.minimum(high[:, None], high) - np.maximum(low[:, None], low)).min(axis=2)
        np.fill_diagonal(cover, -1.0)
        assert cover.max() <= 1e-5

    @settings(max_examples=25)
    @given(st.integers(1, 300), st.integers(0, 2**32 - 1))
    def test_clashes_are_those_that_all_pairs_give(self, count: int, seed: int) -> None:
        rng = np.random.default_rng(seed)
        centres, half = rng.normal(0, 300, (count, 2)), rng.pareto(2.0, (count, 2)) * 20 + 5
        missing = (half[:, None] + half - np.abs(centres[:, None] - centres)).min(axis=2)
        assert [*zip(*clashes(centres, half), strict=True)] == [*map(tuple, np.argwhere(np.triu(missing > 1e-6, 1)))]

    def test_what_does_not_overlap_stays(self) -> None:
        size = np.full(3, 5.0)
        positions = np.array([[0.0, 0.0], [10.0, 0.0], [0.0, -30.0]])
        assert (separate(positions, Boxes(size, size, size)) == positions).all()


class TestStress:
    def test_distances_of_a_tree_are_nearly_those_asked_for(self) -> None:
        edges = [(0, 1, 1.0), (1, 2, 2.0), (2, 3, 1.0), (3, 4, 0.5)]
        positions = stress_layout(np.array(edges))
        for a, b, length in edges:
            assert math.dist(positions[int(a)], positions[int(b)]) == pytest.approx(length, rel=0.05)
        assert math.dist(positions[0], positions[4]) == pytest.approx(4.5, rel=0.05)

    def test_a_grid_unfolds(self) -> None:
        """The ends of a long strip are farther apart than its sides."""
        grid = nx.convert_node_labels_to_integers(nx.grid_2d_graph(20, 3), ordering="sorted")
        positions = stress_layout(np.array([(a, b, 1.0) for a, b in grid.edges]))
        assert math.dist(positions[0], positions[57]) > 15
        assert math.dist(positions[0], positions[2]) < 4


def test_a_large_grid_unfolds_level_by_level() -> None:
    grid = nx.convert_node_labels_to_integers(nx.grid_2d_graph(40, 30), ordering="sorted")
    a, b = np.array(sorted(map(sorted, grid.edges))).T
    ones = np.ones(1200)
    level = Level(a, b, np.ones(len(a)), mass=ones, members=ones)
    positions = force_layout(level)
    assert (force_layout(level) == positions).all()
    lengths = dict(nx.single_source_shortest_path_length(grid, 0))
    far = np.array([lengths[i] for i in range(1, 1200)])
    gaps = np.hypot(*(positions[1:] - positions[0]).T)
    gaps *= (gaps / far).sum() / ((gaps / far) ** 2).sum()
    assert float(np.mean(((gaps - far) / far) ** 2)) < 0.1
