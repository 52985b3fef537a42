"""Audit a workspace: inputs left out, articles that lack something, and nodes that look wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from graphkit.explore import doubts
from graphkit.explore.doubts import Doubt
from graphkit.store import Store


@dataclass(frozen=True, slots=True)
class Finding:
    """The answer to one check.

    Attributes:
        name: A key of :data:`CHECKS`.
        question: What was asked.
        count: How many things are in doubt.
        total: How many there are of the kind; 0 where that is not known.
        doubts: All of them.
        next_step: What to do, as a sentence.
    """

    name: str
    question: str
    count: int
    total: int
    doubts: tuple[Doubt, ...]
    next_step: str


@dataclass(frozen=True, slots=True)
class Check:
    """A question, the function that finds what is in doubt, the table of all things asked about, and the next step."""

    question: str
    find: Callable[[Store], Iterator[Doubt]]
    of: str
    next_step: str


def check(store: Store) -> list[Finding]:
    """Answer every question of :data:`CHECKS`, in their order; what is fine has a count of 0.

    Args:
        store: What was built.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     [(finding.name, finding.count) for finding in check(workspace.store) if finding.count]
    [('language', 2)]
    """
    found = []
    for name, one in CHECKS.items():
        in_doubt = tuple(one.find(store))
        total = store.count(one.of) if one.of else 0
        found.append(Finding(name, one.question, len(in_doubt), total, in_doubt, one.next_step))
    return found


CHECKS: Final[Mapping[str, Check]] = {
    "left out": Check("Inputs left out", doubts.left_out, "", "Convert or mend them, and build again."),
    "searched": Check(
        "Articles and passages not searched for names", doubts.not_searched, "",
        "Each line says what reads them; --languages any searches them with a model of another language, and many "
        "names will be wrong.",
    ),
    "model": Check(
        "Articles searched by a model of another language", doubts.warned("model"), "",
        "Build again as each line says.",
    ),
    "incomplete": Check("Texts cut or read in part", doubts.incomplete, "", "Get the whole texts, and build again."),
    "several": Check(
        "Files that may hold several articles", doubts.several, "", "Split them, one article a file, and build again."
    ),
    "names": Check("Articles without names", doubts.nameless, "documents", "Look whether they hold text."),
    "dates": Check("Dates in doubt", doubts.warned("dates"), "", "Build again as each line says."),
    "date": Check(
        "Articles without a date", doubts.undated, "documents", "No selection by time and no timeline has them."
    ),
    "types": Check(
        "Nodes whose type is in doubt", doubts.warned("types"), "entities",
        "Write the right type into graphkit.toml; build again."
    ),
    "nodes": Check(
        "Nodes that look wrong", doubts.warned("nodes"), "entities",
        "Drop or rename them in graphkit.toml, and build again."
    ),
    "alike": Check(
        "Nodes with the same or nearly the same label", doubts.warned("alike"), "entities",
        "Run graphkit review to decide, or the commands, and build again.",
    ),
    "surnames": Check(
        "Single names that may mean another person", doubts.warned("surnames"), "", "Read the sentence."
    ),
    "namesakes": Check(
        "Names that two people may have", doubts.warned("namesakes"), "", "Read the articles that each line names."
    ),
    "listed": Check(
        "Listed names that do not tell who is meant", doubts.warned("listed"), "",
        "Change your list as it says beside each, and build again."
    ),
    "columns": Check(
        "Columns in doubt", doubts.warned("columns"), "", "Look whether the right ones were taken."
    ),
    "title": Check("Articles without a title", doubts.untitled, "documents", "Evidence names their file instead."),
    "language": Check(
        "Articles whose language is not known", doubts.without_language, "documents", "They are read as English."
    ),
    "repaired": Check("Texts repaired", doubts.warned("repaired"), "", "Read a few of them."),
    "skipped": Check(
        "Parts left out on purpose", doubts.warned("skipped"), "", "Nothing to do, unless you miss something."
    ),
}  # fmt: skip
"""The closed choice of checks: the most harmful first."""
