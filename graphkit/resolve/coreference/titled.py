"""Tell apart people of one surname by the titles before it: "Mrs Roe" is not Peter Roe."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from graphkit.names.genders import gender_of_name
from graphkit.names.generations import without_generation
from graphkit.names.key import Key, name_key
from graphkit.names.titles import gender_before
from graphkit.resolve.mentions.clean import Name

LONGEST: Final = 15
"""Characters of a title with the space behind it."""


def by_title(text: str, names: Sequence[Name]) -> list[Name]:
    """The names of a document, where each surname behind a title is that of the one person whom the title fits.

    Where it fits nobody of that surname, it is another person, called by the title and the surname.
    """
    bearers = _bearers(text, names)
    return [_told_apart(text, name, bearers.get(name.key.value, {})) if name.key.is_word else name for name in names]


def _bearers(text: str, names: Sequence[Name]) -> Mapping[str, Mapping[Key, str]]:
    """Surname → the people of the document who have it, each with the gender by a title, else by the first name."""
    found: defaultdict[str, dict[Key, str]] = defaultdict(dict)
    for name in names:
        if name.type == "person" and name.key.is_words:
            known = gender_before(_before(text, name)) or gender_of_name(name.text)
            surname = without_generation(name.key)[-1]
            found[surname][name.key] = found[surname].get(name.key) or known
    return found


def _before(text: str, name: Name) -> str:
    """What stands before a name, long enough for a title."""
    return text[max(0, name.start - LONGEST) : name.start]


def _told_apart(text: str, name: Name, bearers: Mapping[Key, str]) -> Name:
    before = _before(text, name)
    gender = gender_before(before) if name.type == "person" else ""
    if not gender or all(known in ("", gender) for known in bearers.values()):
        return name
    fitting = [key for key, known in bearers.items() if known in ("", gender)]
    if len(fitting) == 1:
        return name._replace(key=fitting[0])
    if fitting:
        return name
    title = before.split()[-1]
    called = f"{title} {name.text}"
    return name._replace(start=text.rindex(title, 0, name.start), text=called, key=name_key(called))
