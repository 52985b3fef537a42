"""The page's address in a real browser: what is selected and filtered is written into it, and read from it."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from tests.export.opened_page import crowd, edge_between, number_of, open_page, open_page_of, settle
from tests.export.page_on_node import MEANINGLESS
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import HOSTILE, hostile, small

pytestmark = pytest.mark.browser

FRAMES = 8
"""Pages that are open at once in the test of addresses that mean nothing."""

FULL: dict[str, Any] = {
    "types": [True, True, False, True], "minimum": 2, "minimumDocuments": 2, "rank": "g2",
    "period": ["2023-09-13", "2023-09-14"], "sources": ["Example Post", "Example Times"], "article": 2,
    "officials": True, "all": False, "isolates": False, "view": "nodes", "colours": "community", "theme": "dark",
}  # fmt: skip


def hash_of(page: WatchedPage) -> str:
    """The end of the address, once the filters have been written."""
    page.wait_for_timeout(400)
    return unquote(page.url.partition("#")[2])


def go(page: WatchedPage, ending: str) -> None:
    """Open the same file anew with another end of its address."""
    address = page.url.split("#")[0]
    page.goto("about:blank")
    page.goto(address + ending)
    page.wait_for_function("() => window.graphkit !== undefined")
    settle(page)


def label(page: WatchedPage) -> str | None:
    """The name of the node that is selected."""
    found: str | None = page.evaluate("graphkit.data.nodes[graphkit.state.selected?.index]?.label ?? null")
    return found


def test_address_says_what_is_selected_in_words_that_last(opened: WatchedPage) -> None:
    assert hash_of(opened) == ""
    opened.evaluate("(index) => graphkit.select({ kind: 'node', index })", number_of(opened, "Kim Jong Un"))
    assert hash_of(opened) == "node=kim-jong-un"
    edge = edge_between(opened, "Vladimir Putin", "Kim Jong Un")
    opened.evaluate("(index) => graphkit.select({ kind: 'edge', index })", edge)
    assert hash_of(opened) == "edge=kim-jong-un~vladimir-putin"
    opened.evaluate("graphkit.update({ minimum: 3, types: [true, true, true, false] })")
    assert hash_of(opened) == "edge=kim-jong-un~vladimir-putin&without=topic&min=3"
    opened.reload()
    opened.wait_for_function("() => window.graphkit !== undefined")
    assert opened.evaluate("({...graphkit.state.selected})") == {"kind": "edge", "index": edge}
    assert opened.evaluate("[graphkit.state.minimum, graphkit.state.types]") == [3, [True, True, True, False]]
    assert opened.locator("#details h2").inner_text().split("\n") == ["Kim Jong Un", "and", "Vladimir Putin"]
    opened.evaluate("graphkit.update({ selected: null, minimum: 1, types: [true, true, true, true] })")
    assert hash_of(opened) == ""
    assert "#" not in opened.url


def test_all_that_can_be_chosen_comes_back(opened: WatchedPage) -> None:
    nodes = {name: number_of(opened, name) for name in ("Kim Jong Un", "Russia", "sanctions")}
    state = FULL | {
        "selected": {"kind": "node", "index": nodes["Russia"]}, "topic": nodes["sanctions"],
        "focus": {"node": nodes["Kim Jong Un"], "depth": 2},
        "path": {"a": nodes["Kim Jong Un"], "b": nodes["Russia"], "number": 1}, "moved": [[nodes["Russia"], -12, 345]],
    }  # fmt: skip
    opened.evaluate("(state) => graphkit.update(state)", state)
    ending = "#" + hash_of(opened)
    assert {
        "node=russia", "path=kim-jong-un~russia~2", "focus=kim-jong-un~2", "topic=sanctions", "rank=g2",
        "period=2023-09-13~2023-09-14", "source=Example Post", "moved=russia~-12~345", "article=north/a.txt",
        "without=place",
    } < set(ending[1:].split("&"))  # fmt: skip
    go(opened, ending)
    found = opened.evaluate("({...graphkit.state})")
    assert {name: found[name] for name in state} == state
    assert "#" + hash_of(opened) == ending


def test_back_and_forward_go_where_one_has_been(opened: WatchedPage) -> None:
    for name in ("Kim Jong Un", "Russia"):
        opened.evaluate("(index) => graphkit.select({ kind: 'node', index })", number_of(opened, name))
        settle(opened)
        opened.evaluate("graphkit.update({ minimum: 2 })")
        settle(opened)
    opened.evaluate("graphkit.update({ focus: { node: 0, depth: 1 } })")
    opened.evaluate("graphkit.update({ minimum: 3 })")
    assert hash_of(opened).startswith("node=russia&focus=")
    opened.go_back()
    assert (label(opened), opened.evaluate("[graphkit.state.minimum, graphkit.state.focus]")) == ("Russia", [2, None])
    opened.go_back()
    assert (label(opened), opened.evaluate("graphkit.state.minimum")) == ("Kim Jong Un", 2)
    assert opened.locator("#details h2").inner_text() == "Kim Jong Un"
    opened.go_back()
    assert (label(opened), opened.evaluate("graphkit.state.minimum")) == (None, 1)
    opened.go_forward()
    opened.go_forward()
    assert label(opened) == "Russia"
    opened.go_forward()
    assert opened.evaluate("[graphkit.state.minimum, graphkit.state.focus.depth]") == [3, 1]


def test_filters_are_no_steps_and_theme_and_colours_stay(opened: WatchedPage) -> None:
    steps = opened.evaluate("history.length")
    for minimum in (2, 3, 1, 2):
        opened.evaluate("(minimum) => graphkit.update({ minimum })", minimum)
        opened.wait_for_timeout(300)
    assert opened.evaluate("history.length") == steps
    opened.evaluate("graphkit.select({ kind: 'node', index: 0 })")
    settle(opened)
    opened.evaluate("graphkit.update({ theme: 'dark', colours: 'community' })")
    hash_of(opened)
    opened.go_back()
    assert opened.evaluate("[graphkit.state.theme, graphkit.state.colours]") == ["dark", "community"]
    assert hash_of(opened) == "min=2&colours=community&theme=dark"


def test_filter_of_articles_in_the_address_needs_no_waiting(opened: WatchedPage) -> None:
    go(opened, "#article=north%2Fa.txt")
    opened.wait_for_function("() => graphkit.visible().narrowed")
    assert opened.locator("#counts").inner_text().endswith("from 1 of 5 articles")


def test_an_address_that_is_changed_by_hand_is_followed(opened: WatchedPage) -> None:
    opened.evaluate("location.hash = '#node=russia&min=2'")
    opened.wait_for_function("() => graphkit.state.selected !== null")
    assert (label(opened), opened.evaluate("graphkit.state.minimum")) == ("Russia", 2)


def test_an_address_that_means_nothing_does_nothing(opened: WatchedPage, tmp_path: Path) -> None:
    """Frames open with the first addresses, all at once; then the others are written into them: loads are dear."""
    before = opened.evaluate("({...graphkit.state})")
    first = "node=" + opened.evaluate("graphkit.data.nodes[0].id")
    file = tmp_path / "frames.html"
    file.write_text("<!doctype html><title>Frames</title><link rel=icon href=data:,>", encoding="utf-8")
    address = opened.url
    opened.goto(file.as_uri())
    opened.evaluate(
        """(addresses) => document.body.append(...addresses.map((src) =>
            Object.assign(document.createElement("iframe"), { src, width: 180, height: 110 })))""",
        [f"{address}#{ending}" for ending in MEANINGLESS[:FRAMES]],
    )
    wrong = []
    frames = opened.frames[1:]
    for frame in frames:
        frame.wait_for_function("() => window.graphkit !== undefined")
    for number in range(0, len(MEANINGLESS), FRAMES):
        endings = dict(zip(frames, MEANINGLESS[number : number + FRAMES], strict=False))
        for frame, ending in endings.items() if number else ():
            frame.evaluate("graphkit.select(null)")
            frame.wait_for_function("() => location.hash === ''")
            frame.evaluate("(ending) => { location.hash = ending; }", ending)
        for frame, ending in endings.items():
            # The address is put right, and what comes next is written as ever.
            frame.wait_for_function("() => location.hash === ''")
            after = frame.evaluate("({...graphkit.state})")
            frame.evaluate("graphkit.select({ kind: 'node', index: 0 })")
            frame.wait_for_function("(first) => location.hash === `#${first}`", arg=first)
            if after != before or opened.console or opened.complaints:
                wrong.append(ending)
    assert wrong == []


def test_hostile_ids_and_sources_come_back(page: WatchedPage, tmp_path: Path) -> None:
    open_page_of(page, hostile, tmp_path)
    chosen = "(({ selected, sources, article, topic }) => ({ selected, sources, article, topic }))(graphkit.state)"
    for index in range(len(HOSTILE)):
        page.evaluate("(index) => graphkit.select({ kind: 'node', index })", index)
        page.evaluate("graphkit.update({ sources: [graphkit.data.articles[0].source], article: 0, topic: 1 })")
        page.wait_for_function("() => location.hash.includes('topic=')")
        before, ending = page.evaluate(chosen), page.evaluate("location.hash")
        page.evaluate("location.hash = ''")
        page.wait_for_function("() => graphkit.state.selected === null && graphkit.state.article === null")
        page.evaluate("(ending) => { location.hash = ending; }", ending)
        page.wait_for_function("() => graphkit.state.selected !== null")
        assert page.evaluate(chosen) == before
    go(page, ending)
    assert page.evaluate(chosen) == before
    assert page.complaints == []


def test_a_page_in_a_frame_does_without(page: WatchedPage, tmp_path: Path) -> None:
    open_page_of(page, small, tmp_path)
    text = (tmp_path / "graph.html").read_text(encoding="utf-8")
    page.goto("about:blank")
    page.evaluate(
        """(text) => new Promise((done) => {
            const frame = document.createElement("iframe");
            frame.sandbox = "allow-scripts";
            frame.srcdoc = text;
            frame.onload = () => done(null);
            document.body.append(frame);
        })""",
        text,
    )
    frame = page.frames[1]
    frame.wait_for_function("() => window.graphkit !== undefined")
    frame.evaluate("graphkit.select({ kind: 'node', index: 0 })")
    page.wait_for_timeout(400)
    assert frame.evaluate("document.querySelector('#details h2').textContent")
    assert page.complaints == []


def test_a_large_page_opens_where_it_was_left(page: WatchedPage, tmp_path: Path) -> None:
    with crowd(300) as workspace:
        open_page(page, workspace, tmp_path)
    page.evaluate("graphkit.update({ focus: { node: 7, depth: 2 }, minimum: 2 })")
    page.evaluate("graphkit.select({ kind: 'node', index: 7 })")
    shown, ending = page.evaluate("graphkit.visible().nodeIndices"), "#" + hash_of(page)
    go(page, ending)
    assert page.evaluate("graphkit.visible().nodeIndices") == shown
    assert page.evaluate("graphkit.state.selected.index") == 7
