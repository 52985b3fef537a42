"""Fixtures for tests of the page: the page of a small workspace, open in a real browser; the tools that make it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import _unavailable
from tests.export.opened_page import open_page_of
from tests.support import graphology
from tests.support.watched_page import WatchedPage
from tests.support.workspaces import small


@pytest.fixture
def opened(page: WatchedPage, tmp_path: Path) -> Iterator[WatchedPage]:
    """The page of :func:`small`, which at the end has said nothing and has not complained."""
    open_page_of(page, small, tmp_path)
    yield page
    assert (page.console, page.complaints) == ([], [])


@pytest.fixture
def opened_once(page: WatchedPage, tmp_path: Path) -> Iterator[WatchedPage]:
    """The same, which at the end has asked for nothing but its one file either."""
    open_page_of(page, small, tmp_path)
    yield page
    assert (page.console, page.complaints) == ([], [])
    asked = [address for address in page.requested if not address.startswith("data:")]
    assert asked == [page.url.partition("#")[0]]


@pytest.fixture(scope="session")
def node_packages() -> None:
    """Skip the test, or fail it where it must run, when the JavaScript tools are not installed."""
    if not graphology.LIBRARIES.is_dir():
        _unavailable(graphology.MISSING)
