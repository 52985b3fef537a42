"""Write ``graph.graphml`` as Gephi, Gephi Lite, networkx and igraph read it.

networkx has a writer, but guesses types from values, drops columns that are empty, gives a node's and an edge's column
of one name the same key, and writes control characters that no parser takes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from graphkit.choices import FORMATS
from graphkit.export.appearance import APPEARANCE
from graphkit.export.columns import EDGE_COLUMNS, NODE_COLUMNS, Attributes, edges_of, nodes_of, plain
from graphkit.export.gephi import Drawn, channels, drawing
from graphkit.export.xml import attribute, text
from graphkit.store import Store

if TYPE_CHECKING:
    import networkx as nx

TYPES: Final[Mapping[type, str]] = {str: "string", int: "int", float: "double", bool: "boolean", dict: "string"}

NODE_KEYS: Final[Mapping[str, type]] = {
    "label": str, **NODE_COLUMNS, "x": float, "y": float, "size": float, "r": int, "g": int, "b": int,
}  # fmt: skip
"""What a node carries. Gephi takes label, place, size and colour under these names, the rest becomes columns."""

EDGE_KEYS: Final[Mapping[str, type]] = {"weight": int, **EDGE_COLUMNS}
"""What an edge carries. Gephi takes the weight away from the columns, so ``sentences`` says it again."""

HEAD: Final = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""


def write_graphml(graph: nx.Graph[str], store: Store, folder: Path) -> None:  # noqa: ARG001 - every exporter takes it
    """Write ``graph.graphml`` into ``folder``."""
    with (folder / FORMATS["graphml"][0]).open("w", encoding="utf-8", newline="\n") as file:
        file.write(HEAD)
        file.writelines(_keys())
        file.write('<graph edgedefault="undirected">\n')
        file.writelines(_nodes(graph))
        file.writelines(_edges(graph))
        file.write("</graph>\n</graphml>\n")


def edge_key(name: str) -> str:
    """The id of an edge's key: its name, unless a node's key has it, for ids are unique in a file."""
    return f"edge_{name}" if name in NODE_KEYS else name


def _keys() -> Iterator[str]:
    for name, kind in NODE_KEYS.items():
        yield f'<key id="{name}" for="node" attr.name="{name}" attr.type="{TYPES[kind]}"/>\n'
    for name, kind in EDGE_KEYS.items():
        yield f'<key id="{edge_key(name)}" for="edge" attr.name="{name}" attr.type="{TYPES[kind]}"/>\n'


def _nodes(graph: nx.Graph[str]) -> Iterator[str]:
    drawn = drawing(graph)
    colours = {kind: channels(appearance.colour) for kind, appearance in APPEARANCE.items()}
    data = _data({name: name for name in NODE_KEYS})
    for node, attributes in nodes_of(graph):
        values = attributes | _drawn(drawn[node], colours[attributes["type"]])
        yield f"<node id={attribute(node)}>{data(values)}</node>\n"


def _drawn(place: Drawn, colour: tuple[int, int, int]) -> Attributes:
    r, g, b = colour
    return {"x": place.x, "y": place.y, "size": place.size, "r": r, "g": g, "b": b}


def _edges(graph: nx.Graph[str]) -> Iterator[str]:
    data = _data({name: edge_key(name) for name in EDGE_KEYS})
    for a, b, attributes in edges_of(graph):
        yield f"<edge source={attribute(a)} target={attribute(b)}>{data(attributes)}</edge>\n"


def _data(keys: Mapping[str, str]) -> Callable[[Attributes], str]:
    """A function that writes the ``data`` elements of one node or edge, an empty one where the text is empty."""

    def write(values: Attributes) -> str:
        return "".join([f'<data key="{key}">{text(plain(values[name]))}</data>' for name, key in keys.items()])

    return write
