"""Names of languages, and the closed table of what graphkit knows of English alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from graphkit.errors import UsageError, choices

ANY: Final = "any"
"""The choice of all languages."""

ENGLISH_ONLY: Final[Mapping[str, str]] = MappingProxyType(
    {
        "boilerplate": "the forms of bylines, datelines and share buttons",
        "cleaning": "articles, possessives, titles and offices that are cut from names",
        "context": "words beside a name that tell its type",
        "coreference": "pronouns, descriptions and the “I” of speakers",
        "demonyms": "adjectives of countries",
        "discovery": "topics that are discovered",
        "relations": "what a sentence says that one entity does with another",
        "roles": "offices of persons",
        "reporting": "verbs by which media report",
        "topics": "the built-in list of topics",
    }
)
"""What works only in English, each with what it is of: it stays off in articles of another language. All other rules
are for names of any language."""

EACH: Final = re.compile(r"\s*[A-Za-z]{2,3}\s*=")
"""The start of a list of pipelines, each after its language."""

SAME: Final[Mapping[str, str]] = MappingProxyType({"nb": "no", "nn": "no", "iw": "he", "in": "id"})
"""Codes that mean the language of another code."""


def applies(rule: str, language: str) -> bool:
    """Whether what :data:`ENGLISH_ONLY` lists as ``rule`` is on for an article; "" is an unknown language.

    >>> applies("demonyms", "en"), applies("demonyms", ""), applies("demonyms", "fr")
    (True, True, False)
    """
    assert rule in ENGLISH_ONLY
    return is_english(language)


NO_LANGUAGES: Final[Mapping[str, str]] = MappingProxyType({})
"""Where all texts are taken for English."""


def is_english(language: str) -> bool:
    """Whether an article is taken for English: an article of an unknown language is."""
    return language in ("", "en")


@cache
def language_names() -> dict[str, str]:
    """ISO 639-1 code → the English name of the language (Unicode CLDR)."""
    from babel import Locale

    return {code: name for code, name in Locale("en").languages.items() if len(code) == 2}


def name_of(language: str) -> str:
    """The English name of a language; the code itself where it has none.

    >>> name_of("ru"), name_of("")
    ('Russian', 'an unknown language')
    """
    return language_names().get(language, language) if language else "an unknown language"


def code_of(text: str) -> str:
    """The code of a language that a file or a user writes as a code, a locale or an English name; "" if unknown.

    >>> code_of("de-AT"), code_of("nb_NO"), code_of("German"), code_of("und")
    ('de', 'no', 'de', '')
    """
    word = text.strip().lower()
    if not word:
        return ""
    code = word.replace("_", "-").partition("-")[0]
    code = SAME.get(code, code)
    if code in language_names():
        return code
    return next((code for code, name in language_names().items() if name.lower() == word), "")


def codes_of(texts: Iterable[str]) -> tuple[str, ...]:
    """The codes of languages that a user names, without repetition, or ``("any",)``.

    Raises:
        UsageError: There is no such language.

    >>> codes_of(["en", "French"]), codes_of(["en", "any"])
    (('en', 'fr'), ('any',))
    """
    found: dict[str, None] = {}
    for text in texts:
        code = ANY if text.strip().lower() == ANY else code_of(text)
        if not code:
            raise UsageError(f"There is no language “{text}”.", _hint(text))
        found[code] = None
    return (ANY,) if ANY in found else tuple(found)


def _hint(text: str) -> str:
    from rapidfuzz.distance import JaroWinkler
    from rapidfuzz.process import extract

    names = {name.lower(): code for code, name in sorted(language_names().items())}
    near = extract(text.strip().lower(), list(names), scorer=JaroWinkler.similarity, score_cutoff=0.88, limit=1)
    meant = [f"Did you mean {names[name]} ({language_names()[names[name]]})?" for name, _, _ in near]
    return " ".join([*meant, "Give codes such as en, de, fr, ru or zh, separated by commas, or any."])


def models_of(model: str) -> dict[str, str]:
    """The pipelines that ``--model`` names, by language; a single one, whose language is its own, under "".

    Raises:
        UsageError: A language is not known, is named twice or has no pipeline.

    >>> models_of("graphkit_en"), models_of("en=graphkit_en, fr=fr_core_news_md")
    ({'': 'graphkit_en'}, {'en': 'graphkit_en', 'fr': 'fr_core_news_md'})
    """
    if not EACH.match(model):
        return {"": model}
    found: dict[str, str] = {}
    for part in model.split(","):
        language, _, name = map(str.strip, part.partition("="))
        (code,) = codes_of([language])
        if not name or code in found or code == ANY:
            raise UsageError(
                f"--model names no pipeline for “{part.strip()}”." if not name or code == ANY
                else f"--model names two pipelines for {name_of(code)}.",
                "Write each language with its pipeline, as in en=graphkit_en,fr=fr_core_news_md.",
            )  # fmt: skip
        found[code] = name
    return found


def listed(languages: Iterable[str]) -> str:
    """Languages as in a sentence.

    >>> listed(["en", "fr"])
    'English or French'
    """
    return choices(name_of(language) for language in languages)
