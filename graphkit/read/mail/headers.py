"""Read the headers of a message as text: subject, addresses and day, however they are encoded."""

from __future__ import annotations

import binascii
import re
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from typing import Final

from graphkit.read.mail.charsets import decoded
from graphkit.read.texts.decode import clean

_FOLD: Final = re.compile(r"\s*[\r\n]+\s*")
_WORD: Final = re.compile(r"=\?([^?\s]{1,40})\?([bq])\?([^?]*)\?=", re.IGNORECASE)
_ESCAPE: Final = re.compile(rb"=([0-9a-f]{2})", re.IGNORECASE)
_NO_BASE64: Final = re.compile(rb"[^A-Za-z0-9+/=]+")
_PADDING: Final = re.compile(rb"=+")


def header(message: Message, name: str) -> str:
    """Return the first header of a name as clean text, or "".

    >>> from email import message_from_bytes
    >>> header(message_from_bytes(b"Subject: =?utf-8?q?Kim_=C3=A0?= =?utf-8?q?_Moscou?=\\n\\n"), "subject")
    'Kim à Moscou'
    """
    return clean(words(_raw(message, name))).strip()


def words(raw: str) -> str:
    """Decode the encoded words of a header. Parts of one character in two words are joined first."""
    pieces: list[str] = []
    waiting, charset, at = b"", "", 0
    for match in _WORD.finditer(raw):
        between = raw[at : match.start()]
        if waiting and (between.strip() or match[1].lower() != charset):
            pieces.append(decoded(waiting, charset))
            waiting = b""
        if between.strip() or not at:
            pieces.append(between)
        charset = match[1].partition("*")[0].lower()
        waiting += _word(match[2], match[3].encode("utf-8", "replace"))
        at = match.end()
    return "".join((*pieces, decoded(waiting, charset) if waiting else "", raw[at:]))


def base64(data: bytes) -> bytes:
    """Decode what can be decoded of base64, also if it was cut or holds other characters.

    >>> base64(b"S2lt!IG1ldCBQdXRpbi"), base64(b"S2lt==IG1l")
    (b'Kim met Putin', b'Kim me')
    """
    return b"".join(_piece(piece) for piece in _PADDING.split(_NO_BASE64.sub(b"", data)))


def addresses(message: Message, *names: str) -> list[tuple[str, str]]:
    """Return name and address of all who stand in the headers of these names; either may be ""."""
    found = []
    for raw in (_raw(message, name) for name in names):
        parsed = [(clean(words(name)).strip(" \"'"), clean(address).strip()) for name, address in getaddresses([raw])]
        parsed = [pair for pair in parsed if any(pair)]
        found += parsed or ([(clean(words(raw)).strip(), "")] if raw.strip() else [])
    return found


def shown(name: str, address: str) -> str:
    """Return a person as a mail program shows them.

    >>> shown("Alice Penrose", "a@example.org"), shown("", "a@example.org")
    ('Alice Penrose <a@example.org>', 'a@example.org')
    """
    return f"{name} <{address}>" if name and address and name != address else name or address


def day(message: Message) -> str:
    """Return the day of the message in its own time zone, as ISO; else when it was received; else its date as it is."""
    received = _raw(message, "received").rpartition(";")[2]
    for value in (_raw(message, "date"), received, _raw(message, "delivery-date")):
        try:
            return parsedate_to_datetime(value.strip()).date().isoformat()
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return header(message, "date")


def _raw(message: Message, name: str) -> str:
    """Return a header on one line, without its encoded words being decoded; bytes beyond ASCII are."""
    value = next((str(value) for key, value in message.raw_items() if key.lower() == name), "")
    if not value.isascii():
        value = decoded(value.encode("utf-8", "surrogateescape"))
    return _FOLD.sub(" ", value)


def _word(kind: str, data: bytes) -> bytes:
    if kind in "bB":
        return base64(data)
    return _ESCAPE.sub(lambda match: bytes([int(match[1], 16)]), data.replace(b"_", b" "))


def _piece(data: bytes) -> bytes:
    if len(data) % 4 == 1:
        data = data[:-1]
    return binascii.a2b_base64(data + b"=" * (-len(data) % 4))
