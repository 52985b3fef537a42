"""Read a table of names: which column holds what, then an entry for each row."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Final

from graphkit.data import table
from graphkit.read.fields.columns import bare
from graphkit.read.formats.delimited_rows import LONGEST_FIELD, Lines, Row, Rows
from graphkit.read.names.entries import Entries

DELIMITERS: Final = ",;\t|"
QUOTED: Final = re.compile(r'^\s*"([^"]*)"\s*$')
"""A cell in quotation marks that were not taken for those of cells, where one in the list is never closed."""
BETWEEN: Final = re.compile(r"[;|\n]")
"""What stands between two aliases in a cell."""
OF_RECORDS: Final = "schema"
"""A column that FollowTheMoney has in its tables: what is in it besides persons and organisations is no mistake."""
EXAMPLE: Final = "name,type,aliases,id"
QUOTES: Final = "Put each cell with a delimiter or a line end in straight quotation marks."


def read_table(lines: Lines, entries: Entries) -> None:
    """Add an entry for each row of a delimited table (comma, semicolon, tab, bar) whose first row names the columns.

    Raises:
        UsageError: no column holds names, or a row is not as it should be.
    """
    first = next(line for line in lines if not line.isspace())
    delimiter = max(DELIMITERS, key=lambda one: (len(columns_of(_cells(first, one))), first.count(one)))
    lines.back([first])
    rows = Rows(lines, delimiter)
    header = next(rows)
    names = [name.strip() for name in header.cells or []]
    add = adder(header.start, names, entries)
    rows.adapt(len(names))
    rows.fits = lambda cells, _: len(cells) == len(names)
    for row in rows:
        _check(row, names, entries)
        own = row.cells or []
        if row.mended or any(cell.count('"') % 2 for cell in own):
            entries.unclosed(row.start)
            own = _closed(own, delimiter, len(names))
        add(row.start, [QUOTED.sub(r"\1", cell) if '"' in cell else cell for cell in own])


def adder(line: int, names: Sequence[str], entries: Entries) -> Callable[[int, Sequence[str]], None]:
    """A function that adds an entry for a row, given its line and its cells; none for an empty row.

    Args:
        line: The line of the column names.
        names: The column names.
        entries: What it adds to.

    Raises:
        UsageError: no column holds names.
    """
    columns = columns_of(names)
    if "name" not in columns:
        shown = ", ".join(f"“{name}”" for name in names[:8])
        step = f"Write a first line that names the columns, such as {EXAMPLE}."
        raise entries.fault(line, f"no column is called “name”; there is {shown}.", step)
    name, kind, id_ = (columns.get(role, [-1])[0] for role in ("name", "type", "id"))  # the last cell is empty
    strict = not any(bare(names[n]) == OF_RECORDS for n in columns.get("type", ()))

    def add(line: int, given: Sequence[str]) -> None:
        cells = [*given, *[""] * len(names), ""]
        if any(map(str.strip, cells)):
            aliases = split([cells[n] for n in columns.get("aliases", ())])
            entries.add(line, cells[name], cells[kind], aliases, cells[id_], strict=strict)

    return add


def _closed(cells: Sequence[str], delimiter: str, width: int) -> list[str]:
    """The cells of a row in which a quotation mark is never closed: without it, and apart where it held them together.

    >>> _closed(["Q1", "Zorvan,organisation"], ",", 3), _closed(['"Zorvan', "place"], ",", 2)
    (['Q1', 'Zorvan', 'organisation'], ['Zorvan', 'place'])
    """
    parts = [*cells[:-1], *cells[-1].split(delimiter)]
    return [cell.strip().strip('"') for cell in (parts if len(parts) == width else cells)]


def split(cells: Iterable[str]) -> list[str]:
    """The aliases in cells.

    >>> split(["Zorvan; ZM|Zorvan & Co", ""])
    ['Zorvan', ' ZM', 'Zorvan & Co', '']
    """
    return [alias for cell in cells for alias in BETWEEN.split(cell)]


def columns_of(names: Sequence[str]) -> Mapping[str, list[int]]:
    """Role → the numbers of the columns that have it, the best first; a role without any is missing.

    >>> columns_of(["ID", "Full name", "a.k.a.", "Born"])
    {'name': [1], 'aliases': [2], 'id': [0]}
    """
    found: dict[str, list[int]] = {}
    for role, known in _known().items():
        fitting = [(known[key], n) for n, name in enumerate(names) if (key := _bare(name)) in known]
        if fitting:
            found[role] = [n for _, n in sorted(fitting)]
    return found


@cache
def _known() -> Mapping[str, Mapping[str, int]]:
    """Role → name of a column → its rank."""
    return {role: {name: n for n, name in enumerate(names)} for role, names in table("listed")["columns"].items()}


def _bare(name: str) -> str:
    return bare(name).replace(".", "")


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def _check(row: Row, names: Sequence[str], entries: Entries) -> None:
    """Check that a row is whole.

    Raises:
        UsageError: it is not.
    """
    if row.cells is None or row.cut:
        raise entries.fault(row.start, f"a cell has more than {LONGEST_FIELD:,} characters.", QUOTES)
    if row.ended:
        raise entries.fault(row.start, "a quotation mark is never closed.", "Write such a mark inside a cell twice.")
    if any(cell.strip() for cell in row.cells[len(names) :]):
        raise entries.fault(row.start, f"{len(row.cells)} cells stand under {len(names)} column names.", QUOTES)
