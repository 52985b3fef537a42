"""Read the parts of a Word document beside its text: what is set into it, comments, and lines that pages repeat."""

from __future__ import annotations

import io
import posixpath
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any, BinaryIO, Final, cast

from graphkit.read.files import InputFile, UnreadableError
from graphkit.read.pages.package import Package, attribute, beside
from graphkit.read.texts.decode import clean, open_text
from graphkit.read.texts.markup import plain
from graphkit.records import ReadWarning

TEXTS: Final = frozenset((".docx", ".docm", ".odt", ".rtf", ".pdf", ".txt", ".htm", ".html", ".mht", ".mhtml", ".eml"))
"""Suffixes of files in a document that are read as files of their own."""

PAGES: Final = (".htm", ".html", ".xhtml")
LISTED: Final = 5
"""How many names or lines a message lists."""

CUT: Final = 80
"""Characters of such a line that a message shows."""


class Related:
    """The parts to which the text of a document points.

    Attributes:
        charts: How many charts were passed.
        files: Files that were set into the text and are read as files of their own.
    """

    def __init__(self, parts: Package, main: str) -> None:
        self._parts = parts
        self._main = main
        self.charts = 0
        self.files: list[str] = []
        folder, name = posixpath.split(main)
        relations = parts.optional(f"{folder}/_rels/{name}.rels")
        self._targets = {
            attribute(one, "Id"): beside(main, attribute(one, "Target"))
            for one in (() if relations is None else relations)
            if attribute(one, "TargetMode") != "External"
        }

    def diagram(self, element: Any) -> list[Any]:
        """Return the elements of a drawn diagram (SmartArt) that hold paragraphs."""
        root = self._parts.optional(self._targets.get(attribute(element, "dm"), ""))
        points = () if root is None else root.iter("{*}pt")
        return [text for point in points for text in point if text.tag.endswith("}t")]

    def chart(self, element: Any) -> list[Any]:
        """Return the titles of a chart and its axes."""
        root = self._parts.optional(self._targets.get(attribute(element, "id"), ""))
        if root is None:
            return []
        self.charts += 1
        return list(root.iter("{*}rich"))

    def inserted(self, element: Any) -> tuple[str, Package | None]:
        """Return a file that is shown as a part of the text: its text, or its parts if it is a Word document.

        A file of another format is read as a file of its own.
        """
        name = self._targets.get(attribute(element, "id"), "")
        suffix = PurePosixPath(name).suffix.lower()
        if suffix in (".docx", ".docm") and (inner := self._parts.inner(name)):
            return "", inner
        if suffix not in (".txt", *PAGES):
            self.files.append(name)
            return "", None
        try:
            with open_text(cast("BinaryIO", io.BytesIO(self._parts.part(name)))) as stream:
                text = clean(stream.read())
        except UnreadableError:
            self.files.append(name)
            return "", None
        return (plain(text) if suffix in PAGES else text), None

    def set_in(self, label: str) -> Iterator[InputFile]:
        """Yield the files that are set into the document."""
        held = sorted(name for name in self._parts.names if "/embeddings/" in name and _suffix(name) in TEXTS)
        for name in dict.fromkeys([*self.files, *held]):
            try:
                stream = cast("BinaryIO", io.BytesIO(self._parts.part(name)))
            except UnreadableError:
                continue
            base = PurePosixPath(name).name
            yield InputFile(f"{label}/{base}", stream=stream, name=base, found=True, allowance=self._parts.allowance)

    def left_out(self, label: str, text: str) -> Iterator[ReadWarning]:
        """Yield what was left out: comments, running heads, charts, and files that are no texts."""
        folder = posixpath.dirname(self._main)
        comments = self._parts.optional(f"{folder}/comments.xml")
        if number := sum(1 for _ in (() if comments is None else comments.iter("{*}comment"))):
            said = "a comment, which was" if number == 1 else f"{number:,} comments, which were"
            yield ReadWarning("skipped", label, f"has {said} left out.", number)
        if heads := [line for line in self._heads() if line not in text]:
            lines = ", ".join(f"“{line[:CUT]}”" for line in heads[:LISTED])
            said = f"repeats lines at the head or foot of pages, which were left out: {lines}."
            yield ReadWarning("skipped", label, said, len(heads))
        if self.charts:
            said = "a chart, of which only the titles were" if self.charts == 1 else "charts, of which only titles were"
            yield ReadWarning("skipped", label, f"has {said} read.", self.charts)
        if others := [name for name in sorted(self._parts.names) if "/embeddings/" in name and self._is_other(name)]:
            names = ", ".join(PurePosixPath(name).name for name in others[:LISTED])
            step = "Save it as a file of its own." if len(others) == 1 else "Save them as files of their own."
            yield ReadWarning("skipped", label, f"holds files that were not read: {names}.", len(others), step)

    def _is_other(self, name: str) -> bool:
        """Whether a file is neither read nor the data of a chart."""
        return _suffix(name) not in TEXTS and not self.charts

    def _heads(self) -> list[str]:
        """Return the lines in the head and foot of pages that hold words."""
        found: dict[str, None] = {}
        for name in sorted(self._parts.names):
            if PurePosixPath(name).name.startswith(("header", "footer")) and name.endswith(".xml"):
                root = self._parts.optional(name)
                for one in () if root is None else root.iter("{*}p"):
                    line = " ".join(clean("".join(text.text or "" for text in one.iter("{*}t"))).split())
                    if sum(map(str.isalpha, line)) > LISTED:
                        found[line] = None
        return list(found)


def _suffix(name: str) -> str:
    return PurePosixPath(name).suffix.lower()
