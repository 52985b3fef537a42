"""Date articles by days of numbers that can be read in two ways, where no column shows which way is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from graphkit.read.fields.date_columns import ORDERS, WHICH, Ambiguous, parse_field
from graphkit.read.fields.dates import DAY_FIRST
from graphkit.read.fields.metadata import date_of
from graphkit.read.files import Result
from graphkit.records import Document, ReadWarning

_NUMERIC: Final = re.compile(r"(?<![\w./-])\d{1,2}(?P<s>[/-])\d{1,2}(?P=s)(?:1[6-9]|20)\d\d(?![\w/-]|\.\d)")
_HEAD, _FOOT = 5_000, 2_000
"""Characters at either end of a text in which its date is looked for."""


def with_lone_dates(results: Iterable[Result], order: str) -> Iterator[Result]:
    """Date the documents of a build by an order of day and month; where none is given, count those that need one.

    Args:
        results: All that was read. A table of which a warning tells that its dates have two readings is not told again.
        order: A key of :data:`graphkit.choices.DATE_ORDERS`.
    """
    found: dict[str, Ambiguous] = {}
    told: set[str] = set()
    for result in results:
        if isinstance(result, ReadWarning) and result.kind == "dates":
            told.add(result.path)
        if not isinstance(result, Document) or result.date or not (days := two_ways(result)):
            yield result
        elif order in ORDERS:
            meta = {name: value for name, value in result.meta.items() if name != "date"}
            yield replace(result, date=days.day_first if order == "dmy" else days.month_first, meta=meta)
        else:
            found[result.id] = days
            yield result
    if left := {id_: days for id_, days in found.items() if not told & {id_, id_.rpartition("#")[0]}}:
        yield _warning(left)


def _warning(found: Mapping[str, Ambiguous]) -> ReadWarning:
    first, days = next(iter(found.items()))
    have, were = ("has a date", "it was") if len(found) == 1 else ("have dates", "they were")
    more = f" and {len(found) - 1:,} more" if len(found) > 1 else ""
    readings = f"{days.day_first} or {days.month_first}"
    message = f"{have} that can be read in two ways, such as {readings}; {were} left out."
    return ReadWarning("dates", first + more, message, len(found), WHICH)


def two_ways(document: Document) -> Ambiguous | None:
    """Return both readings of the date that a document states in a field, its name, its head or its end, if it has two.

    >>> two_ways(Document("a.txt", "Kim in Russia\\n03/02/2021\\n\\nKim met Putin."))
    Ambiguous(day_first='2021-02-03', month_first='2021-03-02')
    """
    if value := document.meta.get("date"):
        found = parse_field(value)
        return found if isinstance(found, Ambiguous) else None
    if "#" not in document.id and (named := DAY_FIRST.search(document.id)):
        found = parse_field("/".join(named.group("a", "b", "y")))
        if isinstance(found, Ambiguous) and not date_of(document.text):
            return found
    text = document.text
    ends = text if len(text) <= _HEAD + _FOOT else f"{text[:_HEAD]}\n{text[-_FOOT:]}"
    if not _NUMERIC.search(ends):
        return None
    day_first, month_first = date_of(_in_order(ends, "dmy")), date_of(_in_order(ends, "mdy"))
    return Ambiguous(day_first, month_first) if day_first and month_first and day_first != month_first else None


def _in_order(text: str, order: str) -> str:
    """Return a text with its days of numbers as ISO."""

    def iso(value: re.Match[str]) -> str:
        day = parse_field(value[0], order)
        return day if isinstance(day, str) else value[0]

    return _NUMERIC.sub(iso, text)
