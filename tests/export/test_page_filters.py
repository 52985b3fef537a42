"""The filters of the page in a real browser; what they leave is counted against the workspace."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from graphkit.choices import RANKS
from graphkit.export.page import assets
from graphkit.options import GraphOptions, Selection
from graphkit.records import ReadFailure, ReadWarning
from graphkit.store import Store, about, documents
from tests.export.opened_page import crowd, number_of, open_page, open_page_of, select, settle
from tests.export.page_on_node import counted_by_workspace
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import HOSTILE, WORKSPACES, Article, hostile, small, workspace_of

pytestmark = pytest.mark.browser

COUNTS = "#counts"


def officials() -> Store:
    """:func:`small`, where one of three people holds an office of a state."""
    workspace = small()
    workspace.query("UPDATE entities SET official = true WHERE id = 'sergei-shoigu'")
    return workspace


def narrow(page: WatchedPage, **changes: Any) -> None:
    """Change the state, and wait until the page shows it: the sentences may have to be read first."""
    page.evaluate("(changes) => graphkit.update(changes)", changes)
    page.wait_for_function("() => !graphkit.visible().waiting")
    settle(page)


def shown_nodes(page: WatchedPage) -> set[str]:
    """The ids of the nodes that are shown."""
    return set(page.evaluate("graphkit.visible().nodeIndices.map((index) => graphkit.data.nodes[index].id)"))


def counted(page: WatchedPage) -> dict[str, Any]:
    """What the page counts: node → mentions and articles, edge → sentences and articles, where there are any."""
    found: dict[str, Any] = page.evaluate(
        """() => {
            const { nodes, edges } = graphkit.data;
            const { mentions, articles, weights, documents } = graphkit.visible();
            const name = ({ a, b }) => [nodes[a].id, nodes[b].id].sort().join(" ");
            return {
                nodes: Object.fromEntries(nodes.map(({ id }, i) => [id, [mentions[i], articles[i]]])
                    .filter((row) => row[1][0])),
                edges: Object.fromEntries(edges.map((edge, i) => [name(edge), [weights[i], documents[i]]])
                    .filter((row) => row[1][0])),
            };
        }"""
    )
    return found


@pytest.fixture
def opened(page: WatchedPage, tmp_path: Path) -> Iterator[WatchedPage]:
    """The page of :func:`officials` with all filters in sight, which at the end has said nothing."""
    open_page_of(page, officials, tmp_path)
    page.get_by_text("More filters").click()
    yield page
    assert page.console == []
    assert page.complaints == []


def test_what_some_articles_hold_is_counted_as_the_workspace_counts_it(page: WatchedPage, tmp_path: Path) -> None:
    """As of every kind of selection on Node (test_page_logic.py), here with sentences that the page reads itself."""
    open_page_of(page, small, tmp_path)
    with small() as workspace:
        selection = Selection(topics=("sanctions",), since="2023-09-14", until="2023-09-14")
        expected = counted_by_workspace(workspace, selection)
    changes = {"period": ["2023-09-14", "2023-09-14"], "topic": number_of(page, "sanctions")}
    narrow(page, **changes)
    assert counted(page) == expected
    assert shown_nodes(page) == set(expected["nodes"])
    assert page.evaluate("graphkit.visible().narrowed")
    narrow(page, **dict.fromkeys(changes))
    assert shown_nodes(page) >= set(expected["nodes"])
    assert not page.evaluate("graphkit.visible().narrowed")


def test_period_is_chosen_by_two_handles_with_the_keyboard(opened: WatchedPage) -> None:
    first, last = opened.get_by_label("First day"), opened.get_by_label("Last day")
    assert [handle.get_attribute("aria-valuetext") for handle in (first, last)] == ["13 Sep 2023", "20 Sep 2023"]
    assert opened.locator("#histogram rect").count() == 3
    first.focus()
    opened.keyboard.press("ArrowRight")
    opened.wait_for_function("() => graphkit.visible().narrowed")
    assert opened.evaluate("graphkit.state.period") == ["2023-09-14", "2023-09-20"]
    assert first.get_attribute("aria-valuetext") == "14 Sep 2023"
    assert opened.locator("#period-text").inner_text() == "14–20 Sep 2023"
    assert opened.locator("#histogram rect.in").count() == 2
    assert opened.locator(COUNTS).inner_text().endswith("from 2 of 5 articles")
    assert opened.locator("#undated").inner_text() == "1 article without a date is left out."
    last.focus()
    opened.keyboard.press("Home")
    # No handle passes the other.
    assert opened.evaluate("graphkit.state.period") == ["2023-09-14", "2023-09-14"]
    first.focus()
    opened.keyboard.press("End")
    settle(opened)
    assert opened.evaluate("graphkit.state.period") == ["2023-09-14", "2023-09-14"]
    assert first.input_value() == last.input_value() == "1"
    opened.keyboard.press("Home")
    last.focus()
    opened.keyboard.press("End")
    settle(opened)
    assert opened.evaluate("graphkit.state.period") is None
    assert opened.locator("#undated").is_hidden()


def test_both_handles_can_be_dragged_wherever_they_stand(opened: WatchedPage) -> None:
    box = opened.locator(".handles").bounding_box()
    assert box is not None
    y, left, right = box["y"] + box["height"] / 2, box["x"] + 8, box["x"] + box["width"] - 8

    def drag(start: float, end: float) -> None:
        opened.mouse.move(start, y)
        opened.mouse.down()
        opened.mouse.move(end, y, steps=6)
        opened.mouse.up()
        settle(opened)

    drag(left, right)
    assert opened.evaluate("graphkit.state.period") == ["2023-09-20", "2023-09-20"]
    drag(right, left)
    assert opened.evaluate("graphkit.state.period") is None
    drag(right, left)
    assert opened.evaluate("graphkit.state.period") == ["2023-09-13", "2023-09-13"]
    drag(left, (left + right) / 2)
    assert opened.evaluate("graphkit.state.period[0]") == "2023-09-13"
    assert opened.evaluate("graphkit.state.period[1]") in {"2023-09-16", "2023-09-17"}


def test_sources_are_chosen_from_a_list(opened: WatchedPage) -> None:
    rows = opened.locator("#sources label")
    assert [row.split("\n") for row in rows.all_inner_texts()] == [
        ["No source given", "2"], ["Example Post", "1"], ["Example Times", "1"],
    ]  # fmt: skip
    assert opened.locator("#source-search").is_hidden()
    opened.get_by_label("No source given").uncheck()
    opened.wait_for_function("() => graphkit.visible().narrowed")
    assert opened.evaluate("graphkit.state.sources") == ["Example Post", "Example Times"]
    assert opened.locator(COUNTS).inner_text().endswith("from 2 of 5 articles")
    opened.get_by_role("button", name="None of the sources").click()
    settle(opened)
    assert opened.locator(COUNTS).inner_text().startswith("0 of 10 nodes, 0 of")
    assert opened.locator(".empty").inner_text() == "The filters leave nothing to show."
    opened.get_by_label("Example Times").check()
    settle(opened)
    assert opened.get_by_role("button", name="Remove filter: Example Times").is_visible()
    opened.get_by_role("button", name="All sources").click()
    settle(opened)
    assert opened.evaluate("graphkit.state.sources") is None


def test_many_sources_can_be_searched(page: WatchedPage, tmp_path: Path) -> None:
    articles = [Article(f"{n}.txt", ["Ann met Bob."], source=f"Súdkurier {n}") for n in range(14)]
    with workspace_of(articles, {"Ann": "person", "Bob": "person"}) as workspace:
        open_page(page, workspace, tmp_path)
    page.get_by_text("More filters").click()
    page.get_by_label("Find a source").fill("sud 1")
    assert page.locator("#sources label:visible").count() == 0
    page.get_by_label("Find a source").fill("sudkurier 1")
    assert page.locator("#sources label:visible").count() == 5
    page.get_by_role("button", name="None of the sources").click()
    page.wait_for_function("() => graphkit.visible().narrowed")
    assert page.evaluate("graphkit.state.sources.length") == 9
    assert page.evaluate("[...graphkit.visible().weights]") == [9]


def test_one_article_or_those_that_name_a_topic(opened: WatchedPage) -> None:
    article, topic = opened.get_by_label("One article"), opened.get_by_label("Articles that name")
    texts = article.locator("option").all_inner_texts()
    assert texts == [
        "All articles", "c.txt · 20 Sep 2023", "A denial · 14 Sep 2023", "A meeting · 13 Sep 2023", "d.txt",
    ]  # fmt: skip
    article.select_option("A meeting · 13 Sep 2023")
    opened.wait_for_function("() => graphkit.visible().narrowed")
    assert shown_nodes(opened) == {"kim-jong-un", "vladimir-putin", "vostochny", "satellites", "sergei-shoigu"}
    article.select_option("All articles")
    assert topic.locator("option").first.inner_text() == "Any topic"
    topic.select_option("arms deal (1)")
    settle(opened)
    assert opened.locator(COUNTS).inner_text().endswith("from 1 of 5 articles")
    assert "arms-deal" in shown_nodes(opened)
    assert "kim-jong-un" not in shown_nodes(opened)


def test_officials_are_shown_with_what_they_are_connected_with(opened: WatchedPage) -> None:
    box = opened.get_by_label("Officials and what they are connected with: 1 of 3 people")
    box.check()
    assert opened.get_by_role("button", name="People").inner_text().split("\n") == ["People", "1"]
    # Shoigu shares sentences with no one else than Kim and Putin, who have no office here.
    assert shown_nodes(opened) == {"sergei-shoigu"}
    box.uncheck()
    assert {"kim-jong-un", "sanctions", "security-council"} <= shown_nodes(opened)


def test_nodes_without_an_edge_can_be_hidden_and_are_where_weak_edges_are(opened: WatchedPage) -> None:
    hide = opened.get_by_label("Hide nodes without an edge")
    opened.get_by_label("Officials and what they are connected with").check()
    assert shown_nodes(opened) == {"sergei-shoigu"}
    hide.check()
    settle(opened)
    # All its neighbours are people without an office.
    assert shown_nodes(opened) == set()
    hide.uncheck()
    assert hide.is_enabled()
    narrow(opened, minimumDocuments=2)
    assert hide.is_checked()
    assert hide.is_disabled()


def test_slider_of_articles(opened: WatchedPage) -> None:
    slider = opened.locator("#minimum-documents")
    slider.focus()
    opened.keyboard.press("End")
    most = opened.evaluate("Math.max(...graphkit.data.edges.map((edge) => edge.documents))")
    assert most > 1
    assert slider.get_attribute("aria-valuetext") == f"at least {most} articles"
    assert all(
        opened.evaluate("graphkit.data.edges.filter((_, i) => graphkit.visible().edges[i]).map((e) => e.documents)")
    )
    edges = opened.evaluate("graphkit.data.edges.filter((edge) => edge.documents >= 2).length")
    assert opened.evaluate("graphkit.visible().edgeCount") == edges


def test_rank_decides_what_comes_first(page: WatchedPage, tmp_path: Path) -> None:
    with crowd(120, sentences=16) as workspace:
        graph = open_page(page, workspace, tmp_path)
    page.get_by_text("More filters").click()
    select(page, "node", 0)
    ids = {graph.nodes[node]["label"]: node for node in graph}
    hub = page.evaluate("graphkit.data.nodes[0].id")
    for rank, meaning in RANKS.items():
        page.get_by_label("Rank by").select_option(rank)
        settle(page)
        assert page.locator("#rank-meaning").inner_text() == f"{meaning[0].upper()}{meaning[1:]}."
        names = page.locator(".ranked-name bdi").all_inner_texts()
        strengths = [graph.edges[hub, ids[name]][rank] for name in names]
        assert len(strengths) > 5
        assert all(x >= y - 0.005 * abs(y) - 0.005 for x, y in pairwise(strengths))
    assert page.complaints == []


def test_a_graph_built_by_another_rank_opens_by_it(page: WatchedPage, tmp_path: Path) -> None:
    with small() as workspace:
        open_page(page, workspace, tmp_path, options=GraphOptions(rank_by="npmi"))
    assert page.evaluate("graphkit.state.rank") == "npmi"
    assert page.locator("#chips").is_hidden()
    assert page.locator("#reset").is_hidden()


def test_focus_leaves_what_lies_near(page: WatchedPage, tmp_path: Path) -> None:
    import networkx as nx

    with crowd(120, sentences=4) as workspace:
        graph = open_page(page, workspace, tmp_path)
    kept: nx.Graph[str] = nx.Graph([edge for edge in graph.edges if graph.edges[edge]["weight"] >= 2])
    node = page.evaluate("graphkit.data.nodes[20].id")
    for depth in (1, 2, 3):
        narrow(page, minimum=2, focus={"node": 20, "depth": depth})
        near = nx.single_source_shortest_path_length(kept, node, cutoff=depth) if node in kept else {node: 0}
        assert shown_nodes(page) == set(near)
        assert page.evaluate("graphkit.visible().edgeCount") == kept.subgraph(near).number_of_edges()
        page.get_by_role("button", name=f"Remove filter: Within {depth} step").click()
        assert page.evaluate("graphkit.state.focus") is None


def test_all_filters_hold_together_and_each_can_be_taken_away(opened: WatchedPage) -> None:
    whole = opened.locator(COUNTS).inner_text()
    narrow(
        opened, period=["2023-09-13", "2023-09-14"], sources=["Example Times"], officials=True, isolates=False,
        rank="npmi", minimumDocuments=1, topic=number_of(opened, "satellites"),
    )  # fmt: skip
    # Kim and Putin are no officials; of what the one article names, nothing else shares a sentence.
    assert (
        opened.locator(COUNTS).inner_text()
        == whole.replace("10 nodes", "0 of 10 nodes").replace(", ", ", 0 of ") + ", from 1 of 5 articles"
    )
    chips = opened.locator("#chips button")
    assert chips.all_inner_texts() == [
        text + "\n×" for text in ("Ranked by NPMI", "13–14 Sep 2023", "Example Times", "Articles that name satellites",
                                  "Officials and what they are connected with", "No nodes without an edge")
    ]  # fmt: skip
    assert opened.locator("#more-count").inner_text() == "6 in use"
    for left in range(5, -1, -1):
        chips.first.focus()
        opened.keyboard.press("Enter")
        settle(opened)
        assert chips.count() == left
        assert opened.evaluate("document.activeElement !== document.body")
    assert opened.locator(COUNTS).inner_text() == whole
    assert opened.locator("#reset").is_hidden()


def test_reset_takes_all_away_at_once(opened: WatchedPage) -> None:
    whole, before = opened.locator(COUNTS).inner_text(), opened.evaluate("({...graphkit.state})")
    narrow(
        opened, period=["2023-09-13", "2023-09-14"], sources=["Example Times"], officials=True, isolates=False,
        rank="npmi", minimumDocuments=2, minimum=2, topic=1, article=2, all=False, focus={"node": 1, "depth": 2},
        types=[True, False, True, True],
    )  # fmt: skip
    opened.get_by_role("button", name="Reset").click()
    settle(opened)
    assert opened.locator(COUNTS).inner_text() == whole
    assert opened.evaluate("({...graphkit.state})") == before
    assert opened.locator("#chips").is_hidden()


def test_article_filters_wait_for_the_sentences(
    page: WatchedPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assets, "COMPRESS_FROM", 10)
    with small() as workspace:
        open_page(page, workspace, tmp_path)
    page.reload()
    page.wait_for_function("() => window.graphkit !== undefined")
    texts = page.evaluate(
        """async () => {
            const texts = [];
            const seen = () => texts.push(document.querySelector("#counts").textContent);
            new MutationObserver(seen).observe(document.querySelector("#counts"), { childList: true });
            graphkit.update({ article: 2 });
            while (!graphkit.visible().narrowed) await new Promise((done) => setTimeout(done, 5));
            await new Promise((done) => setTimeout(done, 50));
            return texts;
        }"""
    )
    assert texts[-1].endswith("from 1 of 5 articles")
    assert set(texts[:-1]) <= {"Reading the sentences to count again …"}


def test_filters_that_cannot_leave_anything_out_are_disabled_and_say_why(page: WatchedPage, tmp_path: Path) -> None:
    one = {
        "period": "All dated articles are of 13 Sep 2023.", "sources": "No article names its source.",
        "article": "There is one article.", "topic": "No topic is drawn.", "officials": "No person has an office.",
        "isolates": "There are no edges.", "rank": "There are no edges.", "minimum": "There are no edges.",
        "minimum-documents": "There are no edges.", "all": "There are no edges.",
        "verb": "No edge says what one of its ends does with the other.",
    }  # fmt: skip
    undated = {"period": "No article has a date."}
    nothing = {**one, **undated}
    for name, reasons in (("undated", undated), ("one_node", one), ("nothing_read", nothing)):
        with WORKSPACES[name]() as workspace:
            open_page(page, workspace, tmp_path)
        page.evaluate("document.querySelector('#more-filters').open = true")
        for each, reason in reasons.items():
            assert (each, page.locator(f"#{each}-idle").inner_text()) == (each, reason)
            controls = page.locator(f"#{each}-filter").locator("input, select")
            assert all(control.is_disabled() for control in controls.all())
            assert all(f"{each}-idle" in str(c.get_attribute("aria-describedby")) for c in controls.all())
    assert page.complaints == []


def test_hostile_titles_and_sources_do_nothing(page: WatchedPage, tmp_path: Path) -> None:
    open_page_of(page, hostile, tmp_path)
    page.get_by_text("More filters").click()
    for article in range(3):
        narrow(page, article=article)
    names = page.evaluate("[...new Set(graphkit.data.articles.map((article) => article.source))]")
    assert HOSTILE[1] in names
    for name in names:
        narrow(page, article=None, sources=[name], topic=3)
        assert page.locator("#chips").is_visible()
    assert page.evaluate("document.querySelectorAll('script').length") == 6
    assert page.evaluate("document.querySelectorAll('img, iframe, form').length") == 0
    assert not any("\u202e" in text for text in page.locator("#article-filter, #sources, #chips").all_inner_texts())
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert (page.console, page.complaints) == ([], [])


def test_header_says_how_it_was_made(opened: WatchedPage) -> None:
    opened.get_by_text("How it was made").click()
    terms = opened.locator("#made dt").all_inner_texts()
    values = opened.locator("#made dd").all_inner_texts()
    assert dict(zip(terms, values, strict=True)) == {
        "Edges join nodes": "named in one sentence", "Ranked by": RANKS["weight"],
        "Articles with a date": "4 of 5", "Names found by": "none", "Options": "all as by default",
        "Built": "1 Oct 2023, by graphkit 0.1.0",
    }  # fmt: skip
    for width in (375, 800):
        opened.set_viewport_size({"width": width, "height": 700})
        made = opened.locator("#made").bounding_box()
        assert made
        assert made["x"] + made["width"] < width
    opened.keyboard.press("Escape")
    assert opened.locator("#made").is_hidden()


def test_header_says_how_much_of_how_many_and_of_which_articles(page: WatchedPage, tmp_path: Path) -> None:
    with crowd(60, sentences=12) as workspace:
        about.write(
            workspace, {"part": "since 2023-01", "options": '{"relate": {"window": "2"}, "extract": {"topics": false}}'}
        )
        documents.replace_reports(
            workspace, [ReadFailure("<b>scan</b>.pdf", "has no text.")], [ReadWarning("dates", "a.csv", "is odd.")]
        )
        graph = open_page(page, workspace, tmp_path, options=GraphOptions(page_nodes=20))
    edges = page.evaluate("graphkit.data.edges.length")
    summary = page.locator("#summary").inner_text()
    assert summary.startswith("36 articles since 2023-01 · ")
    assert summary.endswith(f" · 20 of 60 nodes, {edges:,} of {graph.number_of_edges():,} edges")
    page.get_by_text("How it was made").click()
    made = page.locator("#made dd").all_inner_texts()
    assert "named within 2 sentences" in made
    assert "--no-topics --window 2" in made
    assert page.locator("#made li").all_text_contents() == ["<b>scan</b>.pdf has no text.", "a.csv is odd."]


@pytest.mark.parametrize("width", [1400, 375])
def test_axe_finds_nothing_in_all_filters(page: WatchedPage, tmp_path: Path, axe_script: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 812})
    page.emulate_media(reduced_motion="reduce")
    open_page_of(page, officials, tmp_path)
    page.evaluate("document.querySelector('#more-filters').open = true")
    narrow(page, open=True, officials=True, period=["2023-09-13", "2023-09-14"])
    assert page.axe_faults_in_both(axe_script) == []
    small_targets = page.evaluate(
        """() => [...document.querySelectorAll("#sheet button, #sheet input, #sheet select")]
            .filter((each) => each.checkVisibility())
            .map((each) => (each.closest("label") ?? each).getBoundingClientRect())
            .filter(({ width, height }) => Math.min(width, height) < 24).length"""
    )
    assert small_targets == 0
    assert page.evaluate("document.documentElement.scrollWidth") == width
