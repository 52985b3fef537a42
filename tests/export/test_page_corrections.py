"""Corrections that begin in the page: gathered, kept, saved, and taken by the next build."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from graphkit.decisions.edit import decide
from graphkit.decisions.file import Decisions, load_decisions, parse_decisions
from graphkit.decisions.toml_lines import CONTROL
from graphkit.graph import build_graph
from graphkit.records import MARKS, Document, Extraction, Sentence
from graphkit.relate import relate
from graphkit.resolve.resolve import resolve
from graphkit.store import Store, about, documents, extractions
from tests.export.opened_page import assert_unharmed, edge_between, number_of, open_page, select, settle
from tests.export.page_on_node import page_on_node
from tests.resolve.marked import spans
from tests.support.workspaces import small

if TYPE_CHECKING:
    import networkx as nx

    from tests.support.watched_page import WatchedPage

ARTICLES = [
    "«PERSON:Oleg Kozhemyako» met «PERSON:Ann Lee» in «GPE:Khasan».",
    "«PERSON:Oleg Kozemyako» met «PERSON:Bob Ray» and «PERSON:Cy Fox».",
    "«ORG:Photo Desk» showed «PERSON:Ann Lee» and «PERSON:Bob Ray».",
    "«PERSON:Ann Lee» met «PERSON:Bob Ray» in «GPE:Khasan».",
]
HOSTILE = "Ray \"the \\ \u202e\" <img src=x onerror=alert(1)> ''' # ]"
CHARACTERS = "\"\"\\\\''#[]{}=,.\n\r\t\b\f\0\x1b\x7f\x85\u2028\ufeff\U0001f600\ud800aZé北 0-<>&"


def resolved(decisions: Decisions | None = None) -> Store:
    """The workspace of :data:`ARTICLES`, as a build with decisions makes it."""
    store = Store(None)
    read, seen = [], []
    for i, article in enumerate(ARTICLES):
        text, found = spans(article)
        read.append((Document(f"{i}.txt", text, date=f"2023-09-1{i}"), f"key {i}"))
        seen.append((f"key {i}", Extraction(f"{i}.txt", (Sentence(0, len(text), 0),), found)))
    documents.add(store, read)
    extractions.add(store, seen)
    assert resolve(store, decisions=decisions) == []
    relate(store)
    about.write(store, {"title": "Corrected", "version": "0.1.0"})
    return store


def correct(page: WatchedPage, label: str) -> None:
    """Select a node and open what can be corrected of it."""
    select(page, "node", number_of(page, label))
    page.get_by_role("button", name="Correct …").click()


def corrections(page: WatchedPage) -> list[Any]:
    return list(page.evaluate("graphkit.state.corrections"))


def by_label(graph: nx.Graph[str]) -> dict[str, dict[str, Any]]:
    return {attributes["label"]: attributes for _, attributes in graph.nodes(data=True)}


@pytest.mark.browser
def test_what_is_corrected_in_the_page_is_so_after_the_next_build(page: WatchedPage, tmp_path: Path) -> None:
    with resolved() as workspace:
        open_page(page, workspace, tmp_path)
    correct(page, "Ann Lee")
    page.locator("#correct-same").fill("cy f")
    page.keyboard.press("Enter")
    correct(page, "Oleg Kozhemyako")
    page.get_by_role("group", name="Split off").get_by_role("button").click()
    correct(page, "Bob Ray")
    page.locator("#correct-name").fill(HOSTILE)
    page.keyboard.press("Enter")
    assert page.locator("h2.struck").count() == 1
    page.get_by_role("button", name="Doubtful").click()
    correct(page, "Khasan")
    page.locator("#correct-type").select_option("organisation")
    correct(page, "Photo Desk")
    page.get_by_role("button", name="Drop this node").click()
    page.locator("#correct-name").fill("Desk")
    page.keyboard.press("Enter")
    assert "is dropped: undo that first" in page.locator("#corrected").inner_text()
    select(page, "edge", edge_between(page, "Ann Lee", "Bob Ray"))
    page.get_by_role("button", name="Correct …").click()
    page.locator("#correct-note").fill('They "never" met.')
    page.keyboard.press("Tab")
    page.locator("#correct").get_by_role("button", name="Checked").click()
    assert len(corrections(page)) == 7
    assert page.locator("#corrections-count").inner_text() == "7"

    # A reload keeps them.
    page.reload()
    page.wait_for_function("() => window.graphkit !== undefined")
    assert len(corrections(page)) == 7
    page.locator("[aria-controls=menu-corrections]").click()
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save corrections.toml").click()
    assert saved.value.suggested_filename == "corrections.toml"
    saved.value.save_as(tmp_path / "corrections.toml")
    assert_unharmed(page)

    # The file is taken as it is, or added to one that is there.
    own = tmp_path / "graphkit.toml"
    own.write_text('# mine\n[rename]\n"Bob Ray" = "Bobby"  # short\n', encoding="utf-8")
    given = load_decisions(tmp_path / "corrections.toml")
    decide(own, [replace(entry, line=0) for entry in given.entries])
    assert all(comment in own.read_text(encoding="utf-8") for comment in ("# mine", "# short"))
    for decisions in (given, load_decisions(own)):
        with resolved(decisions) as workspace:
            graph = build_graph(workspace)
            nodes = by_label(graph)
            assert nodes.keys() == {"Ann Lee", "Oleg Kozhemyako", "Oleg Kozemyako", HOSTILE, "Khasan"}
            assert nodes["Khasan"]["type"] == "organisation"
            assert nodes[HOSTILE]["mark"] == "doubtful"
            marked = [edge for *_, edge in graph.edges(data=True) if edge["mark"]]
            assert [(edge["mark"], edge["note"]) for edge in marked] == [("checked", 'They "never" met.')]
            if decisions is not given:
                open_page(page, workspace, tmp_path)
    # The new page says it, so that nothing is left to correct.
    assert corrections(page) == []
    edge = page.evaluate("graphkit.data.edges.findIndex(({ mark }) => mark)")
    select(page, "edge", edge)
    assert page.locator("#details .standing").inner_text().split() == ["checked", "They", '"never"', "met."]
    page.evaluate("graphkit.update({ view: 'edges' })")
    settle(page)
    assert 'They "never" met.' in page.locator("#tables tbody").inner_text()
    assert_unharmed(page)


@pytest.mark.browser
def test_corrections_are_undone_and_kept_where_the_browser_keeps_them(page: WatchedPage, tmp_path: Path) -> None:
    page.add_init_script("Storage.prototype.setItem = () => { throw new Error('full'); };")
    with small() as workspace:
        open_page(page, workspace, tmp_path)
    label = page.evaluate("graphkit.data.nodes[0].label")
    correct(page, label)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # Checked
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # Doubtful
    assert [(one["section"], one["value"]) for one in corrections(page)] == [("mark", "doubtful")]
    assert page.locator("#correct [aria-pressed=true]").inner_text() == "Doubtful"
    menu = page.locator("[aria-controls=menu-corrections]")
    menu.focus()
    page.keyboard.press("Enter")
    assert "This browser cannot keep corrections" in page.locator("#menu-corrections").inner_text()
    assert page.evaluate("!dispatchEvent(new Event('beforeunload', { cancelable: true }))"), "the reader is warned"
    page.locator("#menu-corrections").get_by_role("button", name="Undo", exact=False).first.focus()
    page.keyboard.press("Enter")
    assert corrections(page) == []
    assert page.evaluate("document.activeElement.id") == "menu-corrections"
    assert page.evaluate("dispatchEvent(new Event('beforeunload', { cancelable: true }))")
    page.keyboard.press("Escape")
    page.goto(page.url.partition("#")[0] + "?embed#node=" + page.evaluate("graphkit.data.nodes[0].id"))
    page.wait_for_selector("#details h2", state="attached")
    assert page.locator("#correct, #pending, .kind .quiet").count() == 0
    assert page.complaints == []


@pytest.mark.browser
@pytest.mark.parametrize(("scheme", "width"), [("dark", 1400), ("light", 375)])
def test_axe_finds_nothing(page: WatchedPage, tmp_path: Path, axe_script: str, scheme: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 812})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    with resolved() as workspace:
        open_page(page, workspace, tmp_path)
    correct(page, "Oleg Kozhemyako")
    for button in ("Doubtful", "Drop this node"):
        page.locator("#correct").get_by_role("button", name=button).click()
    page.locator("#correct-same").fill("x")
    assert page.axe_faults(axe_script) == []
    select(page, "edge", edge_between(page, "Ann Lee", "Bob Ray"))
    page.get_by_role("button", name="Correct …").click()
    page.locator("#correct").get_by_role("button", name="Checked").click()
    page.locator("[aria-controls=menu-corrections]").click()
    assert page.axe_faults(axe_script) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    tools = "(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)(document.getElementById('tools'))"
    assert page.evaluate(tools), "all tools are in reach"


@pytest.mark.node
def test_what_the_page_writes_is_what_a_build_reads() -> None:
    rng = random.Random(13)

    def name(number: int) -> str:
        return f"N{number} " + "".join(rng.choice(CHARACTERS) for _ in range(rng.randint(0, 12)))

    given = list[dict[str, Any]]()
    for number in range(0, 900, 9):
        a, b, c, d, e, f, g, h = (name(number + i) for i in range(8))
        given += [
            {"section": "same", "names": [a, b], "value": "", "note": ""},
            {"section": "different", "names": [c, d], "value": "", "note": ""},
            {"section": "drop", "names": [e], "value": "", "note": ""},
            {"section": "mark", "names": rng.choice([[f], [f, g]]), "value": rng.choice([*MARKS]), "note": h},
            {"section": "mark", "names": [g], "value": "", "note": name(number + 8)},
            {"section": "rename", "names": [a], "value": h, "note": ""},
            {"section": "type", "names": [a], "value": "place", "note": ""},
        ]  # fmt: skip
    with small() as workspace:
        text, marks = page_on_node(workspace).ask("(page, all) => [page.correctionsToml(all), page.MARKS]", given)
    assert marks == [*MARKS]
    read = [(e.section, [*e.names], e.value, e.note) for e in parse_decisions(text).entries]

    def whole(value: str) -> str:
        return value.replace("\ud800", "\ufffd")

    def taken(name: str) -> str:
        """A name without the control characters that no file of decisions may have in one."""
        return re.sub(CONTROL, " ", whole(name))

    assert any(taken(name) != whole(name) for correction in given for name in correction["names"])
    wanted = [(c["section"], [*map(taken, c["names"])], taken(c["value"]), whole(c["note"])) for c in given]
    assert sorted(read) == sorted(wanted)
