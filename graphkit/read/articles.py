"""Make the documents of a text that holds one article, or an export of many."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence
from typing import Final

from graphkit.read.article import NO_METADATA, Metadata, article
from graphkit.read.captions.spoken import spoken
from graphkit.read.databases import parted
from graphkit.read.databases.doubts import doubts
from graphkit.read.databases.part import Part
from graphkit.read.files import Result
from graphkit.read.places import numbered
from graphkit.read.several.decide import Article, Decision, decide
from graphkit.records import Document, Location, ReadWarning

SEPARATOR: Final = "\n\n"
APART: Final = "Save each as a file of its own, or all as rows of a table."


def articles(
    id_: str,
    text: str,
    metadata: Metadata = NO_METADATA,
    *,
    name: str = "",
    locations: Sequence[Location] = (),
    breaks: Sequence[int] = (),
) -> Iterator[Result]:
    """Yield the articles of a text: those of an export, those under heads of one kind, or the text as one.

    The times of a transcript become its locations.

    A text that seems to hold several articles, but whose heads do not tell surely, is read as one, with a warning.

    Args:
        id_: The id of the document, or the start of the ids of several.
        text: The clean text.
        metadata: What the file says of a text of one article.
        name: See :func:`~graphkit.read.article.article`.
        locations: Pages, or the like, of the file; each article keeps those of its own text.
        breaks: Where pages begin, or other breaks that are no characters of the text, in order.
    """
    decision, parts = Decision(), exported(id_, text, locations)
    if not parts and (told := spoken(text)):
        yield article(id_, told[0], metadata, name=name, locations=told[1])
        return
    if not parts:
        decision = decide(text, breaks)
        parts = _articles(id_, text, [_part(one, metadata.source) for one in decision.articles], locations)
    if parts:
        yield from parts
        return
    yield article(id_, text, metadata, name=name, locations=locations)
    if decision.count > 1:
        yield holds(id_, decision.count)


def holds(id_: str, count: int) -> ReadWarning:
    """Say that a text may hold several articles."""
    return ReadWarning("articles", id_, f"seems to hold {count:,} articles, and was read as one.", next_step=APART)


def _part(one: Article, source: str) -> Part:
    meta = {"from": one.sender} if one.sender else {}
    return Part(((one.start, one.end),), one.title, one.date, one.source or one.sender or source, meta=meta)


def exported(id_: str, text: str, locations: Sequence[Location] = ()) -> Sequence[Result]:
    """Return the articles of an export of a news database, and what may be wrong; none for any other text.

    Args:
        id_: The start of their ids.
        text: The clean text.
        locations: Pages, or the like, of the file.
    """
    parts = parted(text)
    if not parts:
        return []
    documents = _articles(id_, text, parts, locations)
    return [*documents, *doubts(id_, text, parts, documents)]


def _articles(id_: str, text: str, parts: Sequence[Part], locations: Sequence[Location]) -> list[Document]:
    """Make the documents of parts; each says where it stands."""
    found: list[Document] = []
    for number, part in enumerate(parts, start=1):
        more = dict(part.meta) | ({"number": part.number} if part.number else {})
        pieces = [(start, start + len(text[start:end].rstrip())) for start, end in part.pieces]
        document = article(
            f"{id_}#{number}",
            SEPARATOR.join(text[start:end] for start, end in pieces),
            Metadata(part.title, part.date, part.source, part.url, more=more),
            locations=_moved(locations, pieces) or numbered("article", number, len(parts)),
        )
        found.append(document)
    return found


def _moved(locations: Sequence[Location], pieces: Sequence[tuple[int, int]]) -> list[Location]:
    """Return where the pieces stand, counted in the text that they make.

    >>> _moved([Location(0, "p. 1"), Location(10, "p. 2")], [(4, 6), (8, 14)])
    [Location(start=0, label='p. 1'), Location(start=6, label='p. 2')]
    """
    starts = [location.start for location in locations]
    found: list[Location] = []
    at = 0
    for start, end in pieces:
        first = max(bisect.bisect_right(starts, start) - 1, 0)
        for location in locations[first : bisect.bisect_left(starts, end)]:
            moved = Location(at + max(location.start - start, 0), location.label)
            if not found or found[-1].label != moved.label:
                found.append(moved)
        at += end - start + len(SEPARATOR)
    return found
