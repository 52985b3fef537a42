"""Turn the spans of the model into clean names, each with its key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from graphkit.names.countries import country_of_demonym, country_of_name, is_language
from graphkit.names.key import Key, country_key, name_key
from graphkit.names.normalise import normalised
from graphkit.names.organisations import is_body_of_state
from graphkit.names.places import is_known_place
from graphkit.names.state_bodies import owned_key
from graphkit.names.titles import ends_office, is_bare_office, is_title, names_party, title_before
from graphkit.names.words import any_of, sounds_like_organisation, sounds_like_place, words
from graphkit.records import EntityType, Span, Via
from graphkit.resolve.mentions.trim import trimmed, without_numbers

LABEL_TYPES: Final[Mapping[str, EntityType]] = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
"""Labels of the model that stand for a type."""

PERSONS: Final = frozenset(label for label, kind in LABEL_TYPES.items() if kind == "person")
"""Those of persons."""

RESCUED: Final = frozenset({"NORP", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "MISC"})
"""Other labels whose spans may be names. They count only if a gazetteer or a list of words knows their type."""

URL: Final = re.compile(r"https?:|www\.|@\w|\w\.(?:com|org|net|gov|edu)\b")
SHIP: Final = re.compile(rf"{any_of(map(str.upper, words('ship_prefixes')))}\s+[A-Z]")
"""The start of a ship's name. A ship is no person, though a person's name may follow the prefix."""
BODY_OF_OFFICE: Final = re.compile(rf"{any_of(map(str.title, words('bodies_of_offices')))} of\b")
AFTER_PERSON: Final = re.compile(rf"\s+{any_of(words('after_person', 'context'))}\s+.*$")
AFTER_NAME: Final = re.compile(rf"(?<=\w)(?:,?\s{any_of(words('after_name', 'abbreviations'))})+$")
"""Honours and degrees behind a name: "Jo Roe QC", "Jo Roe, PhD"."""
SLASH: Final = re.compile(r"(?<=\S)/(?=\S)")
COMMA: Final = re.compile(r", ")
OWNER: Final = re.compile(r"(?P<owner>(?:[A-Z][\w.-]*\s+){0,3}[A-Z][\w.-]*)(?P<possessive>[’']s?)?\s+$")
IN_ONE_NAME: Final = re.compile(rf"\b(?:and|or)\b|&|, {any_of(words('after_comma', 'abbreviations'))}\b")
"""It shows that a comma does not separate names: "Committee on Rivers, Lakes and Harbours", "Acme, Inc."."""
CAPITALISED: Final = re.compile(r"[A-Z]\S+")
OWNED: Final = re.compile(r"(?P<owner>[A-Z][^'’]*)['’]s? ")
"""“Chile’s ”, before the rest of a span."""
PLACED: Final = re.compile(r"\s(?:in|on|at|near)\s(?:the\s)?(?P<place>[A-Z][^,]+)$")
BETWEEN_COUNTRIES: Final = re.compile(r"[-–—/]")
NEXT_WORD: Final = re.compile(r"\s+([A-Za-z][\w-]*)")
LETTER: Final = re.compile(r"\w")
TOKEN: Final = re.compile(r"\S+")
SCRIPT_SAMPLE: Final = 1_000
"""Characters at the start of a text by which its script is found."""
FOREIGN: Final = re.compile(r"[^\W\d_\u0000-\u036f\u1e00-\u1eff]")
"""A letter that is not Latin."""
DIRECTION: Final = rf"({any_of(map(str.title, words('compass')))})(?:ern)?"
TWO_DIRECTIONS: Final = re.compile(rf"^{DIRECTION} (?:and|or) {DIRECTION} (\w+)$")


class Name(NamedTuple):
    """A clean name in a text.

    Attributes:
        start: First character.
        end: Character behind the last.
        text: The characters from start to end.
        key: What it is resolved by.
        type: The type that the model's label stands for.
        via: How it was found: "name" or "demonym".
        country: ISO code of the country that it names, or "".
        titled: Whether a title precedes it.
        rescued: Whether the model's label stands for no type.
    """

    start: int
    end: int
    text: str
    key: Key
    type: EntityType
    via: Via = "name"
    country: str = ""
    titled: bool = False
    rescued: bool = False


def clean(text: str, span: Span, *, demonyms: bool = True) -> list[Name]:
    """The names in a span: mostly one, several in a list or a pair of countries, none if it has no name.

    >>> [name.text for name in clean("He saw the Kremlin’s men.", Span(7, 20, "ORG"))]
    ['Kremlin']
    >>> [(name.text, name.titled) for name in clean("Gov. Oleg Kozhemyako", Span(0, 20, "PERSON"))]
    [('Oleg Kozhemyako', True)]
    """
    kind = LABEL_TYPES.get(span.label)
    if kind is None and span.label not in RESCUED:
        return []
    start, end = trimmed(text, span.start, span.end)
    if start >= end:
        return []
    if parts := _parts(text, start, end, span.label):
        return [name for part in parts for name in clean(text, part, demonyms=demonyms)]
    if coupled := _coupled_countries(text, start, end, demonyms=demonyms):
        return coupled
    if (country := _country(text, start, end, span.label, demonyms=demonyms)) is not None:
        return [country] if country.country else []
    surface = text[start:end]
    if kind == "person" and not (" " in surface and ends_office(surface.split()[-1])):
        name = _person(text, start, end)
    else:
        name = _other(text, start, end, kind or "")
    return [name] if name is not None else []


def _parts(text: str, start: int, end: int, label: str) -> list[Span]:
    """The spans of the names that the model gave as one; none if it is one."""
    if listed := _listed(text, start, end, label):
        return [Span(*part, label) for part in listed]
    if (owner := OWNED.match(text, start, end)) and country_of_name(owner["owner"]):
        return [Span(start, owner.end("owner"), "GPE"), Span(owner.end(), end, label)]
    if label not in PERSONS and (there := _located(text, start, end)):
        return [Span(start, there.start(), label), Span(*there.span("place"), "GPE")]
    return []


def _listed(text: str, start: int, end: int, label: str) -> list[tuple[int, int]]:
    """Start and end of each name of a list that the model gave as one: "Acme/Rivers Bank", "Acme, The Herald"."""
    surface = text[start:end]
    between = SLASH if "/" in surface else COMMA
    if between is COMMA and (label != "ORG" or IN_ONE_NAME.search(text, start, end + 5)):
        return []
    borders = [match.span() for match in between.finditer(surface)]
    parts = list(pairwise([0, *(place for border in borders for place in border), len(surface)]))[::2]
    if len(parts) < 2 or surface.isupper() or not all(CAPITALISED.match(surface, *part) for part in parts):
        return []
    return [(start + one, start + other) for one, other in parts]


def _located(text: str, start: int, end: int) -> re.Match[str] | None:
    """The place behind an organisation or a site: "Northern University on Rough Island"."""
    there = PLACED.search(text, start, end)
    if there is None:
        return None
    site, place = normalised(text[start : there.start()]), normalised(there["place"])
    apart = sounds_like_organisation(site) or sounds_like_place(site)
    known = country_of_name(there["place"]) or is_known_place(place) or sounds_like_place(place)
    return there if apart and known and words("missions").isdisjoint(site.split()) else None


def _country(text: str, start: int, end: int, label: str, *, demonyms: bool) -> Name | None:
    """The country that a span names, if any. A demonym that does not count is a name without a country."""
    surface = text[start:end]
    if code := country_of_name(surface):
        return Name(start, end, surface, country_key(code), "place", country=code)
    if (code := country_of_demonym(surface)) and label != "LAW":
        used = code if demonyms and label in {"NORP", "GPE", "LOC", "ORG", "PERSON", "PER"} else ""
        return Name(start, end, surface, country_key(code), "place", via="demonym", country=used)
    return None


def _coupled_countries(text: str, start: int, end: int, *, demonyms: bool) -> list[Name]:
    """The two countries of "Russia-North Korea" or "North and South Korea"."""
    surface = text[start:end]
    if match := TWO_DIRECTIONS.match(surface):
        one, other, land = match.groups()
        codes = country_of_name(f"{one} {land}"), country_of_name(f"{other} {land}")
        if codes[0] and codes[1]:
            halves = ((start, start + len(one), codes[0]), (start + match.start(2), end, codes[1]))
            return [Name(a, b, text[a:b], country_key(code), "place", country=code) for a, b, code in halves]
    for match in BETWEEN_COUNTRIES.finditer(surface):
        parts = [(start, start + match.start()), (start + match.end(), end)]
        names = [_country(text, *part, "GPE", demonyms=demonyms) for part in parts]
        if all(name is not None for name in names):
            return [name for name in names if name is not None and name.country]
    return []


def _person(text: str, start: int, end: int) -> Name | None:
    """A person, without the titles before the name."""
    if cut := AFTER_PERSON.search(text[start:end]):
        start, end = trimmed(text, start, start + cut.start())
    if (after := AFTER_NAME.search(text[start:end])) and " " in text[start : start + after.start()]:
        end = start + after.start()
    named = _after_titles(text, start, end)
    titled = named > start or title_before(text, start)
    surface = text[named:end]
    if SHIP.match(surface):
        return None
    behind = words("after_name", "abbreviations") | words("generations", "abbreviations")
    if not is_name(surface) or surface in behind or all(is_title(word) for word in surface.split()):
        return None
    if named > start and country_of_name(surface):
        named, surface = start, text[start:end]
    return Name(named, end, surface, name_key(surface), "person", titled=titled)


def _other(text: str, start: int, end: int, kind: str) -> Name | None:
    """An organisation or a place, without an office at its end ("State Department Spokesperson")."""
    start, end = _without_office(text, *without_numbers(text, start, end))
    while len(words_in := text[start:end].split()) > 1 and names_party(words_in[0]):
        start, end = trimmed(text, start + len(words_in[0]), end)
    surface = text[start:end]
    if code := country_of_name(surface):
        return Name(start, end, surface, country_key(code), "place", country=code)
    key = normalised(surface)
    if (
        not is_name(surface)
        or is_bare_office(surface)
        or key in words("portfolios", "titles")
        or key.startswith("operation ")
        or country_of_demonym(surface)
        or (kind != "place" and is_language(key))
    ):
        return None
    if kind != "place" and is_body_of_state(surface) and (owner := _owner(text, start)):
        key = owned_key(key, owner)
    # A person's span that comes here ends in an office, and names the body of that office.
    return Name(start, end, surface, Key("name", key), "place" if kind == "place" else "organisation", rescued=not kind)


def _owner(text: str, start: int) -> str:
    """The code of the country before a body, or "": "Russia’s Defence Ministry", "Russian Defence Ministry"."""
    if match := OWNER.search(text, max(0, start - 40), start):
        tokens = match["owner"].split()
        known = country_of_name if match["possessive"] else country_of_demonym
        for first in range(len(tokens)):
            if code := known(" ".join(tokens[first:])):
                return code
    return ""


def _without_office(text: str, start: int, end: int) -> tuple[int, int]:
    """Strip an office and its words from the end of an organisation or a place."""
    tokens = text[start:end].split()
    office = len(tokens) > 1 and ends_office(tokens[-1]) and not BODY_OF_OFFICE.match(text, start, end)
    if office:
        tokens.pop()
    if office or _office_follows(text, end):
        while len(tokens) > 1 and normalised(tokens[-1]) in words("before_offices", "titles"):
            tokens.pop()
    wanted = text[start:end]
    for _ in range(len(wanted.split()) - len(tokens)):
        wanted = wanted[: wanted.rindex(wanted.split()[-1])].rstrip()
    return trimmed(text, start, start + len(wanted))


def _office_follows(text: str, end: int) -> bool:
    """Whether the next word behind a span is an office."""
    match = NEXT_WORD.match(text[end : end + 40])
    return bool(match and ends_office(match.group(1)))


def _after_titles(text: str, start: int, end: int) -> int:
    """Where the name starts behind titles. The last word is never a title."""
    found = list(TOKEN.finditer(text[start:end]))
    last = 0
    for i, word in enumerate(found[:-1]):
        if is_title(word.group()):
            last = i + 1
        elif i >= 2:
            break
    return start + found[last].start() if found else start


@lru_cache(maxsize=100_000)
def is_name(surface: str) -> bool:
    """Whether a text can be a name: two letters or digits, a capital, and no address of a page."""
    if len(LETTER.findall(surface)) < 2 or not any(c.isalpha() for c in surface) or URL.search(surface):
        return False
    # In a script without capitals, such as Arabic or Chinese, letters are neither upper nor lower case.
    return any(c.isupper() or (c.isalpha() and not c.islower()) for c in surface)


def names_in(text: str, spans: tuple[Span, ...], *, demonyms: bool = True) -> Iterator[Name]:
    """The names in the spans of a document that are not topics, in the order of the text.

    In a Latin text, spans with letters of another script are left out: they are transcriptions or another language.
    """
    latin = _is_latin(text)
    for span in spans:
        if not span.topic and not (latin and FOREIGN.search(text, span.start, span.end)):
            yield from clean(text, span, demonyms=demonyms)


def _is_latin(text: str) -> bool:
    """Whether most letters are Latin."""
    if text[:SCRIPT_SAMPLE].isascii():
        return True
    letters = [c for c in text[:SCRIPT_SAMPLE] if c.isalpha()]
    return sum(c < "\u0250" or "\u1e00" <= c < "\u1f00" for c in letters) * 2 > len(letters)
