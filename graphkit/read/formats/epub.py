"""Read books (EPUB): one article a book, with its chapters as locations, or one for each article of a magazine."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata, article
from graphkit.read.articles import holds
from graphkit.read.fields.dates import days
from graphkit.read.fields.metadata import date_of
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.pages.flow import PARAGRAPH
from graphkit.read.pages.package import DAMAGED, Package, attribute, beside, local, package
from graphkit.read.several.units import units
from graphkit.read.texts.decode import clean
from graphkit.read.texts.markup import plain
from graphkit.records import Location, ReadFailure

CONTAINER: Final = "META-INF/container.xml"
PAGES: Final = ("application/xhtml+xml", "text/html", "text/x-oeb1-document")
"""The types of the parts that hold text."""

LONGEST: Final = 60
"""The longest heading that names a chapter, in characters."""

FILLED: Final = 150
"""A chapter of fewer characters is a title page or the like."""

SIGNED: Final = 0.8
"""The least share of the other chapters that have bylines, where each is an article."""

HEAD, LINES = 1_500, 5
"""In so many characters and lines of a chapter its byline is looked for."""

_ENCODING: Final = re.compile(rb"""^<\?xml[^>]*encoding=["']([\w.-]+)["']""")
_BODY: Final = re.compile(r"<body\b.*", re.DOTALL | re.IGNORECASE)
_PROLOGUE: Final = re.compile(r"^\s*<\?xml[^>]*\?>|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_HEADING: Final = re.compile(r"<h[1-3]\b[^>]*>(.*?)</h[1-3]>", re.DOTALL | re.IGNORECASE)
_CONTENTS: Final = re.compile(r"<nav\b[^>]*>.*?</nav>", re.DOTALL | re.IGNORECASE)


def is_epub(head: Head) -> bool:
    """Whether a zip archive is a book."""
    return b"application/epub+zip" in head.data[:200] or (
        CONTAINER in head.members and any(name.endswith(".opf") for name in head.members)
    )


def read_epub(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read a book: its chapters in order, without its table of contents."""
    with package(file, options) as parts:
        if "META-INF/encryption.xml" in parts.names and _is_locked(parts):
            raise UnreadableError("is a book with copy protection. Save or buy it without, or leave it out.")
        name = _book(parts)
        book = parts.xml(name)
        chapters: list[tuple[str, str]] = []
        for part in _spine(book, name):
            try:
                chapters.append(_chapter(parts.part(part)))
            except UnreadableError as error:
                yield ReadFailure(f"{file.label}, {clean(part)}", str(error))
    chapters = [(text, heading) for text, heading in chapters if text]
    if not chapters:
        raise UnreadableError(NO_TEXT)
    keys = ("title", "date", "publisher", "creator", "language", "identifier")
    yield from _documents(file.label, chapters, {key: _first(book, key) for key in keys})


def _documents(label: str, chapters: Sequence[tuple[str, str]], about: Mapping[str, str]) -> Iterator[Result]:
    """Yield a book, or the articles of a magazine: each of its chapters has a byline of its own."""
    filled = [text for text, _ in chapters if len(text) >= FILLED]
    signed = [text for text in filled if _is_signed(text)]
    source, language = about["publisher"], about["language"]
    if len(signed) > 1 and len(signed) >= SIGNED * len(filled):
        for number, (text, heading) in enumerate(chapters, start=1):
            given = "" if date_of(text) else about["date"][:10]
            metadata = Metadata(heading, given, source or about["title"], language=language)
            yield article(f"{label}#{number}", text, metadata, locations=[Location(0, heading or f"ch. {number}")])
        return
    locations: list[Location] = []
    at = 0
    for number, (text, heading) in enumerate(chapters, start=1):
        locations.append(Location(at, heading or f"ch. {number}"))
        at += len(text) + len(PARAGRAPH)
    more = {name: about[key] for key, name in (("creator", "author"), ("identifier", "identifier")) if about[key]}
    metadata = Metadata(about["title"], about["date"][:10], source, language=language, more=more)
    yield article(label, PARAGRAPH.join(text for text, _ in chapters), metadata, locations=locations)
    if len(filled) > 1 and (len(signed) > 1 or next(days(about["title"]), None)):
        yield holds(label, len(filled))


def _is_signed(text: str) -> bool:
    """Whether an author is named at the head of a chapter."""
    return any(unit.author for unit in units(text[:HEAD])[:LINES])


def _is_locked(parts: Package) -> bool:
    """Whether more than the fonts of a book is encrypted."""
    element = parts.optional("META-INF/encryption.xml")
    found = () if element is None else element.iter("{*}CipherReference")
    return any(re.search(r"\.x?html?$", attribute(one, "URI"), re.IGNORECASE) for one in found)


def _book(parts: Package) -> str:
    """Return the name of the part that lists the others."""
    container = parts.optional(CONTAINER)
    for one in () if container is None else container.iter("{*}rootfile"):
        if attribute(one, "full-path") in parts.names:
            return attribute(one, "full-path")
    found = sorted(name for name in parts.names if name.endswith(".opf"))
    if not found:
        raise UnreadableError(DAMAGED)
    return found[0]


def _spine(book: Any, name: str) -> Iterator[str]:
    """Yield the names of the parts with text, in the order in which they are read."""
    items = {attribute(item, "id"): item for item in book.iter("{*}item")}
    contents = {
        beside(name, attribute(one, "href"))
        for one in book.iter("{*}reference")
        if attribute(one, "type") in ("toc", "cover", "index")
    }
    for one in book.iter("{*}itemref"):
        item = items.get(attribute(one, "idref"))
        if item is None or attribute(item, "media-type") not in PAGES or attribute(one, "linear") == "no":
            continue
        part = beside(name, attribute(item, "href"))
        if "nav" not in attribute(item, "properties").split() and part not in contents:
            yield part


def _chapter(data: bytes) -> tuple[str, str]:
    """Return the text of a chapter, and its heading if it is short enough to name it."""
    found = _ENCODING.match(data.lstrip(b"\xef\xbb\xbf \r\n"))
    try:
        source = data.decode(found[1].decode() if found else "utf-8-sig", "replace").lstrip("\ufeff")
    except LookupError:
        source = data.decode("utf-8", "replace")
    body = _BODY.search(source)
    source = _CONTENTS.sub("", _PROLOGUE.sub("", body[0] if body else source))
    heading = _HEADING.search(source)
    title = " ".join(plain(heading[1]).split()) if heading else ""
    return clean(plain(source)).strip(), title if len(title) <= LONGEST else ""


def _first(book: Any, key: str) -> str:
    found = (clean(one.text or "").strip() for one in book.iter("{*}" + key) if local(one) == key)
    return next((value for value in found if value), "")
