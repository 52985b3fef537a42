"""Give each of several people of one name a key and a label of its own, article by article."""

from __future__ import annotations

import shlex
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from graphkit.names.countries import country_names
from graphkit.names.key import Key, name_key
from graphkit.records import ReadWarning
from graphkit.resolve.canonical import label_of
from graphkit.resolve.clustering import Clusters
from graphkit.resolve.coreference.linked import Linked
from graphkit.resolve.namesakes.labels import labels_of
from graphkit.resolve.namesakes.telling import Person, Told
from graphkit.resolve.profiles import Profiles

RULE: Final = "namesake"
SHOWN: Final = 3
"""How many articles are named for each person."""


class Namesakes:
    """The people of one name that articles tell apart.

    Args:
        told: The names that several people have, or may have.
        profiles: What the corpus says of each key.
        clusters: Which keys are one entity.
        documents: The ids of all documents, by number.
    """

    def __init__(
        self,
        told: Iterable[Told] = (),
        profiles: Profiles | None = None,
        clusters: Clusters | None = None,
        documents: Sequence[str] = (),
    ) -> None:
        self._of: defaultdict[str, dict[Key, Key]] = defaultdict(dict)
        self._labels: dict[Key, str] = {}
        self._groups: list[tuple[Key, list[Key]]] = []
        self.warnings: list[ReadWarning] = []
        self._notes: list[str] = []
        for one in told:
            assert profiles is not None
            assert clusters is not None
            members = sorted(key for key in clusters.members(one.key) if key in profiles)
            forms = sum((profiles[key].forms for key in members), start=Counter[str]())
            head = max(members, key=lambda key: (profiles[key].mentions if key.is_words else 0, key))
            name = label_of(head, forms)
            if one.doubt:
                self.warnings.append(_doubtful(name, one.doubt, documents))
            else:
                self._add(name, head, members, one, profiles, documents)

    def __bool__(self) -> bool:
        return bool(self._groups)

    def _add(
        self, name: str, head: Key, members: Sequence[Key], told: Told, profiles: Profiles, documents: Sequence[str]
    ) -> None:
        labels = labels_of(name, [person.description for person in told.people])
        keys = [name_key(label) for label in labels]
        self._groups.append((head, keys))
        self._labels |= dict(zip(keys, labels, strict=True))
        for key, person in zip(keys, told.people, strict=True):
            for number in person.documents:
                here = [member for member in members if number in profiles[member].documents]
                self._of[documents[number]] |= dict.fromkeys(here, key)
        where = "; ".join(
            f"{label} in {_articles(person.documents, documents)}"
            for label, person in zip(labels, told.people, strict=True)
        )
        merge = f"graphkit merge {' '.join(map(shlex.quote, labels))}"
        self._notes.append(f"Two people of one name were told apart: {where}. If they are one: {merge}.")
        if told.open:
            self.warnings.append(_undecided(name, labels, told.open, documents))

    def apply(self, document: str, linked: Sequence[Linked]) -> list[Linked]:
        """The names of an article, those of a person who is told apart under that person's key."""
        keys = self._of.get(document)
        if not keys:
            return list(linked)
        return [
            one._replace(key=keys[one.key], rule=RULE if one.rule == "exact" else one.rule) if one.key in keys else one
            for one in linked
        ]

    def labels(self, clusters: Clusters) -> Iterator[tuple[Key, str]]:
        """The label of each key, but for people whom a decision merges."""
        for _, keys in self._groups:
            yield from ((key, self._labels[key]) for key in keys if _apart(keys, clusters))

    def notes(self, clusters: Clusters) -> list[str]:
        """A sentence for each name whose people are told apart, but where a decision merges them."""
        return [note for (_, keys), note in zip(self._groups, self._notes, strict=True) if _apart(keys, clusters)]

    def pairs(self) -> Iterator[tuple[Key, Key]]:
        """Pairs of keys that no rule may merge."""
        for head, keys in self._groups:
            yield from combinations(dict.fromkeys([head, *keys]), 2)

    def lasting(self, last: Mapping[Key, str]) -> Mapping[Key, str]:
        """The ids of the last build, where the first person of a name keeps that of the name."""
        found = dict(last)
        for head, keys in self._groups:
            if head in last and not any(key in last for key in keys):
                found[keys[0]] = last[head]
        return found


def _apart(keys: Sequence[Key], clusters: Clusters) -> bool:
    return len({clusters.find(key) for key in keys}) == len(keys)


def _articles(numbers: Iterable[int], documents: Sequence[str]) -> str:
    names = [documents[number] for number in sorted(numbers)]
    more = f" and {len(names) - SHOWN:,} more" if len(names) > SHOWN else ""
    return f"{', '.join(names[:SHOWN])}{more}"


def _called(person: Person) -> str:
    """What articles call a person, in words."""
    said = person.description
    lands = [country_names()[code] for code in sorted(said.countries)]
    years = [f"{said.life.birth or '?'}–{said.life.death or '?'}"] if said.life.birth or said.life.death else []
    return ", ".join([*sorted(said.professions), *lands, *years])


def _doubtful(name: str, people: tuple[Person, Person], documents: Sequence[str]) -> ReadWarning:
    one, other = people
    first, second = (documents[min(person.documents)] for person in people)
    message = f"may be two people: {first} says “{_called(one)}”, {second} says “{_called(other)}”"
    split = f"graphkit split {shlex.quote(name)} --in {shlex.quote(second)}"
    return ReadWarning("namesakes", name, message, 1, f"If they are two: {split}.")


def _undecided(name: str, labels: Sequence[str], numbers: Iterable[int], documents: Sequence[str]) -> ReadWarning:
    message = f"is {' or '.join(labels)} in {_articles(numbers, documents)}: the text does not tell"
    merge = f"graphkit merge {shlex.quote(name)} {shlex.quote(labels[0])}"
    return ReadWarning("namesakes", name, message, 1, f"If it is the first: {merge}.")
