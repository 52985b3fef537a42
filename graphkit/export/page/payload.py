"""A graph, its workspace and what is shown come in; what the page tells of nodes, edges and itself goes out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from graphkit.export.appearance import APPEARANCE
from graphkit.export.page.about import about_of
from graphkit.export.page.evidence import articles_of
from graphkit.export.page.select import Shown
from graphkit.options import RANKS
from graphkit.records import TYPES, VIA
from graphkit.resolve.rules import RULES
from graphkit.store import Store

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


def payload_of(graph: nx.Graph[str], workspace: Store, shown: Shown) -> dict[str, Any]:
    """What the page's script reads at once, in the order of ``shown``; compact, for ``page/data.js``.

    ``types`` rows: name, plural, colour, shape. ``ranks``, ``via`` and ``rules``: what a tie can be ranked by, how a
    name was recognised, and by which rules names were joined (those that occur), each with its meaning. ``days`` and
    ``periods``, rising: what nodes and edges mean by a day (0 is none) or a period, by number. ``articles`` rows: id,
    title, date, source, url ("" where there is none), as :func:`~graphkit.export.page.evidence.articles_of` numbers
    them.

    ``nodes`` rows: entity id, number of its type, mentions, documents, first and last day, roles, official, observer,
    number in ``via``, other forms of the name as (form, mentions, rule), community, degree and weighted degree in the
    whole graph, core, pagerank, betweenness, timeline, label size, whether labelled at first. ``edges`` rows:
    sentences, documents, npmi, g2, p, jaccard, association, first and last day, timeline, backbone. A timeline is
    period, count, period, count …, with those of the periods that have a count.
    """
    days = _numbers(["", *_values(graph, shown, "first_seen"), *_values(graph, shown, "last_seen")])
    timelines = {text: _timeline(text) for text in _values(graph, shown, "timeline")}
    periods = _numbers(period for timeline in timelines.values() for period, _ in timeline)
    times = {text: [n for period, count in line for n in (periods[period], count)] for text, line in timelines.items()}
    forms = _forms(workspace, shown)
    return {
        "about": about_of(graph, workspace, shown),
        "types": [[kind, plural, APPEARANCE[kind].colour, APPEARANCE[kind].shape] for kind, plural in TYPES.items()],
        "ranks": dict(RANKS),
        "via": dict(VIA),
        "rules": {
            name: RULES[name].reason for name in sorted({f[2] for row in forms.values() for f in row} & set(RULES))
        },
        "days": list(days),
        "periods": list(periods),
        "articles": articles_of(workspace, shown),
        "nodes": _nodes(graph, workspace, shown, forms, days, times),
        "edges": _edges(graph, shown, days, times),
    }


def _nodes(
    graph: nx.Graph[str],
    workspace: Store,
    shown: Shown,
    forms: dict[str, list[list[Any]]],
    days: dict[str, int],
    times: dict[str, list[int]],
) -> list[list[Any]]:
    kinds, ways = ({name: number for number, name in enumerate(names)} for names in (TYPES, VIA))
    roles = {entity: list(names) for entity, names in workspace.query(ROLES, [list(shown.nodes)])}
    rows = []
    for node in shown.nodes:
        n = graph.nodes[node]
        rows.append(
            [node, kinds[n["type"]], n["mentions"], n["documents"], days[n["first_seen"]], days[n["last_seen"]],
             roles.get(node, []), int(n["official"]), int(n["observer"]), ways[n["via"]], forms.get(node, []),
             n["community"], n["degree"], n["weighted_degree"], n["core"], n["pagerank"],
             n["betweenness"], times[n["timeline"]], n["label_size"], int(n["labelled"])]
        )  # fmt: skip
    return rows


def _edges(graph: nx.Graph[str], shown: Shown, days: dict[str, int], times: dict[str, list[int]]) -> list[list[Any]]:
    rows = []
    for pair in shown.edges:
        e = graph.edges[pair]
        rows.append(
            [e["sentences"], e["documents"], e["npmi"], e["g2"], e["p_value"],
             e["jaccard"], e["association"], days[e["first_seen"]], days[e["last_seen"]],
             times[e["timeline"]], int(e["backbone"])]
        )  # fmt: skip
    return rows


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


def _forms(workspace: Store, shown: Shown) -> dict[str, list[list[Any]]]:
    """Each node's names beside its label, the most frequent first, with the rule that joined them."""
    forms: dict[str, list[list[Any]]] = {}
    for entity, text, mentions, rule in workspace.query(FORMS, [list(shown.nodes)]):
        forms.setdefault(entity, []).append([text, mentions, rule])
    return forms
