"""From afar a large graph shows its communities: a ground below each one, and a name that overlaps nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphkit.options import GraphOptions
from tests.export.opened_page import crowd, open_page, settle
from tests.export.painted import RECORD, overlaps, painted
from tests.support.watched_page import WatchedPage

pytestmark = pytest.mark.browser

NAMES = "() => graphkit.communityNames().map(({ lines }) => lines)"
COLOUR = """() => {
    const canvas = document.querySelector("#network canvas");
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    let faint = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i] > 20 && data[i] < 40) faint += 1;
    return faint / (data.length / 4);
}"""


def test_communities_are_named_from_afar_and_give_way_to_nodes(page: WatchedPage, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 1400, "height": 900})
    page.add_init_script(RECORD)
    with crowd(420) as workspace:
        open_page(page, workspace, tmp_path, options=GraphOptions(page_nodes=420))
    _, labels = painted(page)
    names = page.evaluate(NAMES)
    large = page.evaluate("() => graphkit.data.communities.filter(({ members }) => members.length >= 5).length")
    assert 2 <= len(names) <= large
    assert all(len(lines) == 3 for lines in names)
    strongest = page.evaluate(
        "() => graphkit.data.communities[0].members.slice(0, 3).map((i) => graphkit.data.nodes[i].short)"
    )
    assert names[0] == strongest
    by_place = [found for found in overlaps([], labels) if found[1] != found[2]]
    assert by_place == []
    assert page.evaluate(COLOUR) > 0.1
    page.evaluate("() => graphkit.network.moveTo({ scale: 4 * graphkit.network.getScale() })")
    settle(page)
    assert page.evaluate(NAMES) == []
    assert page.evaluate(COLOUR) < 0.05


def test_a_small_graph_is_read_without_them(page: WatchedPage, tmp_path: Path) -> None:
    with crowd(60) as workspace:
        open_page(page, workspace, tmp_path)
    assert page.evaluate(NAMES) == []


def test_drawing_says_where_filters_leave_nothing(page: WatchedPage, tmp_path: Path) -> None:
    page.add_init_script(RECORD)
    with crowd(30) as workspace:
        open_page(page, workspace, tmp_path)
    page.evaluate("() => graphkit.update({ types: graphkit.state.types.map(() => false) })")
    settle(page)
    assert [text for text, *_ in page.evaluate("() => window.texts")] == ["The filters leave nothing to show."]
