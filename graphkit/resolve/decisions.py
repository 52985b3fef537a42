"""The user's file of decisions comes in; what it says of names goes out, checked, with the line of each entry.

    same = [["ISIL", "Daesh", "Islamic State"]]
    different = [["Kim Jong Un", "Kim Yo Jong"]]
    drop = ["Photo Desk"]

    [rename]
    "DPRK" = "North Korea"

    [type]
    "Khasan" = "place"

An entry may be a table with a note: ``{ names = ["ISIL", "Daesh"], note = "one group" }``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any, Final

from graphkit.errors import UsageError, choices
from graphkit.records import TYPES
from graphkit.resolve.gazetteer import country_of_name
from graphkit.resolve.keys import key_of

FILE_NAME: Final = "graphkit.toml"
SECTIONS: Final = ("same", "different", "drop", "rename", "type", "build")


@dataclass(frozen=True, slots=True)
class Decisions:
    """What a user has decided. Names are as written; ``lines`` gives the line on which each first stands.

    Attributes:
        same: Groups of names that are one entity.
        different: Pairs of names that are two.
        drop: Names that are none.
        rename: Name → the label to show.
        type: Name → a key of TYPES.
    """

    path: Path | None = None
    same: tuple[tuple[str, ...], ...] = ()
    different: tuple[tuple[str, str], ...] = ()
    drop: tuple[str, ...] = ()
    rename: Mapping[str, str] = field(default_factory=dict)
    type: Mapping[str, str] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)

    def names(self) -> Iterator[str]:
        """Every name that a decision is about, once, in the order of the sections."""
        groups = (*self.same, *self.different, self.drop, tuple(self.rename), tuple(self.type))
        yield from dict.fromkeys(name for group in groups for name in group)


def key_for(name: str) -> str:
    """The key under which the rules know a name.

    >>> key_for("DPRK"), key_for("Kim Jong-un")
    ('country KP', 'kim jong un')
    """
    code = country_of_name(name)
    return f"country {code}" if code else key_of(name)


def load_decisions(path: Path) -> Decisions:
    """Read and check a file of decisions.

    Raises:
        UsageError: it cannot be read, is no TOML, or says what cannot be meant, with the line.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            f"The decisions in {path} cannot be read: {error}.", "Give another file with --decisions."
        ) from error
    return parse_decisions(text, path=path)


def parse_decisions(text: str, *, path: Path | None = None) -> Decisions:
    """The decisions in a text, checked as :func:`load_decisions` does."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(
            f"{path or FILE_NAME} is not valid TOML: {error}.", "Mend that line; see graphkit.toml in the README."
        ) from error
    check = _Check(path, text)
    check.sections(data)
    same = tuple(check.group(entry, "same") for entry in check.listed(data, "same"))
    apart = [check.group(entry, "different") for entry in check.listed(data, "different")]
    decisions = Decisions(
        path=path,
        same=same,
        different=tuple(pair for group in apart for pair in combinations(group, 2)),
        drop=tuple(check.single(entry) for entry in check.listed(data, "drop")),
        rename=check.mapping(data, "rename"),
        type=check.mapping(data, "type"),
        lines={},
    )
    check.types(decisions)
    check.contradictions(decisions)
    check.cycles(decisions)
    lines = {name: check.line(name) for name in decisions.names()}
    return Decisions(path, same, decisions.different, decisions.drop, decisions.rename, decisions.type, lines)


class _Check:
    """Says what is wrong in a file of decisions, and on which line."""

    def __init__(self, path: Path | None, text: str) -> None:
        self.path, self.lines = path, text.splitlines()

    def line(self, name: str) -> int:
        """The first line that holds a quoted name, or 1."""
        quoted = (f'"{name}"', f"'{name}'", name)
        return next((i for q in quoted for i, line in enumerate(self.lines, 1) if q in line.split("#")[0]), 1)

    def error(self, near: str, message: str, step: str) -> UsageError:
        return UsageError(f"{self.path or FILE_NAME}, line {self.line(near)}: {message}", step)

    def sections(self, data: Mapping[str, Any]) -> None:
        for name in data:
            if name not in SECTIONS:
                raise self.error(name, f"there is no section “{name}”.", f"Take {choices(SECTIONS)}.")

    def listed(self, data: Mapping[str, Any], section: str) -> Sequence[Any]:
        entries = data.get(section, [])
        if not isinstance(entries, list):
            raise self.error(section, f"“{section}” is not a list.", f'Write {section} = [["One name", "Another"]].')
        return entries

    def group(self, entry: Any, section: str) -> tuple[str, ...]:
        names = entry.get("names") if isinstance(entry, dict) else entry
        if (
            not isinstance(names, list)
            or len(names) < 2
            or not all(isinstance(name, str) and name.strip() for name in names)
        ):
            near = str(names[0]) if isinstance(names, list) and names else section
            raise self.error(
                near, f"an entry of “{section}” needs two names or more.", 'Write ["One name", "Another"].'
            )
        return tuple(names)

    def single(self, entry: Any) -> str:
        name = entry.get("name") if isinstance(entry, dict) else entry
        if not isinstance(name, str) or not name.strip():
            raise self.error("drop", "an entry of “drop” is not a name.", 'Write drop = ["A name"].')
        return name

    def mapping(self, data: Mapping[str, Any], section: str) -> dict[str, str]:
        table = data.get(section, {})
        if not isinstance(table, dict) or not all(isinstance(value, str) and value.strip() for value in table.values()):
            raise self.error(
                section, f"“{section}” is not a table of names.", f'Write [{section}] and below it "A name" = "…".'
            )
        return dict(table)

    def types(self, decisions: Decisions) -> None:
        for name, kind in decisions.type.items():
            if kind not in TYPES:
                raise self.error(name, f"“{kind}” is no type (for “{name}”).", f"Take {choices(TYPES)}.")

    def contradictions(self, decisions: Decisions) -> None:
        """Names that are the same by a chain of groups, and different."""
        from graphkit.resolve.merge import Clusters

        clusters = Clusters()
        for group in decisions.same:
            for name in group[1:]:
                clusters.join(key_for(group[0]), key_for(name))
        for a, b in decisions.different:
            if clusters.find(key_for(a)) == clusters.find(key_for(b)):
                raise self.error(
                    b, f"“{a}” and “{b}” are both the same and different.", "Take one of the two entries out."
                )

    def cycles(self, decisions: Decisions) -> None:
        """Renames that lead back to where they began."""
        for start in decisions.rename:
            seen, name = {start}, decisions.rename[start]
            while name in decisions.rename and decisions.rename[name] != name:
                if name in seen:
                    raise self.error(
                        start, f"renaming “{start}” leads back to itself.", "Rename to the final name at once."
                    )
                seen.add(name)
                name = decisions.rename[name]
