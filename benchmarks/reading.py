"""Measure how long reading takes by format, as a share of a build of the same articles, and what a language costs.

Usage: python benchmarks/reading.py ARTICLES.jsonl [--rows N] [--runs N]
"""

from __future__ import annotations

import argparse
import csv
import gzip
import html
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from graphkit.extract.foreign import foreign
from graphkit.languages.detect import language_of
from graphkit.options import BuildOptions, ExportOptions
from graphkit.pipeline import build
from graphkit.read import read
from graphkit.records import Document

SHARE: Final = 0.05
"""The most that reading a format of plain text may take of a build."""
ROW: Final = 120
"""Characters of a short row."""

Article = Mapping[str, str]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", type=Path)
    parser.add_argument("--rows", type=int, default=20_000, help="short rows of a table")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    if not options.articles.exists():
        sys.exit(f"There is no {options.articles}: give a JSONL file of articles (fields id and text).")
    with options.articles.open(encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        whole = built(options.articles, folder / "out")
        print(f"{len(articles):,} articles, built from nothing in {whole:.1f} s; median of {options.runs} runs")
        for format_, write in FORMATS.items():
            write(articles, path := folder / format_)
            count, seconds = timed(partial(documents, path), options.runs)
            share = seconds / whole
            verdict = "" if share <= SHARE or format_ in MARKED_UP else f", more than {SHARE:.0%}"
            print(f"{format_:<9} {count / seconds:>8,.0f} articles/s, {share:6.1%} of the build{verdict}")
        rows = rows_of(articles, options.rows)
        write_csv([{"id": str(i), "text": text} for i, text in enumerate(rows)], folder / "rows.csv")
        count, seconds = timed(partial(documents, folder / "rows.csv"), options.runs)
        print(f"short rows {count / seconds:>7,.0f} rows/s ({count:,} rows)")
    for what, texts in (("articles", [article["text"] for article in articles]), ("rows", rows)):
        for cost, work in (("language", language_of), ("passages", foreign)):
            _, seconds = timed(partial(each, work, texts), options.runs)
            print(f"{cost} of {what}: {seconds / len(texts) * 1e6:,.0f} µs each")


def built(articles: Path, output: Path) -> float:
    """Build a graph from nothing; return the seconds."""
    options = BuildOptions(output=output, export=ExportOptions(formats=("html", "json")))
    return sum(build(articles, options).seconds.values())


def documents(path: Path) -> int:
    """Read an input; return the number of its articles."""
    return sum(isinstance(item, Document) for item in read(path))


def each(work: Callable[[str], object], texts: Sequence[str]) -> int:
    """Do the same with each text; return their number."""
    for text in texts:
        work(text)
    return len(texts)


def rows_of(articles: Sequence[Article], count: int) -> list[str]:
    """So many different short rows: stretches of the articles."""
    pieces = [article["text"][at : at + ROW] for article in articles for at in range(0, len(article["text"]), ROW)]
    pieces = [" ".join(piece.split()) for piece in pieces if piece.strip()]
    return [f"{pieces[i % len(pieces)]} {i // len(pieces)}" for i in range(count)]


def timed(work: Callable[[], int], runs: int) -> tuple[int, float]:
    """The result of some work, and its median seconds."""
    count, times = 0, []
    for _ in range(runs):
        start = time.perf_counter()
        count = work()
        times.append(time.perf_counter() - start)
    return count, statistics.median(times)


def write_files(articles: Sequence[Article], folder: Path, *, suffix: str, text: Callable[[Article], str]) -> None:
    """Write each article into a file of its own."""
    folder.mkdir()
    for number, article in enumerate(articles):
        (folder / f"{number}{suffix}").write_text(text(article), encoding="utf-8")


def write_csv(articles: Sequence[Article], path: Path) -> None:
    """Write a table with a row for each article."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "text"])
        writer.writerows((article["id"], article["text"]) for article in articles)


def write_lines(articles: Sequence[Article], path: Path) -> None:
    """Write a record a line, compressed where the name says so."""
    lines = "".join(json.dumps({"id": article["id"], "text": article["text"]}) + "\n" for article in articles)
    path.write_bytes(gzip.compress(lines.encode()) if path.suffix == ".gz" else lines.encode())


def page(article: Article) -> str:
    """An article as a web page."""
    paragraphs = "".join(f"<p>{html.escape(line)}</p>\n" for line in article["text"].splitlines() if line.strip())
    return f"<!doctype html><html lang=en><head><title>Page</title></head><body><article>{paragraphs}</article></body>"


MARKED_UP: Final = frozenset({"html"})
"""Formats in which the text has to be found first."""
FORMATS: Final[Mapping[str, Callable[[Sequence[Article], Path], None]]] = {
    "txt": partial(write_files, suffix=".txt", text=lambda article: article["text"]),
    "md": partial(write_files, suffix=".md", text=lambda article: article["text"]),
    "a.csv": write_csv,
    "a.jsonl": write_lines,
    "b.jsonl.gz": write_lines,
    "html": partial(write_files, suffix=".html", text=page),
}
"""The formats that are measured, each with what writes the articles in it."""


if __name__ == "__main__":
    main()
