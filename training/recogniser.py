"""Train the recogniser over the plain pipeline and write its weights.

Usage: python -m training.recogniser TEXTS WIKINEWS OUTPUT [--passes 7]

TEXTS has the openly licensed files of :data:`SETS`; WIKINEWS holds articles without marks, whose names are those of a
graph built with the plain pipeline (:mod:`training.silver`). OUTPUT gets the weights of the NER component, nothing
else.
"""

from __future__ import annotations

import argparse
import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import spacy
from thinc.api import Optimizer, fix_random_seed

from graphkit.extract.capitals import lowered
from graphkit.extract.recogniser import BASE
from training.examples import Marked, examples, read
from training.invented import invented
from training.people import renamed
from training.silver import silver_texts

if TYPE_CHECKING:
    from spacy.language import Language

SETS: Final = {"gum_more": 2, "ewt": 1, "wikigold": 1, "crossner_politics": 1, "crossner_other": 1}
"""Files of marked texts, and how often a pass sees each."""
SEED: Final = 7
RATE: Final = 3e-4
DROPOUT: Final = 0.2
BATCH: Final = 12
RENAMED: Final = 0.35
"""Share of the texts with full names that a pass sees once more, with other people."""
CAPITALS: Final = 0.08
"""Share of the texts in capitals, written as the recogniser will get them."""
INVENTED_TEXTS: Final = 250
"""A pass."""
SILVER: Final = 0.5
"""Share of the articles without marks that a pass sees."""


def train(texts: Path, wikinews: Path, passes: int, done: Callable[[int, bytes], None]) -> None:
    """Train for some passes; ``done`` gets the number of each pass and the averaged weights after it."""
    fix_random_seed(SEED)
    rng = random.Random(SEED)
    nlp, plain = load(), load()
    gold = [text for name, times in SETS.items() for text in list(read(texts / f"{name}.jsonl")) * times]
    silver = list(silver_texts(wikinews))
    optimizer = nlp.resume_training()
    assert isinstance(optimizer, Optimizer)
    optimizer.learn_rate = RATE
    for number in range(1, passes + 1):
        seen = examples(plain, list(one_pass(gold, silver, rng)))
        losses: dict[str, float] = {}
        for start in range(0, len(seen), BATCH):
            nlp.update(seen[start : start + BATCH], drop=DROPOUT, sgd=optimizer, losses=losses)
        with nlp.use_params(optimizer.averages):
            done(number, weights(nlp))
        print(f"pass {number}: {len(seen)} texts, loss {losses['ner']:.0f}", flush=True)


def load() -> Language:
    """Load the plain pipeline with its NER alone."""
    not_needed = ["tagger", "parser", "senter", "attribute_ruler", "lemmatizer", "tok2vec"]
    return spacy.load(BASE, exclude=not_needed)


def weights(nlp: Language) -> bytes:
    """Return the weights of a pipeline's NER."""
    return bytes(nlp.get_pipe("ner").model.to_bytes())  # type: ignore[attr-defined]


def one_pass(gold: list[Marked], silver: list[list[Marked]], rng: random.Random) -> Iterator[Marked]:
    """Yield the texts of a pass in random order, some of them changed."""
    texts = [*gold, *(piece for article in rng.sample(silver, int(len(silver) * SILVER)) for piece in article)]
    texts += [other for text in texts if rng.random() < RENAMED and (other := renamed(text, rng))]
    texts += [invented(rng) for _ in range(INVENTED_TEXTS)]
    rng.shuffle(texts)
    for text in texts:
        yield in_capitals(text) if rng.random() < CAPITALS else text


def in_capitals(marked: Marked) -> Marked:
    """Return a text as it would be read if it stood in capitals."""
    upper = marked.text.upper()
    if len(upper) != len(marked.text):
        return marked
    return Marked(lowered(upper, "en", {}), marked.names, marked.unknown, marked.whole)


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("texts", type=Path)
    parser.add_argument("wikinews", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--passes", type=int, default=7)
    parser.add_argument("--each", action="store_true", help="write the weights of each pass, under its number")
    options = parser.parse_args()

    def done(number: int, content: bytes) -> None:
        if options.each:
            options.output.with_suffix(f".{number}.bin").write_bytes(content)
        if number == options.passes:
            options.output.write_bytes(content)

    train(options.texts, options.wikinews, options.passes, done)


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main()
