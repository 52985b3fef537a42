"""Questions to the workspace of a build, answered with small typed records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphkit.lazy import importer

if TYPE_CHECKING:
    from graphkit.explore.changes import CHANGES, UNITS, Comparison, Corpus, EdgeChange, NodeChange
    from graphkit.explore.check import Finding
    from graphkit.explore.doubts import Doubt
    from graphkit.explore.evidence import Marked, Passage
    from graphkit.explore.listed import Listed
    from graphkit.explore.nodes import Neighbour, Node
    from graphkit.explore.paths import NoPath, Path, PathEdge, PathNode
    from graphkit.explore.profile import AliasCount, Community, Profile
    from graphkit.explore.relations import Statement
    from graphkit.explore.sql import Answer, Column, Table
    from graphkit.explore.tables import TABLES
    from graphkit.explore.topics import Hit, TopicCount, Trial
    from graphkit.explore.workspace import Workspace

__getattr__ = importer(
    __name__,
    {
        "changes": ("CHANGES", "UNITS", "Comparison", "Corpus", "EdgeChange", "NodeChange"),
        "check": ("Finding",),
        "doubts": ("Doubt",),
        "evidence": ("Marked", "Passage"),
        "listed": ("Listed",),
        "nodes": ("Neighbour", "Node"),
        "paths": ("NoPath", "Path", "PathEdge", "PathNode"),
        "profile": ("AliasCount", "Community", "Profile"),
        "relations": ("Statement",),
        "sql": ("Answer", "Column", "Table"),
        "tables": ("TABLES",),
        "topics": ("Hit", "TopicCount", "Trial"),
        "workspace": ("Workspace",),
    },
)

__all__ = [
    "CHANGES",
    "TABLES",
    "UNITS",
    "AliasCount",
    "Answer",
    "Column",
    "Community",
    "Comparison",
    "Corpus",
    "Doubt",
    "EdgeChange",
    "Finding",
    "Hit",
    "Listed",
    "Marked",
    "Neighbour",
    "NoPath",
    "Node",
    "NodeChange",
    "Passage",
    "Path",
    "PathEdge",
    "PathNode",
    "Profile",
    "Statement",
    "Table",
    "TopicCount",
    "Trial",
    "Workspace",
]
