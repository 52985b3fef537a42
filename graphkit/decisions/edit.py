"""Write decisions into the decisions file, and keep its comments and layout."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from graphkit.decisions.file import ARTICLES, FIELDS, Decisions, Entry, load_decisions, parse_decisions, read_text
from graphkit.decisions.judgements import Judged, check
from graphkit.errors import UsageError
from graphkit.names.key import key_for
from graphkit.write import write_whole

if TYPE_CHECKING:
    from tomlkit import TOMLDocument
    from tomlkit.items import Array

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
    """Write answers (sections "same" and "different") into a file of decisions, all of them or none.

    Comments and layout stay; the file is made where there is none. A name joins a group that it shares a name with,
    unless there is a note to keep.

    Returns:
        The entries that were added.

    Raises:
        UsageError: the file is wrong as it is, or an answer contradicts it; nothing is written.
        OutputError: the file cannot be written.
    """
    text = read_text(path) if path.exists() else HEADER
    old = parse_decisions(text, path=path)
    fresh: list[Entry] = []
    for answer in answers:
        if len(answer.names) < 2:
            raise UsageError("A decision needs two names or more.", "Give the names that are one, or that are two.")
        if not _is_said([*old.entries, *fresh], answer):
            fresh.append(answer)
    check([*old.entries, *fresh], str(path))
    if fresh:
        new = edited(text, fresh)
        if not holds(parse_decisions(new, path=path), old.entries, fresh):
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


def _is_said(entries: Sequence[Entry], answer: Entry) -> bool:
    """Whether entries say what an answer says, in all articles that it names."""
    judged = Judged(entries)
    said = judged.same if answer.section == "same" else judged.different
    where = {article for entry in entries if entry.names == answer.names for article in entry.articles}
    return all(said(a, b) for a, b in combinations(answer.names, 2)) and where.issuperset(answer.articles)


def edited(text: str, answers: Iterable[Entry]) -> str:
    """The text of a file of decisions with answers added; all else stays as it is."""
    import tomlkit

    windows = "\r\n" in text and not re.search(r"(?<!\r)\n", text)
    document = tomlkit.parse(re.sub(r"(?<=[^\n])\Z", "\n", text))
    for answer in answers:
        if answer.section != "same" or answer.note or not _joined(document, answer.names):
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


def _append(document: TOMLDocument, answer: Entry) -> None:
    import tomlkit
    from tomlkit.items import AoT

    section, field, names = answer.section, FIELDS[answer.section], list(answer.names)
    if section not in document:
        document[section] = tomlkit.array().multiline(multiline=True)
    entries: Any = document[section]
    table = tomlkit.table() if isinstance(entries, AoT) else tomlkit.inline_table()
    table[field] = names
    if answer.articles:
        table[ARTICLES] = list(answer.articles)
    if answer.note:
        table["note"] = answer.note
    if isinstance(entries, AoT):
        entries.append(table)
    else:
        _add(entries, table if answer.note or answer.articles else names)


def _add(array: Array, value: object) -> None:
    """Append to an array in its own layout."""
    text = array.as_string()
    if "\n" in text:
        # A plain append after a comment would become part of the comment.
        indent = re.search(r"\n([ \t]+)", text)
        array.add_line(value, indent=indent[1] if indent else "    ")
    else:
        array.append(value)
