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
from graphkit.resolve.clean import Name, clean
from graphkit.resolve.corpus import ids_of, label_of, majority_types
from graphkit.resolve.document import Linked, link
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
    types = majority_types(
        name for document, extraction in workspace.extractions() for name in names_of(document, extraction, options)
    )
    found = _Found()
    workspace.clear("mentions", "entities", "aliases")
    workspace.add_mentions(
        mention
        for document, extraction in workspace.extractions()
        for mention in found.mentions(document, extraction, link(names_of(document, extraction, options), types))
    )
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


def names_of(document: Document, extraction: Extraction, options: ResolveOptions) -> list[Name]:
    """The cleaned names of a document, in the order of the text."""
    cleaned = (clean(document.text, span, demonyms=options.demonyms) for span in extraction.spans if not span.topic)
    return [name for name in cleaned if name is not None]


class _Found:
    """Gathers, while documents pass by, what the entities will be made of."""

    def __init__(self) -> None:
        self.forms: dict[str, Counter[str]] = defaultdict(Counter)
        self.roles: dict[str, Counter[str]] = defaultdict(Counter)
        self.aliases: set[tuple[str, str, str]] = set()

    def mentions(self, document: Document, extraction: Extraction, linked: Sequence[Linked]) -> Iterator[Mention]:
        """The mentions of a document; their ``entity`` is a key as yet."""
        starts = [sentence.start for sentence in extraction.sentences]
        for item in linked:
            name = item.name
            self.forms[item.key][name.text] += 1
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
