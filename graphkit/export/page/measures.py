"""Collect the measures of edges and nodes as the page shows them, from their tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from graphkit.export.page.records import EdgeMeasure, NodeMeasure, Rank, Reading
from graphkit.export.page.select import Shown
from graphkit.measures import EDGE_MEASURES, NODE_MEASURES
from graphkit.options import RANKS, WINDOWS

if TYPE_CHECKING:
    import networkx as nx

COUNTS: Final[Mapping[str, str]] = {"weight": "Sentences", "documents": "Articles"}
"""The ranks that are counts, with their labels: the page counts them again where filters leave out articles."""

PLACES: Final = "places"
"""What a window of several sentences is called."""


def ranks() -> tuple[Rank, ...]:
    """What edges can be ranked by."""
    labels = {**COUNTS, **{name: measure.label for name, measure in EDGE_MEASURES.items()}}
    return tuple(Rank(name, labels[name], meaning) for name, meaning in RANKS.items())


def edge_measures(graph: nx.Graph[str], shown: Shown, window: str) -> tuple[EdgeMeasure, ...]:
    """The measures of edges with their values for the edges that are shown.

    Args:
        graph: As :func:`graphkit.graph.build_graph` makes it.
        shown: Its edges, in their order in the page.
        window: A key of :data:`graphkit.options.WINDOWS`, or a number of sentences.
    """
    noun = WINDOWS[window].noun if window in WINDOWS else PLACES
    return tuple(
        EdgeMeasure(
            name=name,
            label=measure.label,
            meaning=_sentence(measure.meaning.replace("windows", noun)),
            decimals=measure.page_decimals,
            chance=measure.chance,
            readings=tuple(Reading(least, text.replace("windows", noun)) for least, text in measure.readings),
            values=tuple(graph.edges[edge][name] for edge in shown.edges),
        )
        for name, measure in EDGE_MEASURES.items()
    )


def node_measures(graph: nx.Graph[str], shown: Shown) -> tuple[NodeMeasure, ...]:
    """The measures of nodes with their values for the nodes that are shown.

    Args:
        graph: As :func:`graphkit.graph.build_graph` makes it.
        shown: Its nodes, in their order in the page.
    """
    return tuple(
        NodeMeasure(
            name=name,
            label=measure.label,
            short=measure.short,
            meaning=_sentence(measure.meaning),
            rank=measure.rank,
            whole=measure.whole,
            values=tuple(graph.nodes[node][name] for node in shown.nodes),
        )
        for name, measure in NODE_MEASURES.items()
    )


def _sentence(meaning: str) -> str:
    """A meaning with a capital.

    >>> _sentence("number of neighbours")
    'Number of neighbours'
    """
    return meaning[:1].upper() + meaning[1:]
