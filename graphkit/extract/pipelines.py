"""Choose the pipeline that reads the articles of a language, and tell which languages are searched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Self

from graphkit.extract.model import find_model, meta_of
from graphkit.languages import ANY, models_of
from graphkit.options import ExtractOptions

MANY: Final = "xx"
"""What spaCy calls the language of a pipeline for many languages."""


@dataclass(frozen=True, slots=True)
class Pipelines:
    """The pipelines of a build.

    Attributes:
        by_language: Language → the name or path of its pipeline.
        searched: The languages that are searched; ``("any",)`` for all.
    """

    by_language: Mapping[str, str]
    searched: tuple[str, ...]

    @classmethod
    def of_options(cls, options: ExtractOptions) -> Self:
        """The pipelines that options name.

        Raises:
            ModelMissing: One is not installed.
        """
        found = {language or model_language(name): name for language, name in models_of(options.model).items()}
        for name in found.values():
            find_model(name)
        return cls(found, options.languages or ((ANY,) if MANY in found else tuple(found)))

    @property
    def usual(self) -> str:
        """The pipeline of articles whose language has none, or is not known: the English one, else the first."""
        return self.by_language.get("en") or self.by_language.get(MANY) or next(iter(self.by_language.values()))

    def of(self, language: str) -> str:
        """The pipeline that reads a language."""
        return self.by_language.get(language) or self.by_language.get(MANY) or self.usual

    def searches(self, language: str) -> bool:
        """Whether articles of a language are searched.

        >>> english = Pipelines({"en": "graphkit_en"}, ("en",))
        >>> english.searches("en"), english.searches(""), english.searches("ru")
        (True, True, False)
        """
        return not language or ANY in self.searched or language in self.searched


def model_language(name: str) -> str:
    """The language that a pipeline reads, as its meta.json says.

    Raises:
        ModelMissing: There is no such pipeline.

    >>> model_language("graphkit_en")
    'en'
    """
    language = meta_of(name).get("lang")
    return language if isinstance(language, str) and language else "en"
