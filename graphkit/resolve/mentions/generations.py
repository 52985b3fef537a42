"""Read "Jr.", "III" or "the Elder" behind a person's name as a part of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from graphkit.names.generations import BEHIND, with_generation
from graphkit.names.key import Key, name_key
from graphkit.resolve.mentions.clean import Name

REACH: Final = 15
"""Characters behind a name in which a sign of a generation ends."""


def with_generations(text: str, names: Sequence[Name]) -> list[Name]:
    """The names of a text, each person's with the sign of a generation behind it; what the model made of it goes.

    >>> found = with_generations("Jo Roe, Jr., left.", [Name(0, 6, "Jo Roe", name_key("Jo Roe"), "person")])
    >>> [(name.text, str(name.key)) for name in found]
    [('Jo Roe, Jr.', 'jo roe jr')]
    """
    kept: list[Name] = []
    for name in names:
        if kept and kept[-1].end > name.start and with_generation(kept[-1].key.words)[1]:
            continue
        kept.append(_extended(text, name) if name.type == "person" and name.via == "name" else name)
    return kept


def _extended(text: str, name: Name) -> Name:
    base, sign = with_generation(name.key.words)
    end = name.end
    if not sign and (behind := BEHIND.match(text, end, end + REACH)):
        end = behind.end()
        _, sign = with_generation([*base, *name_key(behind.group()).words])
    elif sign and text.startswith(".", end) and name.text[-2:].lower() in {"jr", "sr"}:
        end += 1
    if not sign:
        return name
    return name._replace(end=end, text=text[name.start : end], key=Key("name", " ".join([*base, sign])))
