"""Read a text with marked names and marked references, and find its references."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from graphkit.extract.sentences import sentences
from graphkit.names.normalise import slug_of
from graphkit.records import Document, Entity, Extraction, Mention, Span, Via
from graphkit.resolve.references.refer import references
from tests.resolve.marked import KINDS

MARK: Final = re.compile(r"«(?:(?P<kind>[pold?]):)?(?P<text>[^»|]*)(?:\|(?P<label>[^»|]*))?(?:\|(?P<role>[^»]*))?»")
"""«p:Roe|Ann Roe|minister»: a person called Roe, the node Ann Roe, here with an office; «?:Roe»: a person without a
node; «he|Ann Roe»: words that mean a node."""

Found = list[tuple[str, int, str]]
"""Of each reference the words, where they begin, and the label of the node."""


def found_and_marked(
    text: str, roles: Mapping[str, tuple[str, ...]] | None = None, *, named: Via = "name"
) -> tuple[Found, Found]:
    """The references that are found in a text, and those that are marked in it.

    ``roles`` are offices that other articles give to a node, by its label; ``named`` is how names were recognised.
    """
    plain, names, unknown, expected = _read(text)
    document = Document("a", plain, language="en")
    split = sentences(plain)
    known = {
        slug_of(label): Entity(slug_of(label), label, KINDS[kind], (roles or {}).get(label, ()))
        for _, _, label, _, kind in names
    }
    mentions = []
    for start, end, label, role, kind in names:
        number = next(i for i, sentence in enumerate(split) if sentence.start <= start < sentence.end)
        via: Via = "demonym" if kind == "d" else named
        mentions.append(Mention("a", number, start, end, plain[start:end], slug_of(label), via, role))
    found = references(document, Extraction("a", split, unknown), mentions, known)
    return [(m.text, m.start, known[m.entity].label) for m in found], expected


def _read(text: str) -> tuple[str, list[tuple[int, int, str, str, str]], tuple[Span, ...], Found]:
    plain, at = "", 0
    names: list[tuple[int, int, str, str, str]] = []
    unknown: list[Span] = []
    expected: Found = []
    for match in MARK.finditer(text):
        plain += text[at : match.start()]
        start, words, label = len(plain), match["text"], match["label"] or match["text"]
        if match["kind"] == "?":
            unknown.append(Span(start, start + len(words), "PERSON"))
        elif match["kind"]:
            names.append((start, start + len(words), label, match["role"] or "", match["kind"]))
        else:
            expected.append((words, start, label))
        plain += words
        at = match.end()
    return plain + text[at:], names, tuple(unknown), expected
