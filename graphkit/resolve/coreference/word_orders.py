"""Join a person's names within one document where the family name stands first in the one and last in the other."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from graphkit.names.key import Key
from graphkit.names.word_order import turn_of
from graphkit.resolve.mentions.clean import Name

BETWEEN_TWO: Final = re.compile(r"\s*(?:,|,?\s(?:and|or|with|met|to|from|for|than))\s+")
"""What stands between two people: “Anna Kovacs met Kovacs Anna”."""


def turned_names(names: Sequence[Name], text: str) -> Mapping[Key, Key]:
    """The rarer of two orders stands for the more frequent, where it is clear which word is the family name."""
    persons = [name for name in names if name.type == "person" and name.key.is_words]
    counts = Counter(name.key for name in persons)
    groups: defaultdict[str, list[Key]] = defaultdict(list)
    for key in counts:
        groups["".join(sorted(key.value.replace(" ", "")))].append(key)
    found: dict[Key, Key] = {}
    for keys in groups.values():
        # Of equals the one with the family name last counts.
        best, *others = sorted(keys, key=lambda key: (-counts[key], _family_first(key, keys), key))
        for key in others:
            turn = turn_of(key.words, best.words)
            if turn and turn.is_clear and not _side_by_side(key, best, persons, text):
                found[key] = best
    return found


def _family_first(key: Key, keys: Sequence[Key]) -> bool:
    """Whether the family name of a key stands first, as the others show."""
    turns = [turn for other in keys if (turn := turn_of(key.words, other.words))]
    return any(turn.first > turn.last for turn in turns)


def _side_by_side(one: Key, other: Key, persons: Sequence[Name], text: str) -> bool:
    """Whether a sentence names the two as two people."""
    return any(
        {a.key, b.key} == {one, other} and BETWEEN_TWO.fullmatch(text, a.end, b.start) for a, b in pairwise(persons)
    )
