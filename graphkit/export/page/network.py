"""Make the pyvis network that renders the page: pyvis and its vis-network are known only here and in the template."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import CodeType, SimpleNamespace
from typing import TYPE_CHECKING, Any, Final

from graphkit.export.appearance import APPEARANCE
from graphkit.export.page.assets import inline
from graphkit.export.page.select import Shown

if TYPE_CHECKING:
    import networkx as nx
    from jinja2 import Environment
    from markupsafe import Markup
    from pyvis.network import Network

ALL_EDGES_BELOW: Final = 100
"""Up to this many nodes all edges are drawn at first; beyond, those among the strongest of one of their ends."""

THINNEST, THICKEST = 0.7, 5.5
FAINTEST, FULLEST = 0.38, 0.85

OPTIONS: Final[Mapping[str, Any]] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "nodes": {"borderWidth": 1.5},
    "edges": {"smooth": False, "color": {"inherit": False}},
    "interaction": {"hover": False, "selectable": False, "dragNodes": False, "zoomSpeed": 0.6},
}
"""For vis-network: it moves nothing by itself, and leaves the pointer to the page's own script."""


FOLDER: Final = Path(__file__).parent
TEMPLATE: Final = "template.html"

VIS: Final = Path("templates") / "lib" / "vis-9.1.2" / "vis-network.min.js"
"""vis-network's script in the package of pyvis."""


@cache
def vis_script() -> Markup:
    """vis-network as pyvis ships it, without the line that asks a browser's inspector to fetch a map of it."""
    import pyvis

    text = (Path(pyvis.__file__).parent / VIS).read_text(encoding="utf-8")
    return inline(re.sub(r"//# sourceMappingURL=\S+\s*$", "", text))


def network_of(graph: nx.Graph[str], shown: Shown, *, heading: str, extras: Mapping[str, Any]) -> Network:
    """A network whose ``generate_html()`` renders our template instead of that of pyvis.

    Args:
        graph: As :func:`graphkit.graph.build_graph` makes it.
        shown: Its nodes and edges that are drawn.
        heading: The title of the page.
        extras: What the template reads beside what pyvis gives it.
    """
    from jinja2 import Template
    from pyvis.edge import Edge
    from pyvis.network import Network
    from pyvis.node import Node

    network = Network(heading=heading, cdn_resources="in_line")
    # pyvis' add_edge looks through all edges before it adds one: 40,000 of them would take most of a minute.
    network.nodes = [Node(**_node(graph, node, i)).options for i, node in enumerate(shown.nodes)]
    network.node_ids = [node["id"] for node in network.nodes]
    network.node_map = {node["id"]: node for node in network.nodes}
    network.edges = [Edge(**edge).options for edge in _edges(graph, shown)]
    network.options = dict(OPTIONS)
    environment, code = _compiled()
    template = Template.from_code(environment, code, environment.make_globals(dict(extras)))
    network.templateEnv = SimpleNamespace(get_template=lambda _: template)
    return network


@cache
def _compiled() -> tuple[Environment, CodeType]:
    """Our template, and where it finds the other one: to compile them takes longer than to fill them."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined)
    return environment, environment.compile((FOLDER / TEMPLATE).read_text(encoding="utf-8"), TEMPLATE, TEMPLATE)


def _node(graph: nx.Graph[str], node: str, number: int) -> dict[str, Any]:
    attributes = graph.nodes[node]
    look = APPEARANCE[attributes["type"]]
    return {
        "n_id": number,
        "label": attributes["label"],
        "shape": look.shape,
        "color": look.colour,
        "size": attributes["size"],
        "x": attributes["x"],
        "y": attributes["y"],
    }


def _edges(graph: nx.Graph[str], shown: Shown) -> list[dict[str, Any]]:
    index = shown.index
    heaviest = max((graph.edges[edge]["weight"] for edge in shown.edges), default=1)
    drawn_whole = len(shown.nodes) <= ALL_EDGES_BELOW
    rows = []
    for a, b in shown.edges:
        edge = graph.edges[a, b]
        share = strength(edge["weight"], heaviest)
        row: dict[str, Any] = {
            "source": index[a],
            "dest": index[b],
            "width": round(THINNEST + (THICKEST - THINNEST) * share, 2),
            "opacity": round(FAINTEST + (FULLEST - FAINTEST) * share, 2),
            "hidden": int(not (drawn_whole or edge["among_strongest"])),
        }
        rows.append(row)
    return rows


def strength(weight: float, heaviest: float) -> float:
    """How strongly an edge is drawn, from 0 for one sentence to 1 for the heaviest edge, by the square root.

    >>> strength(1, 26), strength(10, 26), strength(26, 26), strength(1, 1)
    (0.0, 0.6, 1.0, 0.0)
    """
    return math.sqrt((weight - 1) / (heaviest - 1)) if heaviest > 1 else 0.0
