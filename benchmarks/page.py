"""Measure how fast the page draws and responds in a browser, compared with plain vis-network, on synthetic graphs.

python -m benchmarks.page                       300 nodes/1,500 edges and 2,000/8,000
python -m benchmarks.page 10000:40000 --runs 3  another size

Each run opens graphkit's page and a plain one in turn, so that a slow machine slows both. A redraw is measured until
its pixels are there, with all edges drawn; a response until the next frame has been painted, from rest but for typing
and the slider, and without the new layout that follows where filters leave few nodes. Frames are counted while the
pointer drags the drawing. The plain page has the same nodes, straight edges, position and scale, first without
labels, then with them.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

sys.path.insert(0, str(Path(__file__).parents[1]))

from graphkit.export.html import write_html
from graphkit.export.page.network import vis_script
from graphkit.graph import build_graph
from graphkit.options import GraphOptions
from graphkit.store import pairs
from tests.export import opened_page
from tests.support.browser import find_chromium
from tests.support.watched_page import CHROMIUM_ARGUMENTS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SIZES: Final = ("300:1500", "2000:8000")
VIEWPORT: Final = {"width": 1400, "height": 900}

FIRST_DRAWING: Final = """
    (function wait() {
        const ready = window.graphkit || window.bare;
        requestAnimationFrame(() => {
            if (!ready) return wait();
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => { window.firstDrawing = performance.now(); };
            port2.postMessage(null);
        });
    })();
"""
REDRAW: Final = """() => {
    const network = window.bare ?? graphkit.network;
    const canvases = [...document.querySelectorAll("canvas")];
    const flush = () => canvases.map((canvas) => canvas.getContext("2d").getImageData(0, 0, 1, 1));
    const once = () => {
        const start = performance.now();
        network.redraw();
        flush();
        return performance.now() - start;
    };
    for (let i = 0; i < 3; i += 1) once();
    const times = Array.from({ length: 7 }, once).sort((a, b) => a - b);
    return times[3];
}"""
ANSWER: Final = """(change) => new Promise((done) => {
    const start = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now() - start);
    (0, eval)(change);
    requestAnimationFrame(() => port2.postMessage(null));
})"""
COUNT_FRAMES: Final = """() => {
    window.frames_ = [];
    const note = (time) => { window.frames_.push(time); window.counting = requestAnimationFrame(note); };
    window.counting = requestAnimationFrame(note);
}"""
FRAMES: Final = """() => {
    cancelAnimationFrame(window.counting);
    const steps = window.frames_.slice(1).map((time, i) => time - window.frames_[i]);
    return [1000 * steps.length / steps.reduce((sum, step) => sum + step, 0), Math.max(...steps)];
}"""
REST: Final = 700
"""So many milliseconds after a change nothing moves any more."""

DRAGGED: Final = 120
"""So many times the pointer moves while frames are counted."""

TYPE: Final = """(() => { const field = document.querySelector("#search");
    field.value = %s; field.dispatchEvent(new Event("input")); })()"""
SLIDE: Final = """(() => { const slider = document.querySelector("#minimum");
    slider.value = %d; slider.dispatchEvent(new Event("input")); })()"""
SWITCHES: Final = (
    "officials: true", "officials: false", "colours: 'community'", "communities: [0]",
    "communities: [], colours: 'type'",
    "types: graphkit.state.types.map((_, i) => i !== 0)", "types: graphkit.state.types.map(() => true)",
    "focus: { node: 0, depth: 2 }", "focus: null",
)  # fmt: skip
SORT: Final = "graphkit.update({ sort: { nodes: ['%s', true], edges: ['%s', true] } })"

BARE: Final = """<!doctype html><meta charset="utf-8"><style>body {{ margin: 0 }}
#network {{ width: {width}px; height: {height}px }}</style><div id="network"></div><script>{vis}</script><script>
const nodes = {nodes}, edges = {edges};
window.bare = new vis.Network(document.getElementById("network"), {{ nodes, edges }}, {{ physics: {{ enabled: false }},
    layout: {{ improvedLayout: false }}, edges: {{ smooth: false }} }});
window.bare.moveTo({{ position: {position}, scale: {scale} }});
</script>"""

VIEW: Final = """() => ({ width: document.querySelector("#network").clientWidth, scale: graphkit.network.getScale(),
    height: document.querySelector("#network").clientHeight, position: graphkit.network.getViewPosition(),
    nodes: graphkit.data.nodes.map(({ index, label, x, y, size, type }) => ({ id: index, label, x, y, size,
        shape: graphkit.data.types[type].shape, color: graphkit.data.types[type].colour })),
    edges: graphkit.data.edges.map(({ index, a, b, width, opacity }) =>
        ({ id: index, from: a, to: b, width, color: { opacity } })) })"""


LAST: Final = opened_page.LAST
ENDINGS: Final = ("", "berg", "chuk", "dze", "escu", "ides", "ko", "lund", "mann", "nen", "oğlu", "shvili", "yan")
"""Endings that give the synthetic graph of the tests enough last names for 10,000 people."""


def made(nodes: int, edges: int, folder: Path) -> dict[str, Any]:
    """Write the page of a synthetic graph with this many nodes and about this many edges; return its figures."""
    vars(opened_page)["LAST"] = tuple(name + ending for ending in ENDINGS for name in LAST)
    sentences = 4
    for _ in range(6):
        with opened_page.crowd(nodes, sentences=sentences) as store:
            count = len(list(pairs.read(store)))
            if count >= edges * 0.95:
                graph = build_graph(store, options=GraphOptions(page_nodes=nodes))
                write_html(graph, store, folder)
                size = (folder / "graph.html").stat().st_size
                return {"nodes": len(graph), "edges": graph.number_of_edges(), "bytes": size}
        sentences = max(sentences + 1, round(sentences * edges / count))
    raise SystemExit(f"No synthetic graph of {nodes} nodes has {edges} edges.")


def opened(browser: Browser, path: Path) -> Page:
    """Open a page offline and wait until it is drawn."""
    context = browser.new_context(viewport=VIEWPORT, offline=True)  # type: ignore[arg-type]
    page = context.new_page()
    page.add_init_script(FIRST_DRAWING)
    page.goto(path.as_uri(), wait_until="commit")
    page.wait_for_function("() => window.firstDrawing", timeout=180_000)
    page.wait_for_timeout(600)
    return page


def answers(page: Page, changes: Sequence[str], *, rest: bool = True) -> float:
    """The slowest response to one of the changes, in milliseconds: each made at rest, or one right after the other."""
    times = []
    for change in changes:
        if rest:
            page.wait_for_timeout(REST)
        times.append(float(page.evaluate(ANSWER, change)))
    return max(times)


def frames(page: Page) -> tuple[float, float]:
    """Frames a second while the pointer drags the drawing, and the longest frame in milliseconds."""
    # Nothing stands in this corner of the drawing.
    x, y = 30, 150
    page.mouse.move(x, y)
    page.mouse.down()
    page.evaluate(COUNT_FRAMES)
    for step in range(1, DRAGGED + 1):
        page.mouse.move(x + 2 * step, y + step)
    rate, longest = page.evaluate(FRAMES)
    page.mouse.up()
    page.wait_for_timeout(300)
    return float(rate), float(longest)


def one_run(browser: Browser, folder: Path) -> dict[str, float]:
    """Measure every figure once, in milliseconds."""
    page = opened(browser, folder / "graph.html")
    found = {"first drawing": float(page.evaluate("() => window.firstDrawing"))}
    if not (folder / "labels.html").exists():
        view = page.evaluate(VIEW)
        for name, drop in (("bare", True), ("labels", False)):
            nodes = [{k: v for k, v in node.items() if k != "label" or not drop} for node in view["nodes"]]
            parts = {name: json.dumps(view[name]).replace("<", "\\u003c") for name in ("edges", "position", "scale")}
            parts["nodes"] = json.dumps(nodes).replace("<", "\\u003c")
            text = BARE.format(width=view["width"], height=view["height"], vis=vis_script(), **parts)
            (folder / f"{name}.html").write_text(text, encoding="utf-8")
    found["frames a second"], found["longest frame"] = frames(page)
    found["typing in search"] = answers(
        page, [TYPE % json.dumps(text) for text in ("a", "an", "ann", "anna", "")], rest=False
    )
    last = int(page.evaluate("() => Number(document.querySelector('#minimum').max)"))
    found["moving the slider"] = answers(page, [SLIDE % step for step in (*range(1, min(last, 6) + 1), 0)], rest=False)
    found["pointing at a node"] = answers(
        page, [f"graphkit.update({{ hovered: {{ kind: 'node', index: {node} }} }})" for node in (0, 5, 50)]
    )
    page.evaluate("() => graphkit.update({ hovered: null, all: true })")
    page.wait_for_timeout(300)
    found["redraw"] = float(page.evaluate(REDRAW))
    switches = [f"graphkit.update({{ {change} }})" for change in SWITCHES]
    found["another filter"] = answers(page, switches)
    page.evaluate("() => graphkit.update({ types: graphkit.state.types.map(() => true), focus: null })")
    found["selecting a node"] = answers(
        page, [f"graphkit.select({{ kind: 'node', index: {node} }})" for node in (0, 5, 50)]
    )
    found["table of nodes"] = answers(page, ["graphkit.update({ view: 'nodes' })"])
    found["sorting it"] = answers(page, [SORT % (column, "strength") for column in ("name", "mentions", "pagerank")])
    found["table of edges"] = answers(page, ["graphkit.update({ view: 'edges' })"])
    found["sorting that"] = answers(page, [SORT % ("strength", column) for column in ("a", "npmi", "last")])
    page.context.close()
    for name in ("bare", "labels"):
        page = opened(browser, folder / f"{name}.html")
        found[f"redraw, {name}"] = float(page.evaluate(REDRAW))
        found[f"first drawing, {name}"] = float(page.evaluate("() => window.firstDrawing"))
        page.context.close()
    return found


def table(runs: Sequence[dict[str, float]]) -> list[str]:
    """Make a line for each figure: the median, the least and the most."""
    lines = []
    for name in runs[0]:
        values = [run[name] for run in runs]
        unit = "  " if name == "frames a second" else "ms"
        lines.append(f"  {name:24} {statistics.median(values):8.1f} {unit}   {min(values):.1f} to {max(values):.1f}")
    for name in ("bare", "labels"):
        ratios = [run["redraw"] / run[f"redraw, {name}"] for run in runs]
        beside = {"bare": "bare vis-network", "labels": "bare vis-network with labels"}[name]
        lines.append(f"  redraw / {beside}: {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})")
    return lines


def main(arguments: Sequence[str] | None = None, *, say: Callable[[str], None] = print) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("sizes", nargs="*", default=SIZES, metavar="NODES:EDGES")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--keep", type=Path, help="a folder in which to keep the pages")
    options = parser.parse_args(arguments)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as temporary:
        path = find_chromium() or sys.exit("There is no browser. Run: make browser")
        browser = playwright.chromium.launch(executable_path=path, args=CHROMIUM_ARGUMENTS)
        for size in options.sizes:
            nodes, _, edges = size.partition(":")
            folder = (options.keep or Path(temporary)) / size.replace(":", "-")
            folder.mkdir(parents=True, exist_ok=True)
            facts = made(int(nodes), int(edges), folder)
            for name in ("bare.html", "labels.html"):
                (folder / name).unlink(missing_ok=True)
            runs = [one_run(browser, folder) for _ in range(options.runs)]
            size_line = f"{facts['nodes']:,} nodes, {facts['edges']:,} edges: {facts['bytes'] / 1e6:.2f} MB"
            say(f"{size_line}, {options.runs} runs")
            for line in table(runs):
                say(line)
        browser.close()


if __name__ == "__main__":
    main()
