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

STEPS = {
    "read": "Reading files",
    "extract": "Finding names and topics",
    "discover": "Finding what is talked of",
    "resolve": "Joining names",
    "relate": "Counting ties",
    "graph": "Drawing",
    "export": "Writing files",
}
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
    asides = [f"{known:,} known from before"] if known > 0 else []
    asides += [f"{_count(result.copies, 'copy', 'copies')} of others, not counted"] if result.copies else []
    seen = f" ({'; '.join(asides)})" if asides else ""
    seconds = sum(result.seconds.values())
    out.print(f"Read {articles}{seen}, {_count(result.words, 'word')}, in {seconds:.1f} s.", markup=False)
    if result.furniture:
        lines = _count(result.furniture, "line")
        out.print(f"Passed over {lines} that are no part of an article: bylines, share buttons and the like.")
    if result.chosen < result.documents:
        out.print(f"Chose {_count(result.chosen, 'article')}; the workspace holds all.")
    kinds = ", ".join(f"{result.counts.get(kind, 0):,} {plural.lower()}" for kind, plural in TYPES.items())
    ties = _count(result.edges, "tie")
    out.print(f"Found {_count(result.nodes, 'node')}: {kinds}; {ties} between them.", markup=False)
    for step in result.pruned:
        out.print(
            f"  {step.option} took away {_count(step.nodes, 'node')} and {_count(step.edges, 'tie')}.", markup=False
        )
    nodes, edges = (_count(number, noun) for number, noun in zip(result.left, ("node", "tie"), strict=True))
    if result.pruned:
        out.print(f"The files hold {nodes} and {edges}.")
    if result.page and result.output / FORMATS["html"][0] in result.files:
        out.print(f"The page shows the {result.page:,} strongest nodes; --page-nodes takes another number.")
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
    colour = "bold red" if "NO_COLOR" not in os.environ else ""
    console.print(f"Error: {_harmless(error.message)}", markup=False, style=colour)
    console.print(_harmless(error.next_step), markup=False)


def _harmless(text: str) -> str:
    """A message without what would steer the terminal: it may quote a name, and so an article."""
    return "".join(c if c.isprintable() or c == "\n" else " " for c in text)


def _count(number: int, noun: str, plural: str = "") -> str:
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
