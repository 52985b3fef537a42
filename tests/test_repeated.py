"""A build again: what has not changed is not made again, and a build that is cut off spoils nothing."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from graphkit.errors import OutputError
from graphkit.options import (
    BuildOptions,
    ExportOptions,
    ExtractOptions,
    GraphOptions,
    PruneOptions,
    ResolveOptions,
)
from graphkit.pipeline import build
from graphkit.progress import Amount
from graphkit.result import BuildResult
from graphkit.store import FILE_NAME, Store
from graphkit.store.renewal import copy_beside
from graphkit.version import __version__
from tests.run.workers import Poisoned
from tests.support.ruled import ruled_model

pytestmark = pytest.mark.slow

SENTENCES = (
    "Kim met Lee by the old pier.", "The Red Cross told Lee of sanctions.", "Norland sent a ferry to the Red Cross.",
    "Kim left Norland.", "Lee spoke of sanctions on Norland.", "Nobody came.", "Kim and the Red Cross signed a treaty.",
)  # fmt: skip
DECISIONS = (
    "", '[rename]\n"Kim" = "Kim the Elder"\n', 'drop = ["Lee"]\n', '[type]\n"Norland" = "organisation"\n',
)  # fmt: skip
TOPICS = ('[ferries]\nlabel = "Ferries"\nterms = ["ferry"]\n', '[piers]\nlabel = "Piers"\nterms = ["old pier"]\n')


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    return ruled_model(tmp_path_factory.mktemp("model") / "ruled")


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(4):
        text = " ".join(SENTENCES[number : number + 3])
        (folder / f"2023-09-{number + 10}-{number}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def options(tmp_path: Path, model: str) -> BuildOptions:
    return BuildOptions(
        output=tmp_path / "out", built="2023-11-14", extract=ExtractOptions(model=model),
        export=ExportOptions(formats=("json", "csv", "graphml", "html")),
    )  # fmt: skip


def files_in(folder: Path) -> dict[str, bytes]:
    """The files of a build but the workspace, which keeps more than was asked for."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if not path.name.startswith(FILE_NAME)}


def steps_of(articles: Path, options: BuildOptions) -> tuple[BuildResult, list[str]]:
    """The result of a build, and the steps that it went through."""
    steps: list[str] = []
    result = build(articles, options, progress=lambda step, done, total: steps.append(step))
    return result, list(dict.fromkeys(steps))


def test_where_nothing_changed_nothing_is_made_again(articles: Path, options: BuildOptions) -> None:
    first, made = steps_of(articles, options)
    assert {"extract", "resolve", "graph", "export"} <= set(made)
    before = {path.name: (path.stat().st_mtime_ns, path.read_bytes()) for path in options.output.iterdir()}
    again, steps = steps_of(articles, options)
    assert steps == ["read"]
    assert {path.name: (path.stat().st_mtime_ns, path.read_bytes()) for path in options.output.iterdir()} == before
    assert again.extracted == 0
    assert list(again.seconds) == ["read"]
    assert replace(again, extracted=4, seconds=first.seconds) == first


def test_where_and_by_how_many_texts_are_read_is_no_change(articles: Path, options: BuildOptions) -> None:
    build(articles, options)
    # Nothing is read, so that Ray is not needed.
    extract = replace(options.extract, jobs=3, engine="ray", ray_address="10.0.0.1:6379", actors=7, gpus=0.5)
    assert steps_of(articles, replace(options, extract=extract))[1] == ["read"]


def test_another_day_alone_is_no_change_unless_it_is_pinned(
    articles: Path, options: BuildOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    any_day = replace(options, built="")
    build(articles, any_day)
    before = files_in(options.output)
    monkeypatch.setattr("graphkit.pipeline._about", _on_another_day)
    assert steps_of(articles, any_day)[1] == ["read"]
    assert files_in(options.output) == before
    assert "export" in steps_of(articles, replace(options, built="2024-01-01"))[1]
    assert files_in(options.output) != before


def _on_another_day(given: Any, options: BuildOptions) -> dict[str, str]:
    said = {"version": __version__, "title": "", "card": "", "inputs": "articles", "model": options.extract.model}
    return said | {"built": options.built or "2031-01-01"}


CHANGES: dict[str, Callable[[BuildOptions], BuildOptions]] = {
    "pruning": lambda o: replace(o, graph=GraphOptions(prune=PruneOptions(min_sentences=2))),
    "nodes of the page": lambda o: replace(o, graph=GraphOptions(page_nodes=2)),
    "formats": lambda o: replace(o, export=ExportOptions(formats=("csv",))),
    "title": lambda o: replace(o, export=replace(o.export, title="Ferries")),
}


@pytest.mark.parametrize("change", CHANGES)
def test_another_pruning_page_or_format_resolves_nothing(articles: Path, options: BuildOptions, change: str) -> None:
    first = build(articles, options)
    changed = CHANGES[change](options)
    again, steps = steps_of(articles, changed)
    assert steps == ["read", "extract", "graph", "export"]
    assert again.notes == first.notes or change == "pruning"
    fresh = build(articles, replace(changed, output=options.output.with_name("fresh")))
    assert {name: files_in(options.output)[name] for name in files_in(fresh.output)} == files_in(fresh.output)


def test_a_file_that_is_gone_or_changed_is_written_again(articles: Path, options: BuildOptions) -> None:
    build(articles, options)
    before = files_in(options.output)
    (options.output / "edges.csv").unlink()
    (options.output / "graph.json").write_text("{}", encoding="utf-8")
    assert steps_of(articles, options)[1] == ["read", "extract", "graph", "export"]
    assert files_in(options.output) == before


def test_the_workspace_does_not_grow_by_rebuilding(articles: Path, options: BuildOptions) -> None:
    build(articles, options)
    first = (options.output / FILE_NAME).stat().st_size
    text = (articles / "2023-09-10-0.txt").read_text(encoding="utf-8")
    for number in range(4):
        (articles / "2023-09-10-0.txt").write_text(f"{text} Kim left {number} times.", encoding="utf-8")
        build(articles, options)
    assert (options.output / FILE_NAME).stat().st_size <= 1.2 * first


def test_edits_give_what_a_build_from_nothing_gives(articles: Path, options: BuildOptions, tmp_path: Path) -> None:
    chance = random.Random(7)
    topics, decisions = tmp_path / "topics.toml", tmp_path / "graphkit.toml"
    topics.write_text(TOPICS[0], encoding="utf-8")
    decisions.write_text("", encoding="utf-8")
    options = replace(
        options, extract=replace(options.extract, topics_file=topics), resolve=ResolveOptions(decisions=decisions),
        export=ExportOptions(formats=("json", "csv")),
    )  # fmt: skip

    def edit(number: int) -> None:
        files = sorted(articles.iterdir())
        text = " ".join(chance.choices(SENTENCES, k=3))
        kind = chance.choice(("add", "change", "remove", "decide", "topics"))
        if kind == "add" or (kind == "remove" and len(files) < 3):
            (articles / f"2023-10-{number % 28 + 1:02}-{number}.txt").write_text(text, encoding="utf-8")
        elif kind == "change":
            chance.choice(files).write_text(text, encoding="utf-8")
        elif kind == "remove":
            chance.choice(files).unlink()
        else:
            file, texts = (decisions, DECISIONS) if kind == "decide" else (topics, TOPICS)
            file.write_text(chance.choice(texts), encoding="utf-8")

    for number in range(50):
        edit(number)
        build(articles, options)
        fresh = replace(options, output=tmp_path / "fresh" / f"{number}")
        build(articles, fresh)
        assert files_in(options.output) == files_in(fresh.output), number


def test_questions_during_a_build_are_answered_from_the_last(articles: Path, options: BuildOptions) -> None:
    build(articles, options)
    seen: list[int] = []

    def ask(step: str, done: Amount, total: Amount) -> None:
        with Store(options.output / FILE_NAME, read_only=True) as store:
            seen.append(store.count("documents"))

    (articles / "more.txt").write_text("Kim met Lee again.", encoding="utf-8")
    build(articles, options, progress=ask)
    assert set(seen) == {4}
    with Store(options.output / FILE_NAME, read_only=True) as store:
        assert store.count("documents") == 5


def test_two_builds_at_once(articles: Path, options: BuildOptions) -> None:
    def build_too(step: str, done: Amount, total: Amount) -> None:
        if step == "resolve":
            done_ = subprocess.run(
                [sys.executable, "-m", "graphkit", "build", articles, "-o", options.output, "--title", "Other"],
                capture_output=True, text=True, check=False,
            )  # fmt: skip
            assert (done_.returncode, "Another build is writing into" in done_.stderr) == (1, True), done_.stderr

    first = build(articles, options, progress=build_too)
    assert files_in(options.output) == files_in(build(articles, replace(options, output=first.output / "b")).output)


def test_a_disk_that_is_full_leaves_workspace_and_files_of_one_build(
    articles: Path, options: BuildOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(articles, options)
    before = {path.name: path.read_bytes() for path in options.output.iterdir()}
    (articles / "more.txt").write_text("Kim met Lee again.", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("graphkit.export.graphml.write_graphml", full)
        with pytest.raises(OutputError, match="No space left on device"):
            build(articles, options)
    assert {name: (options.output / name).read_bytes() for name in before} == before
    # What was extracted is kept in the copy.
    again = build(articles, options)
    assert (again.documents, again.extracted) == (5, 0)
    assert not copy_beside(options.output / FILE_NAME).exists()


@pytest.mark.parametrize("spoiled", [b"", b"no database" * 1000, None])
def test_a_copy_that_cannot_be_used_is_made_anew(articles: Path, options: BuildOptions, spoiled: bytes | None) -> None:
    build(articles, options)
    copy = copy_beside(options.output / FILE_NAME)
    if spoiled is None:
        # Of a workspace that somebody replaced meanwhile.
        copy.write_bytes((options.output / FILE_NAME).read_bytes())
    else:
        copy.write_bytes(spoiled)
    (articles / "more.txt").write_text("Kim met Lee again.", encoding="utf-8")
    assert build(articles, options).extracted == 1
    assert not copy.exists()


BUILD = """
import sys
from pathlib import Path
from graphkit.options import BuildOptions, ExportOptions, ExtractOptions
from graphkit.pipeline import build
from graphkit.progress import Amount
said = lambda step, done, total: print(step, flush=True)
formats = ExportOptions(formats=("json", "csv", "graphml", "html"))
options = BuildOptions(
    output=Path(sys.argv[2]), built="2023-11-14", extract=ExtractOptions(model=sys.argv[3]), export=formats
)
build(sys.argv[1], options, progress=said)
"""


@pytest.mark.skipif(os.name == "nt", reason="There is no SIGKILL.")
@pytest.mark.parametrize("step", ["read", "extract", "discover", "resolve", "relate", "graph", "export"])
def test_a_build_that_is_killed_spoils_nothing_and_the_next_goes_on(
    articles: Path, options: BuildOptions, step: str, tmp_path: Path
) -> None:
    build(articles, options)
    before = {path.name: path.read_bytes() for path in options.output.iterdir()}
    (articles / "more.txt").write_text("Kim met Lee again in Norland.", encoding="utf-8")
    command = [sys.executable, "-c", BUILD, str(articles), str(options.output), options.extract.model]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        while process.stdout.readline().strip() != step:
            pass
        time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    assert {name: (options.output / name).read_bytes() for name in before} == before
    with Store(options.output / FILE_NAME, read_only=True) as store:
        assert store.count("documents") == 4
    build(articles, options)
    build(articles, replace(options, output=tmp_path / "fresh"))
    assert files_in(options.output) == files_in(tmp_path / "fresh")


def test_an_article_at_which_processes_end_is_named_and_left_out_and_tried_again(
    articles: Path, options: BuildOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(6):
        long = " ".join(SENTENCES) * 300
        (articles / f"long-{number}.txt").write_text(long + f" Kim left {number} times.", encoding="utf-8")
    bad = articles / "long-3.txt"
    bad.write_text("Kim drank poison. " + bad.read_text(encoding="utf-8"), encoding="utf-8")
    options = replace(options, extract=replace(options.extract, jobs=2), export=ExportOptions(formats=("csv",)))
    with monkeypatch.context() as patched:
        patched.setattr("graphkit.extract.Extractor", Poisoned)
        result = build(articles, options)
        assert (result.documents, result.extracted) == (9, 9)
        (failure,) = result.failures
        assert failure.path == "long-3.txt"
        assert failure.reason.startswith("ended the process that read it, twice")
        assert b"long-3" not in (options.output / "documents.csv").read_bytes()
        again = build(articles, options)
        assert (again.documents, again.failures) == (9, result.failures)
    healed = build(articles, options)
    assert (healed.documents, healed.extracted, healed.failures) == (10, 1, ())
