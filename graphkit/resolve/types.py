"""The cleaned names of one document come in; the same go out, each key with one type.

The model types each occurrence by itself, and wavers. Here a document's occurrences vote together, with what the rest
of the corpus, the name's own words and the gazetteers say.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from graphkit.resolve.census import Census
from graphkit.resolve.clean import Name
from graphkit.resolve.corpus import majority
from graphkit.resolve.gazetteer import is_known_place
from graphkit.resolve.organisations import organisation_of
from graphkit.resolve.words import sounds_like_organisation, sounds_like_place, words

LOCATIVE: Final = re.compile(
    r"\b(?:in|near|outside|inside|around|throughout|across|(?:north|south|east|west)(?:ern)? of"
    r"|(?:town|city|village|province) of)\s(?:the\s)?$"
)
"""What stands before a place, and seldom before a person."""

APPOSITION: Final = re.compile(
    r",? (?:a|an|the|which is an?) (?:[\w’'-]+ ){0,4}(?:city|town|village|port|island|province|district|region|suburb"
    r"|county|station|capital|airport|neighbou?rhood|municipality|prefecture|mountain|river|lake|resort)\b"
)
"""What says behind a name that it is a place: "Khasan, a border station"."""

TITLE_VOTES: Final = 3.0
PLACE_VOTES: Final = 1.5
CORPUS_WEIGHT: Final = 0.5


def with_types(
    text: str, names: Sequence[Name], census: Census, *, forced: Mapping[str, str] | None = None
) -> list[Name]:
    """Give every key one type; names that were only rescued from another label stay where something knows them.

    ``forced`` gives the types that the user has decided, by key.
    """
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name in names:
        if not name.rescued:
            votes[name.key][name.type] += 1.0  # type: ignore[assignment]
        if (name.type == "person" and LOCATIVE.search(text, max(0, name.start - 16), name.start)) or (
            name.type != "place" and APPOSITION.match(text, name.end, name.end + 70)
        ):
            votes[name.key]["place"] += PLACE_VOTES  # type: ignore[assignment]
        if name.titled:
            votes[name.key]["person"] += TITLE_VOTES  # type: ignore[assignment]
    surnames = _surnames(votes)
    types = {name.key: _type(name, votes, surnames, census) for name in names}
    types.update(forced or {})
    return [replace(name, type=kind) for name in names if (kind := types[name.key])]


def _surnames(votes: defaultdict[str, Counter[str]]) -> set[str]:
    """Last words of the longer names that are persons here."""
    return {
        key.split()[-1] for key, count in votes.items()
        if " " in key and majority(count) == "person" and not sounds_like_organisation(key)
    }  # fmt: skip


def _type(name: Name, votes: defaultdict[str, Counter[str]], surnames: Collection[str], census: Census) -> str:
    """The type of a name, or "" where it is none."""
    key = name.key
    if name.country:
        return "place"
    own = votes.get(key, Counter())
    total = Counter(own)
    for kind, count in census.types[key].items() if key in census.types else ():
        total[kind] += CORPUS_WEIGHT * count  # type: ignore[assignment]
    single = " " not in key
    surname = single and key in surnames and not (name.text.isupper() and len(key) < 4)
    if surname and (own["person"] or not is_known_place(key)):
        return "person"
    organisation = total["organisation"]
    known = organisation_of(name.text)
    if known and not (known.word and not organisation):
        return "organisation"
    if single and name.text.isupper() and len(key) >= 2 and not own["person"] > 3 * max(organisation, 1):
        # People are not written in capitals: an acronym that the model took for somebody.
        return "organisation" if total["person"] or organisation >= total["place"] else "place"
    city = is_known_place(key, big=not total["place"]) and key not in words("not_places")
    if city and organisation < 2 * max(total["place"], 1):
        return "place"
    if sounds_like_organisation(key):
        return "organisation"
    if sounds_like_place(key, organisation=organisation > 0):
        return "place"
    return majority(total) if total else ""
