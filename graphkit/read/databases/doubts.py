"""Say what may be wrong with the articles of an export: dates without a day, articles missing or not separated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from graphkit.data import table
from graphkit.read.databases.part import Part, any_of
from graphkit.records import Document, ReadWarning

_WORDS: Final = table("databases")
_BEFORE: Final = [*_WORDS["nexis"]["numbered"], *_WORDS["proquest"]["numbered"]]
_NUMBERED: Final = re.compile(
    rf"^[^\w\n]{{0,80}}(?:\w{{1,20}} - )?({any_of(_BEFORE)})[^\w\n]{{0,80}}$",
    re.IGNORECASE | re.MULTILINE,
)
_LISTED: Final = re.compile(
    rf"^[ \t]{{0,80}}{any_of(_WORDS['nexis']['listed'])} \((\d+)\)[ \t]{{0,80}}$", re.IGNORECASE | re.MULTILINE
)
_DIGITS: Final = re.compile(r"\d+")

SHOWN: Final = 5
"""So many numbers of missing articles are shown."""

LOADED: Final = "the day on which the database loaded the article was not taken for it"


def doubts(id_: str, text: str, parts: Sequence[Part], documents: Sequence[Document]) -> Iterator[ReadWarning]:
    """Yield what may be wrong with the articles of an export.

    Args:
        id_: The file.
        text: Its text.
        parts: The articles that were found in it.
        documents: Their documents, in the same order.
    """
    yield from _dates(id_, parts, documents)
    glued = [(part, document) for part, document in zip(parts, documents, strict=True) if part.count > 1]
    if glued:
        part, document = glued[0]
        yield ReadWarning(
            "articles", document.id, f"seems to hold {part.count} articles, and was read as one.", len(glued),
            "Look for the place where the next one begins, and save it as a file of its own.",
        )  # fmt: skip
    announced = _announced(text)
    if announced > len(parts):
        was = "was" if len(parts) == 1 else "were"
        yield ReadWarning(
            "articles", id_, f"says that it holds {announced} articles; {_articles(len(parts))} {was} found.",
            next_step="Download it again, if articles are missing.",
        )  # fmt: skip
    lacking, last = _lacking(text)
    if lacking:
        numbers, are = ("number", "is") if len(lacking) == 1 else ("numbers", "are")
        which = ", ".join(map(str, lacking[:SHOWN])) + (" …" if len(lacking) > SHOWN else "")
        yield ReadWarning(
            "articles", id_, f"numbers its articles up to {last}; {numbers} {which} {are} not in it.",
            next_step="Download it again, if articles are missing.",
        )  # fmt: skip


def _lacking(text: str) -> tuple[list[int], int]:
    """Return the numbers of articles that an export skips, and the last number; not those of other files of a batch.

    >>> _lacking("2 of 3 DOCUMENTS\\nKim\\n3 of 3 DOCUMENTS\\nXi"), _lacking("51 of 90 DOCUMENTS\\n52 of 90 DOCUMENTS")
    (([1], 3), ([], 90))
    """
    pairs = _pairs(text)
    numbers = {min(pair) for pair in pairs}
    last = max(map(max, pairs), default=0)
    if len(numbers) < 2 or numbers == set(range(1, max(numbers) + 1)) or last > MOST:
        return [], last
    first = min(numbers)
    of_batch = (first - 1) % BATCH == 0 and first > 1
    return sorted({*range(first if of_batch else 1, (max(numbers) if of_batch else last) + 1)} - numbers), last


BATCH: Final = 50
"""Databases save so many articles, or a multiple, in a file."""

MOST: Final = 10_000
"""The most articles of an export."""


def _dates(id_: str, parts: Sequence[Part], documents: Sequence[Document]) -> Iterator[ReadWarning]:
    unread = [part for part, one in zip(parts, documents, strict=True) if one.date is None]
    examples = [part.date for part in unread if part.date]
    if examples:
        yield ReadWarning(
            "dates", id_, f"has {_articles(len(examples))} without a full date, such as “{examples[0]}”; {LOADED}.",
            len(examples), _NEXT,
        )  # fmt: skip
    loaded = [part for part in unread if not part.date and part.meta.get("loaded")]
    if loaded:
        yield ReadWarning("dates", id_, f"has {_articles(len(loaded))} without a date; {LOADED}.", len(loaded), _NEXT)


_NEXT: Final = "Write the day into the file, where the date of the article stands, if you know it."


def _articles(count: int) -> str:
    return "an article" if count == 1 else f"{count:,} articles"


def _pairs(text: str) -> list[tuple[int, ...]]:
    """Return the numbers in the lines that number articles: "2 of 3 DOCUMENTS"."""
    pairs = (tuple(map(int, _DIGITS.findall(match[1]))) for match in _NUMBERED.finditer(text))
    return [pair for pair in pairs if len(pair) == 2]


def _announced(text: str) -> int:
    """Return how many articles an export says that it holds, where it numbers them from the first one on; else 0.

    >>> _announced("1 of 3 DOCUMENTS\\nKim\\n2 of 3 DOCUMENTS\\nXi"), _announced("7 of 200 DOCUMENTS\\nKim")
    (3, 0)
    """
    pairs = _pairs(text)
    listed = [int(match[1]) for match in _LISTED.finditer(text)]
    if not pairs:
        return sum(listed)
    numbers = {min(pair) for pair in pairs}
    return max(map(max, pairs)) if numbers == set(range(1, max(numbers) + 1)) else 0
