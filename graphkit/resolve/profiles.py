"""What the corpus says of each key: its forms, documents, type and offices, counted one document after the other."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from graphkit.languages import applies
from graphkit.names.key import Key, name_key, topic_key
from graphkit.names.normalise import shown
from graphkit.records import Document, EntityType, Extraction, Mention, Span, Via
from graphkit.resolve.attributes.observers import Observers
from graphkit.resolve.attributes.offices import Role, office_key
from graphkit.resolve.attributes.roles import roles_of
from graphkit.resolve.coreference.linked import Linked
from graphkit.resolve.majority import majority
from graphkit.resolve.namesakes.described import Described


@dataclass(slots=True)
class Profile:
    """What the corpus says of one key, after each document was resolved by itself.

    Attributes:
        key: The key.
        type: Its type, by the majority of its mentions.
        forms: Surfaces that were joined under it, counted.
        documents: Numbers of the documents that name it.
        offices: The person's offices, in plain words.
        common: Whether its one word is a word of the language too.
    """

    key: Key
    type: EntityType
    forms: Counter[str] = field(default_factory=Counter)
    documents: set[int] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)
    common: bool = False

    @property
    def mentions(self) -> int:
        """How often it is named."""
        return self.forms.total()

    def has(self, key: Key) -> bool:
        """Whether it is named by a form of a key."""
        return any(name_key(form) == key for form in self.forms)


Profiles: TypeAlias = Mapping[Key, Profile]
Acronyms: TypeAlias = Mapping[Key, set[Key]]
"""Key of an acronym → keys of the long names by which a text explains it."""


EXPLAINED: Final = frozenset({"acronym", "other name"})
"""Rules within an article that hold in others too: the text itself explains the form."""


@dataclass(slots=True)
class CorpusProfiles:
    """What the documents so far say of each key.

    Attributes:
        by_key: Key → its profile, topics included.
        rules: (form, key) → the rule that joined them inside a document.
        roles: Key → offices with what they are of, counted.
        acronyms: Key of an acronym → keys of the long names by which a text explains it.
        dropped: Keys that the user drops: of names, of their forms or of topics.
        seen_dropped: Those of them that a document names.
        observers: Which keys can be media that only report.
        described: What each document calls each person.
    """

    dropped: frozenset[Key] = frozenset()
    seen_dropped: set[Key] = field(default_factory=set)
    by_key: dict[Key, Profile] = field(default_factory=dict)
    rules: dict[tuple[str, Key], str] = field(default_factory=dict)
    roles: defaultdict[Key, Counter[Role]] = field(default_factory=lambda: defaultdict(Counter))
    acronyms: defaultdict[Key, set[Key]] = field(default_factory=lambda: defaultdict(set))
    observers: Observers = field(default_factory=Observers)
    described: Described = field(default_factory=Described)
    _types: defaultdict[Key, Counter[EntityType]] = field(default_factory=lambda: defaultdict(Counter))
    _documents: int = 0

    def add(
        self,
        document: Document,
        extraction: Extraction,
        linked: Sequence[Linked],
        discovered: Sequence[Span] = (),
    ) -> Iterator[Mention]:
        """Count one document, and yield its mentions, whose entity is a printed key as yet.

        ``discovered`` are topics that no list holds.
        """
        number = self._documents
        self._documents += 1
        if applies("reporting", document.language):
            self.observers.add(document.text, extraction.sentences, linked)
        english = applies("roles", document.language)
        roles = roles_of(document.text, linked) if english else [None] * len(linked)
        self.described.add(document, linked if english else (), roles if english else ())
        starts = [sentence.start for sentence in extraction.sentences]
        for item, role in zip(linked, roles, strict=True):
            name = item.name
            if self._drops(item.key, name.key, name_key(name.text)):
                continue
            text = shown(name.text)
            self._count(item.key, name.type, text, item.rule, number)
            if item.rule in EXPLAINED:
                self.acronyms[name.key].add(item.key)
            if role is not None:
                self.roles[item.key][role] += 1
                self.by_key[item.key].offices.add(office_key(role.office))
            sentence = max(bisect_right(starts, name.start) - 1, 0)
            office = role.office if role else ""
            yield Mention(document.id, sentence, name.start, name.end, text, str(item.key), name.via, office)
        for span, via in _topics(extraction.spans, discovered, linked):
            key = topic_key(span.label)
            if self._drops(key):
                continue
            surface = shown(document.text[span.start : span.end])
            self._count(key, "topic", surface, via, number)
            sentence = max(bisect_right(starts, span.start) - 1, 0)
            yield Mention(document.id, sentence, span.start, span.end, surface, str(key), via)

    def _drops(self, *keys: Key) -> bool:
        """Whether the user drops one of the keys."""
        found = self.dropped.intersection(keys)
        self.seen_dropped |= found
        return bool(found)

    def _count(self, key: Key, kind: EntityType, surface: str, rule: str, number: int) -> None:
        if (profile := self.by_key.get(key)) is None:
            profile = self.by_key[key] = Profile(key, kind)
        profile.forms[surface] += 1
        profile.documents.add(number)
        self._types[key][kind] += 1
        if kind != profile.type:  # A vote for the type that it has changes nothing.
            profile.type = majority(self._types[key])
        self.rules.setdefault((surface, key), rule)


def _topics(spans: Sequence[Span], discovered: Sequence[Span], linked: Sequence[Linked]) -> Iterator[tuple[Span, Via]]:
    """Topics that are not part of a name, and how each was found: the World Food Programme is no food programme.

    What was discovered is no part of a listed topic either.
    """
    names = [(item.name.start, item.name.end) for item in linked if not item.name.country]
    listed = [span for span in spans if span.topic]
    yield from ((span, "topic") for span in _free(listed, names))
    taken = names + [(span.start, span.end) for span in listed]
    yield from ((span, "discovered") for span in _free(discovered, taken))


def _free(spans: Iterable[Span], taken: Iterable[tuple[int, int]]) -> Iterator[Span]:
    """Spans that overlap nothing of what is taken."""
    ranges = sorted(taken)
    for span in spans:
        at = bisect_right(ranges, (span.end,)) - 1
        if at < 0 or ranges[at][1] <= span.start or ranges[at][0] >= span.end:
            yield span
