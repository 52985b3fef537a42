"""Work out which part of a workspace ``export`` and ``view`` are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graphkit.cli.option_table import Chosen, applied
from graphkit.errors import UsageError
from graphkit.options import BuildOptions, Selection

if TYPE_CHECKING:
    from graphkit.explore import Workspace


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a workspace.

    Attributes:
        options: Those of the build, where none are given.
        around: Ids of the nodes that it is around.
        depth: The most edges from them.
    """

    options: BuildOptions
    around: tuple[str, ...]
    depth: int


def chosen_part(workspace: Workspace, chosen: Chosen, around: Sequence[str] | None, depth: int | None) -> Part:
    """The part that the options of a command choose.

    Raises:
        UsageError: there is no such source or topic, or ``depth`` is given without ``around``.
        UnknownName: no entity has a name of ``around``, or several do.
    """
    from graphkit.explore.topics import topic_called
    from graphkit.selecting import check_sources
    from graphkit.store import built

    if depth is not None and not around:
        raise UsageError("--depth needs the node that it is counted from.", 'Add, for example, --around "Kim Jong Un".')
    select = chosen.get(Selection, {})
    check_sources(workspace.store, select.get("sources", ()))
    if "topics" in select:
        select = select | {"topics": tuple(topic_called(workspace.store, name) for name in select["topics"])}
    options = applied(built.read(workspace.store), {**chosen, Selection: select})
    return Part(options, tuple(workspace.find(name).id for name in around or ()), depth or 1)
