"""The records that pass between the stages, all frozen.

read → Document → extract → Extraction → resolve → Mention, Entity, Alias → relate → Pair → graph → export
"""

from graphkit.records.extracting import Boilerplate, Clause, Extraction, Sentence, Span
from graphkit.records.reading import (
    OF_NODES,
    WARNINGS,
    Document,
    Documents,
    ListedName,
    Location,
    ReadFailure,
    ReadWarning,
)
from graphkit.records.relating import Evidence, Pair, Relation
from graphkit.records.resolving import COREFERENT, MARKS, NAMED, VIA, Alias, Entity, Mark, Mention, Via
from graphkit.records.types import TYPES, EntityType

__all__ = [
    "COREFERENT",
    "MARKS",
    "NAMED",
    "OF_NODES",
    "TYPES",
    "VIA",
    "WARNINGS",
    "Alias",
    "Boilerplate",
    "Clause",
    "Document",
    "Documents",
    "Entity",
    "EntityType",
    "Evidence",
    "Extraction",
    "ListedName",
    "Location",
    "Mark",
    "Mention",
    "Pair",
    "ReadFailure",
    "ReadWarning",
    "Relation",
    "Sentence",
    "Span",
    "Via",
]
