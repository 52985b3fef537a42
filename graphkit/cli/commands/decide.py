"""The commands ``merge`` and ``split``: write a decision about names into the file of decisions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graphkit.cli import arguments as arg
from graphkit.cli.defaults import OWN_FILE
from graphkit.cli.text import listed, show_decided
from graphkit.cli.workspace import decisions_file, opened
from graphkit.errors import GraphkitError, UsageError
from graphkit.options import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from graphkit.explore.aliases import Names


def merge(
    names: Annotated[list[str], typer.Argument(metavar="A B [C…]", help="Names of one entity.")],
    note: arg.Note = "",
    where: arg.Workspace = DEFAULT_OUTPUT,
    decisions: arg.Decisions = None,
) -> None:
    """Merge names into one entity, from the next build on.

    Example: graphkit merge ISIL Daesh "Islamic State"
    """
    from graphkit.decisions.edit import decide_same

    if len(names) < 2:
        raise UsageError("A merge needs two names or more.", 'Write, for example, graphkit merge ISIL "Islamic State".')
    known, path = _known(where, decisions)
    written = [known.written(name) for name in names] if known else names
    show_decided(bool(decide_same(path, written, note)), f"{listed(written)} are one entity", path)


def split(
    names: Annotated[list[str], typer.Argument(metavar="A [B…]", help="One name, or names of different entities.")],
    note: arg.Note = "",
    where: arg.Workspace = DEFAULT_OUTPUT,
    decisions: arg.Decisions = None,
) -> None:
    """Split names into different entities, from the next build on. One name is split from all names merged with it.

    Example: graphkit split "Kim Jong Un" "Kim Yo Jong"
    """  # fmt: skip
    from graphkit.decisions.edit import decide
    from graphkit.decisions.judgements import Entry

    known, path = _known(where, decisions)
    if len(names) == 1 and known is None:
        raise UsageError(f"There is no build in {where}.", "Give the other name too, or the folder with --workspace.")
    groups = known.to_split(names[0]) if known and len(names) == 1 else [tuple(names)]
    if known:
        groups = [tuple(known.written(name, several=True) for name in group) for group in groups]
    if not groups:
        raise GraphkitError(
            f"No rule merged anything with “{names[0]}”.", f'graphkit why "{names[0]}" lists its aliases.'
        )
    new = decide(path, [Entry("different", group, note=note) for group in groups])
    show_decided(bool(new), "; ".join(f"{listed(group)} are different entities" for group in groups), path)


def _known(where: Path, given: Path | None) -> tuple[Names | None, Path]:
    """The names of the build, if there is one, and the file of decisions."""
    from graphkit.explore.aliases import Names
    from graphkit.store import file_in

    if not file_in(where).exists():
        return None, given or OWN_FILE
    with opened(where) as workspace:
        return Names(workspace.store), decisions_file(given, workspace)
