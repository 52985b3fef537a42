"""Parse dates with words of other languages, as columns hold them: weekdays, short months, the year first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any, Final

from graphkit.read.fields.dates import MONTH_LANGUAGES

FILLERS: Final = frozenset(
    ("a", "à", "al", "am", "at", "de", "del", "den", "di", "du", "el", "il", "kl", "le", "om", "uhr", "um")
)
"""Words that stand beside a date and say nothing."""

_TIME: Final = re.compile(r"\b\d{1,2}\s?[:h]\s?\d{2}(?::\d{2})?")
_PART: Final = re.compile(r"[^\W\d_]+|\d+")


def parse_worded(value: str) -> str | None:
    """Parse a date with one month as a word, a day and a year of four digits; ``None`` if there is anything else.

    >>> [parse_worded(v) for v in ("le mercredi 3 févr. 2021 à 10h15", "2021. március 3.", "3 people 2021")]
    ['2021-02-03', '2021-03-03', None]
    """
    if len(value) > LONGEST:
        return None
    parts = _PART.findall(_TIME.sub(" ", value.casefold()))
    numbers = [int(part) for part in parts if part.isdecimal()]
    words = [part for part in parts if not part.isdecimal() and part not in FILLERS]
    if len(numbers) != 2 or not words:
        return None
    known = [_months().get(word, 0) for word in words if word not in _weekdays()]
    if len(known) != 1 or not known[0]:
        return None
    day, year = sorted(numbers)
    try:
        return date(year, known[0], day).isoformat() if 1600 <= year <= 2099 else None
    except ValueError:
        return None


LONGEST: Final = 60
"""Characters of the longest date."""


@cache
def _months() -> dict[str, int]:
    """Names of months, long and short; a word that means two months is left out."""
    from babel.dates import get_month_names

    found: dict[str, set[int]] = {}
    for number, name in _names(get_month_names):
        found.setdefault(name, set()).add(number)
    return {name: numbers.pop() for name, numbers in found.items() if len(numbers) == 1}


@cache
def _weekdays() -> frozenset[str]:
    from babel.dates import get_day_names

    return frozenset(name for _, name in _names(get_day_names))


def _names(function: Callable[..., Mapping[Any, Any]]) -> Iterator[tuple[int, str]]:
    for language in MONTH_LANGUAGES:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in function(width, context, language).items():
                    if (word := str(name).casefold().rstrip(".")).isalpha() and len(word) > 1:
                        yield int(number), word
