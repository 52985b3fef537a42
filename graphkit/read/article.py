"""Make a Document from clean text and its metadata, and fill in missing metadata from the text itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from graphkit.languages.detect import language_of
from graphkit.read.fields.date_columns import parse_field
from graphkit.read.fields.dates import day_in_name
from graphkit.read.fields.metadata import date_of
from graphkit.read.fields.titles import title_of
from graphkit.read.texts.repair import repaired
from graphkit.read.texts.wrapped import unwrapped
from graphkit.records import Document, Location


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
    locations: Sequence[Location] = (),
    language: str = "",
) -> Document:
    """Make the document of one article.

    Args:
        id_: The document's id.
        text: The cleaned text (see :func:`~graphkit.read.texts.decode.clean`).
        name: The name of a file that holds only this article. A date is looked for here last.
        title: The headline; if "", a headline at the head of the text.
        date: The day in any format. If it cannot be parsed, it is kept unchanged in ``meta``.
        source: Who published it; if "", the host of ``url``.
        url: The address. If it is not http or https, it is kept in ``meta``, so that the page does not link to it.
        meta: Further fields.
        locations: Pages, rows or times of the file, in the order of the text.
        language: What the file says of the language, as a code or a locale; if "", ``language`` or ``lang`` of
            ``meta``. It counts where the text itself does not tell.

    >>> article("a.txt", "Kim met Putin.", date="Sept 13, 2023", url="https://www.example.com/kim").source
    'example.com'
    """
    repair = repaired(text)
    text = repair.text
    kept = dict(meta or {})
    day = _day(date) if date else date_of(text) or day_in_name(name)
    if date and not day:
        kept["date"] = date
    host = host_of(url)
    if url and not host:
        kept["url"] = url
    title = " ".join(repaired(title).text.split())
    return Document(
        id_,
        unwrapped(text, joined=repair.counts.get("hyphens", 0)),
        title or title_of(text),
        day,
        source or host,
        url if host else None,
        kept,
        tuple(locations),
        language_of(text, language or kept.get("language") or kept.get("lang") or ""),
        repairs=repair.counts,
    )


def _day(value: str) -> str | None:
    day = parse_field(value)
    return day if isinstance(day, str) else None


def host_of(url: str) -> str | None:
    """Return the host of a web address, without "www."; ``None`` if it is not http or https.

    >>> host_of("https://www.example.com/kim"), host_of("javascript:alert(1)")
    ('example.com', None)
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname if parts.scheme in ("http", "https") else None
    except ValueError:
        return None
    return host.removeprefix("www.") if host and not any(map(str.isspace, url)) else None
