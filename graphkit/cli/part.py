"""Work out which part of a workspace ``export`` and ``view`` are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graphkit.cli.option_table import Chosen, applied
from graphkit.options import BuildOptions, Selection

if TYPE_CHECKING:
    from graphkit.explore import Workspace


@dataclass(frozen=True, slots=True)
class Part:
    """The options of the part, those of the build where none are given; and the ids of the nodes that it is around."""

    options: BuildOptions
    around: tuple[str, ...]


def chosen_part(workspace: Workspace, chosen: Chosen, around: Sequence[str] | None) -> Part:
    """The part that the options of a command choose.

    Raises:
        UsageError: there is no such source or topic.
        UnknownName: no entity has a name of ``around``, or several do.
    """
    from graphkit.explore.topics import topic_called
    from graphkit.store import built
    from graphkit.store.selecting import check_sources

    select = chosen.get(Selection, {})
    check_sources(workspace.store, select.get("sources", ()))
    if "topics" in select:
        select = select | {"topics": tuple(topic_called(workspace.store, name) for name in select["topics"])}
    options = applied(built.read(workspace.store), {**chosen, Selection: select})
    return Part(options, tuple(workspace.find(name).id for name in around or ()))
