"""The command ``top``: rank the nodes."""

from __future__ import annotations

from typing import Annotated

import typer

from graphkit.choices import NODE_RANKS
from graphkit.cli import arguments as arg
from graphkit.cli.tables import show_nodes
from graphkit.cli.workspace import opened
from graphkit.errors import GraphkitError, choices
from graphkit.options import DEFAULT_OUTPUT

COLUMNS = ("mentions", "documents", "degree", "community", "first_seen", "last_seen")
"""What a terminal has room for; a pipe gets all."""


def top(
    by: Annotated[str, typer.Option("--by", help=f"The measure: {choices(NODE_RANKS)}.")] = "mentions",
    type_: arg.Type = None,
    officials: Annotated[bool, typer.Option("--officials", help="Only people who hold an office.")] = False,
    limit: arg.Limit = 20,
    where: arg.Workspace = DEFAULT_OUTPUT,
    as_json: arg.Json = False,
) -> None:
    """List the nodes with the most mentions, or the highest value of another measure.

    Example: graphkit top --by pagerank --type person
    """
    with opened(where) as workspace:
        found = workspace.top(by, type=type_, officials=officials, limit=limit or None)
    if not found:
        kind = f"{type_ or 'node'} that holds an office" if officials else type_ or "node"
        raise GraphkitError(f"There is no {kind} in {where}.", "graphkit top without other options lists all there is.")
    show_nodes(found, (by, *COLUMNS), as_json=as_json)
