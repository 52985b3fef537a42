"""Read the text layer of PDF files: one article a file, with the page on which each part of it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata
from graphkit.read.articles import articles
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.pages.heads import Page, without_heads
from graphkit.read.pages.lines import lines
from graphkit.read.pages.paragraphs import text_of
from graphkit.read.pages.printed import address_of
from graphkit.read.pages.properties import title_of
from graphkit.read.texts.decode import clean
from graphkit.records import ReadFailure, ReadWarning

SCANNED: Final = 50
"""A page of fewer characters is a picture without text if a picture covers it."""

COVERED: Final = 0.5
"""The share of a page that such a picture covers."""

LISTED: Final = 5
"""How many running heads, and how many ranges of pages, a message lists."""

CUT: Final = "ends too early, so a part of it may be missing."
OCR: Final = "Run OCR on it, and save it with its text."

_META: Final = {"Author": "author", "Subject": "subject", "Keywords": "keywords", "CreationDate": "created"}
_DAY: Final = re.compile(r"D:(\d{4})(\d\d)(\d\d)")


def is_pdf(head: Head) -> bool:
    """Whether a file begins as PDF; a few bytes may stand before its mark."""
    return b"%PDF-" in head.data[:1024]


def read_pdf(file: InputFile, options: ReadOptions) -> Iterator[Result]:  # noqa: ARG001 - every reader takes both
    """Read a PDF file: one article."""
    import pypdfium2

    with file.on_disk() as path:
        try:
            document = pypdfium2.PdfDocument(path)
        except pypdfium2.PdfiumError as error:
            raise UnreadableError(_why(error)) from error
        try:
            if not _is_whole(path):
                yield ReadWarning("incomplete", file.label, CUT, next_step="Copy or download it again.")
            yield from _document(document, file)
        finally:
            document.close()


def _is_whole(path: Path) -> bool:
    """Whether a file has the mark at its end; PDFium reads what it can find in a file that was cut."""
    with path.open("rb") as stream:
        stream.seek(max(0, path.stat().st_size - 2048))
        return b"%%EOF" in stream.read()


def _document(document: Any, file: InputFile) -> Iterator[Result]:
    import pypdfium2

    pages: list[Page] = []
    scanned: list[int] = []
    failures: list[ReadFailure] = []
    for number in range(1, len(document) + 1):
        try:
            page, is_scanned = _page(document, number)
        except pypdfium2.PdfiumError:
            page, is_scanned = Page((), 1.0), False
            failures.append(ReadFailure(f"{file.label}, p. {number}", "is damaged. Copy or download the file again."))
        pages.append(page)
        if is_scanned:
            scanned.append(number)
    kept, heads = without_heads(pages)
    text, locations = text_of([page.lines for page in kept])
    if scanned and (not text.strip() or len(scanned) == len(pages)):
        raise UnreadableError(f"is a scan: {_pictures(scanned, len(pages))}. {OCR}")
    yield from failures
    if not text.strip():
        raise UnreadableError(NO_TEXT)
    if scanned:
        part = f"was read in part: {_pictures(scanned, len(pages))}."
        yield ReadWarning("incomplete", file.label, part, len(scanned), OCR)
    if heads:
        repeated = f"has lines around the text of its pages, which were left out: {_quoted(heads)}."
        yield ReadWarning("skipped", file.label, repeated, len(heads))
    found = {key: clean(value).strip() for key, value in document.get_metadata_dict(skip_empty=True).items()}
    yield from articles(
        file.label,
        text,
        Metadata(title_of(found.get("Title", ""), file.name), url=address_of(pages[0].lines), more=_meta(found)),
        name=file.label,
        locations=locations,
        breaks=[place.start for place in locations],
    )


def _page(document: Any, number: int) -> tuple[Page, bool]:
    """Return a page, and whether it is a picture without text."""
    page = document[number - 1]
    try:
        text_page = page.get_textpage()
        try:
            found = tuple(lines(text_page))
        finally:
            text_page.close()
        few = sum(len(line.text) for line in found) < SCANNED
        return Page(found, page.get_height()), few and _is_covered(page, any_picture=not found)
    finally:
        page.close()


def _is_covered(page: Any, *, any_picture: bool) -> bool:
    """Whether pictures cover a page; on one without any characters, every picture may be text."""
    import pypdfium2.raw as pdfium

    area = page.get_width() * page.get_height() or 1.0
    covered = 0.0
    for picture in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = picture.get_bounds()
        covered += abs((right - left) * (top - bottom)) / area
    return covered > (0.05 if any_picture else COVERED)


def _why(error: Any) -> str:
    import pypdfium2.raw as pdfium

    if error.err_code == pdfium.FPDF_ERR_PASSWORD:
        return "is encrypted. Open it with its password, and print or save it as a PDF without one."
    if error.err_code == pdfium.FPDF_ERR_SECURITY:
        return "is protected in a way that is not read here. Print it as a new PDF."
    return "is damaged, or is no PDF. Copy or download it again."


def _pictures(numbers: list[int], total: int) -> str:
    """Say which pages are pictures.

    >>> _pictures([3, 5, 6, 7], 12)
    'pages 3, 5–7 of 12 are pictures without text'
    >>> _pictures([1], 1)
    'its page is a picture without text'
    """
    if len(numbers) == total:
        return f"its {total} pages are pictures without text" if total > 1 else "its page is a picture without text"
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    shown = ", ".join(f"{a}–{b}" if a < b else str(a) for a, b in ranges[:LISTED])
    more = " and more" if len(ranges) > LISTED else ""
    if len(numbers) == 1:
        return f"page {shown} of {total} is a picture without text"
    return f"pages {shown}{more} of {total} are pictures without text"


def _quoted(texts: list[str]) -> str:
    distinct = list(dict.fromkeys(texts))
    return ", ".join(f"“{text}”" for text in distinct[:LISTED]) + (" and more" if len(distinct) > LISTED else "")


def _meta(found: Mapping[str, str]) -> dict[str, str]:
    """Return the fields to keep; the day of creation is not that of publication.

    >>> _meta({"Author": "Ann", "CreationDate": "D:20210303101500Z"})
    {'author': 'Ann', 'created': '2021-03-03'}
    """
    kept = {name: found[key] for key, name in _META.items() if found.get(key)}
    if day := _DAY.match(kept.pop("created", "")):
        kept["created"] = "-".join(day.groups())
    return kept
