"""Two parts of the articles compared in the page: as the command compares them, and in a real browser."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from graphkit.explore.compare import compare_parts
from graphkit.options import Selection
from graphkit.store import Store
from tests.export.opened_page import assert_unharmed, crowd, edge_between, open_page, open_page_of, select, settle
from tests.export.page_on_node import page_on_node
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import HOSTILE, hostile, small

SPLIT = {"by": "periods", "sides": [["2023-09-13", "2023-09-13"], ["2023-09-14", "2023-09-30"]]}
EITHER_SIDE = (Selection(until="2023-09-13"), Selection(since="2023-09-14", until="2023-09-30"))
CASES: list[tuple[Callable[[], Store], dict[str, Any], tuple[Selection, Selection], dict[str, Any]]] = [
    (small, SPLIT, EITHER_SIDE, {}),
    (
        small, {"by": "sources", "sides": [["Example Times"], ["Example Post"]]},
        (Selection(sources=("Example Times",)), Selection(sources=("Example Post",))), {},
    ),
    (
        lambda: crowd(60), {"by": "periods", "sides": [["2023-01-01", "2023-04-30"], ["2023-05-01", "2023-12-31"]]},
        (Selection(until="2023-04"), Selection(since="2023-05")), {},
    ),
    (
        small, {"by": "sources", "sides": [["Example Post"], ["Example Times", ""]]},
        (
            Selection(since="2023-09-13", until="2023-09-14", sources=("Example Post",)),
            Selection(since="2023-09-13", until="2023-09-14", sources=("Example Times",)),
        ),
        {"period": ["2023-09-13", "2023-09-14"]},
    ),
]  # fmt: skip


@pytest.mark.node
@pytest.mark.parametrize("case", range(len(CASES)))
def test_the_page_compares_as_the_command_does(case: int, node_packages: None) -> None:
    make, sides, selections, filters = CASES[case]
    with make() as workspace:
        page = page_on_node(workspace)
        expected = compare_parts(workspace, *selections)
    script = """(page, { sides, filters }) => {
        const compared = page.comparedIn(page.graph, page.all, page.stateWith(filters), sides);
        const row = (change) => change && [change.kind, ...change.documents, change.likelihood];
        const { nodes, edges } = page.graph;
        return {
            sizes: compared.sizes,
            nodes: compared.nodes.flatMap((change, i) => change ? [[nodes[i].id, ...row(change)]] : []).sort(),
            edges: compared.edges.flatMap((change, i) => change
                ? [[[nodes[edges[i].a].id, nodes[edges[i].b].id].sort().join(" "), ...row(change), ...change.times]]
                : []).sort(),
        }; }"""
    found = page.ask(script, {"sides": sides, "filters": filters})
    assert found["sizes"] == [expected.before.documents, expected.after.documents]
    nodes = [[n.id, n.change, n.documents_before, n.documents_after, n.g2] for n in expected.nodes]
    assert found["nodes"] == sorted(nodes)
    edges = [
        [f"{e.a} {e.b}", e.change, e.documents_before, e.documents_after, e.g2, e.sentences_before, e.sentences_after]
        for e in expected.edges
    ]
    assert found["edges"] == sorted(edges)


@pytest.mark.browser
def test_two_parts_are_compared(page: WatchedPage, tmp_path: Path, axe_script: str) -> None:
    open_page_of(page, small, tmp_path)
    page.locator("#compare-form > summary").click()
    page.locator("#compare-by").select_option("periods")
    settle(page)
    # Half of the articles on each side, to begin with.
    assert page.evaluate("graphkit.state.compare.sides") == [["2023-09-13", "2023-09-13"], ["2023-09-14", "2023-09-20"]]
    page.get_by_label("Second period: until").fill("2023-09-19")
    page.get_by_label("Second period: until").dispatch_event("change")
    page.wait_for_timeout(400)
    assert page.url.endswith("#compare=1~2023-09-13~2023-09-13&compare=2~2023-09-14~2023-09-19")
    # The strip, too, chooses the second period.
    box = page.locator("#strip-bars").bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] - 2, box["y"] + 5)
    settle(page)
    assert page.evaluate("graphkit.state.compare.sides[1]") == ["2023-09-20", "2023-09-20"]
    page.get_by_label("Second period: from").fill("2023-09-14")
    page.get_by_label("Second period: until").fill("2023-09-19")
    page.get_by_label("Second period: until").dispatch_event("change")
    page.wait_for_timeout(400)
    # The article of the 16th names nobody, and counts.
    assert page.locator("#compared p").first.inner_text() == (
        "First: 13 Sep 2023, 1 article. Second: 14–19 Sep 2023, 2 articles. "
        "The parts have different numbers of articles, so shares of articles are compared."
    )
    assert "Articles without a date are in neither: 1." in page.locator("#compared").inner_text()
    rows = page.locator("#compared tbody tr").all_inner_texts()
    assert [row.split("\t") for row in rows] == [
        ["came", "5", "6"], ["went", "5", "5"], ["grew", "0", "0"], ["shrank", "0", "0"], ["stayed", "0", "0"],
    ]  # fmt: skip
    assert page.locator(".changes li").nth(2).inner_text().endswith("went: 2 sentences in 1 article")
    assert page.locator("#chips .chip").inner_text() == "Compared: 13 Sep 2023 with 14–19 Sep 2023\n×"
    assert page.axe_faults(axe_script) == []
    # In the drawing nodes have the colours of changes; those that went are hollow.
    look = """(label) => {
        const node = graphkit.network.body.nodes[graphkit.data.nodes.findIndex((each) => each.label === label)];
        const style = getComputedStyle(document.documentElement);
        const names = ["ground", "came", "went"];
        const { background, border } = node.options.color;
        const nameOf = (colour) => names.find((name) => style.getPropertyValue(`--${name}`).trim() === colour);
        return [background, border].map(nameOf); }"""
    assert page.evaluate(look, "Russia") == ["came", "ground"]
    assert page.evaluate(look, "Vladimir Putin") == ["ground", "went"]
    select(page, "edge", edge_between(page, "Kim Jong Un", "Vladimir Putin"))
    assert page.locator(".change-note").inner_text() == (
        "From the first part to the second: went: 2 sentences in 1 article."
    )
    for view, first in (("nodes", "Kim Jong Un"), ("edges", "Kim Jong Un")):
        page.evaluate(
            "(view) => graphkit.update({ view, sort: { nodes: ['change', false], edges: ['change', false] } })", view
        )
        settle(page)
        heads = page.locator("#tables thead th").all_inner_texts()
        assert heads[2:5] == ["First", "Second", "Change"]
        cells = page.locator("#tables tbody tr", has_text=first).first.locator("td").all_inner_texts()
        assert cells[1:4] == ["1 (100%)", "0 (0%)", "went"]
        assert page.axe_faults(axe_script) == []
    page.evaluate("graphkit.update({ view: 'drawing' })")
    page.locator("#compare-by").select_option("sources")
    settle(page)
    assert page.evaluate("graphkit.state.compare.sides.map((side) => side.length)") == [1, 2]
    page.get_by_label("Second group of sources").select_option(["Example Times"])
    page.get_by_label("First group of sources").select_option(["Example Post", ""])
    settle(page)
    assert page.evaluate("graphkit.state.compare.sides.map((side) => [...side].sort())") == [
        ["", "Example Post"], ["Example Times"],
    ]  # fmt: skip
    page.wait_for_timeout(400)
    page.reload()
    page.wait_for_function("() => window.graphkit !== undefined")
    settle(page)
    assert page.evaluate("graphkit.state.compare.sides.map((side) => side.length)") == [2, 1]
    page.set_viewport_size({"width": 375, "height": 812})
    page.emulate_media(color_scheme="dark")
    page.evaluate("graphkit.update({ open: true })")
    page.wait_for_timeout(300)
    assert page.axe_faults(axe_script) == []
    assert page.evaluate("document.documentElement.scrollWidth") == 375
    # Above what is selected there is no room for it; it is above the overview.
    assert page.locator("#compared").is_hidden()
    page.evaluate("graphkit.select(null)")
    page.evaluate("graphkit.update({ open: true })")
    settle(page)
    assert page.locator("#compared").is_visible()
    assert page.axe_faults(axe_script) == []
    page.locator("#reset").click()
    settle(page)
    assert page.evaluate("graphkit.state.compare") is None
    assert page.locator("#compared").is_hidden()
    assert page.complaints == []


@pytest.mark.browser
def test_addresses_of_no_comparison_mean_nothing_and_hostile_sources_are_compared(
    page: WatchedPage, tmp_path: Path
) -> None:
    with hostile() as workspace:
        open_page(page, workspace, tmp_path)
    for text in (
        "compare=1~2023-09-13~2023-09-13", "compare=1~a&compare=2~b", "compare=3~", "compare=~&compare=1~__proto__",
        "compare=1~2023-09-14~2023-09-13&compare=2~2023-09-13~2023-09-13",
        "compare=1~2023-09-13&compare=2~2023-09-13",
    ):  # fmt: skip
        page.evaluate("(text) => { location.hash = text; }", text)
        page.wait_for_timeout(50)
        assert page.evaluate("graphkit.state.compare") is None
    sides = [[HOSTILE[1]], [HOSTILE[11], "&"]]
    page.evaluate("(sides) => graphkit.update({ compare: { by: 'sources', sides }, open: true })", sides)
    page.wait_for_timeout(400)
    page.evaluate("graphkit.update({ view: 'edges' })")
    settle(page)
    assert page.evaluate("graphkit.state.compare.sides") == sides
    assert page.locator("#compared").is_visible()
    assert_unharmed(page)
