"""Audit a workspace: inputs left out, articles that lack something, and nodes that look wrong."""

from __future__ import annotations

import json
import re
import shlex
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from graphkit.explore import doubts
from graphkit.explore.doubts import Doubt
from graphkit.explore.surnames import doubtful_surnames
from graphkit.explore.suspect import suspicion
from graphkit.names.normalise import normalised
from graphkit.names.organisations import organisation_of
from graphkit.names.places import is_known_place
from graphkit.names.words import sounds_like_organisation, sounds_like_place
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


THIN: Final = 0.6
"""A type that fewer of the mentions have is decided by a thin majority."""

LEAST: Final = 5
"""The least mentions by which the type of a node can be in doubt."""

VOTES: Final = """
    WITH votes AS (
        SELECT m.entity, CASE WHEN s.label IN ('PERSON', 'PER') THEN 'person' WHEN s.label = 'ORG' THEN 'organisation'
            WHEN s.label IN ('GPE', 'LOC', 'FAC') THEN 'place' END AS kind, count(*) AS n
        FROM counted_mentions m JOIN documents d ON d.id = m.document
        JOIN spans s ON s.extraction = d.extraction AND s.start = m.start AND s."end" = m."end" AND NOT s.topic
        WHERE kind IS NOT NULL GROUP BY ALL)
    SELECT e.label, e.type, coalesce(sum(n) FILTER (kind = e.type), 0), sum(n),
        arg_max(kind, (n, kind)) FILTER (kind <> e.type), max(n) FILTER (kind <> e.type)
    FROM votes v JOIN entities e ON e.id = v.entity AND e.type <> 'topic' GROUP BY e.id, e.label, e.type
    HAVING sum(n) >= $least AND coalesce(sum(n) FILTER (kind = e.type), 0) < $thin * sum(n) ORDER BY 4 DESC, 1"""


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


def _unsure(store: Store) -> Iterator[Doubt]:
    for label, kind, _, votes, other, number in store.query(VOTES, {"least": LEAST, "thin": THIN}):
        if not _is_sure(label, kind):
            reason = f"counts as {kind}; the model says {other} in {int(number):,} of {int(votes):,} mentions"
            yield Doubt(
                label, reason, f'If the model is right, under [type] in graphkit.toml: {_quoted(label)} = "{other}"'
            )


def _is_sure(label: str, kind: str) -> bool:
    """Whether the name itself, rather than the model, tells its type."""
    key = normalised(label)
    if kind == "organisation":
        return organisation_of(label) is not None or sounds_like_organisation(key)
    return kind == "place" and (is_known_place(key) or sounds_like_place(key))


def _suspect(store: Store) -> Iterator[Doubt]:
    for label, kind in store.query("SELECT label, type FROM entities ORDER BY id"):
        if reason := suspicion(label, kind):
            yield Doubt(label, reason, f"In graphkit.toml: drop = [{_quoted(label)}]")


def _alike(store: Store) -> Iterator[Doubt]:
    """Labels of one type that differ in accents, case, signs or doubled letters alone."""
    groups = defaultdict[tuple[str, str], list[str]](list)
    for label, kind in store.query("SELECT label, type FROM entities WHERE type <> 'topic' ORDER BY id"):
        groups[kind, _bare(label)].append(label)
    for labels in (sorted(set(group)) for group in groups.values()):
        if len(labels) > 1 and _bare(labels[0]):
            names = [shlex.quote(label) for label in labels]
            yield Doubt(" | ".join(labels), "are nearly the same", f"graphkit merge {' '.join(names)}")


def _bare(label: str) -> str:
    """The letters and digits of a label, without accents, case and doubling.

    >>> _bare("Mohammed Ali"), _bare("Mohamed Alí")
    ('mohamedali', 'mohamedali')
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", label.casefold()) if c.isalnum())
    return re.sub(r"([^\W\d])\1", r"\1", plain)


def _quoted(label: str) -> str:
    """A label as TOML holds it."""
    return json.dumps(label, ensure_ascii=False)


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
        "Nodes whose type is in doubt", _unsure, "entities", "Write the right type into graphkit.toml; build again."
    ),
    "nodes": Check(
        "Nodes that look wrong", _suspect, "entities", "Drop or rename them in graphkit.toml, and build again."
    ),
    "alike": Check(
        "Nodes with nearly the same label", _alike, "entities",
        "Run graphkit review to decide, or the commands, and build again.",
    ),
    "surnames": Check(
        "Single names that may mean another person", doubtful_surnames, "", "Read the sentence; split the names."
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
