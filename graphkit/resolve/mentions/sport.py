"""Tell a report on a team sport, and read its lines of results, fixtures, tables and line-ups."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from graphkit.names.words import any_of, words

WORD: Final = re.compile(r"[a-z]+(?:-[a-z]+)*")
SCORE: Final = re.compile(r"(?<![\d-])\d{1,3}[-–]\d{1,3}(?![\d-])")
PHRASES: Final = re.compile(rf"\b{any_of(words('sure_phrases', 'sport'))}\b")

TEAM: Final = r"[A-Z][\w.'’&-]*(?: (?:(?:de|of|and|la) )?[A-Z][\w.'’&-]*){0,3}"
NOTE: Final = r"(?: \([^()\n]{1,90}\))?"
RESULT: Final = re.compile(
    rf"(?:^\W{{0,3}}|: )(?P<one>{TEAM}){NOTE},? \d{{1,3}}(?P<goals_one>{NOTE})[,;]? +"
    rf"(?P<two>{TEAM}){NOTE},? \d{{1,3}}\b(?P<goals_two>{NOTE})",
    re.MULTILINE,
)
"""“Sampleton 2 (Roe 10, 41) Otherham 1 (Poe 55)”."""
SHAPES: Final = tuple(
    re.compile(shape, re.MULTILINE)
    for shape in (
        rf"^\W{{0,3}}(?P<one>{TEAM}){NOTE} \d{{1,3}} ?[-–:] ?\d{{1,3}} (?P<two>{TEAM})(?=\W|$)",
        rf"^\W{{0,3}}(?P<one>{TEAM}){NOTE} (?:v|vs|V|VS)\.? (?P<two>{TEAM})(?=\W|$)",
        rf"^\W{{0,3}}(?P<one>{TEAM}) (?:at|AT|@) (?P<two>{TEAM}){NOTE}$",
        rf"^{TEAM}: (?P<one>{TEAM}) \d{{2,3}}\b[^\n]*?[\d)], (?P<two>{TEAM}) \d{{1,3}}\b",
        rf"^(?:\d{{1,2}}[.)]? +)?(?P<one>{TEAM})(?:[ \t]+[-+.]?\d[\d.,/:+-]*){{3,}}(?:[ \t]+[-\d/]+)*[ \t]*$",
        rf"^(?P<one>{TEAM})(?: [-–]|:) (?:\d+[-. ] ?)?{TEAM}(?:[,;] (?:\d+[-. ] ?)?{TEAM}{NOTE}){{3}}",
    )
)
"""Another score, a fixture, cricket, a row of a table, and a line-up: “Sampleton - Ann Roe, Jo Poe, …”."""
SCORER: Final = re.compile(r"(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w'’-]+)?) \d{1,2}\b")

BESIDE_SURE, BESIDE_ONE, SCORED = 1, 2, 3
"""The least different words that other texts have as well: beside two words of sport alone, or one and a score;
beside one such word; and beside a result."""
WORDS_EACH: Final = 80
"""The most words of a text for each word of sport in it: an article that touches on sport has fewer."""


@lru_cache(maxsize=8)
def is_on_teams(text: str) -> bool:
    """Whether a text is a report on a team sport, by its words and its results.

    >>> is_on_teams("The striker scored a goal before half-time."), is_on_teams("The talks are a match of wills.")
    (True, False)
    """
    lower = text.lower()
    used = WORD.findall(lower)
    seen = set(used)
    sure = (seen & words("sure", "sport")) | set(PHRASES.findall(lower))
    other = seen & words("other", "sport")
    if not (sure or other) or len(seen & words("single", "sport")) > len(sure):
        return False
    rows = sum(1 for _ in rows_of(text))
    counted = sure | other | words("shared", "sport")
    often = sum(word in counted for word in used) + 2 * rows
    if often * WORDS_EACH < len(used):
        return False
    result = rows > 0 or SCORE.search(text) is not None
    if sure and rows:
        return True
    if sure:
        return len(other) >= (BESIDE_SURE if result or len(sure) > 1 else BESIDE_ONE)
    return result and len(other) >= SCORED


def rows_of(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each team in lines of results, fixtures, tables and line-ups, in the order of the text.

    >>> text = "Sampleton 2 Otherham 1"
    >>> [text[start:end] for start, end in rows_of(text)]
    ['Sampleton', 'Otherham']
    """
    found = {
        match.span(group)
        for shape in (RESULT, *SHAPES)
        for match in shape.finditer(text)
        for group in ("one", "two")
        if group in match.groupdict()
    }
    yield from sorted(found)


def scorers_of(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each person in the brackets of a result, in the order of the text.

    >>> text = "Sampleton 2 (Roe 10, 41) Otherham 1 (Poe 55)"
    >>> [text[start:end] for start, end in scorers_of(text)]
    ['Roe', 'Poe']
    """
    for match in RESULT.finditer(text):
        for group in ("goals_one", "goals_two"):
            for scorer in SCORER.finditer(text, *match.span(group)):
                yield scorer.span("name")
