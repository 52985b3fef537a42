"""Find where the places of the page lie, for its map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from graphkit.data import table
from graphkit.export.page.records import MapRow
from graphkit.export.page.select import Shown
from graphkit.names.coordinates import spot_of
from graphkit.names.countries import country_of_name

if TYPE_CHECKING:
    import networkx as nx

FEWEST: Final = 2
"""A map needs so many places."""


def map_of(graph: nx.Graph[str], shown: Shown) -> MapRow:
    """Where the places of the page lie, those whose name means one place; the others are counted.

    A country that shares an edge with a place counts as named with it.
    """
    places = [node for node in shown.nodes if graph.nodes[node]["type"] == "place"]
    found = {node: spot_of(graph.nodes[node]["label"], _countries_near(graph, node)) for node in places}
    index = shown.index
    sure = tuple((index[node], spot.longitude, spot.latitude) for node, spot in found.items() if spot and spot.sure)
    outlines = table("outlines")
    drawn = len(sure) >= FEWEST
    return MapRow(
        places=sure,
        doubtful=sum(spot is not None and not spot.sure for spot in found.values()),
        unknown=sum(spot is None for spot in found.values()),
        unit=outlines["unit"],
        land="".join(outlines["land"].split()) if drawn else "",
        borders="".join(outlines["borders"].split()) if drawn else "",
    )


def _countries_near(graph: nx.Graph[str], node: str) -> set[str]:
    """The codes of the countries that share an edge with a node."""
    labels = (graph.nodes[other]["label"] for other in graph[node] if graph.nodes[other]["type"] == "place")
    return {code for label in labels if (code := country_of_name(label))}
