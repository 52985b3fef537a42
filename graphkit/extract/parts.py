"""Load some components of a pipeline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graphkit.extract.model import NAME_FINDERS, NOT_NEEDED, load_pipeline

if TYPE_CHECKING:
    from spacy.language import Language


def load_parts(model: str, parts: Sequence[str]) -> Language | None:
    """Load only some components of a pipeline; ``None`` if it lacks one of them or is not for English.

    Raises:
        ModelMissing: There is no such pipeline.
    """
    others = [name for name in (*NOT_NEEDED, *NAME_FINDERS) if name not in parts]
    try:
        nlp = load_pipeline(model, exclude=[*others, "tokenizer"])
    except (OSError, ValueError, ImportError, EOFError):
        return None  # The extractor reports a broken pipeline.
    if nlp.lang != "en" or not set(parts) <= set(nlp.pipe_names):
        return None
    for pipe in list(nlp.pipe_names):
        if pipe not in parts and set(parts).isdisjoint(getattr(nlp.get_pipe(pipe), "listening_components", ())):
            nlp.remove_pipe(pipe)
    return nlp
