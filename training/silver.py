"""Names that a graph of the plain pipeline has in articles without marks ("silver").

Usage: python -m training.silver WIKINEWS

They are written to ``silver.jsonl`` once and kept there, so that a training does not depend on what the rules of
graphkit became meanwhile. The file has offsets alone, no text: the articles are read from WIKINEWS.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Final

from graphkit.extract.recogniser import BASE
from graphkit.options import BuildOptions, ExportOptions, ExtractOptions
from graphkit.pipeline import build
from graphkit.read.reading import read as read_articles
from graphkit.records import Document
from graphkit.store import Store
from training.examples import LABELS, Marked, pieces

SILVER: Final = Path(__file__).with_name("silver.jsonl")


def silver_texts(articles: Path) -> Iterator[list[Marked]]:
    """Yield the articles of :data:`SILVER`, in pieces.

    Raises:
        SystemExit: An article is missing, or its text is another than when the names were written.
    """
    texts = {article.id: article.text for article in read_articles(articles) if isinstance(article, Document)}
    for line in SILVER.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = texts.get(row["id"], "")
        if digest(text) != row["text"]:
            raise SystemExit(f"Article {row['id']} is not as it was when its names were written: run training.silver.")
        names = tuple((start, end, label) for start, end, label in row["names"])
        yield list(pieces(Marked(text, names, whole=False)))


def write(articles: Path) -> None:
    """Build a graph of the articles with the plain pipeline, and write where it has names."""
    with tempfile.TemporaryDirectory() as scratch:
        options = BuildOptions(
            output=Path(scratch),
            extract=ExtractOptions(topics=False, model=BASE),
            export=ExportOptions(formats=("csv",)),
        )
        build(articles, options)
        with Store(Path(scratch) / "graphkit.duckdb") as store:
            rows = store.query(
                'SELECT document, start, "end", type FROM mentions JOIN entities ON entity = entities.id'
                " WHERE via = 'name' ORDER BY ALL"
            )
            texts = dict(store.query("SELECT id, text FROM documents ORDER BY id"))
    names: dict[str, list[tuple[int, int, str]]] = {id_: [] for id_ in texts}
    for document, start, end, kind in rows:
        if kind in LABELS:
            names[document].append((start, end, LABELS[kind]))
    made = ({"id": id_, "text": digest(text), "names": names[id_]} for id_, text in texts.items())
    lines = [json.dumps(row, separators=(",", ":")) + "\n" for row in made]
    SILVER.write_text("".join(lines), encoding="utf-8")


def digest(text: str) -> str:
    """Return what tells one text from another.

    >>> digest("Ann Roe met Bob Doe.")
    '8a351f7b8c935fc5'
    """
    return sha256(text.encode()).hexdigest()[:16]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", type=Path)
    write(parser.parse_args().articles)
