"""Rules of coreference for places: a point of the compass for a country, a word for a site."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from graphkit.names.countries import country_names
from graphkit.names.key import Key, name_key
from graphkit.names.normalise import normalised
from graphkit.names.places import is_known_place
from graphkit.names.words import any_of, words
from graphkit.resolve.mentions.clean import Name

COMPASS: Final = frozenset(map(name_key, words("compass")))
LANDS: Final = frozenset(map(name_key, words("divided_lands")))


def compass(names: Sequence[Name], _text: str) -> Mapping[Key, Key]:
    """ "The North" is North Korea where that is the only country that begins so.

    So is "Korea" where North Korea is the only country that ends so.
    """
    keys = {name.key for name in names if name.type != "person"}
    countries = {name.key: normalised(country_names()[name.country]) for name in names if name.country}
    found: dict[Key, Key] = {}
    for key in sorted(keys & (COMPASS | LANDS)):
        begins, ends = f"{key.value} " if key in COMPASS else "", f" {key.value}" if key in LANDS else ""
        fitting = [c for c, name in countries.items() if c != key and name.startswith(begins) and name.endswith(ends)]
        if len(fitting) == 1:
            found[key] = fitting[0]
    return found


def sites(names: Sequence[Name], text: str) -> Mapping[Key, Key]:
    """A place of one word stands for the one site or water of that name ("Heathrow", "Heathrow Airport"), or is the one
    that the word behind it says ("Heathrow airport"); no city does.
    """
    places = [name for name in names if name.type == "place" and not name.country]
    keys = {name.key for name in places}
    behind: defaultdict[Key, set[Key]] = defaultdict(set)
    for name in places:
        if match := _site_behind().match(text, name.end, name.end + 30):
            behind[name.key].add(Key("name", f"{name.key.value} {match['site']}"))
    found: dict[Key, Key] = {}
    for key in sorted(keys):
        if key.is_word and not is_known_place(key.value):
            fitting = {other for other in keys if other.is_words and other.words[0] == key.value} or behind[key]
            if len(fitting) == 1 and " ".join((site := fitting.pop()).words[1:]) in words("sites"):
                found[key] = site
    return found


@cache
def _site_behind() -> re.Pattern[str]:
    return re.compile(rf" (?P<site>{any_of(words('sites'))})\b")
