"""Read the pages of a web archive."""

from __future__ import annotations

import hashlib
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, Final, cast
from urllib.parse import urlsplit

from graphkit.options import ReadOptions
from graphkit.read.allowance import Allowance, chunks
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.formats.html import read_html
from graphkit.read.texts.decode import clean
from graphkit.records import Document, ReadWarning

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

TYPES: Final = {
    "text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt", "application/pdf": ".pdf",
    "application/rss+xml": ".rss", "application/atom+xml": ".atom", "application/rtf": ".rtf", "text/rtf": ".rtf",
    "application/epub+zip": ".epub", "application/msword": ".doc", "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx", "message/rfc822": ".eml",
}  # fmt: skip
"""Types of what is read, each with the suffix of its files."""

OTHERS: Final = {
    "image/": ("picture", "pictures"), "video/": ("video", "videos"), "audio/": ("recording", "recordings"),
    "font/": ("font", "fonts"), "text/css": ("style sheet", "style sheets"), "text/javascript": ("script", "scripts"),
    "application/javascript": ("script", "scripts"), "application/x-javascript": ("script", "scripts"),
    "": ("file of another type", "files of other types"),
}  # fmt: skip
"""Types of what is no article, each as one and several are called; the first that fits wins."""

COPY: Final = ("copy", "copies")
EMPTY: Final = ("empty page", "empty pages")
MENU: Final = ("page without an article", "pages without an article")
REDIRECT: Final = ("redirect", "redirects")
ERROR: Final = ("error page", "error pages")
FOR_PROGRAMS: Final = ("file for programs", "files for programs")

IN_MEMORY: Final = 1 << 24
"""Bytes of a page that are held in memory; a larger one is copied to a temporary file."""

OK: Final = "200"
_CUT: Final = (
    "is damaged: it ends too early or holds wrong data, so a part of it is missing. Copy or download it again."
)
_NO_PAGES: Final = "is a web archive without articles. Check what was crawled."


@dataclass(slots=True)
class _Crawl:
    """An archive while it is read.

    Attributes:
        file: The archive.
        options: The options of the read stage.
        allowance: How much may still be unpacked.
        skipped: What is left out, by its names for one and for several.
        seen: Addresses of pages that were read, each with what it showed.
        is_cut: Whether a part of the archive is missing.
        found: Whether it holds an article.
    """

    file: InputFile
    options: ReadOptions
    allowance: Allowance
    skipped: Counter[tuple[str, str]] = field(default_factory=Counter)
    seen: set[tuple[str, bytes]] = field(default_factory=set)
    is_cut: bool = False
    found: bool = False

    def records(self, stream: BinaryIO) -> Iterator[ArcWarcRecord]:
        """Yield the records that hold what a server sent, up to a damage."""
        from warcio.archiveiterator import ArchiveIterator

        try:
            for record in ArchiveIterator(stream, arc2warc=True):
                if record.rec_type in ("response", "resource", "conversion", "revisit"):
                    yield record
        except Exception:  # noqa: BLE001, RUF100 - warcio lets errors of any kind through where an archive is damaged
            self.is_cut = True

    def results(self, record: ArcWarcRecord) -> Iterator[Result | InputFile]:
        """Yield what a record holds, if it is an article that was not read before."""
        kind = _content_type(record)
        if (reason := _no_article(record, kind)) is not None:
            self.skipped[reason] += 1
            return
        with closing(cast("BinaryIO", tempfile.SpooledTemporaryFile(IN_MEMORY))) as content:
            self._copy(record, content)
            url = _address(record)
            key = (url, _digest(content))
            if key in self.seen or not content.tell():
                self.skipped[COPY if key in self.seen else EMPTY] += 1
                return
            self.seen.add(key)
            self.allowance.member()
            member = self._member(content, url, kind)
            yield from self._page(member, record) if member.suffix == ".html" else (member,)
            self.found = self.found or member.suffix != ".html"

    def _copy(self, record: ArcWarcRecord, content: BinaryIO) -> None:
        try:
            self.allowance.copy(chunks(record.content_stream()), content)
        except (OSError, ValueError, EOFError):
            self.is_cut = True
        self.is_cut = self.is_cut or getattr(record.raw_stream, "limit", 0) > 0

    def _member(self, content: BinaryIO, url: str, kind: str) -> InputFile:
        try:
            path = PurePosixPath(urlsplit(url).path)
        except ValueError:
            path = PurePosixPath()
        name = (path.stem or "page") + TYPES[kind] if kind else path.name or "page.html"
        label = f"{self.file.label}/{url}"
        return InputFile(label, stream=content, name=name, url=url, found=True, allowance=self.allowance)

    def _page(self, page: InputFile, record: ArcWarcRecord) -> Iterator[Result]:
        """Read a page; a crawl has many that hold no article, which are counted."""
        captured = clean(record.rec_headers.get_header("WARC-Date") or "")
        try:
            for result in read_html(page, self.options):
                if isinstance(result, Document):
                    self.found = True
                    yield replace(result, meta={**result.meta, "captured": captured}, url=result.url or page.url)
                else:
                    yield result
        except UnreadableError:
            self.skipped[MENU] += 1


def is_warc(head: Head) -> bool:
    """Whether a file begins as a web archive, WARC or ARC."""
    return head.data.startswith((b"WARC/", b"filedesc://"))


def read_warc(file: InputFile, options: ReadOptions) -> Iterator[Result | InputFile]:
    """Read each page and document once; the day of the page is its own, that of the archive stays in ``captured``."""
    if not file.head().data.strip():
        raise UnreadableError(NO_TEXT)
    crawl = _Crawl(file, options, file.allowance or Allowance.of(options))
    with file.open() as stream:
        for record in crawl.records(stream):
            yield from crawl.results(record)
    if crawl.skipped:
        said = ", ".join(f"{count:,} {names[count > 1]}" for names, count in sorted(crawl.skipped.items()))
        yield ReadWarning("skipped", file.label, f"has parts that hold no article: {said}.", crawl.skipped.total())
    if crawl.is_cut:
        raise UnreadableError(_CUT)
    if not crawl.found:
        raise UnreadableError(_NO_PAGES)


def _no_article(record: ArcWarcRecord, kind: str) -> tuple[str, str] | None:
    """Return what a record is called that holds no article."""
    if record.rec_type == "revisit":
        return COPY
    status = record.http_headers.get_statuscode() if record.http_headers else OK
    if status and status != OK:
        return REDIRECT if status.startswith("3") else ERROR
    url = _address(record)
    if url.startswith(("dns:", "metadata:", "urn:")) or url.endswith(("/robots.txt", "/favicon.ico")):
        return FOR_PROGRAMS
    return (
        None if kind in TYPES or not kind else next(names for start, names in OTHERS.items() if kind.startswith(start))
    )


def _address(record: ArcWarcRecord) -> str:
    return clean(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<> ")


def _content_type(record: ArcWarcRecord) -> str:
    headers = record.http_headers or record.rec_headers
    return (headers.get_header("Content-Type") or "").partition(";")[0].strip().lower()


def _digest(content: BinaryIO) -> bytes:
    content.seek(0)
    digest = hashlib.blake2b(digest_size=16)
    for piece in chunks(content):
        digest.update(piece)
    return digest.digest()
