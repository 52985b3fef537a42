"""The command ``path``: find the strongest paths between two nodes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from graphkit.cli import arguments as arg
from graphkit.cli.sentences import PASSAGE_COLUMNS, passage_row, show_path
from graphkit.cli.tables import show_json, show_table
from graphkit.cli.workspace import opened, tell_namesakes
from graphkit.options import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from graphkit.explore import Path


def path(
    a: arg.NameA,
    b: arg.NameB,
    alternatives: Annotated[
        int,
        typer.Option("--alternatives", "-k", help="Show up to N more paths, the next strongest.", min=0, metavar="N"),
    ] = 0,
    rank_by: arg.RankBy = "weight",
    where: arg.Workspace = DEFAULT_OUTPUT,
    as_json: arg.Json = False,
) -> None:
    """Find the strongest path between two nodes, with a sentence for each edge.

    The length of an edge is 1 / its value, so edges with many sentences are short; the shortest path is the strongest.
    Edges are longer where the path passes a node with many neighbours.

    Example: graphkit path "Kim Jong Un" NASA --alternatives 2
    """  # fmt: skip
    with opened(where) as workspace:
        tell_namesakes(workspace, a, b)
        found = workspace.paths(a, b, alternatives=alternatives, rank_by=rank_by)
    if as_json:
        show_json(found)
    elif sys.stdout.isatty():
        for number, one in enumerate(found, 1):
            show_path(one, rank_by, number if len(found) > 1 else 0)
    else:
        _show_rows(found)


def _show_rows(found: Sequence[Path]) -> None:
    """A line for each edge of each path."""
    labels = {node.id: node.label for one in found for node in one.nodes}
    show_table(
        ("path", "length", "edge", "a", "b", "sentences", "documents", "value", *PASSAGE_COLUMNS),
        (
            (number, one.length, i, labels[edge.source], labels[edge.target], edge.sentences, edge.documents,
             edge.value, *passage_row(edge.best))
            for number, one in enumerate(found, 1) for i, edge in enumerate(one.edges, 1)
        ),
    )  # fmt: skip
