"""Decide whether a text is split into articles, or only seems to hold several."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, median_low
from typing import Final

from graphkit.data import table
from graphkit.read.fields.metadata import date_of
from graphkit.read.several.heads import Found, Head, heads

SHORTEST: Final = 100
"""The least characters of prose below the head of an article."""

BRIEF: Final = 40
"""The least characters of prose below the head of a notice, in a text of notices alone."""

LEAST: Final = 200
"""The least characters of an article between two lines that separate articles."""

LONG: Final = 400
"""Characters of prose from which what stands under a date is longer than an entry of a chronicle."""

OPENING: Final = 100
"""Characters of prose before the first date from which the text is one, with dates as its headings."""

FULL: Final = 4
"""A title of so many words is no name of a person or a section."""

_NUMBERED: Final = re.compile(
    r"^[^\w\n]{0,20}(?:document|dokument|documento|article|artikel|artículo|item|text|result)?[^\w\n]{0,20}"
    r"\d+ (?:of|von|de|sur|di|van|/) \d+(?: \w+)?[^\w\n]{0,20}$",
    re.MULTILINE | re.IGNORECASE,
)
_WORDS: Final = re.compile(
    r"^[^\w\n]{0,20}(?:length|länge)?[^\w\n]{0,20}\d[\d.,]* (?:words|wörter|mots|palabras)[^\w\n]{0,20}$",
    re.MULTILINE | re.IGNORECASE,
)
_PERSON: Final = frozenset(table("heads")["person"]["first"])
_QUOTED: Final = re.compile(r"[\"“„«][^\"“”„«»]{0,2000}[\"”“»]")
_FROM: Final = "|".join(map(re.escape, table("heads")["letter"]["sender"]))
_SENDER: Final = re.compile(rf"^[>*_ \t]*(?:{_FROM})[*_]*:[ \t*_]*(\S.*)", re.IGNORECASE | re.MULTILINE)
_DIGITS: Final = re.compile(r"\d+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@dataclass(frozen=True, slots=True)
class Article:
    """An article in a text: its first character and one past its last, title, date, source and sender."""

    start: int
    end: int
    title: str
    date: str
    source: str
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """The articles of a text that is split, or how many it seems to hold: 1 if there is no sign of more."""

    articles: tuple[Article, ...] = ()
    count: int = 1


def decide(text: str, breaks: Sequence[int] = ()) -> Decision:
    """Return whether the heads in a text split it.

    Args:
        text: The text.
        breaks: Where pages begin, or other breaks that are no characters, in order.
    """
    found = heads(text, breaks)
    filled = _distinct(text, _filled(found.heads))
    apart = max(found.feet, _between(text, found), _numbered(text), 1)
    if len(filled) < 2:
        return Decision(count=apart)
    number = min((len(head.titles) for head in filled if head.order == "td"), default=0)
    if articles := _articles(text, found, number):
        return Decision(articles, len(articles))
    return Decision(
        count=max(_titled(text, found, filled, number), _dated(text, found, filled), _reported(filled), apart)
    )


def _filled(every: Sequence[Head]) -> list[Head]:
    """Return the heads with prose below them; a few words are enough where all heads are alike.

    One or two sentences below a title and a date are otherwise a link to another article, which stands below one.
    """
    brief = [head for head in every if head.length >= BRIEF]
    alike = len(brief) > 1 and brief[0].tops and len({head.order for head in brief}) == 1
    short = all(head.length < LONG for head in brief)
    sourced = all(head.source for head in brief) or all(head.labelled for head in brief)
    if alike and all(head.titled(1)[1] and head.day for head in brief) and (short or sourced):
        return brief
    return [head for head in every if head.length >= SHORTEST]


def _distinct(text: str, every: Sequence[Head]) -> list[Head]:
    """Return the heads without those of messages above the same prose again, which are quoted."""
    found: dict[str, Head] = {}
    for head in every:
        prose = "".join(filter(str.isalnum, _prose(text, head).casefold()))
        found.setdefault(prose if head.labelled else str(head.start), head)
    return list(found.values())


def _sender(text: str) -> str:
    """Return who sent a message.

    >>> _sender("From: Ann Roe <ann@example.org>\\nSubject: The quay\\n\\nDear Lee,")
    'Ann Roe'
    """
    match = _SENDER.search(text.partition("\n\n")[0])
    return match[1].partition("<")[0].strip(" \"'[") if match else ""


def _between(text: str, found: Found) -> int:
    """Count the pieces between lines that separate articles which have a date of their own."""
    pieces = [text[start:end] for start, end in found.pieces if end - start >= LEAST]
    return sum(date_of(piece) is not None for piece in pieces) if len(pieces) > 1 else 0


def _numbered(text: str) -> int:
    """Count the lines that number articles, or tell how many words they have, as exports of databases do."""
    numbered = len(_NUMBERED.findall(text))
    return max(numbered if numbered > 1 else 1, len(_WORDS.findall(text)))


def _articles(text: str, found: Found, number: int) -> tuple[Article, ...]:
    """Return the articles of a text whose heads are all of one kind, with a title and a date of their own."""
    placed = [head.titled(number) for head in found.heads]
    starts = [found.start, *(start for start, _ in placed[1:])]
    titles = [title for _, title in placed]
    first, *others = found.heads
    if not (
        first.tops
        and not found.before
        and len({head.order for head in found.heads}) == 1
        and all(head.day and head.length >= BRIEF for head in found.heads)
        and median_low(head.length for head in found.heads) >= SHORTEST
        and all(titles)
        and (len(set(map(_key, titles))) == len(titles) or all(head.labelled for head in found.heads))
        and len(_distinct(text, found.heads)) == len(found.heads)
        and starts == sorted(set(starts))
    ):
        return ()
    if not (_is_signed(found.heads) or _is_sure(text, found, placed)):
        return ()
    ends = [*(head.cut if head.ruled else start for head, start in zip(others, starts[1:], strict=True)), len(text)]
    return tuple(
        Article(start, end, title, head.day, head.source, _sender(text[start:end]) if head.labelled else "")
        for start, end, title, head in zip(starts, ends, titles, found.heads, strict=True)
    )


def _is_signed(every: Sequence[Head]) -> bool:
    """Whether each article names its author, or has labels."""
    return all(head.author for head in every) or all(head.labelled for head in every)


def _is_sure(text: str, found: Found, placed: Sequence[tuple[int, str]]) -> bool:
    """Whether articles without authors are surely no sections of a text, nor days of a diary.

    A line that separates them, the end of a page or a publisher tells, or that no title stands above that of the first.
    """
    first, *others = every = found.heads
    if not all(is_full(title) for _, title in placed) or is_personal(text, every):
        return False
    paged = all(head.apart for head in others) and len({head.day for head in every}) > 1
    told = all(head.ruled for head in others) or paged or all(head.source or head.agency for head in every)
    return told or (first.order != "D" and not any(map(str.isalnum, text[: placed[0][0]])))


def _key(title: str) -> str:
    """Return a title without its numbers."""
    return _DIGITS.sub("", title.casefold())


def is_full(title: str) -> bool:
    """Whether a title is more than a name or a word: four words, or three with a small letter.

    >>> [is_full(title) for title in ("Ann Roe", "Opening session", "Kim meets Putin", "港口投票未获通过")]
    [False, False, True, True]
    """
    words = title.split()
    cased = title.upper() != title.lower()
    return (
        (not cased and len(title) > FULL)
        or len(words) >= FULL
        or (len(words) == FULL - 1 and any(w[0].islower() for w in words))
    )


def _titled(text: str, found: Found, filled: Sequence[Head], number: int) -> int:
    """Count the articles with a title and a date, an author or an agency; 1 for the entries of a chronicle."""
    told = _alike([head for head in filled if head.titled(number)[1] and (head.day or head.author or head.agency)])
    titles = {_key(head.titled(number)[1]) for head in told}
    labelled = all(head.labelled for head in told)
    if len(told) < 2 or (len(titles) < 2 and not labelled and not all(head.ruled for head in told[1:])):
        return 1
    signed, sourced = _is_signed(told), all(head.source or head.agency for head in told)
    named = sourced and any(" " in head.source for head in told)  # one word can be a place
    full = all(map(is_full, titles)) or (named and not is_personal(text, told))
    if not signed and (not full or (told[0].order == "dt" and len({head.day for head in told}) < 2)):
        return 1
    entries = all(head.order in ("D", "dt") for head in told)
    return 1 if entries and not (signed or sourced) and _is_chronicle(text, found, told) else len(told)


def _alike(told: Sequence[Head]) -> list[Head]:
    """Return the heads of the most frequent kind."""
    orders = Counter(head.order for head in told)
    return [head for head in told if head.order == orders.most_common(1)[0][0]]


def _dated(text: str, found: Found, filled: Sequence[Head]) -> int:
    """Count the parts under dates of their own; 1 for a diary, and for the entries of a chronicle."""
    first, *others = told = [head for head in filled if head.day] or list(filled)
    if any(head.order not in ("d", "D") for head in others) or len({head.day for head in told}) < 2:
        return 1
    if found.before >= OPENING or is_personal(text, told) or (first.author and not all(head.author for head in others)):
        return 1
    return (
        1
        if _is_chronicle(text, found, told) or (first.order == "td" and _is_chronicle(text, found, others))
        else len(told)
    )


def _reported(filled: Sequence[Head]) -> int:
    """Count the reports of agencies without titles."""
    return sum(head.agency for head in filled)


def _is_chronicle(text: str, found: Found, told: Sequence[Head]) -> bool:
    """Whether short entries stand in the order of their days below a title or an opening of the whole."""
    days = [head.day for head in told]
    is_ordered = days in (sorted(days), sorted(days, reverse=True))
    is_headed = bool(text[: told[0].titled(0)[0]].strip())
    return is_headed and is_ordered and (found.before >= OPENING or median(head.length for head in told) < LONG)


def is_personal(text: str, every: Sequence[Head]) -> bool:
    """Whether in most of the articles people speak of themselves outside quotations, as in a diary."""
    spoken = sum(
        any(
            word.casefold().replace("’", "'") in _PERSON for word in _WORD.findall(_QUOTED.sub(" ", _prose(text, head)))
        )
        for head in every
    )
    return spoken > len(every) / 2


def _prose(text: str, head: Head) -> str:
    return " ".join(text[start:end] for start, end in head.prose)
