"""Open the page of a workspace in a real browser, and read what tests ask of it."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graphkit.export.html import FILE_NAME, page_of, write_html
from graphkit.graph import build_graph
from graphkit.options import GraphOptions
from graphkit.store import Store
from tests.support.watched_page import TWO_FRAMES
from tests.support.workspaces import Article, workspace_of

if TYPE_CHECKING:
    import networkx as nx
    from playwright.sync_api import Page

    from tests.support.watched_page import WatchedPage

FIRST = ("Anna", "Boris", "Chen", "Dalia", "Émile", "Farid", "Greta", "Hugo", "Irina", "Jomo", "Karim", "Lena")
LAST = ("Adamović", "Brandt", "Castellanos", "Diallo", "Eriksson", "Fontaine", "García", "Hassan", "Ito", "Jansen")
OFFICES = ("Ministry of", "Council for", "Port of", "Bank of", "Institute of Strategic")
THINGS = ("Trade", "Defence", "Water", "Energy", "the Northern Sea", "Transport", "Fisheries")


def crowd(nodes: int, *, sentences: int = 4, seed: int = 1) -> Store:
    """A workspace of that many names in groups: a few are named everywhere, most in one group of about ten.

    ``sentences`` is how many of them name each name, on average.
    """
    rng = random.Random(seed)
    names: dict[str, str] = {}
    tries = 0
    while len(names) < nodes:
        tries += 1
        person = f"{rng.choice(FIRST)} {rng.choice(LAST)}" + (f" {rng.choice(LAST)}" if rng.random() < 0.3 else "")
        office = f"{rng.choice(OFFICES)} {rng.choice(THINGS)}"
        kind = rng.choice(("person", "person", "organisation", "place", "topic"))
        name = person if kind == "person" else office if len(names) % 3 else f"{office} {rng.randint(2, 99)}"
        # There are not as many names as a large crowd needs.
        names.setdefault(f"{name} {tries}" if tries > 2 * nodes else name, kind)
    ranked = list(names)
    groups = [ranked[i : i + 10] for i in range(0, nodes, 10)]
    articles = []
    for number in range(nodes * sentences // 20):
        group = groups[number % len(groups)]
        lines = []
        for line in range(10):
            met = {group[line % len(group)], rng.choice(group), ranked[int(rng.paretovariate(0.7)) % nodes]}
            lines.append("It was said of " + " and of ".join(sorted(met)) + ".")
        day = f"2023-{number % 12 + 1:02d}-{number % 27 + 1:02d}"
        articles.append(Article(f"{number}.txt", lines, day, f"No. {number}"))
    return workspace_of(articles, names, title=f"A crowd of {nodes}")


def open_page(
    page: WatchedPage, workspace: Store, folder: Path, *, options: GraphOptions | None = None
) -> nx.Graph[str]:
    """Write ``graph.html`` into ``folder``, open it and wait until it is drawn. Returns the graph."""
    graph = build_graph(workspace, options=options)
    write_html(graph, workspace, folder)
    _open(page, folder / FILE_NAME)
    return graph


def open_page_of(page: WatchedPage, make: Callable[[], Store], folder: Path) -> None:
    """The same for a workspace that ``make`` gives, whose page is made once for all tests."""
    (folder / FILE_NAME).write_text(_page_of(make), encoding="utf-8", newline="\n")
    _open(page, folder / FILE_NAME)


@cache
def _page_of(make: Callable[[], Store]) -> str:
    with make() as workspace:
        return page_of(build_graph(workspace), workspace)


def _open(page: WatchedPage, file: Path) -> None:
    page.goto(file.as_uri())
    page.wait_for_function("() => window.graphkit !== undefined")
    settle(page)


def settle(page: Page) -> None:
    """Wait until the next frame has been painted."""
    page.evaluate(TWO_FRAMES)


def assert_unharmed(page: WatchedPage) -> None:
    """Hostile names and texts have brought no element, made nothing wider than the window, and caused no complaint."""
    brought = "document.querySelectorAll('img, iframe, form, [onclick], [onerror], [style*=url]').length"
    assert page.evaluate(brought) == 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert (page.console, page.complaints) == ([], [])


def number_of(page: WatchedPage, label: str) -> int:
    """The number under which the page knows a node."""
    return int(page.evaluate("(label) => graphkit.data.nodes.findIndex((node) => node.label === label)", label))


def edge_between(page: WatchedPage, a: str, b: str) -> int:
    """The number under which the page knows an edge."""
    both = sorted((number_of(page, a), number_of(page, b)))
    return int(
        page.evaluate("(both) => graphkit.data.edges.findIndex((e) => both.includes(e.a) && both.includes(e.b))", both)
    )


def select(page: WatchedPage, kind: str, index: int) -> None:
    """Select a node or an edge, and wait until its sentences stand in the panel."""
    page.evaluate("(thing) => graphkit.select(thing)", {"kind": kind, "index": index})
    page.wait_for_selector("#sentences h3", state="attached")


def unfold(page: WatchedPage) -> None:
    """Open what stands folded below the sentences."""
    page.evaluate("for (const each of document.querySelectorAll('#details .folded')) each.open = true")


def on_screen(page: WatchedPage, label: str) -> dict[str, float]:
    """Where a node is seen, in pixels of the window."""
    place: dict[str, float] = page.evaluate(
        """(label) => {
            const node = graphkit.data.nodes.find((each) => each.label === label);
            const at = graphkit.network.canvasToDOM(node);
            const box = document.querySelector("#drawing").getBoundingClientRect();
            return { x: at.x + box.left, y: at.y + box.top };
        }""",
        label,
    )
    return place


def pixels(page: WatchedPage, canvas: str) -> int:
    """How many pixels of a canvas are painted."""
    return int(
        page.evaluate(
            """(canvas) => {
                const drawn = document.querySelector(canvas);
                const read = new OffscreenCanvas(drawn.width, drawn.height);
                const copy = read.getContext("2d", { willReadFrequently: true });
                copy.drawImage(drawn, 0, 0);
                const { data } = copy.getImageData(0, 0, drawn.width, drawn.height);
                let painted = 0;
                for (let i = 3; i < data.length; i += 4) if (data[i] > 0) painted += 1;
                return painted;
            }""",
            canvas,
        )
    )


def sentences_shown(page: WatchedPage) -> list[str]:
    """The sentences in the panel, as text, in their order."""
    texts: list[Any] = page.locator("#sentences li p[dir]").all_inner_texts()
    return [" ".join(str(text).split()) for text in texts]
