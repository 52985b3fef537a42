"""The command as its user runs it: real model, real files, and once a process of its own."""

from __future__ import annotations

import csv
import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from graphkit.choices import FORMATS
from tests.support.command import graphkit

pytestmark = pytest.mark.model

ARTICLE = "Jane Roe met John Doe in Paris on Monday. Roe later flew to Berlin to see Chancellor Olaf Scholz.\n"
EPOCH = "1700000000"
FILES = {name for names in FORMATS.values() for name in names} | {"graphkit.duckdb"}


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "2024-01-02-one.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "two.txt").write_text("Angela Merkel praised the European Union's sanctions on Russia.", encoding="utf-8")
    return folder


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_folder_becomes_all_files(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run = graphkit("build", articles, "--output", out)
    assert run.returncode == 0, run.stderr
    assert {path.name for path in out.iterdir()} == FILES
    assert "Read 2 articles" in run.stdout
    assert (out / "graph.html").resolve().as_uri() in run.stdout
    entities = {row["label"]: row for row in table(out / "entities.csv")}
    assert entities["Jane Roe"]["type"] == "person"
    assert entities["Jane Roe"]["mentions"] == "2"
    assert entities["Russia"]["type"] == "place"
    assert entities["Sanctions"]["type"] == "topic"
    assert any(row["source"] == "jane-roe" or row["target"] == "jane-roe" for row in table(out / "edges.csv"))


def test_two_builds_write_the_same_bytes(articles: Path, tmp_path: Path) -> None:
    """One in this process and one in its own, where sets and hashes have another order."""
    seed = "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"
    assert graphkit("build", articles, "-o", tmp_path / "a", SOURCE_DATE_EPOCH=EPOCH).returncode == 0
    subprocess.run(
        [sys.executable, "-m", "graphkit", "build", articles, "-o", tmp_path / "b"],
        env={**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "PYTHONHASHSEED": seed}, check=True, capture_output=True,
    )  # fmt: skip
    for name in FILES - {"graphkit.duckdb"}:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes(), name
    assert "2023-11-14" in (tmp_path / "a" / "graph.json").read_text(encoding="utf-8")


def test_an_unchanged_article_is_not_read_again(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    graphkit("build", articles, "-o", out, "-f", "csv")
    (articles / "three.txt").write_text("Boris Pistorius visited Kyiv.", encoding="utf-8")
    run = graphkit("build", articles, "-o", out, "-f", "csv")
    assert "Read 3 articles (2 known from before)" in run.stdout
    assert "Boris Pistorius" in {row["label"] for row in table(out / "entities.csv")}
    (articles / "three.txt").unlink()
    graphkit("build", articles, "-o", out, "-f", "csv")
    assert "Boris Pistorius" not in {row["label"] for row in table(out / "entities.csv")}


def test_standard_input_and_formats(tmp_path: Path) -> None:
    out = tmp_path / "out"
    run = graphkit("build", "-", "--formats", "csv,graphml", "-o", out, stdin=ARTICLE)
    assert run.returncode == 0, run.stderr
    assert {path.name for path in out.iterdir()} == {*FORMATS["csv"], *FORMATS["graphml"], "graphkit.duckdb"}
    assert "Open the page" not in run.stdout


def test_records_keep_their_ids(tmp_path: Path) -> None:
    records = tmp_path / "wire.jsonl"
    records.write_text(json.dumps({"id": "item-7", "text": ARTICLE, "date": "2024-05-06"}) + "\n", encoding="utf-8")
    out = tmp_path / "out"
    assert graphkit("build", records, "-o", out, "-f", "csv").returncode == 0
    assert [(row["id"], row["date"]) for row in table(out / "documents.csv")] == [("item-7", "2024-05-06")]
    text = ARTICLE
    for row in table(out / "mentions.csv"):
        assert text[int(row["start"]) : int(row["end"])] == row["text"]


def test_a_wider_window_has_more_edges(articles: Path, tmp_path: Path) -> None:
    counts = []
    for window in ("sentence", "2", "paragraph", "document"):
        graphkit("build", articles, "-o", tmp_path / "out", "--window", window, "-f", "csv")
        counts.append(len(table(tmp_path / "out" / "edges.csv")))
    assert counts == sorted(counts)
    assert counts[0] < counts[-1]


def test_the_summary_says_of_what_it_counts_relations(articles: Path, tmp_path: Path) -> None:
    run = graphkit("build", articles, "--output", tmp_path / "out", "--formats", "csv")
    assert " what one does with another; graphkit relations -w " in run.stdout
    assert "out lists them." in run.stdout
    run = graphkit("build", articles, "--output", tmp_path / "out", "--formats", "csv", "--since", "2024")
    assert "Selected 1 article" in run.stdout
    assert "out lists those of all articles." in run.stdout


def test_a_topic_of_ones_own(articles: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('[air-travel]\nlabel = "Air travel"\nterms = ["fly to", "flew to", "flight to"]\n', encoding="utf-8")
    graphkit("build", articles, "-o", tmp_path / "out", "--topics-file", own, "-f", "csv")
    assert "Air travel" in {row["label"] for row in table(tmp_path / "out" / "entities.csv")}
    graphkit("build", articles, "-o", tmp_path / "out", "--no-topics", "-f", "csv")
    assert "topic" not in {row["type"] for row in table(tmp_path / "out" / "entities.csv")}


def mistake(*arguments: str | Path, code: int = 2) -> str:
    """Run what cannot work; what it said."""
    run = graphkit(*arguments)
    assert run.returncode == code, run.stdout + run.stderr
    assert "Traceback" not in run.stderr
    assert run.stdout == ""
    return run.stderr


def test_a_missing_path(tmp_path: Path) -> None:
    said = mistake("build", tmp_path / "nowhere", "-o", tmp_path / "out")
    assert "nowhere" in said
    assert not (tmp_path / "out").exists()


def test_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "No article" in mistake("build", tmp_path / "empty", "-o", tmp_path / "out", code=1)
    assert not (tmp_path / "out").exists()


def test_a_folder_with_nothing_readable(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "photo.txt").write_bytes(bytes(range(256)) * 20)
    said = mistake("build", tmp_path / "in", "-o", tmp_path / "out", code=1)
    assert "photo.txt" in said
    assert "binary" in said
    assert not (tmp_path / "out").exists()


def test_what_cannot_be_read_is_left_out_and_listed(articles: Path, tmp_path: Path) -> None:
    (articles / "photo.txt").write_bytes(bytes(range(256)) * 20)
    lines = [json.dumps({"text": ARTICLE}), "{broken", json.dumps({"column": "no text"})]
    (articles / "wire.jsonl").write_text("\n".join(lines), encoding="utf-8")
    run = graphkit("build", articles, "-o", tmp_path / "out")
    assert run.returncode == 3
    assert "Read 3 articles" in run.stdout
    assert "3 inputs left out" in run.stderr
    for place in ("photo.txt", "wire.jsonl, line 2", "wire.jsonl, line 3"):
        assert place in run.stderr
    assert {path.name for path in (tmp_path / "out").iterdir()} == FILES


def test_a_wrong_column_names_those_there_are(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("first,second\nx,Jane Roe met John Doe\n", encoding="utf-8")
    said = mistake("build", tmp_path / "a.csv", "-o", tmp_path / "out", code=1)
    assert "first" in said
    assert "second" in said
    assert "--text-column" in said
    run = graphkit("build", tmp_path / "a.csv", "-o", tmp_path / "out", "--text-column", "second")
    assert run.returncode == 0, run.stderr


def test_an_article_without_names_and_a_graph_without_edges(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("it rained all day, and then it rained some more.", encoding="utf-8")
    run = graphkit("build", tmp_path / "a.txt", "-o", tmp_path / "out", "--no-topics")
    assert run.returncode == 0
    assert "graph is empty" in run.stderr
    assert {path.name for path in (tmp_path / "out").iterdir()} == FILES
    (tmp_path / "a.txt").write_text("Angela Merkel was there.", encoding="utf-8")
    run = graphkit("build", tmp_path / "a.txt", "-o", tmp_path / "out", "--no-topics")
    assert run.returncode == 0
    assert "no edges" in run.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are another matter there")
def test_an_output_that_cannot_be_written(articles: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert "--output" in mistake("build", articles, "-o", tmp_path / "file" / "out", code=1)
    if os.geteuid() != 0:
        locked = tmp_path / "locked"
        locked.mkdir()
        locked.chmod(stat.S_IRUSR | stat.S_IXUSR)
        assert "--output" in mistake("build", articles, "-o", locked / "out", code=1)


def test_a_model_that_is_not_installed(articles: Path, tmp_path: Path) -> None:
    said = mistake("build", articles, "-o", tmp_path / "out", "--model", "en_core_web_trf", code=1)
    assert "python -m spacy download en_core_web_trf" in said
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("option", "value", "says"),
    [
        ("--window", "page", "sentence, paragraph"),
        ("--formats", "pdf", "graphml"),
        ("--formats", ",", "graphml"),
        ("--topics-file", "nowhere.toml", "nowhere.toml"),
    ],
)
def test_options_that_cannot_be_meant(articles: Path, tmp_path: Path, option: str, value: str, says: str) -> None:
    assert says in mistake("build", articles, "-o", tmp_path / "out", option, value)
    assert not (tmp_path / "out").exists()


def test_a_failed_build_leaves_the_last_one_alone(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    graphkit("build", articles, "-o", out)
    before = {path.name: path.read_bytes() for path in out.iterdir() if path.suffix != ".duckdb"}
    shutil.rmtree(articles)
    mistake("build", articles, "-o", out)
    assert {path.name: path.read_bytes() for path in out.iterdir() if path.suffix != ".duckdb"} == before


def test_help_comes_without_the_heavy_libraries() -> None:
    code = (
        "import sys, graphkit.cli\n"
        "from typer.testing import CliRunner\n"
        "assert CliRunner().invoke(graphkit.cli.app, ['build', '--help']).exit_code == 0\n"
        "print(sorted({'spacy', 'pyvis', 'pandas', 'duckdb', 'numpy', 'networkx', 'trafilatura'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_demo_builds_the_sample(tmp_path: Path) -> None:
    run = graphkit("demo", "-o", tmp_path / "out")
    assert run.returncode == 0, run.stderr
    labels = {row["label"]: row["type"] for row in table(tmp_path / "out" / "entities.csv")}
    for label, kind in {"Kim Jong Un": "person", "Vladimir Putin": "person", "North Korea": "place"}.items():
        assert labels[label] == kind
    for topic in ("Sanctions", "Arms deal"):
        assert labels[topic] == "topic"
