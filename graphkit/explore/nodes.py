"""Questions about nodes: find one by name, rank them by a measure, list neighbours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Final

from graphkit.choices import NODE_RANKS, RANKS
from graphkit.errors import GraphkitError, UsageError, choices
from graphkit.explore.names import identify
from graphkit.measures import EDGE_MEASURES, NODE_MEASURES
from graphkit.records import TYPES, Pair
from graphkit.store import Store


@dataclass(frozen=True, slots=True)
class Node:
    """An entity with its counts and measures. Copies of an article do not count.

    Attributes:
        id: A readable slug.
        label: The name that people read.
        type: A key of :data:`graphkit.records.TYPES`.
        roles: Offices, most frequent first.
        official: One of them is an office of a state, a court, an army or the like.
        observer: An agency or paper that only reports.
        listed_id: The id that the user's list of names gives it, or "".
        via: How it was recognised: a key of :data:`graphkit.records.VIA`.
        mentions: How often articles mention it.
        named_mentions: How many of these are names or terms, rather than pronouns and descriptions.
        documents: In how many articles.
        first_seen: ISO day of the earliest dated one, "" if there is none.
        last_seen: Of the latest.
        measures: Every measure of :data:`graphkit.measures.NODE_MEASURES`, by name; each None where the workspace is a
            part, which has none.
    """

    id: str
    label: str
    type: str
    roles: tuple[str, ...]
    official: bool
    observer: bool
    listed_id: str
    via: str
    mentions: int
    named_mentions: int
    documents: int
    first_seen: str
    last_seen: str
    measures: Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A neighbour of a node, and the edge between them, as in :class:`graphkit.records.Pair`."""

    id: str
    label: str
    type: str
    official: bool
    observer: bool
    sentences: int
    named_sentences: int
    documents: int
    measures: Mapping[str, float]
    first_seen: str
    last_seen: str


def flat(record: Node | Neighbour | Pair) -> dict[str, Any]:
    """The fields of a record by name, with its measures in the place of ``measures``."""
    values: dict[str, Any] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        values |= value if field.name == "measures" else {field.name: value}
    return values


NODES: Final = """
    SELECT e.id, e.label, e.type, e.roles, e.official, e.observer, e.listed_id, c.via, c.mentions, c.named_mentions,
           c.documents,
           c.first_seen, c.last_seen, s.* EXCLUDE (entity)
    FROM entities e JOIN counted_entities c ON c.entity = e.id LEFT JOIN structure s ON s.entity = e.id"""

NEIGHBOURS: Final = """
    SELECT e.id, e.label, e.type, e.official, e.observer, p.* EXCLUDE (a, b, partner)
    FROM (SELECT *, b AS partner FROM pairs WHERE a = ? UNION ALL SELECT *, a FROM pairs WHERE b = ?) p
    JOIN entities e ON e.id = p.partner"""


def find(store: Store, name: str) -> Node:
    """Find the node that a name stands for: see :func:`graphkit.explore.names.identify`.

    Raises:
        UnknownName: no node has it, or several do.
    """
    return node(store, *identify(store, name))


def node(store: Store, id_: str) -> Node:
    """Return the node with an id.

    Raises:
        UnknownName: there is none, or only copies of articles name it.
    """
    rows = store.query(f"{NODES} WHERE e.id = ?", [id_])
    if not rows:
        from graphkit.explore.aliases import UnknownName

        raise UnknownName(f"Only copies of articles mention “{id_}”.", "graphkit top lists the most frequent names.")
    return _node(rows[0])


def top(
    store: Store,
    measure: str = "mentions",
    *,
    type: str | None = None,  # noqa: A002 - as the field is called
    officials: bool = False,
    limit: int | None = 20,
) -> list[Node]:
    """Rank the nodes by a measure; equal ones by id.

    Args:
        store: What was built.
        measure: A key of :data:`graphkit.choices.NODE_RANKS`.
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
    if measure not in NODE_RANKS:
        raise UsageError(f"There is no measure “{measure}” of nodes.", f"Take {choices(NODE_RANKS)}.")
    if measure in NODE_MEASURES and not store.count("structure"):
        raise GraphkitError(f"No {measure} was measured here.", "Build again, or ask the whole workspace.")
    conditions, parameters = _of_type(type)
    if officials:
        conditions.append("e.official")
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    rows = store.query(f"{NODES} {where} ORDER BY {measure} DESC NULLS LAST, e.id {_first(limit)}", parameters)
    return [_node(row) for row in rows]


def neighbours(
    store: Store,
    name: str,
    *,
    rank_by: str = "weight",
    type: str | None = None,  # noqa: A002 - as the field is called
    limit: int | None = 20,
) -> list[Neighbour]:
    """List the neighbours of a node by the strength of the edge; equal ones by sentences, then by id.

    Args:
        store: What was built.
        name: Label, form or id of the node.
        rank_by: A key of :data:`graphkit.choices.RANKS`.
        type: A key of :data:`graphkit.records.TYPES`, or None for all.
        limit: So many at most, or None for all.

    Raises:
        UnknownName: no node has the name, or several do.
        UsageError: there is no such measure or type.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     [(found.label, found.sentences) for found in neighbours(workspace.store, "Putin", type="person")]
    [('Kim Jong Un', 2), ('Lavrov', 1)]
    """
    return neighbours_of(store, *identify(store, name), rank_by=rank_by, type_=type, limit=limit)


def neighbours_of(
    store: Store, id_: str, *, rank_by: str = "weight", type_: str | None = None, limit: int | None = 20
) -> list[Neighbour]:
    """List the neighbours of the node with an id."""
    column = rank_column(rank_by)
    conditions, kinds = _of_type(type_)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    rows = store.query(
        f"{NEIGHBOURS} {where} ORDER BY p.{column} DESC, p.sentences DESC, e.id {_first(limit)}", [id_, id_, *kinds]
    )
    return [_neighbour(row) for row in rows]


def rank_column(rank_by: str) -> str:
    """Return the column of ``pairs`` for a key of RANKS.

    Raises:
        UsageError: it is no key.
    """
    if rank_by not in RANKS:
        raise UsageError(f"There is no measure “{rank_by}” to rank by.", f"Take {choices(RANKS)}.")
    return "sentences" if rank_by == "weight" else rank_by


def _of_type(type_: str | None) -> tuple[list[str], list[str]]:
    """Return the condition that selects a type, and its parameter."""
    if type_ is None:
        return [], []
    if type_ not in TYPES:
        raise UsageError(f"There is no type “{type_}”.", f"Take {choices(TYPES)}.")
    return ["e.type = ?"], [type_]


def _first(limit: int | None) -> str:
    return "" if limit is None else f"LIMIT {int(limit)}"


def _node(row: tuple[Any, ...]) -> Node:
    counted, values = row[: -len(NODE_MEASURES)], row[-len(NODE_MEASURES) :]
    id_, label, kind, roles, *others = counted
    return Node(id_, label, kind, tuple(roles), *others, dict(zip(NODE_MEASURES, values, strict=True)))  # type: ignore[call-arg]


def _neighbour(row: tuple[Any, ...]) -> Neighbour:
    id_, label, kind, official, observer, sentences, named, documents, *values, first, last = row
    measures = dict(zip(EDGE_MEASURES, values, strict=True))
    return Neighbour(id_, label, kind, official, observer, sentences, named, documents, measures, first, last)
