"""A good file of each format that is read, for the tests that hold for every reader: add a row for a new format."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import duckdb
import zstandard

from graphkit.read.formats import READERS
from tests.support.office_samples import docx, epub, odt, paragraph
from tests.support.pdf_samples import pdf
from tests.support.sheet_samples import xlsx

TEXT: Final = "Kim Jong Un met Vladimir Putin at a spaceport on Monday, officials of both countries said in statements."


def _parquet() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.parquet")
        duckdb.connect().execute(f"COPY (SELECT '{TEXT}' AS text) TO '{path}' (FORMAT parquet)")
        return path.read_bytes()


def _zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", TEXT)
    return buffer.getvalue()


def _tar() -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        info = tarfile.TarInfo("a.txt")
        info.size = len(TEXT)
        archive.addfile(info, io.BytesIO(TEXT.encode()))
    return buffer.getvalue()


TEXTS: Final[Mapping[str, str]] = {
    ".txt": f"Kim in Russia\n\nPublished 13 September 2023\n\n{TEXT}",
    ".md": f"---\ntitle: Kim in Russia\ndate: 2023-09-13\n---\n# Kim\n\n*{TEXT}*\n\n> [a](b)",
    ".html": f"<html><head><title>Kim</title></head><body><article>{f'<p>{TEXT}</p>' * 4}</article></body></html>",
    ".jsonl": f'{{"id": "1", "text": "{TEXT}", "date": "2023-09-13"}}\n' * 3,
    ".json": f'[{{"id": "1", "text": "{TEXT}"}}, {{"text": "{TEXT}", "url": "http://a.org"}}]',
    ".rtf": f"{{\\rtf1\\ansi {TEXT}\\par}}",
    ".csv": f'id,text,date\n1,"{TEXT}",2023-09-13\n2,"{TEXT}",\n',
    ".tsv": f"id\ttext\tdate\n1\t{TEXT}\t2023-09-13\n",
}
"""Files of text, by suffix; the first suffix of a format serves its other suffixes too."""

BINARY: Final[Mapping[str, Callable[[], bytes]]] = {
    ".parquet": _parquet,
    ".pdf": lambda: pdf([[TEXT]]),
    ".docx": lambda: docx(paragraph(TEXT)),
    ".odt": lambda: odt(f"<text:p>{TEXT}</text:p>"),
    ".xlsx": lambda: xlsx({"A": [["text"], [TEXT]]}),
    ".epub": lambda: epub({"a.xhtml": f"<p>{TEXT}</p>"}),
    ".gz": lambda: gzip.compress(TEXT.encode(), mtime=0),
    ".bz2": lambda: bz2.compress(TEXT.encode()),
    ".xz": lambda: lzma.compress(TEXT.encode()),
    ".zst": lambda: zstandard.compress(TEXT.encode()),
    ".tgz": lambda: gzip.compress(_tar(), mtime=0),
    ".tar": _tar,
    ".zip": _zip,
}
"""Other files, by suffix."""


def sample(suffix: str) -> bytes:
    """Return a good file of the format that has this suffix."""
    for one in (suffix, *READERS[suffix].suffixes):
        if one in TEXTS:
            return TEXTS[one].encode()
        if one in BINARY:
            return BINARY[one]()
    raise KeyError(f"Add a sample of the format {READERS[suffix].name} to {__name__}.")
