"""The command ``names``: show what came of the user's lists of names."""

from __future__ import annotations

import sys
from typing import Annotated, Final

import typer

from graphkit.cli import arguments as arg
from graphkit.cli.tables import show_json, show_records, show_table
from graphkit.cli.workspace import opened
from graphkit.errors import GraphkitError
from graphkit.options import DEFAULT_OUTPUT

FOUND: Final = ("name", "node", "mentions", "documents", "id", "place")
MISSING: Final = ("name", "type", "id", "place", "shared")
"""What a terminal has room for; a pipe gets all."""


def names(
    missing: Annotated[
        bool, typer.Option("--missing", help="List those that no article has, or that share their names.")
    ] = False,
    limit: arg.Limit = 20,
    where: arg.Workspace = DEFAULT_OUTPUT,
    as_json: arg.Json = False,
) -> None:
    """List the names of your lists (build --names) that the articles have, the most frequent first, or the others.

    Example: graphkit names --missing
    """
    with opened(where) as workspace:
        if not workspace.store.count("listed"):
            raise GraphkitError(f"The build in {where} had no list of names.", "Give it one: build … --names FILE.")
        rows = workspace.listed(found=not missing)[: limit or None]
    if not rows:
        message = "The articles have all listed names." if missing else "The articles have none of the listed names."
        raise GraphkitError(message, f"graphkit names{'' if missing else ' --missing'} lists them.")
    if shared := sum(bool(row.shared) for row in rows if missing):
        message = f"The articles have names of {shared:,} of these, but other entries have them, too: the list does not"
        typer.echo(f"{message} tell which is meant. graphkit check lists them.", err=True)
    if as_json:
        show_json(rows)
    elif sys.stdout.isatty():
        columns = MISSING if missing else FOUND
        show_table(columns, ([getattr(row, column) for column in columns] for row in rows))
    else:
        show_records(rows)
