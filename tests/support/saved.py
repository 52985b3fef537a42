"""Save a workspace in memory as the folder of a build, for tests of commands."""

from __future__ import annotations

from pathlib import Path

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
