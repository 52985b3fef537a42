"""Read a chat that was exported as text: an article for each day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import PurePosixPath
from typing import Final

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata, article
from graphkit.read.chats.lines import LINE, ORDERS, Message, day, messages, order
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.formats.text import read_all
from graphkit.records import Location, ReadWarning

LEAST: Final = 3
"""Lines with date and time at the start of a file, from which it is a chat."""
LOOKED_AT: Final = 40
SEPARATOR: Final = "\n\n"


def is_chat(head: Head) -> bool:
    """Whether most lines at the start of a file begin with date and time as in a chat, some with a sender."""
    lines = [line.rstrip("\r") for line in head.text.split("\n", LOOKED_AT)[:LOOKED_AT]]
    dated = [line for line in lines if line[:30].strip() and LINE.match(line.replace("\u202f", " "))]
    filled = sum(bool(line.strip()) for line in lines)
    return len(dated) >= min(LEAST, filled) and len(dated) * 3 > filled and len(messages(dated)) > 1


def read_chat(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read the messages of each day as one article, each after the name of its sender."""
    found = messages(read_all(file).split("\n"))
    written = [message for message in found if message.text]
    if not written:
        raise UnreadableError(NO_TEXT)
    numbers = [message.numbers for message in found]
    way, is_doubtful = order(numbers, has_dots=found[0].has_dots)
    if is_doubtful and options.date_order in ORDERS and all(day(one, options.date_order) for one in numbers):
        way, is_doubtful = options.date_order, False
    title = PurePosixPath(file.name).stem.strip("_ ") or "chat"
    ids: dict[str, int] = {}
    for numbers, group in groupby(written, key=lambda message: message.numbers):
        when = day(numbers, way)
        name = when.isoformat() if when else "-".join(map(str, numbers))
        ids[name] = ids.get(name, 0) + 1
        text, places = _text(list(group))
        id_ = f"{file.label}#{name}" + (f" ({ids[name]})" if ids[name] > 1 else "")
        yield article(id_, text, Metadata(title, name, title), locations=places)
    if is_doubtful:
        first = "/".join(map(str, found[0].numbers))
        message = f"has dates that can be read in two ways, such as {first}; the day was taken to come first."
        yield ReadWarning("dates", file.label, message, next_step="If the month comes first, add --date-order mdy.")
    if notices := len(found) - len(written):
        said = "a message that only says" if notices == 1 else f"{notices:,} messages that only say"
        yield ReadWarning("skipped", file.label, f"has {said} that something was sent or deleted.", notices)


def _text(found: Sequence[Message]) -> tuple[str, list[Location]]:
    """Return the messages of a day as a text, and the time of each."""
    places: list[Location] = []
    length = 0
    lines = [f"{message.sender}: {message.text}" for message in found]
    for message, line in zip(found, lines, strict=True):
        if not places or places[-1].label != message.time:
            places.append(Location(length, message.time))
        length += len(line) + len(SEPARATOR)
    return SEPARATOR.join(lines), places
