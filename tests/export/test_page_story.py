"""The story in a real browser: written, saved, told, printed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from graphkit.export.page.story import KEY, parse_story
from graphkit.store import Store, about
from tests.export.opened_page import assert_unharmed, edge_between, open_page, select, settle
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import HOSTILE, hostile, small

pytestmark = pytest.mark.browser

TOLD = """
title = "Vostochny"
[[step]]
title = "All of it"
[[step]]
title = "Two leaders"
text = "They met.\\nThen they spoke."
view = "edge=kim-jong-un~vladimir-putin&colours=community"
[[step.quotation]]
text = "Kim and Putin spoke of satellites."
article = "north/a.txt"
[[step.quotation]]
text = "Nobody wrote this."
source = "Nowhere"
[[step]]
title = "A path"
view = "path=russia~kim-jong-un~9&node=nobody&source=Gone%20Times&verb=vanish"
path = ["russia", "sanctions", "kim-jong-un"]
names = { nobody = "No Body" }
"""


@contextmanager
def told(text: str = TOLD) -> Iterator[Store]:
    with small() as workspace:
        about.write(workspace, {KEY: text})
        yield workspace


def ending(page: WatchedPage) -> str:
    """The end of the address, once it has been written."""
    page.wait_for_timeout(350)
    return page.url.partition("#")[2]


def step(page: WatchedPage) -> str:
    settle(page)
    return page.locator(".story-count").inner_text() if page.locator("#story-card").is_visible() else ""


def test_a_story_is_written_saved_and_kept(page: WatchedPage, tmp_path: Path, axe_script: str) -> None:
    with small() as workspace:
        open_page(page, workspace, tmp_path)
    page.locator("#story-tool").click()
    page.locator("#story-title").fill("Vostochny <b>")
    page.get_by_role("button", name="Add this view").click()
    page.wait_for_function("() => document.activeElement.id === 'step-title'")
    # Keys that do something elsewhere are text here.
    page.keyboard.type("First? 0/1")
    page.locator("#step-text").type("a/b?\n“c”")
    select(page, "edge", edge_between(page, "Kim Jong Un", "Vladimir Putin"))
    page.get_by_role("button", name="Add this view").click()
    page.locator("#step-title").fill("Second")
    pins = page.locator("#sentences .pin")
    pins.nth(0).click()
    pins.nth(1).click()
    assert [pins.nth(i).get_attribute("aria-pressed") for i in range(3)] == ["true", "true", "false"]
    pins.nth(1).click()
    settle(page)
    assert page.axe_faults(axe_script) == []
    page.get_by_role("button", name="Move up: Second").click()
    page.get_by_role("button", name="Delete: First? 0/1").click()
    settle(page)
    assert page.locator(".story-name").all_inner_texts() == ["Second"]
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("button", name="Move down: Second").click()
    settle(page)
    assert page.locator(".story-name").all_inner_texts() == ["First? 0/1", "Second"]
    # Leaving it unsaved asks first. A draft outlasts a reload.
    page.evaluate("() => setTimeout(() => location.reload())")
    page.wait_for_timeout(200)
    assert page.dialogs == [""]
    page.dialogs.clear()
    settle(page)
    with page.expect_download() as saving:
        page.get_by_role("button", name="Download the story").click()
    saving.value.save_as(tmp_path / "story.toml")
    assert saving.value.suggested_filename == "test-articles-story.toml"
    page.reload()
    page.wait_for_function("() => window.graphkit !== undefined")
    story = parse_story((tmp_path / "story.toml").read_text(encoding="utf-8"))
    assert page.evaluate("graphkit.state.story.steps.length") == len(story.steps) == 2
    first, second = story.steps
    assert (story.title, first.title, first.text, first.view) == ("Vostochny <b>", "First? 0/1", "a/b?\n“c”", "")
    assert (second.view, second.names["kim-jong-un"]) == ("edge=kim-jong-un~vladimir-putin", "Kim Jong Un")
    [quotation] = second.quotations
    assert quotation.article == "north/a.txt"
    assert quotation.source == "A meeting · 13 Sep 2023 · Example Times"
    assert page.complaints == []


def test_the_editor_keeps_the_focus(page: WatchedPage, tmp_path: Path) -> None:
    with small() as workspace:
        open_page(page, workspace, tmp_path)
    page.locator("#story-tool").click()
    for title in ("A", "B"):
        page.get_by_role("button", name="Add this view").click()
        page.locator("#step-title").fill(title)
    for pressed, focused in (
        ("Move up: B", "Move up: B"), ("Delete: B", "Undo"), ("Undo", "Story"), ("Read it", "Story"), ("Edit", "Story"),
        ("Discard all changes", "Undo"), ("Undo", "Story"), ("Close the story's steps", "Story"),
    ):  # fmt: skip
        page.get_by_role("button", name=pressed, exact=True).focus()
        page.keyboard.press("Enter")
        settle(page)
        name = "(({ ariaLabel, innerText }) => ariaLabel ?? innerText)(document.activeElement)"
        assert (pressed, page.evaluate(name)) == (pressed, focused)
    assert page.evaluate("document.activeElement.id") == "story-tool"
    assert page.complaints == []


def test_two_windows_write_one_draft(page: WatchedPage, tmp_path: Path) -> None:
    with small() as workspace:
        open_page(page, workspace, tmp_path)
    other = page.context.new_page()
    other.goto(page.url)
    titles = "[graphkit.state.story.title, graphkit.state.story.steps.map((step) => step.title).join()]"
    for window, title in ((page, "One"), (other, "Two")):
        window.locator("#story-tool").click()
        if window == other:
            window.get_by_role("button", name="Edit").click()
        window.get_by_role("button", name="Add this view").click()
        window.locator("#step-title").fill(title)
        settle(window)
    page.wait_for_function(f"() => {titles}[1] === 'One,Two'")
    for title in ("One", "Two"):
        page.get_by_role("button", name=f"Delete: {title}").click()
    page.locator("#story-title").fill("Vostochny")
    other.wait_for_function(f"() => {titles}.join() === 'Vostochny,'")
    other.close()
    # A title without a step is a draft too.
    third = page.context.new_page()
    third.goto(page.url)
    assert third.evaluate(titles) == ["Vostochny", ""]
    third.close()
    assert page.complaints == []


def test_a_story_is_told(page: WatchedPage, tmp_path: Path, axe_script: str) -> None:
    with told() as workspace:
        open_page(page, workspace, tmp_path)
    assert (step(page), ending(page)) == ("Step 1 of 3", "story=1")
    page.locator("#story-card").focus()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowRight")
    assert (step(page), ending(page)) == ("Step 2 of 3", "story=2")
    assert page.locator("#story-card .story-text").inner_text() == "They met.\nThen they spoke."
    assert page.evaluate("[graphkit.state.selected.kind, graphkit.state.colours]") == ["edge", "community"]
    assert page.locator(".story-quotes li").all_inner_texts() == [
        "Kim and Putin spoke of satellites.\n\nA meeting · 13 Sep 2023 · Example Times",
        "Nobody wrote this.\n\nNowhere\n\nNot among the sentences of this page any more.",
    ]
    assert page.axe_faults(axe_script) == []
    page.locator(".quote").click()
    quoted = page.locator("#reader .quoted")
    quoted.wait_for()
    assert quoted.inner_text() == "Kim and Putin spoke of satellites."
    assert page.evaluate("document.activeElement.className") == "quoted"
    assert page.axe_faults(axe_script) == []
    page.keyboard.press("Escape")
    # What a reader does on the way is in the address, too, and the step can be shown again.
    page.evaluate("graphkit.update({ minimum: 2 })")
    assert ending(page) == "story=2&edge=kim-jong-un~vladimir-putin&min=2&colours=community"
    page.get_by_role("button", name="Show this step again").click()
    assert ending(page) == "story=2"
    page.get_by_role("button", name="Next step").click()
    assert step(page) == "Step 3 of 3"
    # The path is found by its nodes, whatever its number is.
    labels = "[...document.querySelectorAll('#path-nodes .end')].map((each) => each.textContent)"
    assert page.evaluate(labels) == ["Russia", "sanctions", "Kim Jong Un"]
    assert page.locator("#story-card > .story-body > .missing").inner_text() == (
        "Not in this graph any more: No Body, source “Gone Times”, verb “vanish”"
    )
    page.get_by_role("button", name="Leave the story").click()
    assert step(page) == ""
    assert page.evaluate("() => graphkit.state.path !== null")
    page.get_by_role("button", name="Back to the story").click()
    assert step(page) == "Step 3 of 3"
    page.go_back()
    assert step(page) == ""
    address = page.url.split("#")[0]
    page.goto("about:blank")
    page.goto(f"{address}#story=3&theme=dark")
    page.wait_for_function("() => window.graphkit !== undefined")
    assert step(page) == "Step 3 of 3"
    assert page.axe_faults(axe_script) == []
    page.goto("about:blank")
    page.goto(f"{address}#story=9")
    page.wait_for_function("() => window.graphkit !== undefined")
    assert (step(page), ending(page)) == ("", "")
    assert page.complaints == []


def test_a_story_is_told_in_a_frame_and_on_a_phone(page: WatchedPage, tmp_path: Path, axe_script: str) -> None:
    with told() as workspace:
        open_page(page, workspace, tmp_path)
    address = page.url.split("#")[0]
    for width, height, frame in ((640, 420, "embed&"), (375, 667, "embed&"), (375, 812, "")):
        page.goto("about:blank")
        page.set_viewport_size({"width": width, "height": height})
        page.goto(f"{address}#{frame}story=2")
        page.wait_for_function("() => window.graphkit !== undefined")
        page.wait_for_timeout(500)
        assert step(page) == "Step 2 of 3"
        assert page.axe_faults(axe_script) == []
        card = page.locator("#story-card").bounding_box()
        assert card
        ends = page.evaluate("""() => ["Kim Jong Un", "Vladimir Putin"].map((label) => {
            const at = graphkit.network.canvasToDOM(graphkit.data.nodes.find((node) => node.label === label));
            const box = document.querySelector("#drawing").getBoundingClientRect();
            const found = document.elementFromPoint(at.x + box.left, at.y + box.top);
            return document.querySelector("#drawing").contains(found); })""")
        assert ends == [True, True]
        assert page.evaluate("document.documentElement.scrollWidth") == width
        page.get_by_role("button", name="Next step").click()
        assert step(page) == "Step 3 of 3"
    assert page.complaints == []


def test_a_story_is_printed_as_a_report(page: WatchedPage, tmp_path: Path) -> None:
    with told(f'{TOLD}[[step]]\ntitle = "A matrix"\nview = "view=matrix"') as workspace:
        open_page(page, workspace, tmp_path)
    page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    report = page.locator("#report")
    assert report.locator("h1").inner_text() == "Vostochny"
    assert report.locator("h2").all_inner_texts() == ["All of it", "Two leaders", "A path", "A matrix"]
    assert report.locator("blockquote").first.inner_text() == (
        "Kim and Putin spoke of satellites.\n\nA meeting · 13 Sep 2023 · Example Times"
    )
    assert report.locator("canvas").count() == 3
    assert report.locator(".report-step:last-child .matrix td button").count() > 0
    assert page.locator("main").is_hidden()
    page.evaluate("() => window.dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="null")
    assert (step(page), report.count()) == ("Step 1 of 4", 0)
    assert page.complaints == []


def test_no_caption_is_shown_reversed(page: WatchedPage, tmp_path: Path) -> None:
    steered = _toml("one \u202etwo\u2067 three")
    text = f"title = {steered}\n[[step]]\ntitle = {steered}\ntext = {steered}\n[[step.quotation]]\ntext = {steered}\n"
    with told(text) as workspace:
        open_page(page, workspace, tmp_path)
    plain = "one  two  three"
    card = "() => [...document.querySelectorAll('.story-title, #story-card h2, .story-text, .story-quotes p span')]"
    contents = ".map((each) => each.textContent)"
    assert page.evaluate(card + contents) == [plain] * 4
    page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    report = "() => [...document.querySelectorAll('#report h1, #report h2, #report .story-text, #report blockquote p')]"
    assert page.evaluate(report + contents)[:4] == [plain] * 4
    assert page.complaints == []


def test_hostile_stories_do_nothing(page: WatchedPage, tmp_path: Path) -> None:
    steps = "".join(
        "[[step]]\n" + "".join(f"{field} = {_toml(name)}\n" for field in ("title", "text", "view"))
        + f"path = [{_toml(name)}]\n[step.names]\n{_toml(name)} = {_toml(name)}\n[[step.quotation]]\n"
        + "".join(f"{field} = {_toml(name)}\n" for field in ("text", "article", "source"))
        for name in HOSTILE
    )  # fmt: skip
    with hostile() as workspace:
        about.write(workspace, {KEY: f"title = {_toml(HOSTILE[0])}\n{steps}"})
        open_page(page, workspace, tmp_path)
    for number in range(len(HOSTILE)):
        assert step(page) == f"Step {number + 1} of {len(HOSTILE)}"
        page.locator("#story-card").press("ArrowRight")
    page.evaluate("graphkit.update({ editing: true })")
    settle(page)
    assert_unharmed(page)


def _toml(text: str) -> str:
    """Text in TOML, every character but letters escaped."""
    return '"' + "".join(c if c.isascii() and c.isalnum() else f"\\U{ord(c):08x}" for c in text) + '"'
