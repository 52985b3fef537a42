"""Say where the text of a document stands in its file, for files without pages, rows or times."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from graphkit.read.files import Result
from graphkit.records import Document, Location

_PARAGRAPH: Final = re.compile(r"\S(?:[^\n]|\n(?![^\S\n]*\n))*")
"""A paragraph: up to a line without text."""


def numbered(kind: str, number: int, of: int) -> tuple[Location, ...]:
    """Return the place of an article that is one ``of`` several in a file; none if it is the only one.

    >>> numbered("message", 3, 12), numbered("message", 1, 1)
    ((Location(start=0, label='message 3'),), ())
    """
    return (Location(0, f"{kind} {number}"),) if of > 1 else ()


def with_paragraphs(results: Iterator[Result]) -> Iterator[Result]:
    """Number the paragraphs of each document that has no places of its own, if there are several."""
    for result in results:
        if isinstance(result, Document) and not result.locations:
            yield replace(result, locations=paragraphs(result.text))
        else:
            yield result


def paragraphs(text: str) -> tuple[Location, ...]:
    """Return the paragraphs of a text; none if it has one.

    >>> [place.label for place in paragraphs("Talks\\n\\nKim met Putin.")], paragraphs("Kim met Putin.")
    (['paragraph 1', 'paragraph 2'], ())
    """
    starts = [match.start() for match in _PARAGRAPH.finditer(text)]
    if len(starts) < 2:
        return ()
    return tuple(Location(start, f"paragraph {number}") for number, start in enumerate(starts, start=1))
