"""A name comes in; whether a well-known organisation bears it, and under which name all know it, goes out."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any, Final

from graphkit.data import table
from graphkit.resolve.keys import key_of

SPELLINGS: Final = (
    (re.compile(r"\b(\w{4,})is(e[sd]?|ing|ation|ations)\b"), r"\1iz\2"),
    (re.compile(r"\bdefence\b"), "defense"),
    (re.compile(r"\blabour\b"), "labor"),
    (re.compile(r"\bcentre\b"), "center"),
    (re.compile(r"\bprogramme\b"), "program"),
    (re.compile(r"\btheatre\b"), "theater"),
    (re.compile(r"\bharbour\b"), "harbor"),
)
"""British spellings and their American ones, for comparison alone."""


@lru_cache(maxsize=100_000)
def american(key: str) -> str:
    """A key in American spelling.

    >>> american("world health organisation"), american("ministry of defence")
    ('world health organization', 'ministry of defense')
    """
    for pattern, spelling in SPELLINGS:
        key = pattern.sub(spelling, key)
    return key


OFFICE_OF: Final = re.compile(
    r"^(?P<kind>department|ministry|office|bureau|university|bank|institute) (?:of|for) (?:the )?(?P<rest>.+)$"
)


@lru_cache(maxsize=100_000)
def plain_form(key: str) -> str:
    """A key in American spelling, "department of defense" as "defense department".

    >>> plain_form("ministry of defence"), plain_form("defense ministry")
    ('defense ministry', 'defense ministry')
    """
    key = american(key)
    match = OFFICE_OF.match(key)
    return f"{match['rest']} {match['kind']}" if match else key


@cache
def _known() -> dict[str, tuple[dict[str, Any], bool]]:
    """Key in American spelling → entry, and whether the form is written in capitals alone."""
    try:
        entries = table("organisations")["organisation"]
    except FileNotFoundError:
        entries = []
    found: dict[str, tuple[dict[str, Any], bool]] = {}
    for entry in entries:
        for form in (entry["name"], *entry.get("forms", ())):
            found.setdefault(american(key_of(form)), (entry, form.isupper()))
    return found


@lru_cache(maxsize=100_000)
def organisation_of(text: str) -> str:
    """The usual name of the organisation that a form stands for everywhere, or ""."""
    found = _known().get(american(key_of(text)))
    if found is None or (found[1] and not text.replace(".", "").isupper()):
        return ""
    return str(found[0]["name"])


def is_known_organisation(text: str) -> bool:
    """Whether a well-known organisation bears this name."""
    return bool(organisation_of(text))
