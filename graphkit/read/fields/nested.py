"""Find the records in a JSON value: a list of them, one of them, or lists of them at any depth, as services answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from graphkit.data import table
from graphkit.options import ReadOptions
from graphkit.read.fields.columns import chosen, flat, option_of
from graphkit.read.fields.posts import reposted, side_posts

SAMPLE: Final = 20
"""How many records of a list show whether they hold texts."""

WRAPPERS: Final = ("_source", "node")
"""Fields that hold the record itself, in answers of search engines and of GraphQL."""


def records_in(value: Any, options: ReadOptions) -> list[Any]:
    """Return the records in a JSON value.

    >>> records_in({"response": {"status": "ok", "results": [{"text": "Kim"}]}}, ReadOptions())
    [{'text': 'Kim'}]
    >>> records_in({"a": {"text": "Kim"}, "b": {"text": "Putin"}}, ReadOptions())
    [{'id': 'a', 'text': 'Kim'}, {'id': 'b', 'text': 'Putin'}]
    """
    if isinstance(value, list):
        if value and all(isinstance(one, str) for one in value):
            return [{"text": one} for one in value]
        if value and all(isinstance(one, list) for one in value):
            return [record for one in value for record in records_in(one, options)]
        return [unwrapped(one) for one in value]
    if not isinstance(value, dict):
        return [value]
    if _has(value, "text", options, exactly=True):
        return [value]
    if lists := list(_lists(value, options)):
        others = side_posts(value)
        found = (unwrapped(record) for records in lists for record in records)
        return [reposted(one, others) if others and isinstance(one, dict) else one for one in found]
    if keyed := _keyed(value, options):
        return keyed
    lists = [one for one in value.values() if isinstance(one, list) and one and all(isinstance(r, dict) for r in one)]
    texts = [one for one in value.values() if isinstance(one, list) and one and all(isinstance(r, str) for r in one)]
    if not lists and len(texts) == 1 and not _has(value, "text", options):
        return [{"text": one} for one in texts[0]]
    return lists[0] if len(lists) == 1 and not _has(value, "text", options) else [value]


def _lists(value: Mapping[str, Any], options: ReadOptions) -> Iterator[list[Any]]:
    """Yield the lists of records with texts, the outermost ones."""
    beside = table("columns")["answers"]["beside"]
    level: list[Any] = [value]
    while level:
        deeper: list[Any] = []
        for outer in level:
            for key, inner in outer.items():
                if key in beside:
                    continue
                if isinstance(inner, list) and _holds_texts(inner, options):
                    yield inner
                elif isinstance(inner, dict):
                    deeper.append(inner)
        level = deeper


def _holds_texts(records: list[Any], options: ReadOptions) -> bool:
    return bool(records) and any(
        _has(record, "text", options) for one in records[:SAMPLE] if isinstance(record := unwrapped(one), dict)
    )


def _keyed(value: Mapping[str, Any], options: ReadOptions) -> list[Any]:
    """Return the records of an object that names each by its id."""
    inner = list(value.values())
    if len(inner) < 2 or not all(isinstance(record, dict) and _has(record, "text", options) for record in inner):
        return []
    return [{"id": key} | record for key, record in value.items()]


def unwrapped(record: Any) -> Any:
    """Return the record in an object that holds nothing else, or that a search engine wraps around it.

    >>> unwrapped({"tweet": {"full_text": "Kim"}}), unwrapped({"_id": 1, "_source": {"text": "Kim"}})
    ({'full_text': 'Kim'}, {'_id': 1, 'text': 'Kim'})
    """
    if not isinstance(record, dict):
        return record
    for key in WRAPPERS:
        if isinstance(record.get(key), dict):
            return {name: value for name, value in record.items() if name == "_id"} | record[key]
    inner = next(iter(record.values())) if len(record) == 1 else None
    return reposted(inner if isinstance(inner, dict) and not next(iter(record)).startswith("$") else record)


def _has(record: Mapping[str, Any], role: str, options: ReadOptions, *, exactly: bool = False) -> bool:
    """Whether a record has a column of a role; ``exactly``: under the name that the options give."""
    columns = chosen(tuple(flat(record)), options).get(role, ())
    wanted = getattr(options, option_of(role)).casefold()
    return bool(columns) and (not exactly or columns[0].casefold() == wanted)


def error_in(value: Any) -> str:
    """Return the message of an answer that is an error, or "".

    >>> error_in({"status": "error", "code": "apiKeyInvalid", "message": "Your key is invalid."})
    'Your key is invalid.'
    """
    if not isinstance(value, dict):
        return ""
    words = table("columns")["answers"]
    lower = {str(key).casefold(): one for key, one in value.items()}
    failed = str(lower.get("status", "")).casefold() in words["failed"] or any(
        lower.get(word) for word in words["failed"]
    )
    if not failed:
        return ""
    message = next((lower[key] for key in words["message"] if lower.get(key)), "")
    while isinstance(message, list | dict) and message:
        message = error_in(message) or next(iter(message.values() if isinstance(message, dict) else message))
    return " ".join(str(message).split())[:200]
