"""The result of a build: its files, counts, failures and notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from graphkit.records import ReadFailure, ReadWarning
from graphkit.store import Store

if TYPE_CHECKING:
    from graphkit.graph import Step
    from graphkit.render import Exported


@dataclass(frozen=True, slots=True)
class BuildResult:
    """The result of a build.

    Attributes:
        output: The folder.
        files: The files written, in the order of the formats; the workspace last.
        documents: Articles in the workspace.
        words: Words in them.
        extracted: Articles that the model read in this build; the others were known from the workspace.
        aside: Articles in languages that were not searched.
        copies: Articles that are copies of others and do not count.
        boilerplate: Bylines, share buttons and the like that were not searched, over all articles.
        chosen: Articles that the files show, where the options choose some of them; else the same as ``documents``.
        counts: Entities of the chosen articles by type.
        observers: How many of them only report.
        discovered: How many of them are topics that no list holds.
        mentions: Mentions of them.
        named: How many of the mentions are names or terms, rather than pronouns and descriptions.
        edges: Pairs of them that co-occur.
        relations: How often sentences say what one of them does with another.
        pruned: What each pruning step removed.
        left: Nodes and edges of the files.
        page: Nodes of the page, if it shows fewer than the files; else 0.
        failures: Inputs that could not be read, with reasons.
        warnings: What may be wrong with inputs that were read.
        notes: Notes about the result, in sentences.
        seconds: Time taken by each step.
        listed: Entries of the user's lists of names.
        listed_found: How many of them the articles have.
    """

    output: Path
    files: tuple[Path, ...]
    documents: int
    words: int
    extracted: int
    aside: int
    copies: int
    boilerplate: int
    chosen: int
    counts: dict[str, int]
    observers: int
    discovered: int
    mentions: int
    named: int
    edges: int
    relations: int
    pruned: tuple[Step, ...]
    left: tuple[int, int]
    page: int
    failures: tuple[ReadFailure, ...]
    warnings: tuple[ReadWarning, ...]
    notes: tuple[str, ...] = ()
    seconds: dict[str, float] = field(default_factory=dict)
    listed: int = 0
    listed_found: int = 0

    @property
    def nodes(self) -> int:
        """Entities of all types."""
        return sum(self.counts.values())

    def to_json(self) -> dict[str, Any]:
        """What holds wherever and whenever the files lie: all but the folder, and how the build came to them."""
        said = asdict(self)
        for name in ("output", "seconds", "extracted"):
            del said[name]
        return said | {"files": [file.name for file in self.files]}

    @classmethod
    def from_json(cls, said: Mapping[str, Any], output: Path) -> BuildResult:
        """The reverse, of files in a folder; no article was extracted."""
        from graphkit.graph import Step

        return cls(**{
            **said,
            "output": output,
            "extracted": 0,
            "files": tuple(output / name for name in said["files"]),
            "pruned": tuple(Step(**step) for step in said["pruned"]),
            "left": tuple(said["left"]),
            "failures": tuple(ReadFailure(**failure) for failure in said["failures"]),
            "warnings": tuple(ReadWarning(**warning) for warning in said["warnings"]),
            "notes": tuple(said["notes"]),
        })  # fmt: skip


SIZE: Final = """
    SELECT sum(words), (
        SELECT count(*) FROM boilerplate JOIN documents USING (extraction) WHERE kind NOT IN ('foreign', 'speaker')
    )
    FROM documents"""
NAMELESS: Final = (
    "SELECT id FROM documents WHERE extraction <> '' AND id NOT IN (SELECT document FROM mentions) ORDER BY ordinal"
)


LISTED: Final = "SELECT count(*), count(*) FILTER (entity <> '') FROM listed"
UNDATED: Final = "SELECT count(*) FILTER (date IS NULL), count(*) FROM documents"


def sizes(store: Store) -> tuple[int, int]:
    """Words of all articles, and pieces of boilerplate in them; other languages and labels of speakers are none."""
    [(words, boilerplate)] = store.query(SIZE)
    return int(words), int(boilerplate)


def listed_names(store: Store) -> tuple[int, int]:
    """Entries of the user's lists of names, and how many of them the articles have."""
    [(entries, found)] = store.query(LISTED)
    return entries, found


def notes_on(store: Store, exported: Exported) -> Iterator[str]:
    """Notes about what a build wrote, in sentences."""
    if exported.betweenness != "exact":
        yield f"Betweenness is {exported.betweenness}: the graph is large."
    if not exported.counts:
        yield "No names or topics were found: the graph is empty. Is the text English? --model takes another model."
    elif not exported.pairs:
        yield "No two names share a window: the graph has no edges. Try a wider window: --window paragraph."
    undated, documents = store.query(UNDATED)[0]
    if 0 < undated < documents:
        yield f"{undated:,} of {documents:,} articles have no date; “graphkit check” tells what gives them one."
    nameless = [id_ for (id_,) in store.query(NAMELESS)]
    if nameless and exported.counts:
        listed = ", ".join(nameless[:5]) + (" …" if len(nameless) > 5 else "")
        verb = "mentions" if len(nameless) == 1 else "mention"
        yield f"{len(nameless):,} of {documents:,} articles {verb} no name and no topic: {listed}"
