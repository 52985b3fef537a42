"""The cleaned names of one document come in; the same go out, each key with one type.

The model types each occurrence by itself, and wavers. Here a document's occurrences vote together, with what the rest
of the corpus, the name's own words and the gazetteers say.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from graphkit.names.gazetteer import is_known_place
from graphkit.names.key import Key
from graphkit.names.organisations import organisation_of
from graphkit.names.words import sounds_like_organisation, sounds_like_place, words
from graphkit.records import EntityType
from graphkit.resolve.canonical import majority
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.mentions.context import VOTES, evidence
from graphkit.resolve.mentions.corpus_counts import Census

TITLE_VOTES: Final = 3.0
CORPUS_WEIGHT: Final = 0.5


def with_types(
    text: str, names: Sequence[Name], census: Census, *, forced: Mapping[Key, EntityType] | None = None
) -> list[Name]:
    """Give every key one type; names that were only rescued from another label stay where something knows them.

    A word of the language that begins a sentence is no name, unless it is part of a longer one here.

    ``forced`` gives the types that the user has decided, by key.
    """
    votes: defaultdict[Key, Counter[EntityType]] = defaultdict(Counter)
    for name in names:
        if not name.rescued:
            votes[name.key][name.type] += 1.0  # type: ignore[assignment]
        if seen := evidence(text, name):
            votes[name.key][seen] += VOTES  # type: ignore[assignment]
        if name.titled:
            votes[name.key]["person"] += TITLE_VOTES  # type: ignore[assignment]
    surnames = _surnames(votes)
    by_key: defaultdict[Key, list[Name]] = defaultdict(list)
    for name in names:
        by_key[name.key].append(name)
    longer = {Key("name", word) for key in by_key if key.is_words for word in key.words}
    types = {
        key: _type(key, same, votes, surnames, census)
        for key, same in by_key.items() if key in longer or not all(map(census.is_only_capital, same))
    }  # fmt: skip
    types.update(forced or {})
    return [replace(name, type=kind) for name in names if (kind := types.get(name.key))]


def _surnames(votes: Mapping[Key, Counter[EntityType]]) -> set[str]:
    """Last words of the longer names that are persons here, and the last two, for surnames with a hyphen."""
    found: set[str] = set()
    for key, count in votes.items():
        if key.is_words and majority(count) == "person" and not sounds_like_organisation(key.value):
            *_, before, last = key.words
            found |= {last, f"{before} {last}"} - {key.value}
    return found


def _type(
    key: Key, names: Sequence[Name], votes: Mapping[Key, Counter[EntityType]], surnames: Collection[str], census: Census
) -> EntityType | None:
    """The type of a document's names of one key, or None where they are no names."""
    if names[0].country:
        return "place"
    plain, surfaces = key.value, {name.text for name in names}
    own = votes.get(key, Counter())
    total = Counter(own)
    for counted in (census.types, census.evidence):
        for kind, count in counted[key].items() if key in counted else ():
            total[kind] += CORPUS_WEIGHT * count  # type: ignore[assignment]
    capitals = all(surface.isupper() for surface in surfaces)
    surname = (
        all(" " not in surface for surface in surfaces) and plain in surnames and not (capitals and len(plain) < 4)
    )
    if surname and (own["person"] or not is_known_place(plain)):
        return "person"
    organisation = total["organisation"]
    if any((known := organisation_of(surface)) and (organisation or not known.word) for surface in surfaces):
        return "organisation"
    capitals = capitals and all(surface.isupper() for surface in census.surfaces.get(key, ()))
    if key.is_word and capitals and len(plain) >= 2 and not own["person"] > 3 * max(organisation, 1):
        # People are written in capitals in headlines alone: an acronym that the model took for somebody.
        return "organisation" if total["person"] or organisation >= total["place"] else "place"
    city = is_known_place(plain, big=not total["place"]) and plain not in words("not_places")
    if city and organisation < 2 * max(total["place"], 1):
        return "place"
    if sounds_like_organisation(plain):
        return "organisation"
    if sounds_like_place(plain, organisation=organisation > 0, person=total["person"] > total["place"]):
        return "place"
    return majority(total) if total else None
