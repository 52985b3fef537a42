"""The cleaned names of documents come in, one document after the other; the same go out again, held small meanwhile."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Final, TypeAlias

from graphkit.names.key import Key
from graphkit.records import EntityType, Via
from graphkit.resolve.mentions.clean import Name

EACH: Final = 3
"""Numbers that are held of a name: where it starts, where it ends, and which of the kinds it is."""


Kind: TypeAlias = tuple[Key, EntityType, Via, str, bool, bool]
"""What is the same of many names: the fields of a name behind its text."""


class HeldNames:
    """The names of many documents, 12 bytes for each; what is the same of many names is held once.

    >>> held = HeldNames()
    >>> seoul = Name(3, 8, "Seoul", Key("name", "seoul"), "place")
    >>> held.add([seoul])
    >>> held.of(0, "In Seoul.") == [seoul]
    True
    """

    def __init__(self) -> None:
        self._numbers = array("I")
        self._ends = array("Q", [0])
        self._kinds: dict[Kind, int] = {}
        self._by_number: list[Kind] = []

    def add(self, names: Sequence[Name]) -> None:
        """Hold the names of the next document."""
        for name in names:
            kind = name.key, name.type, name.via, name.country, name.titled, name.rescued
            number = self._kinds.setdefault(kind, len(self._kinds))
            if number == len(self._by_number):
                self._by_number.append(kind)
            self._numbers.extend((name.start, name.end, number))
        self._ends.append(len(self._numbers))

    def of(self, number: int, text: str) -> list[Name]:
        """The names of a document, by its number in the order in which they were added, from 0, and its text."""
        numbers = self._numbers[self._ends[number] : self._ends[number + 1]]
        return [
            Name(start, end, text[start:end], *self._by_number[kind])
            for start, end, kind in zip(numbers[::EACH], numbers[1::EACH], numbers[2::EACH], strict=True)
        ]
