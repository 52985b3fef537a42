"""Write ``graph.gexf`` (GEXF 1.3): the graph as it is drawn, with the days of its articles.

Where an article is dated, a node has a *spell* for each run of days on which an article names it, an edge for each run
of days on which its ends co-occur in an article; both days of a spell are part of it. Nodes and edges of undated
articles alone have no spell: on a timeline they are always present.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

from graphkit.choices import FORMATS
from graphkit.export.aligned import Row, aligned
from graphkit.export.appearance import APPEARANCE
from graphkit.export.columns import EDGE_COLUMNS, NODE_COLUMNS, Attributes, edges_of, nodes_of, plain
from graphkit.export.gephi import channels, drawing
from graphkit.export.xml import attribute, text
from graphkit.store import Store, about

if TYPE_CHECKING:
    import networkx as nx

TYPES: Final[Mapping[type, str]] = {str: "string", int: "integer", float: "double", bool: "boolean", dict: "string"}

SHAPES: Final[Mapping[str, str]] = {"dot": "disc", "square": "square", "triangle": "triangle", "diamond": "diamond"}
"""The page's shapes as GEXF calls them."""

NODE_DAYS: Final = """SELECT DISTINCT n.entity, d.date FROM named n JOIN documents d ON d.id = n.document
    WHERE d.date IS NOT NULL ORDER BY ALL"""
EDGE_DAYS: Final = """SELECT DISTINCT e.a, e.b, d.date FROM evidence e JOIN documents d ON d.id = e.document
    WHERE d.date IS NOT NULL ORDER BY ALL"""
DATED: Final = "SELECT count(date) > 0 FROM counted_documents"


def write_gexf(graph: nx.Graph[str], store: Store, folder: Path) -> None:
    """Write ``graph.gexf`` into ``folder``. Reads the views ``named`` and ``evidence``."""
    [(dated,)] = store.query(DATED)
    with (folder / FORMATS["gexf"][0]).open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_head(about.read(store), dated=dated))
        file.writelines(_columns("node", NODE_COLUMNS))
        file.writelines(_columns("edge", EDGE_COLUMNS))
        file.write(f'<nodes count="{graph.number_of_nodes()}">\n')
        file.writelines(_nodes(graph, aligned(store.stream(NODE_DAYS), key=1)))
        file.write(f'</nodes>\n<edges count="{graph.number_of_edges()}">\n')
        file.writelines(_edges(graph, aligned(store.stream(EDGE_DAYS), key=2)))
        file.write("</edges>\n</graph>\n</gexf>\n")


def runs(days: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Days (ISO, ordered, each once) as runs without a gap: the first and the last day of each.

    >>> list(runs(["2023-09-13", "2023-09-14", "2023-09-20"]))
    [('2023-09-13', '2023-09-14'), ('2023-09-20', '2023-09-20')]
    """
    numbered = enumerate(days)
    for _, run in groupby(numbered, key=lambda item: date.fromisoformat(item[1]).toordinal() - item[0]):
        members = [day for _, day in run]
        yield members[0], members[-1]


def _head(about: Mapping[str, str], *, dated: bool) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n'
    built = f" lastmodifieddate={attribute(about['built'])}" if about.get("built") else ""
    yield f"<meta{built}><creator>graphkit {text(about.get('version', ''))}</creator>"
    yield f"<description>{text(about.get('title', ''))}</description></meta>\n"
    time = 'mode="dynamic" timeformat="date" timerepresentation="interval"' if dated else 'mode="static"'
    yield f'<graph defaultedgetype="undirected" {time}>\n'


def _columns(kind: str, columns: Mapping[str, type]) -> Iterator[str]:
    yield f'<attributes class="{kind}" mode="static">\n'
    for name, value in columns.items():
        yield f'<attribute id="{name}" title="{name}" type="{TYPES[value]}"/>\n'
    yield "</attributes>\n"


def _nodes(graph: nx.Graph[str], days_of: Callable[..., list[Row]]) -> Iterator[str]:
    drawn = drawing(graph)
    looks = {kind: _look(look.colour, SHAPES[look.shape]) for kind, look in APPEARANCE.items()}
    for node, attributes in nodes_of(graph):
        place = drawn[node]
        yield (
            f"<node id={attribute(node)} label={attribute(attributes['label'])}>"
            f"{_values(attributes, NODE_COLUMNS)}{_spells(days_of(node))}"
            f'<viz:size value="{place.size}"/><viz:position x="{place.x}" y="{place.y}" z="0.0"/>'
            f"{looks[attributes['type']]}</node>\n"
        )


def _look(colour: str, shape: str) -> str:
    """Colour and shape. Without ``a``: Gephi Lite does not read colours with an alpha."""
    r, g, b = channels(colour)
    return f'<viz:color r="{r}" g="{g}" b="{b}"/><viz:shape value="{shape}"/>'


def _edges(graph: nx.Graph[str], days_of: Callable[..., list[Row]]) -> Iterator[str]:
    for number, (a, b, attributes) in enumerate(edges_of(graph)):
        yield (
            f'<edge id="{number}" source={attribute(a)} target={attribute(b)} weight="{plain(attributes["weight"])}">'
            f"{_values(attributes, EDGE_COLUMNS)}{_spells(days_of(a, b))}</edge>\n"
        )


def _values(attributes: Attributes, columns: Iterable[str]) -> str:
    values = [f'<attvalue for="{name}" value={attribute(plain(attributes[name]))}/>' for name in columns]
    return f"<attvalues>{''.join(values)}</attvalues>"


def _spells(days: list[Row]) -> str:
    spells = [f'<spell start="{first}" end="{last}"/>' for first, last in runs(day for (day,) in days)]
    return f"<spells>{''.join(spells)}</spells>" if spells else ""
