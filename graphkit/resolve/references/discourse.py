"""A document as the rules for references read it: its sentences, the entities that they mention, and its quotations."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, NamedTuple

from graphkit.records import Entity, Mention, Sentence, Via

MARKS: Final = re.compile(r"[“”\"]")
OPENING: Final = re.compile(r"[\s(\[“‘'—–-]")
"""What may stand before a straight mark that opens a quotation; at the start of a line nothing does."""


LONGEST: Final = 1500
"""Characters of the longest sentence that is read: a longer one is a text without full stops, or a table."""


class Reference(NamedTuple):
    """A mention from ``start`` to ``end`` (exclusive), and the id of the entity that it names or means."""

    start: int
    end: int
    entity: str
    via: Via


@dataclass(slots=True)
class Quotation:
    """A quotation in one paragraph, its marks included. ``closed``: it ends with a mark."""

    start: int
    end: int
    paragraph: int
    closed: bool
    speaker: str | None = None
    """Id of the entity that says it; "" of somebody without a name, None where it is not known."""


@dataclass(eq=False)
class Discourse:
    """One document with the names in it, and the references that were found so far.

    Attributes:
        text: Its text.
        sentences: Its sentences.
        names: Mentions by name, in the order of the text; no topics.
        entities: The entities of the corpus, by id.
        unknown: Start and end of further persons whom the model saw and no node stands for.
        references: What was found so far.
        answers: Number of a paragraph of an interview → the id of the person who says it.
    """

    text: str
    sentences: Sequence[Sentence]
    names: Sequence[Mention]
    entities: Mapping[str, Entity]
    unknown: Sequence[tuple[int, int]] = ()
    references: list[Reference] = field(default_factory=list)
    answers: dict[int, str] = field(default_factory=dict)
    _by_sentence: defaultdict[int, list[Reference]] = field(default_factory=lambda: defaultdict(list))
    _unresolved: defaultdict[int, list[tuple[int, str]]] = field(default_factory=lambda: defaultdict(list))
    _starts: list[int] = field(default_factory=list)
    _matches: dict[re.Pattern[str], list[re.Match[str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._starts = [sentence.start for sentence in self.sentences]
        for name in self.names:
            self._by_sentence[name.sentence].append(Reference(name.start, name.end, name.entity, name.via))
        for start, end in self.unknown:
            insort(self._by_sentence[self.sentence_at(start)], Reference(start, end, "", "name"), key=_place)

    def sentence_at(self, place: int) -> int:
        """Number of the sentence that a character is in."""
        return max(bisect_right(self._starts, place) - 1, 0)

    def paragraph_at(self, place: int) -> int:
        """Number of the paragraph that a character is in, as its sentences have it."""
        return self.sentences[self.sentence_at(place)].paragraph

    def matches(self, pattern: re.Pattern[str]) -> list[re.Match[str]]:
        """Where a pattern matches, in sentences of a usual length."""
        if pattern not in self._matches:
            self._matches[pattern] = [m for m in pattern.finditer(self.text) if self._is_usual(m.start())]
        return self._matches[pattern]

    def _is_usual(self, place: int) -> bool:
        sentence = self.sentences[self.sentence_at(place)]
        return sentence.end - sentence.start <= LONGEST

    def add(self, reference: Reference) -> None:
        """Add a reference that was found."""
        self.references.append(reference)
        insort(self._by_sentence[self.sentence_at(reference.start)], reference, key=_place)

    def leave(self, place: int, gender: str) -> None:
        """Note a pronoun whose person is not known."""
        self._unresolved[self.sentence_at(place)].append((place, gender))

    def unresolved(self, sentence: int, gender: str) -> list[int]:
        """Where a sentence has pronouns of a gender whose person is not known."""
        return [place for place, of in self._unresolved.get(sentence, ()) if of == gender]

    def mentions(self, sentence: int) -> list[Reference]:
        """The names and references of a sentence, in the order of the text; persons who have no node have no id."""
        return self._by_sentence.get(sentence, [])

    def mentions_at(self, place: int) -> list[Reference]:
        """Those of the sentence that a character is in."""
        return self.mentions(self.sentence_at(place))

    def are_named(self, entities: Iterable[str], place: int) -> bool:
        """Whether all of some entities are named before a character."""
        return all(self._first.get(entity, place) < place for entity in entities)

    @cached_property
    def _first(self) -> dict[str, int]:
        """The entities that are named, with the character where each is named first."""
        return {name.entity: name.start for name in reversed(self.names)}

    def persons(self, sentence: int) -> list[Reference]:
        """Those of them that mean a person."""
        return [item for item in self.mentions(sentence) if self.is_person(item.entity)]

    def is_person(self, entity: str) -> bool:
        """Whether an id is a person's; so is that of a person without a node."""
        return not entity or self.entities[entity].type == "person"

    @cached_property
    def paragraphs(self) -> list[tuple[int, int]]:
        """First and last sentence of each paragraph."""
        found: list[tuple[int, int]] = []
        for number, sentence in enumerate(self.sentences):
            if number and self.sentences[number - 1].paragraph == sentence.paragraph:
                found[-1] = (found[-1][0], number)
            else:
                found.append((number, number))
        return found

    @cached_property
    def quotations(self) -> list[Quotation]:
        """The quotations, in the order of the text."""
        found: list[Quotation] = []
        for number, (first, last) in enumerate(self.paragraphs):
            found += _quotations(self.text, self.sentences[first].start, self.sentences[last].end, number)
        return found

    def quotation_at(self, place: int) -> Quotation | None:
        """The quotation around a character, if any."""
        at = bisect_right(self._quotation_starts, place) - 1
        return self.quotations[at] if at >= 0 and place < self.quotations[at].end else None

    def answers_at(self, place: int) -> str:
        """The id of the person who says in an interview what stands at a character, or ""."""
        return self.answers.get(self.paragraph_at(place), "")

    def quotations_in(self, start: int, end: int) -> list[Quotation]:
        """The quotations that begin in a stretch of the text."""
        return self.quotations[bisect_left(self._quotation_starts, start) : bisect_left(self._quotation_starts, end)]

    @cached_property
    def _quotation_starts(self) -> list[int]:
        return [quotation.start for quotation in self.quotations]


def _place(item: Reference) -> tuple[int, int]:
    return item.start, item.end


def _quotations(text: str, start: int, end: int, paragraph: int) -> Iterator[Quotation]:
    """The quotations of a paragraph. One that the paragraph does not close goes to its end."""
    opened = -1
    for match in MARKS.finditer(text, start, end):
        mark, at = match.group(), match.start()
        if opened < 0 and (mark == "“" or (mark == '"' and (at == start or OPENING.match(text, at - 1)))):
            opened = at
        elif opened >= 0 and mark != "“":
            yield Quotation(opened, match.end(), paragraph, closed=True)
            opened = -1
    if opened >= 0:
        yield Quotation(opened, end, paragraph, closed=False)
