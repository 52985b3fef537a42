"""How texts write labels of speakers at the starts of lines: “Ann Roe:”, “[10:15] MR. ROE:”, “Q:”, “((Ann Roe))”."""

from __future__ import annotations

import re
from typing import Final

from graphkit.data import table

_DAY: Final = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ \u202f]"
_TIME: Final = (
    rf"(?:[\[(]?(?:{_DAY})?(?:\d{{1,2}}:)?\d{{1,2}}:\d\d(?:[.,]\d+)?(?:[ \u202f][AaPp]\.?[Mm]\.?)?[\])]?(?:[ ][-–])?)"
)
_WORDS: Final = table("words")
_TECHNICAL: Final = r"(?i:" + "|".join(_WORDS["speakers"]) + r")(?:[ _#-]?\d{1,3})?"
_NAME_WORD: Final = r"[^\W\d_a-z][\w.’'-]*"
_PARTICLE: Final = r"(?:al|bin|da|de|del|den|der|di|dos|du|el|ibn|la|le|of|the|van|von)"
_NAME: Final = rf"{_NAME_WORD}(?: (?:{_PARTICLE} )*{_NAME_WORD}){{0,5}}"
_ASIDE: Final = r"(?:,? \([^()\n]{1,40}\))?"
LABEL: Final = re.compile(
    rf"^[ \t]*(?:[-–—•*>]+[ \t]*)?(?:{_TIME}[ \t]*)?(?:(?P<technical>{_TECHNICAL})|(?P<name>{_NAME}){_ASIDE})"
    rf"[ \t]*(?:{_TIME})?[ \t]*:(?=[ \t]|$)",
    re.MULTILINE,
)
"""A label up to its colon: one of words for speakers ("technical"), or of a name; a time may stand beside it."""
BRACKETED: Final = re.compile(r"^[ \t]*\(\((?P<name>[^()\n]{1,60})\)\)", re.MULTILINE)
"""A name in two brackets."""


def label_at(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Start and end of the name, or of the word for a speaker, in the label with which a line begins; None without one.

    >>> [label_at(line, 0, len(line)) for line in ("Ann Roe (left): Yes.", "((HN)) Why?", "Q: Why?", "He said: “No.”")]
    [(0, 7), (2, 4), (0, 1), None]
    """
    if match := LABEL.match(text, start, end):
        return match.span("technical" if match["technical"] else "name")
    bracketed = BRACKETED.match(text, start, end)
    return bracketed.span("name") if bracketed else None
