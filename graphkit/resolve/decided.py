"""Apply the user's decisions to the keys of a corpus, and say which of them cannot be applied."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from graphkit.decisions.file import Decisions
from graphkit.names.key import Key, key_for, name_key, topic_key
from graphkit.names.suggestions import did_you_mean, to_find, unknown_name
from graphkit.resolve.canonical import label_of
from graphkit.resolve.clustering import Clusters, Proposal
from graphkit.resolve.listed.standing import places
from graphkit.resolve.profiles import CorpusProfiles
from graphkit.store import Store


def dropped_keys(decisions: Decisions, topic_labels: Mapping[str, str]) -> frozenset[Key]:
    """The keys that the user drops: of names and their forms, and of topics by their label or id."""
    names = {find(name) for name in decisions.drop for find in (key_for, name_key)}
    topics = {topic_key(id_) for id_, label in topic_labels.items() if _topic_names(id_, label) & names}
    return frozenset(names | topics)


class Called:
    """Which keys of a corpus the names in decisions mean."""

    def __init__(self, corpus: CorpusProfiles, topic_labels: Mapping[str, str]) -> None:
        self._keys = corpus.by_key
        self._by_form: defaultdict[Key, set[Key]] = defaultdict(set)
        for key, profile in corpus.by_key.items():
            named = {key_for(form) for form in profile.forms}
            if key.kind == "topic":
                named |= _topic_names(key.value, topic_labels.get(key.value, ""))
            for form in named:
                self._by_form[form].add(key)

    def keys(self, name: str) -> set[Key]:
        """The key that a name means; several where it is a form of several, none where no article has it."""
        for key in (key_for(name), name_key(name)):  # "Ann Roe (Chile)" is no body of Chile
            if key in self._keys:
                return {key}
        return self._by_form.get(key_for(name), set())


def called(label: str, members: Sequence[Key], corpus: CorpusProfiles, names: Called) -> tuple[str, ...]:
    """What decisions call an entity, a name for each of its keys: see :class:`graphkit.records.Entity`.

    The first is the label, or where that means nothing or another entity, the most frequent form that means this one.
    """
    found: dict[Key, str] = {}
    ranked = sorted(members, key=lambda key: (-corpus.by_key[key].mentions, key))
    forms = [
        form for key in ranked for form, _ in sorted(corpus.by_key[key].forms.items(), key=lambda f: (-f[1], f[0]))
    ]
    for name in (label, *forms, *map(str, ranked)):
        keys = names.keys(name)
        if len(keys) == 1 and keys.issubset(members):
            found.setdefault(next(iter(keys)), name)
        if len(found) == len(members):
            break
    given = tuple(found.values())
    return () if given == (label,) else given


def decided_keys(
    corpus: CorpusProfiles, decisions: Decisions, topic_labels: Mapping[str, str], store: Store
) -> tuple[dict[str, Key], list[str]]:
    """The key of each name that a decision is about; and a sentence for each name that no article has."""
    means = Called(corpus, topic_labels)
    topics = [key.value for key in corpus.seen_dropped if key.kind == "topic"]
    dropped = corpus.seen_dropped.union(*(_topic_names(id_, topic_labels.get(id_, "")) for id_ in topics))
    keys, unknown = {}, []
    parted = {name for entry in decisions.entries if entry.articles for name in entry.names}
    for name in decisions.names():
        found = means.keys(name)
        if len(found) == 1:
            (keys[name],) = found
        elif key_for(name) not in dropped and name not in parted:
            unknown.append((name, found))
    missed = places(store, (name for name, found in unknown if not found))
    notes = [f"{_place(decisions, name)}: {_unknown(name, found, missed[name], corpus)}" for name, found in unknown]
    return keys, notes


def _topic_names(id_: str, label: str) -> set[Key]:
    """What a decision may call a topic: its id in the list, its label, and the id of its entity."""
    return {key_for(name) for name in (id_, label, str(topic_key(id_))) if name}


def _place(decisions: Decisions, name: str) -> str:
    return f"{decisions.path or 'decisions'}, line {decisions.lines.get(name, 1)}"


def _unknown(name: str, found: Iterable[Key], missed: int, corpus: CorpusProfiles) -> str:
    if several := [label_of(key, corpus.by_key[key].forms) for key in sorted(found)]:
        return f"“{name}” stands for several entities: {', '.join(several[:5])}. Write a fuller name."
    forms = Counter[str]()
    for profile in corpus.by_key.values():
        forms.update(profile.forms)
    question = did_you_mean(name, sorted(forms, key=lambda form: (-forms[form], form)))
    return " ".join(filter(None, (unknown_name(name, missed), question, to_find(name) if missed else "")))


def merge_decided(
    decisions: Decisions, keys: Mapping[str, Key], *, apart: Collection[Key] = ()
) -> tuple[Clusters, list[Proposal], list[str]]:
    """Clusters of the keys that the user merges, kept from those that the user splits; each merge; and in sentences
    what cannot be done. The keys that are ``apart`` are merged by decisions alone."""
    notes, split = [], []
    for a, b in decisions.different:
        if a in keys and keys[a] == keys.get(b):
            notes.append(f"{_place(decisions, b)}: “{a}” and “{b}” cannot be split: no mention is only “{b}”.")
        elif a in keys and b in keys:
            split.append((keys[a], keys[b]))
    clusters = Clusters(split, apart=apart)
    merges = []
    for group in decisions.same:
        known = [name for name in group if name in keys]
        for name in known[1:]:
            first, other = keys[known[0]], keys[name]
            if clusters.split_between(first, other):
                notes.append(
                    f"{_place(decisions, name)}: “{known[0]}” and “{name}” are not merged: another entry splits them."
                )
            elif first != other:
                clusters.merge(first, other)
                merges.append(Proposal(min(first, other), max(first, other), "decision", 1.0))
    return clusters, merges, notes
