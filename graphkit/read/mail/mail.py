"""Read one message: what it says, who wrote it to whom and when, and its files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from email.policy import compat32
from typing import Final

from graphkit.read.files import UnreadableError
from graphkit.read.mail.headers import addresses, day, header, shown
from graphkit.read.mail.parts import Parts, parts_of
from graphkit.read.mail.quotes import Paragraph, paragraphs

DAMAGED: Final = "is damaged, so that no message can be read from it. Copy or download it again."

_TECHNICAL: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "received return-path message-id mime-version delivered-to content-type content-transfer-encoding"
        " dkim-signature in-reply-to references envelope-to authentication-results x-gmail-labels x-mailer"
        " x-originating-ip"
    ).split()
)
_PLAIN: Final = frozenset(("from", "to", "subject", "date", "cc", "reply-to", "sender"))
_HEADER: Final = re.compile(r"([A-Za-z][A-Za-z0-9-]{1,60}):(.*)")
_CLOCK: Final = re.compile(r"\d{1,2} [A-Za-z]{3} \d{2,4} \d\d:\d\d")


@dataclass(frozen=True, slots=True)
class Mail:
    """A message: its headers as text, its paragraphs, and the other things that it holds."""

    subject: str
    date: str
    source: str
    meta: Mapping[str, str]
    paragraphs: tuple[Paragraph, ...]
    parts: Parts


def mail_of(data: bytes) -> Mail:
    """Read a message.

    Raises:
        UnreadableError: It is too damaged to be taken apart.

    >>> mail = mail_of(b"From: A <a@b.org>\\nSubject: Kim\\nDate: Wed, 13 Sep 2023 23:30:00 -0500\\n\\nHe left.")
    >>> mail.source, mail.subject, mail.date, mail.paragraphs[0].text
    ('A <a@b.org>', 'Kim', '2023-09-13', 'He left.')
    """
    message, parts = _apart(data)
    sender = addresses(message, "from") or addresses(message, "sender")
    meta = {name: "; ".join(shown(*one) for one in addresses(message, name)) for name in ("from", "to", "cc")}
    return Mail(
        subject=header(message, "subject"),
        date=day(message),
        source=shown(*sender[0]) if sender else "",
        meta={name: value for name, value in meta.items() if value},
        paragraphs=_paragraphs(parts),
        parts=parts,
    )


def paragraphs_of(data: bytes) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a message, without reading its headers.

    Raises:
        UnreadableError: It is too damaged to be taken apart.
    """
    return _paragraphs(_apart(data)[1])


def _apart(data: bytes) -> tuple[Message, Parts]:
    try:
        message = message_from_bytes(data, policy=compat32)
        return message, parts_of(message)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise UnreadableError(DAMAGED) from error


def _paragraphs(parts: Parts) -> tuple[Paragraph, ...]:
    return tuple(paragraph for text in parts.texts for paragraph in paragraphs(text))


def headers(text: str) -> dict[str, str]:
    """Return the headers that a text begins with, by name in small letters; none if another line stands among them.

    >>> headers("From: Kim\\nTo: Putin,\\n Lavrov\\n\\nText"), headers("From: Kim\\nHe left.")
    ({'from': ' Kim', 'to': ' Putin,'}, {})
    """
    found: dict[str, str] = {}
    for line in text.split("\n"):
        line = line.rstrip("\r")
        if not line:
            return found
        if line[0] in " \t" and found:
            continue
        if not (match := _HEADER.match(line)):
            return {}
        found.setdefault(match[1].lower(), match[2])
    return found


def is_message(text: str) -> bool:
    """Whether a text begins as a message that was sent, rather than as one with a few lines of the same look.

    >>> is_message("From: a@example.org\\nSubject: Kim\\nMIME-Version: 1.0\\n\\nHe left.")
    True
    >>> is_message("From: Kim\\nTo: Putin\\n\\nThe letter was found in March.")
    False
    """
    found = headers(text)
    known = found.keys() & (_TECHNICAL | _PLAIN)
    sent = found.keys() & _TECHNICAL or ("@" in found.get("from", "") and _CLOCK.search(found.get("date", "")))
    return len(known) > 1 and bool(known & _PLAIN) and bool(sent) and not is_saved_page(found)


def is_saved_page(found: Mapping[str, str]) -> bool:
    """Whether headers are those of a page that a browser saved."""
    return "snapshot-content-location" in found or "<saved by" in found.get("from", "").lower()
