"""Take a record out of the object that wraps it, as services do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from graphkit.data import table
from graphkit.options import ReadOptions
from graphkit.read.fields.columns import column_of, flat, option_of
from graphkit.read.fields.pieces import is_text, text_of
from graphkit.read.fields.posts import reposted

WRAPPERS: Final = ("_source", "node")
"""Fields that hold the record itself, in answers of search engines and of GraphQL."""

_DEFAULTS: Final = ReadOptions()


def unwrapped(record: Any, options: ReadOptions = _DEFAULTS) -> Any:
    """Return the record in an object that wraps it, with what the object itself tells beside it.

    >>> unwrapped({"tweet": {"full_text": "Kim"}}), unwrapped({"_id": 1, "_source": {"text": "Kim"}})
    ({'full_text': 'Kim'}, {'_id': 1, 'text': 'Kim'})
    >>> unwrapped({"type": "Feature", "geometry": {"type": "Point"}, "properties": {"text": "Kim"}})
    {'type': 'Feature', 'text': 'Kim'}
    """
    if not isinstance(record, dict):
        return record
    for key in WRAPPERS:
        if isinstance(record.get(key), dict):
            return {name: value for name, value in record.items() if name == "_id"} | record[key]
    inner = next(iter(record.values())) if len(record) == 1 else None
    if isinstance(inner, dict) and not next(iter(record)).startswith("$"):
        return reposted(inner)
    return reposted(record if has_text(record, options) else _merged(record, options))


def _merged(record: dict[str, Any], options: ReadOptions) -> dict[str, Any]:
    """Return a record with the fields of the only object in it that is an article."""
    beside = table("columns")["answers"]["beside"]
    found = [
        one
        for key, one in record.items()
        if isinstance(one, dict) and key not in beside and has_text(one, options, full=True)
    ]
    if len(found) != 1:
        return record
    return {name: value for name, value in record.items() if not isinstance(value, list | dict)} | found[0]


def has_text(record: Mapping[str, Any], options: ReadOptions, *, exactly: bool = False, full: bool = False) -> bool:
    """Whether a record has a text; ``exactly``: under the name that the options give; ``full``: not a description."""
    column = column_of(flat(record), options, full=full)
    return column is not None and (not exactly or column.casefold() == getattr(options, option_of("text")).casefold())


def holds_text(record: Mapping[str, Any], options: ReadOptions) -> bool:
    """Whether a record holds a text, rather than a label or what mostly describes something else."""
    values = flat(record)
    column = column_of(values, options, full=True)
    return column is not None and is_text(text_of(values[column]) or "")
