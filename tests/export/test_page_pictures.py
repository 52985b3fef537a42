"""The pictures that the page saves: what stands in them, in SVG as text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.export.opened_page import number_of, open_page, open_page_of, select, settle
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import HOSTILE, Article, hostile, small, workspace_of

pytestmark = pytest.mark.browser

SVG = "{http://www.w3.org/2000/svg}"


def saved(page: WatchedPage, folder: Path, *, credit: str = "", dark: bool = False) -> ElementTree.Element:
    """The picture in SVG that the page saves."""
    page.get_by_role("button", name="Download", exact=True).click()
    page.get_by_label("Credit line").fill(credit)
    page.get_by_label("Dark ground" if dark else "White ground").check()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Picture with text (SVG)").click()
    assert waiting.value.suggested_filename.endswith("-drawing.svg")
    waiting.value.save_as(folder / "drawing.svg")
    return ElementTree.parse(folder / "drawing.svg").getroot()


def texts(picture: ElementTree.Element) -> Iterator[str]:
    """The texts that are read, without their halos."""
    for each in picture.iter(f"{SVG}text"):
        if each.get("aria-hidden") is None:
            yield each.text or ""


def test_svg_has_title_legend_filters_date_and_credit_as_text(opened: WatchedPage, tmp_path: Path) -> None:
    labels = set(opened.evaluate("graphkit.data.nodes.map((node) => node.short)"))
    plain = list(texts(saved(opened, tmp_path)))
    assert "Test articles" in plain
    assert "10 nodes, 17 edges · built 1 Oct 2023" in plain
    assert {"People", "Organisations", "Places", "Topics"} <= set(plain)
    assert not [text for text in plain if text.startswith("Filters")]
    assert labels <= set(plain)
    opened.evaluate("graphkit.update({ types: [true, true, false, true], minimum: 2 })")
    settle(opened)
    filtered = list(texts(saved(opened, tmp_path, credit="Drawn by Jane Roe")))
    assert "Filters: Only people, organisations, topics · At least 2 sentences" in filtered
    assert "Places" not in filtered
    assert "Russia" not in filtered
    assert filtered[-1] == "Drawn by Jane Roe"
    assert opened.get_by_label("Credit line").input_value() == "Drawn by Jane Roe"


def test_it_shows_what_is_seen_on_the_ground_that_is_chosen(opened: WatchedPage, tmp_path: Path) -> None:
    opened.evaluate("graphkit.update({ theme: 'dark' })")
    settle(opened)
    shapes = len(list(saved(opened, tmp_path).iter(f"{SVG}path")))
    for dark, ground in ((False, "#ffffff"), (True, "#12161c")):
        picture = saved(opened, tmp_path, dark=dark)
        (first, *_) = picture.iter(f"{SVG}rect")
        assert first.get("fill") == ground
        inner = picture.find(f"{SVG}svg")
        assert inner is not None
        box = opened.locator("#drawing").bounding_box()
        assert box is not None
        assert (inner.get("width"), inner.get("height")) == (str(round(box["width"])), str(round(box["height"])))
    assert opened.evaluate("document.documentElement.dataset.theme") == "dark"
    select(opened, "node", number_of(opened, "Kim Jong Un"))
    settle(opened)
    chosen = saved(opened, tmp_path)
    assert len(list(chosen.iter(f"{SVG}path"))) > shapes
    assert [each.text for each in chosen.iter(f"{SVG}text") if each.get("font-weight")].count("Kim Jong Un") == 2


def test_labels_out_of_sight_are_left_out(opened: WatchedPage, tmp_path: Path) -> None:
    for _ in range(6):
        opened.get_by_role("button", name="Zoom in").click()
        opened.wait_for_timeout(400)
    labels = set(opened.evaluate("graphkit.data.nodes.map((node) => node.short)"))
    assert not labels <= set(texts(saved(opened, tmp_path)))


def test_hostile_names_bring_no_markup(page: WatchedPage, tmp_path: Path) -> None:
    open_page_of(page, hostile, tmp_path)
    picture = saved(page, tmp_path, credit='</text><script>alert(1)</script>" \x01 &')
    assert {each.tag.removeprefix(SVG) for each in picture.iter()} == {"svg", "title", "rect", "path", "text"}
    assert not [name for each in picture.iter() for name in each.attrib if name.startswith("on") or "href" in name]
    shown = list(texts(picture))
    assert HOSTILE[1] in shown
    assert any("</text><script>alert(1)</script>" in text for text in shown)
    assert page.complaints == []


def test_communities_and_observers_stand_in_the_legend(page: WatchedPage, tmp_path: Path) -> None:
    names = dict.fromkeys(("Ann", "Bob", "Cid", "Dan", "Eva"), "person") | {"Agency": "organisation"}
    lines = ["Ann met Bob and Cid."] * 3 + ["Dan met Eva and Agency."] * 3
    with workspace_of([Article("a.txt", lines)], names, observers=["Agency"]) as workspace:
        open_page(page, workspace, tmp_path)
    page.evaluate("graphkit.update({ colours: 'community' })")
    settle(page)
    found = list(texts(saved(page, tmp_path)))
    assert {"Ann, Bob and Cid", "Hollow: only reports", "People", "Organisations"} <= set(found)
    assert page.complaints == []


def test_long_titles_are_broken_into_lines(page: WatchedPage, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 375, "height": 812})
    with small() as workspace:
        workspace.query("UPDATE about SET value = ? WHERE key = 'title'", ["word " * 20 + "x" * 200])
        open_page(page, workspace, tmp_path)
    picture = saved(page, tmp_path)
    large = [each for each in picture.iter(f"{SVG}text") if each.get("font-size") == "18"]
    assert len(large) > 5
    widths = page.evaluate(
        """(lines) => {
            const context = new OffscreenCanvas(1, 1).getContext("2d");
            context.font = `600 18px ${getComputedStyle(document.documentElement).fontFamily}`;
            return lines.map((line) => context.measureText(line).width);
        }""",
        [each.text for each in large],
    )
    assert max(widths) <= 375 - 32
