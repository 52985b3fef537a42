"""Find the one column that holds long texts, in a table whose columns have no known names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from statistics import median
from typing import Final

from graphkit.options import ReadOptions
from graphkit.read.fields.columns import chosen
from graphkit.read.fields.date_columns import parse_field
from graphkit.read.texts.decode import clean
from graphkit.records import ReadWarning

SAMPLE: Final = 50
"""Rows by which columns are judged."""

PROSE: Final = 20
"""Words from which a value is a text rather than a title or a name."""


_UNNAMED: Final = re.compile(r"column \d+")
"""What a column without a name is called."""


def is_prose(value: object) -> bool:
    """Whether a value is a text of some length.

    >>> is_prose("Nora met Paul in Ostend. " * 5), is_prose("Nora met Paul.")
    (True, False)
    """
    return isinstance(value, str) and len(value.split()) >= PROSE


def with_prose(
    rows: Sequence[Mapping[str, object]], label: str, options: ReadOptions
) -> tuple[ReadOptions, list[ReadWarning]]:
    """Return options that name the only column of long texts, and a warning that says so; else the options as they are.

    Args:
        rows: The first rows of the table, with dotted names for nested fields.
        label: The file, for the warning.
        options: The options; a text column that the user named is kept.

    >>> options, warnings = with_prose([{"n": 1, "words": "Nora met Paul. " * 9}], "a.csv", ReadOptions())
    >>> options.text_column, len(warnings)
    ('words', 1)
    """
    names = tuple(dict.fromkeys(name for row in rows for name in row))
    if any("text" in chosen(tuple(row), options) for row in rows):
        return options, []
    if any(_UNNAMED.fullmatch(name) for name in names):  # the first row is perhaps a title above the header
        return options, []
    found = [name for name in names if _holds_prose([row.get(name) for row in rows])]
    if len(found) != 1:
        return options, []
    warning = ReadWarning(
        "columns",
        label,
        f"has no text column of a known name: took “{clean(found[0])}”, the only one with long texts.",
        next_step="Name another with --text-column.",
    )
    return replace(options, text_column=found[0]), [warning]


def _holds_prose(values: Sequence[object]) -> bool:
    texts = [value for value in values if isinstance(value, str) and value.strip()]
    return bool(texts) and median(len(text.split()) for text in texts) >= PROSE


def is_row(header: Sequence[str]) -> bool:
    """Whether a header is rather the first row of a table without one: a cell of it is a text, a day or an address.

    >>> is_row(["1", "2021-03-03", "Nora"]), is_row(["nr", "words"])
    (True, False)
    """
    return any(is_prose(cell) or cell.startswith(("http://", "https://")) or parse_field(cell) for cell in header)
