"""The page fixture sees every fault and allows no request."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.support import browser as finding
from tests.support.watched_page import PageForAll, WatchedPage

if TYPE_CHECKING:
    from playwright.sync_api import Browser

STATE: Final = """async () => ({
    entries: history.length, online: navigator.onLine, name: window.name, size: [innerWidth, innerHeight],
    stored: localStorage.length + sessionStorage.length, initialised: "initialised" in window,
    media: ["print", "(prefers-color-scheme: dark)", "(prefers-reduced-motion)", "(forced-colors: active)"]
        .map((each) => matchMedia(each).matches),
    hovered: document.querySelectorAll("p:hover").length, pressed: document.querySelectorAll("p:active").length,
    clipboard: (await navigator.permissions.query({ name: "clipboard-read" })).state,
    fetched: await fetch("data:text/plain,fetched").then((answer) => answer.text(), () => "refused"),
})"""
"""What earlier tests could have left behind."""


def open_html(page: WatchedPage, folder: Path, body: str) -> None:
    file = folder / "page.html"
    file.write_text(f"<!doctype html><title>t</title><link rel=icon href=data:,>{body}", encoding="utf-8")
    page.goto(file.as_uri())


def test_a_page_in_order_has_no_complaints(page: WatchedPage, tmp_path: Path) -> None:
    open_html(page, tmp_path, "<h1>Hello</h1><script>console.log(document.title)</script>")
    assert page.locator("h1").text_content() == "Hello"
    assert page.console == ["log: t"]
    assert page.requested[0] == (tmp_path / "page.html").as_uri()
    assert page.complaints == []


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ("<script>console.error('oh')</script>", "error: oh"),
        ("<script>console.warn('hm')</script>", "warning: hm"),
        ("<script>throw new Error('broken')</script>", "broken"),
        ("<script>Promise.reject(new Error('dropped'))</script>", "dropped"),
        ("<script>alert('stop')</script>", "stop"),
        ("<img src='https://example.org/a.png'>", "https://example.org/a.png"),
        ("<script>fetch('http://127.0.0.1:9/b').catch(() => 0)</script>", "http://127.0.0.1:9/b"),
        ("<script>new WebSocket('wss://example.org/s')</script>", "wss://example.org/s"),
        ("<script>open('https://example.org/popup')</script>", "https://example.org/popup"),
    ],
)  # fmt: skip
def test_each_fault_is_a_complaint(page: WatchedPage, tmp_path: Path, body: str, complaint: str) -> None:
    open_html(page, tmp_path, body)
    for _ in range(100):
        if complaint in page.complaints:
            break
        page.wait_for_timeout(50)
    assert complaint in page.complaints


def test_the_page_knows_that_it_is_offline(page: WatchedPage, tmp_path: Path) -> None:
    open_html(page, tmp_path, "")
    assert page.evaluate("navigator.onLine") is False


def leave_state(page: WatchedPage) -> None:
    page.evaluate("localStorage.left = sessionStorage.left = window.name = 'left'")
    page.evaluate("for (let i = 0; i < 60; i++) location.hash = i")
    page.evaluate("console.log('left')")
    page.set_viewport_size({"width": 375, "height": 812})
    page.emulate_media(media="print", color_scheme="dark", reduced_motion="reduce", forced_colors="active")
    page.mouse.move(100, 100)
    page.mouse.down()


def change_context(page: WatchedPage) -> None:
    page.context.route("data:**", lambda route: route.abort())
    page.context.set_offline(False)
    page.context.grant_permissions(["clipboard-read"])


LEAVE: Final[list[Callable[[WatchedPage], object]]] = [
    lambda page: None,
    leave_state,
    lambda page: page.evaluate("console.error('left')"),
    lambda page: page.add_init_script("window.initialised = true"),
    lambda page: page.route("data:**", lambda route: route.abort()),
    change_context,
    lambda page: page.evaluate("open('about:blank') && 0"),
    lambda page: page.goto("about:blank"),
    lambda page: page.close(),
    lambda page: None,
]


def test_nothing_reaches_the_next_test(browser: Browser, tmp_path: Path) -> None:
    page_for_all = PageForAll(browser)
    found: list[dict[str, Any]] = []
    for leave in LEAVE:
        with page_for_all.lent() as page:
            assert page.requested == page.complaints == page.console == []
            assert len(browser.contexts[-1].pages) == 1
            open_html(page, tmp_path, "<p style='height: 800px'>Hello</p>")
            found.append(page.evaluate(STATE))
            leave(page)
    assert found == [found[0]] * len(found)
    assert found[0]["online"] is False
    page_for_all.close()


def test_one_page_serves_many_tests(browser: Browser, tmp_path: Path) -> None:
    page_for_all = PageForAll(browser)
    lent = []
    for _ in range(3):
        with page_for_all.lent() as page:
            open_html(page, tmp_path, "<p>Hello</p>")
            leave_state(page)
            lent.append(page)
    assert len(set(map(id, lent))) == 1
    page_for_all.close()


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in browser is a shell script")
def test_a_named_browser_is_taken_and_a_broken_one_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named = tmp_path / "chrome"
    named.write_text("#!/bin/sh\necho Chromium 1\n", encoding="utf-8")
    monkeypatch.setenv(finding.VARIABLE, str(named))
    with pytest.raises(FileNotFoundError, match="no browser starts there"):
        finding.find_chromium()
    named.chmod(0o755)
    assert finding.find_chromium() == named


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in browsers are shell scripts")
def test_the_first_browser_that_starts_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, code in (("chromium", 1), ("google-chrome", 0), ("chrome", 0)):
        (tmp_path / name).write_text(f"#!/bin/sh\nexit {code}\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    monkeypatch.delenv(finding.VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert finding.find_chromium() == tmp_path / "google-chrome"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere browsers are found where no variable can hide them")
@pytest.mark.parametrize(
    ("variable", "outcome"), [("CI", "1 error"), ("GRAPHKIT_TESTS_MUST_RUN", "1 error"), ("HAND", "1 skipped")]
)
def test_a_missing_browser_is_skipped_only_by_hand(tmp_path: Path, variable: str, outcome: str) -> None:
    hidden = {"PATH": str(tmp_path), "HOME": str(tmp_path), "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path), variable: "1"}
    kept = {name: value for name, value in os.environ.items() if name == "LD_LIBRARY_PATH"}
    test = f"{__file__}::{test_the_page_knows_that_it_is_offline.__name__}"
    answer = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", test],
        env={**kept, **hidden},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome in answer.stdout.splitlines()[-1]
    assert "No Chromium or Chrome was found" in answer.stdout
