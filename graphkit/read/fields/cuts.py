"""Find out which texts a service cut, and which values stand for no value at all."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from graphkit.data import table

START: Final = 60
"""Characters at the start of a text by which it is found again in another."""

TAIL: Final = 200
"""Characters at the end of a text that show whether a service cut it."""

_OPEN: Final = re.compile(r"(?:…|\.\.\.)[\"”»)\]]?\s*\Z")
_FULLER: Final = re.compile(r"(?:…|\.\.\.|\])\s*\Z")


def uncut(text: str) -> str:
    """Return a text without what a service writes where it cut it.

    >>> uncut("Nora met Paul… [+2310 chars]"), uncut("Nora met Paul. Read more »"), uncut("Nora met Paul.")
    ('Nora met Paul…', 'Nora met Paul.', 'Nora met Paul.')
    """
    end = _cut().search(text[-TAIL:])
    return (text[: len(text) - len(end[0])] or text) if end else text


def ends_open(text: str) -> bool:
    """Whether a text ends in “…”, as texts do that were cut."""
    return _OPEN.search(text[-TAIL:]) is not None


def may_be_cut(text: str) -> bool:
    """Whether another field of the record may hold more of a text."""
    return _FULLER.search(text[-TAIL:]) is not None or uncut(text) != text


def uncut_start(text: str) -> str:
    """Return what a text that may be cut holds of the whole, without the marks of the cut; "" if it is not cut.

    >>> uncut_start("Nora met Paul …"), uncut_start("Nora met Paul.")
    ('Nora met Paul', '')
    """
    return text.rstrip("….[]() ") if may_be_cut(text) else ""


def is_empty(value: str) -> bool:
    """Whether a value is blank or says that there is none.

    >>> [is_empty(value) for value in (" ", "N/A", "[removed]", "None of them left.")]
    [True, True, True, False]
    """
    return not value.strip() or stands_for_none(value)


def stands_for_none(value: str) -> bool:
    """Whether a value says that there is none.

    >>> stands_for_none("N/A"), stands_for_none("")
    (True, False)
    """
    return len(value) <= LONGEST_EMPTY and value.strip().casefold() in _empty()


LONGEST_EMPTY: Final = 30
"""Characters of the longest value that stands for none."""


@cache
def _empty() -> frozenset[str]:
    return frozenset(table("columns")["ends"]["empty"])


@cache
def _cut() -> re.Pattern[str]:
    """How services end a text that they cut: a count of what is missing, dots in brackets, a link to the rest."""
    words = table("columns")["ends"]
    more = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in sorted(words["more"], key=len, reverse=True))
    units, marks = "|".join(words["units"]), "|".join(words["marks"])
    dots, arrow = r"(?:…|\.\.\.)", r"(?:…|\.\.\.|»|›|→|⟶|>{1,3}|:)"
    bracketed = (
        rf"{dots}?\s*\+?\s*[\d.,]+\s*(?:more\s+)?(?:{units})\s*{dots}?",
        dots,
        rf"{dots}?\s*(?:{more}|{marks})\s*{arrow}?",
    )
    inner = "|".join(bracketed)
    return re.compile(
        rf"\s*(?:(?:\[\s*(?:{inner})\s*\]|\(\s*(?:{inner})\s*\))"
        rf"|(?:\A|(?<=[.!?…\"”»)\]])|(?<=\n))\s*(?:{more})\s*(?:{arrow}|[^\n.!?]{{0,100}}(?:»|›|→|⟶))?)\s*\Z",
        re.IGNORECASE,
    )
