"""Graphs come in; what a real browser paints of their labels is measured, and no two boxes may overlap at first view.

What is measured is what the browser was told to paint: each text's own box, and each shape as vis-network has it.
"""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.export.opened_page import crowd, open_page, settle
from tests.support.watched_page import WatchedPage

pytestmark = pytest.mark.browser

RECORD = """
    const { clearRect, fillText } = CanvasRenderingContext2D.prototype;
    window.texts = [];
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
        if (this.canvas.id === "overlay") window.texts = [];
        return clearRect.apply(this, box);
    };
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
        const size = this.measureText(text);
        const box = [x - size.actualBoundingBoxLeft, y - size.actualBoundingBoxAscent,
                     x + size.actualBoundingBoxRight, y + size.actualBoundingBoxDescent];
        const letters = parseFloat(this.font.match(/([\\d.]+)px/)[1]);
        if (this.canvas.id === "overlay") window.texts.push([text, ...box, letters]);
        return fillText.call(this, text, x, y);
    };
"""

SHAPES = """() => graphkit.data.nodes.map((node) => {
    const { left, top, right, bottom } = graphkit.network.getBoundingBox(node.index);
    const a = graphkit.network.canvasToDOM({ x: left, y: top });
    const b = graphkit.network.canvasToDOM({ x: right, y: bottom });
    return [node.short, a.x, a.y, b.x, b.y];
})"""


class Box(NamedTuple):
    """A painted box, in pixels of the drawing, and whose it is."""

    name: str
    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Box) -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def painted(page: WatchedPage) -> tuple[list[Box], list[Box]]:
    """The boxes of all shapes, and of all labels, that stand on the screen."""
    settle(page)
    texts = page.evaluate("() => window.texts ?? []")
    return [Box(*row) for row in page.evaluate(SHAPES)], [Box(*row[:5]) for row in texts]


def overlaps(shapes: list[Box], labels: list[Box]) -> list[tuple[str, str, str]]:
    """Which labels touch another label or a foreign shape, and which shapes another shape."""
    return [
        *(("labels", a.name, b.name) for a, b in combinations(labels, 2) if a.overlaps(b)),
        *(("label, shape", a.name, b.name) for a in labels for b in shapes if a.name != b.name and a.overlaps(b)),
        *(("shapes", a.name, b.name) for a, b in combinations(shapes, 2) if a.overlaps(b)),
    ]


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
    drawing = page.locator("#drawing").bounding_box()
    assert drawing is not None
    assert min(min(box.left, box.top) for box in (*shapes, *labels)) >= 0
    assert max(box.right for box in (*shapes, *labels)) <= drawing["width"]
    assert max(box.bottom for box in (*shapes, *labels)) <= drawing["height"]
    assert min(size for *_, size in page.evaluate("() => window.texts")) >= 10.5


def test_drawing_follows_the_window_until_it_is_moved(page: WatchedPage, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 1400, "height": 900})
    with crowd(60) as workspace:
        open_page(page, workspace, tmp_path)
    scale = page.evaluate("() => graphkit.network.getScale()")
    page.set_viewport_size({"width": 1000, "height": 620})
    page.wait_for_function("(scale) => graphkit.network.getScale() < 0.8 * scale", arg=scale)
    drawing = page.locator("#drawing").bounding_box()
    assert drawing is not None
    shapes, _ = painted(page)
    assert min(min(box.left, box.top) for box in shapes) >= 0
    assert max(box.right for box in shapes) <= drawing["width"]
    assert max(box.bottom for box in shapes) <= drawing["height"]
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
