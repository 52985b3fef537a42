"""Read lists of names and join them: an entry of one list can be that of another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Final

from graphkit.errors import UsageError
from graphkit.read.files import UnreadableError
from graphkit.read.formats import READERS
from graphkit.read.formats.delimited_rows import Lines
from graphkit.read.names.entries import Entries
from graphkit.read.names.records import read_records
from graphkit.read.names.sheets import is_spreadsheet, read_sheets
from graphkit.read.names.tables import read_table
from graphkit.read.reading import missing
from graphkit.read.texts import decode
from graphkit.records import ListedName

JSON: Final = ("{", "[")
"""How a line begins that is JSON."""


@dataclass(frozen=True, slots=True)
class NameList:
    """The names of all lists, and what was left out of them or taken for granted, in sentences."""

    names: tuple[ListedName, ...] = ()
    notes: tuple[str, ...] = ()


def read_names(paths: Sequence[Path]) -> NameList:
    """Read lists of names.

    A list is a table (CSV, TSV, a spreadsheet …) whose first line names the columns, one of them ``name``, and perhaps
    ``type``, ``aliases`` (between ``;``) and ``id``; or JSON, one record a line, with these fields or those of
    FollowTheMoney.
    Entries of two lists with the same id are one, and so is an entry without an id with one of the same name and type.
    A list that is given twice is read once.

    Raises:
        UsageError: a list cannot be read, or a line of it is not as it should be.
    """
    lists = [_read(path) for path in {path.resolve(): path for path in paths}.values()]
    names = tuple(joined(entry for tables, _ in lists for entries in tables for entry in entries.found))
    said = (chain(notes, *(entries.notes() for entries in tables)) for tables, notes in lists)
    return NameList(names, tuple(chain.from_iterable(said)))


def _read(path: Path) -> tuple[list[Entries], list[str]]:
    """The entries of one list, of a spreadsheet those of each sheet, and sentences about what was doubtful."""
    try:
        tables, notes = read_sheets(path) if is_spreadsheet(path) else _read_text(path)
    except FileNotFoundError as error:
        raise UsageError(f"There is no list of names at {path}.", "Give another with --names.") from error
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.", "Give another file with --names.") from error
    except UnreadableError as error:
        raise UsageError(f"{path} {str(error).partition('. ')[0]}.", "Save the list as CSV (UTF-8).") from error
    except ModuleNotFoundError as error:
        message, _, step = f"{path} {missing(READERS['.xlsx'])}".partition(". ")
        raise UsageError(f"{message}.", f"{step} Or save the list as CSV (UTF-8).") from error
    if not any(entries.found or list(entries.notes()) for entries in tables):
        raise UsageError(f"{path} holds no names.", "Write them into it, or take it out of --names.")
    return tables, notes


def _read_text(path: Path) -> tuple[list[Entries], list[str]]:
    """The entries of a list that is text, and sentences about its encoding."""
    entries, doubts = Entries(str(path)), list[str]()
    with path.open("rb") as stream:
        text = decode.open_text(stream, doubts)
        empty, first = decode.first_line(text)
        if first.lstrip().startswith(JSON):
            number = empty.count("\n") + 1
            read_records(chain([(number, first)], decode.lines(text, after=number)), entries)
    if first and not first.lstrip().startswith(JSON):
        with path.open("rb") as stream:
            read_table(Lines(decode.open_text(stream)), entries)
    return [entries], [f"{path} {doubt}" for doubt in doubts]


def joined(entries: Iterable[ListedName]) -> Iterator[ListedName]:
    """Entries that are one put together, in the order of the first of each.

    >>> one = ListedName("Zorvan", "organisation", (), "Q1", "a.csv, line 2")
    >>> other = ListedName("Zorvan Mills", "", ("ZM",), "Q1", "b.csv, line 7")
    >>> [(entry.name, entry.aliases) for entry in joined([one, other])]
    [('Zorvan', ('Zorvan Mills', 'ZM'))]
    """
    found: list[ListedName] = []
    by_id: dict[str, int] = {}
    by_name: dict[str, int] = {}
    for entry in entries:
        key = entry.name.casefold()
        number = by_id.get(entry.id) if entry.id else None
        if number is None and (known := by_name.get(key)) is not None and _can_be_one(found[known], entry):
            number = known
        if number is None:
            number = len(found)
            found.append(entry)
        else:
            found[number] = _both(found[number], entry)
        by_name.setdefault(key, number)
        if entry.id:
            by_id[entry.id] = number
    yield from found


def _can_be_one(one: ListedName, other: ListedName) -> bool:
    """Whether two entries of the same name are one: not where two ids or two types tell them apart."""
    return not (one.id and other.id) and (one.type == other.type or not (one.type and other.type))


def _both(one: ListedName, other: ListedName) -> ListedName:
    """Two entries as one.

    Raises:
        UsageError: they have different types.
    """
    if one.type and other.type and one.type != other.type:
        message = f"{other.place}: the id “{one.id}” is of the type {other.type}, in {one.place} of {one.type}."
        raise UsageError(message, "Correct one of them.")
    names = (*one.aliases, other.name, *other.aliases)
    aliases = tuple(name for name in dict.fromkeys(names) if name != one.name)
    return replace(one, type=one.type or other.type, id=one.id or other.id, aliases=aliases)
