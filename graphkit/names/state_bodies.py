"""Make the keys and labels of bodies that every state has, such as ministries."""

from __future__ import annotations

import re
from typing import Final

from graphkit.names.countries import country_names, country_of_name
from graphkit.names.normalise import normalised

OWNED: Final = re.compile(r"(?P<body>.+) \((?P<owner>[^()]+)\)$")


def owned_key(body: str, country: str) -> str:
    """The key of a country's body, from the body's own key and the ISO code.

    >>> owned_key("defence ministry", "RU")
    'russia defence ministry'
    """
    return f"{normalised(country_names()[country])} {body}"


def owned_label(body: str, country: str) -> str:
    """The label of a country's body, from the body's own name and the ISO code.

    >>> owned_label("Defence Ministry", "RU")
    'Defence Ministry (Russia)'
    """
    return f"{body} ({country_names()[country]})"


def without_country(label: str) -> tuple[str, str]:
    """A label without the country in brackets whose body it is, and the country's ISO code, or "".

    >>> without_country("Defence Ministry (Russia)"), without_country("Acme (shop)")
    (('Defence Ministry', 'RU'), ('Acme (shop)', ''))
    """
    if label.endswith(")") and (match := OWNED.match(label)) and (country := country_of_name(match["owner"])):
        return match["body"], country
    return label, ""
