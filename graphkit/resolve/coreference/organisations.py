"""Rules of coreference for organisations: short forms, well-known names, and the same words in another order."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from graphkit.names.countries import country_of_demonym, country_of_name
from graphkit.names.key import Key, name_key
from graphkit.names.normalise import normalised
from graphkit.names.organisations import local_organisations, organisation_of, plain_form
from graphkit.names.teams import city_of
from graphkit.names.words import any_of, words
from graphkit.resolve.mentions.clean import Name

OF_ANOTHER: Final = re.compile(
    rf"(?:[’']s?|\b{any_of(words('possessives'))}|\b{any_of(words('heads_of_bodies'))} of (?:the|its))\s$"
)
"""What stands before a form that belongs to another: "the secretary of the Security Council", "its Congress"."""


def known_organisations(names: Sequence[Name], text: str) -> Mapping[Key, Key]:
    """A form that many organisations share ("the Security Council") stands for the one that the document names in full
    as well, or else the one whose parent it names ("the UN"), unless it belongs to another.
    """
    full = {known.name: name.key for name in names if (known := organisation_of(name.text))}
    found: dict[Key, Key] = {}
    for name in names:
        if name.type == "organisation" and name.key == name_key(name.text):
            candidates = local_organisations(name.text)
            fitting = {full[known.name] for known in candidates if known.name in full} - {name.key}
            if candidates and not fitting and not _is_owned(name.key, names, text):
                fitting = {name_key(known.name) for known in candidates if _parent(known.name, name.key.value) in full}
            if len(fitting) == 1:
                found[name.key] = fitting.pop()
    return found


def _is_owned(key: Key, names: Sequence[Name], text: str) -> bool:
    """Whether a name belongs to another anywhere in a text."""
    return any(name.key == key and OF_ANOTHER.search(text, max(0, name.start - 20), name.start) for name in names)


def _parent(full: str, form: str) -> str:
    """What stands before a form in a full name: "United Nations" of "United Nations Security Council"."""
    return full[: -len(form)].strip() if normalised(full).endswith(f" {form}") else ""


def short_forms(names: Sequence[Name], _text: str) -> Mapping[Key, Key]:
    """A short form of an organisation stands for the one longer name that starts or ends with it.

    "Supreme Court" is the "Supreme Court of Cassation"; "Joint Chiefs of Staff" the "South Korean Joint Chiefs of
    Staff"; "the Agency" the "Korean Central News Agency", where no other agency is named.
    """
    keys = dict.fromkeys(name.key for name in names if name.type == "organisation" and name.key.words)
    ends: defaultdict[tuple[str, ...], list[Key]] = defaultdict(list)  # first or last words → names
    for key in keys:
        for n in range(1, len(key.words)):
            ends[tuple(key.words[:n])].append(key)
            ends[tuple(key.words[-n:])].append(key)
    found: dict[Key, Key] = {}
    for key in keys:
        short = key.words
        longer = [
            full
            for full in {*ends.get(tuple(short), ())}
            if len(full.value) > len(key.value) and _extends(short, full.words)
        ]
        if len(longer) == 1:
            found[key] = longer[0]
    return found


def _extends(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a longer name is the short one with no more than where or of what it is."""
    n = len(short)
    if len(full) <= n:
        return False
    if n == 1:
        return short[0] in words("generic") and (full[-1] == short[0] or full[:2] == [short[0], "of"])
    before, after = full[:-n], full[n:]
    if full[-n:] == short:
        place = " ".join(before).title()
        return bool(country_of_name(place.upper()) or country_of_demonym(place)) or before[0] in words("short_before")
    return full[:n] == short and after[0] in {"of", "for", "and", "in", "on"}


def teams(names: Sequence[Name], _text: str) -> Mapping[Key, Key]:
    """A team that is called by the name of its city stands for the one club that the document names in full, and so
    does the rest of the club's name: "Leeds" and "United" for "Leeds United".
    """
    called = {name.key: city for name in names if (city := city_of(name.key, name.text))}
    clubs = [
        key
        for key in dict.fromkeys(name.key for name in names if name.type == "organisation" and name.key.is_words)
        if key not in called and key.words[-1] not in words("no_clubs", "sport")
    ]
    found: dict[Key, Key] = {}
    for key, city in called.items():
        full = [club for club in clubs if f" {club.value} ".startswith(f" {city} ") or club.value.endswith(f" {city}")]
        if len(full) == 1:
            found[key] = full[0]
    single = dict.fromkeys(name.key for name in names if name.type == "organisation" and name.key.is_word)
    for club in [*found.values()]:
        nickname = Key("name", club.words[-1])
        if nickname in single and [other for other in clubs if other.words[-1] == nickname.value] == [club]:
            found[nickname] = club
    return found


def parties(names: Sequence[Name], _text: str) -> Mapping[Key, Key]:
    """A party's adjective stands for the party: "the Liberal leader", "the Liberal Party"."""
    keys = {name.key for name in names if name.type == "organisation"}
    fuller = {key: Key("name", f"{key.value} party") for key in sorted(keys) if key.is_word}
    return {key: party for key, party in fuller.items() if party in keys}


def word_orders(names: Sequence[Name], _text: str) -> Mapping[Key, Key]:
    """Organisations that differ in spelling or word order alone: "Defense Department", "Department of Defence"."""
    counts = Counter(name.key for name in names if name.type != "person" and not name.country)
    groups: defaultdict[str, list[Key]] = defaultdict(list)
    for key in counts:
        groups[plain_form(key.value)].append(key)
    found: dict[Key, Key] = {}
    for keys in groups.values():
        best = min(keys, key=lambda key: (-counts[key], key))
        found |= {key: best for key in keys if key != best}
    return found
