"""Make the documents of a text that holds one article, or an export of many."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from typing import Final

from graphkit.read.article import NO_METADATA, Metadata, article
from graphkit.read.databases import parted
from graphkit.read.databases.part import Part
from graphkit.read.fields.metadata import date_of
from graphkit.read.files import Result
from graphkit.records import Location, ReadWarning

SEPARATOR: Final = "\n\n"
_RULE: Final = re.compile(r"^[ \t]*(?:[-=_*#~][ \t]?){5,}$|\f", re.MULTILINE)
_NUMBERED: Final = re.compile(
    r"^[^\w\n]{0,20}(?:document|dokument|documento|article|artikel|artículo|item|text|result)?[^\w\n]{0,20}"
    r"\d+ (?:of|von|de|sur|di|van|/) \d+(?: \w+)?[^\w\n]{0,20}$",
    re.MULTILINE | re.IGNORECASE,
)
_WORDS: Final = re.compile(
    r"^[^\w\n]{0,20}(?:length|länge)?[^\w\n]{0,20}\d[\d.,]* (?:words|wörter|mots|palabras)[^\w\n]{0,20}$",
    re.MULTILINE | re.IGNORECASE,
)
LEAST: Final = 200
"""The least characters of an article between two lines that separate articles."""


def articles(
    id_: str,
    text: str,
    metadata: Metadata = NO_METADATA,
    *,
    name: str = "",
    locations: Sequence[Location] = (),
) -> Iterator[Result]:
    """Yield the articles of a text: those of an export, or the text as one.

    A text that seems to hold several articles, but is no export of a known database, is read as one, with a warning.

    Args:
        id_: The id of the document, or the start of the ids of several.
        text: The clean text.
        metadata: What the file says of a text of one article.
        name: See :func:`~graphkit.read.article.article`.
        locations: Pages, or the like, of the file; each article keeps those of its own text.
    """
    if parts := exported(id_, text, locations):
        yield from parts
        return
    yield article(id_, text, metadata, name=name, locations=locations)
    if (count := several(text)) > 1:
        yield ReadWarning(
            "articles",
            id_,
            f"seems to hold {count} articles, and was read as one.",
            next_step="Save each as a file of its own, or all as rows of a table.",
        )


def exported(id_: str, text: str, locations: Sequence[Location] = ()) -> list[Result]:
    """Return the articles of an export of a news database; none for any other text.

    Args:
        id_: The start of their ids.
        text: The clean text.
        locations: Pages, or the like, of the file.
    """
    return [_article(f"{id_}#{number}", text, part, locations) for number, part in enumerate(parted(text), start=1)]


def _article(id_: str, text: str, part: Part, locations: Sequence[Location]) -> Result:
    more = dict(part.meta) | ({"number": part.number} if part.number else {})
    return article(
        id_,
        SEPARATOR.join(text[start:end] for start, end in part.pieces),
        Metadata(part.title, part.date, part.source, part.url, more=more),
        locations=_moved(locations, part.pieces),
    )


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


def several(text: str) -> int:
    """Return how many articles a text seems to hold: 1 unless lines that separate articles say more.

    >>> several("Kim met Putin.\\n\\n-----\\n\\nThey talked.")
    1
    """
    pieces = [piece for piece in _RULE.split(text) if len(piece.strip()) >= LEAST]
    dated = sum(date_of(piece) is not None for piece in pieces) if len(pieces) > 1 else 0
    numbered = len(_NUMBERED.findall(text))
    return max(dated if dated > 1 else 1, numbered if numbered > 1 else 1, len(_WORDS.findall(text)), 1)
