"""Collect what the page knows of nodes, edges and itself from a graph and its workspace."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple
from typing import TYPE_CHECKING, Any, Final

from graphkit.export.appearance import APPEARANCE
from graphkit.export.page.about import about_of, window_of
from graphkit.export.page.evidence import articles_of, unnamed_of
from graphkit.export.page.maps import map_of
from graphkit.export.page.measures import edge_measures, node_measures, ranks
from graphkit.export.page.others import others_of
from graphkit.export.page.records import EdgeRow, Form, NodeRow, NodeType, Payload
from graphkit.export.page.relations import Relations, relations_of
from graphkit.export.page.select import Shown
from graphkit.export.page.story import story_of
from graphkit.records import TYPES, VIA
from graphkit.store import Store, marks

if TYPE_CHECKING:
    import networkx as nx

FORMS: Final = """
    SELECT f.entity, f.text, f.mentions, coalesce(min(a.rule), '')
    FROM counted_forms f JOIN entities e ON e.id = f.entity AND e.label <> f.text
    LEFT JOIN aliases a ON a.entity = f.entity AND a.text = f.text
    WHERE f.entity IN (SELECT unnest(?::VARCHAR[])) GROUP BY ALL ORDER BY f.entity, f.mentions DESC, f.text"""

REASONS: Final = "SELECT name, reason, merges FROM rules WHERE name IN (SELECT unnest(?::VARCHAR[])) ORDER BY name"
CALLED: Final = (
    "SELECT id, names FROM entities WHERE len(names) > 0 AND id IN (SELECT unnest(?::VARCHAR[])) ORDER BY id"
)
ROLES: Final = "SELECT id, roles FROM entities WHERE id IN (SELECT unnest(?::VARCHAR[]))"


def payload_of(graph: nx.Graph[str], store: Store, shown: Shown) -> Payload:
    """What the page's script reads at once, in the order of ``shown``."""
    days = _numbers(["", *_values(graph, shown, "first_seen"), *_values(graph, shown, "last_seen")])
    periods = _numbers(period for timeline in _values(graph, shown, "timeline") for period in timeline)
    forms = _forms(store, shown)
    relations = relations_of(store, shown)
    others, unlisted = others_of(store, shown)
    reasons = store.query(REASONS, [sorted({form.rule for of_node in forms.values() for form in of_node})])
    names = [*shown.nodes, *(other.id for other in others)]
    return Payload(
        about=about_of(graph, store, shown),
        types=tuple(NodeType(kind, plural, *astuple(APPEARANCE[kind])) for kind, plural in TYPES.items()),
        ranks=ranks(),
        edge_measures=edge_measures(graph, shown, window_of(store)),
        node_measures=node_measures(graph, shown),
        via=VIA,
        rules={name: reason for name, reason, _ in reasons},
        fixed=tuple(name for name, _, merges in reasons if not merges),
        called={id_: tuple(called) for id_, called in store.query(CALLED, [names])},
        marks=tuple(_marks(store, shown)),
        days=tuple(days),
        periods=tuple(periods),
        articles=articles_of(store, shown),
        nodes=tuple(_nodes(graph, store, shown, forms, days, periods)),
        edges=tuple(_edges(graph, shown, days, periods, relations)),
        relations=relations.words,
        others=others,
        unlisted=unlisted,
        map=map_of(graph, shown),
        unnamed=unnamed_of(store, shown),
        story=story_of(store),
    )


def _marks(store: Store, shown: Shown) -> Iterator[tuple[str, int, str, str]]:
    """The marks of nodes and edges that are shown."""
    nodes, edges = shown.index, {edge: number for number, edge in enumerate(shown.edges)}
    for (a, b), mark in marks.read(store).items():
        if b and (a, b) in edges:
            yield "edge", edges[a, b], mark.mark, mark.note
        elif not b and a in nodes:
            yield "node", nodes[a], mark.mark, mark.note


def _nodes(
    graph: nx.Graph[str],
    store: Store,
    shown: Shown,
    forms: dict[str, list[Form]],
    days: dict[str, int],
    periods: dict[str, int],
) -> Iterator[NodeRow]:
    kinds = {name: number for number, name in enumerate(TYPES)}
    roles = {entity: tuple(names) for entity, names in store.query(ROLES, [list(shown.nodes)])}
    for node in shown.nodes:
        n = graph.nodes[node]
        yield NodeRow(
            id=node,
            type=kinds[n["type"]],
            mentions=n["mentions"],
            named=n["named_mentions"],
            documents=n["documents"],
            first=days[n["first_seen"]],
            last=days[n["last_seen"]],
            roles=roles.get(node, ()),
            official=n["official"],
            observer=n["observer"],
            listed_id=n["listed_id"],
            via=n["via"],
            forms=tuple(forms.get(node, ())),
            timeline=_counts(n["timeline"], periods),
            label_size=n["label_size"],
            labelled=n["labelled"],
        )


def _edges(
    graph: nx.Graph[str], shown: Shown, days: dict[str, int], periods: dict[str, int], relations: Relations
) -> Iterator[EdgeRow]:
    index = shown.index
    for pair in shown.edges:
        e = graph.edges[pair]
        yield EdgeRow(
            sentences=e["sentences"],
            named=e["named_sentences"],
            documents=e["documents"],
            first=days[e["first_seen"]],
            last=days[e["last_seen"]],
            timeline=_counts(e["timeline"], periods),
            relations=relations.rows(pair, index),
            among_strongest=e["among_strongest"],
        )


def _values(graph: nx.Graph[str], shown: Shown, attribute: str) -> Iterator[Any]:
    """What the nodes and edges that are shown have under the name of an attribute."""
    yield from (graph.nodes[node][attribute] for node in shown.nodes)
    yield from (graph.edges[edge][attribute] for edge in shown.edges)


def _numbers(values: Iterable[str]) -> dict[str, int]:
    """Each value once, rising, with its number."""
    return {value: number for number, value in enumerate(sorted(set(values)))}


def _counts(timeline: Mapping[str, int], periods: Mapping[str, int]) -> tuple[int, ...]:
    """A timeline with the numbers of its periods.

    >>> _counts({"2023-09": 5, "2023-10": 2}, {"2023-09": 0, "2023-10": 1})
    (0, 5, 1, 2)
    """
    return tuple(number for period, count in timeline.items() for number in (periods[period], count))


def _forms(store: Store, shown: Shown) -> dict[str, list[Form]]:
    """Each node's names beside its label, the most frequent first, with the rule that assigned them."""
    forms: dict[str, list[Form]] = {}
    for entity, *form in store.query(FORMS, [list(shown.nodes)]):
        forms.setdefault(entity, []).append(Form(*form))
    return forms
