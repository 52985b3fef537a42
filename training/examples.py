"""Texts with marked names → spaCy examples, whose other labels come from the plain pipeline.

Gold says where people, organisations and places are named. The plain pipeline keeps saying what it says of dates,
nationalities and the like, so that training does not forget them ("rehearsal"), and which kind of place a place is.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from spacy.training import Example
from spacy.util import filter_spans

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span

PLACES: Final = ("GPE", "LOC", "FAC")
NAMES: Final = ("PERSON", "ORG", *PLACES)
LABELS: Final = {"person": "PERSON", "organisation": "ORG", "place": "GPE"}
LONGEST: Final = 700
"""Characters of a piece, from which on the next line break ends it."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A text and its names.

    Attributes:
        text: The text.
        names: Start, end (exclusive) and label (``PERSON``, ``ORG`` or ``GPE`` for any place) of each, in order.
        unknown: Stretches of which it is not known whether they are names.
        whole: Whether all names are marked. If not, a name of the plain pipeline that is not marked is unknown.
    """

    text: str
    names: tuple[tuple[int, int, str], ...]
    unknown: tuple[tuple[int, int], ...] = ()
    whole: bool = True


def read(path: Path) -> Iterator[Marked]:
    """Yield the texts of a JSON Lines file with ``text``, ``mentions`` and ``unknown``, in pieces."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            names = tuple(sorted((start, end, LABELS[kind]) for start, end, kind in row["mentions"]))
            yield from pieces(Marked(row["text"], names, tuple(map(tuple, row["unknown"]))))


def pieces(marked: Marked) -> Iterator[Marked]:
    """Cut a text at line breaks into pieces of about :data:`LONGEST` characters.

    >>> [piece.text for piece in pieces(Marked("Ann Roe\\n" * 100, ()))][0].count("Ann")
    88
    """
    start, text = 0, marked.text
    while start < len(text):
        end = text.find("\n", start + LONGEST) + 1 or len(text)
        yield Marked(
            text[start:end],
            tuple((a - start, b - start, label) for a, b, label in marked.names if start <= a and b <= end),
            tuple((a - start, b - start) for a, b in marked.unknown if start <= a and b <= end),
            marked.whole,
        )
        start = end


def examples(nlp: Language, texts: Sequence[Marked]) -> list[Example]:
    """Make examples of texts, with the pipeline's tokens, where ``nlp`` is the plain pipeline."""
    plain = nlp.pipe([marked.text for marked in texts], batch_size=64)
    return [
        Example(nlp.make_doc(marked.text), _reference(nlp, marked, doc))
        for marked, doc in zip(texts, plain, strict=True)
    ]


def _reference(nlp: Language, marked: Marked, plain: Doc) -> Doc:
    doc = nlp.make_doc(marked.text)
    known: list[Span] = []
    missing = [span for a, b in marked.unknown if (span := doc.char_span(a, b, alignment_mode="expand"))]
    for start, end, label in marked.names:
        if span := doc.char_span(start, end, label=label):
            known.append(_labelled(span, _kind_of_place(span, plain)) if label == "GPE" else span)
        elif span := doc.char_span(start, end, alignment_mode="expand"):
            missing.append(span)
    known = filter_spans(known)
    taken = {token.i for span in (*known, *missing) for token in span}
    for span in plain.ents:
        if taken.isdisjoint(range(span.start, span.end)):
            same = doc[span.start : span.end]
            if span.label_ not in NAMES:
                known.append(_labelled(same, span.label_))
            elif not marked.whole:
                missing.append(same)
    inside = {token.i for span in known for token in span}
    missing = [span for span in filter_spans(missing) if inside.isdisjoint(range(span.start, span.end))]
    doc.set_ents(sorted(known), missing=missing, default="outside")
    return doc


def _labelled(span: Span, label: str) -> Span:
    return type(span)(span.doc, span.start, span.end, label=label)


def _kind_of_place(span: Span, plain: Doc) -> str:
    over: Iterable[Span] = (ent for ent in plain.ents if ent.start < span.end and span.start < ent.end)
    return next((ent.label_ for ent in over if ent.label_ in PLACES), "GPE")
