"""Find the headline that an article's text states at its head."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from graphkit.data import table
from graphkit.read.fields.metadata import date_of

LONGEST: Final = 120
"""The longest line of a headline in characters."""

LINES, CHARACTERS = 3, 200
"""The most lines of a headline, and the most characters of several lines together."""

SEARCHED: Final = 6
"""The number of lines, not counting blank ones, in which a headline begins."""

_WORD: Final = r"[^\W\d_a-z][\w.’'-]*"
_NAMES: Final = (
    rf"{_WORD}(?: (?:(?:al|bin|da|de|del|della|den|der|di|du|el|la|le|ten|van|von) )*{_WORD}){{0,4}}"
    rf"(?:(?:,| and| und| et| y| e| en|,? &) {_WORD}(?: {_WORD}){{1,3}}){{0,4}}"
)
_BYLINE: Final = re.compile(
    rf"(?:by|By|BY) {_NAMES}(?:$|[,;|•·/(]| [(–—-]|\s{{2}}| \d)"
    rf"|(?:By|BY) {_WORD} {_NAMES} (?:in|for|at|of|from) (?:the )?[A-Z]"
    rf"|(?:Von|Par|Por|Di|Door|Af|Av|Od|Автор:) (?=\S+ ){_NAMES}$"
)
_FIELD: Final = re.compile(r"([^\W\d_][\w -]{0,24}?)[ \t]*[:：][ \t]+(\S.*)")
_RULE: Final = re.compile(r"[\W_]+")
_BULLET: Final = re.compile(r"[•▪■●◦‣·*–—-]\s")
_ABBREVIATION: Final = re.compile(r"\b(?:[^\W\d_]\.){2,}$")
_CLOSING: Final = "\"'”’»)"


def title_of(text: str) -> str | None:
    """Find the headline: short first lines without a full stop, before a blank line, a byline or a long paragraph.

    A label such as "Note:" is a part of it, unless several lines make a list of fields; a field "Title:" is the
    headline.

    >>> title_of("Kim crosses\\nthe border\\nBy Jane Roe\\n\\nKim Jong Un arrived on Sunday.")
    'Kim crosses the border'
    >>> title_of("Kim arrived on Sunday.\\n\\nPutin met him.") is None
    True
    """
    cut = text[:5000]
    lines = [" ".join(line.split()) for line in cut.split("\n")]
    if len(cut) < len(text):
        lines[-1] += " and so on."
    fields, start = _fields(lines)
    if title := fields.get("title", ""):
        return title if len(title) <= CHARACTERS else None
    filled = [n for n, line in enumerate(lines) if n >= start and line]
    first = next((n for n in filled[:SEARCHED] if not _is_beside(lines[n])), len(lines))
    found, end = _headline(lines, first)
    if not found or not any(lines[end:]) or not any(map(str.isalpha, "".join(found))):
        return None
    signed = end < len(lines) and _is_beside(lines[end])
    if end < len(lines) and not (signed or not lines[end] or len(lines[end]) > LONGEST):
        return None
    if _is_stopped(found[-1]) and not (signed and len(found) == 1 and found[0].endswith(".")):
        return None
    return " ".join(found)


def _headline(lines: Sequence[str], first: int) -> tuple[list[str], int]:
    """Return the lines that may be a headline, and the number of the line after them; none if there are too many."""
    end = first
    while end < len(lines) and lines[end] and len(lines[end]) <= LONGEST and not _is_beside(lines[end]):
        end += 1
        if _is_stopped(lines[end - 1]):
            break
    found = [*lines[first:end]]
    several = len(found) > 1 and (any(map(_BULLET.match, found)) or len(" ".join(found)) > CHARACTERS)
    return ([], end) if len(found) > LINES or several else (found, end)


def _is_beside(line: str) -> bool:
    """Whether a line stands beside a headline, and is none: a byline, a date, a rule."""
    return bool(line) and bool(_BYLINE.match(line) or _RULE.fullmatch(line) or date_of(line))


def _is_stopped(line: str) -> bool:
    bare = line.rstrip(_CLOSING)
    return bare.endswith((".", ",", ";", ":")) and not _ABBREVIATION.search(bare)


def _fields(lines: Sequence[str]) -> tuple[dict[str, str], int]:
    """Return the known fields of a list at the head ("Title: …"), and the number of the line after the list.

    >>> _fields(["Source: TASS", "Title: Kim in Russia", "", "He came."])
    ({'source': 'TASS', 'title': 'Kim in Russia'}, 2)
    >>> _fields(["Note: Kim in Russia", "", "He came."])
    ({}, 0)
    """
    start = next((n for n, line in enumerate(lines) if line), 0)
    end = start
    found: dict[str, str] = {}
    while end < len(lines) and (match := _FIELD.fullmatch(lines[end])):
        if role := _labels().get(match[1].casefold().replace(" ", "_"), ""):
            found.setdefault(role, match[2])
        end += 1
    return (found, end) if end - start > 1 and found else ({}, 0)


@cache
def _labels() -> dict[str, str]:
    columns = table("columns")
    return {name: role for role in ("url", "source", "date", "title") for name in columns[role]}
