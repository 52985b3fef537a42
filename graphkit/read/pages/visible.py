"""Parse a saved page, take out of it what no reader sees, and keep the words of adjacent elements apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from graphkit.read.texts.markup import of_element

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MOST_HIDDEN: Final = 0.4
"""An element that holds a greater share of a page's text stays, though hidden: the page was saved behind a notice."""

INLINE: Final = frozenset(
    (
        "a",
        "abbr",
        "b",
        "bdi",
        "cite",
        "data",
        "em",
        "font",
        "i",
        "label",
        "mark",
        "small",
        "span",
        "strong",
        "time",
        "u",
    )
)
"""Elements that stand within a line."""

LISTED: Final = frozenset(("label", "small", "span", "time"))
"""Elements that set words apart, rather than letters of a word."""

MARKED: Final = re.compile(r"</?[a-z]", re.IGNORECASE)

RAISED: Final = frozenset(("sub", "sup"))
"""Elements whose text belongs to the word before: notes and powers."""

_HIDING: Final = re.compile(r"\b(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
_TOOLS: Final = re.compile(r"wm-ipp|(?:^|\s)mw-editsection(?:\s|$)")
"""The ids and classes of what an archive or a wiki adds to its pages: a toolbar, links to edit."""

_END: Final = re.compile(r"(\w+)[.!?:;,)”»\"]?$")
_START: Final = re.compile(r"[“«\"(]?(\w+)")


def parsed(html: str) -> HtmlElement | None:
    """Parse a page, without its comments; ``None`` if it cannot be parsed."""
    import lxml.etree
    import lxml.html

    parser = lxml.html.HTMLParser(huge_tree=True, encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = lxml.html.document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (lxml.etree.LxmlError, ValueError):
        return None
    return root if isinstance(root, lxml.html.HtmlElement) else None


def visible(html: str) -> str:
    """Return a page as a reader sees it: without hidden elements, and with a space between words of two elements.

    >>> page = visible("<p><span>John Smith</span><span>Lisbon</span></p><p hidden>Sign up</p><p>Kim left.</p>")
    >>> page.partition("<body>")[2]
    '<p><span>John Smith</span> <span>Lisbon</span></p><p>Kim left.</p></body></html>'
    """
    import lxml.html

    root = parsed(html) if "<" in html and MARKED.search(html) else None
    if root is None:
        return html
    _take_out_hidden(root)
    keep_apart(root)
    return str(lxml.html.tostring(root, encoding="unicode"))


def _take_out_hidden(root: HtmlElement) -> None:
    hidden = [one for one in root.iter() if isinstance(one.tag, str) and (_is_hidden(one) or _is_tool(one))]
    if not hidden:
        return
    whole = len(of_element(root))
    for one in hidden:
        if one.getparent() is None or one.tag in ("html", "head", "body"):
            continue
        if _is_tool(one) or len(of_element(one)) < MOST_HIDDEN * whole:
            one.drop_tree()


def _is_hidden(element: HtmlElement) -> bool:
    if "hidden" in element.attrib or element.get("aria-hidden", "").lower() == "true":
        return element.tag not in ("meta", "script", "link")
    return _HIDING.search(element.get("style", "")) is not None


def _is_tool(element: HtmlElement) -> bool:
    return _TOOLS.search(f"{element.get('id', '')} {element.get('class', '')}") is not None


def keep_apart(root: HtmlElement) -> None:
    """Put a space between two elements within a line where one ends with a word and the next begins with another."""
    for one in root.iter(*INLINE):
        following = one.getnext()
        if one.tail:
            if one.tag in LISTED and are_words(_end(one), one.tail):
                one.tail = f" {one.tail}"
            if following is not None and following.tag in LISTED and are_words(one.tail, _start(following)):
                one.tail += " "
        elif following is not None and following.tag in INLINE and are_words(_end(one), _start(following)):
            one.tail = " "
        parent = one.getparent()
        is_first = parent is not None and parent.text and parent[0] is one
        if one.tag in LISTED and is_first and are_words(parent.text, _start(one)):
            parent.text += " "


def are_words(before: str, after: str) -> bool:
    """Whether a text ends with a word, and the next begins with another: small letters before a capital or a number.

    >>> [are_words(*pair) for pair in (("Smith", "Reuters"), ("Smith", "14 March"), ("T", "he"), ("minis", "ter"))]
    [True, True, False, False]
    """
    end, start = _END.search(before[-60:]), _START.match(after)
    if end is None or start is None or len(end[1]) < 2:
        return False
    left, right = end[1][-1], start[1]
    if right[0].isdigit():
        return left.isalpha() and left.islower()
    return right[0].isupper() and len(right) > 1 and (left.islower() or left.isdigit() or not end[0][-1].isalnum())


def _end(element: HtmlElement) -> str:
    """Return the last piece of the text of an element; "" where that is raised."""
    while len(element):
        element = element[-1]
        if element.tail:
            return str(element.tail)
        if element.tag in RAISED:
            return ""
    return str(element.text or "")


def _start(element: HtmlElement) -> str:
    """Return the first piece of the text of an element; "" where that is raised."""
    while not element.text and len(element):
        element = element[0]
    return "" if element.tag in RAISED else str(element.text or "")
