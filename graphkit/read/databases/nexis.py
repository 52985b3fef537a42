"""Split exports of Nexis (LexisNexis, Nexis Uni, Lexis Advance) into their articles."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from graphkit.data import table
from graphkit.read.databases.part import (
    Line,
    Part,
    any_of,
    day_of,
    filled_lines,
    is_paragraph,
    label_of,
    label_pattern,
    pieces,
    runs,
    value_line,
    whole,
)

_WORDS: Final = table("databases")["nexis"]
_NUMBERED: Final = re.compile(rf"(?:\W*\w+ - )?{any_of(_WORDS['numbered'])}", re.IGNORECASE)
_END: Final = re.compile(any_of(_WORDS["end"]), re.IGNORECASE)
_BODY: Final = re.compile(any_of(_WORDS["body"]), re.IGNORECASE)
_CLOSING: Final = re.compile(any_of(_WORDS["closing"]), re.IGNORECASE)
_FRONT: Final = re.compile(rf"(?:{any_of(_WORDS['front'])}\b\W*(?::.*|\|.*|\(.*|)|\d+\. .*)", re.IGNORECASE)
_LABELS: Final = label_pattern(_WORDS["labels"])
_COPYRIGHT: Final = re.compile(r"(?:copyright|©|\(c\)).{0,20}\d{4}.*|all rights reserved\W*", re.IGNORECASE)
_PAGE: Final = re.compile(r"page \d+ (?:of|de|von|van|di) \d+", re.IGNORECASE)

TITLE_LINES: Final = 3
"""The most lines of a headline."""


def split_nexis(text: str) -> list[Part]:
    """Return the articles of an export of Nexis; none if the text is none.

    The older exports number their articles in a line before each ("1 of 3 DOCUMENTS"), the newer ones write a line
    after each ("End of Document").
    """
    lines = filled_lines(text)
    if any(_END.fullmatch(line.text) for line in lines):
        *chunks, rest = runs(lines, _END)
        chunks += [rest] if _is_article(rest) else []
    elif any(_NUMBERED.fullmatch(line.text) for line in lines):
        _, *chunks = runs(lines, _NUMBERED)
    else:
        return []
    if not any(map(_is_article, chunks)):
        return []
    return [part for chunk in chunks if (part := _article(chunk) or whole(chunk)) is not None]


def _is_article(lines: list[Line]) -> bool:
    """Whether lines have two labels at least that only such exports write."""
    return len({found[0] for line in lines if (found := label_of(line, _LABELS))}) > 1


@dataclass(slots=True)
class _Reading:
    """What was read of an article so far."""

    head: list[Line] = field(default_factory=list)
    values: dict[str, str] = field(default_factory=dict)
    body: list[Line] = field(default_factory=list)
    pages: set[int] = field(default_factory=set)
    label: str = ""
    step: str = "head"


def _article(lines: list[Line]) -> Part | None:
    headed = any(_BODY.fullmatch(line.text) for line in lines)
    read = _Reading()
    last = max((line.number for line in lines if is_paragraph(line, _LABELS)), default=-1)
    for line in lines:
        if read.step == "end":
            _labelled(read, line)
        elif read.step == "body" and line.number <= last:
            _in_body(read, line, closes=False)
        elif _COPYRIGHT.fullmatch(line.text):
            read.step = "end" if read.step == "body" else read.step
        elif read.step == "body":
            _in_body(read, line, closes=True)
        else:
            _in_head(read, line, headed=headed)
    if not read.body:
        return None
    title, date, source = _heading(read)
    running = {line.number for line in read.body if line.text == title and line.number - 1 in read.pages}
    body = [line for line in read.body if line.number not in running]
    meta = {key: read.values[key] for key in ("section", "author") if read.values.get(key)}
    return Part(pieces(body), title, date or read.values.get("loaded", ""), source, meta=meta)


def _in_head(read: _Reading, line: Line, *, headed: bool) -> None:
    """Read a line before the text. Where no line "Body" announces the text, it begins after the labels."""
    if (read.label or not headed) and _BODY.fullmatch(line.text) and headed:
        read.step = "body"
    elif _labelled(read, line):
        read.step = "body" if read.label == "body" else read.step
        if read.label == "body" and read.values["body"]:
            read.body.append(value_line(line, read.values["body"]))
    elif not read.label:
        read.head.append(line)
    elif not line.after_blank:
        read.values[read.label] += " " + line.text
    elif headed:
        read.head.append(line)
    else:
        read.step = "body"
        read.body.append(line)


def _in_body(read: _Reading, line: Line, *, closes: bool) -> None:
    """Read a line of the text, or the first after it. Before the last paragraph, a label belongs to the text."""
    found = label_of(line, _LABELS)
    if closes and (_CLOSING.fullmatch(line.text) or (found and found[0] in ("loaded", "after"))):
        read.step = "end"
        _labelled(read, line)
    elif _PAGE.fullmatch(line.text):
        read.pages.add(line.number)
    else:
        read.body.append(line)


def _labelled(read: _Reading, line: Line) -> bool:
    """Keep the value of a line with a label."""
    found = label_of(line, _LABELS)
    if found:
        read.label, value = found
        read.values.setdefault(read.label, value)
    return found is not None


def _heading(read: _Reading) -> tuple[str, str, str]:
    """Return title, date and source from the lines without labels.

    Older exports write source, date, edition, title; newer ones title, source, date.
    """
    front = max(
        (n for n, line in enumerate(read.head) if _FRONT.fullmatch(line.text) and not day_of(line.text)), default=-1
    )
    head = read.head[front + 1 :]
    at = next((n for n, line in enumerate(head) if day_of(line.text)), None)
    labelled = read.values.get("title", "")
    if at is None:
        return labelled or (head[0].text if head else ""), read.values.get("date", ""), ""
    before, after = head[:at], head[at + 1 :]
    if after or labelled:
        return labelled or _last_paragraph(after), head[at].text, " ".join(line.text for line in before)
    title = before[:-1][-1 if front >= 0 else -TITLE_LINES :]
    return " ".join(line.text for line in title), head[at].text, before[-1].text if before else ""


def _last_paragraph(lines: list[Line]) -> str:
    start = max((n for n, line in enumerate(lines) if line.after_blank), default=0)
    return " ".join(line.text for line in lines[start:])
