"""Read a saved message, also as Apple Mail stores it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from graphkit.options import ReadOptions
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.formats.text import read_text
from graphkit.read.mail.mail import headers, is_message, mail_of
from graphkit.read.mail.results import Mailbox

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
    mailbox = Mailbox(file, options, seen, alone=True)
    yield from mailbox.results(mail_of(data), file.label)
    yield from mailbox.warnings()


def _counted(head: Head) -> re.Match[bytes] | None:
    """Match the line of a file of Apple Mail that counts the bytes of the message after it."""
    match = _COUNTED.match(head.data)
    return match if match and is_message(head.data[match.end() :].decode("utf-8", "replace")) else None
