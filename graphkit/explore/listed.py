"""List the names of the user's lists, with the node of each, or those without a node."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from graphkit.store import Store

LISTED: Final = """
    SELECT l.name, l.type, l.id, l.place, l.entity, coalesce(e.label, ''), coalesce(c.mentions, 0),
        coalesce(c.documents, 0), l.shared
    FROM listed l LEFT JOIN entities e ON e.id = l.entity LEFT JOIN counted_entities c ON c.entity = l.entity
    WHERE (l.entity <> '') = ? ORDER BY 7 DESC, l.name, l.place"""


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry of a list of names.

    Attributes:
        name: As the list has it.
        type: As the list has it; "" where it does not tell.
        id: Its id in the list, or "".
        place: Where it stands in the list.
        node: Id of the node; "" if no article has one of its names, but those that other entries have, too.
        label: Label of the node, or "".
        mentions: How often articles name the node. Copies of an article do not count.
        documents: In how many articles.
        shared: How often articles have a name of it that other entries have, too; that counts for none of them.
    """

    name: str
    type: str
    id: str
    place: str
    node: str
    label: str
    mentions: int
    documents: int
    shared: int


def listed(store: Store, *, found: bool = True) -> list[Listed]:
    """The entries of the lists that the articles name, the most frequent first; without ``found``, the others by name.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     listed(workspace.store)
    []
    """
    return [Listed(*row) for row in store.query(LISTED, [found])]
