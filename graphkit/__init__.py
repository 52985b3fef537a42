"""graphkit reads a pile of articles and draws who and what they connect, with the sentences behind every line.

    import graphkit
    result = graphkit.build("articles/")
    print(result.files)
    with graphkit.Workspace(result.output) as workspace:
        print(workspace.top("pagerank", limit=5))

Importing it is quick: spaCy, DuckDB and the rest are imported when a build needs them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    from graphkit.pipeline import BuildResult, build

_HOMES = {
    "build": "pipeline", "BuildResult": "pipeline", "Workspace": "explore", "BuildOptions": "options",
    "ExportOptions": "options", "ExtractOptions": "options", "GraphOptions": "options", "ReadOptions": "options",
    "PruneOptions": "options", "RelateOptions": "options", "ResolveOptions": "options", "Selection": "options",
}  # fmt: skip

__all__ = [
    "BuildOptions", "BuildResult", "ExportOptions", "ExtractOptions", "GraphOptions", "PruneOptions",
    "ReadOptions", "RelateOptions", "ResolveOptions", "Selection", "Workspace", "__version__", "build",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module 'graphkit' has no attribute '{name}'")
    from importlib import import_module

    return getattr(import_module(f"graphkit.{_HOMES[name]}"), name)
