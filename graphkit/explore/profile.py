"""Collect everything about one node."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from graphkit.explore.evidence import SPREAD, Passage, passages
from graphkit.explore.names import identify
from graphkit.explore.nodes import Neighbour, Node, neighbours_of, node
from graphkit.resolve.rules import reason_of
from graphkit.store import Store

NEIGHBOURS: Final = 10
MEMBERS: Final = 3
SENTENCES: Final = 3


@dataclass(frozen=True, slots=True)
class AliasCount:
    """An alias of a node, the number of its mentions, and the rule that assigned it, by its key and in words."""

    text: str
    mentions: int
    rule: str
    reason: str
    score: float


@dataclass(frozen=True, slots=True)
class Community:
    """A community: its number (0 is the largest), its number of nodes, and the labels of its three strongest nodes."""

    number: int
    size: int
    strongest: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything about one node.

    Attributes:
        node: Its counts and measures.
        aliases: The names that texts have for it, most frequent first.
        months: ``2023-09`` → its mentions in articles of that month, in order; "" for articles without a date.
        neighbours: The ten neighbours with the strongest edges, by sentences.
        community: Its community; None if the workspace is a part of another.
        passages: Three sentences that name it, of the newest articles that do.
    """

    node: Node
    aliases: tuple[AliasCount, ...]
    months: dict[str, int]
    neighbours: tuple[Neighbour, ...]
    community: Community | None
    passages: tuple[Passage, ...]


ALIASES: Final = """
    SELECT text, any_value(f.mentions), min_by(a.rule, (a.score, a.rule)), min(a.score)
    FROM aliases a JOIN counted_forms f USING (entity, text)
    WHERE entity = ? GROUP BY text ORDER BY 2 DESC, text"""

MONTHS: Final = """
    SELECT coalesce(left(date, 7), '') AS month, count(*) FROM counted_mentions
    WHERE entity = ? GROUP BY month ORDER BY month"""

STRONGEST: Final = """
    SELECT count(*) OVER (), e.label FROM structure s JOIN entities e ON e.id = s.entity
    WHERE s.community = ? ORDER BY s.weighted_degree DESC, s.entity LIMIT ?"""


def show(store: Store, name: str) -> Profile:
    """Collect everything about the node that a name stands for.

    Raises:
        UnknownName: no entity has it, or several have.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     profile = show(workspace.store, "Putin")
    ...     profile.months, profile.aliases[0].text, profile.aliases[0].reason
    ({'2023-09': 2, '2023-10': 2}, 'Putin', 'a surname in an article that has the full name')
    """
    (id_,) = identify(store, name)
    about = node(store, id_)
    return Profile(
        about,
        tuple(
            AliasCount(text, count, rule, reason_of(rule), score)
            for text, count, rule, score in store.query(ALIASES, [id_])
        ),
        dict(store.query(MONTHS, [id_])),
        tuple(neighbours_of(store, id_, limit=NEIGHBOURS)),
        _community(store, about.measures["community"]),
        tuple(passages(store, (id_,), order=SPREAD, limit=SENTENCES)),
    )


def _community(store: Store, number: float | None) -> Community | None:
    if number is None:
        return None
    rows = store.query(STRONGEST, [number, MEMBERS])
    return Community(int(number), rows[0][0], tuple(label for _, label in rows))
