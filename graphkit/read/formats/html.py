"""Read the main text and the metadata of a saved web page, with one paragraph a line."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from html import unescape
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata, article
from graphkit.read.articles import exported
from graphkit.read.chats.pages import chat_messages, is_chat_page
from graphkit.read.databases.pages import export_text
from graphkit.read.files import NO_TEXT, InputFile, Result, UnreadableError
from graphkit.read.formats.page_faults import flattened, is_deep, notice, without_long_scripts
from graphkit.read.formats.text import read_all, require_text
from graphkit.read.pages.headline import title_of_page
from graphkit.read.pages.main_text import PROSE, PageLine, in_paragraphs, lines_of, with_lines
from graphkit.read.pages.published import published
from graphkit.read.pages.visible import parsed, visible
from graphkit.read.several.pages import PageArticle, held
from graphkit.read.texts.decode import clean
from graphkit.records import Document, Location, ReadWarning

if TYPE_CHECKING:
    from trafilatura.settings import Document as Extracted

MAIN: Final = 0.6
"""The share of the text of an article in a page that is its main text, where menus and the like are left out of it."""

_DATES: Final = {"original_date": True, "extensive_search": False}
"""Settings that spare the search for a date, which is looked for elsewhere."""


_LANGUAGE: Final = re.compile(r"<html\b[^>]{0,500}?\slang\s*=\s*[\"']?([A-Za-z]{2,3}\b[\w-]*)", re.IGNORECASE)
_REFERENCE: Final = re.compile(r"&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?", re.IGNORECASE)
_NO_ARTICLE: Final = (
    "shows no article apart from menus and advertisements. Save the page again once it has loaded, or copy"
    " its text to a .txt file."
)


def read_html(file: InputFile, options: ReadOptions) -> Iterator[Result]:  # noqa: ARG001 - every reader takes both
    """Read a web page: its article without menus and advertisements, with title, date and source."""
    html = read_all(file)
    export = export_text(html)
    if export and (found := exported(file.label, export)):
        yield from found
        return
    if is_chat_page(html):
        yield from _chat(file, html)
        return
    html = _shown(html)
    reason, main = "", None
    try:
        main = page(html, file)
    except UnreadableError as error:
        reason = str(error)
    several = held(html, main.text if main else "")
    if several.articles:
        source = (main.source if main else "") or ""
        for number, one in enumerate(several.articles, start=1):
            yield _of_page(one, f"{file.label}#{number}", file, source)
        return
    if main is None:
        raise UnreadableError(reason)
    yield main
    if message := _doubt(several.count, several.teasers):
        yield ReadWarning("articles", file.label, message, next_step="Save the page of each article.")


def _chat(file: InputFile, html: str) -> Iterator[Result]:
    """Make a document of each message of a chat."""
    root = parsed(html)
    found = list(chat_messages(root)) if root is not None else []
    written = [message for message in found if message.text]
    if not written:
        raise UnreadableError(NO_TEXT)
    for n, one in enumerate(written, start=1):
        id_ = f"{file.label}#{one.number or n}"
        yield article(id_, one.text, Metadata(date=one.date), locations=(Location(0, f"message {one.number or n}"),))
    if silent := len(found) - len(written):
        said = "a message that only shows" if silent == 1 else f"{silent:,} messages that only show"
        yield ReadWarning("skipped", file.label, f"has {said} a picture, a file or the like.", silent)


def _doubt(count: int, teasers: int) -> str:
    """Return what is said of a page that holds more than one article, or none in full; "" of any other."""
    if count > 1:
        return f"seems to hold {count} articles, of which perhaps not all were read."
    return f"seems to be a list of {teasers} articles, with a few lines of each." if teasers else ""


def _of_page(one: PageArticle, id_: str, file: InputFile, source: str) -> Document:
    """Make the document of one of several articles in a page."""
    found = _extracted(f"<html><body><article>{one.html}</article></body></html>") if one.html else None
    text = clean(found.text or "") if found else ""
    whole = text if len(text) >= MAIN * len(one.text) else one.text
    return article(id_, whole, Metadata(one.title, one.date, source, urljoin(file.url, one.url)))


def page(html: str, file: InputFile) -> Document:
    """Make the document of a page.

    Raises:
        UnreadableError: The page holds no article; the reason says what it shows instead, where that is known.
    """
    found = None if is_deep(html) else _extracted(html)
    found = found or _extracted(html := flattened(html))
    if found is None:
        raise UnreadableError(_NO_ARTICLE)
    root = parsed(html)
    title, source, url = (clean(value or "").strip() for value in (found.title, found.sitename, found.url))
    text, date = clean(found.text or "").strip(), ""
    if root is not None:
        text = _whole(text, html, lines_of(root))
        title, date = title_of_page(root, title, source), published(root, html)
    if reason := notice(title, text):
        raise UnreadableError(reason)
    language = _LANGUAGE.search(html, 0, 5_000)
    metadata = Metadata(title, date, source, url or file.url, language[1] if language else "")
    return article(file.label, text, metadata, name=file.label)


def _shown(html: str) -> str:
    """Return a page as a reader sees it, without references to control characters and without very long scripts."""
    html = without_long_scripts(_REFERENCE.sub(_allowed, require_text(html)))
    return html if is_deep(html) else visible(html)


def _whole(text: str, html: str, lines: Sequence[PageLine]) -> str:
    """Return the main text of a page in paragraphs, with sub-headings."""
    if "\n" not in text.strip():
        found = _extracted(html, least=1)
        kept = clean(found.text or "") if found else ""
        every = in_paragraphs(text, lines)
        own = set(kept.split("\n"))
        if every:
            text = "\n".join(line for line in every if line in own or PROSE.fullmatch(line)) or text
        elif len(kept) >= MAIN * len(text):
            text = kept
    return with_lines(text, lines)


def _extracted(html: str, least: int = 0) -> Extracted | None:
    """Return what trafilatura finds in a page, or None if that is nothing or the page breaks its parser.

    Args:
        html: The page.
        least: Characters of a main text from which no other way is tried to find more; 0 for the default.
    """
    import trafilatura
    from trafilatura.settings import use_config

    config = use_config()
    if least:
        config.set("DEFAULT", "MIN_EXTRACTED_SIZE", str(least))
    try:
        found = trafilatura.bare_extraction(
            html, with_metadata=True, include_comments=False, date_extraction_params=dict(_DATES), config=config
        )
    except Exception:  # a page can break the parser in any way; the others must still be read
        return None
    return None if found is None or isinstance(found, dict) or not (found.text or "").strip() else found


def _allowed(reference: re.Match[str]) -> str:
    """Replace a reference to a control character by what browsers show: an apostrophe for ``&#146;``."""
    number = int(reference[1], 16) if reference[1] else int(reference[2])
    allowed = number <= sys.maxunicode and clean(chr(number)) == chr(number)
    return reference[0] if allowed else clean(unescape(reference[0])) or " "
