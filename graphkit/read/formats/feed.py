"""Read the items of a feed: RSS, Atom and RDF, also what WordPress exports."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata, article
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.formats.text import read_text
from graphkit.read.places import numbered
from graphkit.read.texts.decode import clean
from graphkit.read.texts.markup import plain
from graphkit.records import Document, ReadFailure, ReadWarning

PAGES: Final = ("post", "page", "")
"""Types of items of WordPress that are articles; others are pictures, menus and the like."""

_START: Final = re.compile(
    r"(?:<\?xml[^>]*\?>\s*|<\?[^>]*\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>\[]*(?:\[[^\]]*\])?[^>]*>\s*)*"
    r"<(?:\w+:)?(?:rss\b|feed\b|RDF\b(?=[^>]*purl\.org/rss))",
    re.IGNORECASE | re.DOTALL,
)
_NO_FEED: Final = "holds no items of a feed. Check that it was saved as RSS or Atom, not as a page."
_CUT: Final = "is not well-formed XML, so items after the error may be missing."


def is_feed(head: Head) -> bool:
    """Whether a file begins as a feed."""
    return _START.match(head.text) is not None


def read_feed(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read each item of a feed: its whole text where the feed has it, else its summary. Nothing is fetched."""
    import feedparser

    with file.open() as stream:
        data = stream.read()
    if not data.strip():
        raise UnreadableError(NO_TEXT)
    if b"<" not in data:
        yield from read_text(file, options)
        return
    try:
        feed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # the parser of broken feeds can fail in any way; other files must still be read
        raise UnreadableError(_NO_FEED) from error
    if not feed.entries:
        raise UnreadableError(_NO_FEED)
    publisher = _value(feed.feed, "title")
    empty = others = 0
    for number, entry in enumerate(feed.entries, start=1):
        if entry.get("wp_post_type", "") not in PAGES:
            others += 1
        elif text := _text(entry):
            document = _document(entry, text, publisher=publisher, number=f"{file.label}#{number}")
            yield replace(document, locations=numbered("item", number, len(feed.entries)))
        else:
            empty += 1
    if empty:
        yield ReadFailure(file.label, f"has {_items(empty)} without text. Save the pages that they link to instead.")
    if others:
        yield ReadWarning("skipped", file.label, f"has {_items(others)} that are pictures, menus or the like.", others)
    if feed.bozo and not isinstance(feed.bozo_exception, feedparser.CharacterEncodingOverride):
        yield ReadWarning("incomplete", file.label, _CUT, next_step="Save or download the feed again.")


def _document(entry: Mapping[str, Any], text: str, *, publisher: str, number: str) -> Document:
    source = entry.get("source")
    url = str(entry.get("link", ""))
    more = {
        "author": _value(entry, "author"),
        "section": "; ".join(plain(str(tag.get("term") or "")) for tag in entry.get("tags", ())),
    }
    return article(
        " ".join(clean(str(entry.get("id") or url)).split()) or number,
        text,
        Metadata(
            title=_value(entry, "title"),
            date=_value(entry, "published") or _value(entry, "updated"),
            source=(_value(source, "title") if isinstance(source, Mapping) else "") or publisher,
            url=url,
            more={name: value for name, value in more.items() if value},
        ),
    )


def _text(entry: Mapping[str, Any]) -> str:
    contents = [str(content.get("value") or "") for content in entry.get("content", ())]
    found = (plain(clean(text)).strip() for text in (*contents, str(entry.get("summary") or "")))
    return next((text for text in found if text), "")


def _value(entry: Mapping[str, Any], name: str) -> str:
    return " ".join(plain(clean(str(entry.get(name) or ""))).split())


def _items(count: int) -> str:
    return "an item" if count == 1 else f"{count:,} items"
