"""Extractions of a workspace come in; mentions, entities and aliases go out: one entity for each real thing.

Within each document first (:mod:`graphkit.resolve.document`), then over the corpus (:mod:`graphkit.resolve.corpus`).
The rules are pure functions on records; this module alone reads and writes the workspace.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from graphkit.options import ResolveOptions
from graphkit.records import Alias, Document, Entity, Extraction, Mention, Span
from graphkit.resolve.census import Census
from graphkit.resolve.clean import names_in
from graphkit.resolve.corpus import ids_of, label_of, majority
from graphkit.resolve.document import Linked, is_generic, link
from graphkit.resolve.propagate import Finder, Form, candidates, corpus_forms, forms_of, missed
from graphkit.resolve.types import with_types
from graphkit.store import Workspace

__all__ = ["resolve"]

TOPIC = "topic "


def resolve(
    workspace: Workspace, *, options: ResolveOptions | None = None, topic_labels: Mapping[str, str] | None = None
) -> None:
    """Replace the workspace's mentions, entities and aliases by what its extractions say.

    ``topic_labels`` names the topics by id. Documents are gone through twice, one at a time: once to learn each name's
    type over the corpus, once to resolve.
    """
    options = options or ResolveOptions()
    labels = topic_labels or {}
    census, finders = _survey(workspace, options)
    found = _Found()
    workspace.clear("mentions", "entities", "aliases")
    workspace.add_mentions(
        mention
        for document, extraction in workspace.extractions()
        for mention in found.mentions(
            document, extraction, resolve_document(document, extraction, census, finders, options)
        )
    )
    types = found.majority_types()
    kinds = {key: "topic" if key.startswith(TOPIC) else types[key] for key in found.forms}
    ids = ids_of(kinds)
    workspace.rename_entities(ids)
    workspace.add_entities(
        (
            Entity(
                ids[key],
                labels.get(key.removeprefix(TOPIC), key) if kinds[key] == "topic" else label_of(key, found.forms[key]),
                kinds[key],
                tuple(role for role, _ in sorted(found.roles[key].items(), key=lambda item: (-item[1], item[0]))),
            )
            for key in sorted(found.forms, key=ids.__getitem__)
        ),
        (Alias(text, ids[key], rule) for text, key, rule in sorted(found.aliases)),
    )


def _survey(workspace: Workspace, options: ResolveOptions) -> tuple[Census, list[Finder]]:
    """What the corpus says of every name, and a finder for the names that are sure enough to look for everywhere."""
    census = Census()
    for document, extraction in workspace.extractions():
        census.add(document.text, list(names_in(document.text, extraction.spans, demonyms=options.demonyms)))
    everywhere = Finder(Form(surface, "", "") for surface in candidates(census))
    occurrences: Counter[str] = Counter()
    for document in workspace.documents():
        occurrences.update(form.text for _, _, form in everywhere.find(document.text))
    return census, [Finder(corpus_forms(census, occurrences))]


def resolve_document(
    document: Document, extraction: Extraction, census: Census, finders: Sequence[Finder], options: ResolveOptions
) -> list[Linked]:
    """The names of one document, each joined to the fullest form that the document has for it."""
    names = list(names_in(document.text, extraction.spans, demonyms=options.demonyms))
    names = with_types(document.text, names, census)
    names += missed(document.text, names, [Finder(forms_of(names, census)), *finders])
    names.sort(key=lambda name: (name.start, name.end))
    return [item for item in link(document.text, names) if not is_generic(item)]


class _Found:
    """Gathers, while documents pass by, what the entities will be made of."""

    def __init__(self) -> None:
        self.forms: dict[str, Counter[str]] = defaultdict(Counter)
        self.roles: dict[str, Counter[str]] = defaultdict(Counter)
        self.aliases: set[tuple[str, str, str]] = set()
        self.types: dict[str, Counter[str]] = defaultdict(Counter)

    def majority_types(self) -> dict[str, str]:
        """One type an entity: the one that most of its mentions have in their documents."""
        return {key: majority(count) for key, count in self.types.items()}

    def mentions(self, document: Document, extraction: Extraction, linked: Sequence[Linked]) -> Iterator[Mention]:
        """The mentions of a document; their ``entity`` is a key as yet."""
        starts = [sentence.start for sentence in extraction.sentences]
        for item in linked:
            name = item.name
            self.forms[item.key][name.text] += 1
            self.types[item.key][name.type] += 1
            self.aliases.add((name.text, item.key, item.rule))
            if name.role:
                self.roles[item.key][name.role] += 1
            sentence = max(bisect_right(starts, name.start) - 1, 0)
            yield Mention(document.id, sentence, name.start, name.end, name.text, item.key, name.via, name.role)
        for span in _free_topics(extraction.spans, linked):
            key = TOPIC + span.label
            surface = document.text[span.start : span.end]
            self.forms[key][surface] += 1
            self.aliases.add((surface, key, "topic"))
            sentence = max(bisect_right(starts, span.start) - 1, 0)
            yield Mention(document.id, sentence, span.start, span.end, surface, key, "topic")


def _free_topics(spans: Sequence[Span], linked: Sequence[Linked]) -> Iterator[Span]:
    """Topics that are not part of a name: the World Food Programme is no food programme."""
    names = sorted((item.name.start, item.name.end) for item in linked if not item.name.country)
    for span in spans:
        if span.topic:
            at = bisect_right(names, (span.end,)) - 1
            if at < 0 or names[at][1] <= span.start or names[at][0] >= span.end:
                yield span
