"""Build the networkx graph of a workspace, with all attributes that are drawn and exported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphkit.graph import timeline
from graphkit.graph.layout import layout
from graphkit.graph.prune import prune
from graphkit.graph.strength import STRONGEST_EDGES, strongest_edges
from graphkit.graph.structure import structure
from graphkit.measures import EDGE_MEASURES, NODE_MEASURES
from graphkit.options import GraphOptions
from graphkit.store import Store, about, entities, marks, pairs, relations
from graphkit.store import structure as saved

if TYPE_CHECKING:
    import networkx as nx


def build_graph(store: Store, *, options: GraphOptions | None = None) -> nx.Graph[str]:
    """Build the graph of a workspace whose pairs have been counted, pruned by ``options.prune``.

    Nodes are entity ids in sorted order, edges pairs in sorted order; every node carries
    :data:`graphkit.attributes.NODE_ATTRIBUTES` and every edge :data:`graphkit.attributes.EDGE_ATTRIBUTES`. The graph of
    a workspace is the same on every run with the same options.

    ``graph.graph`` holds ``rank_by`` and ``period`` (as in the options), ``pruned`` (what each
    step removed, as :class:`~graphkit.graph.prune.Step`) and ``betweenness`` ("exact", or "estimated from 500
    nodes").
    """
    options = options or GraphOptions()
    return shape_graph(_read(store, options), options=options)


def whole_graph(store: Store, *, options: GraphOptions | None = None) -> nx.Graph[str]:
    """Build the graph before pruning, for :func:`save_structure` and :func:`shape_graph`.

    It has no positions yet.
    """
    options = options or GraphOptions()
    graph = _read(store, options)
    _add_structure(graph, options)
    return graph


def shape_graph(whole: nx.Graph[str], *, options: GraphOptions | None = None) -> nx.Graph[str]:
    """Prune and draw a copy of a :func:`whole_graph`, as :func:`build_graph` does.

    Where something was removed, the measures of nodes are those of the pruned graph.
    """
    options = options or GraphOptions()
    graph, steps = prune(whole, options=options)
    graph.graph |= {"rank_by": options.rank_by, "pruned": steps}
    if "betweenness" not in graph.graph or any(step.nodes or step.edges for step in steps):
        _add_structure(graph, options)
    for node, place in layout(graph, options=options).items():
        graph.nodes[node].update(
            x=place.x, y=place.y, size=place.size, label_size=place.label_size,
            labelled=place.labelled, on_page=place.on_page,
        )  # fmt: skip
    strong = strongest_edges(graph, STRONGEST_EDGES, rank_by=options.rank_by)
    for a, b, edge in graph.edges(data=True):
        edge["among_strongest"] = (min(a, b), max(a, b)) in strong
    return graph


def save_structure(store: Store, whole: nx.Graph[str]) -> None:
    """Fill the table ``structure`` from a :func:`whole_graph`, one row a node, and ``betweenness`` of ``about()``.

    Opens a transaction of its own.
    """
    with store.transaction():
        saved.write(store, ((node, *(n[name] for name in NODE_MEASURES)) for node, n in whole.nodes(data=True)))
        about.write(store, {"betweenness": whole.graph["betweenness"]})


def _read(store: Store, options: GraphOptions) -> nx.Graph[str]:
    """Build the graph as it is in the workspace."""
    import networkx as nx

    graph: nx.Graph[str] = nx.Graph()
    graph.graph["period"] = options.period
    mentioned = timeline.of_nodes(store, options.period)
    marked = {ends: {"mark": mark.mark, "note": mark.note} for ends, mark in marks.read(store).items()}
    unmarked = {"mark": "", "note": ""}
    for row in entities.read_counted(store):
        graph.add_node(
            row.id, label=row.label, type=row.type, via=row.via, listed_id=row.listed_id, observer=row.observer,
            mentions=row.mentions, named_mentions=row.named_mentions, documents=row.documents,
            first_seen=row.first_seen, last_seen=row.last_seen, timeline=mentioned.get(row.id, {}),
            roles="; ".join(row.roles), official=row.official, aliases="; ".join(row.aliases),
            **marked.get((row.id, ""), unmarked),
        )  # fmt: skip
    said = relations.by_edge(store)
    co_occurring = timeline.of_edges(store, options.period)
    for pair in pairs.read(store):
        graph.add_edge(
            pair.a, pair.b, weight=pair.sentences, sentences=pair.sentences,
            documents=pair.documents,
            **{name: EDGE_MEASURES[name].rounded(value) for name, value in pair.measures.items()},
            first_seen=pair.first_seen, last_seen=pair.last_seen, relations=said.get((pair.a, pair.b), ""),
            timeline=co_occurring.get((pair.a, pair.b), {}),
            named_sentences=pair.named_sentences,
            **marked.get((pair.a, pair.b), unmarked),
        )  # fmt: skip
    return graph


def _add_structure(graph: nx.Graph[str], options: GraphOptions) -> None:
    from graphkit.measures.betweenness import method

    graph.graph["betweenness"] = method(graph)
    found = structure(graph, seed=options.seed)
    for node, attributes in graph.nodes(data=True):
        attributes.update(found[node])
