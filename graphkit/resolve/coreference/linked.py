"""What rules of coreference give, and what comes of them: a name with the key of the entity that it means."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from graphkit.names.key import Key
from graphkit.resolve.mentions.clean import Name

DocumentRule: TypeAlias = Callable[[Sequence[Name], str], Mapping[Key, Key]]
"""A rule within one document: its names and its text → key of a form → key of the fuller name of the same entity."""


class Linked(NamedTuple):
    """A name, the key of the fullest form that its document has for it, and the rule that joined the two."""

    name: Name
    key: Key
    rule: str
