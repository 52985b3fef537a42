"""The command ``export``: write files of a build again, pruned or of a part."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graphkit.cli import arguments as arg
from graphkit.cli.messages import show_exported
from graphkit.cli.option_table import Chosen, with_options
from graphkit.cli.part import chosen_part
from graphkit.cli.workspace import folder_of, opened
from graphkit.options import DEFAULT_OUTPUT

Output = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", help="Folder for the files; by default that of the build, over its files.", file_okay=False,
        show_default=False,
    ),
]  # fmt: skip


@with_options
def export(
    chosen: Chosen,
    output: Output = None,
    around: arg.Around = None,
    depth: arg.Depth = None,
    where: arg.Workspace = DEFAULT_OUTPUT,
) -> None:
    """Write the files of a build again: with other pruning, of some of the articles, or in other formats.

    No article is read again. An option that is not given keeps its value from the build: without options, the build's
    own files are written again.

    Example: graphkit export --formats graphml --min-sentences 2 --top 100 --output small/
    """
    from graphkit.render import export_part

    with opened(where) as workspace:
        part = chosen_part(workspace, chosen, around, depth)
        done = export_part(
            workspace.store, output or folder_of(workspace), select=part.options.select, graph=part.options.graph,
            export=part.options.export, around=part.around, depth=part.depth,
        )  # fmt: skip
    show_exported(done)
