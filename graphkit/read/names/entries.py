"""Collect the entries of one list of names; check each, and count what is left out."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice
from typing import Final, Literal

from graphkit.data import table
from graphkit.errors import UsageError, choices
from graphkit.names.common import is_everyday
from graphkit.names.normalise import shown
from graphkit.names.titles import is_title_alone
from graphkit.read.fields.columns import bare
from graphkit.read.fields.cuts import stands_for_none
from graphkit.read.texts.decode import clean, replace_undecoded
from graphkit.records import TYPES, EntityType, ListedName

KINDS: Final = tuple(kind for kind in TYPES if kind != "topic")
"""The types that a listed name can have."""

SHORTEST: Final = 2
"""The least letters and digits of a name that is searched for."""

LISTED: Final = 3
"""How many kinds of records that are left out are named."""

NAMED: Final = 5
"""How many names are named that are titles alone or common words."""


class Entries:
    """The entries of one list.

    Attributes:
        label: The list, in messages.
        found: The entries so far.
    """

    def __init__(self, label: str) -> None:
        self.label = label
        self.found: list[ListedName] = []
        self._lines: dict[str, int] = {}
        self._cut = 0
        self._other_kinds: Counter[str] = Counter()
        self._weak = self._short = 0
        self._nameless: list[int] = []
        self._unclosed: list[int] = []
        self._titles: dict[str, None] = {}
        self._everyday: dict[str, None] = {}

    def add(
        self, line: int, name: str, kind: str, aliases: Iterable[str], id_: str, *, weak: int = 0, strict: bool = True
    ) -> None:
        """Add what a row or a record says; one without a name, or of another kind than :data:`KINDS`, is counted.

        Args:
            line: Where it stands.
            name: The name to show.
            kind: Its type, in any of the words of ``data/listed.toml``.
            aliases: Its other names.
            id_: Its id in the list.
            weak: How many names are left out because they are nicknames or common words.
            strict: Whether a type that is not known is an error, rather than another kind of record.

        Raises:
            UsageError: the type is not known, or another entry has the id.
        """
        name, id_ = tidy(name), tidy(id_)
        type_ = type_of(kind)
        if type_ is None and not strict:
            self._other_kinds[kind] += 1
            return
        if type_ is None:
            raise self.fault(line, f"“{kind}” is no type.", _types_to_take(kind))
        if not any(map(str.isalnum, name)):
            self._nameless.append(line)
            return
        if id_ and self._lines.setdefault(id_, line) != line:
            message = f"the id “{id_}” is that of line {self._lines[id_]}, too."
            raise self.fault(line, message, "Put all names of one entry into one row, with “;” between its aliases.")
        others = [other for other in dict.fromkeys(map(tidy, aliases)) if other and other != name]
        searched = tuple(other for other in others if self._is_searched(other))
        self._is_searched(name)
        self._weak += weak
        self.found.append(ListedName(name, type_, searched, id_, f"{self.label}, line {line}"))

    def _is_searched(self, name: str) -> bool:
        """Whether a name is searched for. What is to be said of it is kept."""
        if not is_searched(name):
            self._short += 1
            return False
        if is_title_alone(name):
            self._titles[name] = None
            return False
        if is_everyday(name):
            self._everyday[name] = None
        return True

    def unclosed(self, line: int) -> None:
        """Count a line with a quotation mark that is never closed."""
        self._unclosed.append(line)

    def cut(self, line: int) -> None:
        """Keep in mind that the last line is cut off."""
        self._cut = line

    def fault(self, line: int, message: str, step: str) -> UsageError:
        """The error for what a line says."""
        return UsageError(f"{self.label}, line {line}: {message}", step)

    def notes(self) -> Iterator[str]:
        """What was left out or taken for granted, in sentences."""
        if untyped := sum(not entry.type for entry in self.found):
            yield (
                f"{self.label}: names without a type: {untyped:,} of {len(self.found):,}. Each counts as what the"
                " articles or its words show, else as a person; a column “type” decides."
            )
        if total := self._other_kinds.total():
            kinds = ", ".join(f"{kind} {number:,}" for kind, number in self._other_kinds.most_common(LISTED))
            more = " …" if len(self._other_kinds) > LISTED else ""
            yield f"{self.label}: records left out, which are no {choices(KINDS)}: {total:,} ({kinds}{more})."
        if self._nameless:
            yield f"{self.label}: rows without a name, left out: {_with_first(self._nameless)}."
        if self._cut:
            yield f"{self.label}: the last line ({self._cut}) is cut off, and left out. Is the file whole?"
        if self._unclosed:
            yield (
                f"{self.label}: rows with a quotation mark that is never closed: {_with_first(self._unclosed)}. Look"
                " whether they are read right."
            )
        if self._weak:
            yield f"{self.label}: weak aliases (nicknames, common words), which are not searched for: {self._weak:,}."
        if self._short:
            yield f"{self.label}: names of one letter, which are not searched for: {self._short:,}."
        if self._titles:
            yield f"{self.label}: titles alone, which are not searched for: {_with_some(self._titles)}."
        if self._everyday:
            yield (
                f"{self.label}: common words, which are found wherever they stand as listed:"
                f" {_with_some(self._everyday)}. Take those out that are no names."
            )


def _with_first(lines: Sequence[int]) -> str:
    """A count of lines, with the number of the first."""
    return f"{len(lines):,} ({'line' if len(lines) == 1 else 'the first in line'} {lines[0]})"


def _with_some(names: Collection[str]) -> str:
    """A count of names, with some of them."""
    shown_ = ", ".join(f"“{name}”" for name in islice(names, NAMED))
    return f"{len(names):,} ({shown_}{' …' if len(names) > NAMED else ''})"


def _types_to_take(kind: str) -> str:
    topics = " Topics go into a file for --topics-file." if kind.strip().lower().startswith("topic") else ""
    return f"Take {choices(KINDS)}, or leave it empty.{topics}"


@lru_cache(maxsize=1_000)
def type_of(word: str) -> EntityType | Literal[""] | None:
    """The type that a list's word for it means; "" where it says none, None where the word is not known.

    >>> type_of("Company"), type_of("PER"), type_of(" "), type_of("Vessel")
    ('organisation', 'person', '', None)
    """
    if not word.strip() or stands_for_none(word):
        return ""
    return _types().get(bare(word))


@cache
def _types() -> dict[str, EntityType]:
    return {word: kind for kind, names in table("listed")["types"].items() for word in names}


def tidy(text: str) -> str:
    """A name on one line, composed (NFC), without invisible characters; "" for a value that says that there is none.

    >>> tidy(" Zorvan\\n Mills "), tidy("n/a")
    ('Zorvan Mills', '')
    """
    found = shown(clean(text).strip())
    if not found.isascii():
        found = unicodedata.normalize("NFC", replace_undecoded(found))
    return "" if stands_for_none(found) else found


def is_searched(name: str) -> bool:
    """Whether a name is long enough to be searched for.

    >>> is_searched("3M"), is_searched("X"), is_searched("42")
    (True, False, False)
    """
    return sum(map(str.isalnum, name)) >= SHORTEST and any(map(str.isalpha, name))
