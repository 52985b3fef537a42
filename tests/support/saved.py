"""Workspaces and graphs as the files of a build hold them."""

from __future__ import annotations

from pathlib import Path

import networkx as nx

from graphkit.graph import save_structure, whole_graph
from graphkit.store import FILE_NAME, Store


def saved(workspace: Store, folder: Path) -> Path:
    """Write the workspace, with the structure of its graph, into ``folder`` (made if need be)."""
    folder.mkdir(parents=True, exist_ok=True)
    save_structure(workspace, whole_graph(workspace))
    path = str(folder / FILE_NAME).replace("'", "''")
    workspace.query(f"ATTACH '{path}' AS saved")
    workspace.query(f'COPY FROM DATABASE "{workspace.database}" TO saved')
    workspace.query("DETACH saved")
    return folder


def with_texts(graph: nx.Graph[str]) -> nx.Graph[str]:
    """A graph whose counts by period are text, as tables have them: ``2023-09: 5; 2023-10: 2``."""
    written = graph.copy()
    for *_, attributes in (*written.nodes(data=True), *written.edges(data=True)):
        counts = attributes["timeline"].items()
        attributes["timeline"] = "; ".join(f"{period}: {number}" for period, number in counts)
    return written
