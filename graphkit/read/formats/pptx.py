"""Read presentations (PPTX): one article, with the slide on which each part of it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata, article
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.pages.flow import Flow
from graphkit.read.pages.package import local, package
from graphkit.read.pages.properties import properties

_SLIDE: Final = re.compile(r"ppt/slides/slide(\d+)\.xml")
_SIGNS: Final = {"br": "\n", "tab": "\t"}


def is_pptx(head: Head) -> bool:
    """Whether a zip archive is a presentation."""
    return "ppt/presentation.xml" in head.members


def read_pptx(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read a presentation: the text of its slides, without notes."""
    flow = Flow()
    with package(file, options) as parts:
        slides = sorted((int(found[1]), found[0]) for name in parts.names if (found := _SLIDE.fullmatch(name)))
        for number, name in slides:
            flow.label(f"slide {number}")
            for paragraph in parts.xml(name).iter("{*}p"):
                _write(flow, paragraph)
                flow.end()
        title, meta = properties(parts.optional("docProps/core.xml"), file.name)
        yield from parts.damage(file.label)
    text, locations = flow.text()
    if not text:
        raise UnreadableError(NO_TEXT)
    yield article(file.label, text, Metadata(title, more=meta), name=file.label, locations=locations)


def _write(flow: Flow, paragraph: Any) -> None:
    for element in paragraph.iter():
        name = local(element)
        flow.write(element.text or "" if name == "t" else _SIGNS.get(name, ""))
