"""Collect the entities that the articles name and the page does not draw, so that its search finds them."""

from __future__ import annotations

from typing import Final

from graphkit.export.page.records import OtherRow
from graphkit.export.page.select import Shown
from graphkit.records import TYPES
from graphkit.store import Store

MOST_OTHERS: Final = 5_000
"""How many of them the page holds."""

MOST_ALIASES: Final = 3
"""How many aliases of each."""

OTHERS: Final = """
    SELECT e.id, e.label, e.type, c.mentions, c.documents,
           (SELECT coalesce(list(text ORDER BY mentions DESC, text), [])[:?] FROM counted_forms
            WHERE entity = e.id AND text <> e.label)
    FROM entities e JOIN counted_entities c ON c.entity = e.id
    WHERE e.id NOT IN (SELECT unnest(?::VARCHAR[]))
    ORDER BY c.mentions DESC, e.id LIMIT ?"""

COUNT: Final = """
    SELECT count(*) FROM entities e JOIN counted_entities c ON c.entity = e.id
    WHERE e.id NOT IN (SELECT unnest(?::VARCHAR[]))"""


def others_of(store: Store, shown: Shown, *, most: int = MOST_OTHERS) -> tuple[tuple[OtherRow, ...], int]:
    """Return the entities that are not shown, those of the most mentions first, and how many more there are.

    They were pruned, or are weaker than the nodes of the page.
    """
    nodes = list(shown.nodes)
    kinds = {name: number for number, name in enumerate(TYPES)}
    rows = tuple(
        OtherRow(id_, label, kinds[kind], mentions, documents, tuple(aliases))
        for id_, label, kind, mentions, documents, aliases in store.query(OTHERS, [MOST_ALIASES, nodes, most])
    )
    ((count,),) = store.query(COUNT, [nodes])
    return rows, count - len(rows)
