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


def _announced(text: str) -> int:
    """Return how many articles an export says that it holds, where it numbers them from the first one on; else 0.

    >>> _announced("1 of 3 DOCUMENTS\\nKim\\n2 of 3 DOCUMENTS\\nXi"), _announced("7 of 200 DOCUMENTS\\nKim")
    (3, 0)
    """
    pairs = [tuple(map(int, _DIGITS.findall(match[1]))) for match in _NUMBERED.finditer(text)]
    pairs = [pair for pair in pairs if len(pair) == 2]
    listed = [int(match[1]) for match in _LISTED.finditer(text)]
    if not pairs:
        return sum(listed)
    numbers = {min(pair) for pair in pairs}
    return max(map(max, pairs)) if numbers == set(range(1, max(numbers) + 1)) else 0
