"""Two names come in; the strongest chains of ties between them go out, each tie with its best sentence."""

from __future__ import annotations

from collections.abc import Sequence
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
    """Two nodes that no chain of ties joins."""


@dataclass(frozen=True, slots=True)
class Step:
    """A node of a chain."""

    id: str
    label: str
    type: str


@dataclass(frozen=True, slots=True)
class Hop:
    """A tie of a chain: from where to where, on how many sentences of how many articles, and its best sentence.

    The best sentence is one that names both before two in one window, then the shortest, then the newest.
    """

    source: str
    target: str
    sentences: int
    documents: int
    value: float
    best: Passage


@dataclass(frozen=True, slots=True)
class Path:
    """A chain of ties from one node to another: its nodes, the ties between them, and its length.

    ``length`` is the sum of 1 / value over the hops, where ``value`` is that by which ties were ranked.
    """

    nodes: tuple[Step, ...]
    hops: tuple[Hop, ...]
    length: float


LENGTHS: Final = """
    SELECT a, b, 1 / struct_extract(p, $column) FROM pairs p WHERE struct_extract(p, $column) > 0 ORDER BY a, b"""
TIES: Final = """
    SELECT a, b, sentences, documents, struct_extract(p, $column)::DOUBLE
    FROM pairs p JOIN (SELECT unnest($a::VARCHAR[]) AS a, unnest($b::VARCHAR[]) AS b) USING (a, b)"""


def paths(store: Store, a: str, b: str, *, alternatives: int = 0, rank_by: str = "weight") -> list[Path]:
    """The strongest chain of ties between two nodes, and the next strongest.

    A tie is as long as 1 / its value: with ``rank_by="weight"``, one of ten sentences is a tenth as long as one of
    one. The strongest chain is the shortest (Dijkstra 1959), the others the next ones that pass no node twice (Yen
    1971). By a measure, ties that it does not put above 0 (those that are no more than chance) are not passed.

    Args:
        store: What was built.
        a: Label, form or id of the node where the chains begin.
        b: Of that where they end.
        alternatives: So many further chains at most.
        rank_by: A key of :data:`graphkit.options.RANKS`.

    Returns:
        One chain or more, the strongest first.

    Raises:
        UnknownName: nobody bears a name, or several do.
        UsageError: both names stand for one, or there is no such measure.
        NoPath: no chain joins the two; it says why.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     [chain] = paths(workspace.store, "Kim Jong Un", "satellites")
    ...     [step.label for step in chain.nodes], chain.length
    (['Kim Jong Un', 'Vladimir Putin', 'satellites'], 1.5)
    """
    import networkx as nx

    column = rank_column(rank_by)
    if alternatives < 0:
        raise UsageError(f"There cannot be {alternatives} alternatives.", "Give --alternatives a number from 0.")
    start, end = two(store, a, b)
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from((start, end))
    graph.add_weighted_edges_from(store.query(LENGTHS, {"column": column}))
    # From the lesser id, so that the same two have the same chain in both directions.
    first, last = sorted((start, end))
    if not nx.has_path(graph, first, last):
        raise _apart(store, graph, start, end, rank_by)
    chains = list(islice(nx.shortest_simple_paths(graph, first, last, weight="weight"), 1 + alternatives))
    if start == last:
        chains = [chain[::-1] for chain in chains]
    return _told(store, chains, column)


def _told(store: Store, chains: Sequence[Sequence[str]], column: str) -> list[Path]:
    """Chains of ids with all that is said of them."""
    steps = _steps(store, {id_ for chain in chains for id_ in chain})
    pairs = sorted({(min(pair), max(pair)) for chain in chains for pair in pairwise(chain)})
    a, b = zip(*pairs, strict=True)
    counts = {
        (one, other): tie
        for one, other, *tie in store.query(
            TIES, {"column": column, "a": [*a], "b": [*b]}
        )
    }  # fmt: skip
    shown = best(store, pairs)
    told = []
    for chain in chains:
        hops = []
        for one, other in pairwise(chain):
            pair = min(one, other), max(one, other)
            sentences, documents, value = counts[pair]
            hops.append(Hop(one, other, sentences, documents, value, shown[pair]))
        told.append(Path(tuple(steps[id_] for id_ in chain), tuple(hops), sum(1 / hop.value for hop in hops)))
    return told


def _steps(store: Store, ids: set[str]) -> dict[str, Step]:
    rows = store.query("SELECT id, label, type FROM entities WHERE id IN (SELECT unnest(?::VARCHAR[]))", [sorted(ids)])
    return {row[0]: Step(*row) for row in rows}


def _apart(store: Store, graph: nx.Graph[str], start: str, end: str, rank_by: str) -> NoPath:
    """Why no chain joins two nodes, and what may."""
    import networkx as nx

    labels = _steps(store, {start, end})
    sizes = {id_: len(nx.node_connected_component(graph, id_)) for id_ in (start, end)}
    what = "ties" if rank_by == "weight" else f"ties whose {rank_by} is above 0"
    parts = [
        f"{labels[id_].label} has no {what} at all" if size == 1
        else f"{labels[id_].label} is in a part of {size:,} that {what} join"
        for id_, size in sizes.items()
    ]  # fmt: skip
    return NoPath(
        f"No chain of {what} joins the two: {', '.join(parts)}.",
        "A build with a wider window may join them: --window paragraph." if rank_by == "weight"
        else "--rank-by weight takes every tie.",
    )  # fmt: skip
