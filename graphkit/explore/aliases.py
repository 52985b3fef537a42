"""Index the labels and aliases of a workspace, with the rule that assigned each."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from shlex import quote
from typing import Final

from graphkit.errors import GraphkitError
from graphkit.names.countries import country_of_name
from graphkit.names.key import Key, key_for
from graphkit.names.normalise import normalised, slug_of
from graphkit.names.state_bodies import owned_label, without_country
from graphkit.names.suggestions import SUGGESTED, ask, suggestions, to_find, unknown_name
from graphkit.resolve.listed.standing import places
from graphkit.resolve.rules import can_be_undone, reason_of
from graphkit.store import Store
from graphkit.store.documents import ids as ids_of_articles

TOP: Final = "graphkit top lists the most frequent names."
LISTED: Final = 20
"""How many entities that share a name are listed at most."""


class UnknownName(GraphkitError):
    """A name that no entity of a workspace has, or that several have."""


@dataclass(frozen=True, slots=True)
class Form:
    """An alias of an entity: the rule that assigned it, its score, mentions and articles, and the rule in words."""

    text: str
    rule: str
    score: float
    mentions: int
    documents: int
    reason: str


class Names:
    """The labels and aliases of a workspace, which stays open, to look names up in. Case, accents, dots and hyphens do
    not count."""

    def __init__(self, store: Store) -> None:
        self._store = store
        rows = store.query("SELECT id, label, type FROM entities ORDER BY id")
        self.labels: dict[str, str] = {id_: label for id_, label, _ in rows}
        self.types: dict[str, str] = {id_: kind for id_, _, kind in rows}
        self.forms: defaultdict[str, list[Form]] = defaultdict(list)
        for entity, text, rule, score, mentions, documents in store.query(
            "SELECT a.entity, a.text, min_by(a.rule, (a.score, a.rule)), min(a.score),"
            " coalesce(any_value(f.mentions), 0), coalesce(any_value(f.documents), 0)"
            " FROM aliases a LEFT JOIN counted_forms f USING (entity, text)"
            " GROUP BY a.entity, a.text ORDER BY a.entity, 5 DESC, a.text"
        ):
            self.forms[entity].append(Form(text, rule, score, mentions, documents, reason_of(rule)))
        self._by_label: defaultdict[Key, list[str]] = defaultdict(list)
        self._by_alias: defaultdict[Key, list[str]] = defaultdict(list)
        for entity, label in self.labels.items():
            self._by_label[key_for(label)].append(entity)
            for key in dict.fromkeys(key_for(form.text) for form in self.forms[entity]):
                self._by_alias[key].append(entity)

    def find(self, name: str) -> list[str]:
        """The ids of the entities that have a name: as their label, or else as an alias."""
        if not normalised(name):
            # All names without a letter or digit have this key, so compare the text itself.
            return [entity for entity, label in self.labels.items() if label == name]
        key = key_for(name)
        return self._by_label.get(key) or self._by_alias.get(key, [])

    def every(self, name: str) -> list[str]:
        """The ids of all entities that have a name; where none has, of the one that it stands for.

        Raises:
            UnknownName: it stands for none.
        """
        return self.find(name) or [self.one(name)]

    def one(self, name: str) -> str:
        """The id of the entity that a name stands for: by its label, its id or an alias; without "the" if need be.

        :func:`graphkit.explore.names.identify` finds the same in SQL, where it need not load all names.

        Raises:
            UnknownName: no entity has the name (it suggests similar ones), or several have (it lists them).
        """
        found = self.find(name)
        if name in self.labels and not self._is_label(name, found):
            return name
        found = found or self.find(re.sub(r"(?i)^\s*the\s+", "", name))
        if len(found) == 1:
            return found[0]
        if found:
            raise self._ambiguous(name, found)
        missed = places(self._store, [name])[name]
        close = ask(self._similar(name))
        step = " ".join(filter(None, (close, to_find(name)))) if missed else close or TOP
        raise UnknownName(unknown_name(name, missed), step)

    def _is_label(self, name: str, found: Sequence[str]) -> bool:
        """Whether a name is the label of the one entity that was found."""
        return len(found) == 1 and key_for(self.labels[found[0]]) == key_for(name)

    def articles(self) -> list[str]:
        """The ids of all articles."""
        return ids_of_articles(self._store)

    def mentions(self, entity: str) -> int:
        """How often articles that count name an entity."""
        return sum(form.mentions for form in self.forms[entity])

    def _ambiguous(self, name: str, found: Sequence[str]) -> UnknownName:
        ranked = sorted(found, key=lambda entity: (-self.mentions(entity), entity))
        lines = "".join(
            f"\n  {entity}: {self.labels[entity]}, {self.types[entity]}, {self.mentions(entity):,} mentions"
            for entity in ranked[:LISTED]
        )
        more = f"\n  … and {len(ranked) - LISTED:,} more" if len(ranked) > LISTED else ""
        return UnknownName(
            f"“{name}” stands for {len(ranked)} entities:{lines}{more}",
            "Give a fuller name, or an id: each line begins with one.",
        )

    def _similar(self, name: str) -> list[str]:
        """The labels of entities with a similar name, the likeliest first; of names alike, the more frequent first."""
        label_of: dict[str, str] = {}
        for entity in sorted(self.labels, key=lambda entity: (-self.mentions(entity), entity)):
            for text in (self.labels[entity], *(form.text for form in self.forms[entity])):
                label_of.setdefault(text, self.labels[entity])
        close = suggestions(name, label_of, limit=None)
        return list(dict.fromkeys(label_of[text] for text in close))[:SUGGESTED]

    def _texts(self, entity: str) -> list[str]:
        return [form.text for form in self.forms[entity]]

    def own(self, entity: str) -> str:
        """The name of an entity as texts have it: its label, or what that was before it was renamed."""
        label, forms = self.labels[entity], self.forms[entity]
        if any(key_for(form.text) in {key_for(label), key_for(without_country(label)[0])} for form in forms):
            return label
        plain = [form.text for form in forms if form.rule in {"exact", "country"}]
        owned = [
            owned_label(text, code)
            for text in plain
            if entity.endswith(end := f"-{slug_of(text)}")
            and (code := country_of_name(entity.removesuffix(end).replace("-", " ")))
        ]
        return next((text for text in plain if slug_of(text) == entity), [*owned, *plain, label][0])

    def written(self, name: str, *, several: bool = False) -> str:
        """A name as a decision should have it: as it is, or the entity's own where it is a label given by renaming.

        Raises:
            UnknownName: no entity has it, or (without ``several``) more than one has.
        """
        found = self.find(name)
        if not several and len(found) > 1 and name not in self.labels:
            raise self._undecided(name, found)
        return self._written(name, self.every(name) if several else [self.one(name)])

    def _undecided(self, name: str, found: Sequence[str]) -> UnknownName:
        """The error for a name that is an alias of several: no decision can tell which is meant where."""
        *_, rarest = sorted(found, key=lambda entity: (-self.mentions(entity), entity))
        taken = f"graphkit split {quote(name)} {quote(self.own(rarest))}"
        error = self._ambiguous(name, found)
        step = f"To give “{name}” to one of them in all articles, first take it from each other: {taken}."
        return UnknownName(error.message, f"{error.next_step} {step} Then build, and merge.")

    def _written(self, name: str, found: Sequence[str]) -> str:
        """A name of the entities that were found, as a decision should have it: one that no other entity has."""
        if any(key_for(name) in map(key_for, self._texts(id_)) for id_ in found):
            return name
        entity = found[0]
        names = (self.own(entity), *self._texts(entity))
        # The id has the words of the name that was resolved, also where no text has them alone.
        return next((text for text in names if self.find(text) == [entity]), entity if name == entity else names[0])

    def to_split(self, name: str) -> list[tuple[str, str]]:
        """The pairs to split so that all aliases of an entity, or one of them, become entities of their own."""
        entity = self.one(name)
        name = self._written(name, [entity])
        own, key = self.own(entity), key_for(name)
        if key not in {key_for(own), key_for(self.labels[entity])}:
            return [(own, name)]
        forms = [form.text for form in self.forms[entity] if can_be_undone(form.rule)]
        usual = {key_for(text): text for text in reversed(forms) if key_for(text) != key_for(own)}
        return [(own, text) for text in sorted(usual.values())]
