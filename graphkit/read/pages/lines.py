"""Read the lines of a PDF page with their places, in the order that PDFium gives them."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from graphkit.read.texts.decode import clean

HYPHEN: Final = "\ufffe"
"""What PDFium puts for a hyphen at the end of a line, instead of the line break too."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page.

    Attributes:
        text: Its characters, without white space at the ends.
        left: Where it begins, in points from the left edge of the page.
        right: Where it ends.
        bottom: Its lower edge, in points from the bottom of the page.
        size: The height of its first character.
    """

    text: str
    left: float
    right: float
    bottom: float
    size: float


def lines(text_page: Any) -> Iterator[Line]:
    """Yield the lines of a page (a text page of pypdfium2) that hold characters."""
    import pypdfium2.raw as pdfium

    box = pdfium.FS_RECTF()

    def rectangle(at: int) -> tuple[float, float, float, float] | None:
        index = pdfium.FPDFText_GetCharIndexFromTextIndex(text_page, at)
        found = index >= 0 and pdfium.FPDFText_GetLooseCharBox(text_page, index, ctypes.byref(box))
        return (box.left, box.right, box.bottom, box.top) if found else None

    for start, text in split(text_page.get_text_range()):
        kept = text.rstrip()
        first = rectangle(start + len(kept) - len(kept.lstrip()))
        last = rectangle(start + units(kept) - 1)
        if kept.strip() and first and last:
            yield Line(clean(kept).strip(), first[0], max(first[1], last[1]), first[2], first[3] - first[2])


def split(text: str) -> Iterator[tuple[int, str]]:
    r"""Yield each line with its offset, counted in units of UTF-16 as PDFium does.

    >>> list(split("An iden\ufffetifier.\r\nNext"))
    [(0, 'An iden-'), (8, 'tifier.'), (17, 'Next')]
    """
    at = 0
    for piece in text.replace(HYPHEN, HYPHEN + "\n").split("\n"):
        yield at, piece.rstrip("\r").replace(HYPHEN, "-")
        at += units(piece) + (not piece.endswith(HYPHEN))


def units(text: str) -> int:
    """Return the length of a text in units of UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
