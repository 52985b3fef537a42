"""Read presentations (PPTX): one article, with the slide on which each part of it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata, article
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.pages.flow import Flow
from graphkit.read.pages.package import Package, attribute, beside, local, package
from graphkit.read.pages.properties import properties

_SLIDE: Final = re.compile(r"ppt/slides/slide(\d+)\.xml")
_MAIN: Final = "ppt/presentation.xml"
_AROUND: Final = frozenset(("sldNum", "dt", "hdr", "ftr"))
_SIGNS: Final = {"br": "\n", "tab": "\t"}


def is_pptx(head: Head) -> bool:
    """Whether a zip archive is a presentation."""
    return "ppt/presentation.xml" in head.members


def read_pptx(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read a presentation: the text of its slides in the order in which they are shown, each before its notes."""
    flow = Flow()
    with package(file, options) as parts:
        for number, name in _slides(parts):
            flow.label(f"slide {number}")
            _shapes(flow, parts.xml(name))
            for notes in _related(parts, name, "/notesSlide"):
                flow.label(f"slide {number}, notes")
                if (root := parts.optional(notes)) is not None:
                    _shapes(flow, root)
        title, meta = properties(parts.optional("docProps/core.xml"), file.name)
        yield from parts.damage(file.label)
    text, locations = flow.text()
    if not text:
        raise UnreadableError(NO_TEXT)
    yield article(file.label, text, Metadata(title, more=meta), name=file.label, locations=locations)


def _slides(parts: Package) -> list[tuple[int, str]]:
    """Return the slides in the order in which they are shown; where that is not said, in that of their names."""
    named = sorted((int(found[1]), found[0]) for name in parts.names if (found := _SLIDE.fullmatch(name)))
    main, targets = parts.optional(_MAIN), _targets(parts, _MAIN)
    ids = () if main is None else main.iter("{*}sldId")
    shown = [targets.get(value, "") for one in ids for key, value in one.attrib.items() if key.endswith("}id")]
    listed = [name for name in dict.fromkeys(shown) if name in parts.names]
    rest = [name for _, name in named if name not in listed]
    return list(enumerate([*listed, *rest], start=1)) if listed else named


def _targets(parts: Package, name: str, kind: str = "") -> dict[str, str]:
    """Return the parts to which one points, by their ids; those of one kind, if it is given."""
    folder, _, base = name.rpartition("/")
    root = parts.optional(f"{folder}/_rels/{base}.rels")
    return {
        attribute(one, "Id"): beside(name, attribute(one, "Target"))
        for one in (() if root is None else root)
        if attribute(one, "Type").endswith(kind)
    }


def _related(parts: Package, name: str, kind: str) -> list[str]:
    return [target for target in _targets(parts, name, kind).values() if target in parts.names]


def _shapes(flow: Flow, root: Any) -> None:
    """Write the paragraphs of a slide, or of its notes, without the number of the slide, its date, head and foot."""
    out = {
        one
        for shape in root.iter("{*}sp")
        if (holder := shape.find("{*}nvSpPr/{*}nvPr/{*}ph")) is not None and attribute(holder, "type") in _AROUND
        for one in shape.iter("{*}p")
    }
    for paragraph in root.iter("{*}p"):
        if paragraph not in out:
            _write(flow, paragraph)
            flow.end()


def _write(flow: Flow, paragraph: Any) -> None:
    for element in paragraph.iter():
        name = local(element)
        flow.write(element.text or "" if name == "t" else _SIGNS.get(name, ""))
