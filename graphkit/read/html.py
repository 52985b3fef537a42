"""A saved web page → one Document: the main text, a paragraph a line, and what the page says of itself."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from html import unescape
from typing import Final

from graphkit.options import ReadOptions
from graphkit.read.article import article
from graphkit.read.decode import clean
from graphkit.read.files import InputFile, Result, UnreadableError
from graphkit.read.text import filled, whole

_DATES: Final = {"original_date": True, "extensive_search": False, "max_date": "2099-12-31"}
"""For htmldate: the day of publication, stated and not pieced together; no day depends on today."""

_REFERENCE: Final = re.compile(r"&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?", re.IGNORECASE)
_NO_ARTICLE: Final = (
    "shows no article that could be told from menus and advertisements. Save the page again once it has loaded, or copy"
    " its text to a .txt file."
)


def read_html(file: InputFile, options: ReadOptions) -> Iterator[Result]:  # noqa: ARG001 - every reader takes both
    """The document of an ``.html`` file."""
    yield page(whole(file), file)


def page(html: str, file: InputFile) -> Result:
    """The document of a page that was read already.

    Raises:
        UnreadableError: it holds no article.
    """
    import trafilatura

    html = _REFERENCE.sub(_mended, filled(html))
    try:
        found = trafilatura.bare_extraction(
            html, with_metadata=True, include_comments=False, date_extraction_params=dict(_DATES)
        )
    except Exception as error:  # a page can break its parser in any way, and is still one page of many
        raise UnreadableError(_NO_ARTICLE) from error
    if found is None or isinstance(found, dict) or not (found.text or "").strip():
        raise UnreadableError(_NO_ARTICLE)
    title, date, source, url = (
        clean(value or "").strip() for value in (found.title, found.date, found.sitename, found.url)
    )
    return article(
        file.label, clean(found.text or ""), name=file.label, title=title, date=date, source=source, url=url
    )  # fmt: skip


def _mended(reference: re.Match[str]) -> str:
    """A reference to a character that no text may hold, as browsers show it: ``&#146;`` is an apostrophe to them."""
    number = int(reference[1], 16) if reference[1] else int(reference[2])
    allowed = number <= sys.maxunicode and clean(chr(number)) == chr(number)
    return reference[0] if allowed else clean(unescape(reference[0])) or " "
