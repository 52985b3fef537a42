"""Read names from JSON, one record a line: those of FollowTheMoney, or with fields named as the columns of a table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from graphkit.data import table
from graphkit.read.files import UnreadableError
from graphkit.read.formats.json_values import parsed
from graphkit.read.names.entries import Entries
from graphkit.read.names.tables import columns_of, split

QID: Final = re.compile(r"Q[1-9]\d*")
"""An id of Wikidata."""


def read_records(lines: Iterable[tuple[int, str]], entries: Entries) -> None:
    """Add an entry for each record; ``lines`` are numbered. A last line that is cut off is left out.

    Raises:
        UsageError: a line is no JSON object, or a record is not as it should be.
    """
    rest = iter(lines)
    for number, line in rest:
        if line.isspace():
            continue
        record = parsed(line)
        if not isinstance(record, dict):
            if entries.found and not line.endswith("\n") and next(rest, None) is None:
                entries.cut(number)
                return
            reason = str(record).partition(". ")[0] if isinstance(record, UnreadableError) else "is no JSON object"
            step = "Write one record a line, or a table whose first line names the columns."
            raise entries.fault(number, f"this {reason}.", step)
        if isinstance(properties := record.get("properties"), dict):
            _add_record(number, record, properties, entries)
        else:
            _add_fields(number, record, entries)


def _add_record(line: int, record: Mapping[str, Any], properties: Mapping[str, Any], entries: Entries) -> None:
    """Add a FollowTheMoney record. Its strong names count; a QID is added to an id of another kind."""
    known = table("listed")["properties"]
    names, weak = (_texts(properties.get(key) for key in known[kind]) for kind in ("names", "weak"))
    id_, caption = str(record.get("id") or ""), str(record.get("caption") or "")
    name = caption if caption in names or not names else names[0]
    codes = [] if QID.fullmatch(id_) else [code for code in _texts([properties.get("wikidataId")]) if code != id_]
    entries.add(
        line, name, str(record.get("schema") or ""), names, "; ".join(filter(None, [id_, *codes])),
        weak=len(set(weak) - set(names)), strict=False,
    )  # fmt: skip


def _add_fields(line: int, record: Mapping[str, Any], entries: Entries) -> None:
    """Add a record with the fields that a table has as columns."""
    values = list(record.values())
    found = {role: [values[n] for n in numbers] for role, numbers in columns_of(list(record)).items()}
    name, kind, id_ = (next(iter(_texts(found.get(role, [])[:1])), "") for role in ("name", "type", "id"))
    entries.add(line, name, kind, split(_texts(found.get("aliases", []))), id_)


def _texts(values: Iterable[Any]) -> list[str]:
    """The texts among values, and in lists among them."""
    return list(_flat(values))


def _flat(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        if isinstance(value, list):
            yield from _flat(value)
        elif isinstance(value, (str, int)) and not isinstance(value, bool):
            yield str(value)
