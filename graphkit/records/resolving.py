"""The records of resolution: mentions, and the entities that they name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from graphkit.records.types import EntityType

Via: TypeAlias = Literal["name", "listed", "demonym", "topic", "discovered", "speaker", "pronoun", "description"]


@dataclass(frozen=True, slots=True)
class Mention:
    """One place in a text that names an entity or, where ``via`` is one of :data:`COREFERENT`, refers to it.

    Attributes:
        document: The document's id.
        sentence: Number of the sentence in the document, from 0.
        start: First character in ``Document.text``.
        end: One past the last character.
        text: ``Document.text[start:end]``, with single spaces and without invisible characters.
        entity: The entity's id.
        via: How it was recognised: a key of :data:`VIA`.
        role: The office that the text gives here ("Defence Minister"), or "".
    """

    document: str
    sentence: int
    start: int
    end: int
    text: str
    entity: str
    via: Via
    role: str = ""


VIA: Final[Mapping[str, str]] = MappingProxyType(
    {
        "name": "the model saw a name",
        "listed": "a name of your list",
        "demonym": "an adjective of a country, counted as the country",
        "topic": "a term of a listed topic",
        "discovered": "a recurring phrase that no list holds",
        "speaker": "“I” or “my” of somebody who is quoted or interviewed, or the “you” of a question",
        "pronoun": "“he” or “she”, where only one person can be meant",
        "description": "words such as “the agency” or “the minister”, where only one entity can be meant",
    }
)
"""The closed choice of ways in which a mention is recognised."""

NAMED: Final = ("name", "listed")
"""Those of a name as it stands."""

COREFERENT: Final = ("speaker", "pronoun", "description")
"""Which of them are no name or term, but words that refer to one. They are never aliases, and no rule on names counts
them."""


MARKS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "checked": "you have read its sentences, and it is right",
        "doubtful": "you doubt that it is right",
    }
)
"""The closed choice of marks that a user gives nodes and edges."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a user says of a node or an edge.

    ``a`` and ``b`` are the ids of its ends, the smaller first; of a node ``b`` is "". ``mark`` is a key of
    :data:`MARKS`, or ""; ``note`` is the user's words, or "".
    """

    a: str
    b: str
    mark: str
    note: str


@dataclass(frozen=True, slots=True)
class Entity:
    """A node: one real person, organisation or place, or one topic.

    ``id`` is a readable slug that does not depend on the order of the input; ``type`` is a key of :data:`TYPES`;
    ``roles`` are offices, most frequent first; ``official``: one of them is an office of a state, a court, an army …;
    ``observer``: an agency or paper that in all its sentences only reports; ``listed_id``: the id that the user's list
    of names gives it, or ""; ``names``: what decisions call it, one name for each that was merged,
    the first of the entity itself; () where that is the label alone.
    """

    id: str
    label: str
    type: EntityType
    roles: tuple[str, ...] = ()
    official: bool = False
    observer: bool = False
    listed_id: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Alias:
    """A form of a name, the entity it was joined to, the rule that joined them, and the rule's score from 0 to 1."""

    text: str
    entity: str
    rule: str
    score: float = 1.0
