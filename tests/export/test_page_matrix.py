"""The matrix of edges between two types: its logic on Node against networkx, and the page in a real browser."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.export.opened_page import crowd, open_page, settle
from tests.export.page_on_node import page_on_node
from tests.support.workspaces import HOSTILE, Article, hostile, one_node, workspace_of

if TYPE_CHECKING:
    from tests.support.watched_page import WatchedPage

MATRIX = """({ graph, visibleWith, matrixOf }, [rows, columns, changes]) => {
    const type = (name) => graph.types.findIndex((each) => each.name === name);
    const matrix = matrixOf(graph, visibleWith(changes), [type(rows), type(columns)]);
    const id = (node) => graph.nodes[node].id;
    const cells = [...matrix.cells].flatMap(([row, of]) => [...of].map(([to, edge]) =>
        [id(row), id(to), graph.edges[edge].weight]));
    return { ...matrix, rows: matrix.rows.map(id), columns: matrix.columns.map(id), cells };
}"""

ROWS = """() => [...document.querySelectorAll("#matrix tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.innerText))"""


@pytest.mark.node
@pytest.mark.parametrize(("rows", "columns", "minimum"), [("person", "person", 1), ("person", "topic", 2)])
def test_cells_are_the_edges_between_the_types(rows: str, columns: str, minimum: int) -> None:
    with crowd(120) as workspace:
        page = page_on_node(workspace)
    expected: dict[tuple[str, str], int] = {}
    sums: Counter[str] = Counter()
    for a, b, data in page.graph.edges(data=True):
        for row, column in ((a, b), (b, a)):
            types = (page.graph.nodes[row]["type"], page.graph.nodes[column]["type"])
            if types == (rows, columns) and data["weight"] >= minimum:
                expected[row, column] = data["weight"]
                sums[row] += data["weight"]
    found = page.ask(MATRIX, [rows, columns, {"minimum": minimum}])
    assert {(row, column): weight for row, column, weight in found["cells"]} == expected
    assert found["rowCount"] == len(sums)
    shown = [sums[row] for row in found["rows"]]
    assert shown == sorted(sums.values(), reverse=True)[: len(shown)]
    assert len(shown) == min(len(sums), 40 if rows == columns else 60)
    assert len(found["columns"]) == min(found["columnCount"], 40)


@pytest.mark.browser
def test_matrix_is_read_by_mouse_and_keyboard(page: WatchedPage, tmp_path: Path, axe_script: str) -> None:
    names = {"Ann": "person", "Bob": "person", "Port": "place", "Quay": "place", "Ferry Line": "organisation"}
    lines = ["Ann left Port.", "Ann saw Port.", "Bob saw Quay.", "Ann met Bob.", "Ferry Line left Port."]
    with workspace_of([Article("a.txt", lines)], names) as workspace:
        open_page(page, workspace, tmp_path)
    page.get_by_role("radio", name="Matrix").check(force=True)
    settle(page)
    matrix = page.locator("#matrix")
    assert page.evaluate("graphkit.state.matrix.map((type) => graphkit.data.types[type].name)") == ["person", "place"]
    assert matrix.locator("thead th").all_inner_texts() == ["Port", "Quay"]
    assert page.evaluate(ROWS) == [["Ann", "2", ""], ["Bob", "", "1"]]
    assert page.axe_faults(axe_script) == []
    matrix.get_by_role("button", name="Ann – Port: 2 sentences").click()
    assert page.locator("#details h2").inner_text().split() == ["Ann", "and", "Port"]
    for key, focused in (
        ("ArrowRight", "Ann – Port: 2 sentences"), ("ArrowLeft", "Ann"), ("ArrowDown", "Bob"),
        ("ArrowRight", "Bob – Quay: 1 sentence"), ("ArrowUp", "Quay"),
    ):  # fmt: skip
        page.keyboard.press(key)
        name = "document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText"
        assert (key, page.evaluate(name)) == (key, focused)
    page.keyboard.press("Enter")
    settle(page)
    assert page.locator("#details h2").inner_text() == "Quay"
    assert matrix.locator(".chosen").all_inner_texts() == ["Quay"]
    matrix.get_by_role("button", name="Ann – Port: 2 sentences").focus()
    page.evaluate("graphkit.update({ minimum: 2 })")
    settle(page)
    assert page.evaluate(ROWS) == [["Ann", "2"]]
    assert page.evaluate(name) == "Ann – Port: 2 sentences", "a filter leaves the focus where it is"
    page.evaluate("graphkit.update({ minimum: 1 })")
    page.get_by_label("Columns").select_option("Organisations")
    assert matrix.locator(".matrix-size").inner_text() == "No edges between people and organisations are left."
    page.get_by_label("Rows").select_option("Places")
    settle(page)
    assert page.evaluate(ROWS) == [["Port", "1"]]
    page.wait_for_timeout(400)
    assert page.url.endswith("view=matrix&matrix=place~organisation")
    page.reload()
    page.wait_for_function("() => window.graphkit !== undefined")
    settle(page)
    assert page.evaluate(ROWS) == [["Port", "1"]]
    assert page.locator("#drawing").evaluate("(each) => getComputedStyle(each).visibility") == "hidden"
    assert page.complaints == []


@pytest.mark.browser
def test_hostile_names_do_nothing_in_a_matrix(page: WatchedPage, tmp_path: Path) -> None:
    for make in (hostile, one_node):
        with make() as workspace:
            open_page(page, workspace, tmp_path)
        page.evaluate("() => graphkit.update({ view: 'matrix' })")
        for row in range(4):
            page.evaluate("(row) => graphkit.update({ matrix: [row, 3 - row] })", row)
            settle(page)
    assert HOSTILE
    assert page.locator(".matrix-size").inner_text() == "There are no edges."
    assert page.evaluate("document.querySelectorAll('img, iframe').length") == 0
    assert (page.console, page.complaints) == ([], [])
