"""The command ``neighbours``: list the nodes that share an edge with one."""

from __future__ import annotations

from graphkit.cli import arguments as arg
from graphkit.cli.tables import show_nodes
from graphkit.cli.workspace import opened, tell_namesakes
from graphkit.errors import GraphkitError
from graphkit.measures import EDGE_MEASURES
from graphkit.options import DEFAULT_OUTPUT

COLUMNS = ("sentences", "documents", *EDGE_MEASURES, "first_seen", "last_seen")
"""What a terminal has room for; a pipe gets all."""


def neighbours(
    name: arg.Name,
    rank_by: arg.RankBy = "weight",
    type_: arg.Type = None,
    limit: arg.Limit = 20,
    where: arg.Workspace = DEFAULT_OUTPUT,
    as_json: arg.Json = False,
) -> None:
    """List the neighbours of a node, the strongest edge first.

    Example: graphkit neighbours "Kim Jong Un" --rank-by g2
    """
    with opened(where) as workspace:
        node = workspace.find(name)
        tell_namesakes(workspace, name)
        found = workspace.neighbours(node.id, rank_by=rank_by, type=type_, limit=limit or None)
    if not found:
        kind = f"node of type {type_}" if type_ else "other node"
        raise GraphkitError(
            f"{node.label} has an edge to no {kind}.",
            f'graphkit evidence "{node.id}" shows the sentences that name it.',
        )
    first = "sentences" if rank_by == "weight" else rank_by
    show_nodes(found, (first, *COLUMNS), as_json=as_json, title=node.label)
