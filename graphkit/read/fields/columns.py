"""Choose the columns of a table, or the fields of records, that hold text, title, date, source, address and id."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Final

from graphkit.data import table
from graphkit.options import ReadOptions
from graphkit.read.texts.decode import clean

ROLES: Final = ("text", "id", "title", "date", "url", "source")
"""What columns hold; each has an option ``--ROLE-column``."""

LONGEST_NAME: Final = 60
"""Characters of a column's name that a message shows."""

FEW_WORDS: Final = 5
"""A table whose every value has fewer words than so many holds no texts."""

DEPTH: Final = 4
"""How deep fields are looked for in a record."""

_IGNORED: Final = re.compile(r"[\s_-]+")


def option_of(role: str) -> str:
    """Return the name of the option that names a column.

    >>> option_of("text")
    'text_column'
    """
    return f"{role}_column"


def flat(record: Mapping[str, object]) -> dict[str, object]:
    """Return all fields of a record by dotted names, outer ones first; values that stand for one are unwrapped.

    >>> flat({"id": {"$oid": "a"}, "source": {"name": "Courier"}})
    {'id': 'a', 'source': {'name': 'Courier'}, 'source.name': 'Courier'}
    """
    found: dict[str, object] = {}
    level: list[tuple[str, Mapping[str, object]]] = [("", record)]
    for _ in range(DEPTH):
        deeper: list[tuple[str, Mapping[str, object]]] = []
        for before, fields in level:
            for name, value in fields.items():
                value = _unwrapped(value)
                found.setdefault(before + name, value)
                if isinstance(value, dict):
                    deeper.append((f"{before}{name}.", value))
        level = deeper
    return found


def _unwrapped(value: object) -> object:
    """Return the value in ``{"$date": "…"}``, as MongoDB writes dates, ids and numbers."""
    while isinstance(value, dict) and len(value) == 1 and (key := next(iter(value))).startswith("$"):
        value = value[key]
    return value


@lru_cache(maxsize=1024)
def chosen(names: tuple[str, ...], options: ReadOptions) -> Mapping[str, tuple[str, ...]]:
    """Return the columns of each role, the best first; a role without any is missing.

    Columns that the user named are the only ones of their role. Where there is none of them, and for the other roles,
    the default name comes first, then those of the list in ``data/columns.toml``.

    >>> dict(chosen(("publishedAt", "content", "source.name"), ReadOptions()))
    {'text': ('content',), 'date': ('publishedAt',), 'source': ('source.name',)}
    """
    loose: dict[str, str] = {}
    for name in names:
        loose.setdefault(bare(name), name)
    around = dict(loose)
    for name in names:
        outer, _, inner = name.partition(".")
        if inner and bare(outer) in _around():
            around.setdefault(bare(inner), name)
    found = {role: tuple(_columns(role, names, loose if role == "text" else around, options)) for role in ROLES}
    return {role: columns for role, columns in found.items() if columns}


def is_name(name: str, role: str, options: ReadOptions) -> bool:
    """Whether a column of this name has the role.

    >>> is_name("Full Text", "text", ReadOptions()), is_name("Words", "text", ReadOptions(text_column="words"))
    (True, True)
    """
    if name.casefold() in map(str.casefold, named(role, options)):
        return True
    return len(name) <= LONGEST_NAME and bare(name) in _known(role)


def named(role: str, options: ReadOptions) -> tuple[str, ...]:
    """Return the names that an option gives a column, or the default name: as it stands, then in parts.

    >>> named("text", ReadOptions(text_column="Betrag, Text")), named("date", ReadOptions())
    (('Betrag, Text', 'Betrag', 'Text'), ('date',))
    """
    given: str = getattr(options, option_of(role))
    return tuple(dict.fromkeys((given, *filter(None, map(str.strip, given.split(","))))))


def is_asked(role: str, options: ReadOptions) -> bool:
    """Whether the user named the column of a role."""
    return bool(getattr(options, option_of(role)) != getattr(_DEFAULTS, option_of(role)))


def column_of(values: Mapping[str, object], options: ReadOptions, *, full: bool = False) -> str | None:
    """Return the best column that may hold a text, by its value too; ``None`` if there is none.

    Args:
        values: Column name → value, flat.
        options: The column names.
        full: Whether columns that mostly describe something else (a link, a picture) are passed over.

    >>> column_of({"text": {"0": "a"}, "body": "Kim met Putin."}, ReadOptions())
    'body'
    """
    brief = _brief() - set(map(bare, named("text", options))) if full else frozenset()
    for name in chosen(tuple(values), options).get("text", ()):
        if (values[name] is None or isinstance(values[name], str | list)) and bare(name) not in brief:
            return name
    return None


@cache
def _around() -> frozenset[str]:
    return frozenset(map(bare, table("columns")["answers"]["around"]))


def is_brief(name: str) -> bool:
    """Whether a column mostly describes something: a summary, a caption."""
    return bare(name) in _brief()


@cache
def _brief() -> frozenset[str]:
    return frozenset(map(bare, table("columns")["answers"]["brief"]))


def _columns(role: str, names: tuple[str, ...], loose: Mapping[str, str], options: ReadOptions) -> Iterator[str]:
    exact = list(dict.fromkeys(name for wanted in named(role, options) for name in _exact(wanted, names)))
    yield from exact
    if not exact or not is_asked(role, options):
        found = dict.fromkeys(loose[known] for known in _known(role) if known in loose)
        yield from (name for name in found if name not in exact)


def _exact(wanted: str, names: tuple[str, ...]) -> Iterator[str]:
    if wanted in names:
        yield wanted
    elif (name := _any_case(wanted, names)) is not None:
        yield name


def _any_case(wanted: str, names: Iterable[str]) -> str | None:
    return next((name for name in names if name.strip().casefold() == wanted.casefold()), None)


@cache
def _known(role: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(bare, table("columns")[role])))


@lru_cache(maxsize=4096)
def bare(name: str) -> str:
    """Return a name without what is ignored: case, spaces, "_" and "-".

    >>> bare("Full_Text")
    'fulltext'
    """
    return _IGNORED.sub("", name.casefold().replace("/", "."))


def guessed(columns: Mapping[str, tuple[str, ...]], options: ReadOptions) -> dict[str, str]:
    """Return the roles whose column has neither the default name nor one that the user gave, with the column.

    >>> guessed({"text": ("content",), "date": ("Date",)}, ReadOptions())
    {'text': 'content'}
    """
    return {
        role: names[0]
        for role, names in columns.items()
        if names[0].strip().casefold() not in map(str.casefold, named(role, options))
    }


def missing(role: str, options: ReadOptions, names: Iterable[str], rows: Iterable[Iterable[object]] = ()) -> str:
    """Explain that there is no column for a role, and list those that there are; some rows tell whether one may be it.

    >>> missing("text", ReadOptions(), ["day", "sum"], [["2023-09-13", "15.50"]])
    'holds no texts, only numbers in its columns “day”, “sum”. Leave it out.'
    """
    there = ", ".join(f"“{_short(clean(name))}”" for name in names if name.strip()) or "all unnamed"
    sample = [str(value) for row in rows for value in row if value is not None]
    most = max(map(_words, sample), default=FEW_WORDS)
    option = option_of(role)
    flag = "--" + option.replace("_", "-")
    if role == "text" and most < FEW_WORDS and not is_asked(role, options):
        what, step = (
            ("short values", f"Leave it out, or name a column with {flag}") if most else ("numbers", "Leave it out")
        )
        return f"holds no texts, only {what} in its columns {there}. {step}."
    return f"has no column “{getattr(options, option)}”; its columns are {there}. Name the right one with {flag}."


def _words(text: str) -> int:
    return sum(any(map(str.isalpha, word)) for word in text.split())


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[:LONGEST_NAME] + "…"


_DEFAULTS: Final = ReadOptions()
