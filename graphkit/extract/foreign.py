"""Find the passages of an article that are in another language: quotations, summaries, translations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from graphkit.extract.sentences import sentences
from graphkit.languages import ANY
from graphkit.languages.detect import LATIN, NOT_LATIN, is_of_latin_script, language_of
from graphkit.records import Boilerplate

FOREIGN: Final = "foreign"
"""The kind of such a passage among what is not searched."""
LETTERS: Final = 12
"""The least letters of a sentence in another script."""
LONG: Final = 200
"""The least characters of a paragraph in another language of Latin script: shorter ones are not sure enough."""

PARAGRAPH: Final = re.compile(r"[^\n]+")


def foreign(text: str, language: str = "", *, searched: Sequence[str] = ()) -> tuple[Boilerplate, ...]:
    """Find the passages of a text that are in another language, in order.

    These are sentences in a script that is not Latin, and long paragraphs in another language of Latin script.

    Args:
        text: The text of an article.
        language: Its language; "" counts as English. In a language of another script nothing is looked for.
        searched: Languages in which passages are searched all the same; ``("any",)`` for all.

    >>> text = "Kim met Putin. Встреча прошла в понедельник в гостинице. He left."
    >>> [text[piece.start : piece.end] for piece in foreign(text)]
    ['Встреча прошла в понедельник в гостинице.']
    """
    own = language or "en"
    if ANY in searched or not is_of_latin_script(own):
        return ()
    kept = {"", own, *searched}
    return tuple(
        Boilerplate(start, end, FOREIGN) for match in PARAGRAPH.finditer(text) for start, end in _passages(match, kept)
    )


def _passages(paragraph: re.Match[str], kept: set[str]) -> Iterator[tuple[int, int]]:
    """Start and end of what is in another language in one paragraph."""
    line, offset = paragraph.group(), paragraph.start()
    if not line.isascii() and len(NOT_LATIN.findall(line)) >= LETTERS:
        for sentence in sentences(line):
            words = line[sentence.start : sentence.end]
            others = len(NOT_LATIN.findall(words))
            if others >= LETTERS and others > len(LATIN.findall(words)) and language_of(words) not in kept:
                yield offset + sentence.start, offset + sentence.end
    elif len(line) >= LONG and language_of(line) not in kept:
        start = len(line) - len(line.lstrip())
        yield offset + start, offset + len(line.rstrip())
