"""Turn a text with marked names into plain text and the names that the resolver takes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from graphkit.names.countries import country_of_demonym, country_of_name
from graphkit.names.key import country_key, name_key
from graphkit.records import EntityType, Span, Via
from graphkit.resolve.coreference.linked import Linked
from graphkit.resolve.mentions.clean import Name

MARK: Final = re.compile(r"«(\w+):([^»]*)»")
KINDS: Final[Mapping[str, EntityType]] = {"p": "person", "o": "organisation", "l": "place", "d": "place"}
"""How a name is marked: ``«p:Ann Example»``; ``d`` is an adjective of a country."""


def marked(text: str) -> tuple[str, list[Name]]:
    """The text without its marks, and the names that were marked.

    >>> str(marked("«p:Ann Example» left «l:Russia».")[1][1].key)
    'country:RU'
    """
    plain, pieces = _split(text)
    return plain, [_name(start, surface, mark) for start, surface, mark in pieces]


def linked(text: str) -> tuple[str, list[Linked]]:
    """The same, each name joined to nothing but itself."""
    plain, names = marked(text)
    return plain, [Linked(name, name.key, "exact") for name in names]


def spans(text: str) -> tuple[str, tuple[Span, ...]]:
    """The text without its marks, and a span for each, labelled as marked; a mark in lower case is a topic's id."""
    plain, pieces = _split(text)
    return plain, tuple(
        Span(start, start + len(surface), mark, topic=mark.islower()) for start, surface, mark in pieces
    )


def _split(text: str) -> tuple[str, list[tuple[int, str, str]]]:
    plain, pieces, at = "", [], 0
    for match in MARK.finditer(text):
        plain += text[at : match.start()]
        pieces.append((len(plain), match[2], match[1]))
        plain += match[2]
        at = match.end()
    return plain + text[at:], pieces


def _name(start: int, surface: str, mark: str) -> Name:
    code = ""
    if mark == "l":
        code = country_of_name(surface) or ""
    elif mark == "d":
        code = country_of_demonym(surface) or ""
        assert code, f"{surface} is of no country"
    key = country_key(code) if code else name_key(surface)
    via: Via = "demonym" if mark == "d" else "name"
    return Name(start, start + len(surface), surface, key, KINDS[mark], via=via, country=code)
