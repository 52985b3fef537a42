"""Correct where English sentences are split: behind abbreviations that end one, and not behind those that do not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from graphkit.names.common import is_common
from graphkit.names.words import any_of, words

QUOTED: Final = re.compile(r"“[^“”]*”|„[^„“]*“|\"[^\"]*\"|«[^«»]*»|(?<!\w)‘[^‘]*?[.!?,]’(?!\w)|\([^()]*\)|\[[^\[\]]*\]")
"""A quotation, or what stands in brackets."""
SHORT: Final = 3
"""Words up to an abbreviated day or month that begin a sentence rather than make one: "On 4 Dec. Kim left."."""

_CAPITAL: Final = r"[^\W\d_a-z]"
_NEW: Final = r"(?:The|He|She|It|They|We|You|This|That|These|A|An|In|On|At|But|And)\b"
_CLOSED: Final = r"[”\"’')\]]*"
_RUN: Final = rf"(?P<run>{_CAPITAL}[\w’'-]*(?:\s+{_CAPITAL}[\w’'.-]*){{0,3}})"


def corrected(pieces: Sequence[str]) -> list[str]:
    """Join and cut pieces of a line, which cover it, so that each is a sentence.

    >>> corrected(["Ms. ", "Roe came in May. Kim left at 5 p.m. ", "EST."])
    ['Ms. Roe came in May. ', 'Kim left at 5 p.m. EST.']
    """
    joined: list[str] = []
    for piece in pieces:
        if joined and _goes_on(joined[-1], piece):
            joined[-1] += piece
        else:
            joined.append(piece)
    return [part for piece in joined for part in _cut(piece)]


def _goes_on(before: str, after: str) -> bool:
    """Whether a sentence does not end between two pieces."""
    if not before.rstrip().endswith("."):
        return False
    if not before[-1].isspace():
        return bool(_INITIAL.search(before) and _INITIAL.match(after))
    end = before[-60:].rstrip()
    if after[0] not in ":;," and (word := _LAST.search(end)) and "." not in word[1] and word[1] not in _short():
        return False
    return any(left.search(end) and right.match(after) for left, right in _joins())


_LAST: Final = re.compile(r"([^\s(\[“\"‘,–—-]*)\.$")
_INITIAL: Final = re.compile(r"\b[A-Z]\.$|[A-Z]\.")


def _cut(sentence: str) -> list[str]:
    if "." not in sentence[:-1]:
        return [sentence]
    cuts = {match.end() for match in _days().finditer(sentence) if _is_told(sentence[: match.start()])}
    cuts |= {match.end() for match in _hours().finditer(sentence)}
    cuts |= {match.start("run") for match in _names().finditer(sentence) if _is_new(sentence, match)}
    if cuts:
        cuts -= {at for quoted in QUOTED.finditer(sentence) for at in range(quoted.start() + 1, quoted.end())}
    return [sentence[start:end] for start, end in pairwise([0, *sorted(cuts), len(sentence)])]


def _is_told(before: str) -> bool:
    """Whether what stands before an abbreviated day or month is more than the beginning of a sentence."""
    return len(before.split()) >= SHORT


def _is_new(sentence: str, match: re.Match[str]) -> bool:
    """Whether a clause ends before a name that begins another: both have a verb, and the name is none of an office."""
    run = [word.strip(".").casefold() for word in match["run"].split()]
    if not _verbs().search(sentence, 0, match.start()) or any(word in _not_new() for word in run):
        return False
    return match["state"] is None or not any(map(is_common, run))


@cache
def _short() -> frozenset[str]:
    """What may stand before a full stop within a sentence."""
    lists = ("ranks", "before_numbers", "days", "months")
    return frozenset().union(*(words(name, "abbreviations") for name in lists)) | {"Adm"}  # the end of "Vice-Adm"


@cache
def _joins() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """What ends a piece and begins the next one, where both are one sentence."""
    day = any_of(words("days", "abbreviations"))
    month = any_of(words("months", "abbreviations"))
    rank = any_of(words("ranks", "abbreviations"))
    number = any_of(words("before_numbers", "abbreviations"))
    rows = (
        (rf"(?<![\w.]){rank}\.$", rf"(?!{_NEW}){_CAPITAL}"),
        (rf"(?<![\w.]){number}\.$", r"[$€£]?\d"),
        (rf"(?:^|[,(–—-]|\b(?i:on|last|next|this|by|until|since|to))\s*{day}\.$", rf"\d|{month}\b"),
        (rf"(?<![\w.])(?:{day}|{month})\.$", r"[a-z]"),
        (rf"^(?:\S+\s+)?{day}\.$", rf"(?!{_NEW}){_CAPITAL}"),
        (r"\b[ap]\.m\.$", r"(?:[A-Z]{1,3}[SD]?T|GMT|UTC)\b"),
        (r"\b[ap]\.m\.$", rf"{day}[a-z]*day(?:[.,;]|\s(?:in|at|on|and|after|near|to)\b)"),
        (r"(?<![\w.])(?:[A-Z]\.)+$|(?<!\w)[A-Z][a-z]{0,4}\.$", "[:;,]"),
    )
    return tuple((re.compile(left), re.compile(right)) for left, right in rows)


@cache
def _days() -> re.Pattern[str]:
    """A month before a word with a capital."""
    month = any_of({*words("months", "abbreviations"), "May"})
    return re.compile(rf"(?<![\w.-])(?:{month})\.{_CLOSED}\s+(?=[“\"‘'(\[]?{_CAPITAL})")


@cache
def _hours() -> re.Pattern[str]:
    return re.compile(rf"\b[ap]\.m\.{_CLOSED}\s+(?=[“\"‘]{_CAPITAL})")


@cache
def _names() -> re.Pattern[str]:
    """An abbreviation at the end of a name, before another name and a verb."""
    ending = any_of(words("name_ends", "abbreviations"))
    state = any_of(words("states", "abbreviations"))
    new = rf"(?={_RUN}\s+(?:also |later |then )?{_VERB})"
    return re.compile(rf"(?<![\w.])(?:(?:{_CAPITAL}[\w.’'-]*,?|&) {ending}|the (?P<state>{state}))\.{_CLOSED}\s+{new}")


_VERB: Final = (
    r"(?:was|were|is|are|has|had|have|did|does|do|will|would|could|can|should|must|said|says|told|met|left|went|came|won"
    r"|lost|began|made|took|gave|became|held|led|sent|paid|knew|saw|got|built|bought|sold|found|fell|rose|spoke|wrote"
    r"|[a-z]{2,}ed)\b"
)


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_VERB}|[a-z]{{3,}}s\b)")


@cache
def _not_new() -> frozenset[str]:
    """Words of offices and organisations, which may stand behind the name of a company or a state."""
    return (
        words("offices", "titles") | words("modifiers", "titles") | words("portfolios", "titles")
        | words("organisation_endings")
    )  # fmt: skip
