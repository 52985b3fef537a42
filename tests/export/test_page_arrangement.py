"""Where nodes stand: where a reader drags them, laid out anew where filters leave few, on rings, or on a map."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.export.opened_page import crowd, on_screen, open_page, open_page_of, pixels, settle
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


CATCH = """async (index) => {
    const node = graphkit.data.nodes[index];
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const { x } = node;
    graphkit.update({ types: [true, false, false, false] });
    while (node.x === x) await frame();
    await frame();
    const canvas = document.querySelector("#network canvas");
    const box = canvas.getBoundingClientRect();
    const seen = graphkit.network.canvasToDOM(node);
    const at = { x: box.left + seen.x, y: box.top + seen.y };
    const send = (name, by) => canvas.dispatchEvent(new PointerEvent(name, {
        clientX: at.x + by, clientY: at.y + by, pointerType: "mouse", pointerId: 1, isPrimary: true, bubbles: true }));
    send("pointerdown", 0);
    send("pointermove", 30);
    send("pointerup", 30);
    return at;
}"""


def test_a_node_is_caught_on_its_way(page: WatchedPage, tmp_path: Path) -> None:
    with crowd(60) as workspace:
        open_page(page, workspace, tmp_path)
    index = page.evaluate("graphkit.data.nodes.findIndex(({ type }) => type === 0)")
    name = page.evaluate("(index) => graphkit.data.nodes[index].label", index)
    caught = page.evaluate(CATCH, index)
    assert page.evaluate("graphkit.state.moved.map(([node]) => node)") == [index]
    assert shift(page, caught, name) == pytest.approx((30, 30), abs=2)
    # The view has not stopped on its way either.
    scale = page.evaluate("graphkit.network.getScale()")
    page.get_by_role("button", name="Put back: 1 node moved").click()
    page.get_by_role("button", name="Show all").click()
    page.evaluate(RESTS)
    assert page.evaluate("graphkit.network.getScale()") == pytest.approx(scale, rel=0.01)
    assert page.complaints == []


PLACES = "() => graphkit.visible().nodeIndices.map((i) => [graphkit.data.nodes[i].x, graphkit.data.nodes[i].y])"


def test_what_filters_leave_is_seen_before_it_is_laid_out_anew(page: WatchedPage, tmp_path: Path) -> None:
    with crowd(60) as workspace:
        open_page(page, workspace, tmp_path)
    page.emulate_media(reduced_motion="reduce")
    seen, laid = page.evaluate(
        f"""async () => {{
            const places = {PLACES};
            const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            graphkit.update({{ types: [true, false, false, false] }});
            const filtered = Promise.resolve().then(places);
            await frame();
            const seen = [await filtered, places()];
            await new Promise((done) => setTimeout(done, 300));
            return [seen, places()];
        }}"""
    )
    assert seen[0] == seen[1]
    assert len(laid) == len(seen[0])
    assert not any(place in seen[0] for place in laid)


def test_what_filters_leave_is_laid_out_anew_and_the_same_way(page: WatchedPage, tmp_path: Path) -> None:
    with crowd(60) as workspace:
        open_page(page, workspace, tmp_path)
    whole = page.evaluate(PLACES)

    def filtered(**changes: object) -> list[list[float]]:
        page.evaluate("(changes) => graphkit.update(changes)", changes)
        page.evaluate(RESTS)
        places: list[list[float]] = page.evaluate(PLACES)
        return places

    few = filtered(types=[True, False, False, False])
    assert 2 < len(few) < 30
    assert not any(place in whole for place in few)
    inside = page.evaluate(
        """() => graphkit.visible().nodeIndices.every((i) => {
            const { x, y } = graphkit.network.canvasToDOM(graphkit.data.nodes[i]);
            const { clientWidth, clientHeight } = document.querySelector("#network");
            return x > 0 && y > 0 && x < clientWidth && y < clientHeight;
        })"""
    )
    assert inside
    assert filtered(types=[True, True, True, True]) == whole
    page.emulate_media(reduced_motion="reduce")
    assert filtered(types=[True, False, False, False]) == few
    filtered(types=[True, True, True, True], selected={"kind": "node", "index": 3}, focus={"node": 3, "depth": 1})
    page.get_by_role("button", name="Rings").click()
    page.wait_for_function("() => location.hash.endsWith('~rings')")
    radii = "graphkit.data.nodes.map(({ x, y }) => Math.round(Math.hypot(x, y)))"
    around = page.evaluate(
        f"graphkit.data.nodes[3].edges.map((i) => graphkit.data.edges[i]).map(({{ a, b }}) => {radii}[a + b - 3])"
    )
    assert page.evaluate(radii)[3] == 0
    assert min(around) >= 180
    assert page.get_by_role("button", name="Remove filter: Within 1 step of").inner_text().endswith(", in rings\n×")
    middle = on_screen(page, page.evaluate("graphkit.data.nodes[3].label"))
    page.mouse.move(middle["x"], middle["y"])
    page.mouse.down()
    page.mouse.move(middle["x"] + 50, middle["y"], steps=3)
    page.mouse.up()
    assert page.evaluate("graphkit.state.moved") == []
    assert (page.console, page.complaints) == ([], [])


def test_places_stand_on_a_map(page: WatchedPage, tmp_path: Path, axe_script: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    open_page_of(page, small, tmp_path)
    page.get_by_role("radio", name="Map").check(force=True)
    page.evaluate(RESTS)
    assert page.url.endswith("#view=map")
    assert page.locator("#note").inner_text() == "2 of 3 places on the map; 1 not in the list of places."
    assert page.locator("#counts").inner_text() == "2 of 10 nodes, 1 of 17 edges"
    russia, korea = on_screen(page, "Russia"), on_screen(page, "North Korea")
    assert russia["x"] < korea["x"]
    assert russia["y"] < korea["y"]
    assert page.evaluate("graphkit.labels().map(({ node }) => graphkit.data.nodes[node].label).sort()") == [
        "North Korea", "Russia",
    ]  # fmt: skip
    page.mouse.click(russia["x"], russia["y"])
    assert page.locator("#details h2").inner_text() == "Russia"
    # Somebody who has no place is found all the same, and the places beside stand out.
    page.locator("#search").fill(NAME)
    page.keyboard.press("Enter")
    assert page.locator("#details h2").inner_text() == NAME
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        settle(page)
        assert page.axe_faults(axe_script) == []
    page.set_viewport_size({"width": 375, "height": 812})
    page.evaluate(RESTS)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert pixels(page, "#network canvas") > 10_000
    assert (page.console, page.complaints) == ([], [])
