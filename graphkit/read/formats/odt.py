"""Read texts of LibreOffice and others (OpenDocument, ODT), with pages where the file marks them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata
from graphkit.read.articles import articles
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.pages.flow import Flow
from graphkit.read.pages.package import ENCRYPTED, attribute, local, package
from graphkit.read.pages.properties import properties
from graphkit.read.places import with_paragraphs

TYPES: Final = (b"application/vnd.oasis.opendocument.text", b"application/vnd.sun.xml.writer")
"""How the type of such a file begins, which stands at its start."""

_SPACES: Final = re.compile(r"[ \t\n\r]+")
_OUT: Final = frozenset({
        "tracked-changes", "annotation", "note-citation", "table-of-content", "alphabetical-index",
        "illustration-index", "table-index", "object-index", "user-index", "bibliography", "sequence-decls",
        "variable-decls", "forms", "user-field-decls", "title", "desc", "ruby-text", "hidden-text",
        "hidden-paragraph", "event-listeners", "script",
})  # fmt: skip


def is_odt(head: Head) -> bool:
    """Whether a zip archive is an OpenDocument text."""
    return any(mark in head.data[:200] for mark in TYPES)


def read_odt(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read an OpenDocument text: one article, its notes at the end; comments, deletions and indexes are left out."""
    with package(file, options) as parts:
        manifest = parts.optional("META-INF/manifest.xml")
        if manifest is not None and manifest.find(".//{*}encryption-data") is not None:
            raise UnreadableError(ENCRYPTED)
        body = parts.xml("content.xml").find("{*}body")
        walk = _Walk(Flow())
        walk.block(body if body is not None else ())
        walk.flow.end()
        for note in walk.notes:
            walk.block(note)
            walk.flow.end()
        title, meta = properties(parts.optional("meta.xml"), file.name)
    text, locations = walk.flow.text()
    if not text:
        raise UnreadableError(NO_TEXT)
    found = articles(file.label, text, Metadata(title, more=meta), name=file.label, locations=locations)
    yield from with_paragraphs(found)


class _Walk:
    """A walk through the elements of a document.

    Attributes:
        flow: Where the text goes.
        notes: The bodies of notes that were passed.
        page: The page that was reached.
    """

    def __init__(self, flow: Flow, page: int = 1) -> None:
        self.flow = flow
        self.page = page
        self.notes: list[Any] = []
        self._boxes: list[Any] = []
        self._by_name: dict[str, Callable[[Any], None]] = {
            "p": self._paragraph,
            "h": self._paragraph,
            "table": self._table,
            "s": lambda element: self.flow.write(" " * min(int(attribute(element, "c") or 1), 100)),
            "tab": lambda _: self.flow.write("\t"),
            "line-break": lambda _: self.flow.write("\n"),
            "note-body": self.notes.append,
            "text-box": self._boxes.append,
            "soft-page-break": self._turn,
        }

    def block(self, parent: Any) -> None:
        """Walk through the children of an element; only paragraphs hold text of their own."""
        for element in parent:
            if (name := local(element)) not in _OUT:
                self._by_name.get(name, self.block)(element)

    def _inline(self, parent: Any) -> None:
        self.flow.write(_SPACES.sub(" ", parent.text or ""))
        for element in parent:
            name = local(element)
            if name and name not in _OUT:
                self._by_name.get(name, self.block if name in ("note", "frame") else self._inline)(element)
            self.flow.write(_SPACES.sub(" ", element.tail or ""))

    def _paragraph(self, element: Any) -> None:
        self.flow.end()
        self._inline(element)
        self.flow.end()
        boxes, self._boxes[:] = list(self._boxes), []
        for box in boxes:
            self.block(box)
            self.flow.end()

    def _turn(self, _: Any) -> None:
        self.page += 1
        self.flow.label(f"p. {self.page}")

    def _table(self, element: Any) -> None:
        self.flow.end()
        first = True
        for row in _rows(element):
            if local(row) == "soft-page-break":
                self._turn(row)
                continue
            page, cells = self.page, []
            for cell in row:
                if local(cell) == "table-cell":
                    walk = _Walk(Flow(), page)
                    walk.block(cell)
                    walk.flow.end()
                    cells.append(walk.flow)
                    self.notes += walk.notes
                    self.page = max(self.page, walk.page)
            self.flow.row(cells, first=first)
            first = False


def _rows(table: Any) -> Iterator[Any]:
    for element in table:
        if local(element) in ("table-row", "soft-page-break"):
            yield element
        elif local(element) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(element)
