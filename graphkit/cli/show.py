"""Results and errors come in; what a person reads goes out: results to standard output, the rest to standard error."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn

from graphkit.errors import GraphkitError
from graphkit.options import FORMATS
from graphkit.records import TYPES

if TYPE_CHECKING:
    from graphkit.pipeline import BuildResult
    from graphkit.pipeline import Progress as Report

STEPS = {"read": "Reading files", "extract": "Finding names and topics", "resolve": "Joining names",
         "relate": "Counting ties", "graph": "Drawing", "export": "Writing files"}  # fmt: skip
LISTED = 20


@contextmanager
def progress_bar() -> Iterator[Report]:
    """A bar on standard error, where that is a terminal; nothing at all elsewhere."""
    console = Console(stderr=True)
    with Progress(
        SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn(),
        console=console, transient=True, disable=not console.is_terminal,
    ) as bar:  # fmt: skip
        task = bar.add_task(STEPS["read"], total=None)

        def report(step: str, done: int, total: int) -> None:
            bar.update(task, description=STEPS[step], completed=done, total=total or None)

        yield report


def show_result(result: BuildResult) -> None:
    """The summary of a build: what was read, what was found, where it is, and what was left out."""
    out, err = Console(highlight=False, soft_wrap=True), Console(stderr=True, highlight=False, soft_wrap=True)
    articles = _count(result.documents, "article")
    known = result.documents - result.extracted
    seen = f" ({known:,} known from before)" if known > 0 else ""
    seconds = sum(result.seconds.values())
    out.print(f"Read {articles}{seen}, {_count(result.words, 'word')}, in {seconds:.1f} s.", markup=False)
    kinds = ", ".join(f"{result.counts.get(kind, 0):,} {plural.lower()}" for kind, plural in TYPES.items())
    ties = _count(result.edges, "tie")
    out.print(f"Found {_count(result.nodes, 'node')}: {kinds}; {ties} between them.", markup=False)
    out.print()
    for path in result.files:
        out.print(f"  {path}", markup=False)
    page = result.output / FORMATS["html"][0]
    if page in result.files:
        out.print()
        out.print(f"Open the page in a browser: {page.resolve().as_uri()}", markup=False)
    for note in result.notes:
        err.print(f"\nNote: {note}", markup=False)
    if result.failures:
        err.print(f"\n{_count(len(result.failures), 'input')} left out:", markup=False)
        for failure in result.failures[:LISTED]:
            err.print(f"  {failure.path} {failure.reason}", markup=False)
        if len(result.failures) > LISTED:
            err.print(f"  … and {len(result.failures) - LISTED:,} more", markup=False)


def show_error(error: GraphkitError) -> None:
    """An error as two lines: what is wrong, and the next step."""
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    console.print(f"Error: {error.message}", markup=False, style="bold red" if "NO_COLOR" not in os.environ else "")
    console.print(error.next_step, markup=False)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
