"""An article's text → the title and the day of publication that it shows at its head or foot, where it shows them."""

from __future__ import annotations

import itertools
import re
from typing import Final

from graphkit.read.dates import Day, days, ends_with_weekday, has_label, is_noise

LONGEST_TITLE: Final = 120
"""Characters of a line that can still be a headline, or a labelled date."""

LONGEST_LINE: Final = 250
"""Characters of a line in which a date is looked for; of a paragraph its head."""

HEAD, FOOT = 5, 3
"""How many lines, not counting empty ones, can state the day at either end."""

_BYLINE: Final = re.compile(r"\s*by\s+(?-i:[A-Z])", re.IGNORECASE)
_UPDATED: Final = re.compile(r"\b(?:updated?|modified)\b", re.IGNORECASE)
_PLACE: Final = re.compile(r"\s*[A-Z][A-Z.'-]{2,}[\w ,.'/-]{0,50}[,(—–-]?\s*")
_AGENCY: Final = re.compile(r"\s*(?:\)|/|\([A-Z]|[—–-]{1,2}\s)")
_SEPARATOR: Final = re.compile(r"[|•·\t]|\s[—–-]\s|\s{3,}")
_NEW_SENTENCE: Final = re.compile(r"\s+[\"'“‘]?[^\W\d_a-z]")


def title_of(text: str) -> str | None:
    """The headline: a short first line without a final stop, before an empty line or a long paragraph.

    >>> title_of("Kim crosses the border\\n\\nKim Jong Un arrived on Sunday.")
    'Kim crosses the border'
    >>> title_of("Kim arrived on Sunday.\\n\\nPutin met him.") is None
    True
    """
    lines = [line.strip() for line in text[:5000].split("\n")]
    told = [n for n, line in enumerate(lines) if line]
    for n, after in itertools.pairwise(told[: HEAD + 1]):
        if _BYLINE.match(lines[n]) or _stated(lines[n]):
            continue
        title = " ".join(lines[n].split())
        stopped = title.rstrip("\"'”’»)]").endswith((".", ",", ";", ":"))
        if len(title) > LONGEST_TITLE or stopped or not any(map(str.isalpha, title)):
            return None
        return title if after > n + 1 or len(lines[after]) > LONGEST_TITLE else None
    return None


def date_of(text: str) -> str | None:
    """The day of publication, as ISO, from a line that states it among the first five or the last three.

    A day inside a sentence is what the article tells of, and is not taken.

    >>> date_of("Kim in Russia\\nWednesday, 13 September 2023\\nHe …"), date_of("It began on 24 February 2022.")
    ('2023-09-13', None)
    """
    head = [line for line in text[:5000].split("\n") if line.strip()][:HEAD]
    foot = [line for line in text[-2000:].split("\n") if line.strip()][-FOOT:]
    found = [(bool(_UPDATED.search(line)), n, day) for n, line in enumerate(head + foot) if (day := _stated(line))]
    return min(found)[2] if found else None


def _stated(line: str) -> str | None:
    """The day that a line gives as that of the article."""
    line = line.rstrip()
    if len(line) > LONGEST_LINE:
        line = line[:LONGEST_LINE] + " and so on."
    return next((day.iso for day in days(line) if _is_dateline(line, day)), None)


def _is_dateline(line: str, day: Day) -> bool:
    """Whether the day stands in ``line`` as a date line has it, rather than as a sentence does."""
    before, after = day.before, day.after
    alone_before, alone_after = is_noise(before), is_noise(after)
    phrase = not line.endswith(".")
    if alone_before and alone_after:
        return True
    if alone_before and has_label(before) and phrase and len(line) <= LONGEST_TITLE:
        return True
    if ends_with_weekday(before) and ((alone_after and phrase) or (alone_before and _NEW_SENTENCE.match(after))):
        return True
    if _PLACE.fullmatch(before) and _AGENCY.match(after):
        return True
    if _BYLINE.match(before) and alone_after:
        return True
    parted = is_noise(_SEPARATOR.split(before)[-1]) and is_noise(_SEPARATOR.split(after)[0])
    return parted and phrase
