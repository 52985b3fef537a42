"""Collect what the page knows of nodes, edges and itself from a graph and its workspace."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import astuple
from typing import TYPE_CHECKING, Final

from graphkit.export.appearance import APPEARANCE
from graphkit.export.page.about import about_of, window_of
from graphkit.export.page.evidence import articles_of
from graphkit.export.page.measures import measures_of, ranks
from graphkit.export.page.records import EdgeRow, Form, NodeRow, NodeType, Payload
from graphkit.export.page.select import Shown
from graphkit.records import RULES, TYPES, VIA
from graphkit.store import Workspace

if TYPE_CHECKING:
    import networkx as nx

FORMS: Final = """
    WITH forms AS (
        SELECT m.entity, m.text, count(*) AS mentions
        FROM mentions m JOIN documents d ON d.id = m.document AND d.duplicate_of IS NULL
        WHERE m.entity IN (SELECT unnest(?::VARCHAR[])) GROUP BY ALL)
    SELECT f.entity, f.text, f.mentions, coalesce(min(a.rule), '')
    FROM forms f JOIN entities e ON e.id = f.entity AND e.label <> f.text
    LEFT JOIN aliases a ON a.entity = f.entity AND a.text = f.text
    GROUP BY ALL ORDER BY f.entity, f.mentions DESC, f.text"""

ROLES: Final = "SELECT id, roles FROM entities WHERE id IN (SELECT unnest(?::VARCHAR[]))"


def payload_of(graph: nx.Graph[str], workspace: Workspace, shown: Shown) -> Payload:
    """What the page's script reads at once, in the order of ``shown``."""
    days = _numbers(["", *_values(graph, shown, "first_seen"), *_values(graph, shown, "last_seen")])
    timelines = {text: _timeline(text) for text in _values(graph, shown, "timeline")}
    periods = _numbers(period for timeline in timelines.values() for period, _ in timeline)
    times = {
        text: tuple(n for period, count in line for n in (periods[period], count)) for text, line in timelines.items()
    }
    forms = _forms(workspace, shown)
    rules = {form.rule for of_node in forms.values() for form in of_node}
    return Payload(
        about=about_of(graph, workspace, shown),
        types=tuple(NodeType(kind, plural, *astuple(APPEARANCE[kind])) for kind, plural in TYPES.items()),
        ranks=ranks(),
        measures=measures_of(graph, shown, window_of(workspace)),
        via=VIA,
        rules={rule: RULES[rule] for rule in sorted(rules & set(RULES))},
        days=tuple(days),
        periods=tuple(periods),
        articles=articles_of(workspace, shown),
        nodes=tuple(_nodes(graph, workspace, shown, forms, days, times)),
        edges=tuple(_edges(graph, shown, days, times)),
    )


def _nodes(
    graph: nx.Graph[str],
    workspace: Workspace,
    shown: Shown,
    forms: dict[str, list[Form]],
    days: dict[str, int],
    times: dict[str, tuple[int, ...]],
) -> Iterator[NodeRow]:
    kinds = {name: number for number, name in enumerate(TYPES)}
    roles = {entity: tuple(names) for entity, names in workspace.query(ROLES, [list(shown.nodes)])}
    for node in shown.nodes:
        n = graph.nodes[node]
        yield NodeRow(
            id=node,
            type=kinds[n["type"]],
            mentions=n["mentions"],
            documents=n["documents"],
            first=days[n["first_seen"]],
            last=days[n["last_seen"]],
            roles=roles.get(node, ()),
            official=n["official"],
            observer=n["observer"],
            via=n["via"],
            forms=tuple(forms.get(node, ())),
            community=n["community"],
            degree=n["degree"],
            weighted_degree=n["weighted_degree"],
            core=n["core"],
            pagerank=n["pagerank"],
            betweenness=n["betweenness"],
            timeline=times[n["timeline"]],
            label_size=n["label_size"],
            labelled=n["labelled"],
        )


def _edges(
    graph: nx.Graph[str], shown: Shown, days: dict[str, int], times: dict[str, tuple[int, ...]]
) -> Iterator[EdgeRow]:
    for pair in shown.edges:
        e = graph.edges[pair]
        yield EdgeRow(
            sentences=e["sentences"],
            documents=e["documents"],
            first=days[e["first_seen"]],
            last=days[e["last_seen"]],
            timeline=times[e["timeline"]],
            backbone=e["backbone"],
        )


def _values(graph: nx.Graph[str], shown: Shown, attribute: str) -> set[str]:
    """What the nodes and edges that are shown have under the name of an attribute."""
    nodes = {graph.nodes[node][attribute] for node in shown.nodes}
    return nodes | {graph.edges[edge][attribute] for edge in shown.edges}


def _numbers(values: Iterable[str]) -> dict[str, int]:
    """Each value once, rising, with its number."""
    return {value: number for number, value in enumerate(sorted(set(values)))}


def _timeline(text: str) -> list[tuple[str, int]]:
    """A timeline as periods and counts.

    >>> _timeline("2023-09: 5; 2023-10: 2"), _timeline("")
    ([('2023-09', 5), ('2023-10', 2)], [])
    """
    parts = (part.partition(": ") for part in text.split("; ") if part)
    return [(period, int(count)) for period, _, count in parts]


def _forms(workspace: Workspace, shown: Shown) -> dict[str, list[Form]]:
    """Each node's names beside its label, the most frequent first, with the rule that assigned them."""
    forms: dict[str, list[Form]] = {}
    for entity, *form in workspace.query(FORMS, [list(shown.nodes)]):
        forms.setdefault(entity, []).append(Form(*form))
    return forms
