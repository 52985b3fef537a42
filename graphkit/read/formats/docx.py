"""Read Word documents (DOCX): text as it would be printed, with pages where the file marks them."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata
from graphkit.read.articles import articles
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.pages.flow import Flow
from graphkit.read.pages.package import Package, attribute, beside, local, package
from graphkit.read.pages.properties import properties
from graphkit.read.pages.related import Related
from graphkit.read.places import with_paragraphs

MAIN: Final = "word/document.xml"
"""Where nearly all programs put the text."""

_CONTENTS: Final = re.compile(r"(?:toc|tableoffigures)\s?\d*(?:heading)?", re.IGNORECASE)
_OUT: Final = frozenset(
    ("del", "moveFrom", "delText", "instrText", "rPr", "pPr", "sdtPr", "rt", "Fallback", "comment", "fldData", "tblPr")
)
_SIGNS: Final[Mapping[str, str]] = MappingProxyType(
    {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
)
_NOTES: Final = ("footnotes", "endnotes")


def is_docx(head: Head) -> bool:
    """Whether a zip archive is a Word document."""
    return any(name.lstrip("/").startswith("word/document") for name in head.members)


def read_docx(file: InputFile, options: ReadOptions) -> Iterator[Result | InputFile]:
    """Read a Word document: its notes at the end; comments, deletions and running heads are left out.

    Files that are set into it are read too.
    """
    with package(file, options) as parts:
        walk = _walked(parts)
        title, meta = properties(parts.optional("docProps/core.xml"), file.name)
        text, locations = walk.flow.text()
        yield from parts.damage(file.label)
        if text:
            about = Metadata(title, more=meta)
            breaks = walk.flow.breaks()
            found = articles(file.label, text, about, name=file.label, locations=locations, breaks=breaks)
            yield from with_paragraphs(found)
        elif not walk.related.files:
            raise UnreadableError(NO_TEXT)
        yield from walk.related.set_in(file.label)
        yield from walk.related.left_out(file.label, text)


def _walked(parts: Package, flow: Flow | None = None) -> _Walk:
    """Walk through the text of a document and its notes."""
    main = _main(parts)
    body = parts.xml(main)
    folder = main.rpartition("/")[0]
    begin = _beginning(parts.optional(f"{folder}/styles.xml"))
    walk = _Walk(flow or Flow(), Related(parts, main), begin, rendered=_has(body, "lastRenderedPageBreak"))
    walk.block(body)
    walk.flow.end()
    for name in _NOTES:
        notes = parts.optional(f"{folder}/{name}.xml")
        for note in () if notes is None else notes:
            if attribute(note, "type") in ("", "normal"):
                walk.block(note)
                walk.flow.end()
    return walk


def _beginning(styles: Any) -> frozenset[str]:
    """Return the styles whose paragraphs begin a page."""
    found = () if styles is None else styles.iter("{*}style")
    return frozenset(attribute(style, "styleId") for style in found if _begins(style.find("{*}pPr")))


def _begins(properties: Any) -> bool:
    """Whether the properties of a paragraph, or of a style, say that it begins a page."""
    asked = None if properties is None else properties.find("{*}pageBreakBefore")
    return asked is not None and attribute(asked, "val") not in ("0", "false", "off")


def _main(parts: Package) -> str:
    """Return the name of the part with the text."""
    relations = parts.optional("_rels/.rels")
    for relation in () if relations is None else relations:
        if attribute(relation, "Type").endswith("/officeDocument"):
            name = beside("", attribute(relation, "Target"))
            if name in parts.names:
                return name
    return MAIN


def _has(element: Any, name: str) -> bool:
    return any(True for _ in element.iter("{*}" + name))


class _Walk:
    """A walk through the elements of a document.

    Attributes:
        flow: Where the text goes.
        related: The parts to which the text points.
        page: The page that was reached.
    """

    def __init__(self, flow: Flow, related: Related, begin: frozenset[str], *, rendered: bool, page: int = 1) -> None:
        self.flow = flow
        self.related = related
        self._begin = begin
        self.page = page
        self._rendered = rendered
        self._boxes: list[Any] = []
        self._by_name: dict[str, Callable[[Any], None]] = {
            "p": self._paragraph,
            "tbl": self._table,
            "t": lambda element: self.flow.write(element.text or ""),
            "r": self._run,
            "br": self._break,
            "lastRenderedPageBreak": lambda _: self._turn(rendered=True),
            "txbxContent": self._boxes.append,
            "sdt": self._control,
            "AlternateContent": self._alternative,
            "altChunk": self._inserted,
            "relIds": lambda element: self._boxes.extend(self.related.diagram(element)),
            "chart": lambda element: self._boxes.extend(self.related.chart(element)),
        }

    def block(self, parent: Any) -> None:
        """Walk through the children of an element."""
        for element in parent:
            name = local(element)
            if name in _OUT:
                continue
            if name in _SIGNS:
                self.flow.write(_SIGNS[name])
            else:
                self._by_name.get(name, self.block)(element)

    def _paragraph(self, element: Any) -> None:
        style = element.find("{*}pPr/{*}pStyle")
        if style is not None and _CONTENTS.fullmatch(attribute(style, "val")):
            return
        self.flow.end()
        if _begins(element.find("{*}pPr")) or (style is not None and attribute(style, "val") in self._begin):
            self._ask()
        self.block(element)
        self.flow.end()
        boxes, self._boxes[:] = list(self._boxes), []
        for box in boxes:
            self.block(box)
            self.flow.end()
        section = element.find("{*}pPr/{*}sectPr")
        if section is not None and _kind(section) != "continuous":
            self._ask()

    def _inserted(self, element: Any) -> None:
        """Read a file that is shown as a part of the text."""
        self.flow.end()
        text, parts = self.related.inserted(element)
        for paragraph in text.split("\n\n"):
            self.flow.write(paragraph)
            self.flow.end()
        if parts is not None:
            with contextlib.suppress(UnreadableError):
                _walked(parts, self.flow)

    def _run(self, element: Any) -> None:
        hidden = element.find("{*}rPr/{*}vanish")
        if hidden is None or attribute(hidden, "val") in ("0", "false"):
            self.block(element)

    def _break(self, element: Any) -> None:
        if attribute(element, "type") == "page":
            self._ask()
        else:
            self.flow.write("\n")

    def _ask(self) -> None:
        """Begin a page that a person asked for."""
        if self.flow.paragraphs or self.flow.is_open():
            self._turn(rendered=False)
            self.flow.turn()

    def _turn(self, *, rendered: bool) -> None:
        """Begin a page. Word marks the ends of pages as it drew them; other programs only those that a person set."""
        if rendered == self._rendered:
            self.page += 1
            self.flow.label(f"p. {self.page}")

    def _control(self, element: Any) -> None:
        gallery = element.find("{*}sdtPr/{*}docPartObj/{*}docPartGallery")
        if gallery is None or attribute(gallery, "val") != "Table of Contents":
            self.block(element)

    def _alternative(self, element: Any) -> None:
        """Read one of several drawings of the same thing."""
        choice = element.find("{*}Choice")
        chosen = element.find("{*}Fallback") if choice is None else choice
        if chosen is not None:
            self.block(chosen)

    def _table(self, element: Any) -> None:
        self.flow.end()
        first = True
        for row in _rows(element):
            page, cells = self.page, []
            for cell in _cells(row):
                walk = _Walk(Flow(), self.related, self._begin, rendered=self._rendered, page=page)
                walk.block(cell)
                walk.flow.end()
                cells.append(walk.flow)
                self.page = max(self.page, walk.page)
            self.flow.row(cells, first=first)
            first = False


def _kind(section: Any) -> str:
    """Return how a section begins."""
    kind = section.find("{*}type")
    return "nextPage" if kind is None else attribute(kind, "val")


def _rows(table: Any) -> Iterator[Any]:
    """Yield the rows of a table, but not those of tables in its cells."""
    for element in table:
        if local(element) == "tr":
            if element.find("{*}trPr/{*}del") is None:
                yield element
        elif local(element) in ("sdt", "sdtContent", "customXml", "ins"):
            yield from _rows(element)


def _cells(row: Any) -> Iterator[Any]:
    for element in row:
        if local(element) == "tc":
            yield element
        elif local(element) in ("sdt", "sdtContent", "customXml"):
            yield from _cells(element)
