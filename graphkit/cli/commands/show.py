"""The command ``show``: show all about one node."""

from __future__ import annotations

from graphkit.cli import arguments as arg
from graphkit.cli.sentences import show_profile
from graphkit.cli.tables import show_json
from graphkit.cli.workspace import opened, tell_namesakes
from graphkit.options import DEFAULT_OUTPUT


def show(name: arg.Name, where: arg.Workspace = DEFAULT_OUTPUT, as_json: arg.Json = False) -> None:
    """Show one node: counts, aliases with the rules that assigned them, months, community, strongest edges, sentences.

    Example: graphkit show Putin
    """
    with opened(where) as workspace:
        tell_namesakes(workspace, name)
        found = workspace.show(name)
    if as_json:
        show_json(found)
    else:
        show_profile(found)
