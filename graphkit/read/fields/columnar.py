"""Find tables that are written as JSON: rows under a list of names, or a list of values for each column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from graphkit.options import ReadOptions
from graphkit.read.fields.columns import ROLES, chosen, column_of
from graphkit.read.fields.pieces import is_text
from graphkit.read.files import Unique, UnreadableError

SAMPLE: Final = 20
"""How many rows show whether a list is a table."""

WORDS: Final = 8
"""Words from which a value in a row is a text rather than a title, a name or a day."""

NAMES: Final = ("name", "label", "title", "id", "field", "key", "column")
"""Fields that hold the name in the description of a column."""

_NO_NAMES: Final = (
    "holds rows of values without names for them. Write each article as an object, {…}, which names its fields."
)


def table_in(value: Mapping[str, Any], options: ReadOptions) -> list[dict[str, Any]]:
    """Return the rows of a table that an object is; none if it is anything else.

    >>> table_in({"columns": ["title", "text"], "data": [["A", "Kim left."]]}, ReadOptions())
    [{'title': 'A', 'text': 'Kim left.'}]
    >>> table_in({"title": {"0": "A"}, "text": {"0": "Kim left."}}, ReadOptions())
    [{'title': 'A', 'text': 'Kim left.'}]
    """
    return _under_names(value, options) or _by_column(value, options)


def rows_in(rows: list[Any], options: ReadOptions) -> list[dict[str, Any]]:
    """Return the rows of a list whose first row names the columns; none if it is anything else.

    Raises:
        UnreadableError: It is a table of texts without names.

    >>> rows_in([["title", "text"], ["A", "Kim left."]], ReadOptions())
    [{'title': 'A', 'text': 'Kim left.'}]
    """
    first_rows = rows[:SAMPLE]
    if len(rows) < 2 or not all(isinstance(row, list) and row for row in first_rows):
        return []
    if any(_is_nested(cell) for row in first_rows for cell in row):
        return []
    first = rows[0]
    if all(isinstance(name, str) for name in first) and _are_columns(first, options):
        return [record for row in rows[1:] for record in _record(first, row)]
    if len({len(row) for row in first_rows}) > 1:
        return []
    columns = zip(*first_rows, strict=True)
    texts = [column for column in columns if any(len(str(cell).split()) >= WORDS for cell in column)]
    if 0 < len(texts) < len(first):
        raise UnreadableError(_NO_NAMES)
    return []


def _under_names(value: Mapping[str, Any], options: ReadOptions) -> list[dict[str, Any]]:
    """Read rows that stand beside the names of their columns."""
    lists = [one for one in value.values() if isinstance(one, list) and one]
    inner = [one for part in value.values() if isinstance(part, dict) for one in part.values() if isinstance(one, list)]
    for names in filter(None, map(_names, lists + inner)):
        if not _are_columns(names, options):
            continue
        for rows in lists:
            found = [_cells(row) for row in rows]
            if found and all(row is not None and len(row) == len(names) for row in found[:SAMPLE]):
                return [record for row in found for record in _record(names, row or [])]
    return []


def _are_columns(names: list[str], options: ReadOptions) -> bool:
    """Whether strings name the columns of a table: a text, or what may be one and something else."""
    known = chosen(tuple(names), options)
    return "text" in known and (len(known) > 1 or column_of(dict.fromkeys(names, ""), options, full=True) is not None)


def _names(described: list[Any]) -> list[str]:
    """Return the names of columns: strings, or the names in their descriptions."""
    if all(isinstance(one, str) for one in described):
        return described
    if not all(isinstance(one, dict) for one in described):
        return []
    names = [next((one[key] for key in NAMES if isinstance(one.get(key), str) and one[key]), "") for one in described]
    return names if all(names) else []


def _cells(row: Any) -> list[Any] | None:
    """Return the values of a row, also where an object stands for the row and for each value."""
    if isinstance(row, dict) and len(row) == 1:
        row = next(iter(row.values()))
    if not isinstance(row, list):
        return None
    return [one["v"] if isinstance(one, dict) and "v" in one else one for one in row]


def _record(names: list[str], row: Any) -> Iterator[dict[str, Any]]:
    cells = row if isinstance(row, list) else [row]
    header = list(map(Unique(), names))
    extra = {f"column {n}": cell for n, cell in enumerate(cells[len(header) :], start=len(header) + 1)}
    yield dict(zip(header, cells, strict=False)) | extra


def _by_column(value: Mapping[str, Any], options: ReadOptions) -> list[dict[str, Any]]:
    """Read an object that holds the values of each column, in a list or by the ids of the rows."""
    known = chosen(tuple(value), options)
    roles = [names[0] for role in ROLES if (names := known.get(role))]
    if "text" not in known:
        return []
    keys = {name: _keys(value[name]) for name in value}
    rows = keys[known["text"][0]]
    if len(rows) < 1 or any(keys[name] != rows for name in roles):
        return []
    by_id = isinstance(value[known["text"][0]], dict)
    if not by_id and (len(rows) < 2 or len(roles) < 2):  # one text in paragraphs
        return []
    if (
        by_id
        and not all(map(str.isdigit, rows))
        and (len(roles) < 2 or not _are_texts(value[known["text"][0]].values()))
    ):
        return []  # a schema has columns of such names too
    columns = [name for name in value if keys[name] == rows]
    return [{name: value[name][key if by_id else at] for name in columns} for at, key in enumerate(rows)]


def _are_texts(values: Iterable[Any]) -> bool:
    return all(is_text(str(one)) for one in values if one)


def _keys(column: Any) -> tuple[str, ...]:
    """Return the ids of the rows of a column, or their numbers; none if it is no column of plain values."""
    if isinstance(column, dict) and not any(map(_is_nested, column.values())):
        return tuple(column)
    if isinstance(column, list) and not any(map(_is_nested, column)):
        return tuple(map(str, range(len(column))))
    return ()


def _is_nested(value: Any) -> bool:
    return isinstance(value, list | dict)
