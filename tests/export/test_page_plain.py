"""What the page says without JavaScript, and to pages that link to it."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from graphkit.errors import UsageError
from graphkit.explore.evidence import best
from graphkit.export.html import FILE_NAME, page_of, write_html
from graphkit.export.page.evidence import evidence_of
from graphkit.export.page.payload import payload_of
from graphkit.export.page.plain import Plain, best_reference, plain_of
from graphkit.export.page.records import EvidenceRows
from graphkit.export.page.select import shown_of
from graphkit.graph import build_graph
from graphkit.options import ExportOptions
from graphkit.store import Store, about
from tests.export.opened_page import crowd, open_page
from tests.export.page_on_node import page_on_node
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import HOSTILE, Article, hostile, nothing_read, small, workspace_of


def plain(workspace: Store) -> Plain:
    graph = build_graph(workspace)
    shown = shown_of(graph)
    return plain_of(graph, shown, payload_of(graph, workspace, shown), evidence_of(workspace, shown))


def test_strongest_nodes_and_edges_are_listed_with_a_sentence() -> None:
    with small() as workspace:
        told = plain(workspace)
    assert told.numbers == "5 articles, Sep 2023 (4 of 5 dated), 10 nodes, 17 edges"
    assert told.description.startswith(f"Who and what these articles connect: {told.numbers}. The strongest: ")
    assert len(told.nodes) == 10
    edge = next(edge for edge in told.edges if {edge.a, edge.b} == {"Kim Jong Un", "Vladimir Putin"})
    # The sentence that says what one does with the other, not the one that names both beside other things.
    assert edge.sentence == "Kim Jong Un met Vladimir Putin at Vostochny."
    assert (edge.sentences, edge.title, edge.date, edge.source) == (3, "A meeting", "2023-09-13", "Example Times")
    assert edge.url == "https://example.org/a"


def test_no_more_than_twenty_of_each_the_strongest_first() -> None:
    with crowd(60, sentences=12) as workspace:
        told = plain(workspace)
    assert (len(told.nodes), len(told.edges)) == (20, 20)
    counts = [edge.sentences for edge in told.edges]
    assert counts == sorted(counts, reverse=True)
    assert all(edge.sentence and edge.date for edge in told.edges)


@pytest.mark.node
@pytest.mark.parametrize("window", ["sentence", "3", "document"])
def test_the_page_its_plain_lists_and_the_workspace_choose_the_same_sentence(window: str, node_packages: None) -> None:
    chance = random.Random(window)

    def sentence() -> str:
        ends = chance.sample(["Kim", "Putin", "Lee", "Roe"], chance.choice([0, 1, 2, 2, 3]))
        words = [*ends, *["rain", "a", "𐐷" * 25, "afterwards"][: chance.randint(0, 4)] * chance.randint(1, 6)]
        return " ".join(chance.sample(words, len(words)) or ["Nobody"]) + "."

    articles = []
    for number in range(12):
        lines = [sentence() for _ in range(5)]
        date = chance.choice([None, "2023-09-13", "2023-09-14"])
        articles.append(Article(f"{number}.txt", lines, date, title=chance.choice(["", lines[0]])))
    names = dict.fromkeys(("Kim", "Putin", "Lee", "Roe"), "person")
    with workspace_of(articles, names, window=window) as workspace, small() as told:
        for store in (workspace, told):
            page = page_on_node(store)
            shown = shown_of(page.graph)
            found = best(store, [*shown.edges])
            wanted = [[part.text for part in found[edge].sentences] for edge in shown.edges]
            assert wanted
            by_script = page.ask("""(page) => page.graph.edges.map(({ index }) =>
                [page.bestReference(page.all, page.all.edges[index], index)].flat()
                    .sort((a, b) => page.all.sentences[a].number - page.all.sentences[b].number)
                    .map((part) => page.all.sentences[part].text))""")
            assert by_script == wanted
            payload, evidence = payload_of(page.graph, store, shown), evidence_of(store, shown)
            for number, references in enumerate(evidence.edges):
                telling = {sentence for edge, _, sentence, *_ in evidence.relations if edge == number}
                reference = best_reference(payload.articles, evidence, references, telling)
                parts = sorted([reference] if isinstance(reference, int) else reference or [], key=_place(evidence))
                assert [evidence.sentences[part].text for part in parts] == wanted[number]


def _place(evidence: EvidenceRows) -> Callable[[int], int]:
    return lambda part: evidence.sentences[part].number


def test_a_headline_is_the_last_choice_and_both_sentences_of_a_pair_are_told() -> None:
    lines = ["Ann meets Bob", "Ann met him, and Bob was glad of it.", "Cid came.", "Nobody spoke.", "Dan left."]
    names = dict.fromkeys(("Ann", "Bob", "Cid", "Dan"), "person")
    with workspace_of([Article("a.txt", lines, title="Ann meets Bob")], names, window="4") as workspace:
        sentences = {(edge.a, edge.b): edge.sentence for edge in plain(workspace).edges}
    assert sentences["Ann", "Bob"] == lines[1]
    assert sentences["Cid", "Dan"] == "Cid came. … Dan left."


@pytest.mark.browser
def test_the_first_sentence_is_the_one_that_the_script_chooses(page: WatchedPage, tmp_path: Path) -> None:
    with crowd(30, sentences=8) as workspace:
        told = plain(workspace)
        open_page(page, workspace, tmp_path)
    page.wait_for_selector(".best li")
    assert page.locator(".best p[dir]").first.inner_text() == told.edges[0].sentence


@pytest.mark.parametrize("make", [small, hostile, nothing_read])
def test_it_is_all_that_is_seen_without_javascript(browser: Browser, tmp_path: Path, make: Callable[[], Store]) -> None:
    with make() as workspace:
        write_html(build_graph(workspace), workspace, tmp_path)
        told = plain(workspace)
    context = browser.new_context(java_script_enabled=False, offline=True, viewport={"width": 375, "height": 812})
    try:
        page = context.new_page()
        page.goto((tmp_path / FILE_NAME).as_uri())
        assert page.locator("body > :not(noscript):visible").count() == 0
        assert page.locator(".plain h1").is_visible()
        names = page.locator(".plain tbody th").all_inner_texts()
        assert names == [node.label for node in told.nodes]
        assert page.locator(".plain ol > li").count() == len(told.edges)
        assert page.locator(".plain img, .plain script, .plain [onerror], .plain a[href^=javascript]").count() == 0
        box = page.locator(".plain").bounding_box()
        assert box is not None
        assert box["x"] + box["width"] <= 375
    finally:
        context.close()


@pytest.mark.browser
def test_with_javascript_nothing_of_it_is_seen(opened: WatchedPage) -> None:
    assert opened.locator(".plain").count() == 0
    assert opened.locator("noscript").is_hidden()
    assert opened.locator("#drawing").is_visible()


def test_pages_that_link_to_it_find_title_and_description() -> None:
    with hostile() as workspace:
        page = page_of(build_graph(workspace), workspace)
        told = plain(workspace)
    head = page.partition("<style>")[0]
    assert head.count("<meta ") == 10
    for name in ('name="description"', 'property="og:title"', 'property="og:description"', 'property="og:type"'):
        assert f"<meta {name} content=" in head
    assert 'name="twitter:card" content="summary"' in head
    assert "<script>" not in head
    assert not [name for name in HOSTILE if set(name) & set("<>") and name in head]
    assert "\u202e" not in told.description


def test_a_picture_of_previews_is_named_where_it_is_given() -> None:
    with small() as workspace:
        about.write(workspace, {"card": 'https://example.org/card.png?a="><script>'})
        head = page_of(build_graph(workspace), workspace).partition("<style>")[0]
    assert '<meta property="og:image" content="https://example.org/card.png?a=&#34;&gt;&lt;script&gt;">' in head
    assert 'name="twitter:card" content="summary_large_image"' in head
    with pytest.raises(UsageError, match=r"“card.png” is no address in the web"):
        ExportOptions(card="card.png")
