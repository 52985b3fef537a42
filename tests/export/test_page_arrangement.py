"""Where nodes stand: what a reader drags stays where it was put."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.export.opened_page import on_screen, open_page_of, settle
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import small

pytestmark = pytest.mark.browser

RESTS = "() => new Promise((done) => setTimeout(done, 500))"
NAME = "Kim Jong Un"


def shift(page: WatchedPage, before: dict[str, float], name: str = NAME) -> tuple[float, float]:
    """How far a node has come, in pixels, once nothing moves."""
    page.evaluate(RESTS)
    after = on_screen(page, name)
    return after["x"] - before["x"], after["y"] - before["y"]


def test_nodes_are_dragged_moved_by_keys_and_put_back(page: WatchedPage, tmp_path: Path) -> None:
    open_page_of(page, small, tmp_path)
    home, other = on_screen(page, NAME), on_screen(page, "Russia")
    page.mouse.move(home["x"], home["y"])
    page.mouse.down()
    page.mouse.move(home["x"] - 50, home["y"] + 40, steps=4)
    page.mouse.up()
    assert shift(page, home) == pytest.approx((-50, 40), abs=2)
    assert shift(page, other, "Russia") == (0, 0)
    assert page.evaluate("graphkit.state.selected") is None
    assert re.fullmatch(r"moved=kim-jong-un~-?\d+~-?\d+", unquote(page.url.partition("#")[2]))
    page.reload()
    page.wait_for_function("() => window.graphkit !== undefined")
    settle(page)
    dragged = on_screen(page, NAME)
    page.mouse.click(dragged["x"], dragged["y"])
    assert page.evaluate("graphkit.state.selected.kind") == "node"
    page.locator("#drawing").focus()
    page.keyboard.press("Shift+ArrowRight")
    assert shift(page, dragged) == pytest.approx((20, 0), abs=2)
    page.evaluate("graphkit.select(null)")
    # A finger that wants to move the drawing moves no node.
    page.evaluate(
        """([x, y]) => {
            const canvas = document.querySelector("#network canvas");
            for (const [name, at] of [["pointerdown", x], ["pointermove", x + 40], ["pointerup", x + 40]])
                canvas.dispatchEvent(new PointerEvent(name, {
                    clientX: at, clientY: y, pointerType: "touch", pointerId: 7, isPrimary: true, bubbles: true }));
        }""",
        list(on_screen(page, NAME).values()),
    )
    assert page.evaluate("graphkit.state.moved.length") == 1
    page.get_by_role("button", name="Put back: 1 node moved").click()
    page.wait_for_function("() => !location.hash")
    page.evaluate("graphkit.network.redraw()")
    fresh = page.evaluate("graphkit.state.moved")
    assert (fresh, page.locator("#chips button").count()) == ([], 0)
    assert (page.console, page.complaints) == ([], [])
