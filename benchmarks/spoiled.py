"""What dirty text costs: spoil the sample articles in one way each, and compare nodes and edges with the clean build.

Usage: python benchmarks/spoiled.py [WAY ...]
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
import tempfile
import textwrap
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from importlib.resources import files
from itertools import count
from pathlib import Path
from typing import Any, Final

from graphkit.options import BuildOptions, ExportOptions, ExtractOptions
from graphkit.pipeline import build

WIDTH: Final = 60
LONG_WORD: Final = re.compile(r"[^\W\d_]{7,}")


def by_paragraph(spoil: Callable[[str], str]) -> Callable[[str], str]:
    """Spoil each paragraph for itself."""
    return lambda text: "\n".join(spoil(line) if line.strip() else line for line in text.split("\n"))


def soft_hyphens(text: str) -> str:
    """A soft hyphen in each long word."""
    return LONG_WORD.sub(lambda m: m.group()[:4] + "\u00ad" + m.group()[4:], text)


def ocr_hyphens(paragraph: str) -> str:
    """Wrap a paragraph, and cut the word at the end of each fourth line if it is long enough."""
    lines = textwrap.wrap(paragraph, WIDTH)
    number = count()

    def cut(match: re.Match[str]) -> str:
        head, tail = match.group()[:4], match.group()[4:]
        return f"{head}-\n{tail}" if next(number) % 6 == 5 else match.group()

    return LONG_WORD.sub(cut, "\n".join(lines))


def capitals_in_headline(text: str) -> str:
    """The first line in capitals."""
    head, line_end, rest = text.partition("\n")
    return head.upper() + line_end + rest


def letters_apart(text: str) -> str:
    """The letters of the first line set apart."""
    head, line_end, rest = text.partition("\n")
    return "  ".join(" ".join(word) for word in head.split()) + line_end + rest


def capitals(text: str) -> str:
    """The whole article in capitals."""
    return text.upper()


def one_export(texts: Mapping[str, str]) -> dict[str, str]:
    """All articles in one file, as Nexis exports them."""
    articles = []
    for name, text in sorted(texts.items()):
        title, _, body = text.partition("\n")
        day = date.fromisoformat(name[:10])
        told = f"{day:%B} {day.day}, {day.year}"
        articles.append(
            f"{title.strip('# ')}\n\nSample Wire\n\n{told} {day:%A}\n\nCopyright {day.year} Sample Wire All Rights "
            f"Reserved\n\nSection: WORLD\n\nLength: {len(body.split())} words\n\nBody\n\n{body.strip()}"
            f"\n\nLoad-Date: {told}\n\nEnd of Document\n"
        )
    return {"export.txt": "\n\n".join(articles)}


def each(spoil: Callable[[str], str], texts: Mapping[str, str]) -> dict[str, str]:
    """Spoil each file for itself."""
    return {name: spoil(text) for name, text in texts.items()}


WAYS: Final[Mapping[str, Callable[[str], str]]] = {
    "markup": by_paragraph(lambda line: f"<p>{line.replace('’', '&#8217;').replace('&', '&amp;')}</p>"),
    "hyphens at line ends": by_paragraph(ocr_hyphens),
    "soft hyphens": soft_hyphens,
    "zero-width spaces": lambda text: soft_hyphens(text).replace("\u00ad", "\u200b"),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "two spaces": lambda text: text.replace(" ", "  "),
    "wrapped lines": by_paragraph(lambda line: textwrap.fill(line, WIDTH)),
    "accents set apart": lambda text: unicodedata.normalize("NFD", text),
    "wrong decoding": lambda text: text.encode().decode("cp1252", "replace"),
    "letters apart in headlines": letters_apart,
    "capitals in headlines": capitals_in_headline,
    "whole articles in capitals": capitals,
}
"""The closed choice of ways to spoil a text."""

FILES: Final[Mapping[str, Callable[[Mapping[str, str]], dict[str, str]]]] = {
    **{way: partial(each, spoil) for way, spoil in WAYS.items()},
    "one Nexis-like file": one_export,
}
"""The closed choice of ways to spoil the files."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("ways", nargs="*", help=f"some of: {', '.join(FILES)}")
    ways = parser.parse_args().ways or list(FILES)
    if unknown := set(ways) - FILES.keys():
        sys.exit(f"There is no {', '.join(sorted(unknown))}. Choose from: {', '.join(FILES)}.")
    sample = (item for item in (files("graphkit.data") / "sample").iterdir() if item.name.endswith(".txt"))
    texts = {item.name: item.read_text(encoding="utf-8") for item in sample}
    clean = graph(texts)
    print(f"{'spoiled by':28s}{'nodes lost':>12s}{'new':>6s}{'edges lost':>12s}{'new':>6s}")
    for way in ways:
        found = graph(FILES[way](texts))
        pairs: list[tuple[set[Any], set[Any]]] = list(zip(clean, found, strict=True))
        cells = [f"{len(old - new):12d}{len(new - old):6d}" for old, new in pairs]
        print(f"{way:28s}{''.join(cells)}", flush=True)
        for old, new in pairs:
            print("    -", sorted(old - new)[:6], "\n    +", sorted(new - old)[:6])


def graph(texts: Mapping[str, str]) -> tuple[set[str], set[tuple[str, str]]]:
    """Build the articles; return the labels of the nodes, and the edges as pairs of ids."""
    with tempfile.TemporaryDirectory() as folder:
        articles, output = Path(folder, "articles"), Path(folder, "out")
        articles.mkdir()
        for name, text in texts.items():
            (articles / name).write_text(text, encoding="utf-8")
        build(articles, BuildOptions(
            output=output, extract=ExtractOptions(discover=0), export=ExportOptions(formats=("csv",))
        ))  # fmt: skip
        nodes = {row["label"] for row in rows(output / "entities.csv")}
        return nodes, {(row["source"], row["target"]) for row in rows(output / "edges.csv")}


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


if __name__ == "__main__":
    main()
