"""Find the strongest paths between two nodes, with the best sentence for each edge."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from graphkit.errors import GraphkitError, UsageError
from graphkit.explore.evidence import Passage, best, two
from graphkit.explore.nodes import rank_column
from graphkit.store import Store

if TYPE_CHECKING:
    import networkx as nx


class NoPath(GraphkitError):
    """No path connects the two nodes."""


@dataclass(frozen=True, slots=True)
class PathNode:
    """A node of a path."""

    id: str
    label: str
    type: str


@dataclass(frozen=True, slots=True)
class PathEdge:
    """An edge of a path: its ends in the order of the path, its sentences, articles and value, and its best sentence.

    A sentence that names both ends is better than two in one window; then the shorter, then the newer one.
    """

    source: str
    target: str
    sentences: int
    documents: int
    value: float
    best: Passage


@dataclass(frozen=True, slots=True)
class Path:
    """A path from one node to another: its nodes, the edges between them, and its length.

    ``length`` is the sum over the edges of 1 / value, where ``value`` is the measure that edges are ranked by, times
    the mean over the two ends of 1 + ln(degree). The first and the last node count as 1.
    """

    nodes: tuple[PathNode, ...]
    edges: tuple[PathEdge, ...]
    length: float


LENGTHS: Final = """
    SELECT a, b, 1 / struct_extract(p, $column) FROM pairs p WHERE struct_extract(p, $column) > 0 ORDER BY a, b"""
DEGREES: Final = """
    SELECT node, count(*) FROM (SELECT a AS node FROM pairs UNION ALL SELECT b FROM pairs) GROUP BY node"""
EDGES: Final = """
    SELECT a, b, sentences, documents, struct_extract(p, $column)::DOUBLE
    FROM pairs p JOIN (SELECT unnest($a::VARCHAR[]) AS a, unnest($b::VARCHAR[]) AS b) USING (a, b)"""


def paths(store: Store, a: str, b: str, *, alternatives: int = 0, rank_by: str = "weight") -> list[Path]:
    """The strongest path between two nodes, and the next strongest.

    The length of an edge is 1 / its value: with ``rank_by="weight"``, an edge with ten sentences is a tenth as long as
    one with a single sentence. It is longer where it touches a node with many neighbours within the path, since what
    is connected with everything says little of two: the factor is the mean over its ends of 1 + ln(degree), where the
    first and the last node count as 1. The strongest path is the shortest (Dijkstra 1959); the others are the next
    shortest simple paths (Yen 1971). Edges whose value is not above 0 (no more frequent than chance) are not used.

    Args:
        store: What was built.
        a: Label, alias or id of the first node.
        b: Label, alias or id of the last node.
        alternatives: How many more paths to find at most.
        rank_by: A key of :data:`graphkit.choices.RANKS`.

    Returns:
        One path or more, the strongest first.

    Raises:
        UnknownName: no entity has a name, or several have.
        UsageError: both names stand for one entity, or there is no such measure.
        NoPath: no path connects the two; it says why.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     [path] = paths(workspace.store, "Kim Jong Un", "satellites")
    ...     [node.label for node in path.nodes], round(path.length, 1)
    (['Kim Jong Un', 'Vladimir Putin', 'satellites'], 2.5)
    """
    import networkx as nx

    column = rank_column(rank_by)
    if alternatives < 0:
        raise UsageError(f"There cannot be {alternatives} alternatives.", "Give --alternatives a number from 0.")
    start, end = two(store, a, b)
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from((start, end))
    factors = _factors(store, start, end)
    graph.add_weighted_edges_from(
        (one, other, length * (factors[one] + factors[other]) / 2)
        for one, other, length in store.query(LENGTHS, {"column": column})
    )
    # From the lesser id, so that the path is the same in both directions.
    first, last = sorted((start, end))
    if not nx.has_path(graph, first, last):
        raise _no_path(store, graph, start, end, rank_by)
    found = list(islice(nx.shortest_simple_paths(graph, first, last, weight="weight"), 1 + alternatives))
    if start == last:
        found = [path[::-1] for path in found]
    return _described(store, found, column, factors)


def _factors(store: Store, start: str, end: str) -> dict[str, float]:
    """How much longer each node makes the edges that touch it, on paths between two nodes."""
    return {node: 1 + math.log(degree) for node, degree in store.query(DEGREES)} | {start: 1.0, end: 1.0}


def _described(store: Store, found: Sequence[Sequence[str]], column: str, factors: Mapping[str, float]) -> list[Path]:
    """Paths of ids, with labels, counts and sentences."""
    nodes = _nodes(store, {id_ for path in found for id_ in path})
    pairs = sorted({(min(pair), max(pair)) for path in found for pair in pairwise(path)})
    a, b = zip(*pairs, strict=True)
    counts = {
        (one, other): values for one, other, *values in store.query(EDGES, {"column": column, "a": [*a], "b": [*b]})
    }
    shown = best(store, pairs)
    described = []
    for path in found:
        edges = []
        for one, other in pairwise(path):
            pair = min(one, other), max(one, other)
            sentences, documents, value = counts[pair]
            edges.append(PathEdge(one, other, sentences, documents, value, shown[pair]))
        length = sum((factors[edge.source] + factors[edge.target]) / 2 / edge.value for edge in edges)
        described.append(Path(tuple(nodes[id_] for id_ in path), tuple(edges), length))
    return described


def _nodes(store: Store, ids: set[str]) -> dict[str, PathNode]:
    rows = store.query("SELECT id, label, type FROM entities WHERE id IN (SELECT unnest(?::VARCHAR[]))", [sorted(ids)])
    return {row[0]: PathNode(*row) for row in rows}


def _no_path(store: Store, graph: nx.Graph[str], start: str, end: str, rank_by: str) -> NoPath:
    """Why no path connects two nodes, and what may connect them."""
    import networkx as nx

    nodes = _nodes(store, {start, end})
    sizes = {id_: len(nx.node_connected_component(graph, id_)) for id_ in (start, end)}
    edges = "edges" if rank_by == "weight" else f"edges whose {rank_by} is above 0"
    through = "" if rank_by == "weight" else f" of {edges}"
    parts = [
        f"{nodes[id_].label} has no {edges}" if size == 1
        else f"{nodes[id_].label} is in a component of {size:,} nodes"
        for id_, size in sizes.items()
    ]  # fmt: skip
    return NoPath(
        f"No path{through} connects the two: {', '.join(parts)}.",
        "A build with a wider window may connect them: --window paragraph." if rank_by == "weight"
        else "--rank-by weight uses every edge.",
    )  # fmt: skip
