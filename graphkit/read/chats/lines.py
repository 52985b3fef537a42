"""Parse the lines of a chat that WhatsApp exported, in the many forms of its languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Final

from graphkit.data import table

MARKS: Final = "\u200e\u200f\u202a\u202c\ufeff"
"""Marks of the direction of writing; one before a message says that nobody wrote it."""

ORDERS: Final = ("dmy", "mdy", "ymd")
"""Orders of day, month and year; the first of equally good ones wins."""

LINE: Final = re.compile(
    rf"^[{MARKS}]*\[?(?P<date>\d{{1,4}}[./-]\s?\d{{1,2}}[./-]\s?\d{{1,4}})\.?,?\s+"
    r"(?:(?:um|à|a las|às|alle|klo|kl\.?|om|o|в)\s)?"
    r"(?P<half>[^\W\d_]{2}(?=\d))?(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.]\d\d)?"
    r"(?:\s?(?P<after>[AaPp]\.?\s?[Mm]\.?|[^\W\d_]{2})(?=[\]\s]))?(?:\s?Uhr)?(?:\]|\s[-–—])\s(?P<rest>.*)$"
)
_SENDER: Final = re.compile(r"(?P<name>[^:\n“”\"]{1,60}): ?(?P<text>.*)$", re.DOTALL)
_AFTERNOON: Final = ("p", "下", "오후", "午後")
_BRACKETS: Final = re.compile(rf"[{MARKS}]*<[^<>\n]{{3,60}}>")
_FILE: Final = re.compile(r"[\w -]+\.\w{2,5} \([^()\n]{4,50}\)")


@dataclass(frozen=True, slots=True)
class Message:
    """A message of a chat.

    Attributes:
        numbers: Day, month and year in the order of the file.
        time: ``10:15``.
        sender: Who wrote it.
        text: What it says; "" if it only says that a file was sent or a message deleted.
        has_dots: Whether its date is written with dots.
    """

    numbers: tuple[int, int, int]
    time: str
    sender: str
    text: str
    has_dots: bool = field(default=False, repr=False)


def messages(lines: Iterable[str]) -> list[Message]:
    """Parse the messages; lines without a date belong to the message before, notices without a sender to none.

    >>> messages(["03/03/2021, 10:15 - Ann joined", "03/03/2021, 10:16 pm - Ann: Kim left.", "And Putin?"])
    [Message(numbers=(3, 3, 2021), time='22:16', sender='Ann', text='Kim left.\\nAnd Putin?')]
    """
    found: list[tuple[re.Match[str], list[str]]] = []
    for line in lines:
        line = line.rstrip("\n").replace("\u202f", " ").replace("\u00a0", " ")
        if match := LINE.match(line):
            found.append((match, [match["rest"]]))
        elif found:
            found[-1][1].append(line)
    return [message for match, rest in found if (message := _message(match, "\n".join(rest)))]


def order(numbers: Sequence[tuple[int, int, int]], *, has_dots: bool = False) -> tuple[str, bool]:
    """Return the order of the dates of a chat, judged over all of them, and whether another is as good.

    With dots, the month is never first.

    >>> order([(3, 3, 2021), (3, 15, 2021)]), order([(1, 2, 21), (2, 2, 21), (1, 3, 21)]), order([(2, 3, 21)])
    (('mdy', False), ('dmy', False), ('dmy', True))
    """
    scores = {
        name: score
        for name in ORDERS
        if not (has_dots and name == "mdy") and (score := _score(numbers, name)) is not None
    }
    if not scores:
        return ORDERS[0], True
    best = min(scores.values())
    names = [name for name, score in scores.items() if score == best]
    days = {tuple(day(one, name) for one in numbers) for name in names}
    return names[0], len(days) > 1


def day(numbers: tuple[int, int, int], order: str) -> date | None:
    """Return the day that three numbers mean in an order; a year may have two digits."""
    parts = dict(zip(order, numbers, strict=True))
    year = parts["y"] + 2000 if parts["y"] < 100 else parts["y"]
    try:
        return date(year, parts["m"], parts["d"])
    except ValueError:
        return None


def _score(numbers: Sequence[tuple[int, int, int]], order: str) -> tuple[int, int] | None:
    """How often the days go back, and over how many days they run; ``None`` if a day does not exist."""
    if order.startswith("y") and any(year < 100 for year, *_ in numbers):
        return None
    days = [day(one, order) for one in numbers]
    known = [one for one in days if one is not None and one.year >= 2009]
    if len(known) < len(days):
        return None
    back = sum(later < earlier for earlier, later in pairwise(known))
    return back, 0 if back == 0 else (max(known) - min(known)).days


def _message(match: re.Match[str], rest: str) -> Message | None:
    said = _SENDER.match(rest)
    if said is None or said["name"].endswith(("http", "https")):
        return None
    first, second, third = (int(number) for number in re.findall(r"\d+", match["date"]))
    hour = int(match["hour"])
    half = (match["half"] or match["after"] or "").lower()
    if half:
        hour = hour % 12 + 12 * half.startswith(_AFTERNOON)
    sender = said["name"].strip(MARKS + " ~")
    return Message(
        (first, second, third), f"{hour:02}:{match['minute']}", sender, _written(said["text"]), "." in match["date"]
    )


def _written(text: str) -> str:
    """Return what a message says, or "" for a notice."""
    text = _edited().sub("", text).rstrip()
    lines = text.split("\n")
    if _FILE.fullmatch(lines[0].strip(MARKS + " ")):
        lines = lines[1:]
    elif text.startswith(tuple(MARKS)) or _BRACKETS.fullmatch(text):
        return ""
    text = "\n".join(lines).strip(MARKS + " \n")
    return "" if text.casefold().rstrip(".") in _notices() else text


@cache
def _notices() -> frozenset[str]:
    return frozenset(notice.rstrip(".") for notice in table("chats")["notices"])


@cache
def _edited() -> re.Pattern[str]:
    words = "|".join(map(re.escape, table("chats")["edited"]))
    return re.compile(rf"\s*[{MARKS}]*<\s*(?:{words})\.?\s*>", re.IGNORECASE)
