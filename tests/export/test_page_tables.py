"""The tables of the page in a real browser: sorted, filtered and used as a reader would."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.export.opened_page import crowd, number_of, open_page, open_page_of, settle
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import HOSTILE, Article, hostile, small, workspace_of

pytestmark = pytest.mark.browser

ROWS, CAPTION = "#tables tbody tr", "#tables caption"


@pytest.fixture
def opened(opened_once: WatchedPage) -> WatchedPage:
    """Here the page asks for nothing but its one file."""
    return opened_once


def show(page: WatchedPage, view: str) -> None:
    page.get_by_role("radio", name=view, exact=True).check(force=True)
    settle(page)


def column(page: WatchedPage, title: str) -> list[str]:
    """What the cells of a column say, from the first row on."""
    heads = page.locator("#tables thead th").all_inner_texts()
    place = [head.strip() for head in heads].index(title) + 1
    return [text.strip() for text in page.locator(f"{ROWS} > :nth-child({place})").all_inner_texts()]


def test_nodes_stand_in_a_table_the_strongest_first(opened: WatchedPage) -> None:
    assert opened.locator("#tables").is_hidden()
    show(opened, "Nodes")
    assert opened.get_by_role("table").count() == 1
    assert opened.locator("#network").is_hidden()
    assert opened.locator(CAPTION).inner_text() == "10 nodes."
    assert opened.locator("#tables thead th").all_inner_texts() == [
        "Name", "Type", "Sentences", "Mentions", "Articles", "First", "Last", "Roles", "Degree", "Group", "k-core",
        "PageRank", "Between",
    ]  # fmt: skip
    nodes = opened.evaluate(
        """(() => {
            const { nodes, nodeMeasures } = graphkit.data;
            const { values } = nodeMeasures.find(({ name }) => name === "weighted_degree");
            return nodes.map((node) => [node.label, values[node.index], node.mentions]);
        })()"""
    )
    assert len(nodes) == 10
    assert set(column(opened, "Name")) == {label for label, _, _ in nodes}
    assert column(opened, "Sentences") == [
        str(strength) for strength in sorted((strength for _, strength, _ in nodes), reverse=True)
    ]
    row = opened.locator(ROWS, has_text="Sergei Shoigu")
    assert row.locator("td").all_inner_texts()[:7] == [
        "person", "1", "2", "2", "2023-09-13", "2023-09-13", "defence minister; minister",
    ]  # fmt: skip
    assert opened.locator('#tables [aria-sort="descending"]').inner_text() == "Sentences"


def test_edges_stand_in_a_table_with_every_measure(opened: WatchedPage) -> None:
    show(opened, "Edges")
    assert opened.locator("#tables thead th").all_inner_texts() == [
        "Name", "With", "Sentences", "Articles", "Relations", "NPMI", "G²", "p", "Jaccard", "Association", "First",
        "Last",
    ]  # fmt: skip
    edges = opened.evaluate("graphkit.data.edges.length")
    assert opened.locator(CAPTION).inner_text() == f"{edges} edges."
    assert opened.locator(ROWS).count() == edges
    assert {column(opened, "Name")[0], column(opened, "With")[0]} == {"Kim Jong Un", "Vladimir Putin"}
    assert column(opened, "Sentences")[0] == "3"
    opened.get_by_role("columnheader", name="Relations").get_by_role("button").click()
    settle(opened)
    assert sorted(said.split("\u00a0")[1] for said in column(opened, "Relations")[:3]) == [
        "meet 1", "praise 1", "will visit 1",
    ]  # fmt: skip


def test_titles_that_are_cut_are_shown_whole_on_hover(opened: WatchedPage) -> None:
    show(opened, "Nodes")
    whole = {
        "Sentences of its edges": "Sentences of its edges. Added up over the edges shown",
        "First seen": "First seen", "Last seen": "Last seen",
        "Group (community)": "Group (community). Number of its community, 0 the largest",
        "Between (betweenness)":
            "Between (betweenness). Share of the shortest paths between two other nodes that lead through it",
    }  # fmt: skip
    heads = opened.locator("#tables thead button[aria-label]")
    assert {head.get_attribute("aria-label"): head.get_attribute("title") for head in heads.all()} == whole
    for name in whole:
        assert name.startswith(opened.get_by_role("columnheader", name=name).inner_text())


@pytest.mark.parametrize("view", ["Nodes", "Edges"])
def test_a_usual_window_holds_every_column(page: WatchedPage, tmp_path: Path, view: str) -> None:
    page.set_viewport_size({"width": 1400, "height": 900})
    names = {f"Commissioner {n} of the Northern Fisheries Organisation": "organisation" for n in range(10)}
    lines = [f"It was said of {a} and of {b}." for a in names for b in names if a < b] * 30
    officials = {"Sergei Shoigu": "person", "Antonio Rodríguez Fontaine": "person"}
    lines += [" was seen with ".join(officials) + "."] * 3
    roles = dict.fromkeys(officials, ("minister of defence", "secretary of the Security Council"))
    said = {"was seen with": ("hold preliminary consultations with", "may decide to"), "and of": ("agree with", "")}
    articles = [Article("a.txt", lines, "2023-09-13")]
    with workspace_of(articles, names | officials, roles=roles, verbs=said) as workspace:
        open_page(page, workspace, tmp_path)
    show(page, view)
    for head in page.locator("#tables thead button").all():
        head.click()
        settle(page)
        wide, seen = page.evaluate("(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])(window.tables)")
        assert wide == seen == 1040


@pytest.mark.parametrize("view", ["Nodes", "Edges"])
def test_every_column_sorts_both_ways(opened: WatchedPage, view: str) -> None:
    show(opened, view)
    for head in opened.locator("#tables thead button").all():
        orders = []
        for _ in range(2):
            head.focus()
            opened.keyboard.press("Enter")
            settle(opened)
            orders.append(opened.locator("#tables [aria-sort]").get_attribute("aria-sort"))
            assert opened.locator("#tables [aria-sort]").inner_text() == head.inner_text()
            cells = column(opened, head.inner_text())
            values = [_number(cell) for cell in cells]
            if all(value is not None for value in values):
                assert values == sorted(values, reverse=orders[-1] == "descending")  # type: ignore[type-var]
            elif head.inner_text() in ("Name", "Type", "With"):
                assert cells == sorted(cells, key=str.casefold, reverse=orders[-1] == "descending")
        assert sorted(str(order) for order in orders) == ["ascending", "descending"]
        assert opened.evaluate("document.activeElement.textContent") == head.inner_text()


def _number(cell: str) -> float | None:
    try:
        return float(cell.replace(",", "").replace("\N{MINUS SIGN}", "-"))
    except ValueError:
        return None


def test_tables_hold_what_the_filters_leave(opened: WatchedPage) -> None:
    show(opened, "Nodes")
    opened.get_by_role("button", name="Places").click()
    settle(opened)
    assert "place" not in column(opened, "Type")
    assert opened.locator(CAPTION).inner_text() == "7 of 10 nodes."
    show(opened, "Edges")
    passing = opened.evaluate(
        """graphkit.data.edges
            .filter(({ a, b }) => [a, b].every((end) => graphkit.data.nodes[end].type !== 2)).length"""
    )
    assert opened.locator(ROWS).count() == passing
    opened.get_by_role("button", name="Reset").click()
    settle(opened)
    assert opened.locator(ROWS).count() == opened.evaluate("graphkit.data.edges.length")


def test_a_row_selects_and_is_marked(opened: WatchedPage) -> None:
    show(opened, "Nodes")
    opened.locator(ROWS, has_text="Sergei Shoigu").locator("td").nth(3).click()
    assert opened.locator("#details h2").inner_text() == "Sergei Shoigu"
    assert opened.locator("#tables .chosen").count() == 1
    assert opened.locator('#tables [aria-current="true"]').inner_text() == "Sergei Shoigu"
    opened.locator("#search").fill("vostochny")
    opened.keyboard.press("Enter")
    settle(opened)
    assert opened.locator('#tables [aria-current="true"]').inner_text() == "Vostochny"
    show(opened, "Edges")
    assert opened.locator("#tables .chosen").count() == 0
    opened.locator(ROWS).first.get_by_role("button").click()
    assert opened.locator("#details h2").inner_text().split("\n") == ["Kim Jong Un", "and", "Vladimir Putin"]


def test_keyboard_alone_goes_through_the_rows(opened: WatchedPage) -> None:
    show(opened, "Nodes")
    opened.locator("#tables thead button").last.focus()
    opened.keyboard.press("Tab")
    names = column(opened, "Name")

    def focused() -> str:
        return str(opened.evaluate("document.activeElement.textContent"))

    assert focused() == names[0]
    opened.keyboard.press("ArrowDown")
    assert focused() == names[1]
    opened.keyboard.press("End")
    assert focused() == names[-1]
    opened.keyboard.press("ArrowDown")
    assert focused() == names[-1]
    opened.keyboard.press("Home")
    opened.keyboard.press("ArrowDown")
    opened.keyboard.press("Enter")
    settle(opened)
    assert opened.locator("#details h2").inner_text() == names[1]
    # The focus stays in the row, so that one can go on.
    assert focused() == names[1]
    opened.evaluate("graphkit.update({ isolates: false })")
    settle(opened)
    assert focused() == names[1]
    opened.keyboard.press("Escape")
    assert opened.evaluate("graphkit.state.selected") is None


def test_what_is_selected_in_a_table_is_seen_in_the_drawing(opened: WatchedPage) -> None:
    opened.emulate_media(reduced_motion="reduce")
    opened.evaluate("graphkit.network.moveTo({ scale: 6, position: { x: 1e4, y: 1e4 } })")
    show(opened, "Nodes")
    opened.evaluate("(index) => graphkit.select({ kind: 'node', index })", number_of(opened, "Russia"))
    show(opened, "Drawing")
    opened.wait_for_function(
        """() => {
            const at = graphkit.network.canvasToDOM(graphkit.data.nodes[graphkit.state.selected.index]);
            const { clientWidth, clientHeight } = document.querySelector("#drawing");
            return at.x > 0 && at.y > 0 && at.x < clientWidth && at.y < clientHeight;
        }"""
    )


def test_rows_come_a_hundred_at_a_time(page: WatchedPage, tmp_path: Path) -> None:
    with crowd(250) as workspace:
        open_page(page, workspace, tmp_path)
    total = page.evaluate("graphkit.data.nodes.length")
    show(page, "Nodes")
    assert page.locator(ROWS).count() == 100
    assert page.locator(CAPTION).inner_text() == f"{total} nodes, the first 100 shown."
    page.get_by_role("button", name="Show 100 more").click()
    assert page.locator(ROWS).count() == 200
    assert page.evaluate("document.activeElement.closest('tr').rowIndex") == 101
    while page.locator("#tables .more").count():
        page.locator("#tables .more").click()
    labels = page.evaluate("graphkit.data.nodes.map((node) => node.label)")
    assert sorted(column(page, "Name")) == sorted(labels)
    assert page.complaints == []


def test_hostile_names_do_nothing_in_the_tables(page: WatchedPage, tmp_path: Path) -> None:
    open_page_of(page, hostile, tmp_path)
    show(page, "Nodes")
    names = page.locator(f"{ROWS} bdi").evaluate_all("(all) => all.map((each) => each.textContent)")
    assert set(names) == set(HOSTILE)
    assert page.locator("#tables img, #tables script, #tables a").count() == 0
    show(page, "Edges")
    assert page.locator(ROWS).count() == page.evaluate("graphkit.data.edges.length")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert (page.console, page.complaints) == ([], [])


@pytest.mark.parametrize("width", [1400, 375])
def test_axe_finds_nothing_in_the_tables(page: WatchedPage, tmp_path: Path, axe_script: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 812})
    page.emulate_media(reduced_motion="reduce")
    open_page_of(page, small, tmp_path)
    for view, kind in (("nodes", "node"), ("edges", "edge")):
        page.evaluate(
            "([view, kind]) => graphkit.update({ view, selected: { kind, index: 1 }, open: false })", [view, kind]
        )
        page.wait_for_timeout(150)
        assert page.axe_faults_in_both(axe_script) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width
