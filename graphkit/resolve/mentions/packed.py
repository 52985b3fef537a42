"""Keep the cleaned names of many documents in little memory."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Final, TypeAlias

from graphkit.names.key import Key
from graphkit.records import EntityType, Via
from graphkit.resolve.mentions.clean import Name

EACH: Final = 3
"""Numbers kept of a name: its start, its end, and the number of its other values."""


Values: TypeAlias = tuple[Key, EntityType, Via, str, bool, bool]
"""The fields of a name behind its text, which many names share."""


class PackedNames:
    """The names of many documents, 12 bytes each. Values that many names share are kept once.

    >>> packed = PackedNames()
    >>> seoul = Name(3, 8, "Seoul", Key("name", "seoul"), "place")
    >>> packed.add([seoul])
    >>> packed.of(0, "In Seoul.") == [seoul]
    True
    """

    def __init__(self) -> None:
        self._numbers = array("I")
        self._ends = array("Q", [0])
        self._kinds: dict[Values, int] = {}
        self._by_number: list[Values] = []

    def add(self, names: Sequence[Name]) -> None:
        """Keep the names of the next document."""
        for name in names:
            kind = name.key, name.type, name.via, name.country, name.titled, name.rescued
            number = self._kinds.setdefault(kind, len(self._kinds))
            if number == len(self._by_number):
                self._by_number.append(kind)
            self._numbers.extend((name.start, name.end, number))
        self._ends.append(len(self._numbers))

    def of(self, number: int, text: str) -> list[Name]:
        """The names of a document. ``number`` counts the documents from 0, in the order in which they were added."""
        numbers = self._numbers[self._ends[number] : self._ends[number + 1]]
        return [
            Name(start, end, text[start:end], *self._by_number[kind])
            for start, end, kind in zip(numbers[::EACH], numbers[1::EACH], numbers[2::EACH], strict=True)
        ]
