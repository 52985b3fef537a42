"""A browser comes in; a page with no network, whose every word, fault and request is written down, goes out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from re import compile as pattern
from typing import Final

from playwright.sync_api import Browser, ConsoleMessage, Page, Route, WebError, WebSocketRoute

CHROMIUM_ARGUMENTS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
LOCAL: Final = pattern("^(file|data|blob|about):")
NOT_LOCAL: Final = pattern("^(?!(file|data|blob|about):)")
EVERYTHING: Final = pattern("")


class WatchedPage(Page):
    """A Playwright page that keeps what happened in it, in its pop-ups too.

    `console`: "type: text" of each console message. `errors`: each uncaught error. `requested`: each address asked for,
    over file: too. `refused`: those of them that would have left the machine, each aborted.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page._impl_obj)
        self.console: list[str] = []
        self.errors: list[str] = []
        self.requested: list[str] = []
        self.refused: list[str] = []

    @property
    def complaints(self) -> list[str]:
        """Warnings and errors on the console, uncaught errors and refused requests: [] for a page in order."""
        return [line for line in self.console if line.startswith(("error:", "warning:"))] + self.errors + self.refused

    def _note_console(self, message: ConsoleMessage) -> None:
        self.console.append(f"{message.type}: {message.text}")

    def _note_error(self, error: WebError) -> None:
        self.errors.append(str(error.error))

    def _refuse(self, route: Route) -> None:
        self.refused.append(route.request.url)
        route.abort()

    def _refuse_socket(self, socket: WebSocketRoute) -> None:
        self.refused.append(socket.url)
        socket.close()


@contextmanager
def watched_page(browser: Browser) -> Iterator[WatchedPage]:
    """Give a page of a new context, 1500 by 950 pixels, with the network cut."""
    context = browser.new_context(viewport={"width": 1500, "height": 950}, offline=True, service_workers="block")
    page = WatchedPage(context.new_page())
    context.on("console", page._note_console)
    context.on("weberror", page._note_error)
    context.on("request", lambda request: page.requested.append(request.url))
    context.route(NOT_LOCAL, page._refuse)
    context.route_web_socket(EVERYTHING, page._refuse_socket)
    try:
        yield page
    finally:
        context.close()
