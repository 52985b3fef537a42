"""Read a page that a browser saved in one file."""

from __future__ import annotations

import io
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from email.policy import compat32
from pathlib import PurePosixPath
from typing import BinaryIO, Final, cast

from graphkit.options import ReadOptions
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.formats.html import read_html
from graphkit.read.formats.page_heads import is_html
from graphkit.read.formats.text import read_text
from graphkit.read.mail.charsets import decoded
from graphkit.read.mail.headers import header
from graphkit.read.mail.mail import headers, is_saved_page
from graphkit.read.mail.parts import charset, payload

PAGES: Final = ("text/html", "application/xhtml+xml")
_NO_PAGE: Final = "holds no page. Save it again once it has loaded, as a web page in a single file."


def is_mhtml(head: Head) -> bool:
    """Whether a file begins as a saved page, rather than as a message that was sent."""
    found = headers(head.text)
    bare = "multipart/related" in found.get("content-type", "") and not found.keys() & {"to", "received", "message-id"}
    return is_saved_page(found) or bare


def read_mhtml(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read the page, as one that was saved without its pictures."""
    head = file.head()
    if is_html(head):
        yield from read_html(file, options)
        return
    if head.text and not headers(head.text):
        yield from read_text(file, options)
        return
    with file.open() as stream:
        data = stream.read()
    if not data.strip():
        raise UnreadableError(NO_TEXT)
    try:
        message = message_from_bytes(data.lstrip(), policy=compat32)
        page = _page(message)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise UnreadableError(_NO_PAGE) from error
    if page is None:
        raise UnreadableError(_NO_PAGE)
    url = header(message, "snapshot-content-location") or header(page, "content-location")
    html = decoded(payload(page), charset(page)).encode("utf-8", "replace")
    name = PurePosixPath(file.name).stem + ".html"
    inner = InputFile(file.label, stream=cast("BinaryIO", io.BytesIO(html)), name=name, url=url, seen=file.seen)
    yield from read_html(inner, options)


def _page(message: Message) -> Message | None:
    """Return the part that is the page itself; frames and advertisements come after it."""
    return next((part for part in message.walk() if part.get_content_type() in PAGES and not part.is_multipart()), None)
