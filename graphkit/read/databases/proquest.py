"""Split exports of ProQuest into their articles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from graphkit.data import table
from graphkit.read.databases.ends import Kind, after_text, at_starts, left_over, prose, starts_after_fields, text_end
from graphkit.read.databases.part import (
    Line,
    Part,
    any_of,
    block_before,
    filled_lines,
    is_page,
    label_of,
    label_pattern,
    pieces,
    runs,
    value_line,
    whole,
)

_WORDS: Final = table("databases")["proquest"]
_RULE: Final = re.compile(r"_{20,}")
_NUMBERED: Final = re.compile(any_of(_WORDS["numbered"]), re.IGNORECASE)
_LABELS: Final = label_pattern(_WORDS["labels"])
_HEADINGS: Final = {word.upper(): kind for kind, words in _WORDS["labels"].items() for word in words}
"""Labels alone on a line, in capitals, as the newer exports write them."""
_LINK: Final = re.compile(any_of(_WORDS["links"]), re.IGNORECASE)
_NO_TEXT: Final = re.compile(any_of(_WORDS["no_text"]) + r"\.?", re.IGNORECASE)


def split_proquest(text: str) -> list[Part]:
    """Return the articles of an export of ProQuest; none if the text is none.

    Between the rules of an export stand its articles, and before and after them what is said of the search.
    """
    lines = [line for line in filled_lines(text) if not is_page(line)]
    ends = _RULE if any(_RULE.fullmatch(line.text) for line in lines) else _NUMBERED
    chunks = list(runs(lines, ends))
    known = [n for n, chunk in enumerate(chunks) if _is_article(chunk)]
    if not known:
        return []
    numbered = any(map(_is_numbered, chunks))
    parts: list[Part] = []
    for n, chunk in enumerate(chunks):
        if n in known:
            parts += _parts(chunk)
        elif _is_numbered(chunk) or (known[0] < n < known[-1] and not numbered):
            parts += [part for part in [whole(chunk[_is_numbered(chunk) :])] if part]
        else:
            parts += left_over(chunk, _kind)
    return parts


def _is_numbered(chunk: Sequence[Line]) -> bool:
    """Whether the export numbers an article ("Document 1 of 3")."""
    return bool(chunk) and _NUMBERED.fullmatch(chunk[0].text) is not None


def _label(line: Line) -> tuple[str, str] | None:
    kind = _HEADINGS.get(line.text.upper(), "")
    return (kind, "") if kind and (line.text in _HEADINGS or kind == "text") else label_of(line, _LABELS)


def _kind(line: Line) -> Kind:
    """Return whether a line after the first of a text is a field that follows the text."""
    found = _label(line)
    if not found or found[0] in ("text", "summary"):
        return "weak" if found and not found[1] else ""
    if found[0] in ("number", "url", "kept") or line.text in _HEADINGS:
        return "strong"
    return after_text(line.text.partition(":")[0], found[1]) if found[0] == "after" else "weak"


def _is_text(line: Line) -> bool:
    found = _label(line)
    return found is not None and found[0] == "text"


def _is_article(lines: list[Line]) -> bool:
    kinds = {found[0] for line in lines if (found := _label(line))}
    return bool(kinds & {"text", "summary"}) and bool(kinds & {"source", "number"})


def _parts(chunk: list[Line]) -> list[Part]:
    """Return the articles between two rules: one, but where a rule is missing."""
    starts = starts_after_fields(chunk, _is_text, _kind)
    return [part for lines in at_starts(chunk, starts) if (part := _article(lines) or whole(lines)) is not None]


def _article(lines: list[Line]) -> Part | None:
    at = next((n for n, line in enumerate(lines) if _is_text(line)), len(lines))
    before = [line for line in lines[:at] if not _NUMBERED.fullmatch(line.text) and not _LINK.search(line.text)]
    first = before[:1] if before and _is_headline(before[0], before[1:]) else []
    head = _fields(before[len(first) :])
    title_lines = first + head.pop("", [])
    text, after = _text(lines[at:])
    fields = head | {kind: found for kind, found in _fields(after).items() if kind not in head}
    values = {kind: " ".join(line.text for line in found) for kind, found in fields.items()}
    if not text:
        text = fields.get("summary", []) or title_lines
    titles = head.get("title") or _first_block(title_lines) or fields.get("title", [])
    meta = {key: values[key] for key in ("section", "author") if values.get(key)}
    text = prose(title_lines, _kind) + text
    if not text:
        return None
    return Part(
        pieces(text),
        " ".join(line.text for line in titles),
        values.get("date", ""),
        values.get("source", ""),
        values.get("url", ""),
        values.get("number", ""),
        meta,
    )


def _is_headline(line: Line, others: Sequence[Line]) -> bool:
    """Whether the first line of a head is a headline that begins like a field."""
    kinds = {found[0] for other in others if (found := _label(other))}
    found = _label(line)
    return found is not None and found[1] != "" and found[0] not in ("title", "number") and "title" not in kinds


def _text(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Return the text that begins with its label, if the export has it, and the lines after it."""
    if not lines:
        return [], []
    found = _label(lines[0])
    value = found[1] if found else ""
    body = [*([value_line(lines[0], value)] if value else []), *lines[1:]]
    end = text_end(body, _kind)
    text = body[:end]
    return ([] if len(text) == 1 and _NO_TEXT.fullmatch(text[0].text) else text), body[end:]


def _fields(lines: Sequence[Line]) -> dict[str, list[Line]]:
    """Return the lines of each field, the first of its kind; those without a label have the kind ""."""
    fields: dict[str, list[Line]] = {}
    own: list[Line] = fields.setdefault("", [])
    for line in lines:
        if found := _label(line):
            kind, value = found
            own = [value_line(line, value)] if value else []
            if not fields.get(kind):
                fields[kind] = own
        else:
            if line.after_blank and own and own is not fields.get("summary"):
                own = fields[""]
            own.append(line)
    return fields


def _first_block(lines: Sequence[Line]) -> list[Line]:
    end = next((n for n, line in enumerate(lines) if n and line.after_blank), len(lines))
    return block_before(lines[:end])
