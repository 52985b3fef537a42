"""Measure what a build costs beside plain recognition of names, a plain script, and itself: ratios within one run.

Usage: python benchmarks/ratios.py ARTICLES.jsonl [--articles 2000] [--runs 5] [--new] [--keep]

The articles (fields id, title, date and text) are recombined to as many as are asked for: paragraphs of three articles
in turn, by chance. The model reads a paragraph once, however often it comes; with ``--new`` each paragraph is new, of
sentences by chance. Each ratio is printed with what it compares, its median and range, and the floor that is pinned for
these articles in ``floors.json``; smaller is better, and one that is worse than its floor by a tenth ends with an
error. ``--keep`` pins what is better than before. Processor seconds count all processes of a command.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from graphkit.extract.sentences import sentences

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
PLAIN = HERE / "plain.py"
SECTION = "ratios"
TOLERANCE = 1.1
LENGTH = 1_800
"""Characters that an article has at least: with its last paragraph about 320 words."""
SENTENCES = 3
"""Sentences of a paragraph that is new."""

RATIOS = {
    "processor time: build / names alone": ("build", "names", "processor"),
    "time: build / plain script": ("build", "plain", "seconds"),
    "processor time: nothing changed / build": ("again", "build", "processor"),
    "processor time: another title / build": ("title", "build", "processor"),
    "processor time: one article changed / build": ("changed", "build", "processor"),
    "processor time: twice the articles / build": ("twice", "build", "processor"),
    "size of the workspace: after changes / at first": ("changed", "build", "size"),
}
"""Each ratio: which command is compared with which, and in what."""

NAMES = """
import json, os, sys
from graphkit.run.forking import ONE_THREAD
os.environ |= ONE_THREAD
from graphkit.extract.model import load_model
from graphkit.options import DEFAULT_MODEL
texts = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")]
for doc in load_model(DEFAULT_MODEL).pipe(texts):
    pass
"""
"""Recognise the names of all articles with the model of a build, in one process with one thread, as its workers do."""


class Cost(NamedTuple):
    """What a command cost: its time and that of all processors in seconds, and the size of the workspace after it."""

    seconds: float
    processor: float
    size: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles_file", type=Path, metavar="ARTICLES.jsonl")
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--new", action="store_true")
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    if not options.articles_file.exists():
        sys.exit(f"There is no {options.articles_file}: give a JSONL file of articles (fields id and text).")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        once, twice = folder / "once.jsonl", folder / "twice.jsonl"
        for file, number in ((once, options.articles), (twice, 2 * options.articles)):
            made = recombined(options.articles_file, number, new=options.new)
            file.write_text("\n".join(made) + "\n", encoding="utf-8")
        key = hashlib.sha256(once.read_bytes()).hexdigest()[:16]
        words = sum(len(json.loads(line)["text"].split()) for line in once.open(encoding="utf-8"))
        print(f"{options.articles:,} articles, {words:,} words, {options.runs} runs; {machine()}")
        runs = [costs(once, twice, folder / f"run{run}") for run in range(options.runs)]
    for name in runs[0]:
        seconds = statistics.median(run[name].seconds for run in runs)
        processor = statistics.median(run[name].processor for run in runs)
        read = 2 * words if name == "twice" else words
        print(f"  {name:8} {seconds:8.1f} s, {processor:8.1f} s of processors, {read / seconds:10,.0f} words/s")
    sys.exit(compared(runs, key, keep=options.keep))


def compared(runs: list[dict[str, Cost]], key: str, *, keep: bool) -> str | None:
    """Print the ratios beside their floors. Returns what is worse, in a sentence; None if nothing is."""
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    pinned = floors.setdefault(SECTION, {}).setdefault(key, {})
    worse = []
    for ratio, (name, base, unit) in RATIOS.items():
        values = [getattr(run[name], unit) / getattr(run[base], unit) for run in runs]
        value = round(statistics.median(values), 3)
        floor = pinned.get(ratio)
        said = "" if floor is None else f", floor {floor:.3f}"
        print(f"  {ratio:50} {value:7.3f}  ({min(values):.3f} to {max(values):.3f}{said})")
        if floor is not None and value > TOLERANCE * floor:
            worse.append(ratio)
        pinned[ratio] = min(value, floor or value)
    if keep:
        FLOORS.write_text(json.dumps(floors, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    return f"Worse than before: {'; '.join(worse)}." if worse else None


def costs(once: Path, twice: Path, folder: Path) -> dict[str, Cost]:
    """What each command costs, in turn."""
    folder.mkdir()
    articles, output = folder / "articles.jsonl", folder / "out"
    articles.write_bytes(once.read_bytes())
    graphkit = [sys.executable, "-m", "graphkit", "build"]
    found = {
        "names": timed([sys.executable, "-c", NAMES, str(articles)], output),
        "plain": timed([sys.executable, str(PLAIN), str(articles), str(folder / "plain")], output),
        "build": timed([*graphkit, str(articles), "-o", str(output)], output),
        "again": timed([*graphkit, str(articles), "-o", str(output)], output),
        "title": timed([*graphkit, str(articles), "-o", str(output), "--title", "Another"], output),
    }
    lines = articles.read_text(encoding="utf-8").splitlines()
    middle = json.loads(lines[len(lines) // 2])
    lines[len(lines) // 2] = json.dumps(middle | {"text": middle["text"] + " Jane Roe met John Poe in Paris."})
    articles.write_text("\n".join(lines) + "\n", encoding="utf-8")
    found["changed"] = timed([*graphkit, str(articles), "-o", str(output)], output)
    found["twice"] = timed([*graphkit, str(twice), "-o", str(folder / "twice")], folder / "twice")
    return found


def timed(command: list[str], output: Path) -> Cost:
    """Run a command; what it cost, with the processes that it started and waited for."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{' '.join(command)} failed:\n{said.decode()}")
    workspace = output / "graphkit.duckdb"
    size = workspace.stat().st_size if workspace.exists() else 0
    return Cost(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, size)


def recombined(articles: Path, number: int, *, new: bool = False) -> Iterator[str]:
    """As many articles as JSON lines, each of paragraphs of three others in turn, or of their sentences."""
    with articles.open(encoding="utf-8") as lines:
        given = [json.loads(line) for line in lines]
    paragraphs = [[line for line in article["text"].splitlines() if line.strip()] for article in given]
    pieces = [[text[s.start : s.end] for text in of for s in sentences(text)] for of in paragraphs] if new else []
    chance = random.Random(7)
    for i in range(number):
        sources, taken = [chance.choice(pieces or paragraphs) for _ in range(3)], list[str]()
        while sum(map(len, taken)) < LENGTH:
            source = sources[len(taken) % 3]
            taken.append(" ".join(chance.choice(source) for _ in range(SENTENCES)) if new else chance.choice(source))
        text = "\n\n".join(taken)
        title = {key: given[i % len(given)].get(key) for key in ("title", "date")}
        yield json.dumps({"id": f"article-{i:06}", **title, "text": text})


def machine() -> str:
    """The machine, in a few words."""
    return f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"


if __name__ == "__main__":
    main()
