"""Parse the dates of a column: all of them together show whether the day or the month comes first."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from typing import Final, NamedTuple

from graphkit.read.fields.dates import parse_day
from graphkit.read.fields.worded_dates import parse_worded

_NUMERIC: Final = re.compile(
    r"(?P<a>\d{1,2})(?P<s>[/.-])(?P<b>\d{1,2})(?P=s)(?P<y>\d{4}|\d{2})(?!\d)(?:[ T,].*)?", re.DOTALL
)
_WEEK: Final = re.compile(r"(?P<y>(?:1[6-9]|20)\d\d)-?W(?P<w>\d\d)(?:-?(?P<d>[1-7]))?")
_EPOCH: Final = re.compile(r"(?P<s>\d{9,10})(?:\.\d+)?|(?P<ms>\d{12,13})(?:\.\d+)?|(?P<us>\d{15,16})")
_STAMP: Final = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)")

_SERIAL: Final = re.compile(r"(\d{5})(?:\.\d+)?")

_DAY_ZERO: Final = date(1899, 12, 30)
"""The day from which spreadsheets count days."""

FIRST_SERIAL, LAST_SERIAL = 18264, 54789
"""The first days of 1950 and of 2050, as spreadsheets count them: a number between them counts as a day."""

FIRST_EPOCH, LAST_EPOCH = 1990, 2050
"""Years between which a number counts as seconds since 1970."""

FIRST_YEAR, LAST_YEAR = 1600, 2099
"""Years between which a date of numbers is read."""

PIVOT: Final = 69
"""The highest two-digit year of this century, as in POSIX."""

ORDERS: Final = ("dmy", "mdy")
WHICH: Final = "Say which comes first: --date-order dmy for the day, mdy for the month."
"""What to do about a date with two readings."""


class Ambiguous(NamedTuple):
    """A date of numbers, with both readings: the day first, and the month first."""

    day_first: str
    month_first: str


def parse_field(value: str, order: str = "auto") -> str | Ambiguous | None:
    """Parse the day that a field states: ISO ``YYYY-MM-DD``, both readings, or ``None`` if there is none.

    Args:
        value: The field.
        order: A key of :data:`graphkit.choices.DATE_ORDERS`.

    >>> [parse_field(v) for v in ("2023-W37-3", "1694600000", "1694600000000", "20230913T101500Z", "15/03/21", "soon")]
    ['2023-09-13', '2023-09-13', '2023-09-13', '2023-09-13', '2021-03-15', None]
    >>> parse_field("03/02/2021"), parse_field("03/02/2021", "mdy")
    (Ambiguous(day_first='2021-02-03', month_first='2021-03-02'), '2021-03-02')
    """
    value = value.strip()
    if numeric := _NUMERIC.fullmatch(value):
        found = _numeric(numeric, order)
        if found is not None:
            return found
    if week := _WEEK.fullmatch(value):
        return _week(int(week["y"]), int(week["w"]), int(week["d"] or 1))
    if stamp := _STAMP.fullmatch(value):
        return parse_day("-".join(stamp.groups()))
    if epoch := _EPOCH.fullmatch(value):
        return _epoch(epoch)
    if is_serial(value):
        return (_DAY_ZERO + timedelta(days=int(value[:5]))).isoformat()
    return parse_day(value) or parse_worded(value)


def is_serial(value: str) -> bool:
    """Whether a value is a number of days, as spreadsheets store a date.

    >>> is_serial("45000.5"), parse_field("45000.5"), is_serial("2023")
    (True, '2023-03-15', False)
    """
    match = _SERIAL.fullmatch(value.strip())
    return match is not None and FIRST_SERIAL <= int(match[1]) <= LAST_SERIAL


def _numeric(match: re.Match[str], order: str) -> str | Ambiguous | None:
    a, b, year = int(match["a"]), int(match["b"]), int(match["y"])
    if len(match["y"]) == 2 and match["s"] == "-":
        return None  # the year may come first
    if len(match["y"]) == 2:
        year += 2000 if year <= PIVOT else 1900
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    readings = {"dmy": _iso(year, b, a), "mdy": _iso(year, a, b)}
    if order in readings:
        return readings[order] or readings["mdy" if order == "dmy" else "dmy"]
    day_first, month_first = readings["dmy"], readings["mdy"]
    if match["s"] == "." and day_first:
        return day_first
    if day_first and month_first and day_first != month_first:
        return Ambiguous(day_first, month_first)
    return day_first or month_first


def shown_order(value: str) -> str:
    """Return the order that a date of numbers shows by itself, or "".

    >>> shown_order("03/15/2021"), shown_order("15/03/2021"), shown_order("03/02/2021")
    ('mdy', 'dmy', '')
    """
    match = _NUMERIC.fullmatch(value.strip())
    if not match or match["s"] == ".":
        return ""
    a, b = int(match["a"]), int(match["b"])
    return "dmy" if 12 < a <= 31 and b <= 12 else "mdy" if a <= 12 < b <= 31 else ""


def order_of(shown: Counter[str]) -> str:
    """Return the order that all dates of a column show together; "" if they show none, or both.

    >>> order_of(Counter(mdy=2)), order_of(Counter(mdy=2, dmy=1))
    ('mdy', '')
    """
    orders = [order for order in ORDERS if shown[order]]
    return orders[0] if len(orders) == 1 else ""


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _week(year: int, week: int, day: int) -> str | None:
    try:
        return date.fromisocalendar(year, week, day).isoformat()
    except ValueError:
        return None


def _epoch(match: re.Match[str]) -> str | None:
    seconds = int(match["s"] or 0) + int(match["ms"] or 0) // 1000 + int(match["us"] or 0) // 1_000_000
    day = datetime.fromtimestamp(seconds, tz=UTC)
    return day.date().isoformat() if FIRST_EPOCH <= day.year <= LAST_EPOCH else None
