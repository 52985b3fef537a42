"""Give the main text of a page the ends of its paragraphs and its sub-headings; captions of pictures stay out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from graphkit.read.texts.decode import clean
from graphkit.read.texts.markup import of_element

if TYPE_CHECKING:
    from lxml.html import HtmlElement

HEADINGS: Final = ("h2", "h3", "h4", "h5", "h6")
APART: Final = frozenset(("aside", "footer", "nav"))
"""Elements that are no part of an article."""

NAMES_APART: Final = re.compile(
    r"(?:^|\s)(?:comments?|related|sidebar|widgets?|teasers?|recommended|promos?|menu|trending|most-read|newsletter)"
    r"(?:[-_]\S*)?(?:\s|$)",
    re.IGNORECASE,
)
"""Classes and ids of such elements."""

PROSE: Final = re.compile(r".*[.!?…:;][\"'”’»)]*", re.DOTALL)
"""A line that ends as a sentence does."""


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page, and what it is: "heading", "caption", "apart" or "" for any other."""

    text: str
    kind: str = ""


def lines_of(root: HtmlElement) -> list[PageLine]:
    """Return the lines of a parsed page in the order in which they are read."""
    kinds: dict[str, str] = {}
    for element in root.iter(*HEADINGS, "figcaption"):
        kind = "apart" if is_apart(element) else "caption" if element.tag == "figcaption" else "heading"
        for line in _lines(element):
            kinds.setdefault(line, kind)
    return [PageLine(line, kinds.get(line, "")) for line in _lines(root)]


def is_apart(element: HtmlElement) -> bool:
    """Whether an element stands in one that is no part of an article."""
    return any(
        one.tag in APART or has_name_apart(one)
        for one in (element, *element.iterancestors())
        if one.tag not in ("html", "body", "main")
    )


def has_name_apart(element: HtmlElement) -> bool:
    """Whether the class or the id of an element says that it is no part of an article."""
    return NAMES_APART.search(f"{element.get('class', '')} {element.get('id', '')}") is not None


def _lines(element: HtmlElement) -> Iterator[str]:
    return filter(None, map(_even, clean(of_element(element)).split("\n")))


def _even(line: str) -> str:
    return " ".join(line.split())


def in_paragraphs(text: str, lines: Sequence[PageLine]) -> list[str]:
    """Return the paragraphs of a text that was read as a single line, found by the lines of the page.

    >>> in_paragraphs("Port sale Kim left.", [PageLine("Menu"), PageLine("Port sale"), PageLine("Kim left.")])
    ['Port sale', 'Kim left.']
    """
    found: list[str] = []
    left = _even(text)
    for line in lines:
        if left.startswith(line.text):
            rest = left[len(line.text) :]
            if not rest or rest[0] == " ":
                found.append(line.text)
                left = rest.lstrip()
    return [] if left else found


def with_lines(text: str, lines: Sequence[PageLine]) -> str:
    r"""Return a text with the sub-headings before its paragraphs that it lacks.

    >>> lines = [PageLine("Talks", "heading"), PageLine("Kim left."), PageLine("Kim in Oslo", "caption")]
    >>> with_lines("Kim left.", [*lines, PageLine("Read more", "heading"), PageLine("Other news")])
    'Talks\nKim left.'
    """
    own = text.split("\n")
    places: dict[str, list[int]] = {}
    for n, line in enumerate(own):
        places.setdefault(_even(line).removeprefix("- "), []).append(n)
    put: dict[int, list[str]] = {}
    last = -1
    for n, one in enumerate(lines):
        if one.text in places:
            last = max(last, _next(places[one.text], last))
        elif one.kind == "heading":
            following = next((two.text for two in lines[n + 1 :] if two.kind not in ("heading", "caption")), "")
            if following in places:
                put.setdefault(_next(places[following], last), []).append(one.text)
    return "\n".join(piece for n in range(len(own) + 1) for piece in (*put.get(n, ()), *own[n : n + 1]))


def _next(places: Sequence[int], last: int) -> int:
    """Return the first place of a line after the last one, for lines that repeat."""
    n = bisect_right(places, last)
    return places[n] if n < len(places) else places[0]
