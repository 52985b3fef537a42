"""The command ``check``: show what is doubtful in a build, and what mends it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from graphkit.cli import arguments as arg
from graphkit.cli.tables import show_json
from graphkit.cli.text import counted, say
from graphkit.cli.workspace import opened
from graphkit.options import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from graphkit.explore.check import Finding

EXAMPLES: Final = 10
"""How many examples of each finding are shown."""

Folder = Annotated[
    Path | None, typer.Argument(metavar="[WORKSPACE]", help="The same as --workspace DIR.", show_default=False)
]


def check(
    folder: Folder = None,
    every: Annotated[bool, typer.Option("--all", help=f"Show all examples, not {EXAMPLES} of each finding.")] = False,
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
    shown = finding.doubts if every else finding.doubts[:EXAMPLES]
    for doubt in shown:
        say(f"  {doubt.item} {doubt.reason}" + (f"    {doubt.mend}" if doubt.mend else ""))
    if len(shown) < finding.count:
        say(f"  … and {counted(finding.count - len(shown), 'more', 'more')}: --all shows them.")
    say("")
