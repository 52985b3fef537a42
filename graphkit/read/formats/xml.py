"""Read articles in XML: NITF, NewsML-G2, TEI, JATS, the Reuters and LDC corpora, and plain ones like them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata, article
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.formats.text import read_all, read_text
from graphkit.read.pages.flow import Flow
from graphkit.read.pages.package import attribute, local, parsed
from graphkit.read.places import numbered
from graphkit.read.texts.decode import clean
from graphkit.records import Location, ReadFailure

ARTICLES: Final = ("nitf", "newsitem", "tei", "article", "doc", "document")
"""Elements that hold an article, in lower case; an outer one counts if it has a body of its own."""

LISTS: Final = ("newsmessage", "teicorpus", "docs", "documents", "articles", "corpus", "collection", "add", "root")
"""Elements at the root that hold several."""

BODIES: Final = ("body.content", "inlinexml", "text", "body", "content", "abstract")
TITLES: Final = ("headline", "hl1", "article-title", "title")
DATES: Final = (
    "date.issue", "story.date", "pub-date", "contentcreated", "versioncreated", "datetime", "date_time", "date",
)  # fmt: skip
SOURCES: Final = ("distributor", "journal-title", "publisher", "provider", "source")
"""Elements of each part of an article, the best first."""

IDS: Final = ("docno", "docid", "doc-id")
BLOCKS: Final = frozenset({
    "p", "para", "head", "hl1", "hl2", "title", "sec", "section", "div", "ab", "l", "lg", "sp", "speaker",
    "item", "li", "ul", "ol", "list", "list-item", "table", "tr", "row", "block", "bq", "quote", "disp-quote",
    "h1", "h2", "h3", "h4", "body", "front", "dateline", "trailer", "text", "turn",
})  # fmt: skip
"""Elements that are paragraphs, or hold some."""

_OUT: Final = frozenset(("media", "graphic", "script", "style", "fw", "teiheader", "anchor"))
_PROLOGUE: Final = r"(?:(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)\s*)*"
_ROOT: Final = re.compile(rf"\s*{_PROLOGUE}<(?:[\w.-]+:)?([\w.-]+)", re.DOTALL)
_DAY: Final = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?!\d)")
_SPACES: Final = re.compile(r"\s+")
_UNKNOWN: Final = "is XML (“{}”) in which no articles were found. Save its articles as plain text, CSV or JSON Lines."


def is_xml(head: Head) -> bool:
    """Whether a file begins as articles in XML, and not as a web page or feed."""
    name = _root(head.text)
    declared = head.text.startswith(("<?xml", "<!DOCTYPE")) and name.lower() in (*ARTICLES, *LISTS[:2])
    return name in ("nitf", "TEI", "newsItem", "newsitem") or name == "DOC" or declared


def _root(text: str) -> str:
    found = _ROOT.match(text)
    return found[1] if found else ""


def read_xml(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read articles in XML, with titles, dates and sources from their heads."""
    text = read_all(file)
    root = _root(text)
    if not root:
        yield from read_text(file, options)
        return
    source = re.sub(r"^\s*<\?xml.*?\?>", "", text, count=1, flags=re.DOTALL)
    if root == "DOC":  # several stand one after another, without an element around them
        source = f"<docs>{source}</docs>"
    found = list(_articles(parsed(source.encode())))
    if not found:
        raise UnreadableError(_UNKNOWN.format(clean(root)))
    for number, one in enumerate(found, start=1):
        place = file.label if len(found) == 1 else f"{file.label}, article {number}"
        id_ = file.label if len(found) == 1 else f"{file.label}#{number}"
        yield _document(one, place, id_, numbered("article", number, len(found)))


def _articles(root: Any) -> Iterator[Any]:
    """Yield the outermost elements that are articles with a body."""
    if local(root).lower() in ARTICLES and _first(root, BODIES) is not None:
        yield root
        return
    for element in root:
        yield from _articles(element)


def _document(element: Any, place: str, id_: str, locations: Sequence[Location]) -> Result:
    text = _text(_first(element, BODIES))
    if not text:
        return ReadFailure(place, NO_TEXT)
    return article(
        _value(_first(element, IDS)) or attribute(element, "guid") or attribute(element, "itemid") or id_,
        text,
        Metadata(
            title=_value(_first(element, TITLES)),
            date=attribute(element, "date") or _date(_first(element, DATES)),
            source=_value(_first(element, SOURCES)),
        ),
        locations=locations,
    )


def _first(element: Any, names: Sequence[str]) -> Any:
    """Return the first element below that has the best of these names."""
    by_name: dict[str, Any] = {}
    for one in element.iter():
        if one is not element and (name := local(one).lower()) in names and (len(one) or (one.text or one.attrib)):
            by_name.setdefault(name, one)
    return next((by_name[name] for name in names if name in by_name), None)


def _value(element: Any) -> str:
    """Return the text of a field in one line, or the value that stands in its attribute."""
    if element is None:
        return ""
    text = _SPACES.sub(" ", clean("".join(element.itertext()))).strip()
    return text or attribute(element, "literal") or attribute(element, "name")


def _date(element: Any) -> str:
    """Return a day as ISO where it is given so, or as parts of it; else as it is written."""
    if element is None:
        return ""
    parts = [element.find("{*}" + name) for name in ("year", "month", "day")]
    if all(part is not None and (part.text or "").strip().isdigit() for part in parts):
        year, month, day = (int(part.text) for part in parts)
        return f"{year:04}-{month:02}-{day:02}"
    value = attribute(element, "norm") or attribute(element, "when") or _value(element)
    day_found = _DAY.match(value)
    return "-".join(day_found.groups()) if day_found else value


def _text(element: Any) -> str:
    """Return the paragraphs of a body; the lines of one without any stay as they are."""
    if not any(local(one).lower() in BLOCKS for one in element.iterdescendants()):
        return clean("".join(element.itertext())).strip()
    flow = Flow()
    _write(flow, element)
    flow.end()
    return flow.text()[0]


def _write(flow: Flow, element: Any) -> None:
    name = local(element).lower()
    if name in _OUT:
        return
    if name in BLOCKS:
        flow.end()
    flow.write("\n" if name == "br" else " " if name == "lb" else _SPACES.sub(" ", element.text or ""))
    for child in element:
        _write(flow, child)
        flow.write(_SPACES.sub(" ", child.tail or ""))
    if name in BLOCKS:
        flow.end()
