"""The command ``relations``: list what sentences say that one node does with another."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Final

import typer

from graphkit.cli import arguments as arg
from graphkit.cli.sentences import show_statements
from graphkit.cli.tables import show_json, show_records
from graphkit.cli.workspace import opened, tell_namesakes
from graphkit.errors import GraphkitError
from graphkit.options import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from graphkit.store import Store

VERBS: Final = 10
"""How many verbs an error names at most."""


def relations(
    a: Annotated[str | None, typer.Argument(metavar="[A]", help=arg.NAME_HELP)] = None,
    b: Annotated[str | None, typer.Argument(metavar="[B]", help="Another: only what the two do.")] = None,
    verb: Annotated[
        str, typer.Option("--verb", "-v", help="Only this verb, with any preposition or noun.", show_default=False)
    ] = "",
    limit: arg.Limit = 20,
    where: arg.Workspace = DEFAULT_OUTPUT,
    as_json: arg.Json = False,
) -> None:
    """List what sentences say that one node does with another, in either direction; the newest article first.

    Example: graphkit relations Putin --verb meet
    """
    names = [name for name in (a, b) if name is not None]
    with opened(where) as workspace:
        tell_namesakes(workspace, *names)
        found = workspace.relations(*names, verb=verb, limit=limit or None)
        if not found:
            raise _nothing(workspace.store, names, verb)
    if as_json:
        show_json(found)
    elif sys.stdout.isatty():
        show_statements(found)
    else:
        show_records(found)


def _nothing(store: Store, names: list[str], verb: str) -> GraphkitError:
    from graphkit.explore.relations import verbs
    from graphkit.store import built

    known = verbs(store)
    if not known:
        again = "Run graphkit build again without --no-relations."
        hint = "graphkit evidence shows sentences." if built.read(store).relate.relations else again
        return GraphkitError("The build found no relations.", hint)
    of = f" of {' and '.join(f'“{name}”' for name in names)}" if names else ""
    with_verb = f" with the verb “{verb}”" if verb else ""
    listed = ", ".join(name for name, _ in known[:VERBS])
    return GraphkitError(f"There is no relation{of}{with_verb}.", f"The most frequent verbs are {listed}.")
