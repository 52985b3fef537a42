"""A clean text and what was said of it → a Document; what was not said is taken from the text where it shows it."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from graphkit.read.dates import day_in_name, parse_day
from graphkit.read.shown import date_of, title_of
from graphkit.read.wrapped import unwrapped
from graphkit.records import Document


def article(
    id_: str,
    text: str,
    *,
    name: str = "",
    title: str = "",
    date: str = "",
    source: str = "",
    url: str = "",
    meta: Mapping[str, str] | None = None,
) -> Document:
    """The document.

    Args:
        id_: Its id.
        text: Its text, clean (see :func:`~graphkit.read.decode.clean`).
        name: Name of the file that holds this article alone: the last place where a date is looked for.
        title: The headline, if it was said; the same goes for ``source``.
        date: The day in any form. If it cannot be read, it is kept in ``meta`` as it was.
        url: The address. If it is none of the web, it is kept in ``meta``, so that no page makes a link of it.
        meta: What else was said.

    >>> article("a.txt", "Kim met Putin.", date="Sept 13, 2023", url="https://www.example.com/kim").source
    'example.com'
    """
    kept = dict(meta or {})
    day = parse_day(date) if date else date_of(text) or day_in_name(name)
    if date and not day:
        kept["date"] = date
    host = host_of(url)
    if url and not host:
        kept["url"] = url
    title = " ".join(title.split())
    return Document(id_, unwrapped(text), title or title_of(text), day, source or host, url if host else None, kept)


def host_of(url: str) -> str | None:
    """Who serves a web address, without "www."; ``None`` if it is no web address.

    >>> host_of("https://www.example.com/kim"), host_of("javascript:alert(1)")
    ('example.com', None)
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname if parts.scheme in ("http", "https") else None
    except ValueError:
        return None
    return host.removeprefix("www.") if host and not any(map(str.isspace, url)) else None
