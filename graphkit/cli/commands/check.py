"""The command ``check``: show what is doubtful in a build, and what mends it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from graphkit.cli import arguments as arg
from graphkit.cli.grouped import grouped
from graphkit.cli.tables import show_json
from graphkit.cli.text import say
from graphkit.cli.workspace import opened
from graphkit.options import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from graphkit.explore.check import Finding
    from graphkit.explore.doubts import Doubt

EXAMPLES: Final = 10
"""How many lines of each finding are shown; one line is about all that have the same fault."""

Folder = Annotated[
    Path | None, typer.Argument(metavar="[WORKSPACE]", help="The same as --workspace DIR.", show_default=False)
]


def check(
    folder: Folder = None,
    every: Annotated[
        bool, typer.Option("--all", help=f"Show each on a line of its own, not {EXAMPLES} lines each.")
    ] = False,
    where: arg.Workspace = DEFAULT_OUTPUT,
    as_json: arg.Json = False,
) -> None:
    """Check a build: inputs left out, articles that lack a date or names, texts cut, nodes that look wrong.

    Example: graphkit check --all
    """
    with opened(folder or where) as workspace:
        found = workspace.check()
    if as_json:
        show_json(found)
        return
    for finding in found:
        if finding.count:
            _show(finding, every=every)
    fine = [finding.question for finding in found if not finding.count]
    if fine:
        say(f"None of these: {'; '.join(fine)}.")


def _show(finding: Finding, *, every: bool) -> None:
    total = f" of {finding.total:,} ({finding.count / finding.total:.0%})" if finding.total else ""
    say(f"{finding.question}: {finding.count:,}{total}. {finding.next_step}")
    if every:
        shown = [sentence for doubt in finding.doubts for sentence, _ in grouped([_said(doubt)])]
    else:
        lines = grouped(map(_said, finding.doubts))
        shown = [sentence for sentence, _ in lines[:EXAMPLES]]
        if hidden := sum(number for _, number in lines[EXAMPLES:]):
            shown.append(f"… and {hidden:,} more: --all shows them.")
    for sentence in shown:
        say(f"  {sentence}")
    say("")


def _said(doubt: Doubt) -> tuple[str, str, str]:
    return doubt.item, doubt.reason, doubt.mend
