"""Names and codes of languages, and what ``--languages`` and ``--model`` may say."""

from __future__ import annotations

import pytest

from graphkit.errors import UsageError
from graphkit.languages import ENGLISH_ONLY, applies, codes_of, models_of, name_of
from graphkit.languages.detect import LATIN_LANGUAGES, SCRIPTS
from graphkit.options import ExtractOptions


def test_every_language_that_is_found_has_a_name() -> None:
    found = {*LATIN_LANGUAGES, *(language for _, languages in SCRIPTS for language in languages)}
    assert [code for code in sorted(found) if name_of(code) == code] == []


def test_rules_for_english_are_off_elsewhere() -> None:
    assert all(applies(rule, "en") and applies(rule, "") and not applies(rule, "fr") for rule in ENGLISH_ONLY)


def test_languages_are_codes_or_names() -> None:
    assert ExtractOptions(languages=("EN", "French", "pt-BR", "en")).languages == ("en", "fr", "pt")
    assert codes_of(["any", "en"]) == ("any",)
    with pytest.raises(UsageError, match="no language “frnech”") as error:
        ExtractOptions(languages=("frnech",))
    assert "Did you mean fr (French)?" in error.value.next_step


def test_a_model_is_one_or_one_for_each_language() -> None:
    assert models_of("models/en=v2") == {"": "models/en=v2"}
    assert models_of("en=a,german=models/b") == {"en": "a", "de": "models/b"}


@pytest.mark.parametrize("model", ["en=", "en=a,fr", "en=a,en=b", "xq=a", "en=a,any=b", "en=a,,fr=b"])
def test_a_list_of_models_that_is_wrong(model: str) -> None:
    with pytest.raises(UsageError):
        ExtractOptions(model=model)
