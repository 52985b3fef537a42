"""Find the publication date that an article's text states at its head or foot."""

from __future__ import annotations

import re
from typing import Final

from graphkit.read.fields.datelines import LONGEST, is_opening, is_source_line
from graphkit.read.fields.dates import Day, days, ends_with_weekday, has_label, is_noise

LONGEST_LABELLED: Final = 120
"""The longest line with a labelled date, in characters."""

LONGEST_LINE: Final = 250
"""Characters at the start of a line in which a date is looked for."""

HEAD, FOOT = 5, 3
"""The number of lines at either end, not counting blank ones, in which a date is looked for."""

_BYLINE: Final = re.compile(r"\s*by\s+(?-i:[A-Z])", re.IGNORECASE)
_UPDATED: Final = re.compile(r"\b(?:updated?|modified)\b", re.IGNORECASE)
_PLACE: Final = re.compile(r"\s*[A-Z][A-Z.'-]{2,}[\w ,.'/-]{0,50}[,(—–-]?\s*")
_AGENCY: Final = re.compile(r"\s*(?:\)|/|\([A-Z]|[—–-]{1,2}\s)")
_SEPARATOR: Final = re.compile(r"[|•·\t]|\s[—–-]\s|\s{3,}")
_PUBLISHER: Final = re.compile(
    r"\s*\(?(?:The )?[A-Z][\w.&'’-]*(?: (?:(?:of|and|the|de|&) ){0,2}[A-Z][\w.&'’-]*){0,4},\s+"
)
_NEW_SENTENCE: Final = re.compile(r"\s+[\"'“‘]?[^\W\d_a-z]")


def date_of(text: str) -> str | None:
    """Find the publication date, as ISO, in a date line among the first five or the last three lines.

    A date inside a sentence belongs to the story and is ignored.

    >>> date_of("Kim in Russia\\nWednesday, 13 September 2023\\nHe …"), date_of("It began on 24 February 2022.")
    ('2023-09-13', None)
    """
    head = [line for line in text[:5000].split("\n") if line.strip()][:HEAD]
    foot = [line for line in text[-2000:].split("\n") if line.strip()][-FOOT:]
    top = next((n for n, line in enumerate(head) if len(line) > LONGEST or line.rstrip().endswith(".")), len(head)) + 1
    found = [
        (bool(_UPDATED.search(line)), n, day)
        for n, line in enumerate(head + foot)
        if (day := _date_in(line, is_top=n < top))
    ]
    return min(found)[2] if found else None


def _date_in(line: str, *, is_top: bool) -> str | None:
    """Return the date of a line that is a date line; ``is_top``: only a headline and the like stand above it."""
    line = line.rstrip()
    if len(line) > LONGEST_LINE:
        line = line[:LONGEST_LINE] + " and so on."
    found = list(days(line))
    if day := next((day.iso for day in found if _is_dateline(line, day)), None):
        return day
    if not is_top or not found:
        return None
    one = min(found, key=lambda day: len(day.before))
    source = _PUBLISHER.fullmatch(one.before) is not None and is_noise(one.after)
    return one.iso if source or is_opening(one.before, one.after) or is_source_line(one.before, one.after) else None


def _is_dateline(line: str, day: Day) -> bool:
    """Whether ``line`` is a date line for the day, rather than a sentence that mentions it."""
    before, after = day.before, day.after
    alone_before, alone_after = is_noise(before), is_noise(after)
    phrase = not line.endswith(".")
    if alone_before and alone_after:
        return True
    if alone_before and has_label(before) and phrase and len(line) <= LONGEST_LABELLED:
        return True
    if ends_with_weekday(before) and ((alone_after and phrase) or (alone_before and _NEW_SENTENCE.match(after))):
        return True
    if _PLACE.fullmatch(before) and _AGENCY.match(after):
        return True
    if _BYLINE.match(before) and alone_after:
        return True
    separated = is_noise(_SEPARATOR.split(before)[-1]) and is_noise(_SEPARATOR.split(after)[0])
    return separated and phrase
