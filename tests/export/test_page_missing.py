"""Pages whose sentences cannot be read, in an old browser or a damaged file: they say so, and all else works."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from graphkit.export.page import assets
from tests.export.opened_page import number_of, open_page, select, settle
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import small

pytestmark = pytest.mark.browser

COUNTS = "#counts"
ARTICLE_FILTERS = ("period", "sources", "topic", "article")
OLD_BROWSER = (
    "This browser lacks DecompressionStream, so sentences and the filters by period, source, topic and article are "
    "missing; all else works, and a current Firefox, Chrome, Edge or Safari shows everything."
)
DAMAGED = (
    "This file's sentences are damaged, so sentences and the filters by period, source, topic and article are "
    "missing; all else works, and a fresh copy of the file shows everything."
)


def open_without_sentences(page: WatchedPage, folder: Path, reason: str, ending: str = "") -> None:
    """Open a page whose sentences stand in it compressed, in a browser that cannot unpack them, or damaged."""
    if reason == OLD_BROWSER:
        page.add_init_script("delete window.DecompressionStream")
    with small() as workspace:
        open_page(page, workspace, folder)
    file = folder / "graph.html"
    text = file.read_text(encoding="utf-8")
    packed = re.search('id="evidence">"([^"]+)"', text)
    assert packed
    if reason == DAMAGED:
        file.write_text(text.replace(packed[1], packed[1][: len(packed[1]) // 8 * 4]), encoding="utf-8")
    page.goto("about:blank")
    page.goto(file.as_uri() + ending)
    page.wait_for_function("() => window.graphkit !== undefined")
    assert page.evaluate("'DecompressionStream' in window") is (reason == DAMAGED)
    settle(page)


@pytest.fixture(params=[OLD_BROWSER, DAMAGED], ids=["an old browser", "a damaged file"])
def reason(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """What the page is to say, of data that are all compressed."""
    monkeypatch.setattr(assets, "COMPRESS_FROM", 10)
    return str(request.param)


def test_the_place_of_the_sentences_says_why_there_are_none(page: WatchedPage, tmp_path: Path, reason: str) -> None:
    open_without_sentences(page, tmp_path, reason)
    for kind in ("node", "edge"):
        select(page, kind, 1)
        assert page.locator("#sentences > *").all_inner_texts() == ["Sentences", reason]
    page.evaluate("graphkit.select(null)")
    page.locator("#details", has_text="Strongest nodes").wait_for()
    page.evaluate("graphkit.update({ path: { a: 0, b: 7, number: 0 } })")
    settle(page)
    assert page.locator("#path-nodes .hop-edge").count() > 0
    assert page.locator("#path-nodes .hop-sentence > *").count() == 0
    assert page.locator("#path-hint").inner_text().endswith(f"a node with many neighbours. {reason}")
    assert (page.console, page.complaints) == ([], [])


def test_the_place_of_the_filters_says_why_no_article_can_be_chosen(
    page: WatchedPage, tmp_path: Path, reason: str
) -> None:
    open_without_sentences(page, tmp_path, reason)
    page.get_by_text("More filters").click()
    page.locator("#no-articles", has_text=reason).wait_for()
    assert [name for name in ARTICLE_FILTERS if page.locator(f"#{name}-filter").is_visible()] == []
    whole = page.locator(COUNTS).inner_text()
    # Not even the page's own console leaves a filter half in use.
    page.evaluate("graphkit.update({ article: 2, topic: 1, sources: [], period: ['2023-09-13', '2023-09-14'] })")
    settle(page)
    assert page.locator(COUNTS).inner_text() == whole == "10 nodes, 17 edges"
    assert page.evaluate("graphkit.visible().waiting") is False
    assert page.locator("#chips").is_hidden()
    # The filters that need no sentences work.
    page.evaluate("graphkit.update({ minimum: 2 })")
    settle(page)
    assert " of 17 edges" in page.locator(COUNTS).inner_text()
    assert (page.console, page.complaints) == ([], [])


def test_a_link_that_chooses_articles_shows_why_it_cannot(page: WatchedPage, tmp_path: Path, reason: str) -> None:
    open_without_sentences(page, tmp_path, reason, "#node=russia&min=2&article=north%2Fa.txt&source=Example%20Times")
    page.locator("#no-articles", has_text=reason).wait_for()
    assert page.evaluate("[graphkit.state.article, graphkit.state.sources, graphkit.state.minimum]") == [None, None, 2]
    assert page.locator("#details h2").inner_text() == "Russia"
    assert page.locator("#chips").is_hidden()
    page.wait_for_function("() => location.hash === '#node=russia&min=2'")
    assert (page.console, page.complaints) == ([], [])


def test_tables_and_search_need_no_sentences(page: WatchedPage, tmp_path: Path, reason: str) -> None:
    open_without_sentences(page, tmp_path, reason)
    page.get_by_role("radio", name="Nodes", exact=True).check(force=True)
    assert page.locator("#tables tbody tr").count() == 10
    page.locator("#search").fill("moscow")
    page.keyboard.press("Enter")
    settle(page)
    assert page.evaluate("graphkit.state.selected.index") == number_of(page, "Russia")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download", exact=True).click()
        page.get_by_role("button", name="Graph for Gephi and others (GraphML)", exact=True).click()
    assert waiting.value.suggested_filename.endswith(".graphml")
    assert (page.console, page.complaints) == ([], [])


def test_a_page_that_is_not_compressed_needs_no_unpacking(page: WatchedPage, tmp_path: Path) -> None:
    page.add_init_script("delete window.DecompressionStream")
    with small() as workspace:
        open_page(page, workspace, tmp_path)
    page.evaluate("graphkit.update({ article: 2 })")
    page.wait_for_function("() => graphkit.visible().narrowed")
    assert page.locator("#no-articles").is_hidden()
    assert page.complaints == []
