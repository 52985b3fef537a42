"""Turn the records of a table (column name → value) into documents, and tell what was taken for what."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata, article
from graphkit.read.fields.columns import ROLES, chosen, flat, guessed, missing, option_of
from graphkit.read.fields.cuts import ends_open, is_empty, may_be_cut, uncut
from graphkit.read.fields.date_columns import Ambiguous, is_serial, order_of, parse_field, shown_order
from graphkit.read.fields.pieces import text_of
from graphkit.read.files import NO_TEXT, Result, UnreadableError
from graphkit.read.texts.decode import clean
from graphkit.read.texts.markup import plain
from graphkit.records import Document, Location, ReadFailure, ReadWarning

OTHER_ENCODING: Final = "holds characters in another encoding than the rest of the file. Save the file as UTF-8."

HELD: Final = 10_000
"""Records that wait for the order of dates at most, so that memory stays bounded."""

ROLE_NAMES: Final = {
    "text": "text", "id": "id", "title": "title", "date": "date", "url": "address", "source": "publisher",
}  # fmt: skip
"""What each role is called in messages."""


def check_columns(names: Iterable[str], options: ReadOptions) -> None:
    """Check that a table has a text column, and every column that the user named.

    Raises:
        UnreadableError: A column is missing; the message lists the columns of the table.
    """
    names = tuple(names)
    found = chosen(names, options)
    for role in ROLES:
        asked = getattr(options, option_of(role)) != getattr(_DEFAULTS, option_of(role))
        if role not in found and (role == "text" or asked):
            raise UnreadableError(missing(role, options, names))


@dataclass(slots=True)
class Records:
    """The records of one file, from which documents are made.

    Dates of numbers are read as the whole column shows: documents with a date that has two readings are held back until
    all records were seen, or :data:`HELD` of them wait; the records so far then decide.

    Attributes:
        label: The file.
        options: The column names and the order of dates.
    """

    label: str
    options: ReadOptions
    _guessed: dict[str, Counter[str]] = field(default_factory=dict)
    _orders: Counter[str] = field(default_factory=Counter)
    _order: str | None = None
    _held: list[tuple[Result, Ambiguous | None]] = field(default_factory=list)
    _ambiguous: int = 0
    _two_ways: Ambiguous | None = None
    _unread: int = 0
    _unread_example: str = ""
    _cut: int = 0
    _open: int = 0
    _serials: int = 0
    _serial_example: str = ""
    _left: Counter[str] = field(default_factory=Counter)

    def read(self, record: Mapping[str, object], *, label: str, id_: str, row: str = "") -> Iterator[Result]:
        """Yield the document of a record, or why it is none; hold it back while its date has two readings.

        Args:
            record: Column name → value.
            label: The record's place, for the message of a failure.
            id_: The id if the record has none of its own.
            row: What a reader would look for in the file ("row 12"); if "", the end of ``label`` ("item 12").
        """
        result, ambiguous = self._document(record, label, id_, row)
        if self._order is not None:
            yield self._settled(result, ambiguous)
        elif ambiguous or self._held:
            self._held.append((result, ambiguous))
            if len(self._held) >= HELD:
                yield from self._release()
        else:
            yield result

    def end(self) -> Iterator[Result]:
        """Yield the documents that were held back, and warnings about columns, dates and texts."""
        yield from self._release()
        yield from self._warnings()

    def leave_out(self, left: Mapping[str, int]) -> None:
        """Count texts inside a record that are left out, by the fields in which they stand."""
        self._left.update(left)

    def _release(self) -> Iterator[Result]:
        """Settle the order of dates by the records so far, and yield those that were held back."""
        if self._order is None:
            self._order = order_of(self._orders)
        held, self._held = self._held, []
        for result, ambiguous in held:
            yield self._settled(result, ambiguous)

    def _settled(self, result: Result, ambiguous: Ambiguous | None) -> Result:
        if ambiguous is None or not isinstance(result, Document):
            return result
        if self._order:
            return self._dated(result, ambiguous, self._order)
        self._ambiguous += 1
        self._two_ways = min(self._two_ways or ambiguous, ambiguous)
        return result

    def _document(
        self, record: Mapping[str, object], label: str, id_: str, row: str
    ) -> tuple[Result, Ambiguous | None]:
        values = flat(record)
        columns = chosen(tuple(values), self.options)
        if "text" not in columns:
            return ReadFailure(label, missing("text", self.options, record)), None
        text, column = self._text(values, columns["text"])
        if text is None:
            return ReadFailure(label, f"does not hold text in column “{column}”. Correct it, or leave it out."), None
        if is_empty(text):
            return ReadFailure(label, NO_TEXT), None
        known = {role: _first(values, columns.get(role, ())) for role in ROLES if role != "text"}
        for role, name in guessed(
            {"text": (column,)} | {r: (n,) for r, (n, _) in known.items() if n}, self.options
        ).items():
            self._guessed.setdefault(role, Counter())[name] += 1
        title, date, url, source, own = (known[role][1] for role in ("title", "date", "url", "source", "id"))
        day = self._day(date)
        used = {column, *(name for name, _ in known.values())}
        place = row or label.removeprefix(self.label).removeprefix(", ")
        document = article(
            " ".join(own.split()) or id_,
            text,
            Metadata(
                title=plain(title),
                date=day if isinstance(day, str) else date,
                source=plain(source),
                url=url,
                more=_meta(record, used),
            ),
            locations=(Location(0, place),) if place else (),
        )
        if not document.text.strip():  # it held characters that nobody sees
            return ReadFailure(label, NO_TEXT), None
        return document, day if isinstance(day, Ambiguous) else None

    def _text(self, values: Mapping[str, object], columns: Sequence[str]) -> tuple[str | None, str]:
        """Return the text and its column: the first that is filled, or a fuller one where that was cut."""
        texts = {name: plain(clean(text)) for name in columns if (text := text_of(values[name])) is not None}
        filled = [name for name, text in texts.items() if not is_empty(text)]
        if not filled:
            return ("" if texts else None), columns[0]
        best = filled[0]
        if may_be_cut(texts[best]):
            best = max(filled, key=lambda name: len(uncut(texts[name])))
        text = uncut(texts[best])
        if text != texts[best]:
            self._cut += 1
        elif ends_open(text):
            self._open += 1
        return text, best

    def _day(self, value: str) -> str | Ambiguous | None:
        if not value:
            return None
        self._orders[shown_order(value)] += 1
        day = parse_field(value, self.options.date_order)
        if day is None:
            self._unread += 1
            self._unread_example = self._unread_example or value[:40]
        elif is_serial(value):
            self._serials += 1
            self._serial_example = self._serial_example or f"“{value}” for {day}"
        return day

    def _dated(self, document: Document, day: Ambiguous, order: str) -> Document:
        meta = {name: value for name, value in document.meta.items() if name != "date"}
        return replace(document, date=day.day_first if order == "dmy" else day.month_first, meta=meta)

    def _warnings(self) -> Iterator[ReadWarning]:
        if self._guessed:
            taken = {role: names.most_common(1)[0][0] for role, names in self._guessed.items()}
            what = ", ".join(f"“{clean(taken[role])}” for the {ROLE_NAMES[role]}" for role in ROLES if role in taken)
            flags = ", ".join("--" + option_of(role).replace("_", "-") for role in ROLES if role in taken)
            yield ReadWarning(
                "columns",
                self.label,
                f"has columns of other names: took {what}.",
                next_step=f"Name others with {flags}.",
            )
        if example := self._two_ways:
            yield ReadWarning(
                "dates",
                self.label,
                f"has {_counted(self._ambiguous, 'date')} that can be read in two ways, such as"
                f" {example.day_first} or {example.month_first};"
                f" {'it was' if self._ambiguous == 1 else 'they were'} left out.",
                count=self._ambiguous,
                next_step="Say which comes first: --date-order dmy for the day, mdy for the month.",
            )
        if self._unread:
            yield ReadWarning(
                "dates",
                self.label,
                f"has {_counted(self._unread, 'date')} that could not be read, such as “{self._unread_example}”.",
                count=self._unread,
                next_step=f"Write {'it' if self._unread == 1 else 'them'} as 2023-09-13.",
            )
        if self._serials:
            yield ReadWarning(
                "dates",
                self.label,
                f"has {_counted(self._serials, 'date')} written as a number of days, as spreadsheets count them: took"
                f" {self._serial_example}.",
                count=self._serials,
                next_step=f"Write {'it' if self._serials == 1 else 'them'} as 2023-09-13 if that is wrong.",
            )
        if self._open:
            yield ReadWarning(
                "incomplete",
                self.label,
                f"has {_counted(self._open, 'text')} that {'ends' if self._open == 1 else 'end'} in “…”, as if cut.",
                count=self._open,
                next_step="Get the whole articles if names are missing.",
            )
        if self._cut:
            yield ReadWarning(
                "incomplete",
                self.label,
                f"has {_counted(self._cut, 'text')} that the service cut.",
                count=self._cut,
                next_step="Get the whole articles if names are missing.",
            )
        for name, count in sorted(self._left.items()):
            yield ReadWarning(
                "skipped",
                self.label,
                f"has {_counted(count, 'text')} in “{clean(name)}” inside its articles, which were left out.",
                count=count,
                next_step="Write them as records of their own to read them.",
            )


def _first(values: Mapping[str, object], names: Sequence[str]) -> tuple[str, str]:
    """Return the first column of a role that holds a value, and the value as text."""
    found = ((name, clean(_scalar(_only(values[name]))).strip()) for name in names)
    return next(((name, value) for name, value in found if not is_empty(value)), ("", ""))


def _only(value: object) -> object:
    """Return the first of a list of values, and a day that is a list of its parts; any other value as it is.

    >>> _only(["The Sun", "The Moon"]), _only([["2021", 3, 3]]), _only("The Sun")
    ('The Sun', '2021-03-03', 'The Sun')
    """
    first = value[0] if isinstance(value, list) and value else value
    if isinstance(first, list) and len(first) == 3 and all(str(part).isdecimal() for part in first):
        return "-".join(f"{int(part):02}" for part in first)
    return first


def _meta(record: Mapping[str, object], used: set[str]) -> dict[str, str]:
    values = ((name, _scalar(value)) for name, value in record.items() if name not in used)
    return {clean(name): clean(value) for name, value in values if not is_empty(value)}


def _scalar(value: object) -> str:
    """Return a scalar as text; "" for null and nested values."""
    if isinstance(value, str):
        return value
    return "" if value is None or isinstance(value, list | dict) else json.dumps(value)


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("s" if number != 1 else "")


_DEFAULTS: Final = ReadOptions()
