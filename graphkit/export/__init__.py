"""Write a graph and its evidence as files, in each format of :data:`graphkit.choices.EXPORTERS`.

To add a format: a function that writes its files into a folder, and one row in that table. The contract tests pick it
up.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from graphkit.choices import EXPORTERS, imported
from graphkit.export.appearance import APPEARANCE
from graphkit.export.files import replace_all, staging
from graphkit.options import ExportOptions
from graphkit.store import Store

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["APPEARANCE", "Writer", "export", "writer"]

Writer: TypeAlias = "Callable[[nx.Graph[str], Store, Path], None]"
"""Writes the files of one format into an existing folder. Changes neither the graph nor the workspace."""


def writer(name: str) -> Writer:
    """The function that writes a format, a key of :data:`graphkit.choices.EXPORTERS`."""
    found: Writer = imported(EXPORTERS[name].function)
    return found


def export(graph: nx.Graph[str], store: Store, folder: Path, *, options: ExportOptions | None = None) -> list[Path]:
    """Write the files of each format that ``options`` names into ``folder``, all of them or none.

    Nodes and edges are those of ``graph``, which carries the attributes of :func:`graphkit.graph.build_graph`;
    articles, sentences and mentions are those of ``store``. Neither is changed. The same graph and workspace give the
    same bytes.

    Returns:
        The files, in the order of the formats.

    Raises:
        OutputError: ``folder`` cannot be written, or is full. Older files in it are as they were.
    """
    formats = dict.fromkeys((options or ExportOptions()).formats)
    with staging(folder) as stage:
        for name in formats:
            writer(name)(graph, store, stage)
        return replace_all([file for name in formats for file in EXPORTERS[name].files], stage, folder)
