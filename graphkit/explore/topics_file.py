"""Add a topic to a topics file, and keep its comments and layout."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from graphkit.decisions.toml_lines import check_line_ends
from graphkit.errors import UsageError
from graphkit.write import write_whole

if TYPE_CHECKING:
    from graphkit.extract.topic_list import Topic

HEADER: Final = "# Topics for graphkit build --topics-file; graphkit's own list says how terms are written.\n"


def add_topic(file: Path, id_: str, *, terms: Sequence[str], label: str = "", extend: bool = False) -> Topic:
    """Write a topic into a topics file, whose comments and layout stay; the file is made if there is none.

    Args:
        file: TOML, as ``graphkit build --topics-file`` takes it.
        id_: Small letters, digits and single hyphens.
        terms: The terms that name it in a text, at least one.
        label: The name that people read; "" makes it from the id, or keeps that of an existing topic.
        extend: Whether to add the terms to an existing topic, of the file or the built-in list.

    Returns:
        The topic as a build with this file would have it.

    Raises:
        UsageError: the file is wrong, a term is not well-formed, or the id is taken.
        OutputError: the file cannot be written.
    """
    import tomllib

    from graphkit.extract.topic_list import load_topics, merged_topics, read_term

    if not [term for term in terms if not read_term(term).excluded] and not extend:
        raise UsageError("A topic needs a term that names it.", 'Give one with --term "arms deal".')
    there = load_topics(file if file.exists() else None)
    if id_ in there and not extend:
        raise UsageError(
            f"There is a topic “{id_}” already: {there[id_].label}.", "Give --extend to add to it, or take another id."
        )
    text = file.read_bytes().decode("utf-8-sig") if file.exists() else HEADER
    check_line_ends(text, where=str(file))
    new = _edited(text, id_, terms, label, extend=extend, known=id_ in there)
    found = merged_topics(tomllib.loads(new), str(file))
    held = there[id_].terms if id_ in there else ()
    if {**found, id_: None} != {**there, id_: None} or found[id_].terms != tuple(dict.fromkeys([*held, *terms])):
        raise UsageError(f"graphkit cannot add to {file} as it is laid out.", "Add the terms by hand.")
    write_whole(file, new, option="--file")
    return found[id_]


def _edited(text: str, id_: str, terms: Sequence[str], label: str, *, extend: bool, known: bool) -> str:
    """The text of a topics file with a topic, or with more terms of it; all else stays as it is."""
    import tomlkit

    windows = "\r\n" in text and not re.search(r"(?<!\r)\n", text)
    document = tomlkit.parse(re.sub(r"(?<=[^\n])\Z", "\n", text))
    entry: Any = document.get(id_)
    if entry is not None and not known:
        raise UsageError(f"The file removes the topic “{id_}”.", "Delete its line enabled = false first.")
    if entry is None:
        entry = tomlkit.table()
        if label:
            entry["label"] = label
        if extend:
            entry["extend"] = True
        array = tomlkit.array()
        array.extend(dict.fromkeys(terms))
        entry["terms"] = array.multiline(multiline=True)
        if document:
            document.add(tomlkit.nl())
        document.append(id_, entry)
    else:
        if label:
            entry["label"] = label
        for term in dict.fromkeys(terms):
            if term not in list(entry["terms"]):
                _add(entry["terms"], term)
    new = tomlkit.dumps(document)
    return re.sub(r"(?<!\r)\n", "\r\n", new) if windows else new


def _add(array: Any, term: str) -> None:
    """Append to an array as it is laid out."""
    text = array.as_string()
    if "\n" in text:
        # A plain append after a comment would become part of the comment.
        indent = re.search(r"\n([ \t]+)", text)
        array.add_line(term, indent=indent[1] if indent else "    ")
    else:
        array.append(term)
