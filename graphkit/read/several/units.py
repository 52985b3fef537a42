"""Say of each line of a text what it can be in the head of an article: title, byline, date, or prose below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final, Literal, TypeAlias

from graphkit.data import table
from graphkit.read.databases.part import Line, filled_lines, label_of, label_pattern
from graphkit.read.fields.dates import days, is_noise
from graphkit.read.several.beside import beside, day_in, is_byline, is_host, is_name
from graphkit.read.texts.wrapped import unwrapped

Kind: TypeAlias = Literal["title", "date", "both", "byline", "other", "prose", "rule"]

LONGEST: Final = 160
"""The longest line of a head, in characters."""

PEELED: Final = 5
"""In how many lines of a paragraph that was wrapped by hand the head of an article is looked for."""

_WORDS: Final = table("heads")
_LABELS: Final = label_pattern(_WORDS["labels"])
_RULE: Final = re.compile(r"(?:([-=_*#~+•·–—⁂§])[ \t]?)(?:\1[ \t]?){2,}|⁂|[\W_]{5,}")
_BETWEEN: Final = re.compile(rf"[\W_]*(?:{'|'.join(_WORDS['between'])})[\W_]*", re.IGNORECASE)
_NUMBERED: Final = re.compile(
    r"[^\w\n]{0,20}(?:document|dokument|documento|article|artikel|artículo|item|text|result)?[^\w\n]{0,20}"
    r"\d+ (?:of|von|de|sur|di|van|/) \d+(?: \w+)?[^\w\n]{0,20}",
    re.IGNORECASE,
)
_STOPS: Final = (".", "…", ":", ";", ",", "。", "：")
_CLOSERS: Final = "\"'”’»)]*_"
_MARKS: Final = "#*_> \t"
_YEAR: Final = re.compile(r"\d{2,4}")
_AGENCY: Final = re.compile(
    r"[A-Z][A-Z.'-]{2,}[\w ,.'/-]{0,40}?,?\s*(?P<when>[^()/]{0,30}?)\s*"
    r"(?:\([A-Z][\w &.-]{1,25}\)|/[A-Z][\w -]{1,20}/)\s?[—–-]{1,2}\s"
)
_CITED: Final = re.compile(r"[(\[]([^()\[\]]{6,60})[)\]]\.?$")
_STOPPED: Final = re.compile(r"[.!?…。][\"”’»]*\s*[(\[]")
_BULLET: Final = re.compile(r"[-*+•▪·‣◦]\s+\S")
_GOES_ON: Final = frozenset(_WORDS["goes_on"])


@dataclass(frozen=True, slots=True)
class Unit:
    """A line, or a paragraph whose lines were wrapped, and what it can be in the head of an article.

    Attributes:
        line: Its text and place.
        kind: What it can be: "both" is a title with a date.
        title: The title, or "".
        day: The day, ISO or as it is written, or "".
        author: Whether it names an author.
        source: Who published, or "".
        labelled: Whether a label says what it is.
        first: Whether the date stands before the title.
        agency: Whether it is prose that begins with a place and an agency.
        cites: Whether it is prose that ends with a date in brackets, as the articles of a digest do.
    """

    line: Line
    kind: Kind
    title: str = ""
    day: str = ""
    author: bool = False
    source: str = ""
    labelled: bool = False
    first: bool = False
    agency: bool = False
    cites: bool = False


def units(text: str) -> list[Unit]:
    """Return what each line of a text can be.

    >>> [(unit.kind, unit.day) for unit in units("Harbour vote fails\\nBy Ann Roe\\n3 March 2021\\nThe council met.")]
    [('title', ''), ('byline', ''), ('date', '2021-03-03'), ('prose', '')]
    """
    lines: Sequence[Line] = filled_lines(text)
    if unwrapped(text) != text:
        lines = list(_paragraphs(text, lines))
    found = [_unit(line) for line in lines]
    for n, unit in enumerate(found):
        if _is_underline(found, n):
            found[n] = replace(unit, kind="other")
        elif unit.kind == "both":
            found[n] = _beside_title(found, n)
        elif n and unit.kind == "date" and not unit.line.after_blank and _goes_on(found[n - 1].line.text):
            found[n] = Unit(unit.line, "prose")
    return found


def _paragraphs(text: str, lines: Sequence[Line]) -> Iterator[Line]:
    """Join the lines of each paragraph that was wrapped, but those of a head at its start."""
    block, was_rule = 0, False
    numbered: list[tuple[int, Line]] = []
    for line in lines:
        is_rule = not any(map(str.isalnum, line.text))
        block += line.after_blank or is_rule or was_rule
        was_rule = is_rule
        numbered.append((block, line))
    for _, group in groupby(numbered, key=lambda pair: pair[0]):
        members = [line for _, line in group]
        head = max((n for n, line in enumerate(members[:PEELED], start=1) if _tells(line)), default=0)
        head += head > 0 and _is_short(members[head:])
        yield from members[:head]
        if rest := members[head:]:
            yield Line(rest[0].number, rest[0].start, text[rest[0].start : rest[-1].end], rest[0].after_blank)


def _is_short(lines: Sequence[Line]) -> bool:
    """Whether the first of some lines is a title, much shorter than the lines of the paragraph below it."""
    widest = max((len(line.text) for line in lines[1:]), default=0)
    return bool(lines) and len(lines[0].text) * 3 < widest * 2 and _unit(lines[0]).kind == "title"


def _tells(line: Line) -> bool:
    return _unit(line).kind in ("date", "both", "byline", "rule")


def _is_underline(found: Sequence[Unit], at: int) -> bool:
    """Whether a rule only underlines the title above it."""
    unit = found[at]
    if unit.kind != "rule" or unit.line.after_blank or not at or found[at - 1].kind not in ("title", "both", "date"):
        return False
    above = found[at - 1].line.text
    boxed = at > 1 and found[at - 2].line.text == unit.line.text
    return boxed or abs(len(above) - len(unit.line.text)) <= 1


def _unit(line: Line) -> Unit:
    text = line.text
    if not any(map(str.isalnum, text)):
        return Unit(line, "rule" if _RULE.fullmatch(text) else "other")
    if len(text) > LONGEST:
        return _prose(line)
    if _BETWEEN.fullmatch(text.strip("-=*_~<>[]() ")) or _NUMBERED.fullmatch(text):
        return Unit(line, "rule")
    if (found := _labelled(line)) or (found := _dated(line)):
        return found
    plain = text.strip(_MARKS)
    if is_byline(plain):
        return Unit(line, "byline", author=True)
    if is_host(plain):
        return Unit(line, "other", source=plain)
    if plain.rstrip(_CLOSERS).endswith(_STOPS) or plain[:1].islower() or _BULLET.match(text) or _goes_on(plain):
        return _prose(line)
    return Unit(line, "title", title=plain) if any(map(str.isalpha, plain)) else Unit(line, "other")


def _goes_on(text: str) -> bool:
    """Whether a line is the start of a sentence that goes on below.

    >>> _goes_on("This list was made by Ann Roe on"), _goes_on("Ferry line will not return")
    (True, False)
    """
    return text.rpartition(" ")[2].casefold() in _GOES_ON


def _prose(line: Line) -> Unit:
    match = _AGENCY.match(line.text, 0, LONGEST)
    day = next(days(match["when"]), None) if match else None
    cited = _CITED.search(line.text[-LONGEST:])
    cites = cited is not None and any(is_noise(one.after) for one in days(cited[1]))
    return Unit(line, "prose", agency=match is not None, day=day.iso if day else "", cites=cites)


def _labelled(line: Line) -> Unit | None:
    """Return a line such as "Title: Harbour vote fails"."""
    bare = line.text.strip(_MARKS)
    found = label_of(line if bare == line.text else replace(line, text=bare), _LABELS)
    if found is None or not (value := found[1].strip(_MARKS)):
        return None
    if found[0] == "title":
        return Unit(line, "title", title=value, labelled=True)
    if found[0] == "date":
        day = next(days(value), None)
        return Unit(line, "date", day=day.iso if day else value, labelled=True) if _YEAR.search(value) else None
    if found[0] == "source":
        return Unit(line, "other", source=value, labelled=True)
    return Unit(line, "byline" if found[0] == "author" else "other", author=found[0] == "author", labelled=True)


def _dated(line: Line) -> Unit | None:
    """Return a line that is a date, with an author, a publisher or a title beside it."""
    text = line.text.strip(_MARKS)
    day = day_in(text)
    if day is None:
        return None
    if is_noise(day.before) and is_noise(day.after):
        return Unit(line, "date", day=day.iso)
    if text.rstrip(_CLOSERS).endswith("."):
        return None
    if _STOPPED.search(day.before):
        return _prose(line)
    found = beside(day)
    if found is None:
        return None
    kind: Kind = "both" if found.title else "date"
    return Unit(line, kind, found.title, day.iso, found.author, found.source, first=found.first)


def _beside_title(found: Sequence[Unit], at: int) -> Unit:
    """Return a line of a date and a name as who published, where the line before or after it is a title."""
    unit = found[at]
    if unit.kind != "both" or unit.source or not is_name(unit.title):
        return unit
    beside = [one.title for one in (*found[max(0, at - 1) : at], *found[at + 1 : at + 2]) if one.kind == "title"]
    if not beside or (is_name(beside[0]) and len(beside[0].split()) <= len(unit.title.split())):
        return unit
    return replace(unit, kind="date", title="", source=unit.title, first=False)
