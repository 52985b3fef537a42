"""Measure what a large list of names costs: processor seconds and memory to load it, words a second to search for it.

Usage: python benchmarks/names.py ARTICLES.jsonl [--names N]

The list is invented: half persons, half companies, an alias or two each; every hundredth entry is a pair of words that
the articles have.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import re
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from graphkit.names.key import key_for
from graphkit.read.names import read_names
from graphkit.resolve.listed.entries import Entries
from graphkit.resolve.listed.finder import ListedNames

SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "or", "el")]
PAIR = re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]+\b")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", type=Path)
    parser.add_argument("--names", type=int, default=100_000)
    options = parser.parse_args()
    with options.articles.open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    known = sorted({match.group() for text in texts for match in PAIR.finditer(text)})
    key_for("Paris")  # loads the names of countries, which every build needs
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "names.csv")
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("name", "type", "aliases", "id"), *invented(options.names, known)])
        before, start = memory(), time.process_time()
        listed = ListedNames(Entries(read_names([path]).names))
        loaded = time.process_time() - start
    start = time.process_time()
    found = sum(len(listed.find(text)) for text in texts)
    searched, words = time.process_time() - start, sum(len(text.split()) for text in texts)
    print(
        f"{options.names:,} listed names: loaded in {loaded:.1f} s, {memory() - before:,.0f} MB;"
        f" {words / searched:,.0f} words/s searched, {found:,} found in {words:,} words"
    )


def invented(number: int, known: list[str]) -> Iterator[tuple[str, str, str, str]]:
    """Rows of a list of names."""
    chance = random.Random(1)

    def word() -> str:
        return "".join(chance.choices(SYLLABLES, k=chance.choice((2, 2, 3)))).capitalize()

    surnames, given = [word() for _ in range(20_000)], [word() for _ in range(3_000)]
    for n in range(number):
        first, middle, last = chance.choice(given), chance.choice(given), chance.choice(surnames)
        if n % 100 == 0 and known:
            yield chance.choice(known), "person", "", f"X{n}"
        elif n % 2:
            yield f"{first} {middle} {last}", "person", f"{first} {last}; {last} {first}", f"X{n}"
        else:
            yield f"{word()} {last} Holding", "company", f"{word()} {last}", f"Q{n}"


def memory() -> float:
    """The peak memory of this process in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


if __name__ == "__main__":
    main()
