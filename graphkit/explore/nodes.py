"""A workspace comes in; its nodes, the strongest of them, and those tied to one go out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from graphkit.errors import GraphkitError, UsageError, choices
from graphkit.explore.measures import NODE_MEASURES
from graphkit.explore.names import identify, unknown
from graphkit.options import RANKS
from graphkit.records import TYPES
from graphkit.store import Store


@dataclass(frozen=True, slots=True)
class Node:
    """An entity with all that was counted of it. Copies of an article do not count.

    Attributes:
        id: A readable slug.
        label: The name that people read.
        type: A key of :data:`graphkit.records.TYPES`.
        roles: Offices, most frequent first.
        official: One of them is an office of a state, a court, an army or the like.
        observer: An agency or paper that only reports.
        via: How it was recognised: a key of :data:`graphkit.records.VIA`.
        mentions: How often articles name it.
        documents: In how many articles.
        first_seen: ISO day of the earliest of these, "" where none has a date.
        last_seen: Of the latest.
        degree: This and the next are keys of NODE_MEASURES; None where the workspace is a part, which has none.
        community: Number of its community, 0 the largest.
    """

    id: str
    label: str
    type: str
    roles: tuple[str, ...]
    official: bool
    observer: bool
    via: str
    mentions: int
    documents: int
    first_seen: str
    last_seen: str
    degree: int | None
    weighted_degree: int | None
    pagerank: float | None
    betweenness: float | None
    core: int | None
    community: int | None


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A node tied to another: who it is, and the tie, as in :class:`graphkit.records.Pair`."""

    id: str
    label: str
    type: str
    official: bool
    observer: bool
    sentences: int
    documents: int
    npmi: float
    g2: float
    p_value: float
    jaccard: float
    association: float
    first_seen: str
    last_seen: str


NODES: Final = """
    SELECT e.id, e.label, e.type, e.roles, e.official, e.observer, c.via, c.mentions, c.documents, c.first_seen,
           c.last_seen, s.degree, s.weighted_degree, s.pagerank, s.betweenness, s.core, s.community
    FROM entities e JOIN counted_entities c ON c.entity = e.id LEFT JOIN structure s ON s.entity = e.id"""

NEIGHBOURS: Final = """
    SELECT e.id, e.label, e.type, e.official, e.observer, p.sentences, p.documents, p.npmi, p.g2, p.p_value, p.jaccard,
           p.association, p.first_seen, p.last_seen
    FROM (SELECT *, b AS partner FROM pairs WHERE a = ? UNION ALL SELECT *, a FROM pairs WHERE b = ?) p
    JOIN entities e ON e.id = p.partner"""


def find(store: Store, name: str) -> Node:
    """The node that a name stands for: see :func:`graphkit.explore.names.identify`.

    Raises:
        UnknownName: nobody bears it, or several do.
    """
    return node(store, *identify(store, name))


def node(store: Store, id_: str) -> Node:
    """The node with an id.

    Raises:
        UnknownName: there is none, or only copies of articles name it.
    """
    rows = store.query(f"{NODES} WHERE e.id = ?", [id_])
    if not rows:
        raise unknown(f"“{id_}” is named in no article that counts.", "graphkit top lists the most frequent names.")
    return _node(*rows[0])


def top(
    store: Store,
    measure: str = "mentions",
    *,
    type: str | None = None,  # noqa: A002 - as the field is called
    officials: bool = False,
    limit: int | None = 20,
) -> list[Node]:
    """The nodes that come first by a measure; those alike by id.

    Args:
        store: What was built.
        measure: A key of :data:`~graphkit.explore.measures.NODE_MEASURES`.
        type: A key of :data:`graphkit.records.TYPES`, or None for all.
        officials: Only holders of an office.
        limit: So many at most, or None for all.

    Raises:
        UsageError: there is no such measure or type.
        GraphkitError: the workspace holds no such measure, being a part of another.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     [(node.label, node.mentions) for node in top(workspace.store, limit=2)]
    [('Vladimir Putin', 4), ('Kim Jong Un', 2)]
    """
    if measure not in NODE_MEASURES:
        raise UsageError(f"There is no measure “{measure}” of nodes.", f"Take {choices(NODE_MEASURES)}.")
    if measure not in ("mentions", "documents") and not store.count("structure"):
        raise GraphkitError(f"No {measure} was measured here.", "Build again, or ask the whole workspace.")
    conditions, parameters = _of_type(type)
    if officials:
        conditions.append("e.official")
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    rows = store.query(f"{NODES} {where} ORDER BY {measure} DESC NULLS LAST, e.id {_first(limit)}", parameters)
    return [_node(*row) for row in rows]


def neighbours(
    store: Store,
    name: str,
    *,
    rank_by: str = "weight",
    type: str | None = None,  # noqa: A002 - as the field is called
    limit: int | None = 20,
) -> list[Neighbour]:
    """Those tied to a node, the strongest tie first; ties alike by sentences, then by id.

    Args:
        store: What was built.
        name: Label, form or id of the node.
        rank_by: A key of :data:`graphkit.options.RANKS`.
        type: A key of :data:`graphkit.records.TYPES`, or None for all.
        limit: So many at most, or None for all.

    Raises:
        UnknownName: nobody bears the name, or several do.
        UsageError: there is no such measure or type.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     [(tie.label, tie.sentences) for tie in neighbours(workspace.store, "Putin", type="person")]
    [('Kim Jong Un', 2), ('Lavrov', 1)]
    """
    return neighbours_of(store, *identify(store, name), rank_by=rank_by, type_=type, limit=limit)


def neighbours_of(
    store: Store, id_: str, *, rank_by: str = "weight", type_: str | None = None, limit: int | None = 20
) -> list[Neighbour]:
    """The same for the node with an id."""
    column = rank_column(rank_by)
    conditions, kinds = _of_type(type_)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    rows = store.query(
        f"{NEIGHBOURS} {where} ORDER BY p.{column} DESC, p.sentences DESC, e.id {_first(limit)}", [id_, id_, *kinds]
    )
    return [Neighbour(*row) for row in rows]


def rank_column(rank_by: str) -> str:
    """The column of ``pairs`` that a key of RANKS stands for.

    Raises:
        UsageError: it is no key.
    """
    if rank_by not in RANKS:
        raise UsageError(f"There is no measure “{rank_by}” to rank by.", f"Take {choices(RANKS)}.")
    return "sentences" if rank_by == "weight" else rank_by


def _of_type(type_: str | None) -> tuple[list[str], list[str]]:
    """The condition that picks a type, and its parameter."""
    if type_ is None:
        return [], []
    if type_ not in TYPES:
        raise UsageError(f"There is no type “{type_}”.", f"Take {choices(TYPES)}.")
    return ["e.type = ?"], [type_]


def _first(limit: int | None) -> str:
    return "" if limit is None else f"LIMIT {int(limit)}"


def _node(id_: str, label: str, kind: str, roles: list[str], *others: object) -> Node:
    return Node(id_, label, kind, tuple(roles), *others)  # type: ignore[arg-type]
