"""Find the day on which the article of a page was published, as its data, its metadata or its head state it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from graphkit.read.fields.date_columns import Ambiguous, parse_field
from graphkit.read.fields.dates import days, has_label, is_noise
from graphkit.read.pages.headline import head_of, headline_of
from graphkit.read.pages.main_text import has_name_apart
from graphkit.read.pages.stated import stated

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LAST: Final = "2099-12-31"
"""The last day that counts, rather than today: the same page gives the same day at any time."""

LONGEST: Final = 120
"""The longest line with a date in the head of an article, in characters."""

_UPDATED: Final = re.compile(
    r"updated?|modifi|revised|last.?mod|moddate|utime|aktualisiert|\bstand\b|actuali[sz]ad|mis à jour|aggiornat|"
    r"atualizad|bijgewerkt|zaktualizowano|обновл|opdateret|uppdaterad|oppdatert",
    re.IGNORECASE,
)
_PUBLISHED: Final = re.compile(r"publi|pub-?date|issued|posted|creat|release|^(?:.*[.:])?date$", re.IGNORECASE)
_DATED: Final = re.compile(r"date|datum|fecha|time|publi|posted|byline|meta|info|parution", re.IGNORECASE)
_PARTS: Final = re.compile(rf"\s*[|•·;]\s*|\s[–—]\s|[\s,(]+(?={_UPDATED.pattern})", re.IGNORECASE)
_MARK: Final = re.compile(r"published|pubdate|entry-date", re.IGNORECASE)
_NUMERIC: Final = re.compile(r"(?<![\w./-])\d{1,2}([/.-])\d{1,2}\1\d{4}(?![\w/-])")


@dataclass(frozen=True, slots=True)
class _Found:
    """A date of the head of an article, as ISO or, if it can be read in two ways, as written."""

    value: str
    updated: bool

    @property
    def is_doubtful(self) -> bool:
        return self.value.count("-") != 2 or len(self.value) != 10 or not self.value[:4].isdecimal()


def published(root: HtmlElement, html: str) -> str:
    """Return the day on which the article of a page was published, else the one on which it was updated, or "".

    It is ISO, or as the page writes it if day and month can be told apart in two ways. What stands in the footer, in
    comments and beside the article does not count.

    Args:
        root: The parsed page.
        html: The page.
    """
    head = [*_in_head(root), *_marked(root)]
    return (
        _in_data(root, html, "datePublished")
        or _in_metadata(root, updated=False)
        or _first(head, updated=False)
        or _in_data(root, html, "dateModified")
        or _in_metadata(root, updated=True)
        or _first(head, updated=True)
    )


def _first(head: list[_Found], *, updated: bool) -> str:
    """Return the first date that has one meaning, else the first."""
    values = sorted((one for one in head if one.updated == updated), key=lambda one: one.is_doubtful)
    return values[0].value if values else ""


def _in_data(root: HtmlElement, html: str, key: str) -> str:
    """Return a day of the article that the data describe; of several, of that with the page's title."""
    title = " ".join((root.findtext(".//title") or "").casefold().split())
    found: dict[str, str] = {}
    for item in stated(html):
        value, headline = item.get(key), item.get("headline") or item.get("name")
        if not isinstance(value, str) or not (day := _day(value)):
            continue
        if isinstance(headline, str) and title and " ".join(headline.casefold().split()) in title and headline:
            return day
        found[day] = value
    return next(iter(found)) if len(found) == 1 else ""


def _in_metadata(root: HtmlElement, *, updated: bool) -> str:
    """Return the day of the page's elements ``meta``, or of its address."""
    from htmldate import find_date
    from lxml.html import builder

    metas = [one for one in root.iter("meta") if (one.get("content") or one.get("datetime")) and not _is_nested(one)]
    chosen = [one for one in metas if (_UPDATED.search(_name(one)) is not None) == updated]
    clear, doubtful = [], []
    for one in chosen:
        value = one.get("content") or one.get("datetime") or ""
        found = parse_field(value) if _PUBLISHED.search(_name(one)) or updated else None
        if isinstance(found, Ambiguous):
            doubtful.append(value.strip())
        else:
            clear.append(builder.META(dict(one.attrib)))
    links = [builder.LINK(dict(one.attrib)) for one in root.iter("link") if one.get("rel") == "canonical"]
    page = builder.HTML(builder.HEAD(*([] if updated else links), *clear), builder.BODY())
    try:
        day = find_date(page, original_date=True, extensive_search=False, max_date=LAST, deferred_url_extractor=True)
    except Exception:  # a value can break the parser in any way; the article must still be read
        day = None
    if day or doubtful:
        return day or doubtful[0]
    values = (_day(one.get("content", "")) for one in chosen if _PUBLISHED.search(_name(one)))
    return next(filter(None, values), "")


def _name(meta: HtmlElement) -> str:
    return next((meta.get(key, "") for key in ("name", "property", "itemprop", "http-equiv") if meta.get(key)), "")


def _is_nested(meta: HtmlElement) -> bool:
    """Whether an element describes one of the articles in a page, rather than the page."""
    return any(one.tag in ("article", "aside", "footer", "li") for one in meta.iterancestors())


def _in_head(root: HtmlElement) -> Iterator[_Found]:
    """Yield the dates that stand in the head of the article: elements for dates, and date lines."""
    for element in head_of(root):
        label = " ".join((element.get("class", ""), element.get("id", ""), element.get("itemprop", "")))
        if element.tag in ("time", "abbr", "meta"):
            text = " ".join(element.text_content().split())
            values = (element.get("datetime"), element.get("content"), element.get("title"), text)
            day = next((day for value in values if value and (day := _day(value))), "")
            said = f"{label} {_before(element)} {text}"
            if day:
                yield _Found(day, _UPDATED.search(said) is not None)
        else:
            text = " ".join(element.text_content().split())
            if len(text) <= LONGEST:
                yield from _in_line(text, is_dated=_DATED.search(label) is not None)


def _marked(root: HtmlElement) -> Iterator[_Found]:
    """Yield the dates of publication that are marked as such anywhere in the element of the article."""
    headline = headline_of(root)
    article = None if headline is None else next(headline.iterancestors("article"), None)
    for one in () if article is None else article.iter("time", "abbr"):
        marks = f"{one.get('class', '')} {one.get('itemprop', '')} {'pubdate' if 'pubdate' in one.attrib else ''}"
        day = _day(one.get("datetime") or one.get("title") or one.text_content())
        around = list(one.iterancestors())
        inside = around[: around.index(article)]
        if day and _MARK.search(marks) and not any(has_name_apart(each) or each.tag == "article" for each in inside):
            yield _Found(day, updated=False)


def _before(element: HtmlElement) -> str:
    """Return the text that stands before an element in its line."""
    previous, parent = element.getprevious(), element.getparent()
    if previous is not None:
        text = previous.tail or ("" if (previous.tail or "").strip() else previous.text_content()[-40:])
        return str(text)[-40:] if previous.tag not in ("time", "br") else str(previous.tail or "")
    return str((parent.text if parent is not None else "") or "")[-40:]


def _in_line(text: str, *, is_dated: bool) -> Iterator[_Found]:
    for part in _PARTS.split(text):
        updated = _UPDATED.search(part) is not None
        if day := next(days(part), None):
            if is_dated or (_is_label(day.before) and _is_rest(day.after)):
                yield _Found(day.iso, updated)
        elif (
            (match := _NUMERIC.search(part))
            and isinstance(parse_field(match[0]), Ambiguous)
            and (is_dated or (_is_label(part[: match.start()]) and _is_rest(part[match.end() :])))
        ):
            yield _Found(match[0], updated)


def _is_label(text: str) -> bool:
    """Whether a text before a date can be its label or a place."""
    return is_noise(text) or has_label(text) or text.rstrip().endswith((":", ",")) or len(text.split()) <= 2


def _is_rest(text: str) -> bool:
    return is_noise(text) or len(text.split()) <= 3 or text.lstrip().startswith(("|", "by ", "By ", ","))


def _day(value: str) -> str:
    """Return the day of a field as ISO, or the field if it can be read in two ways, or ""."""
    found = parse_field(value)
    if isinstance(found, Ambiguous):
        return value.strip()
    if isinstance(found, str):
        return found if "1995" <= found[:4] <= "2099" or found[:4] < "1970" else ""
    day = next(days(value[:LONGEST]), None)
    return day.iso if day and (is_noise(day.before) or has_label(day.before)) else ""
