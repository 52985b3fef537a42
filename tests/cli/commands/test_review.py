"""Corrections as their user makes them: a real build, answers by command and in a terminal, and the next build."""

from __future__ import annotations

import csv
import json
import os
import re
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

import pytest
from typer.testing import CliRunner

from graphkit.cli import app
from graphkit.cli.defaults import KINDS
from graphkit.cli.questions import KEYS
from graphkit.cli.text import plain
from graphkit.decisions.file import load_decisions
from graphkit.errors import UsageError
from tests.support.command import graphkit

ARTICLES = {
    "2024-01-01-a.txt": "Jane Roe met John Doe in Paris. Roe praised the Office of Grain Trade on Monday.\n\n"
    "John Doe thanked Jane Roe and flew to Berlin. A Russian banker stayed.\n",
    "b.txt": "Jane Rowe, who leads the Office of Grain Trade, visited Madrid. Rowe saw Mary Major there.\n",
    "c.txt": "Mary Major and Jane M. Roe spoke in Paris. The Photo Desk was told by Major.\n",
}
UP_TO_DATE = "Run the build again"


def done(*arguments: str | Path, cwd: Path) -> str:
    run = graphkit(*arguments, cwd=cwd)
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


def mistake(*arguments: str | Path, cwd: Path, code: int = 2) -> str:
    run = graphkit(*arguments, cwd=cwd)
    assert run.returncode == code, run.stdout + run.stderr
    assert "Traceback" not in run.stderr
    assert run.stdout == ""
    return run.stderr


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    (folder / "articles").mkdir()
    for name, text in ARTICLES.items():
        (folder / "articles" / name).write_text(text, encoding="utf-8")
    done("build", "articles", "-f", "csv", cwd=folder)
    return folder


@pytest.fixture
def project(template: Path, tmp_path: Path) -> Path:
    """A folder with articles and their build, and no decisions."""
    return shutil.copytree(template, tmp_path / "project")


def rebuilt(project: Path, *arguments: str | Path) -> dict[str, set[str]]:
    """Build again, which must read no article anew; label → all its forms."""
    said = done("build", "articles", "-f", "csv", *arguments, cwd=project)
    assert "Read 3 articles (3 known from before)" in said
    return entities(project)


def entities(project: Path) -> dict[str, set[str]]:
    return {
        row["label"]: {row["label"], *filter(None, row["aliases"].split("; "))}
        for row in rows(project / "output" / "entities.csv")
    }


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def file_of(project: Path) -> str:
    return (project / "graphkit.toml").read_text(encoding="utf-8")


# One line each


@pytest.mark.model
def test_merge_then_build(project: Path) -> None:
    assert len({"Jane Roe", "Jane Rowe"} & entities(project).keys()) == 2
    said = done("merge", "jane rowe", "Jane Roe", "--note", "one minister", cwd=project)
    assert UP_TO_DATE in said
    assert "graphkit.toml" in said
    assert load_decisions(project / "graphkit.toml").entries[0].note == "one minister"
    assert rebuilt(project)["Jane Roe"] == {"Jane Roe", "Jane M. Roe", "Roe", "Jane Rowe", "Rowe"}
    assert "Jane Rowe" not in entities(project)


@pytest.mark.model
def test_split_takes_a_name_apart_inside_an_article_and_over_the_corpus(project: Path) -> None:
    assert entities(project)["Jane Roe"] == {"Jane Roe", "Jane M. Roe", "Roe"}
    assert UP_TO_DATE in done("split", "Jane Roe", cwd=project)
    assert load_decisions(project / "graphkit.toml").different == (("Jane Roe", "Jane M. Roe"), ("Jane Roe", "Roe"))
    assert rebuilt(project)["Jane Roe"] == {"Jane Roe"}
    assert {"Roe", "Jane M. Roe"} <= set().union(*entities(project).values())


@pytest.mark.model
def test_split_takes_out_one_form(project: Path) -> None:
    done("split", "Jane Roe", "Jane M. Roe", cwd=project)
    parted = rebuilt(project)
    assert parted["Jane Roe"] == {"Jane Roe", "Roe"}
    assert parted["Jane M. Roe"] == {"Jane M. Roe"}
    assert graphkit("split", "Major", cwd=project).returncode == 0
    assert rebuilt(project)["Major"] == {"Major"}


@pytest.mark.model
def test_split_takes_a_name_apart_in_some_articles(project: Path) -> None:
    first, *others = sorted(
        {row["document"] for row in rows(project / "output" / "mentions.csv") if row["entity"] == "jane-roe"}
    )
    assert f"“Jane Roe” is “Jane Roe (2)” in {first}" in done("split", "Jane Roe", "--in", first, cwd=project)
    assert "stays as it is" in done("split", "Jane Roe", "Jane Roe (2)", "--in", first, cwd=project)
    parted = rebuilt(project)
    assert parted["Jane Roe (2)"]
    where = {
        row["document"]: row["entity"] for row in rows(project / "output" / "mentions.csv") if "Roe" in row["text"]
    }
    assert where.pop(first) == "jane-roe-2"
    assert list(where) == others
    assert "jane-roe-2" not in where.values()
    assert f"different: Jane Roe, Jane Roe (2) in {first}" in done("why", "Jane Roe (2)", cwd=project)
    assert "There is no article “nowhere.txt”." in mistake("split", "Jane Roe", "--in", "nowhere.txt", cwd=project)


@pytest.mark.model
def test_a_file_by_hand_holds_for_every_build(project: Path) -> None:
    (project / "graphkit.toml").write_text(
        'same = [["Mary Major", "Nobody At All"]]\n'
        'drop = [{ name = "Photo Desk", note = "not a body" }]\n'
        '[rename]\n"Jane Roe" = { to = "Minister Roe", note = "her office" }\n'
        '[type]\n"John Doe" = "organisation"\n',
        encoding="utf-8",
    )
    before = {row["id"]: row for row in rows(project / "output" / "entities.csv")}
    run = graphkit("build", "articles", "-f", "csv", cwd=project)
    assert "(3 known from before)" in run.stdout
    assert "graphkit.toml, line 1: No entity is called “Nobody At All”" in run.stderr
    after = {row["id"]: row for row in rows(project / "output" / "entities.csv")}
    assert after["jane-roe"]["label"] == "Minister Roe"
    assert after["jane-roe"]["mentions"] == before["jane-roe"]["mentions"]
    assert after["john-doe"]["type"] == "organisation"
    assert before.keys() - after.keys() == {"photo-desk"}
    assert "Minister Roe" in done("why", "Roe", cwd=project)
    assert "graphkit.toml, line 4, rename: Jane Roe → Minister Roe (her office)" in done(
        "why", "minister roe", cwd=project
    )
    assert "is dropped: graphkit.toml, line 2" in mistake("why", "Photo Desk", cwd=project, code=1)
    done("merge", "Minister Roe", "Jane Rowe", cwd=project)
    assert "Jane Rowe" in rebuilt(project)["Minister Roe"]


@pytest.mark.model
def test_unknown_names_are_refused_with_suggestions(project: Path) -> None:
    for arguments in (("merge", "Jane Roe", "Mary Mayor"), ("split", "Mary Mayor"), ("split", "Paris", "Mary Mayor")):
        said = mistake(*arguments, cwd=project, code=1)
        assert "No entity is called “Mary Mayor”" in said
        assert "“Mary Major”" in said
    assert "merged anything with “Berlin”" in mistake("split", "Berlin", cwd=project, code=1)
    assert not (project / "graphkit.toml").exists()


@pytest.mark.model
def test_a_contradiction_is_refused(project: Path) -> None:
    done("merge", "Jane Roe", "Jane Rowe", cwd=project)
    before = file_of(project)
    said = mistake("split", "Jane Rowe", "Jane Roe", cwd=project)
    assert "graphkit.toml, line 3: “Jane Rowe” and “Jane Roe” are the same (line 3) and different (this answer)" in said
    assert file_of(project) == before
    assert "stays as it is" in done("merge", "JANE ROE", "Jane Rowe", cwd=project)
    assert file_of(project) == before


def test_without_a_build(tmp_path: Path) -> None:
    for arguments in (("review",), ("why", "Roe"), ("review", "--accept", "abc")):
        assert "There is no build in output" in mistake(*arguments, cwd=tmp_path, code=1)
    assert "There is no build in output" in mistake("split", "Roe", cwd=tmp_path)
    assert "two names or more" in mistake("merge", "Roe", cwd=tmp_path)
    assert list(tmp_path.iterdir()) == []
    done("merge", "ISIL", "Daesh", "Islamic State", cwd=tmp_path)
    done("split", "A One", "B Two", "C Three", cwd=tmp_path)
    decisions = load_decisions(tmp_path / "graphkit.toml")
    assert decisions.same == (("ISIL", "Daesh", "Islamic State"),)
    assert len(decisions.different) == 3
    assert "There is no file none.toml" in mistake("correct", "none.toml", cwd=tmp_path)
    assert "is the file of decisions itself" in mistake("correct", "graphkit.toml", cwd=tmp_path)
    saved = tmp_path / "corrections.toml"
    saved.write_text('drop = ["D"]\nmark = [{ names = ["ISIL", "A One"], as = "doubtful", note = "no" }]\n[build]\n')
    said = done("correct", "corrections.toml", cwd=tmp_path)
    assert (said.split(".toml: ")[1].splitlines()[0], UP_TO_DATE in said) == (
        "2 corrections of corrections.toml.",
        True,
    )
    assert "stays as it is" in done("correct", "corrections.toml", cwd=tmp_path)
    assert load_decisions(tmp_path / "graphkit.toml").drop == ("D",)
    saved.write_text('same = [["A One", "B Two"]]\n')
    assert "graphkit.toml, line" in mistake("correct", "corrections.toml", cwd=tmp_path)
    saved.write_text("[build]\nseed = 2\n")
    assert "Take it out" in mistake("correct", "corrections.toml", cwd=tmp_path)
    saved.write_text('title = "A"\n[[step]]\n')
    assert "graphkit export --story corrections.toml" in mistake("correct", "corrections.toml", cwd=tmp_path)


# why


@pytest.mark.model
def test_why(project: Path) -> None:
    said = done("why", "roe", cwd=project)
    assert re.search(r"^Jane Roe, person", said)
    assert re.search(r"Roe +1 × +surname 1\.00: a surname in an article that has the full name", said)
    assert "Jane Roe | Jane Rowe: not merged (0." in said
    (one,) = json.loads(done("why", "ROE", "--json", cwd=project))
    assert (one["id"], one["type"]) == ("jane-roe", "person")
    assert {form["text"] for form in one["forms"]} == {"Jane Roe", "Jane M. Roe", "Roe"}
    assert "No entity is called “Xyz”" in mistake("why", "Xyz", cwd=project, code=1)


# review, for scripts


@pytest.mark.model
def test_review_lists_without_a_terminal(project: Path) -> None:
    said = done("review", cwd=project)
    first, *others = re.findall(
        r"^([0-9a-f]{10})  (not merged|merged) \((\d\.\d\d)\): (.+?) \| (.+?): ", said, re.MULTILINE
    )
    assert first[1:2] + first[3:] == ("not merged", "Jane Roe", "Jane Rowe")
    assert ("merged", "Jane M. Roe", "Jane Roe") in {(other[1], *other[3:]) for other in others}
    assert "Jane Rowe, who leads the Office of Grain Trade, visited Madrid." in said
    assert "    Jane Roe: 2 mentions in 1 article" in said
    assert len(re.findall(r"^[0-9a-f]{10} ", done("review", "--limit", "2", cwd=project), re.MULTILINE)) == 2


@pytest.mark.model
def test_review_as_json_is_stable(project: Path) -> None:
    text = done("review", "--json", cwd=project)
    assert done("review", "output", "--json", cwd=project) == text
    shutil.rmtree(project / "output")
    done("build", "articles", "-f", "csv", cwd=project)
    assert done("review", "--json", cwd=project) == text
    questions = json.loads(text)
    assert len({question["id"] for question in questions}) == len(questions) >= 4
    first = questions[0]
    assert {*first} == {"id", "a", "b", "rule", "score", "verdict", "reason"}
    assert {*first["a"]} == {"name", "mentions", "documents", "contexts"}
    assert first["a"]["contexts"][0] == {
        "document": "2024-01-01-a.txt", "title": "", "date": "2024-01-01", "text": "Jane Roe",
        "sentence": "Jane Roe met John Doe in Paris.",
    }  # fmt: skip


@pytest.mark.model
def test_answers_of_a_script(project: Path) -> None:
    ids = {(q["a"]["name"], q["b"]["name"]): q["id"] for q in json.loads(done("review", "--json", cwd=project))}
    near, joined, short = ids["Jane Roe", "Jane Rowe"], ids["Jane M. Roe", "Jane Roe"], ids["Roe", "Jane Roe"]
    said = mistake("review", "--accept", near, "--reject", "0000000000", cwd=project)
    assert "There is no question “0000000000”" in said
    mistake("review", "--accept", near, "--reject", near, cwd=project)
    assert not (project / "graphkit.toml").exists(), "all answers or none"
    said = done("review", "--accept", near, "--reject", f"{joined},{short}", cwd=project)
    assert UP_TO_DATE in said
    decisions = load_decisions(project / "graphkit.toml")
    assert decisions.same == (("Jane Roe", "Jane Rowe"),)
    assert decisions.different == (("Jane M. Roe", "Jane Roe"), ("Roe", "Jane Roe"))
    left = {question["id"] for question in json.loads(done("review", "--json", cwd=project))}
    assert left == {*ids.values()} - {near, joined, short}
    assert "stays as it is" in done("review", "--accept", near, cwd=project)
    (one,) = (forms for forms in rebuilt(project).values() if "Jane Roe" in forms)
    assert one == {"Jane Roe", "Jane Rowe", "Rowe"}
    again = {question["id"] for question in json.loads(done("review", "--json", cwd=project))}
    assert not again & {near, joined, short}, "what was answered is not asked after the build either"


@pytest.mark.model
def test_nothing_left_to_ask(project: Path) -> None:
    ids = [question["id"] for question in json.loads(done("review", "--json", cwd=project))]
    done("review", "--reject", ",".join(ids), cwd=project)
    assert done("review", cwd=project) == "Nothing is left to review.\n"
    assert json.loads(done("review", "--json", cwd=project)) == []


# review, in a terminal


class Terminal:
    """``graphkit`` in a pseudo-terminal: what it shows comes out, keys go in."""

    def __init__(self, *arguments: str, cwd: Path) -> None:
        pty = pytest.importorskip("pty")
        self.master, slave = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "graphkit", *arguments], cwd=cwd, stdin=slave, stdout=slave, stderr=slave,
            start_new_session=True, close_fds=True,
            env={**os.environ, "COLUMNS": "120", "TERM": "xterm", "PYTHONPATH": str(Path(__file__).parents[3])},
        )  # fmt: skip
        os.close(slave)
        self.shown = ""

    def until(self, text: str) -> str:
        """What is shown from now until ``text`` or, for "", the end."""
        begin, patience = len(self.shown), time.monotonic() + 60
        while not text or text not in self.shown[begin:]:
            ready, _, _ = select.select([self.master], [], [], 1)
            assert time.monotonic() < patience, self.shown
            if ready:
                try:
                    more = os.read(self.master, 65536)
                except OSError:  # the other end is closed
                    more = b""
                if not more:
                    assert not text, self.shown
                    break
                self.shown += re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", more.decode())
        return self.shown[begin:]

    def press(self, key: str) -> None:
        """Press a key as soon as the program waits for one."""
        termios = pytest.importorskip("termios")
        patience = time.monotonic() + 60
        while termios.tcgetattr(self.master)[3] & termios.ICANON:
            assert time.monotonic() < patience, self.shown
            time.sleep(0.01)
        os.write(self.master, key.encode())

    def close(self) -> int:
        """Wait for the end; the exit code."""
        self.until("")
        return self.process.wait(timeout=60)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self.master)
        self.process.kill()
        self.process.wait(timeout=60)


PROMPT = "   ".join(f"{key} {word}" for key, word in KEYS.items())


@pytest.mark.model
def test_review_in_a_terminal(project: Path) -> None:
    (project / "graphkit.toml").write_text("# mine\n", encoding="utf-8")
    with Terminal("review", cwd=project) as terminal:
        shown = terminal.until(PROMPT)
        assert "1 of 5" in shown
        assert "not merged" in shown
        heads = [line for line in shown.splitlines() if line.startswith("╭")]
        assert re.search(r"─ Jane Roe ─.*─ Jane Rowe ─", heads[0]), "the names head two columns, beside each other"
        assert re.search(r"│ +2 mentions in 1 article +││ +1 mention in 1 article +│", shown)
        assert "Madrid." in shown
        assert file_of(project) == "# mine\n"

        terminal.press("x")
        assert "no such answer" in terminal.until(PROMPT)
        terminal.press("D")
        terminal.until(PROMPT)
        assert load_decisions(project / "graphkit.toml").different == (("Jane Roe", "Jane Rowe"),), "written at once"
        terminal.press("k")
        terminal.until(PROMPT)
        terminal.press("s")
        terminal.until(PROMPT)
        terminal.press("q")
        assert terminal.close() == 0
        assert "2 answers written" in terminal.shown
        assert UP_TO_DATE in terminal.shown
    decisions = load_decisions(project / "graphkit.toml")
    assert file_of(project).startswith("# mine\n")
    assert [entry.section for entry in decisions.entries] == ["same", "different"]
    with Terminal("review", cwd=project) as again:
        assert "1 of 3" in again.until(PROMPT), "the one that was skipped is asked again"
        again.press("q")
        assert again.close() == 0
        assert "stays as it is" in again.shown


@pytest.mark.model
@pytest.mark.parametrize("key", ["\x03", "\x04"])
def test_ctrl_c_and_ctrl_d_stop_the_review(project: Path, key: str) -> None:
    with Terminal("review", cwd=project) as terminal:
        terminal.until(PROMPT)
        terminal.press("d")
        terminal.until(PROMPT)
        terminal.press(key)
        assert terminal.close() == 0
        assert "1 answer written" in terminal.shown
    assert len(load_decisions(project / "graphkit.toml").entries) == 1


@pytest.mark.model
def test_a_contradiction_in_the_terminal_is_said_and_the_next_is_asked(project: Path) -> None:
    (project / "graphkit.toml").write_text('[type]\n"Jane Roe" = "person"\n"Jane Rowe" = "place"\n', encoding="utf-8")
    with Terminal("review", cwd=project) as terminal:
        terminal.until(PROMPT)
        terminal.press("s")
        assert "cannot be typed both" in terminal.until(PROMPT)
        terminal.press("q")
        assert terminal.close() == 0
    assert "same" not in file_of(project)


# Which file, which folder


@pytest.mark.model
def test_another_file_is_remembered(project: Path) -> None:
    (project / "mine.toml").write_text('different = [["Jane Roe", "Jane M. Roe"]]\n', encoding="utf-8")
    done("build", "articles", "-f", "csv", "--decisions", "mine.toml", cwd=project)
    said = done("merge", "Jane Rowe", "Jane M. Roe", cwd=project)
    assert "Run the build again with --decisions mine.toml" in said
    assert load_decisions(project / "mine.toml").same == (("Jane Rowe", "Jane M. Roe"),)
    assert not (project / "graphkit.toml").exists()
    done("merge", "Jane Rowe", "Mary Major", "--decisions", "other.toml", cwd=project)
    assert load_decisions(project / "other.toml").same == (("Jane Rowe", "Mary Major"),)


@pytest.mark.model
def test_the_folder_of_the_build_comes_from_the_file(project: Path) -> None:
    (project / "output").rename(project / "affair")
    (project / "graphkit.toml").write_text('[build]\noutput = "affair"\nformats = ["csv"]\n', encoding="utf-8")
    assert "Jane Rowe" in done("review", cwd=project)
    assert "No entity is called" in mistake("merge", "Jane Roe", "Mary Mayor", cwd=project, code=1)
    assert "There is no build in output" in mistake("review", "output", cwd=project, code=1)
    (project / "sub").mkdir()
    assert "Jane Rowe" in done("why", "Rowe", "--decisions", "../graphkit.toml", cwd=project / "sub")


@pytest.mark.model
@pytest.mark.parametrize("where", ["affair", "affair/graphkit.duckdb"])
def test_the_folder_of_the_build_is_given_as_for_questions(project: Path, where: str) -> None:
    (project / "output").rename(project / "affair")
    assert done("review", "-w", where, cwd=project) == done("review", where, cwd=project)
    assert "Jane Rowe" in done("why", "Rowe", "-w", where, cwd=project)
    assert "are different entities" in done("split", "Jane Roe", "Mary Major", "-w", where, cwd=project)
    assert "are one entity" in done("merge", "Jane Roe", "Jane Rowe", "--workspace", where, cwd=project)


# The section for the options of a build


@pytest.mark.model
def test_the_files_options_are_defaults(project: Path) -> None:
    (project / "own").mkdir()
    (project / "own" / "topics.toml").write_text('[praise]\nterms = ["praised"]\n', encoding="utf-8")
    (project / "own" / "mine.toml").write_text(
        '[build]\nformats = ["csv", "json"]\ntopics-file = "topics.toml"\nno-demonyms = true\nwindow = 2\n'
        'page-nodes = 7\noutput = "out"\ntitle = "Ours"\njobs = 1\n',
        encoding="utf-8",
    )
    done("build", "articles", "--decisions", "own/mine.toml", cwd=project)
    out = project / "own" / "out"
    assert {path.name for path in out.iterdir()} >= {"entities.csv", "graph.json"}
    assert not (out / "graph.html").exists()
    labels = {row["label"] for row in rows(out / "entities.csv")}
    assert "Praise" in labels
    assert "Russia" not in labels
    chosen = json.loads((out / "graph.json").read_text(encoding="utf-8"))
    assert '"window": "2"' in json.dumps(chosen)
    assert "Ours" in json.dumps(chosen)
    done(
        "build",
        "articles",
        "--decisions",
        "own/mine.toml",
        "-o",
        "here",
        "-f",
        "csv",
        "--window",
        "sentence",
        cwd=project,
    )
    here = {path.name for path in (project / "here").iterdir()}
    assert "graph.json" not in here, "the command line overrules the file"
    assert len(rows(project / "here" / "edges.csv")) < len(rows(out / "edges.csv"))


@pytest.mark.parametrize(
    ("setting", "says"),
    [
        ("windows = 3", "has no option “windows”. Did you mean “window”?"),
        ("no_demonyms = true", "Did you mean “no-demonyms”?"),
        ("decisions = 'x.toml'", "has no option “decisions”."),
        ("help = true", "has no option “help”."),
        ("inputs = ['a']", "has no option “inputs”."),
        ("o = 'x'", "has no option “o”."),
        ("window = true", f"“window” cannot be true. Write {KINDS[str]}."),
        ("window = 2.5", f"“window” cannot be 2.5. Write {KINDS[str]}."),
        ("window = 'page'", "There is no window “page”. Take sentence"),
        ("window = 0", "There is no window “0”."),
        ("formats = 'pdf'", "There is no format “pdf”."),
        ("formats = []", "--formats names no format."),
        ("formats = [1]", "“formats” cannot be [1]."),
        ("no-demonyms = 'yes'", f"“no-demonyms” cannot be yes. Write {KINDS[bool]}."),
        ("no-demonyms = 1", f"“no-demonyms” cannot be 1. Write {KINDS[bool]}."),
        ("page-nodes = '200'", f"“page-nodes” cannot be 200. Write {KINDS[int]}."),
        ("page-nodes = true", f"“page-nodes” cannot be true. Write {KINDS[int]}."),
        ("page-nodes = 0", "“page-nodes” cannot be 0"),
        ("seed = -1", "“seed” cannot be -1"),
        ("seed = 18446744073709551616", "The seed cannot be 18446744073709551616."),
        ("jobs = -1", "“jobs” cannot be -1"),
        ("topics-file = 3", "“topics-file” cannot be 3. Write a path as text."),
        ("since = 2023-09-13", 'Put the day in quotes: since = "2023-09-13".'),
        ("output = { a = 1 }", "“output” cannot be"),
        ("output = 'graphkit.toml'", "“output” cannot be graphkit.toml"),
    ],
)
def test_options_that_cannot_be_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, setting: str, says: str) -> None:
    monkeypatch.chdir(tmp_path)
    Path("graphkit.toml").write_text(f"# mine\n[build]\nsource-column = 'site'\n{setting}\n", encoding="utf-8")
    result = CliRunner().invoke(app, ["build", "."])
    assert isinstance(result.exception, UsageError), result.output
    assert str(result.exception).startswith("graphkit.toml, line 4: ")
    assert says in str(result.exception)
    assert [path.name for path in tmp_path.iterdir()] == ["graphkit.toml"]


def test_files_of_decisions_that_are_wrong(tmp_path: Path) -> None:
    assert "There is no file of decisions at nowhere.toml" in mistake(
        "build", ".", "--decisions", "nowhere.toml", cwd=tmp_path
    )
    (tmp_path / "graphkit.toml").write_text("\nsame = 1 2\n", encoding="utf-8")
    for arguments in (("build", "."), ("review",), ("merge", "A", "B"), ("split", "A", "B"), ("why", "A")):
        assert "graphkit.toml, line 2: this is not valid TOML" in mistake(*arguments, cwd=tmp_path)
    assert "--decisions" in done("build", "--help", cwd=tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["graphkit.toml"]


@pytest.mark.model
def test_demo_takes_nothing_from_the_file(tmp_path: Path) -> None:
    (tmp_path / "graphkit.toml").write_text('drop = ["Kim Jong Un"]\n[build]\noutput = "x"\n', encoding="utf-8")
    done("demo", "-f", "csv", cwd=tmp_path)
    assert "Kim Jong Un" in entities(tmp_path)


def test_nothing_in_a_text_steers_the_terminal() -> None:
    assert plain("a\x1b]0;title\x07b\u202ec\nd[bold]e").plain == "a ]0;title b c d[bold]e"


def test_help_comes_without_the_heavy_libraries() -> None:
    code = (
        "import sys, graphkit.cli\n"
        "from typer.testing import CliRunner\n"
        "for command in ('review', 'merge', 'split', 'why'):\n"
        "    assert CliRunner().invoke(graphkit.cli.app, [command, '--help']).exit_code == 0\n"
        "    heavy = {'spacy', 'pyvis', 'pandas', 'duckdb', 'numpy', 'networkx', 'tomlkit'} & set(sys.modules)\n"
        "    print(command, sorted(heavy))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == ["review []", "merge []", "split []", "why []"]
