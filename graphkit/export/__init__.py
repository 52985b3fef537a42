"""A graph and the workspace behind it come in; files go out, in each of :data:`EXPORTERS`.

To add a format: a function that writes its files into a folder, one row in :data:`EXPORTERS`, one in
:data:`graphkit.options.FORMATS`. The contract tests pick it up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from graphkit.export.appearance import APPEARANCE
from graphkit.export.files import replace_all, staging
from graphkit.export.gexf import write_gexf
from graphkit.export.graph_json import write_json
from graphkit.export.graphml import write_graphml
from graphkit.export.tables import write_tables
from graphkit.options import FORMATS, ExportOptions
from graphkit.store import Store

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["APPEARANCE", "EXPORTERS", "Exporter", "export"]

Exporter: TypeAlias = "Callable[[nx.Graph[str], Store, Path], None]"
"""Writes the files of one format into an existing folder. Changes neither the graph nor the workspace."""


def _write_html(graph: nx.Graph[str], store: Store, folder: Path) -> None:
    """Write ``graph.html``; pyvis is imported only here."""
    from graphkit.export.html import write_html

    write_html(graph, store, folder)


EXPORTERS: Final[Mapping[str, Exporter]] = {
    "html": _write_html,
    "graphml": write_graphml,
    "gexf": write_gexf,
    "json": write_json,
    "csv": write_tables,
}
"""The closed choice of formats; :data:`graphkit.options.FORMATS` has the files of each."""


def export(graph: nx.Graph[str], store: Store, folder: Path, *, options: ExportOptions | None = None) -> list[Path]:
    """Write the files of each format that ``options`` names into ``folder``, all of them or none.

    Nodes and edges are those of ``graph``, which carries the attributes of :func:`graphkit.graph.build_graph`;
    articles, sentences and mentions are those of ``workspace``. Neither is changed. The same graph and workspace give
    the same bytes.

    Returns:
        The files, in the order of the formats.

    Raises:
        OutputError: ``folder`` cannot be written, or is full. Older files in it are as they were.
    """
    formats = dict.fromkeys((options or ExportOptions()).formats)
    with staging(folder) as stage:
        for name in formats:
            EXPORTERS[name](graph, store, stage)
        return replace_all([file for name in formats for file in FORMATS[name]], stage, folder)
