"""Report the progress of a build, and measure the time of its steps."""

from __future__ import annotations

import time
from typing import Final, NamedTuple, Protocol


class Amount(NamedTuple):
    """How much there is: texts (articles; sentences where relations are sought) and the words in them."""

    texts: int = 0
    words: int = 0


NOTHING: Final = Amount()


class Progress(Protocol):
    """Callback that receives the progress of a build."""

    def __call__(self, step: str, done: Amount, total: Amount) -> None:
        """``step`` is the stage's name; ``done`` of ``total`` is read. A total of nothing is not known, or none."""


def silent(step: str, done: Amount, total: Amount) -> None:
    """Progress callback that does nothing."""


class Steps:
    """The steps of a build: each is reported as it begins, and its seconds are known when the next one does."""

    def __init__(self, report: Progress) -> None:
        self.report = report
        self.seconds: dict[str, float] = {}
        self._step, self._since = "", 0.0

    def __call__(self, step: str) -> None:
        """End the last step, and begin one."""
        self.end()
        self._step, self._since = step, time.perf_counter()
        self.report(step, NOTHING, NOTHING)

    def end(self) -> None:
        """End the last step."""
        if self._step:
            self.seconds[self._step] = time.perf_counter() - self._since
