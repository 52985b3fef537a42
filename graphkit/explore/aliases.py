"""A workspace comes in; who is called what goes out, and by which rule."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from graphkit.errors import GraphkitError
from graphkit.names.gazetteer import country_of_name
from graphkit.names.key import Key, key_for
from graphkit.names.normalise import slug_of
from graphkit.names.state_bodies import owned_label, without_country
from graphkit.resolve.rules import can_be_undone, reason_of
from graphkit.store import Store


class UnknownName(GraphkitError):
    """A name that nobody bears in a workspace, or that several do."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form in which texts name an entity: the rule that joined it, the rule's score, how often it stands so, in how
    many articles, and the rule in words."""

    text: str
    rule: str
    score: float
    mentions: int
    documents: int
    reason: str


class Names:
    """Who is called what in a workspace. Case, accents, dots and hyphens do not count."""

    def __init__(self, workspace: Store) -> None:
        self.labels: dict[str, str] = dict(workspace.query("SELECT id, label FROM entities ORDER BY id"))
        self.forms: defaultdict[str, list[Form]] = defaultdict(list)
        for entity, text, rule, score, mentions, documents in workspace.query(
            "WITH counted AS (SELECT m.entity, m.text, count(*) AS n, count(DISTINCT m.document) AS articles"
            " FROM mentions m JOIN documents d ON d.id = m.document AND d.duplicate_of IS NULL GROUP BY ALL)"
            " SELECT a.entity, a.text, min_by(a.rule, (a.score, a.rule)), min(a.score), coalesce(any_value(c.n), 0),"
            " coalesce(any_value(c.articles), 0) FROM aliases a LEFT JOIN counted c USING (entity, text)"
            " GROUP BY a.entity, a.text ORDER BY a.entity, 5 DESC, a.text"
        ):
            self.forms[entity].append(Form(text, rule, score, mentions, documents, reason_of(rule)))
        self._labelled: defaultdict[Key, list[str]] = defaultdict(list)
        self._called: defaultdict[Key, list[str]] = defaultdict(list)
        for entity, label in self.labels.items():
            self._labelled[key_for(label)].append(entity)
            for key in dict.fromkeys(key_for(form.text) for form in self.forms[entity]):
                self._called[key].append(entity)

    def find(self, name: str) -> list[str]:
        """The ids of the entities that bear a name: those with this label, else those with this form."""
        key = key_for(name)
        return self._labelled.get(key) or self._called.get(key, [])

    def one(self, name: str) -> str:
        """The id of the entity that bears a name.

        Raises:
            UnknownName: there is none (it says which names are close), or several.
        """
        found = self.find(name)
        if len(found) == 1:
            return found[0]
        if found:
            several = ", ".join(self.labels[entity] for entity in found[:5]) + (" …" if len(found) > 5 else "")
            raise UnknownName(f"“{name}” is said of several: {several}.", "Give a fuller name.")
        raise UnknownName(f"Nobody is called “{name}” in these articles.", self._suggestion(name))

    def _texts(self, entity: str) -> list[str]:
        return [form.text for form in self.forms[entity]]

    def _suggestion(self, name: str) -> str:
        from rapidfuzz.fuzz import WRatio
        from rapidfuzz.process import extract

        texts = sorted({*self.labels.values(), *(form.text for forms in self.forms.values() for form in forms)})
        close = [text for text, _, _ in extract(name, texts, scorer=WRatio, score_cutoff=75, limit=3)]
        return f"Did you mean {' or '.join(f'“{text}”' for text in close)}?" if close else "See entities.csv for names."

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
            UnknownName: nobody bears it, or (but for ``several``) more than one.
        """
        found = self.find(name)
        if not (several and found):
            self.one(name)
        return name if any(key_for(name) in map(key_for, self._texts(id_)) for id_ in found) else self.own(found[0])

    def parted(self, name: str) -> list[tuple[str, str]]:
        """The pairs to tell apart so that an entity falls into its names, or that a form of it stands for itself."""
        entity = self.one(name)
        own, key = self.own(entity), key_for(name)
        if key not in {key_for(own), key_for(self.labels[entity])}:
            return [(own, name)]
        forms = [form.text for form in self.forms[entity] if can_be_undone(form.rule)]
        usual = {key_for(text): text for text in reversed(forms) if key_for(text) != key_for(own)}
        return [(own, text) for text in sorted(usual.values())]
