"""Find what is in doubt about the inputs of a workspace and the articles read from them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from graphkit.languages import name_of
from graphkit.records import ReadWarning
from graphkit.store import Store, documents


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing in doubt: what it is, why, and what mends it ("" where nothing is known): a command or a line."""

    item: str
    reason: str
    mend: str = ""


CUT: Final = re.compile(
    r"(?:\[\+\d+ char(?:acter)?s\]|…|\.\.\.|read more[.…»>]*|continue reading[.…»>]*"
    r"|subscribe to continue[^\n]{0,40})\s*$",
    re.IGNORECASE,
)
END: Final = 200
"""How many of the last characters of a text tell whether it is cut."""

DATELINE: Final = re.compile(
    r"^\s*[A-Z][A-Z .,'-]{2,30}(?:,\s[A-Z][a-z]+\.?\s\d{1,2})?\s(?:\([A-Z][\w/ ]{1,30}\)\s)?[—–-]{1,2}\s", re.MULTILINE
)
LONG: Final = 10
"""A text of so many medians of words, with two datelines, may hold several articles."""

COLUMNS: Final = 6
"""How many columns of a table are named at most."""

_RECORD: Final = re.compile(r"(?:.+, )?(?:row|item|line) \d+(?:, .+)?")
"""Where an article stands that is a record of a table or of JSON."""
_RECORDS: Final = re.compile(r"\.(?:csv|tsv|json|jsonl|ndjson|parquet|xlsx?|ods)(?:#\d+)?$", re.IGNORECASE)
_INSIDE: Final = re.compile(r"(.+?\.(?:zip|tar|gz|tgz|bz2|tbz2|xz|txz|zst|tzst))/", re.IGNORECASE)
"""Where an article stands that is a member of an archive."""
_IN_MAIL: Final = re.compile(r"\.(?:eml|emlx|mbox|mbx)(?:/|$)", re.IGNORECASE)
"""What is a message, or came with one: its headers tell the date, and its name does not."""
_NUMERIC: Final = re.compile(r"\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b")

LACKING: Final = """
    SELECT id, meta, coalesce(label, '') FROM documents d LEFT JOIN (
        SELECT document, min_by(label, start) AS label FROM locations GROUP BY document) l ON l.document = d.id
    WHERE coalesce(struct_extract(d, ?), '') = '' ORDER BY ordinal"""
NAMELESS: Final = (
    "SELECT id FROM documents WHERE extraction <> '' AND id NOT IN (SELECT document FROM mentions) ORDER BY ordinal"
)


def left_out(store: Store) -> Iterator[Doubt]:
    """Inputs that could not be read."""
    yield from (Doubt(failure.path, failure.reason) for failure in documents.failures(store))


def warned(*kinds: str) -> Callable[[Store], Iterator[Doubt]]:
    """Make a function that finds the warnings of some kinds."""

    def find(store: Store) -> Iterator[Doubt]:
        yield from (Doubt(w.path, w.message, w.next_step) for w in _warnings(store, *kinds))

    return find


def _warnings(store: Store, *kinds: str) -> list[ReadWarning]:
    return [warning for warning in documents.warnings(store) if warning.kind in kinds]


def incomplete(store: Store) -> Iterator[Doubt]:
    """Inputs of which a part is missing, and other texts that end as a cut one does."""
    yield from warned("incomplete")(store)
    known = {warning.path for warning in _warnings(store, "incomplete")}
    for id_, end in store.query("SELECT id, right(text, ?) FROM documents ORDER BY ordinal", [END]):
        if (found := CUT.search(end)) and not known & {id_, id_.rpartition("#")[0]}:
            yield Doubt(id_, f"ends in “{' '.join(found[0].split())}”", "Get the whole text.")


def several(store: Store) -> Iterator[Doubt]:
    """Files that seem to hold several articles, and texts much longer than usual with more than one dateline."""
    yield from warned("articles")(store)
    known = {warning.path for warning in _warnings(store, "articles")}
    [(median,)] = store.query("SELECT coalesce(median(words), 0) FROM documents")
    long = "SELECT id, text FROM documents WHERE words > ? ORDER BY ordinal"
    for id_, text in store.stream(long, [LONG * median], batch=100):
        if id_ not in known and (datelines := len(DATELINE.findall(text))) > 1:
            yield Doubt(id_, f"is {LONG} times as long as others and has {datelines} datelines")


def undated(store: Store) -> Iterator[Doubt]:
    """Articles without a date, with what gives them one: that depends on the kind of input."""
    for id_, meta, place in store.query(LACKING, ["date"]):
        yield Doubt(id_, "has no date", _date_step(id_, json.loads(meta), place))


def _date_step(id_: str, meta: Mapping[str, str], place: str) -> str:
    if value := meta.get("date"):
        order = "Say which number is the day: --date-order dmy or mdy." if _NUMERIC.match(value) else ""
        return order or f"Write “{value[:30]}” as 2023-09-13."
    if _is_record(id_, place):
        return _column("--date-column", meta)
    if "#" in id_ or _IN_MAIL.search(id_):
        return ""
    named = "ut the day into the file's name, as in “2023-09-13 talks.txt”."
    return f"Unpack {inside[1]}, and p{named}" if (inside := _INSIDE.match(id_)) else f"P{named}"


def untitled(store: Store) -> Iterator[Doubt]:
    """Articles without a title; a column of a table may hold it."""
    for id_, meta, place in store.query(LACKING, ["title"]):
        step = _column("--title-column", json.loads(meta)) if _is_record(id_, place) else ""
        yield Doubt(id_, "has no title", step)


def _is_record(id_: str, place: str) -> bool:
    return bool(_RECORD.fullmatch(place) or _RECORDS.search(id_))


def _column(option: str, meta: Mapping[str, str]) -> str:
    """The option that names a column, and the columns that were not used."""
    columns = [name for name in meta if name != "date"][:COLUMNS]
    return f"Name its column with {option}: {', '.join(columns)}." if columns else ""


def without_language(store: Store) -> Iterator[Doubt]:
    """Articles whose language is not known: most are short."""
    yield from (Doubt(id_, "is too short or too mixed to tell") for id_, _, _ in store.query(LACKING, ["language"]))


def not_searched(store: Store) -> Iterator[Doubt]:
    """Articles and passages in languages that are not searched."""
    steps = {
        warning.message.removeprefix("are ").removeprefix("is "): warning.next_step
        for warning in _warnings(store, "language")
    }
    rows = store.query("SELECT id, language FROM documents WHERE extraction = '' ORDER BY ordinal")
    for id_, language in rows:
        name = name_of(language) if language else "a language that is not known"
        step = next((step for said, step in steps.items() if said.startswith(f"in {name} and ")), "")
        yield Doubt(id_, f"is in {name}", step)
    yield from warned("passages")(store)


def nameless(store: Store) -> Iterator[Doubt]:
    """Articles that were searched and mention nothing."""
    yield from (Doubt(id_, "mentions no name and no topic") for (id_,) in store.query(NAMELESS))
