"""The types of entities."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

EntityType: TypeAlias = Literal["person", "organisation", "place", "topic"]

TYPES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "person": "People",
        "organisation": "Organisations",
        "place": "Places",
        "topic": "Topics",
    }
)
"""The closed choice of entity types, each with the plural that people read."""
