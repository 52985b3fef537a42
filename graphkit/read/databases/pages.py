"""Recognise web pages that are exports of news databases, and turn them into the plain text that is split."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from graphkit.read.texts.markup import of_element

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_EXPORT: Final = re.compile(
    r"class=[\"'](?:article )?\w*(?:enArticle|articleParagraph)|<title>\s*(?:Factiva|Dow Jones)"
    r"|id=[\"']article-[A-Z]{3,}\d"
    r"|LexisNexis|Nexis Uni|of \d+ DOCUMENTS|ProQuest document ID|GBI-Genios|GALE\|[A-Z]+\d"
    r"|gmt \d\d? [A-Z][a-z]{2} \d\d||class=[\"'][^\"']*DocPublicationName",
    re.IGNORECASE,
)

_RULED: Final = re.compile(r"ProQuest document ID", re.IGNORECASE)
RULE: Final = "_" * 40
"""What stands for a rule between two articles, as in the texts of ProQuest."""

EUROPRESSE: Final = (
    "DocPublicationName",
    "DocHeader",
    "titreArticle",
    "docAuthors",
    "docOcurrContainer",
    "publiC-lblNodoc",
)
"""Classes of the parts of an article on a page of Europresse, in the order in which its texts have them."""


def export_text(html: str) -> str:
    """Return the plain text of a page that seems to be an export of a news database, else "".

    The rows of its tables are lines, with a tab between the cells.
    """
    import lxml.etree
    import lxml.html

    if not _EXPORT.search(html):
        return ""
    parser = lxml.html.HTMLParser(huge_tree=True, encoding="utf-8", remove_comments=True)
    try:
        root = lxml.html.document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (lxml.etree.LxmlError, ValueError):
        return ""
    if _RULED.search(html):
        for rule in root.iter("hr"):
            rule.tag, rule.text = "p", RULE
    return _europresse(root) or of_element(root)


def _europresse(root: HtmlElement) -> str:
    """Return the articles of a page of Europresse as its texts have them; "" for another page."""
    articles = [
        [text for name in EUROPRESSE if (text := _text_of_class(element, name))]
        for element in root.iter("article")
        if _text_of_class(element, "DocPublicationName")
    ]
    return "\n\n".join(part for parts in articles for part in parts)


def _text_of_class(element: HtmlElement, name: str) -> str:
    """Return the text of the first element inside that has a class which begins with a name, on lines of its own."""
    found = element.xpath(".//*[contains(concat(' ', @class), concat(' ', $name))]", name=name)
    text = of_element(found[0]) if found else ""
    if name == "docAuthors" and text:
        return f"Auteur : {' '.join(text.split())}"
    return text if name == "docOcurrContainer" else " ".join(text.split())
