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
from graphkit.records import ReadWarning

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
        content = parts.xml("content.xml")
        body = content.find("{*}body")
        walk = _Walk(Flow(), _beginning(content, parts.optional("styles.xml")))
        walk.block(body if body is not None else ())
        walk.flow.end()
        for note in walk.notes:
            walk.block(note)
            walk.flow.end()
        title, meta = properties(parts.optional("meta.xml"), file.name)
        yield from parts.damage(file.label)
    text, locations = walk.flow.text()
    if not text:
        raise UnreadableError(NO_TEXT)
    yield from _left_out(content, file.label)
    about = Metadata(title, more=meta)
    found = articles(file.label, text, about, name=file.label, locations=locations, breaks=walk.flow.breaks())
    yield from with_paragraphs(found)


def _left_out(content: Any, label: str) -> Iterator[ReadWarning]:
    """Yield what was left out: comments, charts and other things from other programs."""
    if number := sum(1 for _ in content.iter("{*}annotation")):
        said = "a comment, which was" if number == 1 else f"{number:,} comments, which were"
        yield ReadWarning("skipped", label, f"has {said} left out.", number)
    if number := sum(1 for one in content.iter("{*}object", "{*}object-ole") if local(one.getparent()) == "frame"):
        said = "an object of another program" if number == 1 else f"{number:,} objects of other programs"
        verb = "was" if number == 1 else "were"
        yield ReadWarning("skipped", label, f"holds {said} (charts, tables, formulas), which {verb} not read.", number)


def _beginning(*roots: Any) -> frozenset[str]:
    """Return the styles whose paragraphs begin a page."""
    styles = [style for root in roots if root is not None for style in root.iter("{*}style")]
    found = {attribute(style, "name") for style in styles if _begins(style)}
    return frozenset(found | {attribute(one, "name") for one in styles if attribute(one, "parent-style-name") in found})


def _begins(style: Any) -> bool:
    if attribute(style, "master-page-name"):
        return True
    return any(attribute(one, "break-before") == "page" for one in style.iter("{*}paragraph-properties"))


class _Walk:
    """A walk through the elements of a document.

    Attributes:
        flow: Where the text goes.
        notes: The bodies of notes that were passed.
        page: The page that was reached.
    """

    def __init__(self, flow: Flow, begin: frozenset[str] = frozenset(), page: int = 1) -> None:
        self.flow = flow
        self._begin = begin
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
            if (name := local(element)) not in _OUT or _is_field(element):
                self._by_name.get(name, self.block)(element)

    def _inline(self, parent: Any) -> None:
        self.flow.write(_SPACES.sub(" ", parent.text or ""))
        for element in parent:
            name = local(element)
            if name and (name not in _OUT or _is_field(element)):
                self._by_name.get(name, self.block if name in ("note", "frame") else self._inline)(element)
            self.flow.write(_SPACES.sub(" ", element.tail or ""))

    def _paragraph(self, element: Any) -> None:
        self.flow.end()
        if self.flow.paragraphs and attribute(element, "style-name") in self._begin:
            self._turn(element)
            self.flow.turn()
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
                    walk = _Walk(Flow(), self._begin, page)
                    walk.block(cell)
                    walk.flow.end()
                    cells.append(walk.flow)
                    self.notes += walk.notes
                    self.page = max(self.page, walk.page)
            self.flow.row(cells, first=first)
            first = False


def _is_field(element: Any) -> bool:
    """Whether an element shows the title of the document in its text, rather than naming a picture."""
    return local(element) == "title" and ":text:" in element.tag


def _rows(table: Any) -> Iterator[Any]:
    for element in table:
        if local(element) in ("table-row", "soft-page-break"):
            yield element
        elif local(element) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(element)
