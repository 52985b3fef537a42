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

    A column that the user named is the only one of its role. For the others, the default name comes first, then those
    of the list in ``data/columns.toml``.

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
    wanted = getattr(options, option_of(role))
    if name.casefold() == wanted.casefold():
        return True
    return wanted == getattr(_DEFAULTS, option_of(role)) and len(name) <= LONGEST_NAME and bare(name) in _known(role)


def column_of(values: Mapping[str, object], options: ReadOptions, *, full: bool = False) -> str | None:
    """Return the best column that may hold a text, by its value too; ``None`` if there is none.

    Args:
        values: Column name → value, flat.
        options: The column names.
        full: Whether columns that mostly describe something else (a link, a picture) are passed over.

    >>> column_of({"text": {"0": "a"}, "body": "Kim met Putin."}, ReadOptions())
    'body'
    """
    brief = _brief() if full and options.text_column == _DEFAULTS.text_column else frozenset()
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
    wanted = getattr(options, option_of(role))
    exact = list(_exact(wanted, names))
    yield from exact
    if wanted == getattr(_DEFAULTS, option_of(role)):
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
        if names[0].strip().casefold() != getattr(options, option_of(role)).casefold()
    }


def missing(role: str, options: ReadOptions, names: Iterable[str]) -> str:
    """Explain that there is no column for a role, and list those that there are."""
    there = ", ".join(f"“{_short(clean(name))}”" for name in names if name.strip()) or "all unnamed"
    option = option_of(role)
    flag = "--" + option.replace("_", "-")
    return f"has no column “{getattr(options, option)}”; its columns are {there}. Name the right one with {flag}."


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[:LONGEST_NAME] + "…"


_DEFAULTS: Final = ReadOptions()
