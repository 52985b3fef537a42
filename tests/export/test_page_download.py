"""The files that the page saves in a real browser, compared with graphkit's own."""

from __future__ import annotations

import csv
import re
import struct
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import networkx as nx
import pytest

from graphkit.export.graphml import write_graphml
from graphkit.export.tables import write_tables
from graphkit.store import about
from tests.export.opened_page import open_page, settle
from tests.export.saved_files import check_graphml, check_tables
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import HOSTILE, hostile, small

if TYPE_CHECKING:
    from graphkit.store import Store

pytestmark = pytest.mark.browser

TABLES = {"entities.csv": "Nodes as a table (CSV)", "edges.csv": "Edges as a table (CSV)"}
GRAPHML = "Graph for Gephi and others (GraphML)"


def save(page: WatchedPage, item: str, folder: Path) -> Path:
    """Choose an item of the download menu. Returns the file, under the name that the page gave it."""
    page.get_by_role("button", name="Download", exact=True).click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name=item, exact=True).click()
    path = folder / "saved" / waiting.value.suggested_filename
    waiting.value.save_as(path)
    assert page.locator("#menu-download").is_hidden()
    return path


def opened(page: WatchedPage, workspace: Store, folder: Path) -> nx.Graph[str]:
    graph = open_page(page, workspace, folder)
    write_tables(graph, workspace, folder)
    write_graphml(graph, workspace, folder)
    return graph


@pytest.mark.parametrize("make", [small, hostile])
def test_tables_are_those_that_graphkit_writes(page: WatchedPage, tmp_path: Path, make: Callable[[], Store]) -> None:
    """As of every workspace on Node (test_page_logic.py), here as the browser saves them."""
    with make() as workspace:
        opened(page, workspace, tmp_path)
    saved = {file: save(page, item, tmp_path).read_bytes().decode("utf-8") for file, item in TABLES.items()}
    check_tables(tmp_path, saved)
    assert (page.console, page.complaints) == ([], [])


def test_no_cell_that_is_saved_is_a_formula(page: WatchedPage, tmp_path: Path) -> None:
    with hostile() as workspace:
        opened(page, workspace, tmp_path)
    path = save(page, TABLES["entities.csv"], tmp_path)
    with path.open(encoding="utf-8", newline="") as rows:
        cells = [cell for row in csv.reader(rows) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]
    assert "'+1 555" in cells


@pytest.mark.parametrize("make", [small, hostile])
def test_graphml_is_that_which_graphkit_writes(page: WatchedPage, tmp_path: Path, make: Callable[[], Store]) -> None:
    """Likewise."""
    with make() as workspace:
        opened(page, workspace, tmp_path)
    check_graphml(save(page, GRAPHML, tmp_path), tmp_path / "graph.graphml")


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
    assert width == 2 * round(drawing["width"])
    # Title, filters and legend stand above and below.
    assert 2 * round(drawing["height"]) + 100 < height < 2 * round(drawing["height"]) + 400
    # It is painted anew, not stretched: neighbouring pixels differ inside what would be one pixel of the screen.
    crisp, ground = page.evaluate(
        """async (base64) => {
            const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
            const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
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
        b64encode(path.read_bytes()).decode("ascii"),
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
