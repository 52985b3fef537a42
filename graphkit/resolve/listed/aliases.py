"""Tell which one-word aliases of a list an article may mean of another bearer: "Prince", where Erik Prince is named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graphkit.resolve.listed.entries import Entries, Entry, forms_of
from graphkit.resolve.mentions.clean import Name


def borne_by_others(entries: Entries, found: Sequence[Name], seen: Sequence[Name]) -> frozenset[str]:
    """The one-word aliases (folded) in an article that do not count in it.

    Such an alias is of an entry with a longer name, the article has the entry by no other name, and it names another
    of whose longer name the alias is a word. A place of a longer name bears no alias of a person or an organisation.

    Args:
        entries: What the listed names stand for.
        found: The listed names in the article.
        seen: The names that the model saw in it.
    """
    left = set()
    for name in found:
        folded = entries.fold.name(name.text)
        entry = entries.of_key(name.key)
        if folded not in left and entry and _is_short_alias(entries, folded, entry):
            known = any(other.key == name.key and entries.fold.name(other.text) != folded for other in (*found, *seen))
            if not known and _others(entries, folded, entry, (*found, *seen)):
                left.add(folded)
    return frozenset(left)


def _is_short_alias(entries: Entries, folded: str, entry: Entry) -> bool:
    """Whether a name is one word, and an alias of an entry of a list that has a longer name."""
    if " " in folded or entry.source is None or folded in entries.decided:
        return False
    forms = {entries.fold.name(form) for form in forms_of(entry.source)}
    return folded != entries.fold.name(entry.source.name) and any(" " in form for form in forms)


def _others(entries: Entries, folded: str, entry: Entry, names: Iterable[Name]) -> bool:
    """Whether a longer name of another has a word."""
    return any(
        name.key != entry.key
        and (name.type != "place" or entry.type == "place")
        and len(words := entries.fold.words(name.text)) > 1
        and folded in words
        for name in names
    )
