"""The tools of the page, the help, the colours and the print in a real browser."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.export.opened_page import number_of, open_page, open_page_of, pixels, settle
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import Article, small, workspace_of

pytestmark = pytest.mark.browser

COLOURS_SEEN = """() => {
    const canvas = document.querySelector("#network canvas");
    const copy = new OffscreenCanvas(canvas.width, canvas.height);
    const context = copy.getContext("2d", { willReadFrequently: true });
    context.drawImage(canvas, 0, 0);
    const ratio = canvas.width / canvas.clientWidth;
    return Object.fromEntries(graphkit.data.nodes.map((node) => {
        const at = graphkit.network.canvasToDOM(node);
        const pixel = context.getImageData(Math.round(at.x * ratio), Math.round(at.y * ratio), 1, 1).data;
        return [node.label, `rgb(${[...pixel.slice(0, 3)].join(", ")})`];
    }));
}"""
MARK_STROKES = """() => {
    const { stroke } = CanvasRenderingContext2D.prototype;
    window.strokes = [];
    CanvasRenderingContext2D.prototype.stroke = function () {
        if (this.canvas.id !== "overlay") window.strokes.push([this.strokeStyle, this.lineWidth]);
        return stroke.call(this);
    };
    graphkit.network.redraw();
    CanvasRenderingContext2D.prototype.stroke = stroke;
}"""
GROUND = "getComputedStyle(document.querySelector('#drawing')).backgroundColor"


@pytest.fixture
def opened(opened_once: WatchedPage) -> WatchedPage:
    """Here the page asks for nothing but its one file."""
    return opened_once


SHOWN = "graphkit.visible().nodeIndices.map((index) => graphkit.data.nodes[index].label)"


def two_groups() -> dict[str, str]:
    return dict.fromkeys(("Ann", "Bob", "Cid", "Dan", "Eva", "Fay"), "person")


def test_view_is_switched_by_mouse_and_by_keyboard(opened: WatchedPage) -> None:
    views = opened.get_by_role("group", name="Shown as").get_by_role("radio")
    assert views.count() == 5
    assert views.first.is_checked()
    opened.locator("#choose-view label", has_text="Nodes").click()
    assert opened.evaluate("graphkit.state.view") == "nodes"
    views.nth(3).focus()
    opened.keyboard.press("ArrowRight")
    assert opened.evaluate("graphkit.state.view") == "edges"
    assert opened.locator("#tables").is_visible()
    opened.keyboard.press("ArrowRight")
    assert opened.evaluate("graphkit.state.view") == "drawing"
    assert opened.locator("#tables").is_hidden()
    settle(opened)
    assert pixels(opened, "#network canvas") > 50


def test_theme_is_chosen_over_that_of_the_system(opened: WatchedPage) -> None:
    opened.emulate_media(color_scheme="light")
    light = opened.evaluate(GROUND)
    opened.get_by_role("button", name="Colours", exact=True).click()
    opened.get_by_role("radio", name="Dark").check()
    settle(opened)
    dark = opened.evaluate(GROUND)
    assert (light, dark) == ("rgb(255, 255, 255)", "rgb(18, 22, 28)")
    opened.evaluate(MARK_STROKES)
    edges = {stroke for stroke, width in opened.evaluate("window.strokes") if width < 6}
    assert opened.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--edge').trim()") in edges
    opened.get_by_role("radio", name="Light").check()
    opened.emulate_media(color_scheme="dark")
    settle(opened)
    assert opened.evaluate(GROUND) == light
    opened.get_by_role("radio", name="As the system").check()
    settle(opened)
    assert opened.evaluate(GROUND) == dark
    opened.keyboard.press("Escape")
    assert opened.locator("#menu-colours").is_hidden()
    assert opened.evaluate("document.activeElement.textContent") == "Colours"


def test_menus_close_when_one_goes_elsewhere_and_escape_leaves_the_selection(opened: WatchedPage) -> None:
    opened.evaluate("graphkit.select({ kind: 'node', index: 0 })")
    button = opened.get_by_role("button", name="Download", exact=True)
    for leave in ("Escape", "mouse", "Tab"):
        button.focus()
        opened.keyboard.press("Enter")
        assert button.get_attribute("aria-expanded") == "true"
        assert opened.locator("#menu-download").is_visible()
        if leave == "mouse":
            opened.locator("h1").click()
        for _ in range({"Escape": 1, "mouse": 0, "Tab": 8}[leave]):
            opened.keyboard.press(leave)
        assert button.get_attribute("aria-expanded") == "false"
        assert opened.locator("#menu-download").is_hidden()
    assert opened.evaluate("graphkit.state.selected.index") == 0


def test_nodes_are_coloured_by_type_or_by_community_with_a_legend(page: WatchedPage, tmp_path: Path) -> None:
    lines = ["Ann met Bob and Cid."] * 3 + ["Dan met Eva and Fay."] * 3
    with workspace_of([Article("a.txt", lines)], two_groups()) as workspace:
        open_page(page, workspace, tmp_path)
    assert set(page.evaluate(COLOURS_SEEN).values()) == {"rgb(0, 114, 178)"}
    assert page.locator("#communities").is_hidden()
    page.get_by_role("button", name="Colours", exact=True).click()
    page.get_by_role("radio", name="Community").check()
    settle(page)
    seen = page.evaluate(COLOURS_SEEN)
    assert seen["Ann"] == seen["Bob"] == seen["Cid"] != seen["Dan"] == seen["Eva"] == seen["Fay"]
    rows = page.locator("#communities li")
    assert sorted(rows.all_inner_texts()) == ["Ann, Bob and Cid\n3", "Dan, Eva and Fay\n3"]
    for row in rows.all():
        name = row.inner_text()[:3]
        swatch = row.locator(".swatch").evaluate("(each) => getComputedStyle(each).backgroundColor")
        assert swatch == seen[name]
    page.get_by_role("button", name="Dan, Eva and Fay").click()
    settle(page)
    assert set(page.evaluate(SHOWN)) == {"Dan", "Eva", "Fay"}
    assert page.get_by_role("button", name="Dan, Eva and Fay", pressed=True).evaluate(
        "(each) => each === document.activeElement"
    )
    assert page.locator("#chips").inner_text().startswith("Community of Dan, Eva and Fay")
    assert sorted(rows.all_inner_texts()) == ["Ann, Bob and Cid\n3", "Dan, Eva and Fay\n3"]
    page.get_by_role("button", name="Dan, Eva and Fay", pressed=True).click()
    settle(page)
    assert set(page.evaluate(SHOWN)) == set(seen)
    assert page.complaints == []


def test_those_that_only_report_are_hollow(page: WatchedPage, tmp_path: Path) -> None:
    names = {"Ann": "person", "Agency": "organisation", "Port": "organisation"}
    with workspace_of([Article("a.txt", ["Ann told Agency of Port."] * 4)], names, observers=["Agency"]) as workspace:
        open_page(page, workspace, tmp_path)
    for scheme, ground in (("light", "rgb(255, 255, 255)"), ("dark", "rgb(18, 22, 28)")):
        page.evaluate("(theme) => graphkit.update({ theme })", scheme)
        settle(page)
        seen = page.evaluate(COLOURS_SEEN)
        assert (seen["Agency"], seen["Port"]) == (ground, "rgb(213, 94, 0)")
    assert page.complaints == []


def test_a_path_is_highlighted_like_a_selection(opened: WatchedPage) -> None:
    before = pixels(opened, "#overlay")
    ends = [number_of(opened, name) for name in ("Vostochny", "Security Council")]
    opened.evaluate("([a, b]) => graphkit.update({ path: { a, b, number: 0 } })", ends)
    settle(opened)
    canvas = opened.evaluate("(() => { const c = document.querySelector('#overlay'); return c.width * c.height; })()")
    assert before < 0.2 * canvas
    assert pixels(opened, "#overlay") == canvas
    opened.evaluate("graphkit.update({ path: null })")
    settle(opened)
    assert pixels(opened, "#overlay") < 0.2 * canvas


def test_help_says_the_keys_and_gives_the_focus_back(opened: WatchedPage) -> None:
    opened.evaluate("graphkit.select({ kind: 'node', index: 0 })")
    opened.locator("#drawing").focus()
    opened.keyboard.press("?")
    help_ = opened.get_by_role("dialog", name="Help")
    help_.wait_for(state="visible")
    assert opened.evaluate("graphkit.state.help")
    for key in ("/", "Esc", "?", "0"):
        assert help_.locator("kbd", has_text=key).count() >= 1
    opened.keyboard.press("Escape")
    help_.wait_for(state="hidden")
    settle(opened)
    assert not opened.evaluate("graphkit.state.help")
    assert opened.evaluate("document.activeElement.id") == "drawing"
    assert opened.evaluate("graphkit.state.selected.index") == 0
    opened.get_by_role("button", name="Help").click()
    opened.get_by_role("button", name="Close the help").click()
    help_.wait_for(state="hidden")
    opened.locator("#search").focus()
    opened.keyboard.press("?")
    assert opened.locator("#search").input_value() == "?"
    assert help_.is_hidden()


def test_on_paper_stand_the_drawing_and_the_details_and_no_controls(opened: WatchedPage, tmp_path: Path) -> None:
    opened.evaluate("graphkit.update({ theme: 'dark' })")
    opened.evaluate("graphkit.select({ kind: 'node', index: 0 })")
    opened.wait_for_selector("#sentences h3")
    opened.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    opened.emulate_media(media="print")
    settle(opened)
    assert opened.evaluate("document.querySelector('#picture').width") > 1000
    assert opened.locator("#picture").is_visible()
    assert opened.evaluate("graphkit.state.sentences") == 100
    assert opened.locator("#details h2").is_visible()
    for control in ("#search", "#tools", ".zoom", "#minimum", "#network"):
        assert opened.locator(control).is_hidden()
    assert opened.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    link = opened.locator("#sentences a").first
    assert link.get_attribute("href") in link.evaluate("(each) => getComputedStyle(each, '::after').content")
    opened.evaluate("window.dispatchEvent(new Event('afterprint'))")
    opened.emulate_media(media="screen")
    assert opened.locator("#picture").count() == 0
    assert opened.evaluate("graphkit.state.sentences") == 5
    assert opened.evaluate("document.documentElement.dataset.theme") == "dark"


def test_on_paper_stand_the_matrix_and_the_article_that_is_read(opened: WatchedPage) -> None:
    opened.emulate_media(media="print")
    opened.evaluate("graphkit.update({ view: 'matrix' })")
    settle(opened)
    assert opened.locator("#matrix td button").first.is_visible()
    assert opened.locator("#matrix select").first.is_hidden()
    opened.evaluate("graphkit.update({ reader: 0 })")
    opened.locator("#reader .passages").wait_for()
    for hidden in ("main", "#reader .close"):
        assert opened.locator(hidden).is_hidden()
    opened.evaluate("graphkit.update({ reader: null })")
    opened.emulate_media(media="screen")


@pytest.mark.parametrize("width", [1400, 375])
def test_axe_finds_nothing_in_menus_and_help(page: WatchedPage, tmp_path: Path, axe_script: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 812})
    open_page_of(page, small, tmp_path)
    page.evaluate("graphkit.update({ colours: 'community' })")
    for button, key in (("Colours", "Escape"), ("Download", "Escape"), ("Share", "Escape"), ("Help", "Escape")):
        page.get_by_role("button", name=button, exact=True).click()
        page.wait_for_timeout(100)
        assert page.axe_faults_in_both(axe_script) == []
        page.keyboard.press(key)
    assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("width", [1400, 1024, 375])
def test_every_tool_has_a_name_and_room(page: WatchedPage, tmp_path: Path, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 812})
    open_page_of(page, small, tmp_path)
    tools = page.locator("#tools button:visible")
    assert tools.count() == 6
    for tool in tools.all():
        box = tool.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 34
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert tool.get_attribute("title")
        assert (tool.text_content() or "").strip()
