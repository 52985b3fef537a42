"""Ask the logic of a page on Node, without a browser, by functions in JavaScript."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphkit.export.page.evidence import evidence_of
from graphkit.export.page.network import network_of
from graphkit.export.page.payload import payload_of
from graphkit.export.page.records import plain
from graphkit.export.page.select import shown_of
from graphkit.graph import build_graph
from graphkit.options import GraphOptions, Selection
from graphkit.relate import relate
from graphkit.store import Store, entities, pairs
from tests.support import node
from tests.support.node import run_node

if TYPE_CHECKING:
    import networkx as nx


FINDABLE = {
    "Kim Jong Un": "person", "Russia": "place", "Security Council": "organisation", "Émile Łukasz Ørsted": "person",
    "Shane O’Neill": "person", "北京": "place",
}  # fmt: skip
FINDS = {
    "kim": "Kim Jong Un", "KÍM jöng": "Kim Jong Un", "mosc": "Russia", "council": "Security Council",
    "emile": "Émile Łukasz Ørsted", "LUKASZ": "Émile Łukasz Ørsted", "o'neill": "Shane O’Neill",
    "orsted": "Émile Łukasz Ørsted", "北": "北京",
}  # fmt: skip
"""Names, and what a search among them and “Moscow”, an alias of Russia, finds first."""

MEANINGLESS = [
    "node=nobody", "node=__proto__", "node=constructor", "edge=kim-jong-un~nobody", "edge=kim-jong-un",
    "__proto__=1&constructor=2&toString=3", "%", "node=%E0%A4%A", "node", "=", "&&&", "node=%00",
    "min=0", "min=-1", "min=1e3", "min=99999999999999999999", "min=NaN", "articles=Infinity", "min=2.5",
    "period=2023-13-01~2023-14-01", "period=2023-09-20~2023-09-13", "period=2023-09-13", "period=~",
    "period=2023-02-30~2023-09-14", "focus=kim-jong-un~4", "focus=kim-jong-un", "focus=nobody~1",
    "path=kim-jong-un~kim-jong-un~1", "path=kim-jong-un", "path=nobody~kim-jong-un", "rank=__proto__",
    "moved=kim-jong-un", "moved=kim-jong-un~1~x", "moved=nobody~1~2", "moved=kim-jong-un~1e9~2",
    "view=table", "theme=<img src=x onerror=alert(1)>", "colours=javascript:alert(1)", "source=nobody",
    "article=nobody", "read=nobody", "read=", "topic=nobody", "officials=true", "without=everything",
    "selected=1&hovered=2&help=yes", "node=" * 5000, "<script>alert(1)</script>", "javascript:alert(1)",
]  # fmt: skip
"""Ends of an address that mean nothing for the page of :func:`tests.support.workspaces.small`."""


@dataclass(frozen=True)
class PageOnNode:
    """What a page holds, beside the graph that it was made of."""

    graph: nx.Graph[str]
    data: dict[str, Any]

    def ask(self, script: str, argument: Any = None) -> Any:
        """Call a function ``(page, argument) => answer``; see tests/node/logic.mjs for what ``page`` has."""
        request = self.data | {"script": script, "argument": argument}
        return json.loads(run_node(str(node.FOLDER / "logic.mjs"), text=json.dumps(request)))


def page_on_node(workspace: Store, *, options: GraphOptions | None = None) -> PageOnNode:
    """The page of a workspace, as its scripts would read it."""
    graph = build_graph(workspace, options=options)
    shown = shown_of(graph)
    payload = payload_of(graph, workspace, shown)
    network = network_of(graph, shown, heading="", extras={})
    return PageOnNode(
        graph,
        {
            "drawn": {"nodes": network.nodes, "edges": network.edges},
            "payload": plain(payload),
            "evidence": plain(evidence_of(workspace, shown, [row.id for row in payload.others])),
        },
    )


def counted_by_workspace(workspace: Store, selection: Selection) -> dict[str, Any]:
    """What the library counts in the articles of a selection: node or edge → how often it is found, and articles."""
    with workspace.part(selection) as part:
        relate(part)
        return {
            "nodes": {row.id: [row.mentions, row.documents] for row in entities.read_counted(part)},
            "edges": {f"{pair.a} {pair.b}": [pair.sentences, pair.documents] for pair in pairs.read(part)},
        }
