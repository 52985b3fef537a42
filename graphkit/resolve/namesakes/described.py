"""Collect, article by article, what the texts call each person."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field

from graphkit.names.key import Key
from graphkit.records import Document
from graphkit.resolve.attributes.offices import Role
from graphkit.resolve.coreference.linked import Linked
from graphkit.resolve.namesakes.lives import Life, life_of
from graphkit.resolve.namesakes.professions import called, fields


@dataclass(slots=True)
class Description:
    """What an article, or several, say of a person.

    Attributes:
        professions: What the person is called, counted.
        countries: ISO codes of the countries that the person is of.
        states: Of these, the countries of which the person holds an office that one has for one state alone.
        past: Whether some of it is of the past.
        life: The years of birth and death.
    """

    professions: Counter[str] = field(default_factory=Counter)
    countries: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    past: bool = False
    life: Life = field(default_factory=Life)

    @property
    def fields(self) -> set[str]:
        """The fields of the professions."""
        return {fields()[word] for word in self.professions}

    @property
    def kind(self) -> Hashable:
        """What it says, without how often."""
        return frozenset(self.professions), frozenset(self.countries), frozenset(self.states), self.past, self.life

    def add(self, other: Description) -> None:
        """Add what another article says."""
        self.professions.update(other.professions)
        self.countries.update(other.countries)
        self.states.update(other.states)
        self.past |= other.past
        self.life |= other.life

    def __bool__(self) -> bool:
        return bool(self.professions or self.countries or self.life != Life())


@dataclass(slots=True)
class Described:
    """What the documents so far say of each person.

    Attributes:
        documents: The ids of the documents.
        dates: Their days, "" where they have none.
        by_key: Person's key → number of a document → what it says; those that say nothing are left out.
    """

    documents: list[str] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    by_key: defaultdict[Key, dict[int, Description]] = field(default_factory=lambda: defaultdict(dict))

    def add(self, document: Document, linked: Sequence[Linked], roles: Sequence[Role | None]) -> None:
        """Read the next document; ``roles`` are the offices of its names."""
        number = len(self.documents)
        self.documents.append(document.id)
        self.dates.append(document.date or "")
        found: dict[Key, Description] = {}
        for item, role in zip(linked, roles, strict=True):
            if item.name.type != "person":
                continue
            if (description := found.get(item.key)) is None:
                description = found[item.key] = Description()
            if said := called(document.text, item, role):
                description.professions.update(said.professions)
                description.countries.update(said.countries)
                description.states.update(said.countries if said.state else ())
                description.past |= said.past
            description.life |= life_of(document.text, item.name.end)
        for key, description in found.items():
            if description:
                self.by_key[key][number] = description
