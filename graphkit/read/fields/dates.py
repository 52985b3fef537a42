"""Parse the full day that a field, a line or a file name states, without guessing.

Day, month and year must all be there. 03/04/2023 is not parsed: it is March or April, depending on the country.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Final, NamedTuple

MONTH_LANGUAGES: Final = (
    "ar", "bg", "cs", "da", "de", "el", "es", "fi", "fr", "hu", "id", "it", "nb", "nl", "pl", "pt", "ro", "ru", "sk",
    "sv", "tr", "uk",
)  # fmt: skip
"""Languages whose month names are known besides English."""

_ENGLISH: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip

_BEFORE: Final = r"(?<![\w+$€£])(?<!\d[.,:/-])"
_YEAR: Final = r"(?P<y>(?:1[6-9]|20)\d\d)(?![-/.]?\d|\w|:|\s*(?:GMT|UTC|hours|hrs)\b)"
_CLOCK: Final = r"(?:\d\d:\d\d:\d\d\s+(?:[+-]\d{4}\s+|[A-Z]{3,4}\s+)?)?"  # as in "Wed Sep 13 10:30:00 2023"
_FORMS: Final = tuple(
    re.compile(_BEFORE + form, re.IGNORECASE)
    for form in (
        r"(?P<y>(?:1[6-9]|20)\d\d)(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?![-/.]?\d)(?=T\d|Z?\b)",
        r"(?P<y>(?:1[6-9]|20)\d\d)\s?[年년]\s?(?P<m>\d{1,2})\s?[月월]\s?(?P<d>\d{1,2})\s?[日일号]",
        rf"(?P<m>{'|'.join(_ENGLISH)})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_CLOCK}{_YEAR}",
        rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|\.)?[\s-]+(?:of\s+|de\s+)?(?P<m>[^\W\d_]{{3,}})[.,]?[\s-]+(?:de\s+)?{_YEAR}",
        rf"(?P<a>\d{{1,2}})(?P<s>[-/.])(?P<b>\d{{1,2}})(?P=s){_YEAR}",
    )
)
_SOME_YEAR: Final = re.compile(r"(?:1[6-9]|20)\d\d")
_COMPACT: Final = re.compile(r"(?<![0-9A-Za-z])(?P<y>(?:1[89]|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?=T\d|[^0-9A-Za-z]|$)")
_IN_NAME: Final = re.compile(r"(?<!\d)(?P<y>(?:1[89]|20)\d\d)(?P<s>[-_./ ])(?P<m>\d\d?)(?P=s)(?P<d>\d\d?)(?!\d)")
DAY_FIRST: Final = re.compile(
    r"(?<!\d)(?<!\d[._-])(?P<a>\d\d?)(?P<s>[-_. ])(?P<b>\d\d?)(?P=s)(?P<y>(?:1[89]|20)\d\d)(?!\d)"
)
"""A day of a name whose year stands last."""
_NUMBERED: Final = re.compile(
    r"(?:(?<![^\W\d_])(?:tel|telefon|phone|fax|mobile|id|ref|isbn|issn|doi|order|invoice|account)[\s._#:+-]*|\+\d*[\s\d()/-]*)$",
    re.IGNORECASE,
)
"""What stands before a number of a phone, a bill and the like."""
UNKNOWN: Final = frozenset(
    ("1800-01-01", "1899-12-30", "1899-12-31", "1900-01-01", "1904-01-01", "1970-01-01", "1980-01-01")
)
"""Days that programs write where they know none."""
_ISO: Final = re.compile(r"((?:1[6-9]|20)\d\d-\d\d-\d\d)(?:[T ]\d\d:?\d\d.*|Z)?", re.DOTALL)

_WEEKDAY: Final = r"\b(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b"
_LABEL: Final = r"\b(?:dated?|published|publication|posted|updated?|modified|created|issued|released?|filed)\b"
_FILLER: Final = r"\b(?:first|last|on|at|the|г|года)\b"
_TIME: Final = (
    r"\bT?\d{1,2}(?:[:.h]\d{2}){1,2}(?:\.\d+)?(?:\s*[ap]\.?m\b\.?)?(?:\s*(?-i:[A-Z]{1,5})\b)?(?:\s*[+-]\d{1,2}(?::?\d{2})?\b)?"
    r"|\b\d{1,2}\s*[ap]\.?m\b\.?(?:\s*(?-i:[A-Z]{2,5})\b)?|\b\d{4}\s*(?:GMT|UTC|hrs)\b|\b(?:GMT|UTC|Z)\b"
)
_NOISE: Final = re.compile(rf"{_WEEKDAY}|{_LABEL}|{_FILLER}|{_TIME}|[\W_]+", re.IGNORECASE)


class Day(NamedTuple):
    """A day in a line: ISO ``YYYY-MM-DD``, and the text before and after it."""

    iso: str
    before: str
    after: str


def parse_day(value: str) -> str | None:
    """Parse the day in a field as ISO ``YYYY-MM-DD``; ``None`` if there is none or it is ambiguous.

    >>> [parse_day(v) for v in ("2023-09-13T10:30:00Z", "13 Sept 2023", "20230913", "03/04/2023", "May", "2023")]
    ['2023-09-13', '2023-09-13', '2023-09-13', None, None, None]
    """
    value = value.strip()
    if match := _ISO.fullmatch(value):
        return _iso(*map(int, match[1].split("-")))
    if match := _COMPACT.fullmatch(value.partition("T")[0]):
        return _iso(*map(int, match.groups()))
    return next((day.iso for day in days(value[:200]) if is_noise(day.before) and is_noise(day.after)), None)


def day_in_name(name: str) -> str | None:
    """Parse the last day in a path or file name; numbers of phones and the like, and days of programs, are none.

    >>> [day_in_name(n) for n in ("2023_09_13 kim.txt", "2023/09/13/kim.txt", "kim-20230913", "13-09-2023", "1.2.34")]
    ['2023-09-13', '2023-09-13', '2023-09-13', '2023-09-13', None]
    """
    found = [
        (match.start(), iso)
        for form in (_COMPACT, _IN_NAME)
        for match in form.finditer(name)
        if (iso := _iso(int(match["y"]), int(match["m"]), int(match["d"])))
        and iso not in UNKNOWN
        and not _NUMBERED.search(name, 0, match.start())
    ]
    found += [
        (match.start(), iso)
        for match in DAY_FIRST.finditer(name)
        if (iso := _of(match.groupdict())) and not _NUMBERED.search(name, 0, match.start())
    ]
    return max(found)[1] if found else None


def days(line: str) -> Iterator[Day]:
    """Yield all full days in ``line``."""
    for form in _FORMS if _SOME_YEAR.search(line) else ():
        for match in form.finditer(line):
            if iso := _of(match.groupdict()):
                yield Day(iso, line[: match.start()], line[match.end() :])


def is_noise(text: str) -> bool:
    """Whether ``text`` holds only words that may stand beside a date: weekday, time, time zone, "Published on" …

    >>> is_noise("Last updated: Wednesday, 10:30 AM IST"), is_noise("Kim arrived on Wednesday")
    (True, False)
    """
    return not _NOISE.sub("", text)


def has_label(text: str) -> bool:
    """Whether ``text`` has a word that labels a date ("Published", "date:")."""
    return re.search(_LABEL, text, re.IGNORECASE) is not None


def ends_with_weekday(text: str) -> bool:
    """Whether a weekday is the last word of ``text``."""
    return re.search(_WEEKDAY + r"[\s.,]*$", text, re.IGNORECASE) is not None


def is_month(word: str) -> bool:
    """Whether a word names a month, in English or in one of :data:`MONTH_LANGUAGES`.

    >>> is_month("Sept"), is_month("März"), is_month("Summer")
    (True, True, False)
    """
    return _month(word.casefold()) > 0


def _of(groups: dict[str, str | None]) -> str | None:
    year = int(groups["y"] or 0)
    if "a" in groups:
        return _day_and_month(int(groups["a"] or 0), int(groups["b"] or 0), year, day_first=groups["s"] == ".")
    word = groups["m"] or ""
    month = int(word) if word.isdecimal() else _month(word.casefold())
    return _iso(year, month, int(groups["d"] or 0))


def _day_and_month(a: int, b: int, year: int, *, day_first: bool) -> str | None:
    """Parse 13/09/2023 and 09/13/2023, which have one meaning each, and 13.9.2023, where the day comes first."""
    readings = {_iso(year, b, a)} if day_first else {_iso(year, b, a), _iso(year, a, b)}
    readings.discard(None)
    return readings.pop() if len(readings) == 1 else None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _month(word: str) -> int:
    """Return the number of the month that ``word`` names, or 0."""
    return _ENGLISH.get(word) or _foreign_months().get(word, 0)


@cache
def _foreign_months() -> dict[str, int]:
    from babel.dates import get_month_names

    return {
        str(name).casefold(): int(number)
        for language in MONTH_LANGUAGES
        for context in ("format", "stand-alone")
        for number, name in get_month_names("wide", context, language).items()
    }
