"""The command ``compare``: show what changed between two builds, periods or sources."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from graphkit.cli import arguments as arg
from graphkit.cli.option_table import Chosen, applied, with_options
from graphkit.cli.tables import show_json, show_table
from graphkit.cli.text import counted, say
from graphkit.cli.workspace import opened
from graphkit.errors import GraphkitError, UsageError, choices
from graphkit.explore.changes import CHANGES, UNITS, EdgeChange, NodeChange
from graphkit.options import DEFAULT_OUTPUT, Selection

if TYPE_CHECKING:
    from graphkit.explore.changes import Comparison

COUNTS: Final = (
    "name", "change", "sentences_before", "sentences_after", "documents_before", "documents_after", "share_before",
    "share_after", "log_ratio", "g2",
)  # fmt: skip
"""What a pipe gets of each change."""


@with_options
def compare(
    chosen: Chosen,
    before: Annotated[
        Path | None,
        typer.Argument(metavar="[DIR1]", help="Folder of a build; the earlier one.", show_default=False),
    ] = None,
    after: Annotated[
        Path | None,
        typer.Argument(metavar="[DIR2]", help="Another; without it, compare parts of one.", show_default=False),
    ] = None,
    split: Annotated[
        str, typer.Option("--split", metavar="DAY", help="Compare the articles before this day with the later ones.")
    ] = "",
    sources: Annotated[
        list[str] | None,
        typer.Option("--source", help="Given twice: compare two sources. Given once: only its articles."),
    ] = None,
    type_: arg.Type = None,
    by: Annotated[str, typer.Option("--by", help=f"Compare shares of {choices(UNITS)}.")] = "documents",
    limit: arg.Limit = 10,
    where: arg.Workspace = DEFAULT_OUTPUT,
    as_json: arg.Json = False,
) -> None:
    """Show which nodes and edges came, went, grew or shrank between two builds, two periods or two sources.

    Shares are compared, because the two sides differ in size. The most significant change comes first (log-likelihood
    G²). --limit counts nodes and edges of each kind of change.

    Examples: graphkit compare september/ october/; graphkit compare --split 2023-10-01
    """  # fmt: skip
    from graphkit.explore.compare import compare as compared
    from graphkit.explore.compare import compare_parts
    from graphkit.selecting import check_sources

    limit_ = limit or None
    common = applied(Selection(sources=tuple(sources or ())), chosen)
    with ExitStack() as stack:
        first = stack.enter_context(opened(before or where)).store
        check_sources(first, common.sources)
        if after is not None:
            if split:
                raise UsageError("--split compares two parts of one build.", "Leave it out, or the second folder.")
            second = stack.enter_context(opened(after)).store
            sides = [first, second]
            if common:
                check_sources(second, common.sources)
                sides = [stack.enter_context(side.part(common)) for side in sides]
            found = compared(*sides, type=type_, by=by, limit=limit_)
        else:
            found = compare_parts(first, *_sides(common, split), type=type_, by=by, limit=limit_)
    if all(change.change == "stayed" for change in found.changes):
        raise GraphkitError("Nothing changed.", "Compare other articles, or leave --type out.")
    if as_json:
        show_json(found)
    else:
        _show_comparison(found, by)
    for note in found.notes:
        typer.echo(f"Note: {note}", err=True)


def _sides(common: Selection, split: str) -> tuple[Selection, Selection]:
    """The two selections of articles of one build that are compared."""
    if split:
        later = replace(common, since=split)
        day = date.fromisoformat(split + "-01-01"[len(split) - 4 :])
        return replace(common, until=(day - timedelta(days=1)).isoformat()), later
    if len(common.sources) == 2:
        one, other = (replace(common, sources=(source,)) for source in common.sources)
        return one, other
    raise UsageError(
        "There is nothing to compare this build with.",
        "Give a second folder, --split DAY for two periods, or --source twice for two sources.",
    )


def _show_comparison(found: Comparison, by: str) -> None:
    kinds = [kind for kind in CHANGES if kind != "stayed"]
    if not sys.stdout.isatty():
        rows = [_full_row(change) for kind in kinds for change in found.changes if change.change == kind]
        show_table(("what", "a", "b", *COUNTS), rows)
        return
    for title, corpus in (("Before", found.before), ("After", found.after)):
        days = f", {corpus.first} to {corpus.last}" if corpus.first else ""
        size = f"{counted(corpus.documents, 'article')}, {counted(corpus.sentences, 'sentence')}"
        say(f"{title}: {corpus.title or 'untitled'} ({size}{days})")
    numbers = (f"{UNITS[by]} before", "after", "% before", "after", "log ratio", "G²")
    for kind in kinds:
        if rows := [[node.label, node.type, *_numbers(node, by)] for node in found.nodes if node.change == kind]:
            show_table(("", "type", *numbers), rows, f"{kind.capitalize()}: nodes")
        if rows := [[edge.name, *_numbers(edge, by)] for edge in found.edges if edge.change == kind]:
            show_table(("", *numbers), rows, f"{kind.capitalize()}: edges")


def _full_row(change: NodeChange | EdgeChange) -> list[object]:
    who = ["edge", change.a, change.b] if isinstance(change, EdgeChange) else [change.type, change.id, ""]
    return [*who, *(getattr(change, name) for name in COUNTS)]


def _numbers(change: NodeChange | EdgeChange, by: str) -> list[object]:
    counts = [getattr(change, f"{by}_{side}") for side in ("before", "after")]
    return [*counts, 100 * change.share_before, 100 * change.share_after, change.log_ratio, change.g2]
