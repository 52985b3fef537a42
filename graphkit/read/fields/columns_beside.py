"""Tell what the columns beside the text of a record hold: its lead, or a text that would be lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Final

from graphkit.data import table
from graphkit.read.fields.columns import bare, is_brief
from graphkit.read.fields.cuts import START, is_empty, uncut_start
from graphkit.read.fields.pieces import is_text
from graphkit.read.texts.decode import clean
from graphkit.read.texts.markup import plain

CELL: Final = 32_767
"""The most characters of a cell of a spreadsheet."""

_AGAIN: Final = re.compile(r"(.+) \(\d+\)")


def is_full_cell(value: object) -> bool:
    """Whether a value is as long as a cell of a spreadsheet can be, which cuts what is longer."""
    return isinstance(value, str) and len(value.encode("utf-16-le", "replace")) // 2 == CELL


def leads(values: Mapping[str, object], column: str) -> dict[str, str]:
    """Return the texts of columns for the lead, and of further columns of the text's own name.

    >>> leads({"text": "a", "lead": "Nora met Paul.", "text (2)": "Paul left.", "notes": "b"}, "text")
    {'lead': 'Nora met Paul.', 'text (2)': 'Paul left.'}
    """
    return dict(_found(values, column))


def _found(values: Mapping[str, object], column: str) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        if _is_wanted(name, column) and isinstance(value, str) and not is_empty(text := plain(clean(value))):
            yield name, text


def beside(text: str, others: Mapping[str, str]) -> tuple[tuple[str, str] | None, list[str]]:
    """Return the lead that belongs before a text, with its column, and the columns of texts that are left out.

    A text that stands in the article is neither; nor is a summary beside a full text.

    >>> beside("Paul left.", {"lead": "Nora met Paul in Ostend.", "story": "Ivo sang for the mayor of Ostend."})
    (('lead', 'Nora met Paul in Ostend.'), ['story'])
    """
    whole = " ".join(text.split())
    new = {name: other for name, other in others.items() if is_text(other) and _is_new(other, whole)}
    lead = next(((name, other) for name, other in new.items() if bare(name) in _leads()), None)
    left = [name for name in new if bare(name) not in _leads() and not is_brief(name)]
    return lead, left


def _is_new(text: str, whole: str) -> bool:
    start = " ".join(text.split())[:START].rstrip("….[]() ")
    cut = uncut_start(whole)
    return start not in whole and not (cut and text.startswith(cut))


@lru_cache(maxsize=4096)
def _is_wanted(name: str, column: str) -> bool:
    again = _AGAIN.fullmatch(name)
    named = again is not None and again[1].casefold() == column.casefold()
    return name != column and (named or bare(name) in _leads())


@cache
def _leads() -> frozenset[str]:
    return frozenset(map(bare, table("columns")["answers"]["leads"]))
