"""Give each name of a document one type.

The model types each mention alone and may type two mentions of one name differently. Here the mentions of a document
vote together with the rest of the corpus, the name's own words and the gazetteers.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from graphkit.names.key import Key
from graphkit.names.organisations import organisation_of
from graphkit.names.places import is_known_place, is_town
from graphkit.names.words import sounds_like_organisation, sounds_like_place, words
from graphkit.records import EntityType
from graphkit.resolve.majority import majority
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.mentions.context import CONTEXT_VOTES, acts_as_person, is_counted, is_thing, type_beside
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
    evidence = _evidence(text, names, context=context)
    by_key: defaultdict[Key, list[Name]] = defaultdict(list)
    for name in names:
        by_key[name.key].append(name)
    longer = {Key("name", word) for key in by_key if key.is_words for word in key.words}
    types = {
        key: kind
        for key, same in by_key.items()
        if key in longer or not (key in evidence.counted or all(map(corpus.is_only_capital, same)))
        if (kind := _type(key, same, evidence, corpus)) != "person" or key in longer or key not in evidence.things
    }
    types.update(forced or {})
    return [name._replace(type=kind) for name in names if (kind := types.get(name.key))]


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What a document says of the types of its names.

    Attributes:
        votes: Key → the votes of its mentions for each type.
        surnames: See :func:`_surnames`.
        countries: The codes of the countries that it names.
        people: Keys that could be a place's and are a person's here, by the words beside them.
        companies: Keys of one word that the model takes for a person, and the words beside them for an organisation.
        things: See :func:`_things`.
        counted: See :func:`_counted`.
    """

    votes: Mapping[Key, Counter[EntityType]]
    surnames: Collection[str]
    countries: Collection[str]
    people: Collection[Key]
    companies: Collection[Key]
    things: Collection[Key]
    counted: Collection[Key]


def _evidence(text: str, names: Sequence[Name], *, context: bool) -> _Evidence:
    beside = [type_beside(text, name) if context else None for name in names]
    votes = _votes(names, beside)
    surnames = _surnames(votes)
    acts = [acts_as_person(text, name) if context and _may_be_person(name, surnames) else None for name in names]
    return _Evidence(
        votes,
        surnames,
        {name.country for name in names if name.country},
        _people(names, acts),
        _companies(names, beside, acts, surnames),
        _things(text, names, surnames) if context else (),
        _counted(text, names) if context else (),
    )


def _may_be_person(name: Name, surnames: Collection[str]) -> bool:
    """Whether the model sees a person, or a city of which a person of the document has the name."""
    return name.type == "person" or (name.key.value in surnames and is_known_place(name.key.value))


def _votes(names: Sequence[Name], beside: Sequence[EntityType | None]) -> dict[Key, Counter[EntityType]]:
    """The votes of a document's mentions for the types of each key; ``beside`` has what the words beside each say."""
    votes: defaultdict[Key, Counter[EntityType]] = defaultdict(Counter)
    for name, seen in zip(names, beside, strict=True):
        if not name.rescued:
            votes[name.key][name.type] += 1
        if seen:
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


def _companies(
    names: Sequence[Name],
    beside: Sequence[EntityType | None],
    acts: Sequence[bool | None],
    surnames: Collection[str],
) -> frozenset[Key]:
    """Keys of one word that the model takes for a person, and that the words beside a mention make an organisation."""
    said: defaultdict[Key, set[str]] = defaultdict(set)
    for name, seen, person in zip(names, beside, acts, strict=True):
        if name.type == "person" and name.key.is_word and name.key.value not in surnames:
            said[name.key].add("person" if person else seen or "")
    return frozenset(
        key for key, kinds in said.items() if "organisation" in kinds and kinds.isdisjoint({"person", "place"})
    )


def _things(text: str, names: Sequence[Name], surnames: Collection[str]) -> frozenset[Key]:
    """Keys half of whose places or more name a ship, a weapon or the like. They are no persons."""
    counts, things = Counter(name.key for name in names), Counter[Key]()
    for name in names:
        if name.key.value not in surnames and is_thing(text, name):
            things[name.key] += 1
    return frozenset(key for key, count in things.items() if 2 * count >= counts[key])


def _counted(text: str, names: Sequence[Name]) -> frozenset[Key]:
    """Keys that are acronyms of what one counts: "a ZKV and …"."""
    return frozenset(
        name.key for name in names if is_counted(text, name) and not (name.country or organisation_of(name.text))
    )


def _people(names: Sequence[Name], acts: Sequence[bool | None]) -> frozenset[Key]:
    """Keys that could be a place's and are a person's here: the words beside them say so, and none deny it."""
    said: defaultdict[Key, set[bool | None]] = defaultdict(set)
    for name, person in zip(names, acts, strict=True):
        said[name.key].add(person)
    return frozenset(key for key, found in said.items() if True in found and False not in found)


def _type(key: Key, names: Sequence[Name], evidence: _Evidence, corpus: CorpusCounts) -> EntityType | None:
    """The type of a document's names of one key, or None. The first rule that applies decides."""
    if names[0].country:
        return "place"
    plain, surfaces = key.value, {name.text for name in names}
    own, total = evidence.votes.get(key) or Counter[EntityType](), _with_corpus(key, evidence.votes, corpus)
    titled = any(name.titled for name in names)
    capitals = all(surface.isupper() for surface in surfaces)
    surname = plain in evidence.surnames and not any(" " in surface for surface in surfaces)
    if (
        surname
        and not (capitals and len(plain) <= LONGEST_ACRONYM)
        and (own["person"] or key in evidence.people or not is_known_place(plain))
    ):
        return "person"
    town = is_town(plain, evidence.countries)
    if key in evidence.companies and not titled and not town and not corpus.is_surname(plain):
        return "organisation"
    organisation, place = total["organisation"], total["place"]
    if any((known := organisation_of(surface)) and (organisation or not known.word) for surface in surfaces):
        return "organisation"
    if any(map(_is_branch, surfaces)):
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
    person = titled or key in evidence.people or corpus.is_surname(plain)
    return "place" if kind == "person" and not person and town else kind


def _is_branch(surface: str) -> bool:
    """Whether a name is that of a known organisation of several words, with its place: "Red Crescent of Chile"."""
    whole, of, _ = surface.partition(" of ")
    return bool(of and " " in whole and organisation_of(whole))


def _with_corpus(key: Key, votes: Mapping[Key, Counter[EntityType]], corpus: CorpusCounts) -> Counter[EntityType]:
    """The votes of a document's mentions of a key, and those of the corpus at their weight."""
    total = Counter(votes.get(key, ()))
    for counted in (corpus.types, corpus.context_types):
        for kind, count in counted[key].items() if key in counted else ():
            total[kind] += CORPUS_WEIGHT * count  # type: ignore[assignment]
    return total
