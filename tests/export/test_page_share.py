"""Sharing the page: the link, the frame in another page, and the page in that frame."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphkit.export.html import FILE_NAME
from tests.export.opened_page import number_of, open_page_of, pixels, select, settle
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import HOSTILE, hostile, small

pytestmark = pytest.mark.browser

ADDRESS = "https://example.org/graphs/graph.html"


def reopen(page: WatchedPage, end: str) -> None:
    """Open the same file with another end of its address."""
    address = page.url.split("?")[0].split("#")[0]
    page.goto("about:blank")
    page.goto(address + end)
    page.wait_for_function("() => window.graphkit !== undefined")
    settle(page)


def share(page: WatchedPage) -> None:
    page.get_by_role("button", name="Share", exact=True).click()
    page.locator("#menu-share").wait_for(state="visible")


def test_of_a_file_only_the_part_that_says_what_is_seen_is_copied(opened: WatchedPage) -> None:
    opened.context.grant_permissions(["clipboard-read", "clipboard-write"])
    share(opened)
    assert "send the file" in opened.locator("#share-note").inner_text()
    assert opened.get_by_role("button", name="Copy link").is_hidden()
    opened.keyboard.press("Escape")
    opened.evaluate("graphkit.select({ kind: 'node', index: 1 })")
    settle(opened)
    share(opened)
    assert "only the part from # on" in opened.locator("#share-note").inner_text()
    opened.get_by_role("button", name="Copy link").click()
    opened.get_by_text("Link copied.").wait_for()
    assert opened.evaluate("navigator.clipboard.readText()") == "#" + opened.url.split("#")[1]
    opened.get_by_role("button", name="Copy HTML").click()
    opened.get_by_text("HTML copied.").wait_for()
    end = opened.url.split("#")[1]
    assert opened.evaluate("navigator.clipboard.readText()") == (
        f'<iframe src="{FILE_NAME}?embed#{end}" width="640" height="420" title="Test articles" loading="lazy" '
        'style="border:0"></iframe>'
    )


def test_of_a_published_page_the_whole_address_is_copied(page: WatchedPage, tmp_path: Path) -> None:
    open_page_of(page, small, tmp_path)
    page.route(f"{ADDRESS}**", lambda route: route.fulfill(path=tmp_path / FILE_NAME, content_type="text/html"))
    page.goto(f"{ADDRESS}?a=1#node=russia")
    page.wait_for_function("() => window.graphkit !== undefined")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    share(page)
    assert page.locator("#share-note").inner_text() == ""
    page.get_by_role("button", name="Copy link").click()
    page.get_by_text("Link copied.").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == page.url == f"{ADDRESS}?a=1#node=russia"
    frame = page.get_by_label("HTML to embed the page").input_value()
    assert f'src="{ADDRESS}?a=1&amp;embed#node=russia"' in frame


def test_where_copying_is_not_allowed_it_can_be_done_by_hand(opened: WatchedPage) -> None:
    opened.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }")
    opened.evaluate("graphkit.select({ kind: 'node', index: 1 })")
    settle(opened)
    share(opened)
    opened.get_by_role("button", name="Copy link").click()
    opened.get_by_text("copy what is selected").wait_for()
    field = opened.get_by_label("Address of this view")
    assert opened.evaluate("document.activeElement.id") == "share-link"
    assert field.evaluate("(each) => each.value.slice(each.selectionStart, each.selectionEnd)") == field.input_value()


def test_hostile_title_stays_inside_its_attribute(page: WatchedPage, tmp_path: Path) -> None:
    open_page_of(page, hostile, tmp_path)
    share(page)
    html = page.get_by_label("HTML to embed the page").input_value()
    read = page.evaluate(
        """(html) => {
            const read = new DOMParser().parseFromString(html, "text/html");
            return [read.querySelectorAll("*").length, read.querySelector("iframe").title];
        }""",
        html,
    )
    assert read == [4, HOSTILE[0]]


@pytest.mark.parametrize("end", ["?embed", "#embed", "?a=1&embed#node=russia", "#embed&node=russia"])
def test_in_a_frame_stand_drawing_and_search_and_the_panel_when_it_is_wanted(
    page: WatchedPage, tmp_path: Path, end: str
) -> None:
    page.set_viewport_size({"width": 640, "height": 420})
    open_page_of(page, small, tmp_path)
    reopen(page, end)
    drawing = page.locator("#drawing").bounding_box()
    assert drawing is not None
    assert drawing["width"] == 640
    assert drawing["height"] > 360
    # While the drawing flies to what is selected, a picture of it stands for it.
    page.wait_for_timeout(800)
    assert pixels(page, "#overlay") > 50
    steps = page.evaluate("history.length")
    for seen in ("h1", "#search", "#whole", ".frame-legend" if "node" not in end else "#details"):
        assert page.locator(seen).is_visible()
    for hidden in ("#tools", "#strip", "#summary", "#how"):
        assert page.locator(hidden).is_hidden()
    assert page.locator("#details").is_visible() == ("node" in end)
    page.keyboard.press("Escape")
    settle(page)
    assert page.locator("#details").is_hidden()
    page.locator("#search").fill("Kim")
    page.keyboard.press("Enter")
    page.wait_for_selector("#sentences h3", state="attached")
    settle(page)
    panel = page.locator("#panel").bounding_box()
    assert panel is not None
    assert (panel["x"], panel["width"]) == (320, 320)
    # What is selected stands beside the panel, and the address still asks for the frame.
    page.wait_for_timeout(500)
    at = page.evaluate("graphkit.network.canvasToDOM(graphkit.data.nodes[graphkit.state.selected.index])")
    assert 20 < at["x"] < 300
    assert "embed" in page.url
    assert "node=kim-jong-un" in page.url
    # The back button of the page around it does not step through the frame.
    assert page.evaluate("history.length") == steps
    page.locator("#whole").focus()
    whole = str(page.locator("#whole").evaluate("(link) => link.href"))
    assert "embed" not in whole
    assert whole.endswith("#node=kim-jong-un")
    page.get_by_role("button", name="Kim Jong Un – close").or_(page.locator("#handle")).first.click()
    assert page.locator("#details").is_hidden()
    assert page.complaints == []


def test_a_frame_in_another_page_works(page: WatchedPage, tmp_path: Path) -> None:
    open_page_of(page, small, tmp_path)
    share(page)
    (tmp_path / "article.html").write_text(
        f"<!doctype html><title>News</title>{page.get_by_label('HTML to embed the page').input_value()}",
        encoding="utf-8",
    )
    page.goto((tmp_path / "article.html").as_uri())
    frame = page.frame_locator("iframe")
    frame.locator("#handle").click()
    assert frame.get_by_role("group", name="Types shown").is_visible()
    assert frame.get_by_role("link", name="Open the full page").get_attribute("target") == "_blank"
    assert page.complaints == []


def test_axe_finds_nothing_in_a_frame(page: WatchedPage, tmp_path: Path, axe_script: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    open_page_of(page, small, tmp_path)
    for width in (640, 375):
        page.set_viewport_size({"width": width, "height": 420})
        reopen(page, "?embed")
        assert page.axe_faults_in_both(axe_script) == []
        page.locator("#handle").click()
        assert page.axe_faults_in_both(axe_script) == []
        select(page, "node", number_of(page, "Kim Jong Un"))
        assert page.axe_faults_in_both(axe_script) == []
        assert page.evaluate("document.documentElement.scrollWidth") == width


def test_the_page_around_a_frame_keeps_the_wheel_and_one_finger(page: WatchedPage, tmp_path: Path) -> None:
    open_page_of(page, small, tmp_path)
    (tmp_path / "article.html").write_text(
        "<!doctype html><title>News</title><body style='height:3000px'>"
        "<button>Here</button><iframe src='graph.html?embed' width=640 height=420></iframe>",
        encoding="utf-8",
    )
    page.goto((tmp_path / "article.html").as_uri())
    page.get_by_role("button").click()
    page.frame_locator("iframe").locator("#handle").wait_for()
    frame = page.frames[-1]
    frame.wait_for_function("() => window.graphkit !== undefined")
    scale = "graphkit.network.getScale()"
    before = frame.evaluate(scale)
    page.mouse.move(320, 200)
    page.mouse.wheel(0, 60)
    page.wait_for_function("() => scrollY > 0")
    assert frame.evaluate(scale) == before
    assert frame.locator(".frame-hint").inner_text() == "Ctrl + wheel zooms; so does the wheel after a click"
    page.evaluate("scrollTo(0, 0)")
    page.keyboard.down("Control")
    page.mouse.wheel(0, -60)
    page.keyboard.up("Control")
    frame.wait_for_function(f"(before) => {scale} > before", arg=before)
    before = frame.evaluate(scale)
    page.mouse.click(240, 330)
    page.mouse.wheel(0, -60)
    frame.wait_for_function(f"(before) => {scale} > before", arg=before)
    assert page.evaluate("scrollY") == 0

    position = "JSON.stringify(graphkit.network.getViewPosition())"
    touches = page.context.new_cdp_session(page)

    def touch(kind: str, *points: tuple[float, float]) -> None:
        fingers = [{"x": x, "y": y, "id": i} for i, (x, y) in enumerate(points)]
        touches.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": fingers})
        settle(page)

    for end, moves in (("", True), ("?embed", False)):
        page.goto((tmp_path / FILE_NAME).as_uri() + end)
        page.wait_for_function("() => window.graphkit !== undefined")
        settle(page)
        at = page.evaluate(position)
        touch("touchStart", (300, 300))
        touch("touchMove", (300, 260))
        touch("touchMove", (300, 200))
        touch("touchEnd")
        assert (page.evaluate(position) != at) is moves
    touch("touchStart", (300, 300), (340, 300))
    touch("touchMove", (340, 320), (380, 320))
    touch("touchMove", (380, 340), (420, 340))
    touch("touchEnd")
    assert page.evaluate(position) != at
    assert page.complaints == []
