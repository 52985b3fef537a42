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

from graphkit.explore.suspect import suspicion
from graphkit.store import Store, documents


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing in doubt: what it is, why, and what mends it ("" where nothing is known): a command or a line."""

    item: str
    reason: str
    mend: str = ""


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
    SELECT e.label, e.type, coalesce(sum(n) FILTER (kind = e.type), 0), sum(n)
    FROM votes v JOIN entities e ON e.id = v.entity AND e.type <> 'topic' GROUP BY e.id, e.label, e.type
    HAVING sum(n) >= $least AND coalesce(sum(n) FILTER (kind = e.type), 0) < $thin * sum(n) ORDER BY 4 DESC, 1"""

LACKING: Final = "SELECT id FROM documents d WHERE coalesce(struct_extract(d, ?), '') = '' ORDER BY ordinal"
NAMELESS: Final = (
    "SELECT id FROM documents WHERE extraction <> '' AND id NOT IN (SELECT document FROM mentions) ORDER BY ordinal"
)


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
        doubts = tuple(one.find(store))
        total = store.count(one.of) if one.of else 0
        found.append(Finding(name, one.question, len(doubts), total, doubts, one.next_step))
    return found


def _left_out(store: Store) -> Iterator[Doubt]:
    yield from (Doubt(failure.path, failure.reason) for failure in documents.failures(store))


def _warned(store: Store) -> Iterator[Doubt]:
    yield from (Doubt(w.path, w.message, w.next_step) for w in documents.warnings(store))


def _lacking(column: str) -> Callable[[Store], Iterator[Doubt]]:
    def find(store: Store) -> Iterator[Doubt]:
        yield from (Doubt(id_, f"has no {column}") for (id_,) in store.query(LACKING, [column]))

    return find


def _nameless(store: Store) -> Iterator[Doubt]:
    yield from (Doubt(id_, "mentions no name and no topic") for (id_,) in store.query(NAMELESS))


def _not_searched(store: Store) -> Iterator[Doubt]:
    rows = store.query("SELECT id, language FROM documents WHERE extraction = '' ORDER BY ordinal")
    yield from (Doubt(id_, f"was not searched: its language is {language or 'not known'}") for id_, language in rows)


def _several(store: Store) -> Iterator[Doubt]:
    """Texts that are much longer than usual and have more than one dateline."""
    [(median,)] = store.query("SELECT coalesce(median(words), 0) FROM documents")
    long = "SELECT id, text FROM documents WHERE words > ? ORDER BY ordinal"
    for id_, text in store.stream(long, [LONG * median], batch=100):
        if (datelines := len(DATELINE.findall(text))) > 1:
            yield Doubt(id_, f"is {LONG} times as long as others and has {datelines} datelines")


def _cut(store: Store) -> Iterator[Doubt]:
    rows = store.query("SELECT id, right(text, ?) FROM documents ORDER BY ordinal", [END])
    for id_, end in rows:
        if found := CUT.search(end):
            yield Doubt(id_, f"ends in “{' '.join(found[0].split())}”")


def _unsure(store: Store) -> Iterator[Doubt]:
    for label, kind, own, votes in store.query(VOTES, {"least": LEAST, "thin": THIN}):
        reason = f"counts as {kind}; the model says so in {int(own):,} of {int(votes):,} mentions"
        yield Doubt(label, reason, f'Under [type] in graphkit.toml: {_quoted(label)} = "{kind}"')


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
    "left out": Check("Inputs left out", _left_out, "", "Mend or convert them, and build again."),
    "warnings": Check("Inputs that may be read wrong", _warned, "", "Do what each line says, and build again."),
    "date": Check(
        "Articles without a date", _lacking("date"), "documents",
        "For tables and JSON, give --date-column to the build.",
    ),
    "title": Check(
        "Articles without a title", _lacking("title"), "documents",
        "For tables and JSON, give --title-column to the build.",
    ),
    "language": Check(
        "Articles whose language is not known", _lacking("language"), "documents", "Look whether they hold text."
    ),
    "searched": Check(
        "Articles not searched for names", _not_searched, "documents",
        "Give --languages any to the build, or --model with a pipeline for the language.",
    ),
    "names": Check("Articles without names", _nameless, "documents", "Look whether they hold text."),
    "several": Check(
        "Files that may hold more than one article", _several, "documents", "Split them, one article a file."
    ),
    "cut": Check("Texts that are cut", _cut, "documents", "Get the whole texts, and build again."),
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
}  # fmt: skip
"""The closed choice of checks."""
