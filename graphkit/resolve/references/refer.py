"""Add to the mentions of a workspace those that refer to an entity without its name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from graphkit.languages import applies
from graphkit.names.normalise import shown
from graphkit.records import Document, Entity, Extraction, Mention, Span
from graphkit.resolve.mentions.clean import PERSONS
from graphkit.resolve.references.descriptions import resolve_descriptions, resolve_own_countries
from graphkit.resolve.references.discourse import Discourse
from graphkit.resolve.references.genders import genders_of
from graphkit.resolve.references.interviews import resolve_interview
from graphkit.resolve.references.pronouns import learned, resolve_pronouns
from graphkit.resolve.references.quotations import find_speakers, resolve_quoted
from graphkit.resolve.references.unnamed import speaking
from graphkit.store import Store, documents, extractions, kept, mentions, referred
from graphkit.version import code_digest


def refer(store: Store, entities: Iterable[Entity]) -> None:
    """Add the mentions by pronouns, descriptions and speakers, where it is sure which entity is meant.

    Names are resolved before, and nothing that is found here changes them. What depends on nothing that has changed
    since the last build is not sought again. Some hundred documents are in memory at a time.
    """
    known = {entity.id: entity for entity in entities}
    facts = {id_: repr(entity) for id_, entity in known.items()}
    referred.forget(store)
    read = extractions.read(store)
    for first, end in documents.ranges(store):
        keys, names = referred.keys(store, first, end), mentions.named(store, first, end)
        last = referred.read(store, first, end)
        found, new = list[Mention](), dict[str, tuple[str, str]]()
        for document, extraction in islice(read, end - first):
            named = names.get(document.id, ())
            if not named or not applies("coreference", document.language):
                continue
            digest = _digest(keys[document.id], document.language, named, facts)
            if digest in last:
                found += referred.from_text(document.id, last[digest])
            else:
                sought = list(references(document, extraction, named, known))
                new[keys[document.id]] = digest, referred.as_text(sought)
                found += sought
        mentions.add(store, found)
        referred.renew(store, new)


def _digest(key: str, language: str, names: Sequence[Mention], facts: Mapping[str, str]) -> str:
    """A digest of all that the references of a document depend on; ``facts`` has what is known of each entity."""
    places = [(name.sentence, name.start, name.end, name.entity, name.via, name.role) for name in names]
    entities = [facts[id_] for id_ in sorted({name.entity for name in names})]
    return kept.digest_of(code_digest(), key, language, places, entities)


def references(
    document: Document, extraction: Extraction, names: Sequence[Mention], entities: Mapping[str, Entity]
) -> Iterator[Mention]:
    """The mentions of a document that are no names, in the order of the text.

    Args:
        document: An English document.
        extraction: Its sentences, and what the model saw.
        names: Its mentions by name, in the order of the text.
        entities: All entities, by id.

    >>> from graphkit.records import Sentence
    >>> text = "Anna Vell left. She slept."
    >>> seen = Extraction("a", (Sentence(0, 15, 0), Sentence(16, 26, 0)), ())
    >>> names = [Mention("a", 0, 0, 9, "Anna Vell", "anna-vell", "name")]
    >>> known = {"anna-vell": Entity("anna-vell", "Anna Vell", "person")}
    >>> [(found.text, found.entity, found.via) for found in references(Document("a", text), seen, names, known)]
    [('She', 'anna-vell', 'pronoun')]
    """
    unknown = sorted({*_unknown(extraction.spans, names), *speaking(document.text, names)})
    discourse = Discourse(document.text, extraction.sentences, names, entities, unknown)
    resolve_descriptions(discourse)
    genders = learned(discourse, genders_of(discourse))
    resolve_interview(discourse)
    resolve_pronouns(discourse, genders, quoted=False)
    find_speakers(discourse)
    resolve_own_countries(discourse)
    resolve_pronouns(discourse, genders, quoted=True)
    resolve_quoted(discourse)
    for found in sorted(discourse.references, key=lambda found: found.start):
        text = shown(document.text[found.start : found.end])
        sentence = discourse.sentence_at(found.start)
        yield Mention(document.id, sentence, found.start, found.end, text, found.entity, found.via)


def _unknown(spans: Sequence[Span], names: Sequence[Mention]) -> list[tuple[int, int]]:
    """Start and end of the persons whom the model saw and no mention stands for: "he" may mean one of them."""
    ends = [name.end for name in names]
    found = []
    for span in spans:
        if span.label in PERSONS and not span.topic:
            at = bisect_left(ends, span.start + 1)
            if at == len(names) or names[at].start >= span.end:
                found.append((span.start, span.end))
    return found
