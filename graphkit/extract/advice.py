"""Advise on the options that read articles in further languages well, and say what reading them badly costs."""

from __future__ import annotations

from collections.abc import Sequence

from graphkit.data import table
from graphkit.extract.model import install_command
from graphkit.extract.pipelines import MANY, Pipelines
from graphkit.languages import ANY, listed, name_of
from graphkit.options import DEFAULT_MODEL


def known_model(language: str) -> str:
    """The pipeline that reads a language well; "" where graphkit knows none.

    >>> known_model("en"), known_model("de"), known_model("ar")
    ('graphkit_en', 'de_core_news_md', '')
    """
    known: dict[str, str] = table("languages")["models"]
    return DEFAULT_MODEL if language == "en" else known.get(language, "")


def to_read(languages: Sequence[str], pipelines: Pipelines) -> str:
    """The options that read languages beside those that a build reads well, and the commands to install what they need.

    >>> to_read(["de"], Pipelines({"en": "graphkit_en"}, ("en",)))
    'Build with --model en=graphkit_en,de=de_core_news_md (to get it: python -m spacy download de_core_news_md).'
    >>> to_read(["ar"], Pipelines({"en": "graphkit_en"}, ("en",)))
    'Build with --model en=graphkit_en,ar=NAME, where NAME is a spaCy model for Arabic.'
    """
    new = {language: known_model(language) for language in languages if language not in pipelines.by_language}
    models = {**pipelines.by_language, **{language: name or "NAME" for language, name in new.items()}}
    options = [f"--model {','.join(f'{language}={name}' for language, name in models.items())}"] if new else []
    searched = dict.fromkeys((*pipelines.searched, *languages))
    if ANY not in searched and (not new or searched.keys() != models.keys()):
        options.append(f"--languages {','.join(searched)}")
    installs = [install_command(name) for name in new.values() if name and name != DEFAULT_MODEL]
    unknown = [language for language, name in new.items() if not name]
    where = f", where NAME is a spaCy model for {listed(unknown)}" if unknown else ""
    get = f" (to get {'it' if len(installs) == 1 else 'them'}: {'; '.join(installs)})" if installs else ""
    return f"Build with {' '.join(options)}{get}{where}."


def reads_badly(language: str, pipelines: Pipelines) -> bool:
    """Whether a language is searched, and by a model of another."""
    models = pipelines.by_language
    return bool(language) and pipelines.searches(language) and language not in models and MANY not in models


def cost(pipelines: Pipelines) -> str:
    """What searching all languages costs."""
    models = pipelines.by_language
    usual = next((language for language, name in models.items() if name == pipelines.usual), "en")
    return f"--languages {ANY} searches all with the model of {name_of(usual)}: many names will be wrong"
