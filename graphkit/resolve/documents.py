"""Resolve the names of each document by itself, with what is known of the whole corpus."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graphkit.languages import applies
from graphkit.names.key import Key
from graphkit.records import Document, EntityType, Extraction, Span
from graphkit.resolve.coreference.link import is_generic, link
from graphkit.resolve.coreference.linked import Linked
from graphkit.resolve.listed.finder import ListedNames
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.mentions.clubs import with_clubs
from graphkit.resolve.mentions.corpus_counts import CorpusCounts
from graphkit.resolve.mentions.generations import with_generations
from graphkit.resolve.mentions.ministries import Ministries
from graphkit.resolve.mentions.recover import Finder, forms_of, lengthened, missed, well_known
from graphkit.resolve.mentions.surname_first import with_surname_first
from graphkit.resolve.mentions.types import with_types
from graphkit.resolve.namesakes.apart import Namesakes
from graphkit.resolve.parted import Parted


@dataclass(frozen=True, slots=True)
class Known:
    """What is known before a document is resolved.

    Attributes:
        counts: What the corpus says of every name.
        finders: Finders for the names that are sure enough to look for everywhere.
        types: Key → the type that the user has decided.
        split: Pairs of keys that the user has split, each both ways round.
        topics: Id of a topic → the keys of its names.
        listed: The names that the user lists.
        parted: What the user gives to another entity in some articles.
        namesakes: People of one name whom articles tell apart.
    """

    counts: CorpusCounts
    finders: Sequence[Finder] = ()
    types: Mapping[Key, EntityType] = field(default_factory=dict)
    split: frozenset[tuple[Key, Key]] = frozenset()
    topics: Mapping[str, frozenset[Key]] = field(default_factory=dict)
    listed: ListedNames = field(default_factory=ListedNames)
    parted: Parted = field(default_factory=Parted)
    namesakes: Namesakes = field(default_factory=Namesakes)


def resolve_document(document: Document, extraction: Extraction, cleaned: Sequence[Name], known: Known) -> list[Linked]:
    """The names of one document, each joined to the fullest form that the document has for it."""
    context = applies("context", document.language)
    names = with_types(document.text, cleaned, known.counts, forced=known.types, context=context)
    names = with_surname_first(document.text, names, known.counts)
    passed = extraction.boilerplate
    own = Finder(forms_of(names, known.counts))
    longer = lengthened(document.text, names, (well_known(), Ministries(), own), passed=passed)
    if longer != names:
        names, own = longer, Finder(forms_of(longer, known.counts))
    names += missed(document.text, names, [own, *known.finders], passed=passed)
    if (listed := known.listed.added(document.text, names, passed=passed)) != names:
        names = listed + missed(document.text, listed, [Finder(forms_of(listed, known.counts))], passed=passed)
    names = sorted(names, key=lambda name: (name.start, name.end))
    if context:
        names = with_clubs(document.text, names, known.counts, decided=known.types)
    names = with_generations(document.text, names)
    topics = _names_of_topics(names, extraction.spans, known)
    names = [name for name in names if name not in topics]
    linked = link(document.text, names, split=known.split)
    decided = known.parted.apply(document.id, [item for item in linked if not is_generic(item)])
    return known.namesakes.apply(document.id, decided)


def _names_of_topics(names: Sequence[Name], spans: Sequence[Span], known: Known) -> set[Name]:
    """Names that are a topic's own, where its terms stand: the model takes "Brexit" for an organisation."""
    places = {
        (span.start, span.end): known.topics[span.label] for span in spans if span.topic and span.label in known.topics
    }
    return {
        name
        for name in names
        if name.key in places.get((name.start, name.end), ())
        and name.key not in known.types
        and name.via != "listed"
        and not name.country
    }
