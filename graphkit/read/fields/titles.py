"""Find the headline that an article's text states at its head."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from graphkit.read.fields.heads import LONGEST, SEARCHED, fields_of, is_address, is_aside, is_date_line, is_imprint

LINES, CHARACTERS = 3, 200
"""The most lines of a headline, and the most characters of several lines together."""

OUTLET: Final = 2
"""The most words of a line above a date that names who published, where the headline stands below the date."""

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
_RULE: Final = re.compile(r"[\W_]+")
_HEADING: Final = re.compile(r"#{1,6} ")
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
    fields, start = fields_of(lines)
    if labelled := fields.get("title", ""):
        return labelled if len(labelled) <= CHARACTERS else None
    title, end = _title_from(lines, start, _is_beside)
    if title and len(title.split()) <= OUTLET and end < len(lines) and is_date_line(lines[end]):
        below, _ = _title_from(lines, end, _is_beside)
        title = below if below and len(below.split()) > OUTLET else title
    return title or _title_from(lines, start, _is_signature)[0]


def _title_from(lines: Sequence[str], start: int, beside: Callable[[str], bool]) -> tuple[str | None, int]:
    """Return the first headline from a line on, and the number of the line after it."""
    filled = [n for n, line in enumerate(lines) if n >= start and line]
    first = next((n for n in filled[:SEARCHED] if not beside(lines[n])), len(lines))
    found, end = _headline(lines, first, beside)
    if not found or not any(lines[end:]) or not any(map(str.isalpha, "".join(found))):
        return None, end
    signed = end < len(lines) and bool(lines[end]) and beside(lines[end])
    if end < len(lines) and not (signed or not lines[end] or len(lines[end]) > LONGEST):
        return None, end
    if _is_stopped(found[-1]) and not (signed and len(found) == 1 and found[0].endswith(".")):
        return None, end
    return _HEADING.sub("", " ".join(found)), end


def _headline(lines: Sequence[str], first: int, beside: Callable[[str], bool]) -> tuple[list[str], int]:
    """Return the lines that may be a headline, and the number of the line after them; none if there are too many."""
    end = first
    while end < len(lines) and lines[end] and len(lines[end]) <= LONGEST and not beside(lines[end]):
        end += 1
        if _is_stopped(lines[end - 1]):
            break
    found = [*lines[first:end]]
    several = len(found) > 1 and (any(map(_BULLET.match, found)) or len(" ".join(found)) > CHARACTERS)
    return ([], end) if len(found) > LINES or several else (found, end)


def _is_signature(line: str) -> bool:
    """Whether a line stands beside a headline, and is surely none: a byline, a date, a rule, an address."""
    return bool(line) and bool(
        _BYLINE.match(line)
        or _RULE.fullmatch(line)
        or is_address(line)
        or is_aside(line)
        or (is_date_line(line) and not is_imprint(line))
    )


def _is_beside(line: str) -> bool:
    """Whether a line stands beside a headline; where there is no other, a publisher with a day may be one."""
    return bool(line) and (_is_signature(line) or is_imprint(line))


def _is_stopped(line: str) -> bool:
    bare = line.rstrip(_CLOSING)
    return bare.endswith((".", ",", ";", ":")) and not _ABBREVIATION.search(bare)
