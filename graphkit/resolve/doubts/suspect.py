"""Recognise labels of nodes that look wrong: numbers, titles, headings, markup and the like."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from graphkit.names.titles import is_title, modifiers

LONGEST: Final[Mapping[str, int]] = {"person": 50, "place": 60, "organisation": 100}
"""Type → the most characters of a label that looks right. Ministries and agencies have long names."""

MARKUP: Final = re.compile(r"[<>{}|\\@#]|https?:|www\.|&\w+;|&#\d+;")
CUT: Final = re.compile(r"(?:[-–/,(&…]|\.\.\.)$")
CALENDAR: Final = re.compile(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    re.IGNORECASE,
)
HEADING_WORDS: Final = 6
"""So many words or more of a person's name look like a heading, unless small words are among them."""


def _no_letter(label: str, type_: str) -> bool:
    digit = any(c.isdigit() for c in label)
    return not any(c.isalpha() for c in label) or (type_ == "person" and digit)


def _title(label: str, type_: str) -> bool:
    words = label.split()
    return type_ == "person" and all(is_title(word) or word.lower() in modifiers() for word in words)


def _capitals(label: str, type_: str) -> bool:
    """Capitals only; an acronym, which is one word or two for an organisation, is no doubt."""
    words = label.split()
    enough = {"person": 2, "place": 2}.get(type_, 3)
    long = type_ != "organisation" and len(label) > 6
    return label.isupper() and "." not in label and (len(words) >= enough or long)


def _heading(label: str, type_: str) -> bool:
    words = label.split()
    return (
        "\n" in label
        or (": " in label)
        or (type_ == "person" and len(words) >= HEADING_WORDS and all(w[:1].isupper() for w in words))
    )


SUSPECTS: Final[Mapping[str, Callable[[str, str], bool]]] = {
    "holds markup or an address": lambda label, _: bool(MARKUP.search(label)),
    "has no letters, or digits in a person's name": _no_letter,
    "is one letter": lambda label, _: sum(c.isalnum() for c in label) == 1,
    "is a month or a weekday": lambda label, _: bool(CALENDAR.fullmatch(label)),
    "is a title without a name": _title,
    "looks like a heading": _heading,
    "has capitals only": _capitals,
    "has no capitals": lambda label, _: label.islower(),
    "is cut off": lambda label, _: bool(CUT.search(label)) or label.count("(") != label.count(")"),
    "is longer than a name": lambda label, type_: len(label) > LONGEST[type_],
}
"""What can be wrong with a label, each with a function of label and type that recognises it."""


def suspicion(label: str, type_: str) -> str:
    """Why the label of a person, organisation or place looks wrong; "" where it does not. Topics come from lists.

    >>> suspicion("Prime Minister", "person"), suspicion("NATO", "organisation"), suspicion("Kim@x", "person")
    ('is a title without a name', '', 'holds markup or an address')
    """
    if type_ == "topic":
        return ""
    return next((reason for reason, wrong in SUSPECTS.items() if wrong(label, type_)), "")
