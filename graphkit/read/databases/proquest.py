"""Split exports of ProQuest into their articles."""

from __future__ import annotations

import re
from typing import Final

from graphkit.data import table
from graphkit.read.databases.part import (
    Line,
    Part,
    any_of,
    filled_lines,
    label_of,
    label_pattern,
    pieces,
    runs,
    value_line,
)

_WORDS: Final = table("databases")["proquest"]
_RULE: Final = re.compile(r"_{20,}")
_NUMBERED: Final = re.compile(any_of(_WORDS["numbered"]), re.IGNORECASE)
_LABELS: Final = label_pattern(_WORDS["labels"])
_HEADINGS: Final = {word.upper(): kind for kind, words in _WORDS["labels"].items() for word in words}
"""Labels alone on a line, in capitals, as the newer exports write them."""


def split_proquest(text: str) -> list[Part]:
    """Return the articles of an export of ProQuest; none if the text is none."""
    lines = filled_lines(text)
    ends = _RULE if any(_RULE.fullmatch(line.text) for line in lines) else _NUMBERED
    chunks = [chunk for chunk in runs(lines, ends) if _is_article(chunk)]
    return [part for chunk in chunks if (part := _article(chunk)) is not None]


def _label(line: Line) -> tuple[str, str] | None:
    return (_HEADINGS[line.text], "") if line.text in _HEADINGS else label_of(line, _LABELS)


def _is_article(lines: list[Line]) -> bool:
    kinds = {found[0] for line in lines if (found := _label(line))}
    return bool(kinds & {"text", "summary"}) and bool(kinds & {"source", "number"})


def _article(lines: list[Line]) -> Part | None:
    values: dict[str, str] = {}
    texts: dict[str, list[Line]] = {"text": [], "summary": []}
    kind = ""
    for line in lines:
        found = _label(line)
        if found and (kind != "text" or line.after_blank):
            kind, value = found
            values.setdefault(kind, value)
            line = value_line(line, value)
            if not value:
                continue
        if kind in texts:
            texts[kind].append(line)
    text = texts["text"] or texts["summary"]
    if not text or " ".join(line.text for line in text).lower().rstrip(".") == "not available":
        return None
    title = next((line.text for line in lines if not _NUMBERED.fullmatch(line.text)), "")
    meta = {key: values[key] for key in ("section", "author") if values.get(key)}
    return Part(
        pieces(text),
        values.get("title", "") or ("" if label_of(Line(0, 0, title, after_blank=True), _LABELS) else title),
        values.get("date", ""),
        values.get("source", ""),
        values.get("url", ""),
        values.get("number", ""),
        meta,
    )
