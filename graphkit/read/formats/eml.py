"""Read a saved message, also as Apple Mail stores it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from graphkit.options import ReadOptions
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.formats.text import read_text
from graphkit.read.mail.mail import headers, is_message, mail_of
from graphkit.read.mail.results import Mailbox
from graphkit.read.places import numbered

HEADERS: Final = 1 << 14
"""Bytes in which the headers of a further message are looked for."""

_HEADERS: Final = re.compile(
    rb"\n\r?\n(?=(?:From|To|Date|Subject|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|X-[\w-]+):)",
    re.IGNORECASE,
)
_BOUNDARY: Final = re.compile(rb"boundary=\"?([^\"\s;]+)", re.IGNORECASE)
_QUOTING: Final = re.compile(rb":$|^>|--|__|==|message|nachricht|mensaje|forward", re.IGNORECASE)
"""A line before the headers of a message that is quoted or forwarded."""

_COUNTED: Final = re.compile(rb"\s*(\d{1,12})[ \t]*\r?\n")


def is_eml(head: Head) -> bool:
    """Whether a file begins as a message that was sent."""
    return is_message(head.text) or _counted(head) is not None


def read_eml(file: InputFile, options: ReadOptions) -> Iterator[Result | InputFile]:
    """Read a message: its text, without what is quoted from messages read before, and its attachments."""
    if not is_eml(head := file.head()) and not headers(head.text):
        yield from read_text(file, options)
        return
    with file.open() as stream:
        data = stream.read()
    if not data.strip():
        raise UnreadableError(NO_TEXT)
    if match := _counted(head):
        data = data[match.end() : match.end() + int(match[1])]
    seen = file.seen if file.seen is not None else set()
    found = pasted(data)
    mailbox = Mailbox(file, options, seen, alone=len(found) == 1)
    for number, one in enumerate(found, start=1):
        label = file.label if len(found) == 1 else f"{file.label}#{number}"
        yield from mailbox.results(mail_of(one), label, numbered("message", number, len(found)))
    yield from mailbox.warnings()


def pasted(data: bytes) -> list[bytes]:
    r"""Split a file at the headers of further messages, unless they stand in a part of the first, or it quotes them.

    >>> head = b"From: a@b.org\nDate: Wed, 3 Mar 2021 10:15:00 +0000\nMessage-ID: <{}>\n\n"
    >>> len(pasted(head + b"Kim left.\n\n" + head + b"Lee came.\n"))
    2
    >>> len(pasted(head + b"Kim left.\n\n----- Original message -----\n\n" + head + b"Lee came.\n"))
    1
    """
    starts = [0]
    least = _closed(data)
    for match in _HEADERS.finditer(data, least) if least >= 0 else ():
        text = data[match.end() : match.end() + HEADERS].decode("utf-8", "replace")
        said = data[max(0, match.start() - 200) : match.start()].rstrip().rpartition(b"\n")[2]
        is_whole = {"from", "date"} <= headers(text.replace("\r", "")).keys()
        if is_whole and is_message(text) and not _QUOTING.search(said):
            starts.append(match.end())
    return [data[start:end] for start, end in itertools.pairwise([*starts, len(data)])]


def _closed(data: bytes) -> int:
    """Return where the parts of the first message end, 0 if it has none, or -1 if they do not end."""
    head = re.split(rb"\r?\n\r?\n", data, maxsplit=1)[0]
    boundary = _BOUNDARY.search(head)
    if boundary is None:
        return len(head)
    return data.find(b"--" + boundary[1] + b"--")


def _counted(head: Head) -> re.Match[bytes] | None:
    """Match the line of a file of Apple Mail that counts the bytes of the message after it."""
    match = _COUNTED.match(head.data)
    return match if match and is_message(head.data[match.end() :].decode("utf-8", "replace")) else None
