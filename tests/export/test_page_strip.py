"""The strip of articles over time in a real browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.export.opened_page import open_page, settle
from tests.support.workspaces import Article, workspace_of

if TYPE_CHECKING:
    from tests.support.watched_page import WatchedPage

pytestmark = pytest.mark.browser

DAYS = ("2023-05-01", "2023-05-02", "2023-05-04", "2023-05-10")
PAIR = {"Ann": "person", "Bob": "person"}


def period(page: WatchedPage) -> list[str] | None:
    settle(page)
    found: list[str] | None = page.evaluate("graphkit.state.period")
    return found


def bar(page: WatchedPage, day: int) -> tuple[float, float]:
    """Where the bar of a day of the ten stands."""
    box = page.locator("#strip-bars").bounding_box()
    assert box
    return box["x"] + (day - 0.5) * box["width"] / 10, box["y"] + box["height"] / 2


def test_a_period_is_chosen_by_click_brush_dates_and_play(page: WatchedPage, tmp_path: Path) -> None:
    articles = [Article(f"{i}.txt", ["Ann met Bob."], day) for i, day in enumerate(DAYS)]
    with workspace_of(articles, PAIR) as workspace:
        open_page(page, workspace, tmp_path)
    titles = page.locator("#strip-bars title").all_text_contents()
    assert len(titles) == 10
    assert (titles[0], titles[2]) == ("1 May 2023: 1 article", "3 May 2023: 0 articles")
    page.mouse.click(*bar(page, 2))
    assert period(page) == ["2023-05-02", "2023-05-02"]
    assert page.locator("#strip-bars .in").count() == 1
    page.mouse.click(*bar(page, 2))
    assert period(page) is None
    page.mouse.move(*bar(page, 4))
    page.mouse.down()
    page.mouse.move(*bar(page, 2))
    page.mouse.up()
    assert period(page) == ["2023-05-02", "2023-05-04"]
    assert page.locator("#strip-from").input_value() == "2023-05-02"
    page.locator("#strip-until").fill("2023-05-10")
    page.locator("#strip-until").dispatch_event("change")
    assert period(page) == ["2023-05-02", "2023-05-10"]
    page.locator("#strip-all").click()
    assert period(page) is None
    page.locator("#strip-play").click()
    assert period(page) == ["2023-05-01", "2023-05-01"]
    page.wait_for_function("() => graphkit.state.period[0] === '2023-05-02'")
    page.get_by_role("button", name="Pause").click()
    assert page.get_by_role("button", name="Play the articles over time").count() == 1
    page.set_viewport_size({"width": 375, "height": 812})
    page.evaluate("graphkit.update({ period: null })")
    page.mouse.click(*bar(page, 10))
    assert period(page) == ["2023-05-10", "2023-05-10"]
    drawing, strip = (page.locator(place).bounding_box() for place in ("#drawing", "#strip"))
    assert drawing is not None
    assert strip is not None
    assert drawing["y"] + drawing["height"] == strip["y"]
    assert page.complaints == []


def test_articles_of_one_day_have_no_strip(page: WatchedPage, tmp_path: Path) -> None:
    with workspace_of([Article("a.txt", ["Ann met Bob."], DAYS[0])], PAIR) as workspace:
        open_page(page, workspace, tmp_path)
    assert page.locator("#strip").is_hidden()
    assert page.complaints == []
