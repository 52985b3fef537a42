"""Read names from the sheets of a spreadsheet (XLSX, XLS, ODS), each a table with a column of names."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path

from graphkit.read.fields.grid import HEADER, Numbered, value_of
from graphkit.read.files import InputFile
from graphkit.read.formats.sheet import is_sheet, sheets
from graphkit.read.names.entries import Entries
from graphkit.read.names.tables import adder, columns_of


def is_spreadsheet(path: Path) -> bool:
    """Whether a list is a spreadsheet.

    Raises:
        OSError: The file cannot be read.
    """
    return is_sheet(InputFile(str(path), path).head())


def read_sheets(path: Path) -> tuple[list[Entries], list[str]]:
    """The entries of each sheet that is not hidden and has a column of names, and sentences about what is left out.

    Raises:
        UnreadableError: The spreadsheet or a sheet of it cannot be read.
        UsageError: no sheet has a column of names, or a row is not as it should be.
    """
    with sheets(InputFile(str(path), path)) as all_sheets:
        found = [(sheet.name, *_headed(sheet.rows())) for sheet in all_sheets if not sheet.hidden]
        hidden = [sheet.name for sheet in all_sheets if sheet.hidden]
    named = [sheet for sheet in found if "name" in columns_of(sheet[2])]
    lists = []
    for name, line, header, rows in named or [sheet for sheet in found if sheet[2]][:1]:
        entries = Entries(f"{path}, sheet “{name}”" if len(found) > 1 else str(path))
        add = adder(line, header, entries)
        for at, cells in rows:
            add(at, list(map(value_of, cells)))
        lists.append(entries)
    left_out = hidden + [sheet[0] for sheet in found if sheet not in named and sheet[2]]
    note = f"{path}: sheets left out, which are hidden or have no column of names: {', '.join(left_out)}."
    return lists, [note] if left_out else []


def _headed(rows: Iterator[Numbered]) -> tuple[int, list[str], Iterator[Numbered]]:
    """The line that names the columns, the names, and the rows below it: of the first lines, that which names most."""
    first = list(islice(((at, cells) for at, cells in rows if any(map(value_of, cells))), HEADER))
    if not first:
        return 1, [], iter(())
    names = [[value_of(cell).strip() for cell in cells] for _, cells in first]
    best = max(range(len(first)), key=lambda n: ("name" in (known := columns_of(names[n])), len(known), -n))
    return first[best][0], names[best], chain(first[best + 1 :], rows)
