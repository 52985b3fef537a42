"""Find the texts that stand in lists of strings inside a record: paragraphs, or comments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from graphkit.data import table
from graphkit.options import ReadOptions
from graphkit.read.fields.columns import chosen, column_of, flat
from graphkit.read.fields.pieces import is_text

SAMPLE: Final = 20
"""How many strings of a list show what they are."""


def string_lists(record: Mapping[str, Any], options: ReadOptions) -> dict[str, Sequence[str]]:
    """Return the lists of texts in a record, by dotted names, without that of its own text.

    >>> string_lists({"tags": ["quay"], "comments": ["Nora met Paul in Ostend."]}, ReadOptions())
    {'comments': ['Nora met Paul in Ostend.']}
    """
    if not any(isinstance(value, list | dict) for value in record.values()):
        return {}
    beside = table("columns")["answers"]["beside"]
    values = flat(record)
    own = column_of(values, options)
    return {
        name: value
        for name, value in values.items()
        if isinstance(value, list) and name != own and not any(part in beside for part in name.split("."))
        if all(isinstance(one, str) for one in value) and any(map(is_text, value[:SAMPLE]))
    }


def paragraphs_in(lists: Mapping[str, Sequence[str]]) -> str:
    """Return the name of the list that holds the paragraphs of an article, or ""."""
    names = {name.rpartition(".")[2].casefold(): name for name in lists}
    return next((names[word] for word in table("columns")["answers"]["pieces"] if word in names), "")


def is_in_paragraphs(record: Mapping[str, Any], options: ReadOptions) -> bool:
    """Whether a record without a text, but with a title, holds its paragraphs as a list of strings."""
    own = chosen(tuple(record), options)
    return "text" not in own and "title" in own and bool(paragraphs_in(string_lists(record, options)))
