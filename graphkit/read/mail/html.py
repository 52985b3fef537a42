"""Turn the page of a message into text that tells what is quoted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from graphkit.data import table
from graphkit.read.texts.decode import clean
from graphkit.read.texts.markup import of_element, plain

if TYPE_CHECKING:
    from lxml.html import HtmlElement

OPEN, CLOSE = "\ue000", "\ue001"
"""Lines of their own around what is quoted."""

_HIDDEN: Final = re.compile(r"display\s*:\s*none", re.IGNORECASE)


def text_of(html: str) -> str:
    """Return the text of a page, a paragraph for each block, without signatures and what the page hides.

    >>> text_of("<p>Yes.</p><blockquote>Did Kim<br>agree?</blockquote>").split("\\n\\n")
    ['Yes.', '\\ue000', 'Did Kim\\nagree?', '\\ue001']
    """
    import lxml.etree
    import lxml.html

    html = html.replace(OPEN, " ").replace(CLOSE, " ")
    parser = lxml.html.HTMLParser(huge_tree=True, encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = lxml.html.document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (lxml.etree.LxmlError, ValueError):
        return plain(html)
    quoted, signature = (frozenset(table("mail")["elements"][kind]) for kind in ("quoted", "signature"))
    for element in list(root.iter(lxml.etree.Element)):
        names = {*element.get("class", "").lower().split(), element.get("id", "").lower()}
        if element is not root and (names & signature or _HIDDEN.search(element.get("style", ""))):
            if element.getparent() is not None:
                element.drop_tree()
        elif element.tag == "blockquote" or names & quoted:
            _enclose(element)
    return clean(of_element(root))


def _enclose(element: HtmlElement) -> None:
    """Put the marks of a quotation at both ends of an element."""
    import lxml.html

    first, last = lxml.html.Element("p"), lxml.html.Element("p")
    first.text, last.text = OPEN, CLOSE
    first.tail, element.text = element.text, None
    element.insert(0, first)
    element.append(last)
