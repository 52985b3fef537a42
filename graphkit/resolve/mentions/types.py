"""Give each name of a document one type.

The model types each mention alone and may type two mentions of one name differently. Here the mentions of a document
vote together with the rest of the corpus, the name's own words and the gazetteers.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from graphkit.names.key import Key
from graphkit.names.organisations import organisation_of
from graphkit.names.places import is_known_place, is_town
from graphkit.names.words import sounds_like_organisation, sounds_like_place, words
from graphkit.records import EntityType
from graphkit.resolve.majority import majority
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.mentions.context import CONTEXT_VOTES, acts_as_person, is_thing, type_beside
from graphkit.resolve.mentions.corpus_counts import CorpusCounts

TITLE_VOTES: Final = 3.0
"""Votes for a person by a title before the name. Where a title is, the model's type is nearly always a slip."""
CORPUS_WEIGHT: Final = 0.5
"""What the votes of the corpus count. Less than the document's own: other documents may mean another entity."""
PERSON_SHARE: Final = 3
"""A word in capitals is a person only with more than this many times the votes for an organisation: it is mostly an
acronym, and people are in capitals only in headlines."""
CITY_SHARE: Final = 2
"""The name of a city is an organisation only with at least this many times the votes for a place."""
LONGEST_ACRONYM: Final = 3
"""Letters up to which a surname in capitals is taken for an acronym."""


def with_types(
    text: str,
    names: Sequence[Name],
    corpus: CorpusCounts,
    *,
    forced: Mapping[Key, EntityType] | None = None,
    context: bool = True,
) -> list[Name]:
    """The names of one document, each key with one type.

    Names rescued from another label are left out where no vote and no list knows their type. A common word that has its
    capital from the start of a sentence is left out, unless it is part of a longer name here.

    ``forced`` has the types that the user decided, by key; ``context`` tells whether the words beside a name vote.
    """
    votes = _votes(text, names, context=context)
    surnames = _surnames(votes)
    people = _people(text, names, surnames) if context else frozenset[Key]()
    companies = _companies(text, names, surnames) if context else frozenset[Key]()
    things = _things(text, names, surnames) if context else frozenset[Key]()
    countries = {name.country for name in names if name.country}
    by_key: defaultdict[Key, list[Name]] = defaultdict(list)
    for name in names:
        by_key[name.key].append(name)
    longer = {Key("name", word) for key in by_key if key.is_words for word in key.words}
    types = {
        key: _type(key, same, votes, surnames, people, companies, countries, corpus)
        for key, same in by_key.items() if key in longer or (not all(map(corpus.is_only_capital, same))
        and key not in things)
    }  # fmt: skip
    types.update(forced or {})
    return [replace(name, type=kind) for name in names if (kind := types.get(name.key))]


def _votes(text: str, names: Sequence[Name], *, context: bool) -> dict[Key, Counter[EntityType]]:
    """The votes of a document's mentions for the types of each key."""
    votes: defaultdict[Key, Counter[EntityType]] = defaultdict(Counter)
    for name in names:
        if not name.rescued:
            votes[name.key][name.type] += 1
        if context and (seen := type_beside(text, name)):
            votes[name.key][seen] += CONTEXT_VOTES  # type: ignore[assignment]
        if name.titled:
            votes[name.key]["person"] += TITLE_VOTES  # type: ignore[assignment]
    return votes


def _surnames(votes: Mapping[Key, Counter[EntityType]]) -> set[str]:
    """The last word of each longer name that is a person here, and the last two, for surnames with a hyphen."""
    found: set[str] = set()
    for key, count in votes.items():
        if key.is_words and majority(count) == "person" and not sounds_like_organisation(key.value):
            *_, before, last = key.words
            found |= {last, f"{before} {last}"} - {key.value}
    return found


def _companies(text: str, names: Sequence[Name], surnames: Collection[str]) -> frozenset[Key]:
    """Keys of one word that the model takes for a person, and that the words beside a mention make an organisation."""
    said: defaultdict[Key, set[str]] = defaultdict(set)
    for name in names:
        if name.type == "person" and name.key.is_word and name.key.value not in surnames:
            said[name.key].add("person" if acts_as_person(text, name) else type_beside(text, name) or "")
    return frozenset(
        key for key, kinds in said.items() if "organisation" in kinds and kinds.isdisjoint({"person", "place"})
    )


def _things(text: str, names: Sequence[Name], surnames: Collection[str]) -> frozenset[Key]:
    """Keys that the model takes for a person, and half of whose places or more name a ship, a weapon or the like."""
    counts, things = Counter(name.key for name in names), Counter[Key]()
    for name in names:
        if name.type == "person" and not name.titled and name.key.value not in surnames and is_thing(text, name):
            things[name.key] += 1
    return frozenset(key for key, count in things.items() if 2 * count >= counts[key])


def _people(text: str, names: Sequence[Name], surnames: Collection[str]) -> frozenset[Key]:
    """Keys that could be a place's and are a person's here: the words beside them say so, and none deny it.

    A big city's must be the surname of a person of the document as well.
    """
    said: defaultdict[Key, set[bool | None]] = defaultdict(set)
    for name in names:
        key = name.key.value
        if (key in surnames and is_known_place(key)) or name.type == "person":
            said[name.key].add(acts_as_person(text, name))
    return frozenset(key for key, found in said.items() if True in found and False not in found)


def _type(
    key: Key,
    names: Sequence[Name],
    votes: Mapping[Key, Counter[EntityType]],
    surnames: Collection[str],
    people: Collection[Key],
    companies: Collection[Key],
    countries: Collection[str],
    corpus: CorpusCounts,
) -> EntityType | None:
    """The type of a document's names of one key, or None. The first rule that applies decides."""
    if names[0].country:
        return "place"
    plain, surfaces = key.value, {name.text for name in names}
    own, total = votes.get(key, Counter()), _with_corpus(key, votes, corpus)
    titled = any(name.titled for name in names)
    capitals = all(surface.isupper() for surface in surfaces)
    surname = plain in surnames and not any(" " in surface for surface in surfaces)
    if (
        surname
        and not (capitals and len(plain) <= LONGEST_ACRONYM)
        and (own["person"] or key in people or not is_known_place(plain))
    ):
        return "person"
    town = is_town(plain, countries)
    if key in companies and not titled and not town and not corpus.is_surname(plain):
        return "organisation"
    organisation, place = total["organisation"], total["place"]
    if any((known := organisation_of(surface)) and (organisation or not known.word) for surface in surfaces):
        return "organisation"
    capitals = capitals and all(surface.isupper() for surface in corpus.surfaces.get(key, ()))
    acronym = key.is_word and capitals and len(plain) > 1 and own["person"] <= PERSON_SHARE * max(organisation, 1)
    if acronym:
        return "organisation" if total["person"] or organisation >= place else "place"
    city = is_known_place(plain, big=not place) and plain not in words("not_places")
    if city and organisation < CITY_SHARE * max(place, 1):
        return "place"
    if sounds_like_organisation(plain):
        return "organisation"
    if sounds_like_place(plain, organisation=organisation > 0, person=total["person"] > place):
        return "place"
    kind = majority(total) if total else None
    person = titled or key in people or corpus.is_surname(plain)
    return "place" if kind == "person" and not person and town else kind


def _with_corpus(key: Key, votes: Mapping[Key, Counter[EntityType]], corpus: CorpusCounts) -> Counter[EntityType]:
    """The votes of a document's mentions of a key, and those of the corpus at their weight."""
    total = Counter(votes.get(key, ()))
    for counted in (corpus.types, corpus.context_types):
        for kind, count in counted[key].items() if key in counted else ():
            total[kind] += CORPUS_WEIGHT * count  # type: ignore[assignment]
    return total
