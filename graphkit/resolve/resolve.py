"""Extractions come in, one document after the other; the workspace's mentions, entities and aliases go out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from graphkit.decisions.file import Decisions
from graphkit.names.key import Key, key_for, name_key, topic_key
from graphkit.names.suggestions import did_you_mean, unknown_name
from graphkit.options import ResolveOptions
from graphkit.records import Alias, Document, Entity, Extraction, Furniture, Span
from graphkit.resolve.attributes.officials import roles_in_words
from graphkit.resolve.canonical import ids_of, label_of
from graphkit.resolve.clustering import decide, propose, suggest
from graphkit.resolve.clusters import Clusters
from graphkit.resolve.coreference import Linked, is_generic, link
from graphkit.resolve.gather import Gathered
from graphkit.resolve.mentions.clean import Name, names_in
from graphkit.resolve.mentions.corpus_counts import CorpusCounts
from graphkit.resolve.mentions.packed import PackedNames
from graphkit.resolve.mentions.recover import (
    Finder,
    Form,
    corpus_forms,
    forms_of,
    missed,
    surfaces_to_count,
    well_known,
)
from graphkit.resolve.mentions.types import with_types
from graphkit.resolve.profiles import Proposal, Unit, representative
from graphkit.store import Store, documents, entities, extractions, mentions


def resolve(
    store: Store,
    *,
    options: ResolveOptions | None = None,
    topic_labels: Mapping[str, str] | None = None,
    decisions: Decisions | None = None,
    discovered: Mapping[str, Sequence[Span]] | None = None,
) -> list[str]:
    """Replace the workspace's mentions, entities, aliases and proposals by what its extractions say.

    ``topic_labels`` names the topics by id; ``discovered`` has, by document id, those that no list holds, which count
    where neither a name nor a listed topic stands. Documents are gone through three times, some hundred in memory at a
    time: to clean the names and learn each one's type over the corpus, to count where sure names stand, and to resolve.
    The cleaned names are packed meanwhile, 12 bytes each. Goes out: decisions that are about nobody in these articles,
    in sentences.
    """
    options, decisions = options or ResolveOptions(), decisions or Decisions()
    labels, discovered = topic_labels or {}, discovered or {}
    known, packed = _survey(store, options, decisions, labels)
    gathered = Gathered(dropped=_dropped(decisions, labels))
    store.clear("mentions", "entities", "aliases", "proposals")
    mentions.add(
        store,
        (
            mention
            for number, (document, extraction) in enumerate(extractions.read(store))
            for mention in gathered.add(
                document,
                extraction,
                resolve_document(document, extraction, packed.of(number, document.text), known),
                discovered.get(document.id, ()),
            )
        ),
    )
    keys, notes = _decided_keys(gathered, decisions, labels)
    for key, unit in gathered.units.items():
        unit.common = key.is_word and known.corpus.is_common(key.value)
    clusters, verdicts, refusals = _merge(gathered, decisions, keys)
    _write(store, gathered, clusters, verdicts, decisions, keys, labels)
    return notes + refusals


def _dropped(decisions: Decisions, topic_labels: Mapping[str, str]) -> frozenset[Key]:
    """The keys that the user takes for no names: of names and their forms, and of topics by their label or id."""
    names = {key_for(name) for name in decisions.drop}
    topics = {topic_key(id_) for id_, label in topic_labels.items() if {key_for(label), key_for(id_)} & names}
    return frozenset(names | topics)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known before a document is resolved.

    Attributes:
        corpus: What the corpus says of every name.
        finders: Finders for the names that are sure enough to look for everywhere.
        types: Key → the type that the user has decided.
        apart: Pairs of keys that the user takes for two, each both ways round.
        topics: Id of a topic → the keys of what it is called.
    """

    corpus: CorpusCounts
    finders: Sequence[Finder] = ()
    types: Mapping[Key, str] = field(default_factory=dict)
    apart: frozenset[tuple[Key, Key]] = frozenset()
    topics: Mapping[str, frozenset[Key]] = field(default_factory=dict)


def _survey(
    store: Store, options: ResolveOptions, decisions: Decisions, topic_labels: Mapping[str, str]
) -> tuple[Known, PackedNames]:
    """What is known before the first document is resolved, and the names of them all, cleaned."""
    corpus, packed, furniture = CorpusCounts(), PackedNames(), dict[str, Sequence[Furniture]]()
    for document, extraction in extractions.read(store):
        if extraction.furniture:
            furniture[document.id] = extraction.furniture
        names = list(names_in(document.text, extraction.spans, demonyms=options.demonyms))
        corpus.add(document.text, names)
        packed.add(names)
    everywhere = Finder(Form(surface, name_key(surface), "") for surface in surfaces_to_count(corpus))
    occurrences: Counter[str] = Counter()
    for document in documents.read(store):
        passed = furniture.get(document.id, ())
        occurrences.update(form.text for _, _, form in everywhere.find(document.text, passed=passed))
    pairs = [(key_for(a), key_for(b)) for a, b in decisions.different]
    known = Known(
        corpus,
        [Finder(corpus_forms(corpus, occurrences)), well_known()],
        {key_for(name): kind for name, kind in decisions.type.items()},
        frozenset([*pairs, *((b, a) for a, b in pairs)]),
        {id_: frozenset({name_key(id_), name_key(label)}) for id_, label in topic_labels.items()},
    )
    return known, packed


def resolve_document(document: Document, extraction: Extraction, cleaned: Sequence[Name], known: Known) -> list[Linked]:
    """The names of one document, each joined to the fullest form that the document has for it."""
    names = with_types(document.text, cleaned, known.corpus, forced=known.types)
    own = Finder(forms_of(names, known.corpus))
    names += missed(document.text, names, [own, *known.finders], passed=extraction.furniture)
    called = _called_topics(names, extraction.spans, known)
    names = sorted((name for name in names if name not in called), key=lambda name: (name.start, name.end))
    linked = link(document.text, names, apart=known.apart)
    return [item for item in linked if not is_generic(item)]


def _called_topics(names: Sequence[Name], spans: Sequence[Span], known: Known) -> set[Name]:
    """Names that are what a topic is called, where its terms stand: the model takes "Brexit" for an organisation."""
    places = {
        (span.start, span.end): known.topics[span.label] for span in spans if span.topic and span.label in known.topics
    }
    return {
        name
        for name in names
        if name.key in places.get((name.start, name.end), ()) and name.key not in known.types and not name.country
    }


def _decided_keys(
    gathered: Gathered, decisions: Decisions, topic_labels: Mapping[str, str]
) -> tuple[dict[str, Key], list[str]]:
    """The key of each name that a decision is about; and for names that nobody here bears, a sentence."""
    by_form: defaultdict[Key, set[Key]] = defaultdict(set)
    for key, unit in gathered.units.items():
        label = topic_labels.get(key.value, "") if key.kind == "topic" else ""
        for form in (*unit.forms, label):
            by_form[key_for(form)].add(key)
    topics = [key.value for key in gathered.seen_dropped if key.kind == "topic"]
    dropped = gathered.seen_dropped | {key_for(form) for id_ in topics for form in (id_, topic_labels.get(id_, id_))}
    keys, notes = {}, []
    for name in decisions.names():
        key = key_for(name)
        bearers = by_form.get(key, set())
        if key in gathered.units:
            keys[name] = key
        elif len(bearers) == 1:
            keys[name] = next(iter(bearers))
        elif key not in dropped:
            notes.append(f"{_place(decisions, name)}: {_unknown(name, bearers, gathered)}")
    return keys, notes


def _place(decisions: Decisions, name: str) -> str:
    return f"{decisions.path or 'decisions'}, line {decisions.lines.get(name, 1)}"


def _unknown(name: str, bearers: Iterable[Key], gathered: Gathered) -> str:
    if several := sorted(bearers):
        return f"“{name}” is said of several: {', '.join(map(str, several[:5]))}. Write a fuller name."
    forms = sum((unit.forms for unit in gathered.units.values()), start=Counter[str]())
    question = did_you_mean(name, sorted(forms, key=lambda form: (-forms[form], form)))
    return f"{unknown_name(name)} {question}".rstrip()


def _merge(
    gathered: Gathered, decisions: Decisions, keys: Mapping[str, Key]
) -> tuple[Clusters, list[Proposal], list[str]]:
    """Which keys are one entity: first what the user says, then what the rules propose, the surest first.

    Third goes out what the user says and cannot be done, in sentences.
    """
    notes, apart = [], []
    for a, b in decisions.different:
        if a in keys and keys[a] == keys.get(b):
            notes.append(f"{_place(decisions, b)}: “{a}” and “{b}” cannot be told apart: nothing here is only “{b}”.")
        elif a in keys and b in keys:
            apart.append((keys[a], keys[b]))
    clusters = Clusters(apart)
    verdicts = []
    for group in decisions.same:
        known = [name for name in group if name in keys]
        for name in known[1:]:
            first, other = keys[known[0]], keys[name]
            if clusters.apart(first, other):
                notes.append(
                    f"{_place(decisions, name)}: “{known[0]}” and “{name}” stay two: another entry parts them."
                )
            elif first != other:
                clusters.join(first, other)
                verdicts.append(Proposal(min(first, other), max(first, other), "decision", 1.0))
    units = {key: unit for key, unit in gathered.units.items() if key.kind != "topic"}
    verdicts += decide(units, propose(units, gathered.acronyms), clusters)
    return clusters, verdicts + suggest(units, clusters), notes


def _write(
    store: Store,
    gathered: Gathered,
    clusters: Clusters,
    verdicts: Sequence[Proposal],
    decisions: Decisions,
    keys: Mapping[str, Key],
    topic_labels: Mapping[str, str],
) -> None:
    """Entities, aliases and proposals; the mentions get their entities' ids."""
    units = gathered.units
    groups: defaultdict[Key, list[Key]] = defaultdict(list)
    for key in sorted(units):
        groups[clusters.find(key)].append(key)
    head = {member: representative(units, members) for members in groups.values() for member in members}
    ids = ids_of({key: units[key].type for key in set(head.values())})
    labels = {topic_key(id_): label for id_, label in topic_labels.items()}
    labels |= {keys[name]: label for name, label in decisions.rename.items() if name in keys}
    kinds = {head[keys[name]]: kind for name, kind in decisions.type.items() if name in keys and keys[name] in head}
    names = {key: label_of(key, _forms(gathered, groups[clusters.find(key)])) for key in ids}
    names |= {head[key]: label for key, label in labels.items() if key in head}
    mentions.rename_entities(store, {str(key): ids[head[key]] for key in units})
    found = []
    for key in sorted(ids, key=ids.__getitem__):
        members = groups[clusters.find(key)]
        roles, official = roles_in_words(gathered.roles, members, lambda of: names.get(head.get(of, of), ""), units)
        kind = kinds.get(key, units[key].type)
        observer = kind == "organisation" and gathered.observers.only_report(members)
        found.append(Entity(ids[key], names[key], kind, roles, official, observer))
    aliases = _aliases(gathered, {member: ids[key] for member, key in head.items()}, ids, verdicts)
    entities.add(store, found, aliases)
    store.insert(
        "proposals", ((_usual_form(units, v.a), _usual_form(units, v.b), v.rule, v.score, v.refused) for v in verdicts)
    )


def _aliases(
    gathered: Gathered, entity_of: Mapping[Key, str], heads: Collection[Key], verdicts: Sequence[Proposal]
) -> list[Alias]:
    """Each form of each entity, with the rule that joined it within an article or, where none did, across articles."""
    # Of several joins the surest, which comes first, says why a form is here.
    joined = {key: verdict for verdict in reversed(verdicts) if not verdict.refused for key in (verdict.a, verdict.b)}
    found: dict[Alias, None] = {}
    for member in sorted(entity_of, key=lambda member: (entity_of[member], member)):
        verdict = joined.get(member)
        for form in sorted(gathered.units[member].forms):
            rule = gathered.rules[form, member]
            if rule == "exact" and member not in heads and verdict:
                found[Alias(form, entity_of[member], verdict.rule, verdict.score)] = None
            else:
                found[Alias(form, entity_of[member], rule)] = None
    return list(found)


def _usual_form(units: Mapping[Key, Unit], key: Key) -> str:
    """The usual form of a key, as people read it."""
    return label_of(key, units[key].forms)


def _forms(gathered: Gathered, members: Sequence[Key]) -> Counter[str]:
    return sum((gathered.units[member].forms for member in members), start=Counter())
