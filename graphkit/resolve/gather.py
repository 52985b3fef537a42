"""Resolved documents come in, one after the other; what the corpus has under each key goes out, and their mentions."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from graphkit.records import Document, Extraction, Mention, Span
from graphkit.resolve.corpus import majority
from graphkit.resolve.document import Linked
from graphkit.resolve.keys import key_of
from graphkit.resolve.merge import Unit
from graphkit.resolve.roles import Role, office_key, roles_of

TOPIC: Final = "topic "
"""What the key of a topic begins with, before the topic's id."""


@dataclass(slots=True)
class Gathered:
    """What the documents so far have under each key.

    Attributes:
        units: Key → unit, topics included.
        rules: (form, key) → the rule that joined them inside a document.
        roles: Key → offices with what they are of, counted.
        acronyms: Key of an acronym → keys of the long names by which a text explains it.
        dropped: Keys that are not to count, of names, of their forms or of topics.
        seen_dropped: Those of them that a document has.
    """

    dropped: frozenset[str] = frozenset()
    seen_dropped: set[str] = field(default_factory=set)
    units: dict[str, Unit] = field(default_factory=dict)
    rules: dict[tuple[str, str], str] = field(default_factory=dict)
    roles: defaultdict[str, Counter[Role]] = field(default_factory=lambda: defaultdict(Counter))
    acronyms: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _types: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    _documents: int = 0

    def add(self, document: Document, extraction: Extraction, linked: Sequence[Linked]) -> Iterator[Mention]:
        """Count one document; its mentions go out, with a key for their entity as yet."""
        number = self._documents
        self._documents += 1
        starts = [sentence.start for sentence in extraction.sentences]
        for item, role in zip(linked, roles_of(document.text, linked), strict=True):
            name = item.name
            if self._drops(item.key, name.key, key_of(name.text)):
                continue
            self._count(item.key, name.type, name.text, item.rule, number)
            if item.rule == "acronym":
                self.acronyms[name.key].add(item.key)
            if role is not None:
                self.roles[item.key][role] += 1
                self.units[item.key].offices.add(office_key(role.office))
            sentence = max(bisect_right(starts, name.start) - 1, 0)
            office = role.office if role else ""
            yield Mention(document.id, sentence, name.start, name.end, name.text, item.key, name.via, office)
        for span in _free_topics(extraction.spans, linked):
            if self._drops(TOPIC + span.label):
                continue
            surface = document.text[span.start : span.end]
            self._count(TOPIC + span.label, "topic", surface, "topic", number)
            sentence = max(bisect_right(starts, span.start) - 1, 0)
            yield Mention(document.id, sentence, span.start, span.end, surface, TOPIC + span.label, "topic")

    def _drops(self, *keys: str) -> bool:
        """Whether one of the keys is not to count."""
        found = self.dropped.intersection(keys)
        self.seen_dropped |= found
        return bool(found)

    def _count(self, key: str, kind: str, surface: str, rule: str, number: int) -> None:
        unit = self.units.setdefault(key, Unit(key, kind))
        unit.forms[surface] += 1
        unit.documents.add(number)
        self._types[key][kind] += 1
        unit.type = majority(self._types[key])
        self.rules.setdefault((surface, key), rule)


def _free_topics(spans: Sequence[Span], linked: Sequence[Linked]) -> Iterator[Span]:
    """Topics that are not part of a name: the World Food Programme is no food programme."""
    names = sorted((item.name.start, item.name.end) for item in linked if not item.name.country)
    for span in spans:
        if span.topic:
            at = bisect_right(names, (span.end,)) - 1
            if at < 0 or names[at][1] <= span.start or names[at][0] >= span.end:
                yield span
