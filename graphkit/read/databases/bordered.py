"""Split exports in which a line that only one database writes begins or ends each article: Europresse, Gale …"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from types import MappingProxyType
from typing import Final

from graphkit.data import table
from graphkit.read.databases.ends import Kind, after_text, ends_sentence, left_over, text_end, units
from graphkit.read.databases.part import (
    TITLE_LINES,
    Line,
    Part,
    any_of,
    filled_lines,
    is_page,
    label_of,
    label_pattern,
    pieces,
    value_line,
    whole,
)
from graphkit.read.fields.dates import days, is_month

_SHORT_YEAR: Final = re.compile(r"(?P<day>\d{1,2} [A-Z][a-z]{2,8}) (?P<year>\d\d)$")
_BESIDE: Final = re.compile(
    r"(?:[\s,.;:|·(–-]|•.*|\b(?:vom|du|of|\d{4} ?gmt|(?:mon|tues|wednes|thurs|fri|satur|sun)day))*$", re.IGNORECASE
)
_STAMP: Final = re.compile(r"·(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)·")

_ADDRESS: Final = re.compile(r"https?://\S+")

HEADER: Final = 120
"""The most characters of a line of the head that holds date and source."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """How a database writes its exports: patterns of whole lines, and of the labels at their start."""

    is_end: bool
    signs: tuple[re.Pattern[str], ...]
    labels: re.Pattern[str]
    border: re.Pattern[str]
    cut: re.Pattern[str]
    notice: re.Pattern[str]
    opening: re.Pattern[str]
    closing: re.Pattern[str]

    def kind(self, line: Line) -> Kind:
        """Return whether a line after the first of a text is a field that follows the text."""
        found = label_of(line, self.labels)
        if found and found[0] not in ("text", "title"):
            return after_text(line.text.partition(":")[0], found[1]) if found[0] == "after" else "strong"
        return "strong" if self.border.fullmatch(line.text) else "notice" if self.notice.fullmatch(line.text) else ""


@cache
def _layout(name: str) -> _Layout:
    words = table("databases")["bordered"][name]
    patterns = (re.compile(any_of(words[key]) if words[key] else r"(?!)", re.I) for key in _PATTERNS)
    signs = tuple(re.compile(sign, re.I | re.M) for sign in words["signs"])
    return _Layout(words["place"] == "end", signs, label_pattern(words["labels"]), *patterns)


_PATTERNS: Final = ("border", "cut", "notice", "opening", "closing")


def _split(text: str, *, name: str) -> list[Part]:
    """Return the articles of an export of a database of the table; none if the text is none."""
    layout = _layout(name)
    lines = [line for line in filled_lines(text) if not is_page(line)]
    borders = [n for n, line in enumerate(lines) if layout.border.fullmatch(line.text)]
    if not borders or not all(sign.search(text) for sign in layout.signs):
        return []
    starts = [0, *(n + 1 for n in borders)] if layout.is_end else borders
    ends = [*starts[1:], len(lines)]
    chunks = [lines[start:end] for start, end in zip(starts, ends, strict=True)]
    front, rest = ([], chunks.pop()) if layout.is_end else (lines[: borders[0]], [])
    found = (_article(chunk, layout) or whole(chunk) for chunk in chunks)
    last = [_article(rest, layout) or whole(rest)] if left_over(rest, layout.kind) else []  # cut before its last line
    return [*left_over(front, layout.kind), *(part for part in (*found, *last) if part)]


@dataclass(slots=True)
class _Head:
    """What was read of an article beside its text."""

    title: str = ""
    values: dict[str, str] = field(default_factory=dict)


def _article(lines: Sequence[Line], layout: _Layout) -> Part | None:
    head = _Head()
    body = _read_head(lines, head, layout)
    cut = max((n for n, line in enumerate(body) if layout.cut.fullmatch(line.text)), default=None)
    end = text_end(body, layout.kind) if cut is None else cut
    for line in body[end:]:
        if found := label_of(line, layout.labels):
            head.values.setdefault(*found)
    if end == 0:
        return None
    source, date = _source_and_date(head.values.get("source", ""))
    meta = {key: head.values[key] for key in ("section", "author") if head.values.get(key)}
    return Part(
        pieces(body[:end]),
        head.title or head.values.get("title", ""),
        head.values.get("date", "") or date or _stamped(lines[-1]),
        source,
        head.values.get("url", ""),
        head.values.get("number", ""),
        meta,
        _count(lines, layout),
    )


def _count(lines: Sequence[Line], layout: _Layout) -> int:
    """Return how many articles seem to stand between two borders, by labels and lines that an article has once."""
    known = min(len(layout.labels.groupindex) - 1, SEVERAL)
    labels: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for unit in units(lines, layout.kind):
        line = lines[unit.start]
        found = label_of(line, layout.labels)
        if found and found[0] != "after" and not unit.is_sentence and (known > 1 or _source_and_date(found[1])[1]):
            labels[line.text.partition(":")[0].casefold()] += 1
            kinds[found[0]] += 1
    repeated = sorted(labels.values(), reverse=True)
    block = repeated[known - 1] if len(repeated) >= known else 1
    shape = _shape_of_head(lines, layout)
    shapes = sum(len(line.text) < HEADER and _shape(line) == shape for line in lines) if shape else 1
    started = next((n for n, line in enumerate(lines) if not layout.notice.fullmatch(line.text)), 0)
    closed = sum(layout.closing.fullmatch(line.text) is not None for line in lines[started:])
    opened = sum(layout.opening.fullmatch(line.text) is not None for line in lines)
    return max(kinds["text"], kinds["number"], block, shapes, opened, closed + 1)


SEVERAL: Final = 2
"""So many labels that stand twice tell that a second article stands below the first."""


def _shape_of_head(lines: Sequence[Line], layout: _Layout) -> str:
    """Return the shape of the line with date before the headline, or "" for none."""
    head = _Head()
    n = _read_header(lines, 0, head, layout)
    return _shape(lines[n - 1]) if head.values.get("date") else ""


def _shape(line: Line) -> str:
    """Return a line with a date without the names of months and the digits; "" for any other line.

    >>> _shape(Line(0, 0, "May 4, 2020 - 1256 mots, p. 8", True))
    '  #, # - # mots, p. #'
    """
    if not _source_and_date(line.text)[1]:
        return ""
    words = _NUMBERS.sub("#", line.text).split(" ")
    return " ".join(" " if is_month(word.strip(".,")) else word for word in words)


_NUMBERS: Final = re.compile(r"\d+")


def _read_head(lines: Sequence[Line], head: _Head, layout: _Layout) -> Sequence[Line]:
    """Read source, date, title and fields before the text; return the lines from the text on."""
    n = 0
    while n < len(lines) and (layout.border.fullmatch(lines[n].text) or layout.notice.fullmatch(lines[n].text)):
        n += 1
    n = _read_header(lines, n, head, layout)
    if n < len(lines) and len(lines[n].text) < HEADER and _is_headline(lines[n], layout):
        start, n = n, n + 1
        while n < len(lines) and n - start < TITLE_LINES and _is_wrapped(lines[n - 1], lines[n], layout):
            n += 1
        head.title = " ".join(line.text for line in lines[start:n])
    labels = [found[0] if (found := label_of(line, layout.labels)) else "" for line in lines]
    text = next((labels.index(key) for key in ("text", "last") if key in labels), None)
    while n < len(lines) and n != text and (text is not None or _is_field(lines, n, labels, head)):
        if found := label_of(lines[n], layout.labels):
            key, value = found
            if not value and n + 1 < len(lines) and not labels[n + 1]:
                n, value = n + 1, lines[n + 1].text
            head.values.setdefault(key, value)
        n += 1
    if n == text:
        value = (label_of(lines[n], layout.labels) or ("", ""))[1]
        if labels[n] == "last":
            return lines[n + (1 if value else 2) :]
        return [*([value_line(lines[n], value)] if value else []), *_without_notice(lines[n + 1 :], layout)]
    return lines[n:]


def _is_headline(line: Line, layout: _Layout) -> bool:
    """Whether the first line of an article is its headline, which can begin like a field."""
    found = label_of(line, layout.labels)
    return found is None or (layout.is_end and found[0] not in ("title", "text", "number"))


def _is_wrapped(line: Line, after: Line, layout: _Layout) -> bool:
    """Whether a headline goes on in the next line."""
    return len(line.text) >= WRAPPED and not (after.after_blank or ends_sentence(after) or layout.kind(after))


WRAPPED: Final = 40
"""Characters from which a line of a headline can be one that was wrapped."""


def _is_field(lines: Sequence[Line], n: int, labels: Sequence[str], head: _Head) -> bool:
    """Whether a line is a field before the text, where no label begins the text; a text can begin like one."""
    goes_on = n + 1 < len(lines) and not lines[n + 1].after_blank and not labels[n + 1]
    return labels[n] != "" and labels[n] not in head.values and not goes_on and not ends_sentence(lines[n])


def _read_header(lines: Sequence[Line], n: int, head: _Head, layout: _Layout) -> int:
    """Read a line with a date before the headline, and the source in it or before it; return the line after it."""
    for at in range(n, min(n + 2, len(lines))):
        line = lines[at]
        if label_of(line, layout.labels) or len(line.text) > HEADER:
            break
        source, date = _source_and_date(line.text)
        if date:
            head.values |= {"date": date, "source": lines[n].text if at > n else source}
            return at + 1
    return n


def _without_notice(lines: Sequence[Line], layout: _Layout) -> Sequence[Line]:
    """Leave out a notice of copyright and an address before the text."""
    n = int(bool(lines) and layout.notice.fullmatch(lines[0].text) is not None and not ends_sentence(lines[0]))
    return lines[n + (n < len(lines) and _ADDRESS.fullmatch(lines[n].text) is not None) :]


def _source_and_date(value: str) -> tuple[str, str]:
    """Return the source and the day of a field that holds both.

    >>> _source_and_date("The Sun vom 03.05.2021, S. 4"), _source_and_date("Radio, in Polish 1015 gmt 3 Mar 21")
    (('The Sun', '2021-05-03'), ('Radio, in Polish', '2021-03-03'))
    """
    short = _SHORT_YEAR.search(value)
    full = f"{value[: short.start()]}{short['day']} 20{short['year']}" if short else value
    day = next(days(full), None)
    return _BESIDE.sub("", day.before if day else value, count=1), day.iso if day else ""


def _stamped(line: Line) -> str:
    """Return the day in the number of a document ("news·20210303·LM·12"), or ""."""
    found = _STAMP.search(line.text)
    return "-".join(found.groups()) if found else ""


BORDERED: Final[Mapping[str, Callable[[str], list[Part]]]] = MappingProxyType(
    {name: partial(_split, name=name) for name in ("Europresse", "Genios", "Gale", "EBSCO", "BBC Monitoring")}
)
"""One row for each database: its name in the table of words, and the function that returns the articles."""
