"""Fixtures for every test: a browser, a page that cannot reach the network, and a JavaScript reader of our files.

A test whose browser or library is not installed is skipped by a plain `pytest`, and fails where CI is set or
GRAPHKIT_TESTS_MUST_RUN, which `make test` sets.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import hypothesis
import pytest

from tests.support import databases, model
from tests.support.browser import MISSING, find_chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.support.watched_page import PageForAll, WatchedPage

# Two workers share the cores, so how long an example takes says nothing.
hypothesis.settings.register_profile(
    "graphkit", hypothesis.settings(), deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("graphkit")

MARKERS = {"browser": "browser", "read_with_graphology": "node", "axe_script": "node"}
LONG = {"slow", "model", "browser", "node"}
"""Markers of tests that may take seconds."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark each test by the fixtures it uses, so that `-m "not browser"` leaves out all that need one.

    Tests of properties try hundreds of examples, and count as slow.
    """
    for item in items:
        if hypothesis.is_hypothesis_test(getattr(item, "obj", None)):
            item.add_marker("slow")
        for fixture in MARKERS.keys() & set(getattr(item, "fixturenames", ())):
            item.add_marker(MARKERS[fixture])
    # Quick tests go last: at the end, workers share them out and finish together.
    items.sort(key=lambda item: LONG.isdisjoint(marker.name for marker in item.iter_markers()))


def pytest_sessionstart() -> None:
    """Fail tests that load a spaCy model without the marker `model`."""
    model.watch_files()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Report which test runs to the watch on models."""
    model.running(item)
    try:
        return (yield)
    finally:
        model.running(None)


@pytest.fixture(scope="session", autouse=True)
def models_loaded_once() -> Iterator[None]:
    """Load each installed spaCy model once for all tests of this process."""
    with model.loaded_once():
        yield


@pytest.fixture(scope="session", autouse=True)
def one_database_instance() -> Iterator[None]:
    """Keep all workspaces in memory in one instance of DuckDB, each in a database of its own."""
    with databases.shared_instance():
        yield


@pytest.fixture(scope="session", autouse=True)
def commands_built_once() -> Iterator[None]:
    """Make the commands of the command line once for all tests of this process."""
    from tests.support import command

    with command.built_once():
        yield


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, without a window."""
    from playwright.sync_api import sync_playwright

    from tests.support.watched_page import CHROMIUM_ARGUMENTS

    path = find_chromium() or _unavailable(MISSING)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=CHROMIUM_ARGUMENTS, headless=True)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def page_for_all(browser: Browser) -> Iterator[PageForAll]:
    """The page that the tests of this process use one after the other."""
    from tests.support.watched_page import PageForAll

    shared = PageForAll(browser)
    yield shared
    shared.close()


@pytest.fixture
def page(page_for_all: PageForAll) -> Iterator[WatchedPage]:
    """A Playwright page with the network cut, and `console`, `errors`, `requested`, `refused`, `complaints` kept."""
    with page_for_all.lent() as watched:
        yield watched


@pytest.fixture(scope="session")
def read_with_graphology() -> Callable[[Path], dict[str, Any]]:
    """A function that returns what graphology reads of a .graphml or .gexf file (support/graphology.py)."""
    from tests.support import graphology

    if not graphology.LIBRARIES.is_dir():
        _unavailable(graphology.MISSING)
    return graphology.read_with_graphology


@pytest.fixture(scope="session")
def axe_script() -> str:
    """The source of axe-core, for `page.evaluate`: it checks a page's accessibility with `axe.run()`."""
    from tests.support import graphology

    script = graphology.LIBRARIES / "axe-core" / "axe.min.js"
    if not script.is_file():
        _unavailable(graphology.MISSING)
    return script.read_text(encoding="utf-8")


def _unavailable(reason: str) -> NoReturn:
    if os.environ.get("GRAPHKIT_TESTS_MUST_RUN") or os.environ.get("CI"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
