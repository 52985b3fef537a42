"""Split exports of Factiva into their articles, with the codes of fields (HD, LP, TD …) or without."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from graphkit.data import table
from graphkit.read.databases.ends import PARAGRAPH, Kind, at_starts, ends_sentence, left_over, prose
from graphkit.read.databases.part import (
    LEAST,
    NUMBER,
    Line,
    Part,
    any_of,
    day_of,
    filled_lines,
    is_page,
    period_of,
    pieces,
    value_line,
    whole,
)

_WORDS: Final = table("databases")["factiva"]
_CODES: Final = {code: kind for kind, codes in _WORDS["codes"].items() for code in codes}
_CODE: Final = re.compile(
    rf"(?P<code>{'|'.join(sorted(_CODES, key=len, reverse=True))})(?:(?:[ \t]{{2,}}|\t)(?P<value>.+)|)"
)
_SINGLE: Final = re.compile(r"(?P<code>HD|WC|PD|SN|LA|CY|AN|BY) (?P<value>.+)")
"""Codes before a single space, as some programs write them: only before the text, where no sentence can begin so."""

_NUMBER: Final = re.compile(
    r"(?:document|dokument|documento) (?P<number>[A-Z0-9]{3,}[0-9]{6,}[A-Za-z0-9]*)", re.IGNORECASE
)
_LENGTH: Final = re.compile(rf"{NUMBER} {any_of(_WORDS['menu']['words'])}", re.IGNORECASE)
_MENU_END: Final = re.compile(any_of(_WORDS["menu"]["end"]) + r"\W*", re.IGNORECASE)
_COPYRIGHT: Final = re.compile(r"(?:copyright|©|\(c\)).*\d{4}.*|(?:©|\(c\)|all rights reserved).*", re.IGNORECASE)
_SIGN: Final = re.compile(r"©|\(c\)", re.IGNORECASE)
_RESERVED: Final = re.compile(r"rights reserved|rechte vorbehalten|droits réservés", re.IGNORECASE)
_LANGUAGE: Final = re.compile(any_of(_WORDS["menu"]["languages"]), re.IGNORECASE)
_CODE_OF_SOURCE: Final = re.compile(r"[A-Z0-9]{3,10}|\d{1,4}[A-Z]?|\d\d?:\d\d.*")
_FOOTER: Final = re.compile(
    r"(?:page )?\d+( of \d+)? ?(?:©|\(c\)).*factiva.*|(?:©|\(c\)) ?\d{4} factiva.*", re.IGNORECASE
)

HEAD: Final = 14
"""The most lines in the head of an article without codes."""

TITLE: Final = 4
"""The most lines of section, headline and author before the number of words."""

FIRST: Final = frozenset({"HD", "SE", "CLM"})
"""Codes with which an article can begin."""

ONCE: Final = frozenset({"HD", "WC", "PD", "SN"})
"""Codes that an article has once."""


def split_factiva(text: str) -> list[Part]:
    """Return the articles of an export of Factiva; none if the text is none."""
    lines = [line for line in filled_lines(text) if not _FOOTER.fullmatch(line.text) and not is_page(line)]
    codes = {match["code"] for line in lines if (match := _CODE.fullmatch(line.text))}
    if len(codes & {"HD", "PD", "SN", "WC"}) > 2 and codes & {"LP", "TD"}:
        return _with_codes(lines)
    if any(_NUMBER.fullmatch(line.text) for line in lines):
        return [part for chunk, number in _chunks(lines) for part in _without_codes(chunk, number)]
    return []


def _plain(line: Line) -> Kind:  # noqa: ARG001 - as the functions of other databases
    """Return that no line of a text is a field."""
    return ""


def _with_codes(lines: list[Line]) -> list[Part]:
    front, articles = _coded(lines)
    parts = [_of_codes(fields) for fields in articles]
    return [*left_over(front, _plain), *(part for part in parts if part is not None)]


def _coded(lines: list[Line]) -> tuple[list[Line], list[list[tuple[str, list[Line]]]]]:
    """Return the lines before the first article, and the fields of each: code and lines."""
    front: list[Line] = []
    articles: list[list[tuple[str, list[Line]]]] = []
    for line in lines:
        fields = articles[-1] if articles else []
        seen = {code for code, _ in fields}
        in_text = bool(fields) and _CODES[fields[-1][0]] == "text"
        match = _CODE.fullmatch(line.text) or (None if in_text else _SINGLE.fullmatch(line.text))
        if match and _begins(match["code"], seen):
            articles.append([])
        if not articles:
            front.append(line)
        elif match:
            value = match["value"] or ""
            articles[-1].append((match["code"], [value_line(line, value)] if value else []))
        else:
            articles[-1][-1][1].append(line)
    return front, articles


def _begins(code: str, seen: set[str]) -> bool:
    """Whether a code begins an article, after the codes of the article before it."""
    if code in FIRST:
        return not seen or bool(seen & {"LP", "TD", "AN"})
    return code in ONCE and (code in seen or "AN" in seen)


def _of_codes(fields: list[tuple[str, list[Line]]]) -> Part | None:
    values: dict[str, list[Line]] = {}
    text: list[Line] = []
    for code, lines in fields:
        kind = _CODES[code]
        values.setdefault(kind, []).extend(lines)
        text += lines if kind == "text" else prose(lines[1:], _plain)
    text = [line for line in text if not _NUMBER.fullmatch(line.text)] or values.get("title", [])
    if not text:
        return whole([line for _, lines in fields for line in lines])
    joined = {kind: " ".join(line.text for line in lines) for kind, lines in values.items()}
    meta = {key: joined[key] for key in ("section", "author") if joined.get(key)}
    numbers = (_NUMBER.fullmatch(line.text) for _, lines in fields for line in lines)
    return Part(
        pieces(text),
        joined.get("title", ""),
        joined.get("date", ""),
        joined.get("source", ""),
        number=next((match["number"] for match in numbers if match), ""),
        meta=meta,
    )


def _chunks(lines: list[Line]) -> Iterator[tuple[list[Line], str]]:
    """Yield the lines of each article without codes, with its number; those after the last number have none."""
    run: list[Line] = []
    for line in lines:
        if match := _NUMBER.fullmatch(line.text):
            yield run, match["number"]
            run = []
        else:
            run.append(line)
    end = next((n for n, line in enumerate(run) if _MENU_END.fullmatch(line.text)), len(run))
    yield run[:end], ""


def _without_codes(chunk: list[Line], number: str) -> list[Part]:
    """Return the articles between two numbers: one, but where a number is missing."""
    lengths = [n for n, line in enumerate(chunk) if _LENGTH.fullmatch(line.text)]
    dated = [n for n in lengths if any(day_of(line.text) for line in chunk[n + 1 : n + 4])]
    if not lengths:
        part = whole(chunk, least=1 if number else LEAST)
        return [part] if part else []
    starts = [_headline(chunk, n) for n in dated[1:]]
    articles = list(at_starts(chunk, starts))
    numbers = [""] * (len(articles) - 1) + [number]
    return [part for lines, own in zip(articles, numbers, strict=True) for part in _plain_article(lines, own)]


def _headline(lines: Sequence[Line], length: int) -> int:
    """Return the first line of the headline before the number of words: after the last line that ends a sentence."""
    start = length
    while start > max(0, length - TITLE) and not ends_sentence(lines[start - 1]):
        start -= 1
    return start if start < length else max(0, length - 1)


def _plain_article(lines: list[Line], number: str) -> list[Part]:
    """Read an article whose head is: title, author, number of words, date, source, code, page, language, copyright."""
    length = next(n for n, line in enumerate(lines) if _LENGTH.fullmatch(line.text))
    start = _headline(lines, length)
    menu = any(_MENU_END.fullmatch(line.text) for line in lines[:start])
    extra = [] if menu else lines[:start]
    if sum(len(line.text) for line in extra) < PARAGRAPH:
        start, extra = max(0, length - TITLE), []
    before, after = lines[start:length], lines[length + 1 :]
    end = _head_end(after)
    head, text = after[:end], after[end:]
    at = next((n for n, line in enumerate(head) if day_of(line.text) or period_of(line.text)), None)
    source = next(
        (line.text for line in head[(at if at is not None else -1) + 1 :] if not _CODE_OF_SOURCE.fullmatch(line.text)),
        "",
    )
    title, author = _title(before)
    own = Part(
        pieces(text or title),
        " ".join(line.text for line in title),
        head[at].text if at is not None else "",
        source,
        number=number,
        meta={"author": author} if author else {},
    )
    return [*left_over(extra, _plain), *([own] if own.pieces else [])]


def _title(before: Sequence[Line]) -> tuple[list[Line], str]:
    """Return the lines of the headline, the longest line and what goes on with it, and the author."""
    if not before:
        return [], ""
    longest = max(range(len(before)), key=lambda n: (before[n].text.endswith(("?", "!")), len(before[n].text)))
    end = longest + 1
    while end < len(before) - 1 and not before[end].after_blank:
        end += 1
    return list(before[longest:end]), before[-1].text if end < len(before) else ""


def _head_end(lines: Sequence[Line]) -> int:
    """Return how many lines after the number of words belong to the head: to the notice of copyright, if there is one.

    Without a notice, it ends after the language, or after the lines of codes behind the source.
    """
    end = 0
    for n, line in enumerate(lines[:HEAD]):
        if _COPYRIGHT.fullmatch(line.text) and (
            len(line.text) < PARAGRAPH or _SIGN.search(line.text) or _is_reserved(line)
        ):
            end = n + 1
            return end + (end < len(lines) and not lines[end].after_blank and _is_reserved(lines[end]))
        if len(line.text) >= PARAGRAPH or (len(line.text) >= SOURCE and ends_sentence(line)):
            break
        if _LANGUAGE.fullmatch(line.text):
            end = n + 1
    return end or _codes_end(lines)


def _is_reserved(line: Line) -> bool:
    return _RESERVED.search(line.text) is not None


SOURCE: Final = 40
"""Characters from which a line that ends as a sentence is no source."""


def _codes_end(lines: Sequence[Line]) -> int:
    """Return how many lines are date, time, source and codes."""
    end = next((n + 1 for n, line in enumerate(lines[:TITLE]) if day_of(line.text) or period_of(line.text)), 0)
    sources = 0
    while end < len(lines) and (_CODE_OF_SOURCE.fullmatch(lines[end].text) or not sources):
        sources += not _CODE_OF_SOURCE.fullmatch(lines[end].text)
        end += 1
    return end
