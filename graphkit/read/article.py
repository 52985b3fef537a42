"""Make a Document from clean text and its metadata, and fill in missing metadata from the text itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final
from urllib.parse import urlsplit

from graphkit.languages.detect import language_of
from graphkit.read.fields.date_columns import parse_field
from graphkit.read.fields.dates import day_in_name
from graphkit.read.fields.heads import stated
from graphkit.read.fields.metadata import date_of
from graphkit.read.fields.titles import title_of
from graphkit.read.texts.repair import repaired
from graphkit.read.texts.wrapped import unwrapped
from graphkit.records import Document, Location


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says of an article beside its text; "" where it says nothing.

    Attributes:
        title: The headline.
        date: The day in any format.
        source: Who published it.
        url: The address.
        language: A code or a locale.
        more: Author, section and further fields.
    """

    title: str = ""
    date: str = ""
    source: str = ""
    url: str = ""
    language: str = ""
    more: Mapping[str, str] = field(default_factory=dict)


NO_METADATA: Final = Metadata()


def article(
    id_: str,
    text: str,
    metadata: Metadata = NO_METADATA,
    *,
    name: str = "",
    locations: Sequence[Location] = (),
) -> Document:
    """Make the document of one article.

    A missing title or date is looked for in the text, a missing source in the address, and a missing language in
    ``more`` (``language`` or ``lang``). The language counts where the text itself does not tell. A date that cannot be
    parsed stays in ``more``, and so does an address that is not http or https, so that the page does not link to it.

    Args:
        id_: The document's id.
        text: The cleaned text (see :func:`~graphkit.read.texts.decode.clean`).
        metadata: What the file says of it.
        name: The name of a file that holds only this article. A date is looked for here last.
        locations: Pages, rows or times of the file, in the order of the text.

    >>> about = Metadata(date="Sept 13, 2023", url="https://www.example.com/kim")
    >>> article("a.txt", "Kim met Putin.", about).source
    'example.com'
    """
    repair = repaired(text)
    text = repair.text
    dated = None if metadata.date else date_of(text)
    if name and not metadata.title:
        metadata = _completed(metadata, stated(text), dated=bool(dated))
    kept = dict(metadata.more)
    day = _day(metadata.date) if metadata.date else dated or day_in_name(name)
    if metadata.date and not day:
        kept["date"] = metadata.date
    host = host_of(metadata.url)
    if metadata.url and not host:
        kept["url"] = metadata.url
    title = " ".join(repaired(metadata.title).text.split())
    return Document(
        id_,
        unwrapped(text, joined=repair.counts.get("hyphens", 0)),
        title or title_of(text),
        day,
        metadata.source or host,
        metadata.url if host else None,
        kept,
        tuple(locations),
        language_of(text, metadata.language or kept.get("language") or kept.get("lang") or ""),
        repairs=repair.counts,
    )


def _completed(metadata: Metadata, head: Mapping[str, str], *, dated: bool) -> Metadata:
    """Return metadata with what the head of the text states where they say nothing; a text may have a date line."""
    more = {"author": head["author"], **metadata.more} if "author" in head else metadata.more
    return replace(
        metadata,
        date=metadata.date or ("" if dated else head.get("date", "")),
        source=metadata.source or head.get("source", ""),
        url=metadata.url or (head["url"] if host_of(head.get("url", "")) else ""),
        more=more,
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
