"""A graph, its workspace and what is shown come in; what the page tells of nodes, edges and itself goes out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
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
    SELECT f.entity, f.text, f.mentions, coalesce(min(a.rule), '')
    FROM counted_forms f JOIN entities e ON e.id = f.entity AND e.label <> f.text
    LEFT JOIN aliases a ON a.entity = f.entity AND a.text = f.text
    WHERE f.entity IN (SELECT unnest(?::VARCHAR[])) GROUP BY ALL ORDER BY f.entity, f.mentions DESC, f.text"""

ROLES: Final = "SELECT id, roles FROM entities WHERE id IN (SELECT unnest(?::VARCHAR[]))"


def payload_of(graph: nx.Graph[str], store: Store, shown: Shown) -> dict[str, Any]:
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
    periods = _numbers(period for timeline in _values(graph, shown, "timeline") for period in timeline)
    forms = _forms(store, shown)
    return {
        "about": about_of(graph, store, shown),
        "types": [[kind, plural, APPEARANCE[kind].colour, APPEARANCE[kind].shape] for kind, plural in TYPES.items()],
        "ranks": dict(RANKS),
        "via": dict(VIA),
        "rules": {
            name: RULES[name].reason for name in sorted({f[2] for row in forms.values() for f in row} & set(RULES))
        },
        "days": list(days),
        "periods": list(periods),
        "articles": articles_of(store, shown),
        "nodes": _nodes(graph, store, shown, forms, days, periods),
        "edges": _edges(graph, shown, days, periods),
    }


def _nodes(
    graph: nx.Graph[str],
    store: Store,
    shown: Shown,
    forms: dict[str, list[list[Any]]],
    days: dict[str, int],
    periods: dict[str, int],
) -> list[list[Any]]:
    kinds, ways = ({name: number for number, name in enumerate(names)} for names in (TYPES, VIA))
    roles = {entity: list(names) for entity, names in store.query(ROLES, [list(shown.nodes)])}
    rows = []
    for node in shown.nodes:
        n = graph.nodes[node]
        rows.append(
            [node, kinds[n["type"]], n["mentions"], n["documents"], days[n["first_seen"]], days[n["last_seen"]],
             roles.get(node, []), int(n["official"]), int(n["observer"]), ways[n["via"]], forms.get(node, []),
             n["community"], n["degree"], n["weighted_degree"], n["core"], n["pagerank"],
             n["betweenness"], _counts(n["timeline"], periods), n["label_size"], int(n["labelled"])]
        )  # fmt: skip
    return rows


def _edges(graph: nx.Graph[str], shown: Shown, days: dict[str, int], periods: dict[str, int]) -> list[list[Any]]:
    rows = []
    for pair in shown.edges:
        e = graph.edges[pair]
        rows.append(
            [e["sentences"], e["documents"], e["npmi"], e["g2"], e["p_value"],
             e["jaccard"], e["association"], days[e["first_seen"]], days[e["last_seen"]],
             _counts(e["timeline"], periods), int(e["backbone"])]
        )  # fmt: skip
    return rows


def _values(graph: nx.Graph[str], shown: Shown, attribute: str) -> Iterator[Any]:
    """What the nodes and edges that are shown have under the name of an attribute."""
    yield from (graph.nodes[node][attribute] for node in shown.nodes)
    yield from (graph.edges[edge][attribute] for edge in shown.edges)


def _numbers(values: Iterable[str]) -> dict[str, int]:
    """Each value once, rising, with its number."""
    return {value: number for number, value in enumerate(sorted(set(values)))}


def _counts(timeline: Mapping[str, int], periods: Mapping[str, int]) -> list[int]:
    """A timeline with the numbers of its periods.

    >>> _counts({"2023-09": 5, "2023-10": 2}, {"2023-09": 0, "2023-10": 1})
    [0, 5, 1, 2]
    """
    return [number for period, count in timeline.items() for number in (periods[period], count)]


def _forms(store: Store, shown: Shown) -> dict[str, list[list[Any]]]:
    """Each node's names beside its label, the most frequent first, with the rule that joined them."""
    forms: dict[str, list[list[Any]]] = {}
    for entity, text, mentions, rule in store.query(FORMS, [list(shown.nodes)]):
        forms.setdefault(entity, []).append([text, mentions, rule])
    return forms
