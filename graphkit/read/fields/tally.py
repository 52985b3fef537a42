"""Count what may be wrong with the records of a file, and say it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from graphkit.read.fields.columns import ROLES, option_of
from graphkit.read.fields.columns_beside import CELL
from graphkit.read.fields.date_columns import WHICH, Ambiguous
from graphkit.read.texts.decode import clean
from graphkit.records import ReadWarning

NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
ROLE_NAMES: Final = {
    "text": "text", "id": "id", "title": "title", "date": "date", "url": "address", "source": "publisher",
}  # fmt: skip
"""What each role is called in messages."""


@dataclass(slots=True)
class Tally:
    """Counts of what may be wrong with the records of a file.

    Attributes:
        guessed: For each role, how often which column was taken for it.
        lacking: For each role whose column the user named, how many records have no column for it.
        ambiguous: Dates that can be read in two ways; ``two_ways`` are those of one.
        unread: Dates that could not be read; ``unread_example`` is one.
        serials: Dates written as a number of days; ``serial_example`` is one.
        cut: Texts that a service cut.
        open: Texts that end as if they were cut.
        full: Texts as long as a cell of a spreadsheet can be.
        leads: How often which column was put before the text.
        placeholders: Days that stand for none; ``placeholder_example`` is one.
        repeated: Rows that repeat the id of another with another text; ``repeated_example`` is one.
        left: Texts inside articles that are left out, by their fields.
        joined: Long pieces that were joined to an article, by their fields.
    """

    guessed: dict[str, Counter[str]] = field(default_factory=dict)
    lacking: Counter[str] = field(default_factory=Counter)
    ambiguous: int = 0
    two_ways: Ambiguous | None = None
    unread: int = 0
    unread_example: str = ""
    cut: int = 0
    open: int = 0
    serials: int = 0
    serial_example: str = ""
    full: int = 0
    leads: Counter[str] = field(default_factory=Counter)
    placeholders: int = 0
    placeholder_example: str = ""
    repeated: int = 0
    repeated_example: str = ""
    _ids: dict[str, int] = field(default_factory=dict)
    left: Counter[str] = field(default_factory=Counter)
    joined: Counter[str] = field(default_factory=Counter)

    def of_id(self, id_: str, text: str) -> None:
        """Count a row whose id another row had, with another text."""
        if id_ and self._ids.setdefault(id_, hash(text)) != hash(text):
            self.repeated += 1
            self.repeated_example = self.repeated_example or id_[:40]

    def warnings(self, label: str, asked: Mapping[str, str] = NOTHING) -> Iterator[ReadWarning]:
        """Yield warnings about columns, dates and texts.

        Args:
            label: The file.
            asked: For roles whose column the user named, that name.
        """
        yield from self._named(label, asked)
        yield from self._columns(label, asked)
        yield from self._dates(label)
        yield from self._texts(label)
        yield from self._inside(label)

    def _named(self, label: str, asked: Mapping[str, str]) -> Iterator[ReadWarning]:
        """Say which columns that the user named are not there, and what was taken instead."""
        for role, name in asked.items():
            if others := self.guessed.get(role):
                taken = others.most_common(1)[0][0]
                what, count = f"has no column “{clean(name)}”: took “{clean(taken)}”", others.total()
            elif count := self.lacking[role]:
                what = f"has no column “{clean(name)}”, nor another"
            else:
                continue
            step = f"Name others with --{option_of(role).replace('_', '-')}, separated by commas."
            yield ReadWarning("columns", label, f"{what} for the {ROLE_NAMES[role]}.", count, step)

    def _columns(self, label: str, asked: Mapping[str, str]) -> Iterator[ReadWarning]:
        taken = {role: names.most_common(1)[0][0] for role, names in self.guessed.items() if role not in asked}
        if taken:
            what = ", ".join(f"“{clean(taken[role])}” for the {ROLE_NAMES[role]}" for role in ROLES if role in taken)
            flags = ", ".join("--" + option_of(role).replace("_", "-") for role in ROLES if role in taken)
            yield ReadWarning(
                "columns",
                label,
                f"has columns of other names: took {what}.",
                next_step=f"Name others with {flags}.",
            )

        for name, count in sorted(self.leads.items()):
            message = f"has {_counted(count, 'text')} in “{clean(name)}”, put before the text of the article."
            yield ReadWarning("columns", label, message, count, _REPEATED)
        if self.repeated:
            rows = "rows that repeat" if self.repeated > 1 else "row that repeats"
            yield ReadWarning(
                "columns",
                label,
                f"has {self.repeated:,} {rows} the id of another with another text, such as “{self.repeated_example}”:"
                f" each row is an article.",
                count=self.repeated,
                next_step="Join the rows of each article in the file if they are its paragraphs.",
            )

    def _dates(self, label: str) -> Iterator[ReadWarning]:
        if example := self.two_ways:
            yield ReadWarning(
                "dates",
                label,
                f"has {_counted(self.ambiguous, 'date')} that can be read in two ways, such as"
                f" {example.day_first} or {example.month_first};"
                f" {'it was' if self.ambiguous == 1 else 'they were'} left out.",
                count=self.ambiguous,
                next_step=WHICH,
            )
        if self.unread:
            yield ReadWarning(
                "dates",
                label,
                f"has {_counted(self.unread, 'date')} that could not be read, such as “{self.unread_example}”.",
                count=self.unread,
                next_step=f"Write {'it' if self.unread == 1 else 'them'} as 2023-09-13.",
            )
        if self.placeholders:
            yield ReadWarning(
                "dates",
                label,
                f"has {_counted(self.placeholders, 'date')} that stand{'s' if self.placeholders == 1 else ''} for an"
                f" unknown day, such as “{self.placeholder_example}”; left out.",
                count=self.placeholders,
                next_step="Write the right days into the file if they are known.",
            )
        if self.serials:
            yield ReadWarning(
                "dates",
                label,
                f"has {_counted(self.serials, 'date')} written as a number of days, as spreadsheets count them: took"
                f" {self.serial_example}.",
                count=self.serials,
                next_step=f"Write {'it' if self.serials == 1 else 'them'} as 2023-09-13 if that is wrong.",
            )

    def _texts(self, label: str) -> Iterator[ReadWarning]:
        if self.full:
            yield ReadWarning(
                "incomplete",
                label,
                f"has {_counted(self.full, 'text')} of {CELL:,} characters, the most that a cell of a spreadsheet"
                f" holds: the rest was cut.",
                count=self.full,
                next_step="Export the articles to CSV or JSON without a spreadsheet program.",
            )
        if self.open:
            yield ReadWarning(
                "incomplete",
                label,
                f"has {_counted(self.open, 'text')} that {'ends' if self.open == 1 else 'end'} in “…”, as if cut.",
                count=self.open,
                next_step="Get the whole articles if names are missing.",
            )
        if self.cut:
            yield ReadWarning(
                "incomplete",
                label,
                f"has {_counted(self.cut, 'text')} that the service cut.",
                count=self.cut,
                next_step="Get the whole articles if names are missing.",
            )

    def _inside(self, label: str) -> Iterator[ReadWarning]:
        for name, count in sorted(self.joined.items()):
            yield ReadWarning(
                "articles",
                label,
                f"has {count:,} long texts in “{clean(name)}”, which were taken for the pieces of an article.",
                count=count,
                next_step="If each is an article, write them as a list of their own.",
            )
        for name, count in sorted(self.left.items()):
            yield ReadWarning(
                "skipped",
                label,
                f"has {_counted(count, 'text')} in “{clean(name)}” inside its articles, which"
                f" {'was' if count == 1 else 'were'} left out.",
                count=count,
                next_step="Write them as records of their own to read them.",
            )


_REPEATED: Final = "Take that column out of the file if it repeats the article."


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("s" if number != 1 else "")
