"""Read and check the user's decisions file, with the line of each entry.

    same = [["ISIL", "Daesh", "Islamic State"]]
    different = [["Kim Jong Un", "Kim Yo Jong"]]
    drop = ["Photo Desk"]

    [rename]
    "DPRK" = "North Korea"

    [type]
    "Khasan" = "place"

    mark = [{ names = ["Kim Jong Un", "Blue House"], as = "doubtful", note = "They never met." }]

    [build]
    window = "paragraph"

An entry may be a table with a note: ``{ names = ["ISIL", "Daesh"], note = "…" }``, ``{ name = "Photo Desk",
note = "…" }``, ``"DPRK" = { to = "North Korea", note = "…" }``, ``"Khasan" = { type = "place", note = "…" }``.
In ``different``, ``{ names = ["Ann Roe", "Ann Roe (2)"], in = ["b.txt"] }`` makes the first the second in an article.
An entry of ``mark`` is of a node or, with two names, of an edge; it needs ``as`` or ``note``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, cast

from graphkit.decisions.judgements import Entry, check
from graphkit.decisions.toml_lines import At, control_in, lines_of, parsed
from graphkit.errors import UsageError, choices
from graphkit.names.normalise import normalised
from graphkit.records import MARKS, TYPES, EntityType

__all__ = [
    "FIELDS",
    "FILE_NAME",
    "SECTIONS",
    "Decisions",
    "Entry",
    "load_decisions",
    "parse_decisions",
    "read_text",
]

FILE_NAME: Final = "graphkit.toml"

SECTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "same": 'same = [["ISIL", "Islamic State"]]',
        "different": 'different = [["Kim Jong Un", "Kim Yo Jong"]]',
        "drop": 'drop = ["Photo Desk"]',
        "rename": '[rename] and below it "DPRK" = "North Korea"',
        "type": '[type] and below it "Khasan" = "place"',
        "mark": 'mark = [{ names = ["Kim Jong Un"], as = "checked" }]',
        "build": '[build] and below it window = "paragraph"',
    }
)
"""The closed choice of sections, each with an example of how it is written."""

FIELDS: Final = {
    "same": "names", "different": "names", "drop": "name", "rename": "to", "type": "type", "mark": "names",
}  # fmt: skip
"""What an entry that is a table, for the sake of its note, calls the rest of itself."""


ARTICLES: Final = "in"
"""The field of such an entry of "different" that lists articles."""
AS: Final = "as"
"""The field of an entry of "mark" that is a key of MARKS."""
MORE_FIELDS: Final = {"different": (ARTICLES,), "mark": (AS,)}
"""What else such an entry may have, beside its note."""
OF_STORY: Final = "step"
"""The section by which a story is known that was given for a file of decisions."""
IN_EXAMPLE: Final = 'Write, for example, different = [{ names = ["Ann Roe", "Ann Roe (2)"], in = ["b.txt"] }].'


@dataclass(frozen=True, slots=True)
class Decisions:
    """What a user has decided. Names are as written.

    Attributes:
        path: The file, where there is one.
        same: Groups of names that are one entity.
        different: Pairs of names that are two.
        drop: Names that are none.
        rename: Name → the label to show.
        type: Name → a key of TYPES.
        lines: Name → the line on which it first stands.
        entries: All of this once more, entry by entry.
        build: Option of the command → its value and its line. Values are not checked here.
    """

    path: Path | None = None
    same: tuple[tuple[str, ...], ...] = ()
    different: tuple[tuple[str, str], ...] = ()
    drop: tuple[str, ...] = ()
    rename: Mapping[str, str] = field(default_factory=dict)
    type: Mapping[str, EntityType] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()
    build: Mapping[str, tuple[Any, int]] = field(default_factory=dict)

    def names(self) -> Iterator[str]:
        """Every name that a decision is about, once, in the order of the sections."""
        marked = [entry.names for entry in self.marks()]
        groups = (*self.same, *self.different, self.drop, tuple(self.rename), tuple(self.type), *marked)
        yield from dict.fromkeys(name for group in groups for name in group)

    def marks(self) -> Iterator[Entry]:
        """The entries that mark a node or an edge."""
        return (entry for entry in self.entries if entry.section == "mark")


def load_decisions(path: Path) -> Decisions:
    """Read and check a file of decisions.

    Raises:
        UsageError: it cannot be read, is no TOML, or says what cannot be meant, with the line.
    """
    return parse_decisions(read_text(path), path=path)


def read_text(path: Path) -> str:
    """The text of a file of decisions, its line ends as they are.

    Raises:
        UsageError: it cannot be read.
    """
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise UsageError(f"There is no file of decisions at {path}.", "Give another with --decisions.") from error
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.", "Give another file with --decisions.") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise UsageError(f"{path}, line {line}: this is not UTF-8 text.", "Save the file as UTF-8.") from error


def parse_decisions(text: str, *, path: Path | None = None) -> Decisions:
    """The decisions in a text, checked as :func:`load_decisions` does."""
    where = str(path or FILE_NAME)
    data = parsed(text, where=where, example=f"Write, for example, {SECTIONS['same']}.")
    reader = _Reader(where, text)
    entries = tuple(reader.entries(data))
    check(entries, where)
    pairs = [pair for entry in entries if entry.section == "different" for pair in combinations(entry.names, 2)]
    return Decisions(
        path=path,
        same=tuple(entry.names for entry in entries if entry.section == "same"),
        different=tuple(pairs),
        drop=tuple(entry.names[0] for entry in entries if entry.section == "drop"),
        rename={entry.names[0]: entry.value for entry in entries if entry.section == "rename"},
        type={entry.names[0]: cast("EntityType", entry.value) for entry in entries if entry.section == "type"},
        lines=reader.named,
        entries=entries,
        build=reader.options(data),
    )


class _Reader:
    """Goes from TOML values to entries, and says on which line what cannot be meant stands."""

    def __init__(self, where: str, text: str) -> None:
        self._where, self._lines = where, lines_of(text)
        self.named: dict[str, int] = {}

    def entries(self, data: Mapping[str, Any]) -> Iterator[Entry]:
        """All entries, in the order of SECTIONS, then of the file."""
        if OF_STORY in data:
            step = f"Put it into the page: graphkit export --story {self._where}."
            raise self._error((OF_STORY,), "this is a story; a file of decisions has no steps.", step)
        for section in data:
            if section not in SECTIONS:
                raise self._error((section,), f"there is no section “{section}”.", f"Take {choices(SECTIONS)}.")
        self._check_characters((), data)
        for section in ("same", "different"):
            for i, raw in enumerate(self._list(data, section)):
                yield self._group(section, (section, i), raw)
        for i, raw in enumerate(self._list(data, "drop")):
            yield self._single(("drop", i), raw)
        for section in ("rename", "type"):
            for name, raw in self._table(data, section).items():
                yield self._given(section, (section, name), name, raw)
        for i, raw in enumerate(self._list(data, "mark")):
            yield self._mark(("mark", i), raw)

    def options(self, data: Mapping[str, Any]) -> dict[str, tuple[Any, int]]:
        """The section ``build``."""
        return {name: (value, self._line(("build", name))) for name, value in self._table(data, "build").items()}

    def _check_characters(self, at: At, value: object) -> None:
        """That no name, label or option has a control character, which nobody means. Notes may have what they do.

        Raises:
            UsageError: one has, with the line.
        """
        if isinstance(value, dict):
            for key, inner in value.items():
                self._check_characters((*at, key), key)
                if key != "note":
                    self._check_characters((*at, key), inner)
        elif isinstance(value, list):
            for i, inner in enumerate(value):
                self._check_characters((*at, i), inner)
        elif isinstance(value, str) and (code := control_in(value)):
            raise self._error(at, f"{_shown(value)} has the control character {code}, which no text has.", "Remove it.")

    def _group(self, section: str, at: At, raw: object) -> Entry:
        """Names that are one, or that are two."""
        names, note = self._noted(section, at, raw)
        if not isinstance(names, list) or len(names) < 2:
            raise self._error(at, f"an entry of “{section}” needs two names or more.", self._example(section))
        place = (*at, FIELDS[section]) if isinstance(raw, dict) else at
        known = tuple(self._name(section, (*place, i), name) for i, name in enumerate(names))
        return Entry(section, known, "", note, self._line(at), self._articles(at, raw, known))

    def _articles(self, at: At, raw: object, names: Sequence[str]) -> tuple[str, ...]:
        """The articles in which the first of two names is the second."""
        given = raw.get(ARTICLES, []) if isinstance(raw, dict) else []
        if not isinstance(given, list) or not all(isinstance(one, str) and one for one in given):
            raise self._error((*at, ARTICLES), "“in” is not a list of articles.", 'Write in = ["b.txt"].')
        if given and len(names) > 2:
            raise self._error(at, "an entry with “in” needs just two names.", IN_EXAMPLE)
        return tuple(given)

    def _single(self, at: At, raw: object) -> Entry:
        """A name to drop."""
        name, note = self._noted("drop", at, raw)
        return Entry("drop", (self._name("drop", at, name),), "", note, self._line(at))

    def _given(self, section: str, at: At, name: str, raw: object) -> Entry:
        """A name with its label or type."""
        value, note = self._noted(section, at, raw)
        value = self._text(section, at, value)
        if section == "type" and value not in TYPES:
            raise self._error(at, f"“{value}” is no type (for “{name}”).", f"Take {choices(TYPES)}.")
        return Entry(section, (self._name(section, at, name),), value, note, self._line(at))

    def _mark(self, at: At, raw: object) -> Entry:
        """What is said of a node, or of the edge between two."""
        names, note = self._noted("mark", at, raw)
        if not isinstance(names, list) or len(names) not in {1, 2}:
            raise self._error(at, "an entry of “mark” is of one name, or of the two of an edge.", self._example("mark"))
        known = tuple(self._name("mark", (*at, FIELDS["mark"], i), name) for i, name in enumerate(names))
        mark = raw.get(AS, "") if isinstance(raw, dict) else ""
        if not mark and not note:
            raise self._error(at, "an entry of “mark” lacks “as” and “note”.", self._example("mark"))
        if not isinstance(mark, str) or (mark and mark not in MARKS):
            raise self._error((*at, AS), f"“as” cannot be {_shown(mark)}.", f"Take {choices(MARKS)}.")
        return Entry("mark", known, mark, note, self._line(at))

    def _name(self, section: str, at: At, name: object) -> str:
        name = self._text(section, at, name)
        self.named[name] = min(self._line(at), self.named.get(name, self._line(at)))
        return name

    def _text(self, section: str, at: At, text: object) -> str:
        if not isinstance(text, str) or not normalised(text):
            raise self._error(at, f"an entry of “{section}” is not a name: {_shown(text)}.", self._example(section))
        return text

    def _noted(self, section: str, at: At, raw: object) -> tuple[Any, str]:
        """What an entry says, and its note."""
        if not isinstance(raw, dict):
            return raw, ""
        wanted = FIELDS[section]
        fields = (wanted, *MORE_FIELDS.get(section, ()), "note")
        for key in raw:
            if key not in fields:
                step = f"Take {', '.join(fields[:-1])} and note."
                raise self._error((*at, key), f"an entry of “{section}” has no field “{key}”.", step)
        if wanted not in raw:
            raise self._error(at, f"an entry of “{section}” lacks “{wanted}”.", self._example(section))
        if not isinstance(raw.get("note", ""), str):
            raise self._error((*at, "note"), "a note is not text.", 'Write note = "…".')
        return raw[wanted], raw.get("note", "")

    def _list(self, data: Mapping[str, Any], section: str) -> Sequence[Any]:
        if not isinstance(entries := data.get(section, []), list):
            raise self._error((section,), f"“{section}” is not a list.", self._example(section))
        return entries

    def _table(self, data: Mapping[str, Any], section: str) -> Mapping[str, Any]:
        if not isinstance(table := data.get(section, {}), dict):
            raise self._error((section,), f"“{section}” is not a table.", self._example(section))
        return table

    def _example(self, section: str) -> str:
        return f"Write, for example, {SECTIONS[section]}."

    def _line(self, at: At) -> int:
        return self._lines.get(at, 1)

    def _error(self, at: At, message: str, step: str) -> UsageError:
        return UsageError(f"{self._where}, line {self._line(at)}: {message}", step)


def _shown(value: object) -> str:
    """A value as TOML would hold it, or what it is."""
    if isinstance(value, (list, dict)):
        return "a list" if isinstance(value, list) else "a table"
    return str(value).lower() if isinstance(value, bool) else f"“{value}”" if isinstance(value, str) else str(value)
