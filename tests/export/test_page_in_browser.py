"""The page in a real browser without a network, used as a reader would."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphkit.export.page import assets
from graphkit.options import GraphOptions
from graphkit.store import Store, about
from tests.export.opened_page import (
    assert_unharmed,
    crowd,
    edge_between,
    number_of,
    on_screen,
    open_page,
    open_page_of,
    pixels,
    select,
    sentences_shown,
    settle,
    unfold,
)
from tests.export.page_on_node import FINDABLE, FINDS
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import HOSTILE, WORKSPACES, Article, hostile, small, workspace_of

pytestmark = pytest.mark.browser

STROKES = """() => {
    const { stroke } = CanvasRenderingContext2D.prototype;
    const colours = [];
    CanvasRenderingContext2D.prototype.stroke = function () {
        if (this.canvas.id !== "overlay") colours.push(this.strokeStyle);
        return stroke.call(this);
    };
    graphkit.network.redraw();
    CanvasRenderingContext2D.prototype.stroke = stroke;
    return colours;
}"""
COUNTS, HEADING = "#counts", "#details h2"


@pytest.fixture
def opened(opened_once: WatchedPage) -> WatchedPage:
    """Here the page asks for nothing but its one file."""
    return opened_once


@pytest.mark.parametrize("name", WORKSPACES)
def test_every_workspace_opens_without_a_word_or_a_request(page: WatchedPage, tmp_path: Path, name: str) -> None:
    with WORKSPACES[name]() as workspace:
        graph = open_page(page, workspace, tmp_path)
    assert (pixels(page, "#network canvas") > 50) == bool(graph)
    assert (pixels(page, "#overlay") > 50) == bool(graph)
    assert page.locator("#details").inner_text().strip()
    assert page.console == []
    assert page.complaints == []
    assert [address for address in page.requested if not address.startswith("data:")] == [page.url.split("#")[0]]


def test_header_says_what_this_is_a_graph_of(opened: WatchedPage) -> None:
    assert opened.locator("h1").inner_text() == "Test articles"
    edges = opened.evaluate("graphkit.data.edges.length")
    assert (
        opened.locator("#summary").inner_text()
        == f"5 articles · 13–20 Sep 2023 (4 of 5 dated) · 10 nodes, {edges} edges"
    )
    assert opened.locator(COUNTS).inner_text() == f"10 nodes, {edges} edges"
    assert opened.locator("#note").is_hidden()
    assert "named in one sentence" in opened.locator(".made").inner_text()


def test_a_click_on_a_node_shows_all_that_is_known_of_it(opened: WatchedPage) -> None:
    at = on_screen(opened, "Kim Jong Un")
    opened.mouse.click(at["x"], at["y"])
    opened.wait_for_selector("#sentences h3")
    assert opened.locator(HEADING).inner_text() == "Kim Jong Un"
    facts = opened.locator(".facts").inner_text().split("\n")
    assert facts == ["Mentions", "4", "Articles", "2", "First seen", "13 Sep 2023", "Last seen", "13 Sep 2023"]
    assert opened.locator(".aliases summary").inner_text() == "Also named Kim"
    assert sorted(sentences_shown(opened)) == [
        "Kim Jong Un met Vladimir Putin at Vostochny.",
        "Kim Jong Un praised Sergei Shoigu.",
        "Kim and Putin spoke of satellites.",
        "Kim spoke of satellites; Putin of sanctions.",
    ]
    assert sorted(opened.locator("mark").all_inner_texts()) == ["Kim", "Kim", "Kim Jong Un", "Kim Jong Un"]
    assert opened.locator("#sentences h4").all_inner_texts() == ["A meeting", "d.txt"]
    link = opened.locator("#sentences .source a")
    assert (link.get_attribute("href"), link.get_attribute("rel")) == ("https://example.org/a", "noopener noreferrer")
    assert opened.locator(".source").first.inner_text() == "Example Times · 13 Sep 2023 · north/a.txt · Original"


def test_a_neighbour_leads_on_and_its_number_leads_to_the_edge(opened: WatchedPage) -> None:
    select(opened, "node", number_of(opened, "Kim Jong Un"))
    rows = opened.locator(".ranked li")
    assert rows.first.inner_text().split("\n") == ["Vladimir Putin", "3"]
    rows.first.locator("button.ranked-number").click()
    assert opened.locator(HEADING).inner_text().split("\n") == ["Kim Jong Un", "and", "Vladimir Putin"]
    opened.locator("h2 .end").last.click()
    assert opened.locator(HEADING).inner_text() == "Vladimir Putin"
    opened.locator(".ranked-name", has_text="Kim Jong Un").click()
    assert opened.locator(HEADING).inner_text() == "Kim Jong Un"
    opened.keyboard.press("Escape")
    assert opened.locator(HEADING).inner_text() == "Overview"


def test_roles_are_shown(opened: WatchedPage) -> None:
    select(opened, "node", number_of(opened, "Sergei Shoigu"))
    assert opened.locator("h2 + p").inner_text() == "defence minister · minister"


def test_a_click_on_an_edge_shows_its_evidence(opened: WatchedPage) -> None:
    edge = edge_between(opened, "Russia", "Security Council")
    a, b = on_screen(opened, "Russia"), on_screen(opened, "Security Council")
    for share in (0.5, 0.4, 0.6, 0.3, 0.7):
        opened.mouse.click(a["x"] + share * (b["x"] - a["x"]), a["y"] + share * (b["y"] - a["y"]))
        settle(opened)
        if opened.evaluate("graphkit.state.selected?.index") == edge:
            break
        opened.keyboard.press("Escape")
    assert opened.evaluate("({...graphkit.state.selected})") == {"kind": "edge", "index": edge}
    opened.wait_for_selector("#sentences h3")
    assert sentences_shown(opened) == [
        "The sanctions of the Security Council bind Russia.",
        "The Security Council was told that Russia and North Korea trade.",
    ]
    assert set(opened.locator("mark").all_inner_texts()) == {"Security Council", "Russia"}
    assert opened.locator(".facts").inner_text().split("\n")[:4] == ["Sentences", "2", "Articles", "2"]
    unfold(opened)
    names, values = opened.locator(".measures dt span"), opened.locator(".measures dt strong")
    assert names.all_inner_texts() == ["NPMI", "G²", "Jaccard", "Association"]
    npmi = opened.evaluate("(edge) => graphkit.data.edgeMeasures[0].values[edge]", edge)
    assert values.first.inner_text() == f"{npmi:.2f}".replace("-", "−")
    assert opened.locator(".measures dd").count() == 4


def test_every_edge_shows_every_sentence_it_stands_on(page: WatchedPage, tmp_path: Path) -> None:
    with small() as workspace:
        graph = open_page(page, workspace, tmp_path)
        sql = """SELECT DISTINCT substr(d.text, s.start + 1, s."end" - s.start), d.id FROM evidence e
                 JOIN documents d ON d.id = e.document
                 JOIN sentences s ON s.extraction = d.extraction AND s.sentence = e.sentence WHERE a = ? AND b = ?"""
        for a, b in graph.edges:
            edge = edge_between(page, graph.nodes[a]["label"], graph.nodes[b]["label"])
            select(page, "edge", edge)
            expected = [text for text, _ in workspace.query(sql, sorted((a, b)))]
            assert sorted(sentences_shown(page)) == sorted(expected)


def test_in_a_wider_window_the_earlier_sentence_is_shown_too(page: WatchedPage, tmp_path: Path) -> None:
    lines = ["Ann met nobody.", "It rained.", "Bob left."]
    with workspace_of([Article("a.txt", lines)], {"Ann": "person", "Bob": "person"}, window="document") as workspace:
        open_page(page, workspace, tmp_path)
    select(page, "edge", 0)
    assert page.locator("#sentences li").count() == 1
    assert page.locator("#sentences li").inner_text().split() == ["Ann", "met", "nobody.", "…", "Bob", "left."]
    assert page.locator("mark").all_inner_texts() == ["Ann", "Bob"]


def test_five_sentences_come_first_then_twenty_at_a_time(page: WatchedPage, tmp_path: Path) -> None:
    articles = [Article(f"{n}.txt", [f"Ann met Bob for the {n}th time."]) for n in range(45)]
    with workspace_of(articles, {"Ann": "person", "Bob": "person"}) as workspace:
        open_page(page, workspace, tmp_path)
    for kind in ("edge", "node"):
        select(page, kind, 0)
        assert page.locator("#sentences h3").inner_text() == "45 sentences"
        for shown, button in ((5, "Show 20 more of 40"), (25, "Show 20 more")):
            assert len(sentences_shown(page)) == shown
            page.get_by_role("button", name=button, exact=True).click()
        page.wait_for_function("() => document.querySelectorAll('#sentences li').length === 45")
        assert len(set(sentences_shown(page))) == 45
        assert page.locator("#sentences .more").count() == 0


def test_compressed_evidence_is_shown_too(page: WatchedPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assets, "COMPRESS_FROM", 10)
    with small() as workspace:
        open_page(page, workspace, tmp_path)
    select(page, "node", number_of(page, "Vostochny"))
    assert sentences_shown(page) == ["Kim Jong Un met Vladimir Putin at Vostochny."]
    assert page.complaints == []


def test_search_finds_by_name_or_alias_without_accents_and_case(page: WatchedPage, tmp_path: Path) -> None:
    with workspace_of(
        [Article("a.txt", [" met ".join([*FINDABLE, "Moscow"])])], FINDABLE, aliases={"Moscow": "Russia"}
    ) as workspace:
        open_page(page, workspace, tmp_path)
    for typed, found in FINDS.items():
        page.keyboard.press("/")
        page.keyboard.type(typed)
        assert page.locator("#suggestions").get_by_role("option").first.locator("bdi").first.inner_text() == found
        page.keyboard.press("Enter")
        assert page.locator(HEADING).inner_text() == found
        assert page.locator("#suggestions").is_hidden()
        page.evaluate("document.activeElement.blur()")


def test_search_says_which_alias_it_found_and_when_it_found_nothing(opened: WatchedPage) -> None:
    opened.locator("#search").fill("moscow")
    assert opened.locator("#suggestions").get_by_role("option").inner_text().split("\n")[:2] == [
        "Russia",
        "alias Moscow",
    ]
    opened.locator("#search").fill("nobody at all")
    assert opened.locator("#suggestions").get_by_role("option").count() == 0
    assert opened.locator("#no-match").inner_text() == "No name or alias matches."
    opened.keyboard.press("Escape")
    assert opened.locator("#no-match").is_hidden()


def test_search_says_what_is_only_spelt_alike(opened: WatchedPage) -> None:
    for typed in ("Shoygu", "shoigo"):
        opened.locator("#search").fill(typed)
        assert opened.locator("#suggestions").get_by_role("option").inner_text().split("\n")[:2] == [
            "Sergei Shoigu",
            "similar spelling",
        ]
    opened.keyboard.press("Enter")
    assert opened.locator(HEADING).inner_text() == "Sergei Shoigu"


def test_search_finds_what_is_not_drawn_and_shows_its_counts(page: WatchedPage, tmp_path: Path) -> None:
    lines = ["Ann met Bob.", "Bob met Ann.", "Cem Tavir met Ann."]
    with workspace_of([Article("a.txt", lines)], dict.fromkeys(("Ann", "Bob", "Cem Tavir"), "person")) as workspace:
        open_page(page, workspace, tmp_path, options=GraphOptions(page_nodes=2))
    page.locator("#search").fill("tavyr")
    option = page.locator("#suggestions").get_by_role("option").inner_text().split("\n")
    assert option[:3] == ["Cem Tavir", "similar spelling", "person in 1 article, in the files, not drawn"]
    page.keyboard.press("Enter")
    assert page.locator(HEADING).inner_text() == "Cem Tavir"
    details = page.locator("#details").inner_text()
    assert "In the files, not drawn: the page draws 2 nodes." in details
    assert 'graphkit evidence "Cem Tavir"' in details
    assert page.locator("#details li").all_inner_texts()[0].startswith("Cem Tavir met Ann.")
    assert page.locator("#details li b").inner_text() == "Cem Tavir"
    assert page.url.endswith("#other=cem-tavir")
    page.get_by_role("button", name="Close details").click()
    assert page.locator(HEADING).inner_text() == "Overview"
    page.go_back()
    page.wait_for_function("() => graphkit.state.other === 0")
    assert page.locator(HEADING).inner_text() == "Cem Tavir"
    page.locator("#path-form > summary").click()
    page.locator("#path-a").fill("tavir")
    none = page.locator("#paths .no-match").first.inner_text()
    assert none.replace("\u2068", "").replace("\u2069", "") == "Cem Tavir is in the files, but not drawn."
    page.evaluate("graphkit.select({ kind: 'node', index: 0 })")
    settle(page)
    assert page.locator(HEADING).inner_text() == page.evaluate("graphkit.data.nodes[0].label")
    assert page.complaints == []


def test_types_narrow_what_is_drawn_and_counted(opened: WatchedPage) -> None:
    before, whole = opened.locator(COUNTS).inner_text(), pixels(opened, "#network canvas")
    places = opened.get_by_role("button", name="Places")
    assert places.inner_text().split("\n") == ["Places", "3"]
    places.click()
    assert places.get_attribute("aria-pressed") == "false"
    edges = opened.evaluate(
        """() => graphkit.data.edges
            .filter(({ a, b }) => [a, b].every((end) => graphkit.data.nodes[end].type !== 2)).length"""
    )
    of = before.split(" nodes, ")[1].removesuffix(" edges")
    assert opened.locator(COUNTS).inner_text() == f"7 of 10 nodes, {edges} of {of} edges"
    assert pixels(opened, "#network canvas") < whole
    assert opened.get_by_role("button", name="Russia").count() == 0
    opened.get_by_role("button", name="Reset").click()
    assert opened.locator(COUNTS).inner_text() == before
    assert places.get_attribute("aria-pressed") == "true"


def test_slider_narrows_to_strong_edges_and_says_so(opened: WatchedPage) -> None:
    slider = opened.locator("#minimum")
    slider.focus()
    opened.keyboard.press("End")
    strongest = max(opened.evaluate("graphkit.data.edges.map((edge) => edge.weight)"))
    assert strongest == 3
    assert slider.get_attribute("aria-valuetext") == "at least 3 sentences"
    edges = opened.evaluate("graphkit.data.edges.length")
    assert opened.locator(COUNTS).inner_text() == f"2 of 10 nodes, 1 of {edges} edges"
    assert [row.split("\n")[0] for row in opened.locator(".ranked li").all_inner_texts()] == [
        "Kim Jong Un",
        "Vladimir Putin",
    ]
    select(opened, "node", number_of(opened, "Kim Jong Un"))
    assert opened.locator(".ranked li").count() == 1
    degree = opened.evaluate("(n) => graphkit.data.nodes[n].edges.length", number_of(opened, "Kim Jong Un"))
    assert opened.locator("ul + .hint").inner_text() == f"{degree - 1} more behind the filters."
    slider.focus()
    opened.keyboard.press("Home")
    assert opened.locator(COUNTS).inner_text() == f"10 nodes, {edges} edges"


def test_what_is_pointed_at_stands_out(opened: WatchedPage) -> None:
    before = pixels(opened, "#overlay")
    at = on_screen(opened, "Kim Jong Un")
    opened.mouse.move(at["x"], at["y"])
    opened.wait_for_function("() => graphkit.state.hovered !== null")
    settle(opened)
    # A veil lies over the whole drawing, and what belongs to the node is drawn above it.
    canvas = opened.evaluate("(() => { const c = document.querySelector('#overlay'); return c.width * c.height; })()")
    assert before < 0.2 * canvas
    assert pixels(opened, "#overlay") == canvas
    assert opened.locator("#tip").inner_text().split("\n") == ["Kim Jong Un", "4 mentions"]
    opened.mouse.move(700, 20)
    opened.wait_for_function("() => graphkit.state.hovered === null")
    settle(opened)
    assert pixels(opened, "#overlay") == before
    assert opened.locator("#tip").is_hidden()


def test_hostile_text_does_nothing(page: WatchedPage, tmp_path: Path) -> None:
    open_page_of(page, hostile, tmp_path)
    assert page.locator("h1").inner_text() == HOSTILE[0]
    for name in HOSTILE:
        select(page, "node", number_of(page, name))
        assert page.locator(HEADING).text_content() == name
        while page.locator("#sentences .more").count():
            page.locator("#sentences .more").click()
        assert page.locator("#sentences li").count() > 0
        assert page.locator("#sentences a").count() == 0
        page.locator("#search").fill(name)
    for edge in range(page.evaluate("graphkit.data.edges.length")):
        select(page, "edge", edge)
    page.evaluate("graphkit.select(null)")
    assert page.evaluate("document.querySelectorAll('script').length") == 6
    assert max(page.evaluate("graphkit.data.nodes.map((node) => Array.from(node.short).length)")) == 32
    assert not any("\u202e" in short for short in page.evaluate("graphkit.data.nodes.map((node) => node.short)"))
    assert_unharmed(page)


@pytest.mark.parametrize(
    ("url", "safe"),
    [("https://example.org/ä?a=b&c", True), ("http://example.org", True), ("javascript:alert(1)", False),
     (" javascript:alert(1)", False), ("JAVASCRIPT:alert(1)", False), ("java\nscript:alert(1)", False),
     ("data:text/html,<script>alert(1)</script>", False), ("file:///etc/passwd", False), ("ftp://example.org", False),
     ("//example.org", False), ("a.txt", False), ("https://", False)],
)  # fmt: skip
def test_only_web_addresses_become_links(page: WatchedPage, tmp_path: Path, url: str, safe: bool) -> None:
    with workspace_of([Article("a.txt", ["Ann met Bob."], url=url)], {"Ann": "person", "Bob": "person"}) as workspace:
        open_page(page, workspace, tmp_path)
    select(page, "node", 0)
    assert page.locator("#sentences a").count() == safe
    assert page.complaints == []


def test_keyboard_alone_finds_a_name_reads_it_and_goes_on(opened: WatchedPage) -> None:
    def press(*keys: str) -> None:
        for key in keys:
            opened.keyboard.press(key)

    press("/")
    opened.keyboard.type("shoi")
    press("ArrowDown")
    active = opened.locator("#search").get_attribute("aria-activedescendant")
    assert opened.locator(f"#{active}").get_attribute("aria-selected") == "true"
    press("Enter")
    assert opened.evaluate("document.activeElement.textContent") == "Sergei Shoigu"
    # From the heading to the first neighbour, and on to it; its number leads to the edge.
    for _ in range(20):
        press("Tab")
        if opened.evaluate("document.activeElement.className") == "ranked-name":
            break
    neighbour = opened.evaluate("document.activeElement.querySelector('bdi').textContent")
    assert opened.evaluate("graphkit.data.nodes[graphkit.state.hovered.index].label") == neighbour
    press("Enter")
    assert opened.evaluate("document.activeElement.textContent") == opened.locator(HEADING).inner_text() == neighbour
    opened.locator("button.ranked-number").first.focus()
    press("Enter")
    assert opened.evaluate("graphkit.state.selected.kind") == "edge"
    press("Escape")
    assert opened.evaluate("graphkit.state.selected") is None
    assert opened.evaluate("document.activeElement.id") == "drawing"
    scale = opened.evaluate("graphkit.network.getScale()")
    place = opened.evaluate("graphkit.network.getViewPosition()")
    press("ArrowRight")
    assert opened.evaluate("graphkit.network.getViewPosition().x") > place["x"]
    press("+")
    opened.wait_for_function("(scale) => graphkit.network.getScale() > 1.2 * scale", arg=scale)
    press("0")
    opened.wait_for_function("(scale) => Math.abs(graphkit.network.getScale() - scale) < 1e-6", arg=scale)


def test_wheel_zooms_and_dragging_moves(opened: WatchedPage) -> None:
    scale, at = opened.evaluate("graphkit.network.getScale()"), on_screen(opened, "Kim Jong Un")
    opened.mouse.move(500, 500)
    opened.mouse.wheel(0, -300)
    opened.wait_for_function("(scale) => graphkit.network.getScale() > 1.05 * scale", arg=scale)
    opened.emulate_media(reduced_motion="reduce")
    opened.get_by_role("button", name="Show all").click()
    opened.wait_for_function("(scale) => Math.abs(graphkit.network.getScale() - scale) < 1e-6", arg=scale)
    opened.mouse.move(20, 300)
    opened.mouse.down()
    opened.mouse.move(140, 360, steps=5)
    opened.mouse.up()
    moved = on_screen(opened, "Kim Jong Un")
    assert (moved["x"] - at["x"], moved["y"] - at["y"]) == pytest.approx((120, 60), abs=8)
    assert opened.evaluate("graphkit.state.selected") is None


def test_narrow_window_has_its_panel_as_a_sheet(page: WatchedPage, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 375, "height": 812})
    with small() as workspace:
        about.write(
            workspace, {"title": "A graph with a title so long that it cannot stand in one line of a telephone"}
        )
        open_page(page, workspace, tmp_path)
    assert page.evaluate("document.documentElement.scrollWidth") == 375
    handle = page.locator("#handle")
    assert handle.get_attribute("aria-expanded") == "false"
    assert page.locator("#details").is_hidden()
    at = on_screen(page, "Vladimir Putin")
    page.mouse.click(at["x"], at["y"])
    page.wait_for_selector("#sentences h3")
    page.wait_for_timeout(300)
    assert handle.get_attribute("aria-expanded") == "true"
    assert page.locator(HEADING).is_visible()
    # What is selected is not under the sheet.
    page.wait_for_function(
        """() => {
            const at = graphkit.network.canvasToDOM(graphkit.data.nodes[graphkit.state.selected.index]);
            const drawing = document.querySelector("#drawing").getBoundingClientRect();
            return at.y + drawing.top < document.querySelector("#panel").getBoundingClientRect().top;
        }"""
    )
    handle.click()
    page.wait_for_timeout(300)
    assert page.locator("#details").is_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") == 375
    small_targets = page.evaluate(
        """() => [...document.querySelectorAll("button, input")].filter((each) => each.checkVisibility())
            .map((each) => each.getBoundingClientRect())
            .filter(({ width, height }) => Math.min(width, height) < 24).length"""
    )
    assert small_targets == 0
    assert page.complaints == []


def test_colours_follow_the_system(opened: WatchedPage) -> None:
    def ground() -> str:
        return str(opened.evaluate("getComputedStyle(document.querySelector('#drawing')).backgroundColor"))

    def strokes() -> set[str]:
        """The colours of the lines that a redraw paints."""
        return set(opened.evaluate(STROKES))

    opened.emulate_media(color_scheme="light")
    light = (ground(), strokes())
    opened.emulate_media(color_scheme="dark")
    opened.wait_for_function("() => document.documentElement.dataset.theme === 'dark'")
    assert ground() == "rgb(18, 22, 28)" != light[0]
    assert light[1].isdisjoint(strokes())
    assert pixels(opened, "#overlay") > 50
    opened.emulate_media(color_scheme="light")
    opened.wait_for_function("() => document.documentElement.dataset.theme === 'light'")
    assert (ground(), strokes()) == light


@pytest.mark.parametrize("width", [1400, 375])
def test_axe_finds_nothing(page: WatchedPage, tmp_path: Path, axe_script: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 812})
    page.emulate_media(reduced_motion="reduce")
    open_page_of(page, small, tmp_path)
    steps = ["graphkit.update({ open: true })", "graphkit.select({ kind: 'node', index: 0 })",
             "graphkit.select({ kind: 'edge', index: 3 })"]  # fmt: skip
    for step in steps:
        page.evaluate(step)
        page.wait_for_timeout(100)
        assert page.axe_faults_in_both(axe_script) == []
    page.locator("#search").fill("k")
    assert page.axe_faults_in_both(axe_script) == []


def test_more_than_a_hundred_nodes_show_their_strongest_edges_until_asked(page: WatchedPage, tmp_path: Path) -> None:
    with crowd(120, sentences=12) as workspace:
        graph = open_page(page, workspace, tmp_path)
    strong = sum(bool(graph.edges[edge]["among_strongest"]) for edge in graph.edges)
    assert strong < graph.number_of_edges()
    assert (
        page.locator(COUNTS).inner_text()
        == f"120 nodes, {graph.number_of_edges():,} edges ({strong} drawn: the strongest of each node)"
    )
    before = pixels(page, "#network canvas")
    page.get_by_label("Draw all edges").check()
    assert page.locator(COUNTS).inner_text() == f"120 nodes, {graph.number_of_edges():,} edges"
    assert pixels(page, "#network canvas") > before


def test_page_says_what_it_leaves_out(page: WatchedPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from graphkit.export import html
    from graphkit.export.page.select import Shown, shown_of

    def fewer(graph: object) -> Shown:
        return shown_of(graph, most_edges=60)  # type: ignore[arg-type]

    monkeypatch.setattr(html, "shown_of", fewer)
    with crowd(60, sentences=12) as workspace:
        graph = open_page(page, workspace, tmp_path, options=GraphOptions(page_nodes=20))
    core = [node for node, on_page in graph.nodes(data="on_page") if on_page]
    between = graph.subgraph(core).number_of_edges()
    assert page.locator("#note").inner_text() == (
        f"Showing the 20 strongest of 60 nodes and 60 of the {between} edges between them; the GraphML file holds all."
    )
    page.locator("#search").fill("nobody at all")
    assert page.locator("#no-match").inner_text() == "No name or alias matches."
    select(page, "node", 0)
    assert "in the GraphML file" in page.locator("ul + .hint, .more + .hint").first.inner_text()


def test_empty_pages_say_why(page: WatchedPage, tmp_path: Path) -> None:
    for name, text in (
        ("nothing_read", "There are no articles"),
        ("nothing_named", "name no person, organisation, place or topic"),
    ):
        workspace: Store
        with WORKSPACES[name]() as workspace:
            open_page(page, workspace, tmp_path)
        assert text in page.locator(".empty").inner_text()
