"""Tell what each listed name stands for. The user's decisions go over the list."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple, TypeAlias

from graphkit.names.countries import country_of_name
from graphkit.names.key import Key, country_key, key_for, name_key
from graphkit.names.organisations import organisation_of
from graphkit.names.places import is_known_place
from graphkit.names.titles import is_title_alone
from graphkit.names.words import sounds_like_organisation, sounds_like_place
from graphkit.records import EntityType, ListedName
from graphkit.resolve.listed.words import Folder
from graphkit.resolve.majority import majority
from graphkit.resolve.mentions.surname_first import straight

Seen: TypeAlias = Mapping[Key, Counter[EntityType]]
"""Key → how often the model gave it each type."""

SHORTEST: Final = 2
"""The least characters of a name that is searched for."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What listed names stand for.

    Attributes:
        key: What they are resolved by: the key of the first of them that no other entry has.
        type: The type of the entity.
        label: The name to show; "" where the texts decide.
        source: The entry of the user's list; None for a name that stands in a decision alone.
    """

    key: Key
    type: EntityType
    label: str = ""
    source: ListedName | None = None


class Form(NamedTuple):
    """How a name is written, whether in a decision rather than in a list, and whether texts may put commas into it."""

    text: str
    decided: bool = False
    commas: bool = True


class Entries:
    """The entries of the user's lists, and the names that the user's decisions give a type.

    Names are known by their words as :class:`~graphkit.resolve.listed.words.Folder` folds them. 100,000 entries take
    some 100 MB: what an entry stands for is told only when one of its names is met.

    Args:
        names: The lists.
        types: Decisions: name → its type.
        split: Decisions: pairs of names that are not one.
        seen: What the model saw, for names without a type.

    Attributes:
        fold: Folds words and names.
        lengths: Folded first word of a name → the numbers of words of such names, the highest first.
        decided: Folded names in decisions → how the decisions write them.

    >>> entries = Entries([ListedName(name, "person", ("ZM",)) for name in ("Zorvan Mills", "Zora Marlin")])
    >>> [entry.label for entry in entries.of("zorvan mills")], len(entries.of("zm"))
    (['Zorvan Mills'], 2)
    """

    def __init__(
        self,
        names: Sequence[ListedName] = (),
        *,
        types: Mapping[str, EntityType] | None = None,
        split: Iterable[tuple[str, str]] = (),
        seen: Seen | None = None,
    ) -> None:
        self.names, self.fold, self._seen = names, Folder(), seen or {}
        self._numbers: dict[str, int | tuple[int, ...]] = {}
        self._countries: dict[str, int] = {}
        self._made: dict[int, Entry] = {}
        self._shared: set[int] = set()
        self._more: list[Entry] = []
        self.decided: dict[str, str] = {}
        lengths: defaultdict[str, set[int]] = defaultdict(set)
        for number, name in enumerate(names):
            for form in forms_of(name):
                self._add(form, number, lengths)
                if name.type in ("place", "") and (code := country_of_name(form)):
                    self._countries.setdefault(code, number)
        for one, other in split:
            self._part(one, other)
        for text, kind in (types or {}).items():
            self._decide(text, kind)
        for folded in self.decided:
            first, *others = folded.split()
            lengths[first].add(1 + len(others))
        self.lengths = {word: tuple(sorted(found, reverse=True)) for word, found in lengths.items()}

    def _add(self, form: str, number: int, lengths: defaultdict[str, set[int]]) -> None:
        """Make a name one of an entry."""
        words = self.fold.words(form)
        folded = " ".join(words)
        if len(folded) < SHORTEST or not any(map(str.isalpha, folded)) or is_title_alone(form):
            return
        known = self._numbers.setdefault(folded, number)
        if known != number:
            others = known if isinstance(known, tuple) else (known,)
            self._numbers[folded] = others if number in others else (*others, number)
        lengths[words[0]].add(len(words))

    def _part(self, one: str, other: str) -> None:
        """Make a name that the user split from another of its entry an entry by itself."""
        known = self._numbers.get(self.fold.name(one))
        if isinstance(known, int) and known == self._numbers.get(self.fold.name(other)):
            entry = self._entry(known)
            parted = other if key_for(other) != entry.key else one
            self._put(parted, Entry(key_for(parted), entry.type))

    def _decide(self, text: str, kind: EntityType) -> None:
        """Give the entry of a name, or the name itself, the type that the user decided."""
        known, key = self._numbers.get(self.fold.name(text)), key_for(text)
        if isinstance(known, int) and known < len(self.names):
            self._made[known] = replace(self._entry(known), type=kind)
            self.decided[self.fold.name(text)] = text
        elif key.kind == "name":
            self._put(text, Entry(key, kind))

    def _put(self, text: str, entry: Entry) -> None:
        """Add an entry for a name in a decision."""
        if folded := self.fold.name(text):
            self.decided[folded] = text
            self._numbers[folded] = len(self.names) + len(self._more)
            self._more.append(entry)

    def _entry(self, number: int) -> Entry:
        if number >= len(self.names):
            return self._more[number - len(self.names)]
        if (entry := self._made.get(number)) is None:
            entry = self._made[number] = self._of_list(number)
        return entry

    def _of_list(self, number: int) -> Entry:
        """What an entry of a list stands for."""
        name = self.names[number]
        forms = forms_of(name)
        own = [form for form in forms if self._numbers.get(self.fold.name(form)) == number]
        if not own:
            self._shared.add(number)
            own = forms
        kind = name.type or _guessed(name, [key_for(form) for form in own], self._seen)
        country = next(iter(filter(None, map(country_of_name, own))), "") if kind == "place" else ""
        key = country_key(country) if self._countries.get(country) == number else name_key(own[0])
        return Entry(key, kind, straight(name.name) if kind == "person" else name.name, name)

    def __contains__(self, folded: str) -> bool:
        """Whether an entry has a name, folded."""
        return folded in self._numbers

    def of(self, folded: str) -> list[Entry]:
        """The entries that have a name, folded."""
        return list(map(self._entry, self.numbers(folded)))

    def numbers(self, folded: str) -> tuple[int, ...]:
        """The numbers of the entries that have a name, folded: from 0, those of decisions behind those of the lists."""
        known = self._numbers.get(folded, ())
        return known if isinstance(known, tuple) else (known,)

    def of_key(self, key: Key) -> Entry | None:
        """The one entry that has a name with this key; None if there is none, or several."""
        known = self._countries.get(key.value) if key.kind == "country" else self._numbers.get(key.value)
        return self._entry(known) if isinstance(known, int) else None

    def forms(self, folded: str) -> Iterator[Form]:
        """A name as the decisions and the lists write it."""
        if folded in self.decided:
            yield Form(self.decided[folded], decided=True)
        for entry in self.of(folded):
            for form in forms_of(entry.source) if entry.source else ():
                if self.fold.name(form) == folded:
                    yield Form(form, commas=entry.type == "place")

    def met(self) -> Iterator[Entry | None]:
        """What each of ``names`` stands for; None where no text has one of its names, or others have all of them."""
        return (None if number in self._shared else self._made.get(number) for number in range(len(self.names)))


def forms_of(name: ListedName) -> list[str]:
    """The names of an entry; "Roe, Ann" is "Ann Roe" as well.

    >>> forms_of(ListedName("Roe, Ann", "person", ("Annie",)))
    ['Ann Roe', 'Roe, Ann', 'Annie']
    """
    forms = [name.name, *name.aliases]
    if name.type == "person" and any(", " in form for form in forms):
        return [turned for form in forms for turned in dict.fromkeys((straight(form), form))]
    return forms


def _guessed(name: ListedName, keys: Sequence[Key], seen: Seen) -> EntityType:
    """The type of an entry that has none: what the model mostly saw, what the words say, else a person."""
    votes = sum((seen[key] for key in keys if key in seen), start=Counter[EntityType]())
    if votes:
        return majority(votes)
    key = keys[0]
    if organisation_of(name.name) or sounds_like_organisation(key.value):
        return "organisation"
    known = key.kind == "country" or is_known_place(key.value) or sounds_like_place(key.value)
    return "place" if known else "person"
