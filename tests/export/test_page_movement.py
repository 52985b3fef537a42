"""While the drawing moves, frames are a picture of it; at rest it is drawn sharply."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphkit.options import GraphOptions
from tests.export.opened_page import crowd, on_screen, open_page, pixels, select, settle
from tests.support.watched_page import WatchedPage

pytestmark = pytest.mark.browser

# Each frame of vis-network's canvas: how many strokes and how many pictures it consists of.
COUNT = """() => {
    const { stroke, drawImage, clearRect } = CanvasRenderingContext2D.prototype;
    const own = (context) => context.canvas.closest("#network");
    window.frames = [];
    const add = (context, name) => { if (own(context) && frames.length) frames[frames.length - 1][name] += 1; };
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
        if (own(this)) frames.push({ strokes: 0, pictures: 0 });
        return clearRect.apply(this, box);
    };
    CanvasRenderingContext2D.prototype.stroke = function () { add(this, "strokes"); return stroke.call(this); };
    CanvasRenderingContext2D.prototype.drawImage = function (...what) {
        add(this, "pictures");
        return drawImage.apply(this, what);
    };
}"""
LAST = "() => frames[frames.length - 1]"
RESTS = "() => frames.length > 1 && frames[frames.length - 1].strokes > 0"


@pytest.fixture
def moving(page: WatchedPage, tmp_path: Path) -> WatchedPage:
    """A page whose frames are counted."""
    with crowd(60) as workspace:
        open_page(page, workspace, tmp_path)
    page.evaluate(COUNT)
    return page


def blurred(page: WatchedPage) -> None:
    """Wait for a frame that is a picture and nothing else."""
    page.wait_for_function("() => frames.some(({ strokes, pictures }) => pictures === 1 && strokes === 0)")


def test_a_dragged_drawing_is_a_picture_until_it_rests(moving: WatchedPage) -> None:
    before, painted = on_screen(moving, "Anna Adamović"), pixels(moving, "#overlay")
    moving.mouse.move(30, 300)
    moving.mouse.down()
    moving.mouse.move(60, 320, steps=4)
    blurred(moving)
    moving.mouse.up()
    moving.wait_for_function(RESTS)
    after = on_screen(moving, "Anna Adamović")
    assert (after["x"] - before["x"], after["y"] - before["y"]) == pytest.approx((30, 20), abs=8)
    assert pixels(moving, "#overlay") > 0.5 * painted


@pytest.mark.parametrize("how", ["wheel", "keys", "button"])
def test_other_movements_are_pictures_too(moving: WatchedPage, how: str) -> None:
    if how == "wheel":
        moving.mouse.move(400, 400)
        moving.mouse.wheel(0, -200)
    elif how == "keys":
        moving.locator("#drawing").focus()
        moving.keyboard.press("ArrowLeft")
    else:
        moving.get_by_role("button", name="Zoom in").click()
    blurred(moving)
    moving.wait_for_function(RESTS)


def test_a_flight_ends_by_the_clock_where_frames_take_long(moving: WatchedPage) -> None:
    moving.evaluate(
        """() => graphkit.network.on("initRedraw", () => {
            const end = performance.now() + 50;
            while (performance.now() < end) { /* a slow machine */ }
        })"""
    )
    moving.locator("#zoom-in").click()
    moving.wait_for_timeout(800)
    drawn = moving.evaluate("frames.length")
    moving.wait_for_timeout(400)
    assert moving.evaluate("frames.length") == drawn
    assert moving.evaluate(LAST)["strokes"] > 0


def test_a_change_draws_the_page_once(moving: WatchedPage) -> None:
    drawn = moving.evaluate(
        """async () => {
            frames.length = 0;
            graphkit.update({ minimum: 2, colours: "community", selected: { kind: "node", index: 3 } });
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            return frames.length;
        }"""
    )
    assert drawn == 1


def test_what_is_selected_while_the_drawing_moves_is_drawn_at_once(moving: WatchedPage) -> None:
    moving.locator("#drawing").focus()
    moving.keyboard.press("ArrowLeft")
    blurred(moving)
    select(moving, "node", 0)
    moving.wait_for_function(RESTS)
    moving.wait_for_timeout(300)
    assert moving.evaluate(LAST)["strokes"] > 0
    assert pixels(moving, "#overlay") > 1000


def test_another_size_of_the_window_is_never_a_stretched_picture(moving: WatchedPage) -> None:
    moving.locator("#drawing").focus()
    moving.keyboard.press("ArrowLeft")
    moving.set_viewport_size({"width": 900, "height": 700})
    moving.wait_for_function(RESTS)
    sizes = "[...document.querySelectorAll('#network canvas, #overlay')].map((each) => [each.width, each.height])"
    one, other = moving.evaluate(sizes)
    assert one == other


AT_CENTRES = """() => {
    const canvas = document.querySelector("#network canvas");
    const ratio = canvas.width / canvas.clientWidth;
    const context = canvas.getContext("2d");
    return graphkit.data.nodes.slice(0, 40).map((node) => {
        const at = graphkit.network.canvasToDOM(node);
        const [red, green, blue] = context.getImageData(Math.round(at.x * ratio), Math.round(at.y * ratio), 1, 1).data;
        const seen = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
        return [seen, graphkit.data.types[node.type].colour];
    });
}"""


def test_many_nodes_are_painted_by_the_page_as_vis_network_draws_few(page: WatchedPage, tmp_path: Path) -> None:
    with crowd(1010, sentences=2) as workspace:
        open_page(page, workspace, tmp_path, options=GraphOptions(page_nodes=1010))
    many = page.evaluate(AT_CENTRES)
    assert page.evaluate("() => graphkit.network.body.nodeIndices.length") == 0
    page.evaluate("() => graphkit.update({ minimum: 2 })")
    settle(page)
    assert 0 < page.evaluate("() => graphkit.network.body.nodeIndices.length") < 1000
    # A weaker node may cover the middle of one.
    assert sum(seen == colour for seen, colour in many) >= 36
