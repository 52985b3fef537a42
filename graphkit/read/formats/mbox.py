"""Read a mailbox of any number of messages, one in memory at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO, Final

from graphkit.options import ReadOptions
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, Resumable, UnreadableError
from graphkit.read.formats.text import read_text
from graphkit.read.mail.mail import is_message, mail_of, paragraphs_of
from graphkit.read.mail.results import Mailbox
from graphkit.read.places import numbered
from graphkit.records import ReadFailure

LARGEST: Final = 200_000_000
"""Bytes of the largest message that is read."""

LONGEST_LINE: Final = 1 << 20

_START: Final = re.compile(r"From [^\n]*\n")
_HEADER: Final = re.compile(rb"[!-9;-~]{1,80}:|>From ")
_LENGTH: Final = re.compile(rb"content-length:\s*(\d{1,10})\s*\Z", re.IGNORECASE)
_ENVELOPE: Final = re.compile(
    rb"From \S+\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s+(?:[A-Z][a-z]{2}\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2})\b.*\d\d:\d\d"
)
_ESCAPED: Final = re.compile(rb"^>(>*From )", re.MULTILINE)
_TOO_LARGE: Final = "is larger than 200 MB. Save its attachments as files, and give them too."


def is_mbox(head: Head) -> bool:
    """Whether a file begins as a mailbox: a line "From …" and the headers of a message."""
    match = _START.match(head.text)
    return match is not None and is_message(head.text[match.end() :])


def read_mbox(file: InputFile, options: ReadOptions) -> Iterator[Result | InputFile]:
    """Read the messages of a mailbox; what one quotes from another is read once, wherever the other stands."""
    if not is_mbox(head := file.head()):
        if not head.data.strip():
            raise UnreadableError(NO_TEXT)
        if not _START.match(head.text):
            yield from read_text(file, options)
            return
    if isinstance(file.stream, Resumable):
        with file.on_disk() as path:
            yield from _read(replace(file, path=path, stream=None), options)
    else:
        yield from _read(file, options)


def messages(stream: BinaryIO) -> Iterator[bytes]:
    r"""Split a mailbox at each line "From …" before a header. A message too large is ``b""``.

    A blank line stands before such a line, or it names an address and a time. Where a message states its length, none
    of its lines begins another.

    >>> import io
    >>> list(messages(io.BytesIO(b"From a\nTo: b\n\nHi\n\nFrom us all.\n\nFrom c\nTo: d\n\n>From e\n")))
    [b'To: b\n\nHi\n\nFrom us all.\n\n', b'To: d\n\nFrom e\n']
    """
    lines: list[bytes] = []
    size, blank, first, is_head, length, until = 0, True, b"", True, 0, 0
    while line := stream.readline(LONGEST_LINE):
        if first:
            if _HEADER.match(line):
                yield from _message(lines, size)
                lines, size, is_head, length, until = [], 0, True, 0, 0
            else:
                lines.append(first)
            first = b""
        if is_head and (stated := _LENGTH.match(line)):
            length = int(stated[1])
        if is_head and not line.strip(b"\r\n"):
            is_head, until = False, _end(stream, length)
        if _begins(line, blank=blank) and (not until or stream.tell() > until):
            first = line
        elif (size := size + len(line)) <= LARGEST:
            lines.append(line)
        else:
            lines = lines[:1]
        blank = not line.strip(b"\r\n")
    yield from _message([*lines, first], size)


def _begins(line: bytes, *, blank: bool) -> bool:
    return line.startswith(b"From ") and (blank or _ENVELOPE.match(line) is not None)


def _end(stream: BinaryIO, length: int) -> int:
    """Return where a message of a stated length ends, or 0 if no other message, nor the end of the file, is there."""
    if not length:
        return 0
    here = stream.tell()
    stream.seek(here + length - 1)
    after = stream.read(10)
    stream.seek(here)
    return here + length if re.match(rb".[\r\n]*(?:From |\Z)", after, re.DOTALL) else 0


def _message(lines: list[bytes], size: int) -> Iterator[bytes]:
    data = b"".join(lines)
    if data.strip():
        yield _ESCAPED.sub(rb"\1", data) if size <= LARGEST else b""


def _read(file: InputFile, options: ReadOptions) -> Iterator[Result | InputFile]:
    mailbox = Mailbox(file, options, file.seen if file.seen is not None else set())
    count = 0
    with file.open() as stream:
        for data in messages(stream):
            count += 1
            mailbox.seen.update(_own(data))
    with file.open() as stream:
        for number, data in enumerate(messages(stream), start=1):
            label = f"{file.label}#{number}"
            if not data:
                yield ReadFailure(label, _TOO_LARGE)
                continue
            try:
                mail = mail_of(data)
            except UnreadableError as error:
                yield ReadFailure(label, str(error))
                continue
            yield from mailbox.results(mail, label, numbered("message", number, count))
    yield from mailbox.warnings()


def _own(data: bytes) -> Iterator[int]:
    """Yield the keys of the paragraphs that a message does not quote."""
    try:
        yield from (paragraph.key for paragraph in paragraphs_of(data) if not paragraph.quoted)
    except UnreadableError:
        return
