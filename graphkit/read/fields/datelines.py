"""Recognise datelines and source lines: "Hamburg, 14. Mai 2024. Der …", "Malta Courier, 24 June 2024"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from graphkit.names.countries import country_of_name
from graphkit.names.normalise import normalised
from graphkit.names.places import is_listed_place
from graphkit.names.words import any_of, sounds_like_organisation, words
from graphkit.read.fields.dates import is_noise

LONGEST: Final = 120
"""Characters of the longest line above a dateline or a source line."""
PARAGRAPH: Final = 40
"""Characters of text that stand behind a dateline, at least: fewer are a caption's."""

_WORD: Final = r"[^\W\d_a-z][\w.'’-]*"
_SMALL: Final = r"(?:of|the|and|de|del|della|di|da|do|du|des|la|le|der|die|das|und|y|e|et|&)"
_ARTICLE: Final = r"(?:a|am|den|dne|el|il|le)"
_YEAR_WORD: Final = r"(?: (?:года|року|г|р))?"
_PLACE: Final = rf"{_WORD}(?:[ -]{_WORD}){{0,2}}"
_PLACES: Final = re.compile(rf"{_PLACE}(?:(?:,| /|/) ?{_PLACE})?, ?(?:{_ARTICLE} )?")
_NAMED: Final = rf"(?:[Tt]he )?{_WORD}(?: (?:{_SMALL} )*{_WORD}){{0,5}}"
_NAMES: Final = re.compile(
    rf"\s*[(\[]?(?P<names>{_NAMED}(?:(?:,| /|/|\.| [–—|-]) ?{_NAMED}){{0,3}})(?:,| [–—|-])? ?(?:{_ARTICLE} )?"
)
_BETWEEN: Final = re.compile(r",| ?/|\. | [–—|-] ")
_DASH: Final = re.compile(rf"{_YEAR_WORD}\.?\s*(?:\([^()]{{2,40}}\)\s*)?\.?\s?(?:[—–]|-{{1,2}}(?=\s))\s*")
_FULL_STOP: Final = re.compile(rf"{_YEAR_WORD}\.\s+(?=[\"'“„«‘(]?[^\W\d_a-z])")
_PAGE: Final = re.compile(
    r"(?:[,;|·]? *(?:pages?|pp?|s|seite|nr|no|n°|issue|vol|section|edition|ausgabe|стр|с)\.? *[\w–-]{1,6})*[)\]]?\.?",
    re.IGNORECASE,
)
_PUBLISHED: Final = re.compile(
    r"\s*[(\[]?(?:First |Originally )?"
    r"(?:Published|Posted|Issued|Released|Broadcast|Erschienen|Veröffentlicht|Publié|Publicado) "
    r"(?:by|in|on|at|im|am|dans|le|en|el) [^.:;!?]{0,80}",
)


def is_opening(before: str, after: str) -> bool:
    """Whether a day opens a paragraph: behind places or alone, and before a dash or a full stop and the text.

    >>> is_opening("Hamburg, ", ". Der Senator hat am Dienstag mit der Firma gesprochen.")
    True
    >>> is_opening("He was born in Hamburg, ", ". The senator met the company on Tuesday and left.")
    False
    """
    if len(after) < PARAGRAPH:
        return False
    if not before.strip():
        return bool(_FULL_STOP.match(after) or _DASH.match(after))
    return bool(_PLACES.fullmatch(before.lstrip())) and bool(_DASH.match(after) or _FULL_STOP.match(after))


def is_source_line(before: str, after: str) -> bool:
    """Whether a line gives places, media or publishers and a day, and nothing else.

    >>> is_source_line("European Parliament, Brussels, ", ""), is_source_line("Battle of Kadesh, ", "")
    (True, False)
    """
    if not (is_noise(after) or _PAGE.fullmatch(after.strip())):
        return False
    if _PUBLISHED.fullmatch(before):
        return True
    match = _NAMES.fullmatch(before)
    return match is not None and any(map(_is_known, _BETWEEN.split(match["names"])))


def _is_known(name: str) -> bool:
    """Whether a name is that of a place, a medium or a body, or is in a script of which no such names are listed."""
    key = normalised(name.strip()).removeprefix("the ")
    if not key.isascii() and not any("a" <= letter <= "z" for letter in key):
        return True
    return (
        bool(_media().search(key))
        or sounds_like_organisation(key)
        or is_listed_place(name.strip())
        or country_of_name(name.strip()) is not None
    )


@cache
def _media() -> re.Pattern[str]:
    endings = words("endings", "media") | words("weak_endings", "media")
    return re.compile(rf"(?<=\w ){any_of(endings)}$|^{any_of(words('beginnings', 'media'))} ")
