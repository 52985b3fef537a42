"""The page fixture sees every fault and allows no request."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import browser as finding
from tests.support.watched_page import WatchedPage


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
