"""Find the articles inside a record (the updates of a live blog), and the texts in it that are left out (comments)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any, Final

from graphkit.data import table
from graphkit.options import ReadOptions
from graphkit.read.fields.columns import DEPTH, chosen, column_of, flat, option_of
from graphkit.read.fields.cuts import START, uncut_start
from graphkit.read.fields.listed import is_in_paragraphs, paragraphs_in, string_lists
from graphkit.read.fields.pieces import is_text, text_of
from graphkit.read.fields.wrapped import unwrapped
from graphkit.read.texts.markup import plain

SAMPLE: Final = 20
"""How many records of a list show what they are."""

LONG: Final = 1000
"""Characters from which a piece may be an article rather than a paragraph."""

_OWN: Final = ("title", "date", "url")
"""What an article has beside its text, but a paragraph has not."""

_INHERITED: Final = ("title", "date", "source", "url")
"""What an article takes from the record that it stands in."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a record consists of.

    Attributes:
        record: The record as an article; ``None`` if it only holds others.
        inner: The articles inside it, each with its place in the record ("updates 1").
        left: Texts that are left out: how many stand in which field.
        joined: Pieces that are long for paragraphs, and were joined all the same: how many stand in which field.
    """

    record: dict[str, Any] | None
    inner: tuple[tuple[str, dict[str, Any]], ...] = ()
    left: Counter[str] = field(default_factory=Counter)
    joined: Counter[str] = field(default_factory=Counter)


def parts_of(record: dict[str, Any], options: ReadOptions) -> Parts:
    """Return the articles that a record consists of.

    Articles inside take title, date, publisher and address from the record where they have none. The paragraphs of a
    record without a text become its text. What stands in the text of the record is not read again.

    >>> found = parts_of({"title": "Live", "updates": [{"id": 1, "text": "Kim met Putin in the east."}]}, ReadOptions())
    >>> found.record, found.inner
    (None, (('updates 1', {'id': 1, 'text': 'Kim met Putin in the east.', 'title': 'Live'}),))
    """
    lists, quoted, strings = list(_lists(record, options)), _quoted(record, options), string_lists(record, options)
    if not lists and not quoted and not strings:
        return Parts(record)
    text = _text(record, options)
    if not text and (name := paragraphs_in(strings)):
        text = "\n".join(strings.pop(name))
        record = record | {getattr(options, option_of("text")): text}
    joined, left, inner = Counter[str](), Counter[str](), list[tuple[str, dict[str, Any]]]()
    if not text and (pieces := _pieces(lists, options)):
        text = "\n\n".join(piece for texts in pieces.values() for piece in texts)
        record = record | {getattr(options, option_of("text")): text}
        joined.update({path: len(texts) for path, texts in pieces.items() if _are_long(texts)})
    whole = " ".join(text.split())
    left.update(name for name, other in quoted.items() if text and _is_new(other, whole))
    left.update(
        {name: sum(is_text(one) and _is_new(plain(one), whole) for one in texts) for name, texts in strings.items()}
    )
    for path, records in lists:
        new = [(n, one) for n, one in enumerate(records, start=1) if _is_new(_text(one, options), whole)]
        if _is_reply(path) or _is_of_pieces(path, records, options) or (text and not _has_own(records, options)):
            left[path] += sum(bool(_text(one, options)) for _, one in new)
            continue
        for number, one in new:
            within = parts_of(_inheriting(one, record, options), options)
            place = f"{path} {number}"
            inner += [(place, within.record)] if within.record is not None else []
            inner += [(f"{place}, {deeper}", other) for deeper, other in within.inner]
            left.update({f"{path}.{name}": count for name, count in within.left.items()})
            joined.update({f"{path}.{name}": count for name, count in within.joined.items()})
    return Parts(record if text or not inner else None, tuple(inner), +left, joined)


def _quoted(record: Mapping[str, Any], options: ReadOptions) -> dict[str, str]:
    """Return the texts of other articles that a record holds, by their fields: a quoted post, a translation."""
    beside = table("columns")["answers"]["beside"]
    objects = {name: one for name, one in record.items() if name not in beside and _may_hold_text(one)}
    return {name: text for name, one in objects.items() if is_text(text := _text(one, options))}


def _pieces(lists: Sequence[tuple[str, list[dict[str, Any]]]], options: ReadOptions) -> dict[str, list[str]]:
    """Return the texts of the lists of paragraphs, by their fields."""
    found = {path: records for path, records in lists if _is_of_pieces(path, records, options) and not _is_reply(path)}
    return {path: list(filter(None, (_text(one, options) for one in records))) for path, records in found.items()}


def _are_long(texts: Sequence[str]) -> bool:
    return len(texts) > 1 and median(map(len, texts)) >= LONG


def has_articles(record: Mapping[str, Any], options: ReadOptions) -> bool:
    """Whether there are texts inside a record that has none itself."""
    return is_in_paragraphs(record, options) or any(not _is_reply(path) for path, _ in _lists(record, options))


def is_in_pieces(record: Mapping[str, Any], options: ReadOptions) -> bool:
    """Whether a record with a title consists of paragraphs."""
    if not chosen(tuple(record), options).get("title"):
        return False
    if is_in_paragraphs(record, options):
        return True
    lists = _lists(record, options)
    return any(all(_is_of_pieces(part, records, options) for part in path.split(".")) for path, records in lists)


def _lists(record: Mapping[str, Any], options: ReadOptions) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Yield the lists of records with texts, each with the dotted name of its field."""
    beside = table("columns")["answers"]["beside"]
    level: list[tuple[str, Mapping[str, Any]]] = [("", record)]
    for _ in range(DEPTH):
        deeper: list[tuple[str, Mapping[str, Any]]] = []
        for before, fields in level:
            for name, value in fields.items():
                if isinstance(value, dict):
                    deeper.append((f"{before}{name}.", value))
                elif isinstance(value, list) and name not in beside:
                    flat_list = [one for part in value for one in (part if isinstance(part, list) else [part])]
                    records = [unwrapped(one, options) for one in flat_list if _may_hold_text(one)]
                    labels = sum(isinstance(one, dict) for one in flat_list) - len(records)
                    if _are_texts(before + name, records, labels, options):
                        yield before + name, records
        level = deeper


def _are_texts(path: str, records: Sequence[dict[str, Any]], labels: int, options: ReadOptions) -> bool:
    """Whether records hold texts: any of the replies or pieces of an article; of others, half."""
    if not any(_holds_text(one, options) for one in records[:SAMPLE]):
        return False
    name = path.rpartition(".")[2].casefold()
    return labels <= len(records) or _is_reply(path) or name in table("columns")["answers"]["pieces"]


def _may_hold_text(value: Any) -> bool:
    """Whether an object holds a text at any depth; most lists of records (links, tags) hold none."""
    if not isinstance(value, dict):
        return False
    return any(
        is_text(one)
        if isinstance(one, str)
        else _may_hold_text(one) or any(map(_may_hold_text, one))
        if isinstance(one, dict | list)
        else False
        for one in value.values()
    )


def _holds_text(record: dict[str, Any], options: ReadOptions) -> bool:
    return is_text(_text(record, options)) or has_articles(record, options)


def _text(record: Mapping[str, Any], options: ReadOptions) -> str:
    values = flat(record)
    column = column_of(values, options, full=True)
    return plain(text_of(values[column]) or "").strip() if column else ""


def _is_reply(path: str) -> bool:
    return any(part.casefold() in table("columns")["answers"]["replies"] for part in path.split("."))


def _is_of_pieces(path: str, records: list[dict[str, Any]], options: ReadOptions) -> bool:
    """Whether records are the paragraphs of an article: they are called so, and none has a title or a date."""
    name = path.rpartition(".")[2].casefold()
    return name in table("columns")["answers"]["pieces"] and not _has_own(records, options)


def _has_own(records: list[dict[str, Any]], options: ReadOptions) -> bool:
    """Whether records have what an article has beside its text, but a paragraph has not."""
    return any(role in _OWN for one in records[:SAMPLE] for role in chosen(tuple(one), options))


def _is_new(text: str, whole: str) -> bool:
    """Whether a text does not stand in another; the other may be its beginning, where a service cut it."""
    start = " ".join(text.split())
    cut = uncut_start(whole)
    return not text or (start[:START] not in whole and not (cut and start.startswith(cut)))


def _inheriting(record: dict[str, Any], outer: Mapping[str, Any], options: ReadOptions) -> dict[str, Any]:
    own, values = flat(record), flat(outer)
    found = chosen(tuple(values), options)
    added: dict[str, Any] = {}
    for role in _INHERITED:
        if role == "date" and "url" not in found and not _text(outer, options):
            continue  # it may be the day of the export
        if not any(own.get(name) for name in chosen(tuple(own), options).get(role, ())):
            names = [name for name in found.get(role, ()) if isinstance(values[name], str | int) and values[name]]
            added |= {name: values[name] for name in names[:1]}
    return record | added
