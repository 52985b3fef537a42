"""Entities and pairs of a workspace come in; one networkx graph, with all that is drawn and exported, goes out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, astuple
from typing import TYPE_CHECKING, Final

from graphkit.graph import timeline
from graphkit.graph.layout import layout
from graphkit.graph.prune import prune
from graphkit.graph.strength import STRONGEST_EDGES, strongest_edges
from graphkit.graph.structure import digits, structure
from graphkit.options import GraphOptions
from graphkit.store import Store, about, entities, pairs
from graphkit.store import structure as saved

if TYPE_CHECKING:
    import networkx as nx

NODE_ATTRIBUTES: Final[Mapping[str, str]] = {
    "label": "the name that people read",
    "type": "person, organisation, place or topic",
    "via": "how it was recognised: name, demonym, topic or discovered",
    "observer": "whether it is an agency or paper that only reports",
    "mentions": "how often the articles name it",
    "documents": "in how many articles it is named",
    "first_seen": "day of the earliest dated article that names it, or empty",
    "last_seen": "day of the latest one, or empty",
    "timeline": "mentions by month (or week), as “2023-09: 5; 2023-10: 2”, or empty",
    "roles": "offices, most frequent first, separated by “; ”",
    "official": "whether one of the offices is of a state, a court, an army or the like",
    "aliases": "other forms of the name, most frequent first, separated by “; ”",
    "degree": "to how many others it is tied",
    "weighted_degree": "the sum of its edges' weights",
    "community": "number of its community, 0 the largest",
    "core": "the largest k such that it is among nodes that have k ties or more among themselves",
    "pagerank": "its share of the attention of one who follows ties by weight; the sum over all nodes is 1",
    "betweenness": "the share of shortest paths between others that lead through it, 0 to 1",
    "x": "position to the right, in pixels of the page at scale 1",
    "y": "position downwards, in pixels of the page at scale 1",
    "size": "radius in pixels, by the square root of its mentions",
    "label_size": "height of its label's letters in pixels",
    "labelled": "whether its label is shown before one zooms in",
    "on_page": "whether it is among the strongest nodes, which the page shows",
}
"""What every node carries, in this order. All values are str, int, float or bool."""

EDGE_ATTRIBUTES: Final[Mapping[str, str]] = {
    "weight": "sentences that tie the two (always more than 0)",
    "sentences": "the same, under a name that Gephi keeps as a column",
    "documents": "articles that tie the two",
    "npmi": "normalised pointwise mutual information, -1 to 1",
    "g2": "log-likelihood ratio, negative where the two meet less than chance",
    "p_value": "how likely chance alone gives a g2 of this size, 0 to 1",
    "jaccard": "the share of the windows with either that have both, 0 to 1",
    "association": "windows with both, over those that chance would give",
    "first_seen": "day of the earliest dated article that ties them, or empty",
    "last_seen": "day of the latest one, or empty",
    "timeline": "sentences that tie them by month (or week), as “2023-09: 5; 2023-10: 2”, or empty",
    "backbone": "whether it is among the four strongest edges of one of its ends",
}
"""What every edge carries, in this order."""


def build_graph(store: Store, *, options: GraphOptions | None = None) -> nx.Graph[str]:
    """The graph of a workspace whose pairs have been counted, pruned as ``options.prune`` says.

    Nodes are entity ids in sorted order, edges pairs in sorted order; every node carries :data:`NODE_ATTRIBUTES` and
    every edge :data:`EDGE_ATTRIBUTES`. The graph of a workspace is the same on every run with the same options.

    ``graph.graph`` holds ``rank_by`` and ``period`` (as in the options), ``pruned`` (what each
    choice took away, for :func:`~graphkit.graph.prune.steps_of`) and ``betweenness`` ("exact", or "estimated from 500
    nodes").
    """
    options = options or GraphOptions()
    return shape_graph(_read(store, options), options=options)


def whole_graph(store: Store, *, options: GraphOptions | None = None) -> nx.Graph[str]:
    """The same before anything is left out: it can be given to :func:`save_structure` and :func:`shape_graph`.

    It has no positions yet.
    """
    options = options or GraphOptions()
    graph = _read(store, options)
    _add_structure(graph, options)
    return graph


def shape_graph(whole: nx.Graph[str], *, options: GraphOptions | None = None) -> nx.Graph[str]:
    """What :func:`build_graph` gives, from a :func:`whole_graph`, which stays as it is.

    Where something was left out, ``degree`` to ``betweenness`` are those of what is left.
    """
    options = options or GraphOptions()
    graph, steps = prune(whole, options=options)
    graph.graph |= {"rank_by": options.rank_by, "pruned": json.dumps([astuple(step) for step in steps])}
    if "betweenness" not in graph.graph or any(step.nodes or step.edges for step in steps):
        _add_structure(graph, options)
    for node, place in layout(graph, options=options).items():
        graph.nodes[node].update(
            x=place.x, y=place.y, size=place.size, label_size=place.label_size,
            labelled=place.labelled, on_page=place.on_page,
        )  # fmt: skip
    strong = strongest_edges(graph, STRONGEST_EDGES, rank_by=options.rank_by)
    for a, b, edge in graph.edges(data=True):
        edge["backbone"] = (min(a, b), max(a, b)) in strong
    return graph


def save_structure(store: Store, whole: nx.Graph[str]) -> None:
    """Fill the table ``structure`` from a :func:`whole_graph`, one row a node, and ``betweenness`` of ``about()``.

    Opens a transaction of its own.
    """
    with store.transaction():
        saved.write(store, ((node, *(n[name] for name in saved.MEASURES)) for node, n in whole.nodes(data=True)))
        about.write(store, {"betweenness": whole.graph["betweenness"]})


def _read(store: Store, options: GraphOptions) -> nx.Graph[str]:
    """The graph as the workspace has it."""
    import networkx as nx

    graph: nx.Graph[str] = nx.Graph()
    graph.graph["period"] = options.period
    mentioned = timeline.of_nodes(store, options.period)
    for row in entities.read_counted(store):
        graph.add_node(
            row.id, label=row.label, type=row.type, via=row.via, observer=row.observer, mentions=row.mentions,
            documents=row.documents, first_seen=row.first_seen, last_seen=row.last_seen,
            timeline=mentioned.get(row.id, ""), roles="; ".join(row.roles), official=row.official,
            aliases="; ".join(row.aliases),
        )  # fmt: skip
    tied = timeline.of_edges(store, options.period)
    for pair in pairs.read(store):
        graph.add_edge(
            pair.a, pair.b, weight=pair.sentences, sentences=pair.sentences, documents=pair.documents,
            npmi=round(pair.npmi, 6), g2=round(pair.g2, 4), p_value=digits(pair.p_value),
            jaccard=digits(pair.jaccard), association=digits(pair.association), first_seen=pair.first_seen,
            last_seen=pair.last_seen, timeline=tied.get((pair.a, pair.b), ""),
        )  # fmt: skip
    return graph


def _add_structure(graph: nx.Graph[str], options: GraphOptions) -> None:
    found, graph.graph["betweenness"] = structure(graph, seed=options.seed)
    for node, attributes in graph.nodes(data=True):
        attributes.update(asdict(found[node]))
