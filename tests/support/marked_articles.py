"""Build a resolved workspace from articles with marked names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graphkit.decisions.file import parse_decisions
from graphkit.records import Document, Extraction, Sentence
from graphkit.resolve.resolve import resolve
from graphkit.store import Store, documents, extractions
from tests.resolve.marked import spans

ARTICLES = [
    (
        "«PERSON:Jane Roe» met «PERSON:John Doe» in «GPE:Paris».\n"
        "«PERSON:Roe» left the «ORG:Office of Grain Trade» («ORG:OGT»)."
    ),
    (
        "«PERSON:Jane Rowe» ran the «ORG:Office of Grain Trade».\n"
        "«PERSON:Rowe» saw «PERSON:Mary Major».\n«PERSON:Mary Major» wept.\n«PERSON:JANE ROWE» ate."
    ),
    "«PERSON:Mary Major» and «PERSON:Jane M. Roe» spoke of «NORP:Russian» grain.\n«PERSON:Major» wrote to «ORG:OGT».",
    "«PERSON:Oleg Kozhemyako» and «PERSON:Mary Major» visited «GPE:Russia».",
    "«PERSON:Oleg Kozemyako» spoke of «sanctions:sanctions».",
]


def resolved(articles: Sequence[str] = ARTICLES, text: str = "") -> Store:
    """Articles with marked names, one sentence a line, resolved in memory. Titles are T0 …, days 2024-01-01 …"""
    workspace = Store(None)
    read, seen = [], []
    for i, article in enumerate(articles):
        plain, found = spans(article)
        ends = [match.end() for match in re.finditer(r"\n|\Z", plain)]
        sentences = tuple(Sentence(start, end, 0) for start, end in zip([0, *ends], ends, strict=False))
        read.append((Document(f"{i}.txt", plain, f"T{i}", f"2024-01-0{i + 1}"), str(i)))
        seen.append((str(i), Extraction(f"{i}.txt", sentences, found)))
    documents.add(workspace, read)
    extractions.add(workspace, seen)
    resolve(workspace, decisions=parse_decisions(text), topic_labels={"sanctions": "Sanctions"})
    return workspace
