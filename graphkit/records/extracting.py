"""The records of extraction: what was found in a text, before any rule on names."""

from __future__ import annotations

from dataclasses import dataclass


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
