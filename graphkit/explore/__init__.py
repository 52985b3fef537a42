"""Questions to a built workspace come in; small typed records go out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graphkit.explore.changes import CHANGES, UNITS, Comparison, Corpus, EdgeChange, NodeChange
    from graphkit.explore.evidence import Marked, Passage
    from graphkit.explore.nodes import Neighbour, Node
    from graphkit.explore.part import Exported
    from graphkit.explore.paths import Hop, NoPath, Path, Step
    from graphkit.explore.profile import Community, NameForm, Profile
    from graphkit.explore.sql import Answer, Column, Table
    from graphkit.explore.tables import TABLES
    from graphkit.explore.topics import Hit, TopicCount, Trial
    from graphkit.explore.workspace import Workspace

_HOMES = {
    "changes": ("CHANGES", "UNITS", "Comparison", "Corpus", "EdgeChange", "NodeChange"),
    "evidence": ("Marked", "Passage"),
    "nodes": ("Neighbour", "Node"),
    "part": ("Exported",),
    "paths": ("Hop", "NoPath", "Path", "Step"),
    "profile": ("Community", "NameForm", "Profile"),
    "sql": ("Answer", "Column", "Table"),
    "tables": ("TABLES",),
    "topics": ("Hit", "TopicCount", "Trial"),
    "workspace": ("Workspace",),
}

__all__ = [
    "CHANGES",
    "TABLES",
    "UNITS",
    "Answer",
    "Column",
    "Community",
    "Comparison",
    "Corpus",
    "EdgeChange",
    "Exported",
    "Hit",
    "Hop",
    "Marked",
    "NameForm",
    "Neighbour",
    "NoPath",
    "Node",
    "NodeChange",
    "Passage",
    "Path",
    "Profile",
    "Step",
    "Table",
    "TopicCount",
    "Trial",
    "Workspace",
]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for: no question waits for what another needs."""
    from importlib import import_module

    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"graphkit.explore.{home}"), name)
    raise AttributeError(f"module 'graphkit.explore' has no attribute '{name}'")
