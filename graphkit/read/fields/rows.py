"""Turn a record (column name → value) into a Document, or explain why it is none."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from functools import lru_cache
from typing import Final

from graphkit.options import ReadOptions
from graphkit.read.article import article
from graphkit.read.files import NO_TEXT, Result, UnreadableError
from graphkit.read.texts.decode import clean
from graphkit.records import ReadFailure

COLUMN: Final = "_column"
"""How the options end that name a column."""

OTHER_ENCODING: Final = "holds characters in another encoding than the rest of the file. Save the file as UTF-8."


def check_columns(names: Iterable[str], options: ReadOptions) -> None:
    """Check that a table has a text column, and every column that the user named.

    Raises:
        UnreadableError: A column is missing; the message lists the columns of the table.
    """
    names = tuple(names)
    found = _columns(names, options)
    for field in (field for field in fields(options) if field.name.endswith(COLUMN)):
        wanted = getattr(options, field.name)
        if field.name not in found and (field.name == "text_column" or wanted != field.default):
            raise UnreadableError(missing(field.name, wanted, names))


def missing(option: str, wanted: str, names: Iterable[str]) -> str:
    """Explain that there is no column ``wanted``, and list those that there are."""
    there = ", ".join(f"“{clean(name)}”" for name in names if name.strip()) or "all unnamed"
    flag = "--" + option.replace("_", "-")
    return f"has no column “{wanted}”; its columns are {there}. Name the right one with {flag}."


def document(record: Mapping[str, object], options: ReadOptions, *, label: str, id_: str) -> Result:
    """Make a document from a record.

    Args:
        record: Column name → value.
        options: The column names to use.
        label: The record's place, for the message of a failure.
        id_: The id if the record has none of its own.

    >>> found = document({"id": 7, "text": "Kim left.", "desk": "Asia"}, ReadOptions(), label="a, line 2", id_="a#1")
    >>> found.id, found.text, found.meta
    ('7', 'Kim left.', {'desk': 'Asia'})
    """
    columns = _columns(tuple(record), options)
    if "text_column" not in columns:
        return ReadFailure(label, missing("text_column", options.text_column, record))
    text = _text(record[columns["text_column"]])
    if text is None:
        return ReadFailure(
            label, f"does not hold text in column “{columns['text_column']}”. Correct it, or leave it out."
        )
    values = {name: _scalar(value) for name, value in record.items() if name != columns["text_column"]}
    text = clean(text)
    if not text.strip():
        return ReadFailure(label, NO_TEXT)
    known = {option: clean(values.get(name, "")).strip() for option, name in columns.items()}
    meta = {clean(name): clean(value) for name, value in values.items() if value and name not in columns.values()}
    return article(
        " ".join(known.get("id_column", "").split()) or id_,
        text,
        title=known.get("title_column", ""),
        date=known.get("date_column", ""),
        source=known.get("source_column", ""),
        url=known.get("url_column", ""),
        meta=meta,
    )


@lru_cache(maxsize=256)
def _columns(names: tuple[str, ...], options: ReadOptions) -> dict[str, str]:
    """Map each option to its column, if there is one; "Text" is accepted for "text" if there is no exact match."""
    loose = {name.strip().casefold(): name for name in reversed(names)}
    found = {
        option: wanted if wanted in names else loose.get(wanted.casefold(), "")
        for option, wanted in asdict(options).items()
        if option.endswith(COLUMN)
    }
    return {option: name for option, name in found.items() if name}


def _text(value: object) -> str | None:
    """Return a text, or a list of paragraphs, as one text; ``None`` for anything else."""
    if value is None:
        return ""
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return "\n".join(value)
    return value if isinstance(value, str) else None


def _scalar(value: object) -> str:
    """Return a scalar as text; "" for null and nested values."""
    if isinstance(value, str):
        return value
    return "" if value is None or isinstance(value, list | dict) else json.dumps(value)
