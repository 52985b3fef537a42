"""Pairs of keys to join, and pairs that must stay apart, come in; which keys are one entity goes out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from graphkit.names.key import Key


class Clusters:
    """Keys joined into entities, with pairs that must stay apart."""

    def __init__(self, different: Iterable[tuple[Key, Key]] = ()) -> None:
        self._parent: dict[Key, Key] = {}
        self._members: dict[Key, set[Key]] = {}
        self._different: defaultdict[Key, set[Key]] = defaultdict(set)
        for a, b in different:
            self._different[a].add(b)
            self._different[b].add(a)

    def find(self, key: Key) -> Key:
        """The key that stands for a key's entity."""
        while (parent := self._parent.get(key, key)) != key:
            key = parent
        return key

    def members(self, key: Key) -> set[Key]:
        """All keys of a key's entity."""
        return self._members.get(self.find(key), {key})

    def apart(self, a: Key, b: Key) -> tuple[Key, Key] | None:
        """A pair of the two entities that must stay apart, or None."""
        others = self.members(b)
        for one in sorted(self.members(a)):
            for other in sorted(self._different.get(one, ())):
                if other in others:
                    return one, other
        return None

    def join(self, a: Key, b: Key) -> None:
        """Make one entity of two."""
        first, second = sorted((self.find(a), self.find(b)))
        if first != second:
            joined = self.members(first) | self.members(second)
            self._parent[second] = first
            self._members.pop(second, None)
            self._members[first] = joined
