"""Turn the spans of a model into names, in English articles by rules for English, in others by plain ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from graphkit.languages import applies
from graphkit.names.countries import country_of_name, country_of_name_in
from graphkit.names.key import Key, country_key, name_key
from graphkit.names.normalise import normalised
from graphkit.records import Document, Extraction, Span
from graphkit.resolve.mentions.clean import LABEL_TYPES, Name, is_name, names_in
from graphkit.resolve.mentions.generations import with_generations
from graphkit.resolve.mentions.trim import OUTER, OUTER_END, balanced

STOP: Final = "."
LONGEST_INITIAL: Final = 3
"""The longest last word that keeps its full stop, which is part of a name: "Corp."."""


def names_of(document: Document, extraction: Extraction, *, demonyms: bool = True) -> Iterator[Name]:
    """The names in the spans of an article that are not topics, in the order of the text."""
    yield from with_generations(document.text, list(_names_of(document, extraction, demonyms=demonyms)))


def _names_of(document: Document, extraction: Extraction, *, demonyms: bool) -> Iterator[Name]:
    if applies("cleaning", document.language):
        yield from names_in(
            document.text, extraction.spans, demonyms=demonyms and applies("demonyms", document.language)
        )
    else:
        for span in extraction.spans:
            if not span.topic and (name := plain(document.text, span, document.language)):
                yield name


def plain(text: str, span: Span, language: str) -> Name | None:
    """The name in a span of an article that is not in English; ``None`` if it has none.

    Only what surrounds a name in every language is cut: punctuation, quotation marks, brackets, a line's end.

    >>> plain("Le «Parti vert», dit-il", Span(3, 15, "ORG"), "fr").text
    'Parti vert'
    >>> plain("L’Allemagne et la Russie", Span(2, 11, "LOC"), "fr").country
    'DE'
    """
    kind = LABEL_TYPES.get(span.label)
    start, end = _trimmed(text, span.start, span.end)
    surface = text[start:end]
    if kind is None or not is_name(surface):
        return None
    if code := country_of_name_in(surface, language) or country_of_name(surface):
        return Name(start, end, surface, country_key(code), "place", country=code)
    key = name_key(surface) if kind == "person" else Key("name", normalised(surface))
    return Name(start, end, surface, key, kind) if key.value else None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Start and end of a name in a span, without punctuation, unmatched brackets and what lies behind a line's end."""
    first = next((i for i in range(start, end) if text[i] not in OUTER + STOP), end)
    newline = text.find("\n", first, end)
    start, end = first, newline if newline >= 0 else end
    while True:
        before = start, end
        while start < end and text[start] in OUTER:
            start += 1
        while start < end and text[end - 1] in OUTER_END:
            end -= 1
        last = text[start:end].rpartition(" ")[2]
        if last.endswith(STOP) and len(last) > LONGEST_INITIAL and last.count(STOP) == 1:
            end -= 1
        start, end = balanced(text, start, end)
        if (start, end) == before or start >= end:
            return start, max(start, end)
