"""Write ``graph.html``: one page that needs nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from graphkit.export.page.assets import columns, content_security_policy, page_script, page_style, script_json
from graphkit.export.page.evidence import evidence_of
from graphkit.export.page.payload import payload_of
from graphkit.export.page.plain import plain_of
from graphkit.export.page.records import plain
from graphkit.export.page.select import shown_of
from graphkit.export.page.story import known_of
from graphkit.store import Store, about

if TYPE_CHECKING:
    import networkx as nx

FILE_NAME = "graph.html"


def write_html(graph: nx.Graph[str], store: Store, folder: Path) -> None:
    """Write ``graph.html`` into ``folder``.

    The page shows the nodes with ``on_page`` and the edges between them, with every sentence that they stand on. It
    makes no request: script, style and data are inside, and its policy lets the browser run no other script.

    Args:
        graph: As :func:`graphkit.graph.build_graph` makes it.
        store: The workspace that the graph was built from.
        folder: An existing folder.
    """
    (folder / FILE_NAME).write_text(page_of(graph, store), encoding="utf-8", newline="\n")


def page_of(graph: nx.Graph[str], store: Store) -> str:
    """The page as text, rendered by pyvis with the template of graphkit."""
    from graphkit.export.page.network import network_of, vis_script

    shown = shown_of(graph)
    payload = payload_of(graph, store, shown)
    evidence = evidence_of(store, shown, [row.id for row in payload.others])
    known = None
    if payload.story:
        known = known_of(
            payload.story, graph, store, shown, others=payload.others, articles=payload.articles,
            relations=payload.relations,
        )  # fmt: skip
    vis, script, style = vis_script(), page_script(), page_style()
    network = network_of(
        graph,
        shown,
        heading=payload.about.title,
        extras={
            "json": script_json,
            "columns": columns,
            "card": about.read(store).get("card", ""),
            "payload": plain(payload),
            "plain": plain_of(graph, shown, payload, evidence, known),
            "evidence": script_json(plain(evidence), compress=True),
            "vis": vis,
            "script": script,
            "style": style,
            "policy": content_security_policy([vis, script], [style]),
        },
    )
    return str(network.generate_html())
