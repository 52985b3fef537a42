"""The records that pass between the stages, all frozen.

read → Document → extract → Extraction → resolve → Mention, Entity, Alias → relate → Pair → graph → export
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

EntityType: TypeAlias = Literal["person", "organisation", "place", "topic"]
Via: TypeAlias = Literal["name", "listed", "demonym", "topic", "discovered", "speaker", "pronoun", "description"]

TYPES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "person": "People",
        "organisation": "Organisations",
        "place": "Places",
        "topic": "Topics",
    }
)
"""The closed choice of entity types, each with the plural that people read."""


@dataclass(frozen=True, slots=True)
class Location:
    """Where a stretch of a document stands in its file: from character ``start`` of the text on, at ``label``.

    A label is what a reader would look for: ``p. 7``, ``row 12``, ``00:01:05``, ``message 3``.
    """

    start: int
    label: str


@dataclass(frozen=True, slots=True)
class Document:
    """One article as it was read.

    Attributes:
        id: Path relative to the input (POSIX separators), or the record's own id. Unique in a build.
        text: The text to be searched for names; every offset in graphkit counts characters into it.
        title: The headline, where the file shows one.
        date: Day of publication as ISO ``YYYY-MM-DD``, where the file shows one.
        source: Who published it (a site's name or host), where the file shows it.
        url: Where it can be read, where the file shows it.
        meta: Further fields of the record, as text.
        locations: Pages, rows or times of the file, in the order of the text; none where a file has none.
        language: ISO 639-1 code of the language of the text ("en"), or "" where it is not known.
        repairs: How often the text was repaired when it was read, by kind; the reader reports it once a file, and it
            is not stored.
    """

    id: str
    text: str
    title: str | None = None
    date: str | None = None
    source: str | None = None
    url: str | None = None
    meta: Mapping[str, str] = field(default_factory=dict)
    locations: tuple[Location, ...] = ()
    language: str = ""
    repairs: Mapping[str, int] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class ReadFailure:
    """An input that could not be read: where (``a.jsonl, line 3``) and why, so that the two make a sentence."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReadWarning:
    """Something about an input that was read all the same, but may be wrong.

    Attributes:
        kind: A key of :data:`WARNINGS`.
        path: The input: a file, or ``a.jsonl, line 3``.
        message: What happened, so that path and message make a sentence ("has 3 dates that could not be read …").
        count: How many articles, rows or values it concerns, at least 1.
        next_step: What a user can do about it, as a sentence; "" if nothing.
    """

    kind: str
    path: str
    message: str
    count: int = 1
    next_step: str = ""


WARNINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "incomplete": "Texts cut or read in part",
        "articles": "Files that may hold several articles",
        "language": "Articles in a language that is not searched",
        "model": "Articles searched by a model of another language",
        "passages": "Passages in a language that is not searched",
        "dates": "Dates in doubt",
        "types": "Nodes whose type is in doubt",
        "nodes": "Nodes that look wrong",
        "alike": "Nodes with the same or nearly the same label",
        "surnames": "Single names that may mean another person",
        "listed": "Listed names that several entries share",
        "columns": "Columns in doubt",
        "repaired": "Texts repaired",
        "skipped": "Parts left out on purpose",
    }
)
"""The closed choice of kinds of :class:`ReadWarning`, the most harmful first, each with its heading."""

OF_NODES: Final = ("types", "nodes", "alike", "surnames")
"""Which of them are about nodes, rather than about inputs."""


@dataclass(frozen=True, slots=True)
class ListedName:
    """An entry of a list of names that the user gives.

    Attributes:
        name: The name to show.
        type: "" where the list does not tell.
        aliases: Its other names.
        id: What others know it by (a QID, a register's number, an address), several separated by "; "; or "".
        place: Where it stands: ``people.csv, line 3``.
    """

    name: str
    type: EntityType | Literal[""] = ""
    aliases: tuple[str, ...] = ()
    id: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a document: characters ``start`` to ``end`` (exclusive), and its paragraph's number from 0."""

    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Span:
    """What the model or the topic list found: characters ``start`` to ``end`` (exclusive) under ``label``.

    ``label`` is the model's own (``PERSON``, ``ORG``, ``GPE``, ``NORP`` …) or, where ``topic`` is true, a topic's id.
    """

    start: int
    end: int
    label: str
    topic: bool = False


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """A part of a page that is not the article: characters ``start`` to ``end`` (exclusive), and a key of its kind.

    It was not searched for names or topics. The kinds are the keys of :data:`graphkit.extract.boilerplate.KINDS`.
    """

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one document, before any rule on names."""

    document: str
    sentences: tuple[Sentence, ...]
    spans: tuple[Span, ...]
    boilerplate: tuple[Boilerplate, ...] = ()


@dataclass(frozen=True, slots=True)
class Clause:
    """What a sentence says that one phrase does with another, before it is known whom the phrases name.

    Offsets count characters from the start of the sentence.

    Attributes:
        source: Start of the head of the phrase that does it.
        verb: The verb as dictionaries list it, with its particle, its noun and its preposition: "sell to".
        target: Start of the head of the phrase to which it is done.
        negated: The sentence says that it is not so.
        modal: The words that make it possible, future or planned: "may", "plan to"; "" for none.
        mutual: Both do it to each other: "The two met".
        reported: The sentence gives it as what somebody says.
        reporter: Start of the head of the phrase that says so; -1 for none.
        start: Start of the word that says what is done.
        end: One past the end of this word.
    """

    source: int
    verb: str
    target: int
    negated: bool = False
    modal: str = ""
    mutual: bool = False
    reported: bool = False
    reporter: int = -1
    start: int = 0
    end: int = 0


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


@dataclass(frozen=True, slots=True)
class Entity:
    """A node: one real person, organisation or place, or one topic.

    ``id`` is a readable slug that does not depend on the order of the input; ``type`` is a key of :data:`TYPES`;
    ``roles`` are offices, most frequent first; ``official``: one of them is an office of a state, a court, an army …;
    ``observer``: an agency or paper that in all its sentences only reports; ``listed_id``: the id that the user's list
    of names gives it, or "".
    """

    id: str
    label: str
    type: EntityType
    roles: tuple[str, ...] = ()
    official: bool = False
    observer: bool = False
    listed_id: str = ""


@dataclass(frozen=True, slots=True)
class Alias:
    """A form of a name, the entity it was joined to, the rule that joined them, and the rule's score from 0 to 1."""

    text: str
    entity: str
    rule: str
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Pair:
    """An edge: two entities that co-occur.

    Attributes:
        a: Id of one end, the smaller.
        b: Id of the other.
        sentences: Number of sentences in which they co-occur.
        named_sentences: Number of those in which both are named, rather than meant by a pronoun or a description.
        documents: Number of articles in which they co-occur.
        measures: Every measure of :data:`graphkit.measures.EDGE_MEASURES`, by name.
        first_seen: ISO day of the earliest dated article among them, "" if there is none.
        last_seen: Of the latest.
    """

    a: str
    b: str
    sentences: int
    named_sentences: int
    documents: int
    measures: Mapping[str, float]
    first_seen: str = ""
    last_seen: str = ""


@dataclass(frozen=True, slots=True)
class Relation:
    """What a sentence says that one entity does with another.

    Attributes:
        source: Id of the entity that does it.
        verb: What it does: the verb as dictionaries list it, with its noun and its preposition ("sell to").
        target: Id of the entity to which it is done.
        negated: The sentence says that it is not so.
        modal: The words that make it possible, future or planned: "may", "plan to"; "" for none.
        mutual: Both do it to each other; ``source`` is only named first.
        reported: The sentence gives it as what somebody says.
        reporter: Id of the entity that says so, "" where it is none.
        document: Id of the article.
        sentence: Number of the sentence in it, from 0.
        start: First character, in ``Document.text``, of the word that says what is done.
        end: One past its last character.
    """

    source: str
    verb: str
    target: str
    negated: bool
    modal: str
    mutual: bool
    reported: bool
    reporter: str
    document: str
    sentence: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """A co-occurrence of two entities in a window of ``document``: ``sentence`` names both, or it names one of them and
    the earlier sentence ``other`` names the other."""

    a: str
    b: str
    document: str
    sentence: int
    other: int
