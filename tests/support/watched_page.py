"""Open pages without a network, and record their messages, errors and requests; share one page between tests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from re import compile as pattern
from typing import Any, Final, Literal

from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Dialog,
    Error,
    Page,
    Route,
    ViewportSize,
    WebError,
    WebSocketRoute,
)

CHROMIUM_ARGUMENTS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
VIEWPORT: Final[ViewportSize] = {"width": 1500, "height": 950}
LOCAL: Final = pattern("^(file|data|blob|about):")
NOT_LOCAL: Final = pattern("^(?!(file|data|blob|about):)")
EVERYTHING: Final = pattern("")
AXE_FAULTS: Final = """async (only) => (
    await axe.run({ resultTypes: ["violations"], ...(only.length && { runOnly: only }) })
).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])"""
OF_COLOURS: Final = ("color-contrast", "link-in-text-block")
"""The rules of axe-core that colours decide."""
SCHEMES: Final[dict[Literal["light", "dark"], Sequence[str]]] = {"light": (), "dark": OF_COLOURS}
TWO_FRAMES: Final = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))"
LASTING: Final = (
    "add_init_script", "clock", "context", "expose_binding", "expose_function", "on", "once", "route",
    "route_from_har", "route_web_socket", "set_default_navigation_timeout", "set_default_timeout",
    "set_extra_http_headers",
)  # fmt: skip
"""What of a page changes it, or its context, for longer than one document."""
CLEAR_STORAGE: Final = "() => { localStorage.clear(); sessionStorage.clear(); window.name = ''; }"
AS_NEW: Final = "() => history.length === 1 && !navigator.onLine"


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
        self._changed = False

    @property
    def complaints(self) -> list[str]:
        """Warnings and errors on the console, uncaught errors, dialogs, refused requests: [] for a page in order."""
        spoken = [line for line in self.console if line.startswith(("error:", "warning:"))]
        return spoken + self.errors + self.dialogs + self.refused

    def axe_faults(self, axe_script: str, *, only: Sequence[str] = ()) -> list[tuple[str, list[str]]]:
        """What axe-core finds wrong in the page as it is now: the rule that is broken, and the elements that do.

        ``only`` names the rules to check; () for all.
        """
        if not self.evaluate("'axe' in window"):
            self.evaluate(axe_script)
        found: list[list[Any]] = self.evaluate(AXE_FAULTS, list(only))
        return [(rule, elements) for rule, elements in found]

    def axe_faults_in_both(self, axe_script: str) -> list[tuple[str, list[str]]]:
        """The same in the light theme, and what is wrong with the colours of the dark one."""
        found = []
        for scheme, only in SCHEMES.items():
            self.emulate_media(color_scheme=scheme)
            self.wait_for_function("(theme) => document.documentElement.dataset.theme === theme", arg=scheme)
            self.evaluate(TWO_FRAMES)
            found += self.axe_faults(axe_script, only=only)
        self.emulate_media(color_scheme="light")
        return found

    def empty(self) -> bool:
        """Make the page as good as a new one. False where that cannot be done, or not for sure."""
        context, viewport = super().context, self.viewport_size
        if self._changed or self.complaints or len(context.pages) > 1 or not self.url.startswith("file:"):
            return False
        try:
            self.evaluate(CLEAR_STORAGE)
            self.goto("about:blank")
            self.mouse.move(-1, -1)
            self.emulate_media(
                media="null", color_scheme="null", reduced_motion="null", forced_colors="null", contrast="null"
            )
            if viewport != VIEWPORT:
                self.set_viewport_size(VIEWPORT)
            devtools = context.new_cdp_session(self)
            devtools.send("Page.resetNavigationHistory")
            devtools.detach()
            for offline in (False, True):  # the session has undone it
                context.set_offline(offline)
            as_new = bool(self.evaluate(AS_NEW))
        except Error:
            return False
        for kept in (self.console, self.errors, self.dialogs, self.requested, self.refused):
            kept.clear()
        return as_new

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


def _lasting(name: str, page: WatchedPage) -> Any:
    page._changed = True
    return getattr(super(WatchedPage, page), name)


for name in LASTING:
    setattr(WatchedPage, name, property(partial(_lasting, name)))


class PageForAll:
    """One page for all tests of a process, emptied after each: a new one takes three times as long."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._emptied: WatchedPage | None = None

    @contextmanager
    def lent(self) -> Iterator[WatchedPage]:
        """Give a page 1500 by 950 pixels large, with the network cut, that holds nothing of what was done before."""
        page, self._emptied = self._emptied or new_page(self._browser), None
        try:
            yield page
        finally:
            if page.empty():
                self._emptied = page
            else:
                page.context.close()

    def close(self) -> None:
        """Close the page."""
        if self._emptied:
            self._emptied.context.close()
            self._emptied = None


def new_page(browser: Browser) -> WatchedPage:
    """Give a page of a new context, 1500 by 950 pixels large, with the network cut."""
    context = browser.new_context(viewport=VIEWPORT, offline=True, service_workers="block")
    page = WatchedPage(context.new_page())
    context.on("console", page._note_console)
    context.on("weberror", page._note_error)
    context.on("dialog", page._note_dialog)
    context.on("request", lambda request: page.requested.append(request.url))
    context.route(NOT_LOCAL, page._refuse)
    context.route_web_socket(EVERYTHING, page._refuse_socket)
    return page
