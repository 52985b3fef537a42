"""Find several articles in a saved web page: repeated elements with a heading and a date, stated data, or teasers."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from graphkit.read.fields.dates import parse_day
from graphkit.read.fields.metadata import date_of
from graphkit.read.pages.main_text import APART
from graphkit.read.pages.stated import is_article_type, stated
from graphkit.read.pages.visible import parsed
from graphkit.read.several.decide import Decision, decide
from graphkit.read.several.units import units
from graphkit.read.texts.decode import clean
from graphkit.read.texts.markup import of_element, plain

LEAST: Final = 300
"""The least characters of an article where a page holds several."""

TEASERS: Final = 3
"""A page of fewer teasers is no list of them."""

TEASER: Final = (40, 1000)
"""The least and the most characters of a teaser."""

COVERED: Final = 0.6
"""The share of what was read of a page that stands in its teasers, where it is a list of them."""

_REPEATED: Final = re.compile(r"<article\b|<h[1-4]\b", re.IGNORECASE)
_NAMES: Final = frozenset(("article", "post", "entry", "story", "hentry", "blog-post", "news-item", "blogpost", "item"))
_HEADINGS: Final = ("h1", "h2", "h3", "h4")
_OUT: Final = re.compile(
    r"(?:^|\s)(?:comments?|related|sidebar|widgets?|teasers?|recommended|promos?|menu|live|liveblog)(?:[-_]\S*)?(?:\s|$)",
    re.IGNORECASE,
)
MOST: Final = 500
"""Headings with links that are looked at in a page."""

_CLOCK: Final = re.compile(r"\s*\d{1,2}[:.h]\d\d\b(?!.*\d{4}).{0,12}", re.DOTALL)
"""What stands before the entries of a live blog: a time without a day."""


@dataclass(frozen=True, slots=True)
class PageArticle:
    """An article of a page: its text, title, date and address, and its part of the page; "" for what is not told."""

    text: str
    title: str
    date: str
    url: str = ""
    html: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """The articles of a page that is split, or how many it seems to hold, or how many teasers it lists."""

    articles: tuple[PageArticle, ...] = ()
    count: int = 1
    teasers: int = 0


def held(html: str, read: str) -> Held:
    """Return the articles of a page, besides what was read as its main text."""
    if stated := _stated(html):
        return Held(stated, len(stated))
    if sum(1 for _ in _REPEATED.finditer(html)) < 2 or (root := parsed(html)) is None:
        return Held()
    groups = _groups(root)
    if (found := _whole(groups)).count > 1:
        return found
    decision = _under_headings(root)
    if decision[1].count > 1:
        return _split(*decision)
    return Held(teasers=_teasers(root, read))


def _stated(html: str) -> tuple[PageArticle, ...]:
    """Return the articles whose whole text the data in a page states, if there are several."""
    found: dict[str, PageArticle] = {}
    for item in stated(html):
        body, title = item.get("articleBody"), item.get("headline")
        if isinstance(body, str) and isinstance(title, str) and len(body) >= LEAST and title.strip():
            values = (item.get(key) for key in ("datePublished", "url"))
            day, url = (value if isinstance(value, str) else "" for value in values)
            found.setdefault(title, PageArticle(clean(plain(body)), clean(plain(title)).strip(), day, url))
    return tuple(found.values()) if len(found) > 1 else ()


def _groups(root: Any) -> list[list[Any]]:
    """Return the elements of a page that are articles by their names, those of one kind together."""
    groups: dict[tuple[str, str], list[Any]] = defaultdict(list)
    left = [root]
    while left:
        element = left.pop()
        if not isinstance(element.tag, str) or element.tag in APART or _OUT.search(_named(element)):
            continue
        if _is_article(element):
            groups[element.tag, element.get("class", "")].append(element)
        else:
            left.extend(reversed(element))
    return list(groups.values())


def _named(element: Any) -> str:
    return f"{element.get('class', '')} {element.get('id', '')}" if element.tag not in ("html", "body", "main") else ""


def _is_article(element: Any) -> bool:
    if element.tag == "article" or is_article_type(element.get("itemtype", "")):
        return True
    return element.tag in ("div", "section", "li") and not _NAMES.isdisjoint(element.get("class", "").lower().split())


def _whole(groups: Sequence[Sequence[Any]]) -> Held:
    """Return the articles of the largest group of whole articles."""
    whole = [[found for one in group if (found := _article(one))] for group in groups if not _is_live(group)]
    best = max(whole, key=len, default=[])
    longest = max((len(one.text) for one in best), default=0)
    best = [one for one in best if len(one.text) >= longest / 4 or one.date]
    if len(best) < 2:
        return Held()
    titles = {one.title.casefold() for one in best}
    sure = all(one.title and one.date for one in best) and len(titles) == len(best)
    return Held(tuple(best) if sure else (), len(best))


def _is_live(group: Sequence[Any]) -> bool:
    """Whether elements are entries of a live blog: all show a time without a day."""
    return all(any(_CLOCK.fullmatch(time.text or "") for time in one.iter("time", "span")) for one in group)


def _article(element: Any) -> PageArticle | None:
    import lxml.html

    text = clean(of_element(element))
    if len(text) < LEAST:
        return None
    heading = next((one for one in element.iter(*_HEADINGS) if of_element(one).strip()), None)
    title = "" if heading is None else " ".join(clean(of_element(heading)).split())
    link = None if heading is None else next((one.get("href") for one in heading.iter("a") if one.get("href")), None)
    html = lxml.html.tostring(element, encoding="unicode", with_tail=False)
    return PageArticle(text, title, _day(element, text), link or "", html)


def _day(element: Any, text: str) -> str:
    """Return the day that an element states, or that stands at its head or foot."""
    for time in element.iter("time", "abbr", "meta"):
        if _CLOCK.fullmatch(time.text or ""):
            continue
        for value in (time.get("datetime"), time.get("content"), time.get("title"), time.text):
            if value and (day := parse_day(value)):
                return day
    dated = next((unit.day for unit in units(text[:2000])[:8] if unit.kind in ("date", "both")), "")
    return dated or date_of(text) or ""


def _under_headings(root: Any) -> tuple[str, Decision]:
    """Return the text in which headings of one level stand side by side, and what its heads tell."""
    levels: dict[tuple[Any, str], int] = defaultdict(int)
    for heading in root.iter(*_HEADINGS):
        parent = heading.getparent()
        if parent is not None and not _is_apart(heading):
            levels[parent, heading.tag] += 1
    best = max(levels, key=lambda key: levels[key], default=None)
    if best is None or levels[best] < 2:
        return "", Decision()
    text = clean(of_element(best[0]))
    return text, decide(text)


def _is_apart(element: Any) -> bool:
    return any(one.tag in APART or _OUT.search(_named(one)) for one in element.iterancestors())


def _split(text: str, decision: Decision) -> Held:
    found = (PageArticle(text[one.start : one.end].strip(), one.title, one.date) for one in decision.articles)
    return Held(tuple(found), decision.count)


def _teasers(root: Any, read: str) -> int:
    """Count the teasers of a page whose main text is made of them: a heading with a link, and a few lines."""
    groups: dict[tuple[Any, str, str], dict[Any, str]] = defaultdict(dict)
    for heading in itertools.islice(root.iter(*_HEADINGS), MOST):
        if not any(True for _ in heading.iter("a")) and not any(one.tag == "a" for one in heading.iterancestors()):
            continue
        if (one := _repeated(heading)) is not None and _is_short(one):
            groups[one.getparent(), one.tag, one.get("class", "")].setdefault(one, " ".join(of_element(one).split()))
    texts = max(groups.values(), key=len, default={})
    best = [text for text in texts.values() if TEASER[0] <= len(text) <= TEASER[1]]
    if len(best) < TEASERS:
        return 0
    every = "\n".join(best)
    lines = [" ".join(line.split()).lstrip("-*• ") for line in read.splitlines() if line.strip()]
    covered = sum(len(line) for line in lines if line in every)
    return len(best) if covered >= COVERED * sum(map(len, lines)) else 0


def _repeated(heading: Any) -> Any:
    """Return the element around a heading that stands beside others of its kind."""
    for one in heading.iterancestors("article", "div", "li", "section"):
        beside = itertools.chain(one.itersiblings(one.tag), one.itersiblings(one.tag, preceding=True))
        if sum(1 for _ in itertools.islice(beside, TEASERS - 1)) == TEASERS - 1:
            return one
    return None


def _is_short(element: Any) -> bool:
    """Whether an element holds little more than the text of a teaser, with its white space."""
    length = 0
    for text in element.itertext():
        length += len(text)
        if length > 4 * TEASER[1]:
            return False
    return True
