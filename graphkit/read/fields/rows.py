"""Turn the records of a table (column name → value) into documents, and tell what was taken for what."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata, article
from graphkit.read.fields.columns import ROLES, chosen, flat, guessed, is_asked, missing, option_of
from graphkit.read.fields.columns_beside import beside, is_full_cell, leads
from graphkit.read.fields.cuts import ends_open, is_empty, may_be_cut, stands_for_none, uncut
from graphkit.read.fields.date_columns import Ambiguous, is_serial, order_of, parse_field, shown_order
from graphkit.read.fields.dates import UNKNOWN
from graphkit.read.fields.inner import parts_of
from graphkit.read.fields.pieces import text_of
from graphkit.read.fields.tally import Tally
from graphkit.read.fields.wrapped import unwrapped
from graphkit.read.files import NO_TEXT, Result, UnreadableError
from graphkit.read.texts.decode import clean
from graphkit.read.texts.markup import plain
from graphkit.records import Document, Location, ReadFailure

OTHER_ENCODING: Final = "holds characters in another encoding than the rest of the file. Save the file as UTF-8."

HELD: Final = 10_000
"""Records that wait for the order of dates at most, so that memory stays bounded."""


def check_columns(names: Iterable[str], options: ReadOptions, rows: Iterable[Iterable[object]] = ()) -> None:
    """Check that a table has a text column.

    Raises:
        UnreadableError: It has none; the message lists its columns, or says that the rows given hold no texts.
    """
    names = tuple(names)
    if "text" not in chosen(names, options):
        raise UnreadableError(missing("text", options, names, rows))


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
    _orders: Counter[str] = field(default_factory=Counter)
    _order: str | None = None
    _tally: Tally = field(default_factory=Tally)
    _held: list[tuple[Result, Ambiguous | None]] = field(default_factory=list)
    _asked: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self._asked = {r: getattr(self.options, option_of(r)) for r in ROLES if is_asked(r, self.options)}

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
        yield from self._tally.warnings(self.label, self._asked)

    def read_all(self, value: dict[str, Any], *, label: str, id_: str, row: str = "") -> Iterator[Result]:
        """Yield the document of a record that may be nested, and those of the articles inside it; see :meth:`read`."""
        parts = parts_of(unwrapped(value, self.options), self.options)
        self._tally.left.update(parts.left)
        self._tally.joined.update(parts.joined)
        if parts.record is not None:
            yield from self.read(parts.record, label=label, id_=id_, row=row)
        for number, (place, record) in enumerate(parts.inner, start=1):
            yield from self.read(record, label=f"{label}, {place}", id_=f"{id_}.{number}", row=row)

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
        self._tally.ambiguous += 1
        self._tally.two_ways = min(self._tally.two_ways or ambiguous, ambiguous)
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
        taken = {"text": (column,)} | {r: (n,) for r, (n, _) in known.items() if n}
        for role, name in guessed(taken, self.options).items():
            self._tally.guessed.setdefault(role, Counter())[name] += 1
        self._tally.lacking.update(role for role in self._asked if not columns.get(role))
        title, date, url, source, own = (known[role][1] for role in ("title", "date", "url", "source", "id"))
        day = self._day(date)
        if day is None and parse_field(date):  # a placeholder
            date, known["date"] = "", ("", "")
        self._tally.of_id(" ".join(own.split()), text)
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
        self._tally.full += is_full_cell(values[best])
        if text != texts[best]:
            self._tally.cut += 1
        elif ends_open(text):
            self._tally.open += 1
        if is_asked("text", self.options):
            return text, best
        lead, left = beside(text, {name: texts[name] for name in filled if name != best} | leads(values, best))
        self._tally.left.update(left)
        if lead:
            self._tally.leads[lead[0]] += 1
            text = f"{lead[1]}\n\n{text}"
        return text, best

    def _day(self, value: str) -> str | Ambiguous | None:
        if not value:
            return None
        self._orders[shown_order(value)] += 1
        day = parse_field(value, self.options.date_order)
        if day in UNKNOWN:
            self._tally.placeholders += 1
            self._tally.placeholder_example = self._tally.placeholder_example or value[:40]
            return None
        if day is None:
            self._tally.unread += 1
            self._tally.unread_example = self._tally.unread_example or value[:40]
        elif is_serial(value):
            self._tally.serials += 1
            self._tally.serial_example = self._tally.serial_example or f"“{value}” for {day}"
        return day

    def _dated(self, document: Document, day: Ambiguous, order: str) -> Document:
        meta = {name: value for name, value in document.meta.items() if name != "date"}
        return replace(document, date=day.day_first if order == "dmy" else day.month_first, meta=meta)


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
    values = ((name, clean(text)) for name, value in record.items() if name not in used and (text := _scalar(value)))
    return {clean(name): value for name, value in values if not stands_for_none(value)}


def _scalar(value: object) -> str:
    """Return a scalar as text; "" for null and nested values."""
    if isinstance(value, str):
        return value
    return "" if value is None or isinstance(value, list | dict) else json.dumps(value)
