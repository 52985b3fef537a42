"""Resolve the extractions of a workspace: read them, run the steps, and write mentions, entities and aliases."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from graphkit.decisions.file import Decisions
from graphkit.languages import applies
from graphkit.names.key import Key, key_for, name_key, topic_key
from graphkit.options import ResolveOptions
from graphkit.records import Boilerplate, Entity, ListedName, Span
from graphkit.resolve.canonical import label_of
from graphkit.resolve.clustering import Clusters, Proposal, decide, propose, suggest
from graphkit.resolve.decided import Called, called, decided_keys, dropped_keys, merge_decided
from graphkit.resolve.documents import Known, resolve_document
from graphkit.resolve.entities import Resolved, entities_of
from graphkit.resolve.lasting import in_words, keep_ids, last_ids
from graphkit.resolve.listed.entries import Entries
from graphkit.resolve.listed.finder import ListedNames
from graphkit.resolve.listed.found import Found, found_of, left_aliases, shared_names
from graphkit.resolve.listed.found import write as write_listed
from graphkit.resolve.marking import marks_of
from graphkit.resolve.mentions.corpus_counts import CorpusCounts
from graphkit.resolve.mentions.packed import PackedNames
from graphkit.resolve.mentions.plain import names_of
from graphkit.resolve.mentions.recover import Finder, Form, corpus_forms, surfaces_to_count, well_known
from graphkit.resolve.namesakes.apart import Namesakes
from graphkit.resolve.namesakes.telling import told_apart
from graphkit.resolve.parted import Parted
from graphkit.resolve.profiles import CorpusProfiles, Profiles
from graphkit.resolve.references.refer import refer
from graphkit.resolve.rules import RULES
from graphkit.store import Store, documents, entities, extractions, marks, mentions


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
    count where sure names stand, and to resolve; once more where two people of one name are told apart. The cleaned
    names are packed meanwhile, 12 bytes each. Pronouns and descriptions are resolved last.

    Returns:
        A sentence for each decision that cannot be applied, as where it is about a name that no article has; and one
        on ids that nodes keep from the last build.
    """
    options, decisions = options or ResolveOptions(), decisions or Decisions()
    labels, discovered = topic_labels or {}, discovered or {}
    known, packed = _survey(store, options, decisions, labels, listed)
    dropped = dropped_keys(decisions, labels)
    corpus = _resolved_documents(store, known, packed, dropped, discovered)
    joined = _join(store, corpus, known, decisions, labels)
    known = replace(known, namesakes=_namesakes(corpus, joined, decisions))
    if known.namesakes:  # Whose articles they are is known only now.
        corpus = _resolved_documents(store, known, packed, dropped, discovered)
        joined = _join(store, corpus, known, decisions, labels)
    own, clusters, keys = joined.own, joined.clusters, joined.keys
    profiles = {key: profile for key, profile in corpus.by_key.items() if key.kind != "topic"}
    verdicts = [*joined.verdicts, *suggest(profiles, clusters)]
    parted = (*known.parted.labels(), *known.namesakes.labels(clusters))
    renamed = {key: label for key, label in parted if key in profiles and not profiles[key].has(key)}
    renamed |= {keys[name]: label for name, label in decisions.rename.items() if name in keys}
    found = entities_of(
        corpus,
        clusters,
        verdicts,
        labels={topic_key(id_): label for id_, label in labels.items()} | renamed,
        types={keys[name]: kind for name, kind in decisions.type.items() if name in keys},
        listed=own,
        last=known.namesakes.lasting(last_ids(store)),
    )
    found = replace(found, entities=_named(found, corpus, labels))
    _write(store, found, verdicts, corpus.by_key)
    marked, alone = marks_of(decisions, keys, found.ids)
    marks.write(store, marked)
    keep_ids(store, found.ids)
    write_listed(store, known.listed, found.ids)
    documents.add_warnings(store, (*shared_names(known.listed), *left_aliases(known.listed), *known.namesakes.warnings))
    if options.coreference:
        refer(store, found.entities)
    notes = (*known.parted.notes(), *joined.notes, *known.namesakes.notes(clusters), *alone)
    return [*dict.fromkeys(notes), *([in_words(found.kept)] if found.kept else [])]


def _resolved_documents(
    store: Store,
    known: Known,
    packed: PackedNames,
    dropped: frozenset[Key],
    discovered: Mapping[str, Sequence[Span]],
) -> CorpusProfiles:
    """Resolve each document by itself, write its mentions, and count what the corpus says of each key."""
    corpus = CorpusProfiles(dropped=dropped)
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
    return corpus


@dataclass(frozen=True, slots=True)
class _Joined:
    """The keys that are one entity, with what the decisions and the lists say of them.

    Attributes:
        keys: Name in a decision → its key.
        own: What the lists say.
        clusters: Which keys are one entity.
        verdicts: The merges, decided or proposed.
        notes: A sentence for each decision that cannot be applied.
    """

    keys: Mapping[str, Key]
    own: Found
    clusters: Clusters
    verdicts: Sequence[Proposal]
    notes: Sequence[str]


def _join(
    store: Store, corpus: CorpusProfiles, known: Known, decisions: Decisions, labels: Mapping[str, str]
) -> _Joined:
    """Merge the keys of a corpus, by the decisions and then by the rules."""
    keys, unknown = decided_keys(corpus, decisions, labels, store)
    own = found_of(known.listed, corpus.by_key)
    clusters, merges, impossible = merge_decided(decisions, keys, apart=own.types)
    clusters.keep_apart(known.namesakes.pairs())
    profiles = {key: profile for key, profile in corpus.by_key.items() if key.kind != "topic"}
    verdicts = [*merges, *decide(profiles, propose(profiles, corpus.acronyms), clusters)]
    return _Joined(keys, own, clusters, verdicts, [*unknown, *impossible])


def _namesakes(corpus: CorpusProfiles, joined: _Joined, decisions: Decisions) -> Namesakes:
    """The people of one name whom articles tell apart; none of a name that the user has decided on, or lists."""
    decided = {*decisions.rename, *decisions.type}
    decided |= {name for entry in decisions.entries if entry.articles for name in entry.names}
    settled = {joined.clusters.find(key) for key in (*map(key_for, decided), *joined.own.types)}
    told = told_apart(corpus.by_key, joined.clusters, corpus.described)
    return Namesakes(
        (one for one in told if one.key not in settled),
        corpus.by_key,
        joined.clusters,
        corpus.described.documents,
    )


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


def _named(found: Resolved, corpus: CorpusProfiles, topic_labels: Mapping[str, str]) -> list[Entity]:
    """The entities, with what decisions call them."""
    names, members = Called(corpus, topic_labels), defaultdict[str, list[Key]](list)
    for key, id_ in found.ids.items():
        members[id_].append(key)
    return [replace(one, names=called(one.label, members[one.id], corpus, names)) for one in found.entities]


def _write(store: Store, found: Resolved, verdicts: Sequence[Proposal], profiles: Profiles) -> None:
    """Write entities, aliases and proposals; the mentions get the ids of their entities."""

    def usual_form(proposed: Proposal) -> tuple[str, str]:
        a, b = (label_of(key, profiles[key].forms) for key in (proposed.a, proposed.b))
        return a, b

    mentions.rename_entities(store, {str(key): id_ for key, id_ in found.ids.items()})
    entities.add(store, found.entities, found.aliases)
    store.insert("rules", ((rule.name, rule.reason, rule.merges) for rule in RULES.values()))
    store.insert("proposals", ((*usual_form(v), v.rule, v.score, v.refused) for v in verdicts))
