"""Choose the type of a key by the votes of its mentions, whatever the order of the input."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, get_args

from graphkit.records import EntityType

ENTITY_TYPES: Final[tuple[EntityType, ...]] = get_args(EntityType)


def majority(votes: Mapping[EntityType, float]) -> EntityType:
    """The type with most votes, of equals the first in the order of EntityType.

    >>> majority({"place": 2, "person": 1, "organisation": 2})
    'organisation'
    """
    return max(ENTITY_TYPES, key=lambda kind: (votes.get(kind, 0), -ENTITY_TYPES.index(kind)))
