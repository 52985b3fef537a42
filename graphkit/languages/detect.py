"""Find the language of a text: by its script, by English function words, and by py3langid for what these leave open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

from graphkit.data import table
from graphkit.languages import code_of

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

SAMPLE: Final = 700
"""Characters that are looked at: so many at the start, and as many in the middle of a longer text."""
WORDS: Final = 80
"""Words of a sample in which English ones are counted."""
BEGINNING: Final = 650
"""Characters that mostly hold so many words."""
FEW_WORDS, FEW_LETTERS = 6, 12
"""A Latin text of fewer words, or a text of another script with fewer letters, tells no language."""
ENGLISH_SHARE, ENGLISH_LEAST = 0.07, 2
"""A text is English if at least this share of its words, and so many different ones, are English function words."""
SURE, SURE_SHORT, SHORT = 0.5, 0.7, 15
"""The least probability of another language than English, and that for a text of fewer than SHORT words."""
SURE_ENGLISH: Final = 0.2
"""The least probability of English: it costs less to search a text for nothing than to leave out a text."""
LOWER_SHARE: Final = 0.3
"""The least share of words in lower case: lists of names, headlines and tables have fewer, running text has more."""
FUNCTION_SHARE, FUNCTION_LEAST = 0.18, 2
"""The least share of function words of the language, where there is a list of them, and how many different ones."""

ENGLISH: Final = frozenset(table("languages")["english"])

WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
APOSTROPHE: Final = re.compile(r"['’]")
ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S+|[@#]\w+|\S+@\S+|<[^>]{1,200}>")
NOT_LATIN: Final = re.compile(r"[\u0370-\u1dff\u1f00-\u1fff\u2e80-\uffdc]")
"""A letter of another script, as far as :data:`SCRIPTS` goes, and some signs."""
LATIN: Final = re.compile(r"[A-Za-z\u00aa-\u024f\u1e00-\u1eff]")
"""A Latin letter (and the few other characters of these blocks)."""

SCRIPTS: Final = (
    (re.compile(r"[\u0400-\u052f]"), ("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg", "tt", "ba")),
    (re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]"), ("ar", "fa", "ur", "ps", "ug", "ku")),
    (re.compile(r"[\u3040-\u30ff]"), ("ja",)),
    (re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]"), ("ko",)),
    (re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"), ("zh",)),
    (re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]"), ("el",)),
    (re.compile(r"[\u0590-\u05ff]"), ("he",)),
    (re.compile(r"[\u0900-\u097f]"), ("hi", "mr", "ne")),
    (re.compile(r"[\u0980-\u09ff]"), ("bn", "as")),
    (re.compile(r"[\u0a00-\u0a7f]"), ("pa",)),
    (re.compile(r"[\u0a80-\u0aff]"), ("gu",)),
    (re.compile(r"[\u0b80-\u0bff]"), ("ta",)),
    (re.compile(r"[\u0c00-\u0c7f]"), ("te",)),
    (re.compile(r"[\u0c80-\u0cff]"), ("kn",)),
    (re.compile(r"[\u0d00-\u0d7f]"), ("ml",)),
    (re.compile(r"[\u0d80-\u0dff]"), ("si",)),
    (re.compile(r"[\u0e00-\u0e7f]"), ("th",)),
    (re.compile(r"[\u0e80-\u0eff]"), ("lo",)),
    (re.compile(r"[\u1000-\u109f]"), ("my",)),
    (re.compile(r"[\u1780-\u17ff]"), ("km",)),
    (re.compile(r"[\u10a0-\u10ff]"), ("ka",)),
    (re.compile(r"[\u0530-\u058f]"), ("hy",)),
    (re.compile(r"[\u1200-\u137f]"), ("am",)),
)
"""Scripts that are not Latin: a letter of each, and the languages that are written in it, the most frequent first."""

JAPANESE_SHARE: Final = 0.1
"""The least share of kana in the letters of a Japanese text; the others are shared with Chinese."""

LATIN_LANGUAGES: Final = (
    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "sv", "da", "no", "fi", "cs", "sk", "sl", "hr", "bs", "sr",
    "hu", "ro", "et", "lv", "lt", "sq", "ca", "gl", "eu", "id", "ms", "tl", "vi", "sw", "az", "uz", "is", "ga", "cy",
    "mt", "af", "ha", "so", "ku",
)  # fmt: skip
"""Languages in Latin letters that articles are written in; with fewer, a text is less often taken for another."""


def language_of(text: str, hint: str = "") -> str:
    """Return the ISO 639-1 code of the language of a text; "" where it is not sure.

    Args:
        text: The text. Its start and its middle are looked at.
        hint: What the file says of the language ("de", "de-AT"). It counts where the text itself does not tell.

    >>> language_of("Kim met Putin, and they said that the talks were long.")
    'en'
    >>> language_of("Российский бизнесмен встретился с министром в Вене.")
    'ru'
    >>> language_of("Le ministre a rencontré hier les représentants de la région.")
    'fr'
    >>> language_of("Kim Jong Un, Vladimir Putin, Li Wei"), language_of("Kim Jong Un, Vladimir Putin", "de-AT")
    ('', 'de')
    """
    sample = text if len(text) <= 2 * SAMPLE else text[:SAMPLE] + " " + text[(mid := len(text) // 2) : mid + SAMPLE]
    if script := () if sample.isascii() else _script(sample):
        return script[0] if len(script) == 1 else _best(sample, script)[0]
    first = _first_words(sample)
    english = [word for word in first if word in ENGLISH]
    if len(english) >= ENGLISH_SHARE * len(first) and len(set(english)) >= ENGLISH_LEAST:
        return "en"
    plain = ADDRESS.sub(" ", sample)
    words = WORD.findall(plain)
    found = _latin(plain, words) if len(words) >= FEW_WORDS else ""
    return found or ("" if english else code_of(hint))


def _first_words(sample: str) -> list[str]:
    """The first words of a text, in lower case."""
    found = WORD.findall(sample[:BEGINNING])
    found = found[:WORDS] if len(found) > WORDS or len(sample) <= BEGINNING else WORD.findall(sample)[:WORDS]
    return " ".join(found).lower().split()


def _latin(sample: str, words: Sequence[str]) -> str:
    """The language of a text in Latin letters with these words, "" where it is not sure."""
    language, probability = _best(sample, LATIN_LANGUAGES)
    if language == "en":
        return language if probability >= SURE_ENGLISH else ""
    sure = probability >= (SURE_SHORT if len(words) < SHORT else SURE)
    return language if sure and _runs(words, language) else ""


def _runs(words: Sequence[str], language: str) -> bool:
    """Whether words are running text of a language in Latin letters, not a list of names."""
    if sum(map(str.islower, words)) < LOWER_SHARE * len(words):
        return False
    frequent = _function_words().get(language)
    if frequent is None:
        return True
    starts = (APOSTROPHE.split(word.lower())[0] for word in words)
    found = [word for word in starts if word in frequent]
    return len(found) >= FUNCTION_SHARE * len(words) and len(set(found)) >= FUNCTION_LEAST


@cache
def _function_words() -> dict[str, frozenset[str]]:
    return {language: frozenset(entries) for language, entries in table("languages")["function_words"].items()}


def _script(sample: str) -> tuple[str, ...]:
    """The languages of the script that most letters are of; () for Latin, and where there are too few letters."""
    foreign = len(NOT_LATIN.findall(sample))
    if foreign < FEW_LETTERS:
        return ()
    latin = len(LATIN.findall(sample))
    counts = {languages: len(letter.findall(sample)) for letter, languages in SCRIPTS}
    others = sum(counts.values())
    if others <= latin:
        return ()
    if counts[("ja",)] >= JAPANESE_SHARE * (counts[("ja",)] + counts[("zh",)]) and counts[("ja",)]:
        counts[("ja",)] += counts[("zh",)]
    return max(counts, key=lambda languages: counts[languages])


@cache
def _identifier(languages: tuple[str, ...]) -> LanguageIdentifier:
    """An identifier that knows only some languages."""
    from copy import copy

    identifier = copy(_all_languages())
    identifier.set_languages(languages)
    return identifier


@cache
def _all_languages() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _best(sample: str, languages: tuple[str, ...]) -> tuple[str, float]:
    """The likeliest of some languages, and its probability among them."""
    language, probability = _identifier(languages).classify(sample)
    return str(language), float(probability)


def is_of_latin_script(language: str) -> bool:
    """Whether a language is written in Latin letters; one that no list has is taken for it.

    >>> is_of_latin_script("fr"), is_of_latin_script("ru")
    (True, False)
    """
    return not any(language in languages for _, languages in SCRIPTS) or language in LATIN_LANGUAGES


def ranked(sample: str) -> list[tuple[str, float]]:
    """Return the languages in Latin letters with their probabilities, the likeliest first.

    >>> ranked("Der Minister sprach mit den Vertretern der Region.")[0][0]
    'de'
    """
    return [(str(language), float(share)) for language, share in _identifier(LATIN_LANGUAGES).rank(sample)]
