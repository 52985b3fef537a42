"""Resolve the extractions of a workspace: read them, run the steps, and write mentions, entities and aliases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from graphkit.decisions.file import Decisions
from graphkit.languages import applies
from graphkit.names.key import key_for, name_key, topic_key
from graphkit.options import ResolveOptions
from graphkit.records import Boilerplate, ListedName, Span
from graphkit.resolve.canonical import label_of
from graphkit.resolve.clustering import Proposal, decide, propose, suggest
from graphkit.resolve.decided import decided_keys, dropped_keys, merge_decided
from graphkit.resolve.documents import Known, resolve_document
from graphkit.resolve.entities import Resolved, entities_of
from graphkit.resolve.lasting import in_words, keep_ids, last_ids
from graphkit.resolve.listed.entries import Entries
from graphkit.resolve.listed.finder import ListedNames
from graphkit.resolve.listed.found import found_of, left_aliases, shared_names
from graphkit.resolve.listed.found import write as write_listed
from graphkit.resolve.mentions.corpus_counts import CorpusCounts
from graphkit.resolve.mentions.packed import PackedNames
from graphkit.resolve.mentions.plain import names_of
from graphkit.resolve.mentions.recover import Finder, Form, corpus_forms, surfaces_to_count, well_known
from graphkit.resolve.parted import Parted
from graphkit.resolve.profiles import CorpusProfiles, Profiles
from graphkit.resolve.references.refer import refer
from graphkit.resolve.rules import RULES
from graphkit.store import Store, documents, entities, extractions, mentions


def resolve(
    store: Store,
    *,
    options: ResolveOptions | None = None,
    topic_labels: Mapping[str, str] | None = None,
    decisions: Decisions | None = None,
    discovered: Mapping[str, Sequence[Span]] | None = None,
    listed: Sequence[ListedName] = (),
) -> list[str]:
    """Replace the workspace's mentions, entities, aliases and proposals by what its extractions say.

    ``topic_labels`` names the topics by id; ``discovered`` has, by document id, those that no list holds, which count
    where neither a name nor a listed topic stands; ``listed`` has the user's own names. Documents are gone through
    three times, some hundred in memory at a time: to clean the names and learn each one's type over the corpus, to
    count where sure names stand, and to resolve. The cleaned names are packed meanwhile, 12 bytes each. Pronouns and
    descriptions are resolved last.

    Returns:
        A sentence for each decision that cannot be applied, as where it is about a name that no article has; and one
        on ids that nodes keep from the last build.
    """
    options, decisions = options or ResolveOptions(), decisions or Decisions()
    labels, discovered = topic_labels or {}, discovered or {}
    known, packed = _survey(store, options, decisions, labels, listed)
    corpus = CorpusProfiles(dropped=dropped_keys(decisions, labels))
    store.clear("mentions", "entities", "aliases", "rules", "proposals")
    mentions.add(
        store,
        (
            mention
            for number, (document, extraction) in enumerate(extractions.read(store))
            for mention in corpus.add(
                document,
                extraction,
                resolve_document(document, extraction, packed.of(number, document.text), known)
                if extraction.sentences
                else [],
                discovered.get(document.id, ()),
            )
        ),
    )
    for key, profile in corpus.by_key.items():
        profile.common = key.is_word and known.counts.is_common(key.value)
    keys, unknown = decided_keys(corpus, decisions, labels, store)
    own = found_of(known.listed, corpus.by_key)
    clusters, merges, impossible = merge_decided(decisions, keys, apart=own.types)
    profiles = {key: profile for key, profile in corpus.by_key.items() if key.kind != "topic"}
    verdicts = [*merges, *decide(profiles, propose(profiles, corpus.acronyms), clusters)]
    verdicts += suggest(profiles, clusters)
    renamed = {key: label for key, label in known.parted.labels() if key in profiles and not profiles[key].has(key)}
    renamed |= {keys[name]: label for name, label in decisions.rename.items() if name in keys}
    found = entities_of(
        corpus,
        clusters,
        verdicts,
        labels={topic_key(id_): label for id_, label in labels.items()} | renamed,
        types={keys[name]: kind for name, kind in decisions.type.items() if name in keys},
        listed=own,
        last=last_ids(store),
    )
    _write(store, found, verdicts, corpus.by_key)
    keep_ids(store, found.ids)
    write_listed(store, known.listed, found.ids)
    documents.add_warnings(store, (*shared_names(known.listed), *left_aliases(known.listed)))
    if options.coreference:
        refer(store, found.entities)
    return [*known.parted.notes(), *unknown, *impossible, *([in_words(found.kept)] if found.kept else [])]


def _survey(
    store: Store,
    options: ResolveOptions,
    decisions: Decisions,
    topic_labels: Mapping[str, str],
    listed: Sequence[ListedName],
) -> tuple[Known, PackedNames]:
    """What is known before the first document is resolved, and the names of them all, cleaned."""
    counts, packed, boilerplate = CorpusCounts(), PackedNames(), dict[str, Sequence[Boilerplate]]()
    aside: set[str] = set()  # articles that are not searched
    for document, extraction in extractions.read(store):
        if extraction.boilerplate:
            boilerplate[document.id] = extraction.boilerplate
        names = list(names_of(document, extraction, demonyms=options.demonyms))
        packed.add(names)
        if extraction.sentences:
            counts.add(document.text, names, context=applies("context", document.language))
        else:
            aside.add(document.id)
    everywhere = Finder(Form(surface, name_key(surface), "") for surface in surfaces_to_count(counts))
    occurrences: Counter[str] = Counter()
    for document in documents.read(store):
        if document.id in aside:
            continue
        passed = boilerplate.get(document.id, ())
        occurrences.update(form.text for _, _, form in everywhere.find(document.text, passed=passed))
    pairs = [(key_for(a), key_for(b)) for a, b in decisions.different]
    entries = Entries(listed, types=decisions.type, split=decisions.different, seen=counts.types)
    known = Known(
        counts,
        [Finder(corpus_forms(counts, occurrences)), well_known()],
        {key_for(name): kind for name, kind in decisions.type.items()},
        frozenset([*pairs, *((b, a) for a, b in pairs)]),
        {id_: frozenset({name_key(id_), name_key(label)}) for id_, label in topic_labels.items()},
        ListedNames(entries, any_case=options.names_case == "any"),
        Parted(decisions, documents.ids(store)),
    )
    return known, packed


def _write(store: Store, found: Resolved, verdicts: Sequence[Proposal], profiles: Profiles) -> None:
    """Write entities, aliases and proposals; the mentions get the ids of their entities."""

    def usual_form(proposed: Proposal) -> tuple[str, str]:
        a, b = (label_of(key, profiles[key].forms) for key in (proposed.a, proposed.b))
        return a, b

    mentions.rename_entities(store, {str(key): id_ for key, id_ in found.ids.items()})
    entities.add(store, found.entities, found.aliases)
    store.insert("rules", ((rule.name, rule.reason) for rule in RULES.values()))
    store.insert("proposals", ((*usual_form(v), v.rule, v.score, v.refused) for v in verdicts))
