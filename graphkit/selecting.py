"""Describe a selection of articles, and make the errors for one that selects none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graphkit.errors import UsageError
from graphkit.names.suggestions import did_you_mean
from graphkit.options import Selection
from graphkit.store import entities
from graphkit.store.workspace import Store


def in_words(store: Store, select: Selection) -> str:
    """Describe a selection for users, with the labels of its topics; "" for all: "since 2023-09, on Arms deal"."""
    labels = entities.labels(store, select.topics)
    return replace(select, topics=tuple(labels.get(id_, id_) for id_ in select.topics)).words()


def undated_note(store: Store, select: Selection) -> str:
    """Say how many articles a limit in time leaves out since they have no date; "" for none.

    Args:
        store: The whole workspace.
        select: The selection; its other conditions count, too.
    """
    if not (select.since or select.until):
        return ""
    with store.part(replace(select, since="", until="")) as part:
        ((undated,),) = part.query("SELECT count(*) FROM counted_documents WHERE date IS NULL")
    if not undated:
        return ""
    have, are = ("has", "is") if undated == 1 else ("have", "are")
    return (
        f"{undated:,} article{'' if undated == 1 else 's'} {have} no date and {are} left out of this selection; "
        "“graphkit check” tells what gives them one."
    )


def no_article(store: Store, select: Selection) -> UsageError:
    """Make the error for a selection without articles; it lists the days and sources that exist."""
    return UsageError(f"No article is {in_words(store, select)}.", what_there_is(store))


def check_sources(store: Store, names: Sequence[str]) -> None:
    """Check that each source has articles; case is ignored.

    Raises:
        UsageError: there is none of one; it says which sources there are.
    """
    known = {source.lower() for source in _sources(store)}
    for name in names:
        if name.lower() not in known:
            raise UsageError(f"No article is from “{name}”.", what_there_is(store, like=name))


def what_there_is(store: Store, *, like: str = "") -> str:
    """List the days and sources of all articles, as a next step."""
    [(first, last, undated)] = store.query(
        "SELECT min(date), max(date), count(*) FILTER (date IS NULL) FROM counted_documents"
    )
    dated = f"The articles are dated from {first} to {last}" if first else "No article is dated"
    sources = _sources(store)
    more = f" and {len(sources) - 10:,} more" if len(sources) > 10 else ""
    origin = f" Their sources are {', '.join(sources[:10])}{more}." if sources else " No article names its source."
    guess = f"{question} " if (question := did_you_mean(like, sources)) else ""
    return f"{guess}{dated}{f'; undated: {undated:,}' if first and undated else ''}.{origin}"


def _sources(store: Store) -> list[str]:
    """Return the sources of articles, the most frequent first."""
    sql = "SELECT source FROM documents WHERE source IS NOT NULL GROUP BY source ORDER BY count(*) DESC, source"
    return [source for (source,) in store.query(sql)]
