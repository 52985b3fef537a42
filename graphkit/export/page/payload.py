"""A graph, its workspace and what is shown come in; what the page tells of nodes, edges and itself goes out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from graphkit.export.appearance import APPEARANCE
from graphkit.export.page.select import Shown
from graphkit.options import WINDOWS
from graphkit.records import TYPES
from graphkit.store import Workspace

if TYPE_CHECKING:
    import networkx as nx

FORMS = """
    WITH forms AS (
        SELECT m.entity, m.text, count(*) AS mentions
        FROM mentions m JOIN documents d ON d.id = m.document AND d.duplicate_of IS NULL
        WHERE m.entity IN (SELECT unnest(?::VARCHAR[])) GROUP BY ALL)
    SELECT f.entity, f.text, f.mentions, coalesce(min(a.rule), '')
    FROM forms f JOIN entities e ON e.id = f.entity AND e.label <> f.text
    LEFT JOIN aliases a ON a.entity = f.entity AND a.text = f.text
    GROUP BY ALL ORDER BY f.entity, f.mentions DESC, f.text"""


def payload_of(graph: nx.Graph[str], workspace: Workspace, shown: Shown) -> dict[str, Any]:
    """What the page's script reads at once, in the order of ``shown``; compact, for ``page/data.js``.

    ``types`` rows: name, plural, colour, shape. ``nodes`` rows: entity id, number of its type, mentions, documents,
    first and last day, roles, other forms of the name as (form, mentions, rule), community, degree in the whole graph,
    label size, whether labelled at first. ``edges`` rows: sentences, documents, npmi, g2, first and last day, backbone.
    """
    kinds = {kind: number for number, kind in enumerate(TYPES)}
    forms = _forms(workspace, shown)
    ids = list(shown.nodes)
    sql = "SELECT id, roles FROM entities WHERE id IN (SELECT unnest(?::VARCHAR[]))"
    roles = {entity: list(names) for entity, names in workspace.query(sql, [ids])}
    nodes = []
    for node in shown.nodes:
        n = graph.nodes[node]
        nodes.append(
            [node, kinds[n["type"]], n["mentions"], n["documents"], n["first_seen"], n["last_seen"],
             roles.get(node, []), forms.get(node, []), n["community"], n["degree"], n["label_size"], int(n["labelled"])]
        )  # fmt: skip
    edges = []
    for pair in shown.edges:
        e = graph.edges[pair]
        edges.append(
            [e["sentences"], e["documents"], round(e["npmi"], 3), round(e["g2"], 2), e["first_seen"], e["last_seen"],
             int(e["backbone"])]
        )  # fmt: skip
    return {
        "about": about_of(graph, workspace, shown),
        "types": [[kind, plural, APPEARANCE[kind].colour, APPEARANCE[kind].shape] for kind, plural in TYPES.items()],
        "nodes": nodes,
        "edges": edges,
    }


def about_of(graph: nx.Graph[str], workspace: Workspace, shown: Shown) -> dict[str, Any]:
    """What the page says of itself: title, articles and their period, the size of the whole graph, how it was made."""
    about = workspace.about()
    ((articles, first, last),) = workspace.query(
        "SELECT count(*), coalesce(min(date), ''), coalesce(max(date), '') FROM documents WHERE duplicate_of IS NULL"
    )
    return {
        "title": about.get("title") or "Who and what these articles connect",
        "articles": articles,
        "first": first,
        "last": last,
        "nodes": graph.number_of_nodes(),
        "edges": graph.number_of_edges(),
        "between": graph.subgraph(shown.nodes).number_of_edges(),
        "window": _window(about.get("options", "")),
        "built": about.get("built", ""),
        "version": about.get("version", ""),
    }


def _window(options: str) -> str:
    """When two names are tied, as a clause; for the options of a build as JSON, or "".

    >>> _window('{"relate": {"window": "3"}}')
    'named within 3 sentences'
    """
    try:
        window = str(json.loads(options)["relate"]["window"])
    except (ValueError, KeyError, TypeError):
        return ""
    return WINDOWS.get(window) or f"named within {window} sentences"


def _forms(workspace: Workspace, shown: Shown) -> dict[str, list[list[Any]]]:
    """Each node's names beside its label, the most frequent first, with the rule that joined them."""
    forms: dict[str, list[list[Any]]] = {}
    for entity, text, mentions, rule in workspace.query(FORMS, [list(shown.nodes)]):
        forms.setdefault(entity, []).append([text, mentions, rule])
    return forms
