"""Find the headline of the article in a page, and the elements of the article's head."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final

from graphkit.read.pages.main_text import PROSE, is_apart
from graphkit.read.texts.markup import SILENT, of_element

if TYPE_CHECKING:
    from lxml.html import HtmlElement

FURTHEST: Final = 200
"""Elements after a headline in which the first paragraph begins."""

PARAGRAPH: Final = 40
"""The least characters of a paragraph that ends as a sentence does."""

LONG: Final = 100
"""The least characters of any other paragraph."""

BLOCKS: Final = frozenset(("article", "body", "div", "footer", "header", "main", "ol", "p", "section", "table", "ul"))

_SPACES: Final = re.compile(r"\W+")


def headline_of(root: HtmlElement) -> HtmlElement | None:
    """Return the heading that the page's title names, else the first heading of the first level, or ``None``."""
    title = _plain(root.findtext(".//title") or "")
    headings = [one for one in root.iter("h1", "h2") if not is_apart(one)]
    if title:
        for one in headings:
            text = _plain(of_element(one))
            if text and (title.startswith(text) or (text in title and len(text) > len(title) / 2)):
                return one
    return next((one for one in headings if one.tag == "h1" and of_element(one).strip()), None)


def title_of_page(root: HtmlElement, title: str, source: str) -> str:
    """Return the title of an article: the headline, where the page's title begins with it alone, or the site was found.

    Args:
        root: The parsed page.
        title: What was found.
        source: The name of the site.
    """
    headline = headline_of(root)
    text = "" if headline is None else " ".join(of_element(headline).split())
    whole = _plain(root.findtext(".//title") or "")
    if not text or _plain(text) == _plain(source) or not whole:
        return title
    names_site = bool(source) and _plain(title) == _plain(source)
    is_foreign = not whole.startswith(_plain(title)) and whole.startswith(_plain(text))
    return text if names_site or is_foreign else title


def _plain(text: str) -> str:
    return _SPACES.sub(" ", text).strip().casefold()


def head_of(root: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the elements of an article's head: those around its headline, and those before its first paragraph."""
    headline = headline_of(root)
    article = _around(headline) if headline is not None else next(iter(root.iter("article", "main")), None)
    if headline is not None and article is not None:
        for one in islice(article.iter(), FURTHEST):
            if one is headline:
                break
            if _is_shown(one, article) and len(of_element(one)) < LONG:
                yield one
    start = headline if headline is not None else article
    if start is None:
        return
    for one in islice(_after(start), FURTHEST):
        if _is_paragraph(one):
            return
        if _is_shown(one, article):
            yield one


def _around(headline: HtmlElement) -> HtmlElement | None:
    """Return the element that holds an article, or its head alone."""
    for one in headline.iterancestors("article", "main", "header", "div"):
        return one if one.tag != "main" else None
    return None


def _after(start: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the elements after the start of one in the order in which they are read."""
    inner = iter(start.iterdescendants())
    if start.tag in ("article", "main"):
        yield from inner
    one: HtmlElement | None = start
    while one is not None:
        for following in one.itersiblings():
            yield from following.iter()
        one = one.getparent()
        if one is None or one.tag in ("article", "body"):
            return


def _is_shown(element: HtmlElement, article: HtmlElement | None) -> bool:
    if not isinstance(element.tag, str) or element.tag in SILENT or element.tag in ("h1", "h2") or is_apart(element):
        return False
    if any(True for _ in element.iterchildren(*BLOCKS)):
        return False
    nearest = next(element.iterancestors("article"), None)
    own = article if article is not None and article.tag == "article" else None
    if own is None and article is not None:
        own = next(article.iterancestors("article"), None)
    return nearest is own or own is None


def _is_paragraph(element: HtmlElement) -> bool:
    """Whether an element is a paragraph of the text, rather than a line of the head."""
    if not isinstance(element.tag, str) or element.tag in SILENT or is_apart(element):
        return False
    if element.tag == "p":
        text = " ".join(of_element(element).split())
    elif element.tag in BLOCKS:
        text = " ".join(" ".join(filter(None, (element.text, *(one.tail for one in element)))).split())
    else:
        return False
    return len(text) >= LONG or (len(text) >= PARAGRAPH and PROSE.fullmatch(text) is not None)
