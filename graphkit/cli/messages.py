"""Show the summary of a build or an export on standard output; progress, notes and errors on standard error."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rich.console import Console

from graphkit.choices import FORMATS
from graphkit.cli.grouped import grouped
from graphkit.cli.text import counted, plain, say
from graphkit.errors import GraphkitError
from graphkit.options import DEFAULT_OUTPUT
from graphkit.records import OF_NODES, TYPES, WARNINGS, ReadWarning

if TYPE_CHECKING:
    from graphkit.graph import Step
    from graphkit.render import Exported
    from graphkit.result import BuildResult

LISTED: Final = 5
"""How many lines about inputs that were left out are shown."""

EXAMPLES: Final = 3
"""How many lines about warnings of a kind are shown."""

LINES: Final = 8
"""How many lines about warnings are shown."""


def show_result(result: BuildResult, origin: tuple[Path, list[str]] | None = None, *, quiet: bool = False) -> None:
    """Show the summary of a build: what was read, found, pruned, written and left out.

    ``origin`` is a file that set options, and their names. With ``quiet`` only what was left out and what is in doubt
    is shown.
    """
    if not quiet:
        _show_summary(result, origin)
    err = Console(stderr=True, highlight=False, soft_wrap=True)
    for line in _asides(result):
        err.print(plain(line))


def _show_summary(result: BuildResult, origin: tuple[Path, list[str]] | None) -> None:
    asked = [f"Options from {origin[0]}: {', '.join(origin[1])}."] if origin else []
    files = ", ".join(str(path.relative_to(result.output)) for path in result.files)
    for line in (*asked, *_summary(result), f"Wrote into {result.output}: {files}."):
        say(line)
    page = result.output / FORMATS["html"][0]
    if page in result.files:
        say(f"Open the page in a browser: {page.resolve().as_uri()}")


def _summary(result: BuildResult) -> Iterator[str]:
    known = result.documents - result.aside - result.extracted
    asides = [f"{known:,} known from before"] if known > 0 else []
    asides += [f"{result.aside:,} not searched for their language"] if result.aside else []
    asides += [f"{counted(result.copies, 'copy of another', 'copies of others')}, not counted"] if result.copies else []
    seen = f" ({'; '.join(asides)})" if asides else ""
    seconds = sum(result.seconds.values())
    yield f"Read {counted(result.documents, 'article')}{seen}, {counted(result.words, 'word')}, in {seconds:.1f} s."
    if result.boilerplate:
        yield f"Skipped {counted(result.boilerplate, 'line')} of boilerplate: bylines, share buttons and the like."
    if result.chosen < result.documents:
        yield f"Selected {counted(result.chosen, 'article')}; the workspace holds all."
    kinds = ", ".join(counted(result.counts.get(kind, 0), kind, plural.lower()) for kind, plural in TYPES.items())
    edges = counted(result.edges, "edge")
    yield f"Found {counted(result.nodes, 'node')}: {kinds}; {edges} between them."
    marked = [counted(result.observers, "observer, which only reports", "observers, which only report")]
    marked = marked if result.observers else []
    marked += [counted(result.discovered, "discovered topic")] if result.discovered else []
    if marked:
        yield f"Among them: {'; '.join(marked)}."
    if referring := result.mentions - result.named:
        mentions = counted(result.mentions, "mention")
        yield f"They have {mentions}: {result.named:,} by name, {referring:,} by a pronoun or a description."
    if result.relations:
        times, lists = counted(result.relations, "time"), command("relations", result.output, option="-w")
        those = "lists them" if result.chosen == result.documents else "lists those of all articles"
        yield f"Sentences say {times} what one does with another; {lists} {those}."
    if result.listed:
        names, lists = counted(result.listed, "listed name"), command("names", result.output, option="-w")
        yield f"The articles have {result.listed_found:,} of {names}; {lists} lists them."
    yield from (f"  {line}" for line in _pruned(result.pruned))
    if result.pruned:
        nodes, edges = (counted(number, noun) for number, noun in zip(result.left, ("node", "edge"), strict=True))
        yield f"The files hold {nodes} and {edges}."
    if result.page and result.output / FORMATS["html"][0] in result.files:
        yield _on_page(result.page)


def _asides(result: BuildResult) -> Iterator[str]:
    if result.failures:
        yield ""
        yield f"{counted(len(result.failures), 'input')} left out:"
        left_out = grouped((failure.path, failure.reason, "") for failure in result.failures)
        yield from (f"  {sentence}" for sentence, _ in left_out[:LISTED])
        if hidden := sum(number for _, number in left_out[LISTED:]):
            yield f"  … and {hidden:,} more; {command('check', result.output)} --all lists all."
    # A note says how many articles are in which language, a line how many nodes are in doubt.
    of_nodes = Counter(warning.kind for warning in result.warnings if warning.kind in OF_NODES)
    warnings = [warning for warning in result.warnings if warning.kind not in ("language", *OF_NODES)]
    if result.notes or warnings or of_nodes:
        yield ""
        yield from (f"Note: {note}" for note in result.notes)
        yield from warned(warnings, result.output)
    if of_nodes:
        counts = "; ".join(f"{WARNINGS[kind].lower()}: {of_nodes[kind]:,}" for kind in OF_NODES if of_nodes[kind])
        yield f"In doubt: {counts}. {command('check', result.output)} lists them."


def warned(warnings: Sequence[ReadWarning], output: Path) -> Iterator[str]:
    """Describe warnings in a few lines: by kind, those that say the same together, three of a kind at most; the rest
    is counted.

    >>> list(warned([ReadWarning("dates", "a.csv", "has 3 dates that could not be read.", 3)], Path("out")))
    ['Dates: a.csv has 3 dates that could not be read.']
    """
    lines = [
        (f"{kind.capitalize()}: {sentence}", number)
        for kind in WARNINGS
        for sentence, number in grouped((w.path, w.message, w.next_step) for w in warnings if w.kind == kind)[:EXAMPLES]
    ]
    yield from (line for line, _ in lines[:LINES])
    if hidden := len(warnings) - sum(number for _, number in lines[:LINES]):
        yield f"… and {hidden:,} more; {command('check', output)} lists all."


def command(name: str, output: Path, *, option: str = "") -> str:
    """A command about a build, as it has to be typed; ``option`` is that of the folder, "" where it stands alone.

    >>> command("check", Path("affair")), command("names", Path("affair"), option="-w")
    ('graphkit check affair', 'graphkit names -w affair')
    """
    import shlex

    return " ".join(
        ["graphkit", name, *([] if output == DEFAULT_OUTPUT else [*option.split(), shlex.quote(str(output))])]
    )


def show_exported(done: Exported) -> None:
    """Show what an export or a view wrote."""
    for line in _exported(done):
        say(line)
    err = Console(stderr=True, highlight=False, soft_wrap=True)
    for note in done.notes:
        err.print(plain(f"Note: {note}"))


def _exported(done: Exported) -> Iterator[str]:
    yield from _pruned(done.pruned)
    articles = counted(done.documents, "article")
    yield f"{counted(done.nodes, 'node')}, {counted(done.edges, 'edge')}, from {articles}."
    if done.page < done.nodes and any(file.suffix == ".html" for file in done.files):
        yield _on_page(done.page)
    for file in done.files:
        yield f"  {file}"


def _pruned(steps: Iterable[Step]) -> Iterator[str]:
    for step in steps:
        yield f"{step.option} removed {counted(step.nodes, 'node')} and {counted(step.edges, 'edge')}."


def _on_page(nodes: int) -> str:
    shown = "the strongest node" if nodes == 1 else f"the {nodes:,} strongest nodes"
    return f"The page shows {shown}; change this with --page-nodes."


def show_error(error: GraphkitError) -> None:
    """Show an error in two lines: what is wrong, and the next step."""
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    colour = "bold red" if "NO_COLOR" not in os.environ else ""
    console.print(f"Error: {_harmless(error.message)}", markup=False, style=colour)
    console.print(_harmless(error.next_step), markup=False)


def _harmless(text: str) -> str:
    """A message without control characters, which could steer the terminal: it may quote an article."""
    return "".join(c if c.isprintable() or c == "\n" else " " for c in text)
