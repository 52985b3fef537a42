"""The command ``evidence``: show the sentences behind a node or an edge."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from graphkit.cli import arguments as arg
from graphkit.cli.sentences import PASSAGE_COLUMNS, passage_row, show_passages, window_in_words
from graphkit.cli.tables import show_json, show_table
from graphkit.cli.workspace import opened, tell_namesakes
from graphkit.errors import GraphkitError
from graphkit.options import DEFAULT_OUTPUT


def evidence(
    a: arg.NameA,
    b: Annotated[str | None, typer.Argument(metavar="[B]", help="Another: only sentences that name both.")] = None,
    limit: arg.Limit = 0,
    where: arg.Workspace = DEFAULT_OUTPUT,
    as_json: arg.Json = False,
) -> None:
    """Show every sentence that names a node, or that names both ends of an edge; the newest article first.

    Example: graphkit evidence "Kim Jong Un" Putin
    """
    from graphkit.store import built

    with opened(where) as workspace:
        tell_namesakes(workspace, a, *([b] if b else []))
        found = workspace.evidence(a, b, limit=limit or None)
        window = window_in_words(built.window(workspace.store))
    if not found:
        raise GraphkitError(
            f"No {window} names both “{a}” and “{b}”." if b else f"No sentence names “{a}”.",
            f'graphkit path "{a}" "{b}" shows the path between them.' if b else "graphkit top lists names.",
        )
    if as_json:
        show_json(found)
    elif sys.stdout.isatty():
        show_passages(found)
    else:
        show_table(PASSAGE_COLUMNS, map(passage_row, found))
