"""The progress of a build on standard error: nothing where it is short, a line every ten seconds else."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from graphkit.cli import progress
from graphkit.cli.progress import STEPS, shown
from graphkit.options import BuildOptions, ExportOptions, ExtractOptions
from graphkit.pipeline import build
from graphkit.progress import NOTHING, Amount
from tests.support.command import graphkit
from tests.support.ruled import ruled_model


def test_lines_tell_what_is_going_on_also_where_nothing_is_reported(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(progress, "EVERY", 0.05)
    with shown() as report:
        time.sleep(0.08)
        report("extract", Amount(1, 100), Amount(4, 400))
        time.sleep(0.1)
        report("graph", NOTHING, NOTHING)
        time.sleep(0.08)
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "Reading files"
    assert any(
        line.startswith("Extracting names and topics: 1 of 4 articles, 100 of 400 words, about ") for line in lines
    )
    assert lines[-1] == "Computing the layout"


def test_quiet_and_quick_builds_show_no_progress(capsys: pytest.CaptureFixture[str]) -> None:
    for quiet in (True, False):
        with shown(quiet=quiet) as report:
            report("extract", Amount(1, 100), Amount(4, 400))
    assert capsys.readouterr() == ("", "")


def test_each_step_of_a_build_has_words_and_says_how_much_is_done(tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    for number in range(3):
        (articles / f"{number}.txt").write_text(f"Kim met {number}.", encoding="utf-8")
    said: list[tuple[str, Amount, Amount]] = []
    options = BuildOptions(
        output=tmp_path / "out", extract=ExtractOptions(model=ruled_model(tmp_path / "ruled")),
        export=ExportOptions(formats=("csv",)),
    )  # fmt: skip
    build(articles, options, progress=lambda *one: said.append(one))
    assert [step for step in STEPS if step in {step for step, _, _ in said}] == list(STEPS)
    assert ("read", Amount(3), NOTHING) in said
    assert ("extract", Amount(3, 9), Amount(3, 9)) in said


def test_a_quiet_build_says_what_was_left_out_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Kim met Lee.", encoding="utf-8")
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.4 broken")
    model = ruled_model(tmp_path / "ruled")
    run = graphkit("build", tmp_path / "a.txt", tmp_path / "b.pdf", "-o", tmp_path / "o", "--model", model, "--quiet")
    assert (run.returncode, run.stdout) == (3, "")
    assert "b.pdf" in run.stderr
