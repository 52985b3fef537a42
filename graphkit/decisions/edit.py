"""Write decisions into the decisions file, and keep its comments and layout."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations, zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from graphkit.decisions.file import ARTICLES, AS, FIELDS, Decisions, Entry, load_decisions, parse_decisions, read_text
from graphkit.decisions.judgements import Judged, check
from graphkit.errors import UsageError
from graphkit.names.key import key_for
from graphkit.write import write_whole

if TYPE_CHECKING:
    from tomlkit import TOMLDocument
    from tomlkit.items import Array

VALUES: Final = {"rename": FIELDS["rename"], "type": FIELDS["type"], "mark": AS}
"""The field that holds the value of an entry that is a table."""
HEADER: Final = "# Names to merge, split, rename or drop: read on each build (see the README).\n"


def decided(path: Path) -> Decisions:
    """The decisions in a file; none where there is no file.

    Raises:
        UsageError: the file cannot be read, or is wrong.
    """
    return load_decisions(path) if path.exists() else Decisions(path=path)


def decide_same(path: Path, names: Sequence[str], note: str = "") -> tuple[Entry, ...]:
    """Merge names in the file of decisions. See :func:`decide`."""
    return decide(path, [Entry("same", tuple(names), note=note)])


def decide_different(path: Path, names: Sequence[str], note: str = "") -> tuple[Entry, ...]:
    """Split names in the file of decisions. See :func:`decide`."""
    return decide(path, [Entry("different", tuple(names), note=note)])


def decide(path: Path, answers: Iterable[Entry]) -> tuple[Entry, ...]:
    """Write answers into a file of decisions, all of them or none.

    Comments and layout stay; the file is made where there is none. A name joins a group that it shares a name with,
    unless there is a note to keep. A label, a type or a mark takes the place of an older one of the same entity; what
    it does not give, such as a note, stays.

    Returns:
        The entries that were added or changed.

    Raises:
        UsageError: the file is wrong as it is, or an answer contradicts it; nothing is written.
        OutputError: the file cannot be written.
    """
    text = read_text(path) if path.exists() else HEADER
    old = parse_decisions(text, path=path)
    kept, fresh, places = list(old.entries), list[Entry](), list[int | None]()
    for answer in answers:
        if answer.section in {"same", "different"} and len(answer.names) < 2:
            raise UsageError("A decision needs two names or more.", "Give the names that are one, or that are two.")
        if _is_said([*kept, *fresh], answer):
            continue
        if older := _older(kept, answer):
            kept.remove(older)
            value, note = answer.value or older.value, answer.note or older.note
            answer = replace(older, value=value, note=note, line=0)
        fresh.append(answer)
        places.append([e for e in old.entries if e.section == answer.section].index(older) if older else None)
    check([*kept, *fresh], str(path))
    if fresh:
        new = edited(text, fresh, places)
        if not holds(parse_decisions(new, path=path), kept, fresh):
            step = "Add the names by hand, or write each entry on a line of its own."
            raise UsageError(f"{path} is laid out so that graphkit cannot add to it.", step)
        write_whole(path, new, option="--decisions")
    return tuple(fresh)


def holds(new: Decisions, old: Iterable[Entry], fresh: Iterable[Entry]) -> bool:
    """Whether decisions have all old entries and all new ones."""
    there = [(entry, {*entry.names}) for entry in new.entries]
    for was in old:
        now = (
            replace(was, names=entry.names, line=entry.line) == entry and {*was.names} <= names
            for entry, names in there
        )
        if not any(now):
            return False
    return all(_is_said(new.entries, answer) for answer in fresh)


def _older(entries: Sequence[Entry], answer: Entry) -> Entry | None:
    """The entry whose label, type or mark an answer takes the place of."""
    if answer.section not in VALUES:
        return None
    judged = Judged(entries)
    target = judged.target(answer.names)
    return next((e for e in entries if e.section == answer.section and judged.target(e.names) == target), None)


def _is_said(entries: Sequence[Entry], answer: Entry) -> bool:
    """Whether entries say what an answer says, in all articles that it names."""
    judged = Judged(entries)
    if answer.section not in {"same", "different"}:
        target, given = judged.target(answer.names), (answer.value, answer.note)
        return any(
            entry.section == answer.section
            and judged.target(entry.names) == target
            and all(new in {"", was} for new, was in zip(given, (entry.value, entry.note), strict=True))
            for entry in entries
        )
    said = judged.same if answer.section == "same" else judged.different
    where = {article for entry in entries if entry.names == answer.names for article in entry.articles}
    return all(said(a, b) for a, b in combinations(answer.names, 2)) and where.issuperset(answer.articles)


def edited(text: str, answers: Sequence[Entry], places: Sequence[int | None] = ()) -> str:
    """The text of a file of decisions with answers added; all else stays as it is.

    Args:
        text: The file.
        answers: What it is to say.
        places: For each answer the entry of its section, from 0, that it takes the place of; None to add it.
    """
    import tomlkit

    windows = "\r\n" in text and not re.search(r"(?<!\r)\n", text)
    document = tomlkit.parse(re.sub(r"(?<=[^\n])\Z", "\n", text))
    for answer, place in zip_longest(answers, places):
        if place is not None:
            _change(document, answer, place)
        elif answer.section in {"rename", "type"}:
            _give(document, answer)
        elif answer.section != "same" or answer.note or not _joined(document, answer.names):
            _append(document, answer)
    new = tomlkit.dumps(document)
    return re.sub(r"(?<!\r)\n", "\r\n", new) if windows else new


def _joined(document: TOMLDocument, names: Sequence[str]) -> bool:
    """Add names to a group that has one of them, if there is one."""
    keys = {key_for(name): name for name in names}
    for group in document.get("same", []):
        listed = group[FIELDS["same"]] if hasattr(group, "keys") else group
        known = {key_for(name) for name in listed}
        if known & keys.keys():
            for key, name in keys.items():
                if key not in known:
                    _add(listed, name)
            return True
    return False


def _change(document: TOMLDocument, answer: Entry, place: int) -> None:
    """Put the value and the note of an answer into the entry that is there."""
    section: Any = document[answer.section]
    field = VALUES[answer.section]
    at: Any = place if answer.section == "mark" else list(section)[place]
    if not hasattr(section[at], "keys"):
        section[at] = _of_name(answer)
        return
    for key, value in ((field, answer.value), ("note", answer.note)):
        if value:
            section[at][key] = value


def _give(document: TOMLDocument, answer: Entry) -> None:
    """Add the label or the type of a name."""
    import tomlkit

    if answer.section not in document:
        document[answer.section] = tomlkit.table()
    section: Any = document[answer.section]
    section[answer.names[0]] = _of_name(answer)


def _of_name(answer: Entry) -> Any:
    """A label or a type as an entry has it."""
    import tomlkit

    if not answer.note:
        return answer.value
    table = tomlkit.inline_table()
    table.update({FIELDS[answer.section]: answer.value, "note": answer.note})
    return table


def _append(document: TOMLDocument, answer: Entry) -> None:
    """Add an entry to a list."""
    import tomlkit
    from tomlkit.items import AoT

    section, field = answer.section, FIELDS[answer.section]
    names: Any = answer.names[0] if section == "drop" else list(answer.names)
    if section not in document:
        document[section] = tomlkit.array().multiline(multiline=True)
    entries: Any = document[section]
    table = tomlkit.table() if isinstance(entries, AoT) else tomlkit.inline_table()
    table[field] = names
    if answer.articles:
        table[ARTICLES] = list(answer.articles)
    if answer.value:
        table[AS] = answer.value
    if answer.note:
        table["note"] = answer.note
    if isinstance(entries, AoT):
        entries.append(table)
    else:
        _add(entries, table if answer.value or answer.note or answer.articles else names)


def _add(array: Array, value: object) -> None:
    """Append to an array in its own layout."""
    text = array.as_string()
    if "\n" in text:
        # A plain append after a comment would become part of the comment.
        indent = re.search(r"\n([ \t]+)", text)
        array.add_line(value, indent=indent[1] if indent else "    ")
    else:
        array.append(value)
