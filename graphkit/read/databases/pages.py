"""Recognise web pages that are exports of news databases, and turn them into the plain text that is split."""

from __future__ import annotations

import re
from typing import Final

from graphkit.read.texts.markup import of_element

_EXPORT: Final = re.compile(
    r"class=[\"'](?:article )?\w*(?:enArticle|articleParagraph)|<title>\s*(?:Factiva|Dow Jones)"
    r"|id=[\"']article-[A-Z]{3,}\d"
    r"|LexisNexis|Nexis Uni|of \d+ DOCUMENTS|ProQuest document ID",
    re.IGNORECASE,
)


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
    return of_element(root)
