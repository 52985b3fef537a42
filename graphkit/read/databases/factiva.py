"""Split exports of Factiva into their articles, with the codes of fields (HD, LP, TD …) or without."""

from __future__ import annotations

import itertools
import re
from typing import Final

from graphkit.data import table
from graphkit.read.databases.part import (
    NUMBER,
    Line,
    Part,
    any_of,
    day_of,
    filled_lines,
    pieces,
    runs,
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
_MENU_END: Final = re.compile(any_of(_WORDS["menu"]["end"]) + r".*", re.IGNORECASE)
_COPYRIGHT: Final = re.compile(r"(?:copyright|©|\(c\)|all rights reserved).*", re.IGNORECASE)
_CODE_OF_SOURCE: Final = re.compile(r"[A-Z0-9]{3,10}|\d{1,4}[A-Z]?|\d\d?:\d\d.*")
_FOOTER: Final = re.compile(
    r"(?:page )?\d+( of \d+)? ?(?:©|\(c\)).*factiva.*|(?:©|\(c\)) ?\d{4} factiva.*", re.IGNORECASE
)

HEAD: Final = 14
"""The most lines in the head of an article without codes."""

FIRST: Final = frozenset({"HD", "SE", "CLM"})
"""Codes with which an article can begin."""


def split_factiva(text: str) -> list[Part]:
    """Return the articles of an export of Factiva; none if the text is none."""
    lines = [line for line in filled_lines(text) if not _FOOTER.fullmatch(line.text)]
    codes = {match["code"] for line in lines if (match := _CODE.fullmatch(line.text))}
    if len(codes & {"HD", "PD", "SN", "WC"}) > 2 and codes & {"LP", "TD"}:
        return [part for fields in _coded(lines) if (part := _of_codes(fields)) is not None]
    if any(_NUMBER.fullmatch(line.text) for line in lines):
        numbers = [match["number"] for line in lines if (match := _NUMBER.fullmatch(line.text))]
        chunks = list(runs(lines, _NUMBER))
        return [
            part
            for chunk, number in itertools.zip_longest(chunks, numbers, fillvalue="")
            if (part := _without_codes(list(chunk), str(number))) is not None  # type: ignore[arg-type]
        ]
    return []


def _coded(lines: list[Line]) -> list[list[tuple[str, list[Line]]]]:
    """Return the fields of each article: code and lines."""
    articles: list[list[tuple[str, list[Line]]]] = []
    for line in lines:
        fields = articles[-1] if articles else []
        seen = {code for code, _ in fields}
        in_text = bool(fields) and _CODES[fields[-1][0]] == "text"
        match = _CODE.fullmatch(line.text) or (None if in_text else _SINGLE.fullmatch(line.text))
        if match and match["code"] in FIRST and (not fields or seen & {"LP", "TD", "AN"}):
            articles.append([])
        if not articles:
            continue
        if match:
            value = match["value"] or ""
            own = [value_line(line, value)] if value else []
            articles[-1].append((match["code"], own))
        elif articles[-1]:
            articles[-1][-1][1].append(line)
    return articles


def _of_codes(fields: list[tuple[str, list[Line]]]) -> Part | None:
    values: dict[str, list[Line]] = {}
    for code, lines in fields:
        values.setdefault(_CODES[code], []).extend(lines)
    text = [line for line in values.get("text", []) if not _NUMBER.fullmatch(line.text)]
    if not text:
        return None
    joined = {kind: " ".join(line.text for line in lines) for kind, lines in values.items()}
    meta = {key: joined[key] for key in ("section", "author") if joined.get(key)}
    number = next(
        (match["number"] for _, lines in fields for line in lines if (match := _NUMBER.fullmatch(line.text))), ""
    )
    return Part(
        pieces(text),
        joined.get("title", ""),
        joined.get("date", ""),
        joined.get("source", ""),
        number=number,
        meta=meta,
    )


def _without_codes(lines: list[Line], number: str) -> Part | None:
    """Read an article whose head is: title, author, number of words, date, source, code, page, language, copyright."""
    end = next((n for n, line in enumerate(lines) if _MENU_END.fullmatch(line.text)), len(lines))
    lines = lines[:end]
    length = next((n for n, line in enumerate(lines) if _LENGTH.fullmatch(line.text)), None)
    if length is None:
        return whole(lines)
    before, head = lines[max(0, length - 4) : length], lines[length + 1 : length + HEAD]
    last = max((n for n, line in enumerate(head) if _COPYRIGHT.fullmatch(line.text)), default=None)
    if last is None:  # no notice of copyright: the head ends before the first line that is long
        last = next((n for n, line in enumerate(head) if len(line.text) > 80), len(head)) - 1
    text, head = lines[length + 2 + last :], head[: last + 1]
    at = next((n for n, line in enumerate(head) if day_of(line.text)), None)
    source = next(
        (line.text for line in head[(at if at is not None else -1) + 1 :] if not _CODE_OF_SOURCE.fullmatch(line.text)),
        "",
    )
    title = max(before, key=lambda line: len(line.text)).text if before else ""
    author = before[-1].text if len(before) > 1 and before[-1].text != title else ""
    if not text:
        return None
    return Part(
        pieces(text),
        title,
        head[at].text if at is not None else "",
        source,
        number=number,
        meta={"author": author} if author else {},
    )
