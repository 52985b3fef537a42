"""Make the keys and labels of teams that are called by the name of their city."""

from __future__ import annotations

from typing import Final

from graphkit.names.key import Key
from graphkit.names.normalise import normalised

MARK: Final = " team"


def team_key(city: str) -> Key:
    """The key of the team that a text calls by the name of a city.

    >>> str(team_key("Sampleton")), team_key("Sampleton") == Key("name", normalised("Sampleton (team)"))
    ('sampleton team', True)
    """
    return Key("name", normalised(city) + MARK)


def city_of(key: Key, form: str) -> str:
    """The key of the city by whose name a form calls the team of a key, or "".

    >>> city_of(team_key("Sampleton"), "Sampleton"), city_of(team_key("Sampleton"), "Sampleton team")
    ('sampleton', '')
    """
    city = normalised(form)
    return city if key.kind == "name" and key.value == city + MARK else ""


def team_label(form: str) -> str:
    """The label of the team that is called by the name of its city.

    >>> team_label("Sampleton")
    'Sampleton (team)'
    """
    return f"{form} (team)"
