"""graphkit builds a graph of the people, organisations, places and topics that a folder of articles mentions.

    import graphkit
    result = graphkit.build("articles/")
    print(result.files)
    with graphkit.Workspace(result.output) as workspace:
        print(workspace.top("pagerank", limit=5))

Importing it is quick: spaCy, DuckDB and other libraries are imported when a build needs them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphkit.lazy import importer
from graphkit.version import __version__

if TYPE_CHECKING:
    from graphkit.explore import Workspace
    from graphkit.options import (
        BuildOptions,
        ExportOptions,
        ExtractOptions,
        GraphOptions,
        PruneOptions,
        ReadOptions,
        RelateOptions,
        ResolveOptions,
        Selection,
    )  # fmt: skip
    from graphkit.pipeline import build
    from graphkit.result import BuildResult

__getattr__ = importer(__name__, {
    "pipeline": ("build",),
    "result": ("BuildResult",),
    "explore": ("Workspace",),
    "options": (
        "BuildOptions", "ExportOptions", "ExtractOptions", "GraphOptions", "PruneOptions", "ReadOptions",
        "RelateOptions", "ResolveOptions", "Selection",
    ),
})  # fmt: skip

__all__ = [
    "BuildOptions", "BuildResult", "ExportOptions", "ExtractOptions", "GraphOptions", "PruneOptions",
    "ReadOptions", "RelateOptions", "ResolveOptions", "Selection", "Workspace", "__version__", "build",
]  # fmt: skip
