"""Open the workspace of a build for a command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from graphkit.cli.defaults import OWN_FILE
from graphkit.cli.text import plain
from graphkit.errors import WorkspaceError
from graphkit.options import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from graphkit.explore import Workspace


@contextmanager
def opened(where: Path = DEFAULT_OUTPUT) -> Iterator[Workspace]:
    """The workspace of a build, read-only.

    Args:
        where: The folder of a build, or the file itself.

    Raises:
        WorkspaceError: there is none.
    """
    from graphkit.explore import Workspace

    if not where.exists():
        raise WorkspaceError(
            f"There is no build in {where}.", "Run graphkit build first, or give the folder of one with --workspace."
        )
    with Workspace(where) as workspace:
        yield workspace


def folder_of(workspace: Workspace) -> Path:
    """The folder that holds the workspace's file."""
    return workspace.store.path.parent if workspace.store.path else DEFAULT_OUTPUT


def decisions_file(given: Path | None, workspace: Workspace) -> Path:
    """The file of decisions: the given one, else that of the last build, else graphkit.toml."""
    from graphkit.store import built

    last = built.said_options(workspace.store).get("resolve", {}).get("decisions", "")
    return given or (Path(last) if last and Path(last).is_file() else OWN_FILE)


def tell_namesakes(workspace: Workspace, *names: str) -> None:
    """Tell on standard error which entities share a name and are mentioned more often: "Biden" is Joe Biden too."""
    from graphkit.explore.names import namesakes

    for name in names:
        for id_, label, mentions in namesakes(workspace.store, name)[:3]:
            typer.echo(
                f"Note: “{name}” is also an alias of {plain(label)} ({mentions:,} mentions): give its id, {id_}.",
                err=True,
            )
