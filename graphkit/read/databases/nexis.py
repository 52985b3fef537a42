"""Split exports of Nexis (LexisNexis, Nexis Uni, Lexis Advance) into their articles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from graphkit.data import table
from graphkit.read.databases.ends import (
    Kind,
    after_text,
    at_starts,
    ends_sentence,
    left_over,
    starts_after_fields,
    text_end,
    units,
)
from graphkit.read.databases.part import (
    Line,
    Part,
    any_of,
    block_before,
    day_of,
    filled_lines,
    is_page,
    label_of,
    label_pattern,
    period_of,
    pieces,
    runs,
    value_line,
    whole,
    without_time,
)

_WORDS: Final = table("databases")["nexis"]
_NUMBERED: Final = re.compile(rf"(?:\W*\w+ - )?{any_of(_WORDS['numbered'])}", re.IGNORECASE)
_END: Final = re.compile(any_of(_WORDS["end"]), re.IGNORECASE)
_BORDER: Final = re.compile(f"{_NUMBERED.pattern}|{_END.pattern}", re.IGNORECASE)
_BODY: Final = re.compile(any_of(_WORDS["body"]), re.IGNORECASE)
_CLOSING: Final = re.compile(any_of(_WORDS["closing"]), re.IGNORECASE)
_LABELS: Final = label_pattern(_WORDS["labels"])
_COPYRIGHT: Final = re.compile(r"(?:copyright|©|\(c\)).{0,20}\d{4}.*|all rights reserved\W*", re.IGNORECASE)

CONTINUED: Final = 160
"""The most characters of a field of the head that goes on in the next line, but for headlines and summaries."""


def split_nexis(text: str) -> list[Part]:
    """Return the articles of an export of Nexis; none if the text is none.

    The older exports number their articles in a line before each ("1 of 3 DOCUMENTS"), the newer ones write a line
    after each ("End of Document"); a file may hold both.
    """
    lines = filled_lines(text)
    borders = [line for line in lines if _BORDER.fullmatch(line.text)]
    chunks = list(runs(lines, _BORDER)) if borders or _is_cut(lines) else []
    if not any(map(_is_article, chunks)):
        return []
    numbered = [_NUMBERED.fullmatch(line.text) is not None for line in borders]
    announced = [
        before or after
        for before, after in zip([False, *numbered], [*(not one for one in numbered), False], strict=True)
    ]
    if not borders:
        return _parts(chunks[0])
    return [
        part
        for chunk, is_one in zip(chunks, announced, strict=True)
        for part in (_parts(chunk) if is_one or _is_article(chunk) else left_over(chunk, _kind))
    ]


def _is_article(lines: list[Line]) -> bool:
    """Whether lines have two labels at least that only such exports write."""
    return len({found[0] for line in lines if (found := label_of(line, _LABELS))}) > 1


def _is_cut(lines: Sequence[Line]) -> bool:
    """Whether an export ends before the first line that separates articles: the number of words and labels tell it."""
    if not any(map(_is_length, lines)):
        return False
    kinds = {found[0] for line in lines if (found := label_of(line, _LABELS))}
    return _is_headed(lines) or ("loaded" in kinds and bool(kinds & {"author", "section"}))


def _kind(line: Line) -> Kind:
    """Return whether a line after the first of a text is a field that follows the text."""
    found = label_of(line, _LABELS)
    if found and found[0] in ("loaded", "kept"):
        return "strong"
    if _CLOSING.fullmatch(line.text):
        return "weak"
    if found and found[0] == "after":
        return after_text(line.text.partition(":")[0], found[1])
    return "notice" if _COPYRIGHT.fullmatch(line.text) else ""


def _is_length(line: Line) -> bool:
    found = label_of(line, _LABELS)
    return found is not None and found[0] == "length" and any(map(str.isdecimal, found[1]))


def _parts(chunk: Sequence[Line]) -> list[Part]:
    """Return the articles between two lines that separate articles: one, but where such a line is missing."""
    starts = starts_after_fields(chunk, _is_length, _kind)
    found: list[Part] = []
    for lines in at_starts(chunk, starts):
        part = _article(lines) or whole(lines)
        found += _before_head(lines, part) + ([part] if part else [])
    lost = sum(map(_is_length, chunk)) - len(starts) - 1
    return [*found[:-1], _holding(found[-1], lost + 1)] if found and lost > 0 else found


def _holding(part: Part, count: int) -> Part:
    return Part(part.pieces, part.title, part.date, part.source, part.url, part.number, part.meta, count)


@dataclass(slots=True)
class _Head:
    """What was read of an article before its text."""

    lines: list[Line] = field(default_factory=list)
    values: dict[str, str] = field(default_factory=dict)
    label: str = ""
    summary: list[Line] = field(default_factory=list)


def _article(lines: list[Line]) -> Part | None:
    headed = _is_headed(lines)
    head, body = _read_head(lines, headed=headed)
    end = text_end(body, _kind)
    for line in body[end:]:
        if found := label_of(line, _LABELS):
            head.values.setdefault(*found)
    title, date, source, _ = _heading(head, headed=headed)
    pages = {line.number for line in body[:end] if is_page(line)}
    text = [
        line
        for line in body[:end]
        if line.number not in pages and not (line.text == title and line.number - 1 in pages)
    ]
    if not text:
        return None
    told = " ".join(line.text for line in text)
    if not any(line.text in told for line in head.summary[:1]):
        text = [*head.summary, *text]
    meta = {key: head.values[key] for key in ("section", "author", "loaded") if head.values.get(key)}
    return Part(pieces(text), title, date, source, meta=meta)


def _before_head(lines: list[Line], part: Part | None) -> list[Part]:
    """Return what stands before the headline of an article, and is no page about the export, as an article."""
    if part is None or not _is_headed(lines):
        return []
    head, _ = _read_head(lines, headed=True)
    *_, start = _heading(head, headed=True)
    return left_over([line for line in head.lines if line.number < start], _kind)


def _is_headed(lines: Sequence[Line]) -> bool:
    """Whether a line "Body" announces the text: one that no paragraph stands before, but those before the headline."""
    at = next((n for n, line in enumerate(lines) if _BODY.fullmatch(line.text)), None)
    if at is None:
        return False
    length = next((n for n, line in enumerate(lines[:at]) if _is_length(line)), 0)
    return not any(
        unit.is_sentence and label_of(lines[length + 1 + unit.start], _LABELS) is None
        for unit in units(lines[length + 1 : at], _kind)
    )


def _read_head(lines: list[Line], *, headed: bool) -> tuple[_Head, list[Line]]:
    """Return what stands before the text, and the lines from the text on."""
    head = _Head()
    last, length = _last_labels(lines), None
    headline = _headline(lines, headed=headed)
    announced = headed or any((found := label_of(line, _LABELS)) and found[0] == "body" for line in lines)
    for n, line in enumerate(lines):
        if headed and _BODY.fullmatch(line.text):
            return head, lines[n + 1 :]
        if n == headline:
            head.lines.append(line)
            continue
        found = _head_label(line, n, last) if announced or not length or not _is_prose(line, length) else None
        if found:
            head.label, value = found
            length = line if head.label == "length" else length
            head.values.setdefault(head.label, value)
            head.summary += [value_line(line, value)] if head.label == "summary" and value else []
            if head.label == "body":
                return head, [*([value_line(line, value)] if value else []), *lines[n + 1 :]]
        elif not head.label:
            head.lines.append(line)
        elif _continues(line, head):
            head.values[head.label] = f"{head.values[head.label]} {line.text}".strip()
            head.summary += [line] if head.label == "summary" else []
        elif headed:
            head.lines.append(line)
        else:
            return head, lines[n:]
    return head, []


def _headline(lines: Sequence[Line], *, headed: bool) -> int | None:
    """Return the number of a headline that begins like a field ("Section: …"), where the head tells it.

    In the newer exports a source and a date stand below it; in the older ones all labels are in capitals.
    """
    end = next((n for n, line in enumerate(lines) if _is_length(line)), 0)
    capitals = bool(lines) and lines[end].text.partition(":")[0].isupper()
    for n, line in enumerate(lines[:end]):
        found = label_of(line, _LABELS)
        if not found or found[0] == "title":
            continue
        below = lines[n + 1 : n + 3]
        if headed and len(below) > 1 and day_of(below[1].text) and not any(label_of(one, _LABELS) for one in below):
            return n
        if not headed and capitals and not line.text.partition(":")[0].isupper() and day_of(line.text) == "":
            return n
    return None


def _last_labels(lines: Sequence[Line]) -> dict[str, int]:
    """Return the number of the last line with each label that stands before the number of words."""
    end = next((n for n, line in enumerate(lines) if _is_length(line)), 0)
    return {found[0]: n for n, line in enumerate(lines[:end]) if (found := label_of(line, _LABELS))}


def _head_label(line: Line, n: int, last: dict[str, int]) -> tuple[str, str] | None:
    """Return the label of a line and its value, if it can stand before a text; a headline may begin like a label."""
    found = label_of(line, _LABELS)
    if not found or found[0] == "after" or n < last.get(found[0], 0):
        return None
    if found[0] in ("date", "length") and not any(map(str.isdecimal, found[1])):
        return None
    return found


def _is_prose(line: Line, length: Line) -> bool:
    """Whether a line behind the number of words begins like a field, but is a text: a sentence, or no capitals."""
    in_capitals = [one.text.partition(":")[0].isupper() for one in (length, line)]
    return not in_capitals[1] and (in_capitals[0] or ends_sentence(line))


def _continues(line: Line, head: _Head) -> bool:
    """Whether a line belongs to the field before it."""
    value = head.values[head.label]
    if not value:
        return head.label == "title" or not line.after_blank
    if line.after_blank or head.label in ("length", "place", "date"):
        return False
    return head.label in ("title", "summary") or len(value) + len(line.text) < CONTINUED


def _heading(head: _Head, *, headed: bool) -> tuple[str, str, str, int]:
    """Return title, date, source and the number of the headline's line, from the lines without labels.

    Older exports write source, date, edition, title; newer ones title, source, date.
    """
    lines = [line for line in head.lines if not _COPYRIGHT.fullmatch(line.text)]
    labelled, dated = head.values.get("title", ""), head.values.get("date", "")
    first = lines[0].number if lines else 0
    dates = [n for n, line in enumerate(lines) if day_of(line.text) or period_of(line.text)]
    if not dates:
        at_end = len(lines) > 1 and not headed
        title, source = (_last_block(lines), lines[0].text) if at_end else (lines[0].text if lines else "", "")
        return labelled or title, dated, source if dated or at_end else "", first
    at = dates[-1] if headed else dates[0]
    before, after = lines[:at], lines[at + 1 :]
    if not headed and (after or labelled):
        return (
            labelled or _last_block(after),
            without_time(lines[at].text),
            " ".join(line.text for line in before),
            first,
        )
    title_lines = block_before(before[:-1])
    source = before[-1].text if before else ""
    start = title_lines[0].number if title_lines else lines[at].number
    return labelled or " ".join(line.text for line in title_lines), without_time(lines[at].text), source, start


def _last_block(lines: list[Line]) -> str:
    return " ".join(line.text for line in block_before(lines))
