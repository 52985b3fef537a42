"""The command ``view``: write a page of a part of the graph."""

from __future__ import annotations

import webbrowser
from pathlib import Path
from typing import Annotated

import typer

from graphkit.cli import arguments as arg
from graphkit.cli.messages import show_exported
from graphkit.cli.option_table import Chosen, with_options
from graphkit.cli.part import chosen_part
from graphkit.cli.text import say
from graphkit.cli.workspace import folder_of, opened
from graphkit.options import DEFAULT_OUTPUT, ExportOptions

Output = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", help="The page; by default view.html in the folder of the build.", dir_okay=False,
        show_default=False,
    ),
]  # fmt: skip


@with_options
def view(
    chosen: Chosen,
    output: Output = None,
    open_: arg.Open = False,
    around: arg.Around = None,
    depth: arg.Depth = None,
    where: arg.Workspace = DEFAULT_OUTPUT,
) -> None:
    """Write a page of a part of the graph: around a node, on a topic, from a source or of a period.

    An option that is not given keeps its value from the build.

    Examples: graphkit view --around "Kim Jong Un" --depth 2; graphkit view --topic "arms deal" --since 2023-09
    """
    from graphkit.render import view as write_page

    with opened(where) as workspace:
        part = chosen_part(workspace, chosen, around, depth)
        done = write_page(
            workspace.store, output or folder_of(workspace) / "view.html", select=part.options.select,
            graph=part.options.graph, around=part.around, depth=part.depth,
            title=chosen.get(ExportOptions, {}).get("title", ""),
        )  # fmt: skip
    show_exported(done)
    address = done.files[0].resolve().as_uri()
    say("")
    say(f"Open the page in a browser: {address}")
    if open_:
        webbrowser.open(address)
