"""The view of an article: its sentences that name nodes of the page, in order."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.export.opened_page import assert_unharmed, number_of, open_page, open_page_of, select, settle
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import Article, hostile, small, workspace_of

pytestmark = pytest.mark.browser

LINES = [
    "Ann meets Bob", "Nobody came.", "Ann spoke of Cid.", "Cid left.", "It rained.", "It snowed.",
    "Bob & Ann met again.",
]  # fmt: skip


def read_first(page: WatchedPage) -> None:
    """Open the first article in the panel by the keyboard."""
    page.locator("#sentences .article-title").first.focus()
    page.keyboard.press("Enter")
    page.locator("#reader").wait_for(state="visible")
    settle(page)


def test_sentences_stand_in_order_with_gaps_and_names_lead_to_nodes(page: WatchedPage, tmp_path: Path) -> None:
    names = dict.fromkeys(("Ann", "Bob", "Cid"), "person")
    article = Article("a.txt", LINES, "2023-09-13", "Ann meets Bob", "Example Times", "https://example.org/a")
    with workspace_of([article], names) as workspace:
        open_page(page, workspace, tmp_path)
    select(page, "edge", 0)
    read_first(page)
    reader = page.get_by_role("dialog", name="Ann meets Bob")
    assert reader.is_visible()
    assert page.evaluate("document.activeElement.id") == "reader-title"
    assert page.locator("#reader .passages p").all_inner_texts() == ["…", LINES[2], LINES[3], "…", LINES[6]]
    assert reader.locator(".source").inner_text() == "Example Times · 13 Sep 2023 · a.txt · Original"
    assert reader.locator(".read-name").all_inner_texts() == ["Ann", "Bob", "Ann", "Cid", "Cid", "Bob", "Ann"]
    ends = page.evaluate(
        "[graphkit.data.edges[0].a, graphkit.data.edges[0].b].map((n) => graphkit.data.nodes[n].label)"
    )
    assert set(reader.locator("mark").all_inner_texts()) == set(ends)
    reader.locator(".passages .read-name", has_text="Cid").first.focus()
    page.keyboard.press("Enter")
    settle(page)
    assert page.locator("#reader").is_hidden()
    assert page.locator("#details h2").inner_text() == "Cid"
    page.wait_for_function("() => document.activeElement.textContent === 'Cid'")
    assert page.complaints == []


def test_escape_closes_the_article_and_gives_the_focus_back(opened: WatchedPage) -> None:
    select(opened, "node", number_of(opened, "Kim Jong Un"))
    read_first(opened)
    opened.keyboard.press("Escape")
    opened.locator("#reader").wait_for(state="hidden")
    opened.wait_for_function("() => graphkit.state.reader === null")
    assert opened.evaluate("document.activeElement.className") == "article-title"
    assert opened.evaluate("graphkit.state.selected.kind") == "node"
    read_first(opened)
    opened.get_by_role("button", name="Close the article").click()
    opened.locator("#reader").wait_for(state="hidden")


def test_a_link_opens_an_article(opened: WatchedPage) -> None:
    select(opened, "node", number_of(opened, "Kim Jong Un"))
    read_first(opened)
    title = opened.locator("#reader-title").inner_text()
    assert "&read=" in opened.url
    opened.reload()
    opened.locator("#reader").wait_for(state="visible")
    assert opened.locator("#reader-title").inner_text() == title
    opened.go_back()
    opened.locator("#reader").wait_for(state="hidden")
    assert opened.evaluate("graphkit.state.selected.kind") == "node"
    assert "read=" not in opened.url
    opened.go_forward()
    opened.locator("#reader").wait_for(state="visible")


def test_a_name_in_a_title_leads_to_its_node_not_to_the_article(page: WatchedPage, tmp_path: Path) -> None:
    article = Article("a.txt", LINES, title="Ann meets Bob")
    with workspace_of([article], dict.fromkeys(("Ann", "Bob", "Cid"), "person")) as workspace:
        open_page(page, workspace, tmp_path)
    select(page, "node", number_of(page, "Ann"))
    page.locator("#sentences h4 .name", has_text="Bob").click()
    settle(page)
    assert page.locator("#details h2").inner_text() == "Bob"
    assert page.locator("#reader").is_hidden()


def test_every_article_can_be_read_unharmed(page: WatchedPage, tmp_path: Path) -> None:
    open_page_of(page, hostile, tmp_path)
    for article in range(page.evaluate("graphkit.data.articles.length")):
        page.evaluate("(reader) => graphkit.update({ reader })", article)
        page.wait_for_function("document.querySelectorAll('#reader .passages p').length > 2")
        settle(page)
        assert page.locator("#reader .source a").count() == 0
        assert_unharmed(page)


@pytest.mark.parametrize("width", [1400, 375])
def test_axe_finds_nothing_in_an_article(page: WatchedPage, tmp_path: Path, axe_script: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 812})
    page.emulate_media(reduced_motion="reduce")
    open_page_of(page, small, tmp_path)
    select(page, "node", number_of(page, "Kim Jong Un"))
    assert page.axe_faults_in_both(axe_script) == []
    read_first(page)
    assert page.axe_faults_in_both(axe_script) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width
