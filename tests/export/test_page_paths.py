"""The form for paths between two nodes, in a real browser; networkx checks the paths."""

from __future__ import annotations

import math
from itertools import islice, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import networkx as nx
import pytest

from graphkit.explore.paths import paths
from graphkit.store import Store
from tests.export.opened_page import assert_unharmed, crowd, number_of, open_page, open_page_of, select, settle
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import HOSTILE, Article, hostile, small, workspace_of

if TYPE_CHECKING:
    from playwright.sync_api import Locator

pytestmark = pytest.mark.browser

FORM, STATUS, NODES = "#path-form", "#path-status", "#path-nodes"
MOST_PATHS = 6


def ask(page: WatchedPage, a: str, b: str) -> None:
    """Ask for the paths between two labels, by typing."""
    if page.locator(FORM).get_attribute("open") is None:
        page.locator(f"{FORM} > summary").click()
    for field, name in (("From", a), ("To", b)):
        page.get_by_label(field, exact=True).and_(page.get_by_role("combobox")).fill(name)
        page.keyboard.press("Enter")
    settle(page)


def path_shown(page: WatchedPage) -> list[str]:
    """The labels of the path that is shown."""
    names: Locator = page.locator(f"{NODES} > li > .end bdi")
    return names.all_inner_texts()


def weighted(page: WatchedPage, rank: str) -> nx.Graph[str]:
    """The edges whose strength is above 0, by label, each as long as 1 / its strength, with the digits of the page."""
    rows = page.evaluate(
        """(rank) => {
            const { nodes, edges } = graphkit.data;
            const measure = graphkit.data.edgeMeasures.find(({ name }) => name === rank);
            const strength = (edge) => (measure ? measure.values[edge.index] : edge[rank]);
            return edges.filter((edge) => strength(edge) > 0)
                .map((edge) => [nodes[edge.a].label, nodes[edge.b].label, 1 / strength(edge)]);
        }""",
        rank,
    )
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(page.evaluate("graphkit.data.nodes.map((node) => node.label)"))
    graph.add_weighted_edges_from(rows, weight="length")
    return graph


def lengthened(page: WatchedPage, graph: nx.Graph[str], a: str, b: str) -> nx.Graph[str]:
    """The same edges, longer by the degrees of their ends, but for the ends of the path."""
    degrees = dict(page.evaluate("graphkit.data.nodes.map(({ label, degree }) => [label, degree])"))
    factors = {name: 1.0 if name in (a, b) else 1 + math.log(max(degree, 1)) for name, degree in degrees.items()}
    longer = graph.copy()
    for one, other, edge in longer.edges(data=True):
        edge["length"] *= (factors[one] + factors[other]) / 2
    return longer


def expected_of(graph: nx.Graph[str], a: str, b: str) -> list[float]:
    """How long the shortest paths are that networkx finds."""
    if not nx.has_path(graph, a, b):
        return []
    found = islice(nx.shortest_simple_paths(graph, a, b, weight="length"), MOST_PATHS)
    return [sum(graph.edges[pair]["length"] for pair in pairwise(each)) for each in found]


def lengths_of(page: WatchedPage, graph: nx.Graph[str], a: str, b: str) -> list[float]:
    """How long each path that the page offers is; each is a path of the graph that passes no node twice."""
    number = page.evaluate(
        """async ([a, b]) => {
            const find = (label) => graphkit.data.nodes.findIndex((node) => node.label === label);
            graphkit.update({ path: { a: find(a), b: find(b), number: 0 } });
            await 0; await 0;
            return Number(/of (\\d+):/.exec(document.querySelector("#path-status").textContent)?.[1] ?? 0);
        }""",
        [a, b],
    )
    lengths, seen = [], set()
    for i in range(number):
        page.evaluate(
            "async (number) => { graphkit.update({ path: { ...graphkit.state.path, number } }); await 0; }", i
        )
        names = path_shown(page)
        assert (names[0], names[-1], len(set(names))) == (a, b, len(names))
        seen.add(tuple(names))
        lengths.append(sum(graph.edges[pair]["length"] for pair in pairwise(names)))
    assert len(seen) == number
    return lengths


def test_paths_are_the_shortest_that_networkx_finds(page: WatchedPage, tmp_path: Path) -> None:
    """As of every rank on Node (test_page_logic.py), here as the form shows them, one after the other."""
    with crowd(60, sentences=6) as workspace:
        open_page(page, workspace, tmp_path)
    graph = weighted(page, "npmi")
    page.evaluate("graphkit.update({ rank: 'npmi' })")
    labels = sorted(graph)
    for a, b in zip(labels[::12], reversed(labels[3::12]), strict=True):
        between = lengthened(page, graph, a, b)
        found = lengths_of(page, between, a, b)
        assert found == pytest.approx(expected_of(between, a, b))
        assert found == pytest.approx(sorted(found))


def test_paths_avoid_nodes_and_types_and_the_address_keeps_them(page: WatchedPage, tmp_path: Path) -> None:
    lines = (
        ["Ann in Rovia.", "Bob in Rovia."] * 3 + ["Ann met Cem.", "Cem met Bob."] * 2 + ["Ann and Dan.", "Dan and Bob."]
    )
    names = dict.fromkeys(("Ann", "Bob", "Cem", "Dan"), "person") | {"Rovia": "place"}
    with workspace_of([Article("a.txt", lines)], names) as workspace:
        open_page(page, workspace, tmp_path)
    ask(page, "Ann", "Bob")
    assert path_shown(page) == ["Ann", "Rovia", "Bob"]
    page.get_by_role("button", name="Places", exact=True).and_(page.locator("#path-avoid button")).click()
    settle(page)
    assert path_shown(page) == ["Ann", "Cem", "Bob"]
    page.get_by_role("button", name="Not through this: Cem").click()
    settle(page)
    assert path_shown(page) == ["Ann", "Dan", "Bob"]
    page.get_by_role("button", name="Not through this: Dan").click()
    settle(page)
    assert page.locator(STATUS).inner_text() == "Every path passes what is chosen under “Not through”."
    page.wait_for_function("() => location.hash.includes('not-through=dan')")
    address = page.url
    assert address.endswith("#path=ann~bob~1&not-through=cem&not-through=dan&not-through-type=place")
    page.get_by_role("button", name="Let paths pass Cem again").click()
    settle(page)
    assert path_shown(page) == ["Ann", "Cem", "Bob"]
    page.wait_for_function("() => !location.hash.includes('not-through=cem')")
    page.evaluate("(address) => { location.href = address; }", address)
    page.wait_for_function("() => graphkit.state.avoided.length === 2")
    assert page.locator("#path-avoid .chip").all_inner_texts() == ["Cem\n×", "Dan\n×"]
    assert page.complaints == []


def told(workspace: Store, a: str, b: str) -> list[tuple[list[str], list[str]]]:
    """The names and the best sentences of each path, as `graphkit path` gives them."""
    return [
        (
            [step.label for step in path.nodes],
            [" ".join(sentence.text for sentence in edge.best.sentences) for edge in path.edges],
        )
        for path in paths(workspace, a, b, alternatives=MOST_PATHS - 1)
    ]


@pytest.mark.parametrize("window", ["sentence", "document"])
def test_each_hop_has_its_best_sentence(page: WatchedPage, tmp_path: Path, window: str) -> None:
    articles = [
        Article("old.txt", ["Ann met Bob in a long and rather dull sentence.", "Bob and Cem."], "2023-01-01", "Old"),
        Article("new.txt", ["Ann saw Bob.", "Bob saw Cem today, and then again.", "Bob, Cem!"], "2023-03-01", "New", "",
                "https://example.org/new"),
        Article("mid.txt", ["Ann and Bob.", "Cem left."], "2023-02-01", "Mid"),
    ]  # fmt: skip
    names = dict.fromkeys(("Ann", "Bob", "Cem"), "person")
    with workspace_of(articles, names, window=window) as workspace:
        open_page(page, workspace, tmp_path)
        expected = told(workspace, "Ann", "Cem")
    ask(page, "Ann", "Cem")
    page.wait_for_selector(f"{NODES} .hop-sentence li")
    shown = []
    for i in range(len(expected)):
        page.wait_for_function(
            "() => [...document.querySelectorAll('#path-nodes .hop-sentence')].every((each) => each.children.length)"
        )
        items = page.locator(f"{NODES} .hop-sentence li").all()
        best = [" ".join(item.locator("p[dir]").all_inner_texts()) for item in items]
        shown.append((path_shown(page), best))
        if i + 1 < len(expected):
            page.get_by_role("button", name="Next path").click()
            settle(page)
    assert shown == expected
    assert set(page.locator(f"{NODES} mark").all_inner_texts()) <= set(names)
    assert page.locator(f"{NODES} a").count() == page.locator(f"{NODES} .source", has_text="New").count()


def test_next_and_previous_go_around_and_the_drawing_follows(opened: WatchedPage) -> None:
    ask(opened, "kim jong", "moscow")
    assert opened.evaluate("graphkit.state.selected") is None
    status = opened.locator(STATUS)
    assert status.get_attribute("role") == "status"
    first = path_shown(opened)
    assert (first[0], first[-1]) == ("Kim Jong Un", "Russia")
    many = int(status.inner_text().split(" of ")[1].split(":")[0])
    assert status.inner_text() == f"Path 1 of {many}: {len(first) - 1} edges"
    assert many > 2
    seen = [first]
    for i in range(1, many):
        opened.get_by_role("button", name="Next path").click()
        assert status.inner_text().startswith(f"Path {i + 1} of {many}")
        seen.append(path_shown(opened))
    assert len({tuple(each) for each in seen}) == many
    opened.get_by_role("button", name="Next path").click()
    assert path_shown(opened) == first
    opened.get_by_role("button", name="Previous path").click()
    assert path_shown(opened) == seen[-1]
    # A node and an edge of the path lead to their details, and the path stays.
    opened.locator(f"{NODES} .hop-edge").first.click()
    assert opened.evaluate("graphkit.state.selected.kind") == "edge"
    assert path_shown(opened) == seen[-1]
    opened.locator(f"{NODES} .end").last.click()
    assert opened.locator("#details h2").inner_text() == "Russia"
    # Closed, the form has no path.
    opened.locator(f"{FORM} > summary").click()
    opened.wait_for_function("() => graphkit.state.path === null")
    assert path_shown(opened) == []


def test_path_is_bright_in_the_drawing(opened: WatchedPage) -> None:
    def shade(label: str) -> int:
        """How much is painted over the ground at a node's place."""
        return int(
            opened.evaluate(
                """(label) => {
                    const at = graphkit.network.canvasToDOM(graphkit.data.nodes.find((node) => node.label === label));
                    const canvas = document.querySelector("#overlay");
                    const ratio = canvas.width / canvas.clientWidth;
                    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d");
                    copy.drawImage(canvas, 0, 0);
                    return copy.getImageData(at.x * ratio, at.y * ratio, 1, 1).data[3];
                }""",
                label,
            )
        )

    ask(opened, "Kim Jong Un", "Security Council")
    on_path = path_shown(opened)
    others = set(opened.evaluate("graphkit.data.nodes.map((node) => node.label)")) - set(on_path)
    assert all(shade(label) == 255 for label in on_path)
    assert any(shade(label) < 255 for label in others)


@pytest.mark.parametrize("size", [(1400, 900), (375, 812), (700, 450)])
def test_a_path_is_brought_into_sight(page: WatchedPage, tmp_path: Path, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.emulate_media(reduced_motion="reduce")
    with crowd(60, sentences=6) as workspace:
        open_page(page, workspace, tmp_path)
    seen = """() => {
        const network = document.querySelector("#network");
        const sheet = document.querySelector("#panel").getBoundingClientRect();
        const box = network.getBoundingClientRect();
        const bottom = innerWidth > 760 ? box.bottom : sheet.top;
        return [...document.querySelectorAll("#path-nodes > li > .end bdi")].map((name) => {
            const node = graphkit.data.nodes.find(({ label }) => label === name.textContent);
            const at = graphkit.network.canvasToDOM(node);
            return at.x > 0 && at.y > 0 && at.x < box.width && at.y + box.top < bottom;
        });
    }"""
    page.evaluate("graphkit.network.moveTo({ position: graphkit.data.nodes[59], scale: 3 })")
    for b in (20, 40, 59):
        page.evaluate("(b) => graphkit.update({ open: true, path: { a: 0, b, number: 0 } })", b)
        page.wait_for_timeout(300)
        found = page.evaluate(seen)
        assert len(found) > 1
        assert all(found)
    assert page.complaints == []


def test_a_node_panel_asks_with_its_name_and_the_keyboard_does_the_rest(opened: WatchedPage) -> None:
    select(opened, "node", number_of(opened, "Vostochny"))
    opened.get_by_role("button", name="Find paths to …").focus()
    opened.keyboard.press("Enter")
    assert opened.evaluate("document.activeElement.id") == "path-b"
    assert opened.locator("#path-a").input_value() == "Vostochny"
    opened.keyboard.type("sanc")
    opened.keyboard.press("ArrowDown")
    active = opened.locator("#path-b").get_attribute("aria-activedescendant")
    assert opened.locator(f"#{active}").inner_text().split("\n")[0] == "sanctions"
    opened.keyboard.press("Enter")
    assert opened.locator("#path-b").input_value() == "sanctions"
    assert path_shown(opened)[0] == "Vostochny"
    for _ in range(20):
        opened.keyboard.press("Tab")
        if opened.evaluate("document.activeElement.getAttribute('aria-label')") == "Next path":
            break
    before = path_shown(opened)
    opened.keyboard.press("Enter")
    assert path_shown(opened) != before
    opened.keyboard.press("Tab")
    assert opened.evaluate("document.activeElement.className") == "end"
    opened.keyboard.press("Enter")
    assert opened.locator("#details h2").inner_text() == "Vostochny"


def test_opening_the_form_takes_what_is_selected(opened: WatchedPage) -> None:
    select(opened, "node", number_of(opened, "Sergei Shoigu"))
    opened.locator(f"{FORM} > summary").click()
    opened.wait_for_function("() => document.querySelector('#path-a').value === 'Sergei Shoigu'")
    assert opened.locator(STATUS).inner_text() == ""


def test_field_never_says_what_is_not_chosen(opened: WatchedPage) -> None:
    ask(opened, "Kim Jong Un", "Russia")
    field = opened.locator("#path-b")
    field.fill("nobody at all")
    assert opened.locator("#paths .no-match").last.inner_text() == "No name or alias matches."
    opened.locator("#search").focus()
    assert field.input_value() == "Russia"
    assert opened.locator("#paths .no-match").last.is_hidden()


def test_no_path_says_so_and_why(page: WatchedPage, tmp_path: Path) -> None:
    lines = ["Ann met Bob.", "Bob met Cem.", "Dan met Eve.", "Fay slept."]
    names = dict.fromkeys(("Ann", "Bob", "Cem", "Dan", "Eve", "Fay"), "person") | {"slept": "topic"}
    with workspace_of([Article("a.txt", lines)], names) as workspace:
        open_page(page, workspace, tmp_path)
    status = page.locator(STATUS)
    ask(page, "Ann", "Eve")
    text = status.inner_text().replace("\u2068", "").replace("\u2069", "")
    assert text == "No path joins the two: Ann is in a part of 3 nodes, Eve is in a part of 2 nodes."
    assert page.locator("#path-reset").is_hidden()
    ask(page, "Ann", "Ann")
    assert status.inner_text() == "Choose two different nodes."
    ask(page, "Ann", "Cem")
    assert path_shown(page) == ["Ann", "Bob", "Cem"]
    page.evaluate(
        "graphkit.update({ focus: { node: graphkit.data.nodes.findIndex((n) => n.label === 'Dan'), depth: 1 } })"
    )
    settle(page)
    text = status.inner_text().replace("\u2068", "").replace("\u2069", "")
    assert text == "The filters hide Ann and Cem."
    page.locator("#path-reset button").click()
    assert path_shown(page) == ["Ann", "Bob", "Cem"]
    assert page.complaints == []


def test_a_measure_passes_only_edges_above_chance_and_says_so(page: WatchedPage, tmp_path: Path) -> None:
    # Ann and Bob meet once, though each is named almost everywhere: less often than chance.
    lines = ["Ann met Bob.", *["Ann met Cem."] * 5, *["Bob met Dan."] * 5]
    names = dict.fromkeys(("Ann", "Bob", "Cem", "Dan"), "person")
    with workspace_of([Article("a.txt", lines)], names) as workspace:
        graph = open_page(page, workspace, tmp_path)
    assert graph.edges["ann", "bob"]["npmi"] < 0
    ask(page, "Ann", "Bob")
    assert path_shown(page) == ["Ann", "Bob"]
    page.evaluate("graphkit.update({ rank: 'npmi' })")
    settle(page)
    assert path_shown(page) == []
    assert (
        "Only edges whose NPMI is above 0 are passed: ranked by sentences, all are."
        in page.locator(STATUS).inner_text()
    )


def test_hostile_names_do_nothing(page: WatchedPage, tmp_path: Path) -> None:
    open_page_of(page, hostile, tmp_path)
    for b in range(1, len(HOSTILE), 3):
        page.evaluate("(b) => graphkit.update({ path: { a: 0, b, number: 0 } })", b)
        page.wait_for_function(
            "() => [...document.querySelectorAll('#path-nodes .hop-sentence')].every((each) => each.children.length)"
        )
        names = page.locator(f"{NODES} > li > .end bdi").all_text_contents()
        labels = page.evaluate("graphkit.data.nodes.map((node) => node.label)")
        assert (names[0], names[-1]) == (labels[0], labels[b])
        assert page.locator(f"{NODES} a").count() == 0
    assert_unharmed(page)


@pytest.mark.parametrize("width", [1400, 375])
def test_axe_finds_nothing(page: WatchedPage, tmp_path: Path, axe_script: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 812})
    page.emulate_media(reduced_motion="reduce")
    open_page_of(page, small, tmp_path)
    page.evaluate("graphkit.update({ open: true, path: { a: 0, b: 7, number: 0 } })")
    page.wait_for_selector(f"{NODES} .hop-sentence li", state="attached")
    page.locator("#path-b").fill("k")
    for _ in range(2):
        assert page.axe_faults_in_both(axe_script) == []
        page.locator("#path-b").blur()
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert page.complaints == []
