"""Read a .graphml or .gexf file with graphology, a JavaScript library."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from tests.support import node
from tests.support.node import NodeError, run_node

LIBRARIES: Final = node.FOLDER / "node_modules"
MISSING: Final = "The JavaScript libraries of the tests are not installed: run `make node`."


class GraphologyError(Exception):
    """Graphology could not read the file; the message is its own."""


def read_with_graphology(path: Path) -> dict[str, Any]:
    """Give {"order", "size", "nodes": [{"key", "attributes"}], "edges": [{"source", "target", "attributes"}]}."""
    try:
        answer = run_node(str(node.FOLDER / "read_graph.mjs"), str(path))
    except NodeError as error:
        raise GraphologyError(str(error)) from error
    graph: dict[str, Any] = json.loads(answer)
    return graph
