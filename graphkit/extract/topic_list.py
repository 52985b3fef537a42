"""Load lists of topics with their terms, and check them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from graphkit.data import table
from graphkit.decisions.toml_lines import control_in
from graphkit.errors import UsageError, choices
from graphkit.extract.terms import Term, parse
from graphkit.names.suggestions import did_you_mean

ID: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
FIELDS: Final = ("label", "terms", "enabled", "extend")
"""The fields of an entry in a topics file."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic: its id (a slug), its label, and the terms that name it in a text."""

    id: str
    label: str
    terms: tuple[str, ...]


def load_topics(path: Path | None = None) -> dict[str, Topic]:
    """Load graphkit's topics by id, changed by the entries of the file ``path``.

    An entry of ``path`` adds a topic or replaces the one with the same id. With ``extend = true`` it adds its terms,
    with ``enabled = false`` it removes the topic.

    Raises:
        UsageError: ``path`` cannot be read or is not valid TOML, or an entry is wrong.

    >>> load_topics()["arms-deal"].label
    'Arms deal'
    """
    return merged_topics(_read(path) if path else {}, str(path))


def merged_topics(entries: Mapping[str, Any], name: str) -> dict[str, Topic]:
    """Do the same with the parsed entries of a file ``name``.

    Raises:
        UsageError: An entry is wrong.
    """
    topics: dict[str, Topic] = {}
    # The tests parse the terms of this list; here that would take a third of a second.
    _merge(topics, table("topics"), "the list of graphkit", parsed=True)
    _merge(topics, entries, name)
    return topics


def own_topics(topics: Iterable[Topic]) -> tuple[Topic, ...]:
    """The topics of a user's file, with only the terms that graphkit's own list does not have.

    >>> own_topics([*load_topics().values(), Topic("sanction", "Sanktion", ("Sanktion",))])
    (Topic(id='sanction', label='Sanktion', terms=('Sanktion',)),)
    """
    listed = load_topics()
    own = []
    for topic in topics:
        known = listed[topic.id].terms if topic.id in listed else ()
        if terms := tuple(term for term in topic.terms if term not in known):
            own.append(replace(topic, terms=terms))
    return tuple(own)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise UsageError(f"There is no topics file at {path}.", "Check the path, or leave the option out.") from error
    except OSError as error:
        raise UsageError(f"The topics file {path} cannot be read: {error.strerror}.", "Give a TOML file.") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"The topics file {path} is not UTF-8 text.", "Save it as UTF-8, then try again.") from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"The topics file {path} is not valid TOML: {error}.", "Correct it.") from error


def _merge(topics: dict[str, Topic], entries: Mapping[str, Any], name: str, *, parsed: bool = False) -> None:
    """Change ``topics`` by the entries of the file ``name``; their terms are not checked if ``parsed``."""
    for key, entry in entries.items():
        if not isinstance(entry, dict):
            raise UsageError(f"In {name}, “{key}” is outside of a topic.", "Put it under a heading such as [my-topic].")
        where = f"In {name}, topic “{key}”"
        if not ID.fullmatch(key):
            raise UsageError(f"{where} has an id that cannot be used.", "Use small letters, digits and hyphens.")
        if unknown := [field for field in entry if field not in FIELDS]:
            raise UsageError(f"{where} has an unknown field “{unknown[0]}”.", f"Use {choices(FIELDS)}.")
        enabled, extend = _flag(entry, "enabled", where, default=True), _flag(entry, "extend", where, default=False)
        old = topics.get(key)
        if old is None and (extend or not enabled):
            step = did_you_mean(key, topics) or "Use the id of a topic of graphkit."
            raise UsageError(f"{where} is to be {'extended' if enabled else 'removed'}, but does not exist.", step)
        if enabled:
            topics[key] = _topic(key, entry, where, old, extend=extend, parsed=parsed)
        else:
            del topics[key]


def _flag(entry: Mapping[str, Any], field: str, where: str, *, default: bool) -> bool:
    value = entry.get(field, default)
    if not isinstance(value, bool):
        raise UsageError(f"{where}: {field} is neither true nor false.", f"Write {field} = true or {field} = false.")
    return value


def _topic(key: str, entry: Mapping[str, Any], where: str, old: Topic | None, *, extend: bool, parsed: bool) -> Topic:
    label = entry.get("label", old.label if old else key.replace("-", " ").capitalize())
    if not isinstance(label, str) or not label.strip():
        raise UsageError(f"{where}: the label is not a text.", 'Write label = "Arms deal", or leave it out.')
    terms = entry.get("terms", [])
    if not isinstance(terms, list) or not all(isinstance(term, str) for term in terms):
        raise UsageError(f"{where}: the terms are not a list of texts.", 'Write terms = ["arms deal", "weapons sale"].')
    if not terms:
        raise UsageError(f"{where} has no terms.", "Add terms, or write enabled = false to remove the topic.")
    for text in () if parsed else (label, *terms):
        if code := control_in(text):
            raise UsageError(f"{where}: “{text}” has the control character {code}, which no text has.", "Remove it.")
    for term in () if parsed else terms:
        read_term(term, f"{where}: the term")
    return Topic(key, label.strip(), tuple(dict.fromkeys([*(old.terms if old and extend else ()), *terms])))


def read_term(term: str, called: str = "The term") -> Term:
    """Parse a term; an error message begins with ``called``.

    Raises:
        UsageError: The term is not well-formed.
    """
    try:
        return parse(term)
    except ValueError as error:
        step = "Write it as in “arms|weapons deal?”, “sell ... weapons”, “=arms” or “NPT”."
        raise UsageError(f"{called} “{term}” {error}.", step) from error
