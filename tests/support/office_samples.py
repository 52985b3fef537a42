"""Office documents made for tests: the XML that their programs write, in a zip archive."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAV = ' properties="nav"'
CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
NONE: Mapping[str, bytes | str] = {}


def zipped(files: Mapping[str, bytes | str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def docx(body: str, *, title: str = "", notes: str = "", parts: Mapping[str, bytes | str] = NONE) -> bytes:
    """A Word document with this XML in its body, and further parts, each related to the text by its own name."""
    names = (
        f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:v"'
        ' xmlns:r="urn:r" xmlns:d="urn:d" xmlns:c="urn:c"'
    )
    files: dict[str, bytes | str] = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {names}><w:body>{body}</w:body></w:document>",
        "docProps/core.xml": f'<c:coreProperties xmlns:c="{CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        f' xmlns:t="http://purl.org/dc/terms/"><dc:title>{title}</dc:title><dc:creator>Ann Lee</dc:creator>'
        "<t:created>2021-03-03T10:15:00Z</t:created></c:coreProperties>",
    }
    if parts:
        related = "".join(f'<Relationship Id="{name}" Target="/{name}"/>' for name in parts)
        files["word/_rels/document.xml.rels"] = f"<Relationships>{related}</Relationships>"
    if notes:
        files["word/footnotes.xml"] = f"<w:footnotes {names}>{notes}</w:footnotes>"
    return zipped({**files, **parts})


def odt(body: str, *, title: str = "", manifest: str = "<manifest/>") -> bytes:
    """An OpenDocument text with this XML in its body."""
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table")
    )
    names += ' xmlns:draw="urn:draw" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    content = f"<office:document-content {names}><office:body><office:text>{body}"
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"{content}</office:text></office:body></office:document-content>",
            "meta.xml": f"<office:document-meta {names}><dc:title>{title}</dc:title></office:document-meta>",
            "META-INF/manifest.xml": manifest,
        }
    )


def epub(chapters: Mapping[str, str], *, title: str = "A Book", date: str = "2020-05-06", nav: str = "") -> bytes:
    """A book with these XHTML bodies, by the names of their files."""
    items = "".join(
        f'<item id="i{n}" href="text/{name}" media-type="application/xhtml+xml"{NAV if name == nav else ""}/>'
        for n, name in enumerate(chapters)
    )
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(chapters)))
    book = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        f"<dc:title>{title}</dc:title><dc:creator>Ann Lee</dc:creator><dc:date>{date}</dc:date>"
        f"<dc:publisher>Lee House</dc:publisher></metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    pages = {
        f"OEBPS/text/{name}": '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns='
        f'"http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{body}</body></html>'
        for name, body in chapters.items()
    }
    container = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    return zipped(
        {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "OEBPS/book.opf": book, **pages}
    )


def pptx(slides: Sequence[str]) -> bytes:
    """A presentation with a paragraph on each slide."""
    drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    pages = {
        f"ppt/slides/slide{n}.xml": f"<sld {drawing}><a:p><a:r><a:t>{text}</a:t></a:r></a:p></sld>"
        for n, text in enumerate(slides, start=1)
    }
    return zipped({"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<p/>", **pages})
