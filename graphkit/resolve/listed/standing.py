"""Count where names that no entity has stand in the articles all the same."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from graphkit.records import Boilerplate, ListedName
from graphkit.resolve.listed.entries import Entries
from graphkit.resolve.listed.finder import ListedNames
from graphkit.resolve.mentions.recover import is_free
from graphkit.store import Store

# Articles that count and have one of some words.
ARTICLES: Final = """
    SELECT id, extraction, text FROM counted_documents WHERE regexp_matches(strip_accents(lower(text)), ?)
    ORDER BY ordinal"""
BOILERPLATE: Final = 'SELECT start, "end", kind FROM boilerplate WHERE extraction = ? ORDER BY ALL'
MENTIONS: Final = 'SELECT start, "end" FROM mentions WHERE document = ? ORDER BY ALL'


def places(store: Store, names: Iterable[str]) -> Counter[str]:
    """How often each name stands in the articles outside of mentions, as ``--names`` would find it.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     places(workspace.store, ["briefed", "Putin", "Nobody"])
    Counter({'briefed': 1})
    """
    entries = Entries([ListedName(name, "person") for name in dict.fromkeys(names)])
    listed, found = ListedNames(entries), Counter[str]()
    longest = {max(words, key=len) for name in entries.names if (words := entries.fold.words(name.name))}
    if not longest:
        return found
    for id_, extraction, text in store.query(ARTICLES, ["|".join(map(re.escape, sorted(longest)))]):
        passed = [Boilerplate(*row) for row in store.query(BOILERPLATE, [extraction])]
        taken = store.query(MENTIONS, [id_])
        for name in listed.find(text, passed=passed):
            entry = entries.of_key(name.key)
            if entry and entry.source and is_free(taken, name.start, name.end):
                found[entry.source.name] += 1
    return found
