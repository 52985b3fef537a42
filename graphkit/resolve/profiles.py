"""What the corpus has under each key comes in; of the keys of one entity, the one that names it goes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from graphkit.names.key import Key


@dataclass(slots=True)
class Unit:
    """What the corpus has under one key, after each document was resolved by itself.

    Attributes:
        key: The key.
        type: Its type, by the majority of its mentions.
        forms: Surfaces that were joined under it, counted.
        documents: Numbers of the documents that name it.
        offices: The person's offices, in plain words.
        common: Whether its one word is a word of the language too.
    """

    key: Key
    type: str
    forms: Counter[str] = field(default_factory=Counter)
    documents: set[int] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)
    common: bool = False

    @property
    def mentions(self) -> int:
        """How often it is named."""
        return self.forms.total()


@dataclass(frozen=True, slots=True, order=True)
class Proposal:
    """Two keys (``a < b``) that a rule takes for one entity; ``refused`` says why they stay two, or is ""."""

    a: Key
    b: Key
    rule: str
    score: float
    refused: str = ""


Units: TypeAlias = Mapping[Key, Unit]


def representative(units: Units, members: Iterable[Key]) -> Key:
    """The key that names an entity: of full names the one most used, in a total order that no input order changes."""

    def rank(key: Key) -> tuple[bool, bool, int, int, Key]:
        unit = units[key]
        exact = sum(count for form, count in unit.forms.items() if not form.isupper())
        acronym = not exact
        return (acronym, key.is_word and unit.type == "person", -unit.mentions, -len(key.value), key)

    return min(members, key=rank)
