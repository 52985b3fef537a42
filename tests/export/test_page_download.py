"""Workspaces come in; what their pages save in a real browser is compared with graphkit's own files."""

from __future__ import annotations

import csv
import io
import math
import re
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any

import networkx as nx
import pytest

from graphkit.export.columns import EDGE_COLUMNS
from graphkit.export.graphml import EDGE_KEYS, NODE_KEYS, write_graphml
from graphkit.export.tables import COLUMNS, write_tables
from graphkit.store import about
from tests.export.opened_page import open_page, settle
from tests.support.gephi import read_as_gephi
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import HOSTILE, WORKSPACES, hostile, small

if TYPE_CHECKING:
    from graphkit.store import Store

pytestmark = pytest.mark.browser

# The page holds its measures rounded.
RELATIVE, ABSOLUTE = 1e-12, 0.0
TABLES = {"entities.csv": "Nodes as a table (CSV)", "edges.csv": "Edges as a table (CSV)"}
GRAPHML = "Graph for Gephi and others (GraphML)"
NAMED = [name for name in WORKSPACES if name not in ("nothing_read", "nothing_named")]


def save(page: WatchedPage, item: str, folder: Path) -> Path:
    """Choose an item of the download menu; the file goes out, under the name that the page gave it."""
    page.get_by_role("button", name="Download", exact=True).click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name=item, exact=True).click()
    path = folder / "saved" / waiting.value.suggested_filename
    waiting.value.save_as(path)
    assert page.locator("#menu-download").is_hidden()
    return path


def same(ours: Any, theirs: Any) -> bool:
    """Whether two cells say the same, numbers with a fraction as far as the page holds them."""
    if ours == theirs:
        return True
    try:
        a, b = float(ours), float(theirs)
    except ValueError:
        return False
    return ("." in str(theirs) or "e" in str(theirs)) and math.isclose(a, b, rel_tol=RELATIVE, abs_tol=ABSOLUTE)


def opened(page: WatchedPage, workspace: Store, folder: Path) -> nx.Graph[str]:
    graph = open_page(page, workspace, folder)
    write_tables(graph, workspace, folder)
    write_graphml(graph, workspace, folder)
    return graph


@pytest.mark.parametrize("name", WORKSPACES)
def test_tables_are_those_that_graphkit_writes(page: WatchedPage, tmp_path: Path, name: str) -> None:
    with WORKSPACES[name]() as workspace:
        opened(page, workspace, tmp_path)
    for file, item in TABLES.items():
        saved = save(page, item, tmp_path).read_bytes()
        text = saved.decode("utf-8")
        theirs = list(csv.reader(io.StringIO((tmp_path / file).read_bytes().decode("utf-8"), newline="")))
        ours = list(csv.reader(io.StringIO(text, newline="")))
        assert tuple(ours[0]) == COLUMNS[file] == tuple(theirs[0])
        assert text.endswith("\r\n")
        assert len(ours) == len(theirs)
        wrong = [
            (column, mine, other)
            for row, expected in zip(ours, theirs, strict=True)
            for column, mine, other in zip(COLUMNS[file], row, expected, strict=True)
            if not same(mine, other)
        ]
        assert wrong == []
    assert (page.console, page.complaints) == ([], [])


def test_no_cell_that_is_saved_is_a_formula(page: WatchedPage, tmp_path: Path) -> None:
    with hostile() as workspace:
        opened(page, workspace, tmp_path)
    path = save(page, TABLES["entities.csv"], tmp_path)
    with path.open(encoding="utf-8", newline="") as rows:
        cells = [cell for row in csv.reader(rows) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]
    assert "'+1 555" in cells


@pytest.mark.parametrize("name", NAMED)
def test_graphml_is_that_which_graphkit_writes(page: WatchedPage, tmp_path: Path, name: str) -> None:
    with WORKSPACES[name]() as workspace:
        opened(page, workspace, tmp_path)
    path = save(page, GRAPHML, tmp_path)
    ours, theirs = nx.read_graphml(path), nx.read_graphml(tmp_path / "graph.graphml")
    assert list(ours) == list(theirs)
    assert {frozenset(edge) for edge in ours.edges} == {frozenset(edge) for edge in theirs.edges}
    for node, attributes in theirs.nodes(data=True):
        assert list(ours.nodes[node]) == list(NODE_KEYS)
        for column, value in attributes.items():
            assert type(ours.nodes[node][column]) is type(value)
            expected = pytest.approx(value, rel=RELATIVE, abs=ABSOLUTE) if isinstance(value, float) else value
            assert (node, column, ours.nodes[node][column]) == (node, column, expected)
    for a, b, attributes in theirs.edges(data=True):
        assert ours.edges[a, b].keys() == EDGE_KEYS.keys()
        for column, value in attributes.items():
            expected = pytest.approx(value, rel=RELATIVE, abs=ABSOLUTE) if isinstance(value, float) else value
            assert (column, ours.edges[a, b][column]) == (column, expected)
    keys = re.compile("<key [^>]*>")
    assert keys.findall(path.read_text(encoding="utf-8")) == keys.findall(
        (tmp_path / "graph.graphml").read_text(encoding="utf-8")
    )
    imported = read_as_gephi(path)
    assert imported.issues == []
    assert not imported.directed
    assert {len(edge.columns) > len(EDGE_COLUMNS) - 4 for edge in imported.edges.values()} <= {True}


def test_files_hold_what_the_filters_leave(page: WatchedPage, tmp_path: Path) -> None:
    with small() as workspace:
        graph = opened(page, workspace, tmp_path)
    page.get_by_role("button", name="Places").click()
    settle(page)
    kept = {node for node, attributes in graph.nodes(data=True) if attributes["type"] != "place"}
    read = nx.read_graphml(save(page, GRAPHML, tmp_path))
    assert set(read) == kept
    assert {frozenset(edge) for edge in read.edges} == {frozenset(edge) for edge in graph.subgraph(kept).edges}
    for file, item in TABLES.items():
        with save(page, item, tmp_path).open(encoding="utf-8", newline="") as rows:
            saved = list(csv.DictReader(rows))
        if file == "entities.csv":
            assert {row["id"] for row in saved} == kept
        else:
            assert {frozenset((row["source"], row["target"])) for row in saved} == {
                frozenset(edge) for edge in graph.subgraph(kept).edges
            }


def test_picture_is_the_view_with_twice_the_pixels(page: WatchedPage, tmp_path: Path) -> None:
    with small() as workspace:
        opened(page, workspace, tmp_path)
    drawing = page.locator("#drawing").bounding_box()
    assert drawing is not None
    path = save(page, "Picture (PNG)", tmp_path)
    assert path.name == "test-articles-drawing.png"
    head = path.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", head[16:24])
    assert (width, height) == (2 * round(drawing["width"]), 2 * round(drawing["height"]))
    # It is painted anew, not stretched: neighbouring pixels differ inside what would be one pixel of the screen.
    crisp, ground = page.evaluate(
        """async (bytes) => {
            const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
            const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
            const context = canvas.getContext("2d");
            context.drawImage(bitmap, 0, 0);
            const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
            let crisp = 0;
            for (let y = 0; y < bitmap.height; y += 2) {
                for (let x = 0; x < bitmap.width; x += 2) {
                    const at = 4 * (y * bitmap.width + x);
                    if (Math.abs(data[at] - data[at + 4]) > 60) crisp += 1;
                }
            }
            return [crisp, [...data.slice(0, 4)]];
        }""",
        list(path.read_bytes()),
    )
    assert crisp > 300
    assert ground == [255, 255, 255, 255]
    assert (page.console, page.complaints) == ([], [])


def test_files_have_names_that_every_system_takes(page: WatchedPage, tmp_path: Path) -> None:
    for title, stem in (
        (HOSTILE[0], None), ("../../etc: a/b\\c?", "etc-a-b-c"), ("…", "graph"), ("Ünïcode & more", "unicode-more"),
        ("x" * 300, "x" * 60),
    ):  # fmt: skip
        with small() as workspace:
            about.write(workspace, {"title": title})
            open_page(page, workspace, tmp_path)
        name = save(page, TABLES["edges.csv"], tmp_path).name
        assert re.fullmatch(r"[\w-]{1,60}-edges\.csv", name)
        assert stem is None or name == f"{stem}-edges.csv"
    assert page.complaints == []
