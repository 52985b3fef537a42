"""Back and forward, the surroundings of a node, and hidden nodes in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import networkx as nx
import pytest

from tests.export.opened_page import (
    assert_unharmed,
    crowd,
    number_of,
    on_screen,
    open_page,
    open_page_of,
    select,
    settle,
)
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import HOSTILE, hostile, small

pytestmark = pytest.mark.browser

HEADING, VISITED = "#details h2", "#visited li"


def visit(page: WatchedPage, *labels: str) -> None:
    """Select nodes, one after the other."""
    for label in labels:
        select(page, "node", number_of(page, label))
        settle(page)


def test_visited_names_are_listed_the_latest_first_and_lead_back(opened: WatchedPage) -> None:
    assert opened.locator("#trail").is_hidden()
    visit(opened, "Russia")
    assert opened.locator("#trail").is_visible()
    assert opened.locator("#visited").is_hidden()
    visit(opened, "Kim Jong Un", "Vostochny", "Russia", "sanctions")
    assert opened.locator(VISITED).all_inner_texts() == ["Russia", "Vostochny", "Kim Jong Un"]
    opened.locator("#visited").get_by_role("button", name="Vostochny").click()
    assert opened.locator(HEADING).inner_text() == "Vostochny"
    assert opened.locator(VISITED).all_inner_texts() == ["sanctions", "Russia", "Kim Jong Un"]
    visit(opened, "arms deal", "satellites", "North Korea")
    assert opened.locator(VISITED).count() == 5
    opened.keyboard.press("Escape")
    assert opened.locator(VISITED).first.inner_text() == "North Korea"


@pytest.fixture(params=["with window.navigation", "without"])
def turning(request: pytest.FixtureRequest, page: WatchedPage) -> Iterator[WatchedPage]:
    """A page in a browser that says of the ways back and forward whether they are there, and in one that does not."""
    without = request.param == "without"
    if without:
        page.add_init_script("delete window.navigation")
    yield page
    assert page.evaluate("'navigation' in window") is not without
    assert (page.console, page.complaints) == ([], [])


def wait_for(page: WatchedPage, heading: str, *, back: bool, forward: bool) -> None:
    """Wait until this is selected, and back and forward are open to the reader or not."""
    page.wait_for_function(
        """([heading, back, forward]) => document.querySelector("#details h2").textContent === heading
            && !document.querySelector("#back").disabled === back
            && !document.querySelector("#forward").disabled === forward""",
        arg=[heading, back, forward],
    )


def reload(page: WatchedPage) -> None:
    page.reload()
    page.wait_for_function("() => window.graphkit !== undefined")


def test_back_and_forward_go_through_where_one_has_been(turning: WatchedPage, tmp_path: Path) -> None:
    open_page_of(turning, small, tmp_path)
    back, forward = turning.locator("#back"), turning.locator("#forward")
    visit(turning, "Russia", "Kim Jong Un", "sanctions")
    wait_for(turning, "sanctions", back=True, forward=False)
    back.click()
    wait_for(turning, "Kim Jong Un", back=True, forward=True)
    back.click()
    wait_for(turning, "Russia", back=True, forward=True)
    back.click()
    wait_for(turning, "Overview", back=False, forward=True)
    for label in ("Russia", "Kim Jong Un"):
        forward.click()
        wait_for(turning, label, back=True, forward=True)
    forward.click()
    wait_for(turning, "sanctions", back=True, forward=False)
    back.click()
    wait_for(turning, "Kim Jong Un", back=True, forward=True)
    visit(turning, "Vostochny")
    wait_for(turning, "Vostochny", back=True, forward=False)


def test_back_and_forward_outlast_a_reload(turning: WatchedPage, tmp_path: Path) -> None:
    open_page_of(turning, small, tmp_path)
    visit(turning, "Russia", "Kim Jong Un", "sanctions")
    turning.locator("#back").click()
    wait_for(turning, "Kim Jong Un", back=True, forward=True)
    reload(turning)
    wait_for(turning, "Kim Jong Un", back=True, forward=True)
    turning.locator("#back").click()
    wait_for(turning, "Russia", back=True, forward=True)
    turning.locator("#back").click()
    wait_for(turning, "Overview", back=False, forward=True)
    reload(turning)
    wait_for(turning, "Overview", back=False, forward=True)


def test_back_never_leads_out_of_a_page_that_a_link_opened(turning: WatchedPage, tmp_path: Path) -> None:
    open_page_of(turning, small, tmp_path)
    address = turning.url
    # Another page of this machine comes before it in the history.
    (tmp_path / "list.html").write_text("<!doctype html><title>Graphs</title>", encoding="utf-8")
    turning.goto((tmp_path / "list.html").as_uri())
    turning.goto(address + "#node=russia")
    wait_for(turning, "Russia", back=False, forward=False)
    reload(turning)
    wait_for(turning, "Russia", back=False, forward=False)
    visit(turning, "Kim Jong Un")
    wait_for(turning, "Kim Jong Un", back=True, forward=False)
    turning.locator("#back").click()
    wait_for(turning, "Russia", back=False, forward=True)
    # An address that is changed by hand is one more step.
    turning.evaluate("location.hash = '#node=sanctions'")
    wait_for(turning, "sanctions", back=True, forward=False)
    turning.locator("#back").click()
    wait_for(turning, "Russia", back=False, forward=True)
    # Whoever goes elsewhere and comes back finds the way as it was.
    turning.locator("#forward").click()
    wait_for(turning, "sanctions", back=True, forward=False)
    turning.goto((tmp_path / "list.html").as_uri())
    turning.go_back()
    turning.wait_for_function("() => window.graphkit !== undefined")
    wait_for(turning, "sanctions", back=True, forward=False)


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_focus_leaves_what_lies_so_many_steps_away(page: WatchedPage, tmp_path: Path, depth: int) -> None:
    with crowd(120, sentences=4) as workspace:
        graph = open_page(page, workspace, tmp_path)
    label = page.evaluate("graphkit.data.nodes[100].label")
    (node,) = (node for node in graph if graph.nodes[node]["label"] == label)
    visit(page, label)
    page.locator(f"#details [data-key=depth-{depth}]").click()
    expected = set(nx.ego_graph(graph, node, radius=depth))
    assert 1 < len(expected) < len(graph) or depth == 3
    shown = page.evaluate("graphkit.visible().nodeIndices.map((i) => graphkit.data.nodes[i].id)")
    assert set(shown) == expected
    button = page.locator(f"#details [data-key=depth-{depth}]")
    assert button.get_attribute("aria-pressed") == "true"
    assert page.evaluate("document.activeElement.getAttribute('data-key')") == f"depth-{depth}"
    page.get_by_role("button", name="Any distance", exact=True).click()
    assert page.evaluate("graphkit.state.focus") is None
    assert len(page.evaluate("graphkit.visible().nodeIndices")) == len(graph)
    assert page.complaints == []


def test_search_finds_what_the_filters_hide_and_offers_to_reset(opened: WatchedPage) -> None:
    opened.get_by_role("button", name="Places").click()
    opened.evaluate("graphkit.update({ minimum: 2 })")
    opened.keyboard.press("/")
    opened.keyboard.type("vostoch")
    assert opened.locator("#suggestions").get_by_role("option").inner_text().split("\n")[:2] == [
        "Vostochny",
        "hidden by the filters",
    ]
    opened.keyboard.press("Enter")
    assert opened.locator(HEADING).inner_text() == "Vostochny"
    note = opened.locator(".hidden-note")
    assert note.locator("p").inner_text() == "The filters hide this node."
    note.get_by_role("button", name="Reset the filters").click()
    assert note.count() == 0
    assert opened.evaluate("[graphkit.state.minimum, graphkit.state.types.every(Boolean)]") == [1, True]
    assert opened.evaluate("document.activeElement.tagName") == "H2"
    # Nor does it stay hidden for lying too far from a focus.
    opened.evaluate("(node) => graphkit.update({ focus: { node, depth: 1 } })", number_of(opened, "arms deal"))
    settle(opened)
    assert note.count() == 1
    note.get_by_role("button", name="Reset the filters").click()
    assert opened.evaluate("graphkit.state.focus") is None


def test_slash_is_a_letter_where_one_types(opened: WatchedPage) -> None:
    opened.locator("#path-form > summary").click()
    opened.locator("#path-b").focus()
    opened.keyboard.type("a/b")
    assert opened.locator("#path-b").input_value() == "a/b"
    assert opened.evaluate("document.activeElement.id") == "path-b"


def test_hostile_names_do_nothing(page: WatchedPage, tmp_path: Path) -> None:
    open_page_of(page, hostile, tmp_path)
    for name in HOSTILE:
        visit(page, name)
        page.evaluate("graphkit.update({ focus: { node: graphkit.state.selected.index, depth: 1 } })")
        settle(page)
    assert page.locator(f"{VISITED} bdi").all_text_contents() == list(HOSTILE[-6:-1][::-1])
    assert_unharmed(page)


def test_everything_fits_a_telephone(page: WatchedPage, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 375, "height": 812})
    page.emulate_media(reduced_motion="reduce")
    open_page_of(page, small, tmp_path)
    visit(page, "Russia", "Security Council", "Kim Jong Un")
    page.evaluate("graphkit.update({ path: { a: 0, b: 7, number: 0 }, open: true })")
    settle(page)
    assert page.evaluate("document.documentElement.scrollWidth") == 375
    small_targets = page.evaluate(
        """() => [...document.querySelectorAll("#sheet button:not(.inline-name), #sheet input")]
            .filter((each) => each.checkVisibility()).map((each) => [each.outerHTML, each.getBoundingClientRect()])
            .filter(([, { width, height }]) => Math.min(width, height) < 24).map(([html]) => html)"""
    )
    assert small_targets == []
    # What is selected begins at the top of what is seen of the sheet.
    visit(page, "Vladimir Putin")
    place = page.evaluate(
        """() => document.querySelector("#details h2").getBoundingClientRect().top
            - document.querySelector("#sheet").getBoundingClientRect().top"""
    )
    assert 0 <= place < 0.5 * 0.62 * 700
    assert on_screen(page, "Vladimir Putin")["x"] > 0
