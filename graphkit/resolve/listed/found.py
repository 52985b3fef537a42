"""Tell what came of the user's lists: what each entry is called and typed, which were found, which names are shared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from graphkit.names.key import Key, name_key
from graphkit.records import EntityType, ReadWarning
from graphkit.resolve.listed.case import LONGEST_ACRONYM
from graphkit.resolve.listed.entries import Entry
from graphkit.resolve.listed.finder import ListedNames
from graphkit.resolve.profiles import Profile
from graphkit.store import Store

SHOWN: Final = 3
"""How many of the entries that share a name are named."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the lists say of the keys that the articles have.

    Attributes:
        labels: Key → the name to show.
        types: Key → the type.
        ids: Key → the id in the list, where it has one.
    """

    labels: dict[Key, str] = field(default_factory=dict)
    types: dict[Key, EntityType] = field(default_factory=dict)
    ids: dict[Key, str] = field(default_factory=dict)


def found_of(listed: ListedNames, profiles: Mapping[Key, Profile]) -> Found:
    """What the lists say of the keys that the articles have."""
    entries = [
        (entry, source)
        for source, entry in zip(listed.entries.names, listed.entries.met(), strict=True)
        if entry is not None and entry.key in profiles
    ]
    ids: dict[Key, str] = {}
    for entry, source in entries:
        if source.id:  # two entries whose names differ in an apostrophe alone have one key
            ids[entry.key] = "; ".join(filter(None, (ids.get(entry.key), source.id)))
    return Found(
        {entry.key: entry.label for entry, _ in entries if not _shouts(entry, profiles[entry.key])},
        {entry.key: entry.type for entry, _ in entries},
        ids,
    )


def _shouts(entry: Entry, profile: Profile) -> bool:
    """Whether a list has a name in capitals that the articles write otherwise."""
    forms = [form for form in profile.forms if name_key(form) == entry.key]
    return entry.label.isupper() and len(entry.label) > LONGEST_ACRONYM and not all(map(str.isupper, forms))


def write(store: Store, listed: ListedNames, ids: Mapping[Key, str]) -> None:
    """Replace the table of listed names; ``ids`` has the entity of each key."""
    store.clear("listed")
    shared = Counter[int]()
    for folded, count in listed.shared.items():
        shared.update(dict.fromkeys(listed.entries.numbers(folded), count))
    store.insert(
        "listed",
        (
            (source.name, source.type, source.id, source.place, ids.get(entry.key, "") if entry else "", shared[number])
            for number, (source, entry) in enumerate(zip(listed.entries.names, listed.entries.met(), strict=True))
        ),
    )


def shared_names(listed: ListedNames) -> Iterator[ReadWarning]:
    """A warning for each name in the articles that several entries have, the most frequent first."""
    for folded, count in sorted(listed.shared.items(), key=lambda item: (-item[1], item[0])):
        sources = [entry.source for entry in listed.entries.of(folded) if entry.source]
        named = [f"{source.name} ({source.place})" for source in sources[:SHOWN]] + ["…"] * (len(sources) > SHOWN)
        text = next(listed.entries.forms(folded)).text
        message = (
            f"is a name of {len(sources)} entries, so that the list does not tell which is meant: {', '.join(named)}"
        )
        yield ReadWarning("listed", f"“{text}”", message, count, "Leave it in one of them.")


def left_aliases(listed: ListedNames) -> Iterator[ReadWarning]:
    """A warning for each one-word alias that was left out in articles with another bearer, the most frequent first."""
    for folded, count in sorted(listed.left.items(), key=lambda item: (-item[1], item[0])):
        source = next(entry.source for entry in listed.entries.of(folded) if entry.source)
        text = next(listed.entries.forms(folded)).text
        message = (
            "is one word, and does not count in articles that name another with it and the entry by no other name:"
            f" {source.name} ({source.place})"
        )
        yield ReadWarning("listed", f"“{text}”", message, count, "Give the other an entry, or take the alias out.")
