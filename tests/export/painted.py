"""Read what a browser painted of a page: boxes of shapes and of labels, and which of them overlap.

What is measured is what the browser was told to paint: each text's own box, and each shape as vis-network has it.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from tests.export.opened_page import settle

if TYPE_CHECKING:
    from playwright.sync_api import Page

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


def painted(page: Page) -> tuple[list[Box], list[Box]]:
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


def outside(page: Page, boxes: list[Box]) -> list[Box]:
    """Those that reach out of the drawing."""
    drawing = page.locator("#drawing").bounding_box()
    assert drawing is not None
    width, height = drawing["width"], drawing["height"]
    return [box for box in boxes if box.left < 0 or box.top < 0 or box.right > width or box.bottom > height]
