"""Read what stands at the head of a text beside its headline: labelled fields, an address, a publisher with a day."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from graphkit.data import table
from graphkit.read.fields.date_columns import Ambiguous, parse_field
from graphkit.read.fields.dates import days, is_noise
from graphkit.read.fields.metadata import date_of

SOURCE_WORDS: Final = 4
"""The most words beside a day that name who published: "Harbour Courier, 3 March 2021"."""

SEARCHED: Final = 6
"""The number of lines, not counting blank ones, in which a headline begins."""

LONGEST: Final = 120
"""The longest line of a head in characters."""

_FIELD: Final = re.compile(r"([^\W\d_][\w -]{0,24}?)[ \t]*[:：][ \t]+(\S.*)")
_ADDRESS: Final = re.compile(r"(?:[^\W\d_][\w ]{0,20}:\s*)?<?((?:https?://|www\.)[^\s<>]+)>?", re.IGNORECASE)
_NUMERIC: Final = re.compile(r"(?<![\w./-])\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d\d)(?![\w./-])")
_SHORT: Final = re.compile(r"\d{1,2}([./])\d{1,2}\1\d\d")
_WORD: Final = re.compile(r"[^\W_]+(?:[.’'&-][^\W_]+)*\.?")


def fields_of(lines: Sequence[str]) -> tuple[dict[str, str], int]:
    """Return the known fields of a list at the head ("Title: …"), and the number of the line after the list.

    >>> fields_of(["Source: TASS", "Title: Kim in Russia", "", "He came."])
    ({'source': 'TASS', 'title': 'Kim in Russia'}, 2)
    >>> fields_of(["Note: Kim in Russia", "", "He came."])
    ({}, 0)
    """
    start = next((n for n, line in enumerate(lines) if line), 0)
    end = start
    found: dict[str, str] = {}
    while end < len(lines) and (match := _FIELD.fullmatch(lines[end])):
        if role := _labels().get(match[1].casefold().replace(" ", "_"), ""):
            role = "url" if _ADDRESS.fullmatch(match[2]) else role
            found.setdefault(role, match[2])
        end += 1
    return (found, end) if end - start > 1 and found else ({}, 0)


def stated(text: str) -> Mapping[str, str]:
    """Return what the head of a text states of it: publisher, address, author, and a labelled or short date.

    The date may have two readings.

    An address counts that stands alone in a line beside the headline.

    >>> stated("Kim in Russia\\nhttps://example.org/kim\\n\\nHe came by train.")
    {'url': 'https://example.org/kim'}
    """
    lines = [" ".join(line.split()) for line in text[:5000].split("\n")]
    fields, _ = fields_of(lines)
    found: dict[str, str] = {role: fields[role] for role in ("source", "author") if role in fields}
    if parse_field(fields.get("date", "")):
        found["date"] = fields["date"]
    elif day := next((line for line in [line for line in lines if line][:SEARCHED] if _SHORT.fullmatch(line)), ""):
        found["date"] = day
    if address := _ADDRESS.fullmatch(fields.get("url", "")) or _address(lines):
        found["url"] = address[1]
    return found


def _address(lines: Sequence[str]) -> re.Match[str] | None:
    for line in [line for line in lines if line][:SEARCHED]:
        if address := _ADDRESS.fullmatch(line):
            return address
        if len(line) > LONGEST or line.endswith((".", "!", "?", ",")):
            return None
    return None


def is_address(line: str) -> bool:
    """Whether a line is a web address, with or without a label."""
    return _ADDRESS.fullmatch(line) is not None


def is_date_line(line: str) -> bool:
    """Whether a line is a date line; one of numbers may have two readings.

    >>> [is_date_line(line) for line in ("3 March 2021", "Published: 03/02/2021", "20/3/21", "Kim on 3 March 2021")]
    [True, True, True, False]
    """
    return date_of(_with_iso(line)) is not None


def is_imprint(line: str) -> bool:
    """Whether a line names in a few words who published, and the day.

    >>> [is_imprint(line) for line in ("Harbour Courier, 3 March 2021", "3/2/21 | TASS", "Kim leaves on 3 March 2021")]
    [True, True, False]
    """
    if len(line) > LONGEST or line.endswith("."):
        return False
    return any(
        (is_noise(day.after) and _is_name(day.before)) or (is_noise(day.before) and _is_name(day.after))
        for day in days(_with_iso(line))
    )


def _is_name(text: str) -> bool:
    """Whether a text beside a day is a name that a comma, a bar or the like sets apart."""
    parts = [part.strip() for part in re.split(r"[,|•·;()\[\]\t]|\s[–—-]+\s", text)]
    named = [part for part in parts if not is_noise(part)]
    words = [word for part in named for word in _WORD.findall(part)]
    if len(parts) < 2 or not 0 < len(words) <= SOURCE_WORDS * len(named) or len(named) > 2:
        return False
    small = table("heads")["small"]
    return all(not word[0].islower() or word in small or word in ("of", "the") for word in words)


def is_aside(line: str) -> bool:
    """Whether a line says how a text came here, or for whom it is: "Downloaded from …", "For immediate release"."""
    bare = " ".join(line.casefold().split()).strip("*_#-–— .:()[]!")
    return bare in _asides()["whole"] or bare.startswith(tuple(_asides()["start"]))


def _with_iso(line: str) -> str:
    """Return a line with its days of numbers as ISO; of two readings, any does."""

    def iso(value: re.Match[str]) -> str:
        day = parse_field(value[0])
        return day.day_first if isinstance(day, Ambiguous) else day or value[0]

    return _NUMERIC.sub(iso, line)


@cache
def _asides() -> Mapping[str, Sequence[str]]:
    return table("heads")["asides"]  # type: ignore[no-any-return]


@cache
def _labels() -> dict[str, str]:
    """Labels by what they name; "host" and the like may name a person, and only show that a list is one of fields."""
    columns, labels = table("columns"), table("heads")["labels"]
    found = dict.fromkeys(columns["source"], "other")
    found |= {name: role for role in ("url", "date", "title") for name in columns[role]}
    return found | {name.replace(" ", "_"): role for role in ("source", "author", "date") for name in labels[role]}
