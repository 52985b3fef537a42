"""Load some components of a pipeline, without the string table that takes most of the loading time."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from graphkit.extract.arithmetic import numpy_products
from graphkit.extract.model import NOT_NEEDED, find_model
from graphkit.extract.recogniser import installed_pipeline

if TYPE_CHECKING:
    from spacy.language import Language

NAME_FINDERS: Final = ("ner", "entity_ruler", "span_ruler")


def load_parts(model: str, parts: Sequence[str]) -> Language | None:
    """Load only some components of a pipeline; ``None`` if it lacks one of them or is not for English.

    The string table is left out: the components need only hashes, and the names of their own labels.

    Raises:
        ModelMissing: There is no such pipeline.
    """
    import spacy

    folder = find_model(model)
    others = [name for name in (*NOT_NEEDED, *NAME_FINDERS) if name not in parts]
    with warnings.catch_warnings(), numpy_products():
        warnings.filterwarnings("ignore", message=r".*\[W095\]")
        try:
            nlp = spacy.load(installed_pipeline(model), exclude=[*others, "vocab", "tokenizer"])
        except (OSError, ValueError, ImportError, EOFError):
            return None  # The extractor reports a broken pipeline.
    if nlp.lang != "en" or not set(parts) <= set(nlp.pipe_names):
        return None
    for vocabulary in sorted([*folder.glob("vocab"), *folder.glob("*/vocab")])[:1]:
        nlp.vocab.from_disk(vocabulary, exclude=["strings"])
    for part in parts:
        for label in getattr(nlp.get_pipe(part), "labels", ()):
            nlp.vocab.strings.add(label)
    for pipe in list(nlp.pipe_names):
        if pipe not in parts and set(parts).isdisjoint(getattr(nlp.get_pipe(pipe), "listening_components", ())):
            nlp.remove_pipe(pipe)
    return nlp
