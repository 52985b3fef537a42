"""Show on standard error how far a build is: a bar on a terminal, else a line every ten seconds."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

from graphkit.cli.text import counted
from graphkit.progress import NOTHING, Amount, silent

if TYPE_CHECKING:
    from graphkit.progress import Progress as Report

STEPS: Final = {
    "read": "Reading files",
    "extract": "Extracting names and topics",
    "discover": "Discovering topics",
    "resolve": "Resolving entities",
    "relations": "Finding relations",
    "relate": "Counting co-occurrences",
    "graph": "Computing the layout",
    "export": "Writing files",
}
OF_SENTENCES: Final = frozenset({"relations"})
"""The steps whose texts are sentences, not articles."""

EVERY: Final = 10.0
"""Seconds between two lines."""


@contextmanager
def shown(*, quiet: bool = False) -> Iterator[Report]:
    """A callback that shows the progress of a build while the block runs; with ``quiet`` it shows nothing."""
    console = Console(stderr=True)
    if quiet:
        yield silent
    elif console.is_terminal:
        with _bar(console) as report:
            yield report
    else:
        with _lines(lambda line: console.print(line, highlight=False, soft_wrap=True)) as report:
            yield report


@contextmanager
def _bar(console: Console) -> Iterator[Report]:
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(STEPS["read"], total=None)

        def report(step: str, done: Amount, total: Amount) -> None:
            bar.update(task, description=described(step, done, total), completed=done.words, total=total.words or None)

        yield report


@contextmanager
def _lines(write: Callable[[str], None]) -> Iterator[Report]:
    """Write what is going on every ten seconds, also while nothing is reported."""
    now = ("read", NOTHING, NOTHING)
    since = time.monotonic()
    ended = threading.Event()

    def report(step: str, done: Amount, total: Amount) -> None:
        nonlocal now, since
        if step != now[0] or total != now[2]:
            since = time.monotonic()
        now = (step, done, total)

    def tell() -> None:
        while not ended.wait(EVERY):
            write(described(*now) + left(now[1].words, now[2].words, time.monotonic() - since))

    teller = threading.Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield report
    finally:
        ended.set()
        teller.join()


def described(step: str, done: Amount, total: Amount) -> str:
    """A step, and how much of it is done.

    >>> described("extract", Amount(1_200, 390_000), Amount(2_000, 640_000))
    'Extracting names and topics: 1,200 of 2,000 articles, 390,000 of 640,000 words'
    >>> described("read", Amount(7), NOTHING), described("graph", NOTHING, NOTHING)
    ('Reading files: 7 articles', 'Computing the layout')
    """
    noun = "sentence" if step in OF_SENTENCES else "article"
    if total.texts:
        texts, words = (counted(number, what) for number, what in zip(total, (noun, "word"), strict=True))
        return f"{STEPS[step]}: {done.texts:,} of {texts}, {done.words:,} of {words}"
    return f"{STEPS[step]}: {counted(done.texts, noun)}" if done.texts else STEPS[step]


def left(done: int, total: int, seconds: float) -> str:
    """How long the rest takes at the speed so far; "" where nothing tells.

    >>> left(390_000, 640_000, 60), left(100, 3_000, 600), left(0, 640_000, 60)
    (', about 38 s left', ', about 290 min left', '')
    """
    if not 0 < done < total:
        return ""
    rest = seconds * (total - done) / done
    return f", about {rest:.0f} s left" if rest < 100 else f", about {rest / 60:.0f} min left"
