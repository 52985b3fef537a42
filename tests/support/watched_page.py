"""Open pages without a network, and record their messages, errors and requests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from re import compile as pattern
from typing import Any, Final

from playwright.sync_api import Browser, ConsoleMessage, Dialog, Page, Route, WebError, WebSocketRoute

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
AXE_FAULTS: Final = """async () => (await axe.run()).violations
    .map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])"""


class WatchedPage(Page):
    """A Playwright page that keeps what happened in it, in its pop-ups too.

    `console`: "type: text" of each console message. `errors`: each uncaught error. `dialogs`: what each dialog said,
    all dismissed. `requested`: each address asked for, over file: too. `refused`: those of them that would have left
    the machine, each aborted.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page._impl_obj)
        self.console: list[str] = []
        self.errors: list[str] = []
        self.dialogs: list[str] = []
        self.requested: list[str] = []
        self.refused: list[str] = []

    @property
    def complaints(self) -> list[str]:
        """Warnings and errors on the console, uncaught errors, dialogs, refused requests: [] for a page in order."""
        spoken = [line for line in self.console if line.startswith(("error:", "warning:"))]
        return spoken + self.errors + self.dialogs + self.refused

    def axe_faults(self, axe_script: str) -> list[tuple[str, list[str]]]:
        """What axe-core finds wrong in the page as it is now: the rule that is broken, and the elements that do."""
        if not self.evaluate("'axe' in window"):
            self.evaluate(axe_script)
        found: list[list[Any]] = self.evaluate(AXE_FAULTS)
        return [(rule, elements) for rule, elements in found]

    def _note_console(self, message: ConsoleMessage) -> None:
        self.console.append(f"{message.type}: {message.text}")

    def _note_error(self, error: WebError) -> None:
        self.errors.append(str(error.error))

    def _note_dialog(self, dialog: Dialog) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()

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
    context.on("dialog", page._note_dialog)
    context.on("request", lambda request: page.requested.append(request.url))
    context.route(NOT_LOCAL, page._refuse)
    context.route_web_socket(EVERYTHING, page._refuse_socket)
    try:
        yield page
    finally:
        context.close()
