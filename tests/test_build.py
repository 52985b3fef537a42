"""Building again: only what has changed is extracted again, and the files are those of a build from nothing."""

from __future__ import annotations

import json
import pickle
import pkgutil
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from graphkit.extract import TopicFinder
from graphkit.extract.topic_list import load_topics
from graphkit.options import BuildOptions, ExportOptions, ExtractOptions, RelateOptions, ResolveOptions
from graphkit.pipeline import build
from graphkit.progress import Amount
from graphkit.result import BuildResult
from graphkit.run import Workers
from graphkit.store import FILE_NAME, Store
from tests.support.ruled import ruled_model

pytestmark = pytest.mark.slow

ARTICLES = {
    "2023-09-13-pier.txt": "Kim met Lee by the old pier. Soldiers of Kim unloaded glass beads from the ship.",
    "2023-09-14-count.txt": "Lee counted the glass beads, and told the Red Cross of sanctions on Kim.",
    "2023-09-15-night.txt": "A factory makes glass beads at night. Kim and Lee spoke of sanctions and of a ferry.",
}
FERRIES = '[ferries]\nlabel = "Ferries"\nterms = ["ferry", "old pier"]\n'
BEADS = '[beads]\nlabel = "Beads"\nterms = ["glass bead"]\n'


@pytest.fixture(scope="module")
def ruled(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A pipeline that finds names by rules, in no time; it has no tagger."""
    return ruled_model(tmp_path_factory.mktemp("model") / "ruled")


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A list of topics of one's own."""
    path = tmp_path / "mine.toml"
    path.write_text(FERRIES, encoding="utf-8")
    return path


@pytest.fixture
def built(articles: Path, tmp_path: Path, ruled: str) -> Callable[..., BuildResult]:
    """A function that builds the articles into a folder of ``tmp_path``, with options of extraction."""

    def run(folder: str, *, progress: Any = None, **extract: Any) -> BuildResult:
        options = BuildOptions(
            output=tmp_path / folder,
            built="2023-11-14",
            extract=replace(ExtractOptions(model=ruled), **extract),
            export=ExportOptions(formats=("json", "csv", "graphml")),
        )
        return build(articles, options, progress=progress)

    return run


def files_of(result: BuildResult) -> dict[str, bytes]:
    """All files of a build but the workspace, which keeps more than was asked for."""
    return {path.name: path.read_bytes() for path in result.files if path.name != FILE_NAME}


def labels_of(result: BuildResult) -> set[str]:
    return {node["label"] for node in json.loads(files_of(result)["graph.json"])["nodes"]}


class TestTopics:
    def test_a_topic_that_is_added_is_found_without_the_model_and_one_that_goes_is_gone(
        self, built: Callable[..., BuildResult], mine: Path
    ) -> None:
        first = built("a")
        before = files_of(first)
        assert first.extracted == len(ARTICLES)
        assert "Ferries" not in labels_of(first)
        added = built("a", topics_file=mine)
        assert added.extracted == 0
        assert "Ferries" in labels_of(added)
        assert files_of(added) == files_of(built("b", topics_file=mine))
        assert built("a").extracted == 0
        assert files_of(built("a")) == before

    def test_an_edited_list_and_no_topics_at_all(self, built: Callable[..., BuildResult], mine: Path) -> None:
        built("a", topics_file=mine)
        mine.write_text(FERRIES.replace('"ferry", ', "") + "[sanctions]\nenabled = false\n", encoding="utf-8")
        edited = built("a", topics_file=mine)
        assert edited.extracted == 0
        assert files_of(edited) == files_of(built("b", topics_file=mine))
        assert "Sanctions" not in labels_of(edited)
        none = built("a", topics=False)
        assert none.extracted == 0
        assert files_of(none) == files_of(built("c", topics=False))
        assert files_of(built("a")) == files_of(built("d"))

    def test_articles_that_come_go_and_come_back(
        self, built: Callable[..., BuildResult], mine: Path, articles: Path
    ) -> None:
        first = files_of(built("a", topics_file=mine))
        path = articles / "2023-09-15-night.txt"
        path.unlink()
        fewer = built("a", topics_file=mine)
        assert files_of(fewer) == files_of(built("b", topics_file=mine))
        path.write_text(ARTICLES[path.name], encoding="utf-8")
        again = built("a", topics_file=mine)
        assert (again.extracted, files_of(again)) == (0, first)
        (articles / "2023-09-16-new.txt").write_text("Lee left by ferry.", encoding="utf-8")
        more = built("a", topics_file=mine)
        assert (more.extracted, files_of(more)) == (1, files_of(built("c", topics_file=mine)))

    def test_new_articles_are_read_for_names_and_topics_at_once(
        self, built: Callable[..., BuildResult], articles: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        built("a")
        (articles / "2023-09-16-new.txt").write_text("Lee spoke of sanctions.", encoding="utf-8")
        monkeypatch.setattr(TopicFinder, "__call__", lambda *_: pytest.fail("read again"))
        assert "Sanctions" in labels_of(built("a"))

    def test_boilerplate_is_searched_for_topics_too_where_it_is_asked_for(
        self, built: Callable[..., BuildResult], articles: Path
    ) -> None:
        (articles / "2023-09-16-new.txt").write_text(
            "The envoy left.\nRelated: sanctions\nLee left too.", encoding="utf-8"
        )
        files = [files_of(built("a", boilerplate=searched)) for searched in (False, True, False)]
        assert files == [files_of(built(f"b{number}", boilerplate=bool(number % 2))) for number in range(3)]
        assert files[0]["mentions.csv"].count(b"sanctions") < files[1]["mentions.csv"].count(b"sanctions")

    def test_labels_of_speakers_are_no_boilerplate_in_the_summary(
        self, built: Callable[..., BuildResult], articles: Path
    ) -> None:
        before = built("a").boilerplate
        (articles / "2023-09-16-new.txt").write_text(
            "Q: Who left?\nA: Lee left.\nQ: When?\nA: Today.", encoding="utf-8"
        )
        assert built("a").boilerplate == before

    def test_several_processes_find_what_one_finds(self) -> None:
        finder = partial(TopicFinder, tuple(load_topics().values()))
        texts = [(f"key {i}", f"Lee spoke of sanctions {i} times. " * 1000) for i in range(12)]
        found = []
        for processes in (1, 2):
            with Workers(processes) as workers:
                found.append([spans for batch in workers.run(finder, texts) for spans in batch])
        one, two = found
        assert one == two
        assert [len(spans) for _, spans in one] == [1000] * 12


class TestCutOff:
    @pytest.mark.parametrize("step", ["extract", "discover", "resolve", "relate"])
    def test_a_build_that_is_cut_off_leaves_the_last_one_as_it_was(
        self, built: Callable[..., BuildResult], articles: Path, mine: Path, tmp_path: Path, step: str
    ) -> None:
        def state() -> dict[str, list[tuple[Any, ...]]]:
            with Store(tmp_path / "a" / FILE_NAME, read_only=True) as workspace:
                tables = {
                    table: workspace.query(f"SELECT * FROM {table} ORDER BY ALL")
                    for table in ("about", "documents", "mentions", "entities", "aliases", "pairs", "structure", "kept")
                }
                return tables | {"topics": workspace.query("SELECT * FROM spans WHERE topic ORDER BY ALL")}

        class CutOff(Exception):
            pass

        def stop(at: str, done: Amount, total: Amount) -> None:
            # In the step of extraction, once the topics of all texts are found.
            if at == step and done == total and (step != "extract" or total.texts > 1):
                raise CutOff

        first = files_of(built("a"))
        before = state()
        new = "Lee left by ferry."
        (articles / "2023-09-16-new.txt").write_text(new, encoding="utf-8")
        with pytest.raises(CutOff):
            built("a", topics_file=mine, progress=stop)
        assert state() == before
        finished = built("a", topics_file=mine)
        assert finished.extracted == 0  # what the model read is kept
        assert files_of(finished) == files_of(built("b", topics_file=mine))
        (articles / "2023-09-16-new.txt").unlink()
        assert files_of(built("a")) == first


BUILDS = """
import pickle, sys
from graphkit.pipeline import build
from graphkit.progress import Amount

for articles, options in pickle.load(sys.stdin.buffer):
    print(options.output.name, build(articles, options).extracted, "spacy" in sys.modules)
"""
"""Print how many articles each build extracted, and whether spaCy is imported by then."""


def noted(place: str, calls: list[str]) -> Callable[[str], object]:
    """Return the function at ``place``; each call adds its name to ``calls``."""
    function = pkgutil.resolve_name(place)

    def call(model: str) -> object:
        calls.append(place.rpartition(".")[2])
        return function(model)

    return call


@pytest.mark.model
class TestDiscoveredTopics:
    def test_a_build_that_knows_all_loads_no_spacy(
        self, articles: Path, tmp_path: Path, mine: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        loads: list[str] = []
        for place in ("graphkit.extract.extractor.load_model", "graphkit.extract.nouns.load_tagger"):
            monkeypatch.setattr(place, noted(place, loads))

        def options(folder: str, topics: Path | None = None, decisions: Path | None = None) -> BuildOptions:
            return BuildOptions(
                output=tmp_path / folder,
                built="2023-11-14",
                extract=ExtractOptions(topics_file=topics),
                resolve=ResolveOptions(decisions=decisions),
                export=ExportOptions(formats=("json",)),
            )

        def run(chosen: BuildOptions) -> tuple[int, list[str]]:
            loads.clear()
            return build(articles, chosen).extracted, loads

        def page(folder: str) -> bytes:
            return (tmp_path / folder / "graph.json").read_bytes()

        assert run(options("first")) == (3, ["load_model", "load_tagger"])
        assert b'"Glass beads"' in page("first")
        for folder in ("same", "corrected", "listed"):
            shutil.copytree(tmp_path / "first", tmp_path / folder)
        # Another list may hold what was found: it is looked for again, by the tagger alone.
        assert run(options("listed", mine)) == (0, ["load_tagger"])
        assert run(options("new", mine)) == (3, ["load_model", "load_tagger"])
        assert page("listed") == page("new")
        shutil.copytree(tmp_path / "listed", tmp_path / "none")
        corrected = tmp_path / "graphkit.toml"
        corrected.write_text('[rename]\n"Glass beads" = "Beads of glass"\n', encoding="utf-8")
        none = options("none", mine)
        again = [
            options("same"),
            options("corrected", decisions=corrected),
            options("listed", mine),
            replace(none, extract=replace(none.extract, discover=0)),
        ]
        process = subprocess.run(
            [sys.executable, "-c", BUILDS], input=pickle.dumps([(str(articles), chosen) for chosen in again]),
            capture_output=True, check=True,
        )  # fmt: skip
        assert process.stdout.decode().splitlines() == [f"{chosen.output.name} 0 False" for chosen in again]
        assert page("same") == page("first")
        assert b'"Beads of glass"' in page("corrected")
        assert page("listed") == page("new")

    def test_what_a_list_has_come_to_hold_is_found_no_more_until_the_list_loses_it(
        self, articles: Path, tmp_path: Path, mine: Path
    ) -> None:
        mine.write_text(BEADS, encoding="utf-8")
        options = BuildOptions(output=tmp_path / "a", built="2023-11-14", export=ExportOptions(formats=("json",)))
        listing = replace(options, extract=ExtractOptions(topics_file=mine))
        first = build(articles, options)
        files = files_of(first)
        assert "Glass beads" in labels_of(first)
        listed = build(articles, listing)
        assert (listed.extracted, {"Glass beads", "Beads"} & labels_of(listed)) == (0, {"Beads"})
        assert files_of(build(articles, options)) == files

    def test_a_note_that_nothing_was_looked_for_stays(self, built: Callable[..., BuildResult]) -> None:
        notes = [built("a").notes for _ in range(2)]
        assert notes[0] == notes[1]
        assert any("has no tagger of English nouns" in note for note in notes[0])


@pytest.mark.model
class TestRelations:
    """Sentences are parsed once; whether relations are asked for or not changes nothing else."""

    @pytest.fixture
    def asked(self, articles: Path, tmp_path: Path) -> Callable[..., dict[str, bytes]]:
        """A function that builds with or without relations, and returns the CSV files."""

        def run(*, relations: bool) -> dict[str, bytes]:
            options = BuildOptions(
                output=tmp_path / "asked",
                built="2023-11-14",
                relate=RelateOptions(relations=relations),
                export=ExportOptions(formats=("csv",)),
            )
            build(articles, options)
            return {file.name: file.read_bytes() for file in (tmp_path / "asked").glob("*.csv")}

        return run

    def test_relations_come_go_and_come_back_without_parsing_again(
        self, asked: Callable[..., dict[str, bytes]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        first = asked(relations=True)
        assert b"meet" in first["relations.csv"]
        without = asked(relations=False)
        assert without["relations.csv"].count(b"\n") == 1
        assert b"meet" not in without["edges.csv"]
        assert {name: without[name] for name in without if name not in ("edges.csv", "relations.csv")} == {
            name: first[name] for name in first if name not in ("edges.csv", "relations.csv")
        }
        monkeypatch.setattr("graphkit.extract.clauses.finder.load_parser", lambda _: pytest.fail("parsed again"))
        assert asked(relations=True) == first


def test_a_pipeline_without_a_parser_says_so(built: Callable[..., BuildResult], ruled: str) -> None:
    notes = built("ruled").notes
    assert f"No relations were sought: the spaCy model “{ruled}” has no parser for English." in notes


def test_a_build_that_is_given_no_story_says_that_the_last_one_had_one(
    articles: Path, tmp_path: Path, ruled: str
) -> None:
    file = tmp_path / "story.toml"
    file.write_text('title = "Beads"\n[[step]]\n', encoding="utf-8")

    def notes(story: Path | None) -> list[str]:
        export = ExportOptions(formats=("html",), story=story)
        options = BuildOptions(output=tmp_path / "a", extract=ExtractOptions(model=ruled), export=export)
        return [note for note in build(articles, options).notes if "story" in note]

    assert notes(None) == notes(file) == []
    (said,) = notes(None)
    assert said.startswith("The last build had the story “Beads”; this build was given none")
    assert "--story FILE" in said
    assert notes(None) == []
