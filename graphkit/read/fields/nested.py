"""Find the records in a JSON value: a list of them, one of them, or lists of them at any depth, as services answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from graphkit.data import table
from graphkit.options import ReadOptions
from graphkit.read.fields.columnar import rows_in, table_in
from graphkit.read.fields.columns import chosen, column_of, flat
from graphkit.read.fields.inner import has_articles, is_in_pieces
from graphkit.read.fields.posts import reposted, side_posts
from graphkit.read.fields.wrapped import has_text, holds_text, unwrapped

SAMPLE: Final = 20
"""How many records of a list show whether they hold texts."""


def records_in(value: Any, options: ReadOptions) -> list[Any]:
    """Return the records in a JSON value.

    >>> records_in({"response": {"status": "ok", "results": [{"text": "Kim"}]}}, ReadOptions())
    [{'text': 'Kim'}]
    >>> records_in({"a": {"text": "Kim"}, "b": {"text": "Putin"}}, ReadOptions())
    [{'id': 'a', 'text': 'Kim'}, {'id': 'b', 'text': 'Putin'}]

    Raises:
        UnreadableError: It is a table of texts without names.
    """
    if isinstance(value, list):
        return _of_list(value, options)
    if not isinstance(value, dict):
        return [value]
    if rows := table_in(value, options):
        return rows
    if has_text(value, options, exactly=True) or is_in_pieces(value, options) or _is_article(value, options):
        return [value]
    if keyed := _keyed(value, options):
        return keyed
    if lists := list(_lists(value, options)):
        others = side_posts(value)
        found = (unwrapped(record, options) for records in lists for record in records)
        return [reposted(one, others) if others and isinstance(one, dict) else one for one in found]
    return _only_list(value, options)


def _is_notice(value: Mapping[str, Any], options: ReadOptions) -> bool:
    """Whether the text of an object is a message of the service that sent it, beside the articles."""
    column = column_of(flat(value), options, full=True) or ""
    return column.casefold() in table("columns")["answers"]["message"] and has_articles(value, options)


def _is_article(value: Mapping[str, Any], options: ReadOptions) -> bool:
    """Whether an object is an article, whatever lists it holds: by its text, or by its title and its day or address."""
    roles = chosen(tuple(flat(value)), options)
    if holds_text(value, options) and not _is_notice(value, options) and {"id", "title", "date", "url"} & set(roles):
        return True
    own = chosen(tuple(value), options)
    return "title" in own and bool({"date", "url"} & set(own)) and has_articles(value, options)


def _of_list(value: list[Any], options: ReadOptions) -> list[Any]:
    if value and all(isinstance(one, str) for one in value):
        return [{"text": one} for one in value]
    if value and all(isinstance(one, list) for one in value):
        return rows_in(value, options) or [record for one in value for record in records_in(one, options)]
    return [unwrapped(one, options) for one in value]


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
                if isinstance(inner, list) and (rows := rows_in(inner, options)):
                    yield rows
                elif isinstance(inner, list) and _holds_texts(inner, options):
                    yield inner
                elif isinstance(inner, dict):
                    if rows := table_in(inner, options) or _keyed(inner, options, full=True):
                        yield rows
                    elif _is_article(inner, options):
                        yield [inner]
                    else:
                        deeper.append(inner)
        level = deeper


def _holds_texts(records: list[Any], options: ReadOptions) -> bool:
    return any(
        has_text(record, options) or has_articles(record, options)
        for one in records[:SAMPLE]
        if isinstance(record := unwrapped(one, options), dict)
    )


def _keyed(value: Mapping[str, Any], options: ReadOptions, *, full: bool = False) -> list[Any]:
    """Return the records of an object that names each by its id; some may lack a text.

    Args:
        value: The object.
        options: The column names.
        full: Whether a text must be one, rather than a label or a description.
    """
    inner = list(value.values())
    if not all(isinstance(record, dict) for record in inner):
        return []
    found = [record for record in inner if (holds_text if full else has_text)(record, options)]
    names = {name for record in found for name in record}
    if len(found) < 2 or not all(names & set(record) for record in inner):
        return []
    return [{"id": key} | record for key, record in value.items()]


def _only_list(value: Mapping[str, Any], options: ReadOptions) -> list[Any]:
    """Return the only list of objects or of strings in an object without a text; else the object."""
    if has_text(value, options):
        return [value]
    lists = [one for one in value.values() if isinstance(one, list) and one and all(isinstance(r, dict) for r in one)]
    texts = [one for one in value.values() if isinstance(one, list) and one and all(isinstance(r, str) for r in one)]
    if not lists and len(texts) == 1:
        return [{"text": one} for one in texts[0]]
    return lists[0] if len(lists) == 1 else [value]


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
