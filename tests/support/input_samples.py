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
from tests.support.office_samples import docx, epub, odt, paragraph, pptx
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


_CUES: Final = f"00:00:01.000 --> 00:00:03.000\n{TEXT}\n"
_FIELDS: Final = "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text"
_RELATED: Final = "multipart/related; boundary=b"
_MAIL: Final = "From: Alice <a@example.org>\nMIME-Version: 1.0\nSubject: Kim\nDate: Wed, 13 Sep 2023 10:15:00 +0000\n"
_PAGE: Final = f"<html><head><title>Kim</title></head><body><article>{f'<p>{TEXT}</p>' * 4}</article></body></html>"


def _warc() -> bytes:
    body = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{_PAGE}".encode()
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.org/kim\r\nContent-Length: {len(body)}\r\n"
    return head.encode() + b"Content-Type: application/http; msgtype=response\r\n\r\n" + body + b"\r\n\r\n"


TEXTS: Final[Mapping[str, str]] = {
    ".txt": f"Kim in Russia\n\nPublished 13 September 2023\n\n{TEXT}",
    ".md": f"---\ntitle: Kim in Russia\ndate: 2023-09-13\n---\n# Kim\n\n*{TEXT}*\n\n> [a](b)",
    ".html": _PAGE,
    ".jsonl": f'{{"id": "1", "text": "{TEXT}", "date": "2023-09-13"}}\n' * 3,
    ".json": f'[{{"id": "1", "text": "{TEXT}"}}, {{"text": "{TEXT}", "url": "http://a.org"}}]',
    ".xml": f"<TEI><text><p>{TEXT}</p></text></TEI>",
    ".rtf": f"{{\\rtf1\\ansi {TEXT}\\par}}",
    ".csv": f'id,text,date\n1,"{TEXT}",2023-09-13\n2,"{TEXT}",\n',
    ".tsv": f"id\ttext\tdate\n1\t{TEXT}\t2023-09-13\n",
    ".mhtml": f"From: <Saved by Blink>\nContent-Type: {_RELATED}\n\n--b\nContent-Type: text/html\n\n{_PAGE}",
    ".eml": f"{_MAIL}\n{TEXT}\n",
    ".mbox": f"From a Wed Sep 13 10:15:00 2023\n{_MAIL}\n{TEXT}\n\nFrom b Thu Sep 14 10:15:00 2023\n{_MAIL}\n{TEXT}\n",
    ".srt": f"1\n{_CUES.replace('.000', ',000')}\n2\n00:00:04,000 --> 00:00:05,000\n- They talked.\n",
    ".vtt": f"WEBVTT\n\n{_CUES}",
    ".ass": f"[Script Info]\n\n[V4+ Styles]\n\n[Events]\n{_FIELDS}\nDialogue: 0,0:00:01.00,0:00:03.00,,,,,,,{TEXT}\n",
    ".rss": f"<rss version='2.0'><channel><item><description>{TEXT}</description></item></channel></rss>",
}
"""Files of text, by suffix; the first suffix of a format serves its other suffixes too."""

BINARY: Final[Mapping[str, Callable[[], bytes]]] = {
    ".parquet": _parquet,
    ".pdf": lambda: pdf([[TEXT]]),
    ".docx": lambda: docx(paragraph(TEXT)),
    ".odt": lambda: odt(f"<text:p>{TEXT}</text:p>"),
    ".pptx": lambda: pptx([TEXT]),
    ".xlsx": lambda: xlsx({"A": [["text"], [TEXT]]}),
    ".epub": lambda: epub({"a.xhtml": f"<p>{TEXT}</p>"}),
    ".gz": lambda: gzip.compress(TEXT.encode(), mtime=0),
    ".bz2": lambda: bz2.compress(TEXT.encode()),
    ".xz": lambda: lzma.compress(TEXT.encode()),
    ".zst": lambda: zstandard.compress(TEXT.encode()),
    ".tgz": lambda: gzip.compress(_tar(), mtime=0),
    ".tar": _tar,
    ".zip": _zip,
    ".warc": _warc,
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
