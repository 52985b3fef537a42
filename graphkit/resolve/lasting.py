"""Let nodes keep the ids of the last build, so that an article more renames no node that a user works with in Gephi."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from graphkit.names.key import Key
from graphkit.store import Store, kept

STEP: Final = "ids"
VERSION: Final = "1"
SHOWN: Final = 3
"""How many ids that were kept are named."""


def last_ids(store: Store) -> Mapping[Key, str]:
    """Key → the id of its entity in the last build; none in a new workspace."""
    text = kept.read(store, STEP, VERSION)
    return {Key.parse(key): id_ for key, id_ in json.loads(text).items()} if text else {}


def keep_ids(store: Store, ids: Mapping[Key, str]) -> None:
    """Keep the ids of this build for the next. Those of topics are always the same."""
    found = {str(key): id_ for key, id_ in sorted(ids.items()) if key.kind != "topic"}
    kept.write(store, STEP, VERSION, json.dumps(found))


def lasting(mentions: Mapping[Key, Mapping[Key, int]], last: Mapping[Key, str]) -> dict[Key, str]:
    """Head of an entity → the id that it keeps: that under which most of its mentions were; each id is kept once.

    Args:
        mentions: Head of an entity → each of its keys, and how often it is named.
        last: Key → its id in the last build.

    >>> roe, full, other = (Key("name", name) for name in ("roe", "jane roe", "jo lee"))
    >>> lasting({full: {full: 1, roe: 2}, other: {other: 1}}, {roe: "roe"})
    {Key(kind='name', value='jane roe'): 'roe'}
    """
    votes: Counter[tuple[Key, str]] = Counter()
    for head, members in mentions.items():
        for key, number in members.items():
            if key in last:
                votes[head, last[key]] += number
    found: dict[Key, str] = {}
    taken = set[str]()
    for (head, id_), _ in sorted(votes.items(), key=lambda item: (-item[1], item[0])):
        if head not in found and id_ not in taken:
            found[head] = id_
            taken.add(id_)
    return found


def in_words(renamed: Sequence[tuple[str, str]]) -> str:
    """The note on ids that were kept; each with the one that a build from nothing gives.

    >>> in_words([("roe", "jane-roe")])
    'Ids kept from the last build, where a build into an empty folder gives others: 1 (roe, else jane-roe).'
    """
    shown = [f"{was}, else {now}" for was, now in renamed[:SHOWN]] + ["…"] * (len(renamed) > SHOWN)
    where = "Ids kept from the last build, where a build into an empty folder gives others"
    return f"{where}: {len(renamed):,} ({'; '.join(shown)})."
