"""The records of reading: articles, what was wrong with an input, and the entries of lists of names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Literal, Protocol

from graphkit.records.types import EntityType

PIECE: Final = re.compile(r".{1,1000000}\S*", re.DOTALL)
"""What of a text is cut into words at once: they take ten times its memory."""


@dataclass(frozen=True, slots=True)
class Location:
    """Where a stretch of a document stands in its file: from character ``start`` of the text on, at ``label``.

    A label is what a reader would look for: ``p. 7``, ``row 12``, ``00:01:05``, ``message 3``.
    """

    start: int
    label: str


@dataclass(frozen=True, slots=True)
class Document:
    """One article as it was read.

    Attributes:
        id: Path relative to the input (POSIX separators), or the record's own id. Unique in a build.
        text: The text to be searched for names; every offset in graphkit counts characters into it.
        title: The headline, where the file shows one.
        date: Day of publication as ISO ``YYYY-MM-DD``, where the file shows one.
        source: Who published it (a site's name or host), where the file shows it.
        url: Where it can be read, where the file shows it.
        meta: Further fields of the record, as text.
        locations: Pages, rows or times of the file, in the order of the text; none where a file has none.
        language: ISO 639-1 code of the language of the text ("en"), or "" where it is not known.
        repairs: How often the text was repaired when it was read, by kind; the reader reports it once a file, and it
            is not stored.
    """

    id: str
    text: str
    title: str | None = None
    date: str | None = None
    source: str | None = None
    url: str | None = None
    meta: Mapping[str, str] = field(default_factory=dict)
    locations: tuple[Location, ...] = ()
    language: str = ""
    repairs: Mapping[str, int] = field(default_factory=dict, compare=False)

    @property
    def words(self) -> int:
        """How many words the text has, as white space separates them."""
        return sum(len(piece[0].split()) for piece in PIECE.finditer(self.text))


class Documents(Protocol):
    """Documents that are looked up by their number, from 0, or gone through; a list, or more than memory holds."""

    def __len__(self) -> int: ...

    def __getitem__(self, number: int, /) -> Document: ...

    def __iter__(self) -> Iterator[Document]: ...


@dataclass(frozen=True, slots=True)
class ReadFailure:
    """An input that could not be read: where (``a.jsonl, line 3``) and why, so that the two make a sentence."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReadWarning:
    """Something about an input that was read all the same, but may be wrong.

    Attributes:
        kind: A key of :data:`WARNINGS`.
        path: The input: a file, or ``a.jsonl, line 3``.
        message: What happened, so that path and message make a sentence ("has 3 dates that could not be read …").
        count: How many articles, rows or values it concerns, at least 1.
        next_step: What a user can do about it, as a sentence; "" if nothing.
    """

    kind: str
    path: str
    message: str
    count: int = 1
    next_step: str = ""


WARNINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "incomplete": "Texts cut or read in part",
        "articles": "Files that may hold several articles",
        "language": "Articles in a language that is not searched",
        "model": "Articles searched by a model of another language",
        "passages": "Passages in a language that is not searched",
        "dates": "Dates in doubt",
        "types": "Nodes whose type is in doubt",
        "nodes": "Nodes that look wrong",
        "alike": "Nodes with the same or nearly the same label",
        "surnames": "Single names that may mean another person",
        "namesakes": "Names that two people may have",
        "listed": "Listed names that do not tell who is meant",
        "columns": "Columns in doubt",
        "repaired": "Texts repaired",
        "skipped": "Parts left out on purpose",
    }
)
"""The closed choice of kinds of :class:`ReadWarning`, the most harmful first, each with its heading."""

OF_NODES: Final = ("types", "nodes", "alike", "surnames", "namesakes")
"""Which of them are about nodes, rather than about inputs."""


@dataclass(frozen=True, slots=True)
class ListedName:
    """An entry of a list of names that the user gives.

    Attributes:
        name: The name to show.
        type: "" where the list does not tell.
        aliases: Its other names.
        id: What others know it by (a QID, a register's number, an address), several separated by "; "; or "".
        place: Where it stands: ``people.csv, line 3``.
    """

    name: str
    type: EntityType | Literal[""] = ""
    aliases: tuple[str, ...] = ()
    id: str = ""
    place: str = ""
