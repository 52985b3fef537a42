"""The labels that a real browser paints: no two boxes may overlap at first view."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

import graphkit
from tests.export.opened_page import crowd, open_page, settle
from tests.export.painted import RECORD, outside, overlaps, painted
from tests.support.watched_page import WatchedPage

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]

# The colour at the middle of each shape, and that it is filled with.
MIDDLES = """() => {
    const canvas = document.querySelector("#network canvas");
    const context = canvas.getContext("2d");
    const ratio = canvas.width / canvas.clientWidth;
    return graphkit.data.nodes.map((node) => {
        const { x, y } = graphkit.network.canvasToDOM(node);
        const [red, green, blue] = context.getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1).data;
        const fill = graphkit.network.body.nodes[node.index].options.color.background;
        return [[red, green, blue], fill.match(/[0-9a-f]{2}/gi).map((pair) => parseInt(pair, 16))];
    });
}"""


@pytest.mark.parametrize(("nodes", "least"), [(60, 50), (150, 35)], ids=["60 nodes", "150 nodes"])
def test_nothing_overlaps_at_first_view(page: WatchedPage, tmp_path: Path, nodes: int, least: int) -> None:
    page.set_viewport_size({"width": 1400, "height": 900})
    page.add_init_script(RECORD)
    with crowd(nodes) as workspace:
        open_page(page, workspace, tmp_path)
    shapes, labels = painted(page)
    assert len(shapes) == nodes
    assert overlaps(shapes, labels) == []
    assert len(labels) >= least
    assert outside(page, [*shapes, *labels]) == []
    assert min(size for *_, size in page.evaluate("() => window.texts")) >= 10.5


@pytest.mark.model
def test_nothing_overlaps_at_first_view_of_the_sample(page: WatchedPage, tmp_path: Path) -> None:
    graphkit.build(ROOT / "graphkit/data/sample", graphkit.BuildOptions(output=tmp_path))
    page.set_viewport_size({"width": 1400, "height": 900})
    page.add_init_script(RECORD)
    page.goto((tmp_path / "graph.html").as_uri())
    page.wait_for_function("() => window.graphkit !== undefined")
    shapes, labels = painted(page)
    assert len(shapes) > 200
    assert overlaps(shapes, labels) == []
    assert outside(page, [*shapes, *labels]) == []
    assert len(labels) >= 50


def test_drawing_follows_the_window_until_it_is_moved(page: WatchedPage, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 1400, "height": 900})
    with crowd(60) as workspace:
        open_page(page, workspace, tmp_path)
    scale = page.evaluate("() => graphkit.network.getScale()")
    page.set_viewport_size({"width": 1000, "height": 620})
    page.wait_for_function("(scale) => graphkit.network.getScale() < 0.8 * scale", arg=scale)
    shapes, _ = painted(page)
    assert outside(page, shapes) == []
    page.set_viewport_size({"width": 1400, "height": 900})
    page.wait_for_function("(scale) => Math.abs(graphkit.network.getScale() - scale) < 1e-6", arg=scale)


def test_labels_come_as_one_zooms_in_and_never_overlap(page: WatchedPage, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 1400, "height": 900})
    page.add_init_script(RECORD)
    with crowd(150) as workspace:
        open_page(page, workspace, tmp_path)
    placed = []
    for factor in (1, 1.5, 1.5, 1.5, 1.5):
        page.evaluate("(factor) => graphkit.network.moveTo({ scale: factor * graphkit.network.getScale() })", factor)
        shapes, labels = painted(page)
        assert [found for found in overlaps(shapes, labels) if found[0] != "shapes"] == []
        placed.append(page.evaluate("() => graphkit.labels().length"))
    assert placed == sorted(placed)
    assert placed[-1] == 150


def test_borders_leave_something_of_shapes_that_are_small_on_the_screen(page: WatchedPage, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 1400, "height": 900})
    with crowd(60) as workspace:
        open_page(page, workspace, tmp_path)
    page.evaluate("() => graphkit.network.moveTo({ scale: 0.22 })")
    settle(page)
    assert [(seen, fill) for seen, fill in page.evaluate(MIDDLES) if math.dist(seen, fill) > 90] == []


def test_in_a_crowd_the_strongest_names_are_read_nevertheless(page: WatchedPage, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 1024, "height": 768})
    page.add_init_script(RECORD)
    with crowd(300) as workspace:
        open_page(page, workspace, tmp_path)
    shapes, labels = painted(page)
    assert [found for found in overlaps(shapes, labels) if found[0] == "labels"] == []
    strongest = page.evaluate("() => graphkit.data.nodes.slice(0, 5).map((node) => node.short)")
    assert set(strongest) <= {label.name for label in labels}


def test_strongest_names_are_among_the_labels(page: WatchedPage, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 1400, "height": 900})
    page.add_init_script(RECORD)
    with crowd(60) as workspace:
        open_page(page, workspace, tmp_path)
    _, labels = painted(page)
    strongest = page.evaluate("() => graphkit.data.nodes.slice(0, 10).map((node) => node.short)")
    assert set(strongest) <= {label.name for label in labels}


def test_a_larger_screen_has_more_labels(page: WatchedPage, tmp_path: Path) -> None:
    page.add_init_script(RECORD)
    counts: list[int] = []
    for width, height in ((1000, 700), (1400, 900), (2560, 1440)):
        page.set_viewport_size({"width": width, "height": height})
        if not counts:
            with crowd(200) as workspace:
                open_page(page, workspace, tmp_path)
        else:
            page.reload()
            page.wait_for_function("() => window.graphkit !== undefined")
        shapes, labels = painted(page)
        assert [found for found in overlaps(shapes, labels) if found[0] == "labels"] == []
        assert outside(page, labels) == []
        counts.append(len(labels))
    assert counts[0] < counts[1] < counts[2]
    assert counts[2] > 120


def test_a_phone_names_the_strongest_nodes_first(page: WatchedPage, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 375, "height": 812})
    page.add_init_script(RECORD)
    with crowd(150) as workspace:
        open_page(page, workspace, tmp_path)
    _, labels = painted(page)
    strongest = page.evaluate("() => graphkit.data.nodes.slice(0, 3).map((node) => node.short)")
    assert set(strongest) <= {label.name for label in labels}
    assert outside(page, labels) == []
