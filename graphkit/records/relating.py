"""The records of relating: edges, the relations that sentences state, and the sentences of both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


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
