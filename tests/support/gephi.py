"""Imitate Gephi's GraphML importer, and report what it would warn about or drop.

The rules are those of Gephi's importer and of the scaler that runs after it (August 2025), written down again.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeAlias

Point: TypeAlias = tuple[float, float, float]

NODE_PROPERTIES: Final = {
    "label": "label", "nodelabel": "label", "d3": "label", "x": "x", "xpos": "x", "y": "y", "ypos": "y", "z": "z",
    "zpos": "z", "size": "size", "r": "r", "g": "g", "b": "b", "color": "color",
}  # fmt: skip
EDGE_PROPERTIES: Final = {
    "label": "label", "edgelabel": "label", "d7": "label", "weight": "weight", "Edge Weight": "weight", "id": "id",
    "edgeid": "id", "r": "r", "g": "g", "b": "b", "color": "color",
}  # fmt: skip


def _boolean(text: str) -> bool:
    return {"true": True, "false": False}[text.lower()]


def _string(text: str) -> str:
    return text.replace("INF", "Infinity")


def _colour(text: str) -> int:
    return int(text.removeprefix("#"), 16)


PARSERS: Final[Mapping[str, Callable[[str], Any]]] = {
    "boolean": _boolean, "int": int, "long": int, "float": float, "double": float, "string": _string,
}  # fmt: skip
PROPERTY_PARSERS: Final[Mapping[str, Callable[[str], Any]]] = {
    "label": str, "id": str, "color": _colour, "r": int, "g": int, "b": int,
}  # fmt: skip
NAMESPACE: Final = "{http://graphml.graphdrawing.org/xmlns}"


@dataclass
class Element:
    """A node or an edge: what Gephi takes for drawing, and its columns."""

    properties: dict[str, Any] = field(default_factory=dict)
    columns: dict[str, Any] = field(default_factory=dict)


@dataclass
class Imported:
    """What Gephi shows after the import, with every complaint."""

    nodes: dict[str, Element] = field(default_factory=dict)
    edges: dict[tuple[str, str], Element] = field(default_factory=dict)
    directed: bool = True
    issues: list[str] = field(default_factory=list)


@dataclass
class Key:
    """A declared key: the property that it feeds, or else the column and its type."""

    property: str | None
    title: str
    type: str


def read_as_gephi(path: Path) -> Imported:
    """Import ``path`` the way Gephi does, without the scaler (see :func:`scaled`)."""
    imported = Imported()
    keys: dict[str, dict[str, Key]] = {"node": {}, "edge": {}}
    root = ET.parse(path).getroot()
    for element in root.iter(f"{NAMESPACE}key"):
        _read_key(element, keys, imported)
    for graph in root.iter(f"{NAMESPACE}graph"):
        imported.directed = graph.get("edgedefault") != "undirected"
        if graph.get("edgedefault") not in ("directed", "undirected"):
            imported.issues.append("the graph does not say whether its edges are directed")
    for element in root.iter(f"{NAMESPACE}node"):
        node = _read_values(element, keys["node"], imported)
        if element.get("id", "") in imported.nodes:
            imported.issues.append(f"node {element.get('id')} is there twice")
        imported.nodes[element.get("id", "")] = node
        if "label" not in node.properties:
            imported.issues.append(f"node {element.get('id')} has no label: Gephi shows its id")
    for element in root.iter(f"{NAMESPACE}edge"):
        _read_edge(element, keys["edge"], imported)
    return imported


def _read_key(element: ET.Element, keys: dict[str, dict[str, Key]], imported: Imported) -> None:
    id_, kind, type_ = element.get("id", ""), element.get("for", ""), element.get("attr.type", "")
    title = element.get("attr.name") or id_
    if kind not in keys:
        imported.issues.append(f"key {id_} is for {kind or 'nothing'}")
        return
    if any(id_ in of_kind for of_kind in keys.values()):
        imported.issues.append(f"key {id_} is there twice")
    table = NODE_PROPERTIES if kind == "node" else EDGE_PROPERTIES
    wanted = table.get(id_) or table.get(title)
    if wanted is None:
        if not title.strip():
            imported.issues.append("a column has no name")
        if type_ not in PARSERS:
            imported.issues.append(f"key {id_} has the unknown type {type_}: the column is dropped")
            return
        ids = {key.lower().strip() for key, value in keys[kind].items() if value.property is None}
        titles = {value.title.lower().strip() for value in keys[kind].values() if value.property is None}
        if id_.lower().strip() in ids or title.lower().strip() in titles:
            imported.issues.append(f"column {id_} is there twice: case does not tell columns apart")
    if element.find(f"{NAMESPACE}default") is not None and wanted is not None:
        imported.issues.append(f"the default of {id_} is ignored")
    keys[kind][id_] = Key(wanted, title, type_)


def _read_values(element: ET.Element, keys: dict[str, Key], imported: Imported) -> Element:
    read = Element()
    for data in element.iter(f"{NAMESPACE}data"):
        text = data.text or ""
        key = keys.get(data.get("key", ""))
        if key is None:
            imported.issues.append(f"no column for {data.get('key')}")
        elif text:
            try:
                if key.property is not None:
                    read.properties[key.property] = PROPERTY_PARSERS.get(key.property, float)(text)
                else:
                    read.columns[key.title] = PARSERS[key.type](text)
            except (ValueError, KeyError):
                imported.issues.append(f"{text!r} cannot be read as {key.property or key.type} ({key.title})")
    if any(not 0 <= read.properties.get(channel, 0) <= 255 for channel in "rgb"):
        imported.issues.append("a colour is out of range")
    return read


def _read_edge(element: ET.Element, keys: dict[str, Key], imported: Imported) -> None:
    source, target = element.get("source", ""), element.get("target", "")
    edge = _read_values(element, keys, imported)
    for end in (source, target):
        if end not in imported.nodes:
            imported.issues.append(f"an edge names {end}, which is no node: Gephi makes one")
    if (source, target) in imported.edges or (target, source) in imported.edges:
        imported.issues.append(f"{source} and {target} have two edges: Gephi merges them")
    if element.get("directed", "false") != "false":
        imported.issues.append("an edge is directed")
    if element.get("label") is not None:
        imported.issues.append("an edge's label attribute sets its kind")
    if edge.properties.get("weight", 1.0) <= 0:
        imported.issues.append(f"the edge {source} – {target} weighs nothing: Gephi deletes it or warns")
    imported.edges[source, target] = edge


def scaled(points: Sequence[Point]) -> list[Point]:
    """Where Gephi puts nodes, and how large, when it imports them with auto-scale: (x, y, size) each."""
    if not points:
        return []
    centre_x, centre_y = (sum(point[axis] for point in points) / len(points) for axis in (0, 1))
    moved = [(x - centre_x, y - centre_y, size) for x, y, size in points]
    smallest, largest = min(size for *_, size in moved), max(size for *_, size in moved)
    if smallest == 0 or largest == 0:
        return moved
    ratio = 4 / smallest if smallest == largest else 96 / (largest - smallest)
    for farthest in (f(point[axis] for point in moved) for axis in (0, 1) for f in (min, max)):
        if abs(farthest * ratio) > 5000:
            ratio = abs(5000 / farthest)
    return [(x * ratio, y * ratio, (size - smallest) * ratio + 4) for x, y, size in moved]
