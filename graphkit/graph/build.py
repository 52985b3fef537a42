"""Entities and pairs of a workspace come in; one networkx graph, with all that is drawn and exported, goes out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from graphkit.graph.communities import communities
from graphkit.graph.layout import backbone, layout
from graphkit.options import GraphOptions
from graphkit.store import Workspace

if TYPE_CHECKING:
    import networkx as nx

NODE_ATTRIBUTES: Final[Mapping[str, str]] = {
    "label": "the name that people read",
    "type": "person, organisation, place or topic",
    "mentions": "how often the articles name it",
    "documents": "in how many articles it is named",
    "first_seen": "day of the earliest dated article that names it, or empty",
    "last_seen": "day of the latest one, or empty",
    "roles": "offices, most frequent first, separated by “; ”",
    "official": "whether one of the offices is of a state, a court, an army or the like",
    "aliases": "other forms of the name, most frequent first, separated by “; ”",
    "community": "number of its community, 0 the largest",
    "degree": "to how many others it is tied",
    "weighted_degree": "the sum of its edges' weights",
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
    "first_seen": "day of the earliest dated article that ties them, or empty",
    "last_seen": "day of the latest one, or empty",
    "backbone": "whether it is among the four strongest edges of one of its ends",
}
"""What every edge carries, in this order."""


def build_graph(workspace: Workspace, *, options: GraphOptions | None = None) -> nx.Graph[str]:
    """The graph of a workspace whose pairs have been counted.

    Nodes are entity ids in sorted order, edges pairs in sorted order; every node carries :data:`NODE_ATTRIBUTES` and
    every edge :data:`EDGE_ATTRIBUTES`. The graph of a workspace is the same on every run with the same seed.
    """
    import networkx as nx

    options = options or GraphOptions()
    graph: nx.Graph[str] = nx.Graph()
    for row in workspace.entity_rows():
        graph.add_node(
            row.id, label=row.label, type=row.type, mentions=row.mentions, documents=row.documents,
            first_seen=row.first_seen, last_seen=row.last_seen, roles="; ".join(row.roles), official=row.official,
            aliases="; ".join(row.aliases),
        )  # fmt: skip
    for pair in workspace.pairs():
        graph.add_edge(
            pair.a, pair.b, weight=pair.sentences, sentences=pair.sentences, documents=pair.documents,
            npmi=round(pair.npmi, 6), g2=round(pair.g2, 4), first_seen=pair.first_seen, last_seen=pair.last_seen,
        )  # fmt: skip
    _annotate(graph, options)
    return graph


def _annotate(graph: nx.Graph[str], options: GraphOptions) -> None:
    """Write what follows from the shape of the whole graph."""
    membership = communities(graph, seed=options.seed)
    strong = backbone(graph)
    for a, b, edge in graph.edges(data=True):
        edge["backbone"] = (a, b) in strong or (b, a) in strong
    for node, attributes in graph.nodes(data=True):
        attributes["community"] = membership[node]
        attributes["degree"] = int(graph.degree(node))
        attributes["weighted_degree"] = int(graph.degree(node, weight="weight"))
    for node, place in layout(graph, options=options).items():
        graph.nodes[node].update(
            x=place.x, y=place.y, size=place.size, label_size=place.label_size,
            labelled=place.labelled, on_page=place.on_page,
        )  # fmt: skip
