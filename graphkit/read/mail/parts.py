"""Take a message apart: the text to read, the files attached to it, and what is neither."""

from __future__ import annotations

import mimetypes
import re
from collections import Counter
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from email.policy import compat32
from pathlib import PurePosixPath
from typing import Final

from graphkit.read.mail.charsets import decoded
from graphkit.read.mail.encoded import from_base64, signed_content, without_pgp
from graphkit.read.mail.flowed import joined
from graphkit.read.mail.headers import header, words
from graphkit.read.mail.html import text_of
from graphkit.read.texts.characters import visible
from graphkit.read.texts.decode import clean

SKIPPED: Final = {
    "image/": "image", "audio/": "recording", "video/": "video", "text/calendar": "invitation",
    "application/ics": "invitation", "application/pgp-signature": "signature",
    "application/pkcs7-signature": "signature", "application/x-pkcs7-signature": "signature", "text/vcard": "contact",
    "text/x-vcard": "contact", "text/directory": "contact",
    "application/ms-tnef": "file in Outlook's own format (winmail.dat)",
    "message/delivery-status": "report of delivery", "message/disposition-notification": "report of delivery",
    "text/rfc822-headers": "report of delivery", "message/external-body": "file that lies elsewhere",
}  # fmt: skip
"""Types of attachments that hold no article, each with what it is called."""

ENCRYPTED: Final = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
STUB: Final = 0.3
"""A plain text shorter than this share of the page beside it only says that there is a page."""
SHORT: Final = 300
"""Characters of a plain text from which it is surely no such stub."""

_ESCAPED: Final = re.compile(r"\\([,;\\])")
_FOLDED: Final = re.compile(r"\n[ \t]")
_EVENT: Final = re.compile(r"(?:SUMMARY|LOCATION|DESCRIPTION)(?:;[^:]*)?:(.*\S.*)")
_DAMAGED: Final = (ValueError, TypeError, LookupError, AttributeError, RecursionError)
_KNOWN: Final = mimetypes.MimeTypes()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a message."""

    name: str
    data: bytes


@dataclass(slots=True)
class Parts:
    """What a message holds: texts, in which quotations are marked, files, a count of others, and of damaged parts."""

    texts: list[str] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)
    encrypted: bool = False
    damaged: int = 0


def parts_of(message: Message) -> Parts:
    """Take a message apart, without recursion: messages nest their parts as deep as they like."""
    parts = Parts()
    left = [(message, True)]
    while left:
        part, wanted = left.pop()
        kind = _kind(part)
        children = part.get_payload()
        if kind in ENCRYPTED:
            inner = signed_content(payload(part)) if kind != "multipart/encrypted" else b""
            if inner:
                left.append((message_from_bytes(inner, policy=compat32), wanted))
            else:
                parts.encrypted = True
        elif kind == "message/rfc822" and isinstance(children, list):
            parts.attachments += [_attached(one) for one in children if isinstance(one, Message)]
        elif isinstance(children, list):
            inside = [one for one in children if isinstance(one, Message)]
            chosen = _chosen(kind, inside) if wanted else []
            left.extend((one, any(one is other for other in chosen)) for one in reversed(inside))
        elif not _is_text(part, kind):
            _attach(part, kind, parts)
        elif wanted:
            text, is_secret = without_pgp(_text(part, kind))
            parts.encrypted = parts.encrypted or is_secret
            parts.damaged += not _is_whole(part)
            if visible(text).strip():
                parts.texts.append(text)
    if not parts.texts:
        parts.texts += _invitations(message)
    return parts


def payload(part: Message) -> bytes:
    """Return the decoded bytes of a part; of a damaged one, what can be decoded."""
    try:
        if _is_base64(part):
            return from_base64(_raw(part))[0]
        data = part.get_payload(decode=True)
    except _DAMAGED:
        return b""
    return data if isinstance(data, bytes) else b""


def _is_base64(part: Message) -> bool:
    return str(part.get("content-transfer-encoding", "")).strip().lower() == "base64"


def _raw(part: Message) -> bytes:
    return str(part.get_payload()).encode("ascii", "surrogateescape")


def _is_whole(part: Message) -> bool:
    return not _is_base64(part) or from_base64(_raw(part))[1]


def _invitations(message: Message) -> list[str]:
    """Return what invitations say, for a message that says nothing else."""
    found = []
    for part in message.walk():
        if _kind(part) == "text/calendar":
            lines = _FOLDED.sub("", _text(part, "text/plain")).split("\n")
            said = (match[1] for line in lines if (match := _EVENT.match(line)))
            found.append("\n\n".join(_ESCAPED.sub(r"\1", one).replace("\\n", "\n") for one in said))
    return [text for text in found if text.strip()]


def charset(part: Message) -> str:
    """Return the encoding that a part states, or ""."""
    return _parameter(part, "charset")


def _chosen(kind: str, parts: list[Message]) -> list[Message]:
    """Return those of the parts side by side whose text is read."""
    if kind == "multipart/related":
        return parts[:1]
    if kind != "multipart/alternative":
        return parts
    plain = next((part for part in parts if _kind(part) == "text/plain"), None)
    rich = next((part for part in reversed(parts) if _kind(part) not in ("text/plain", "text/calendar")), None)
    if plain is None or rich is None:
        return [part for part in (plain or rich,) if part]
    text = visible(_text(plain, "text/plain")).strip()
    if len(text) >= SHORT:
        return [plain]
    page = next((part for part in rich.walk() if _kind(part) == "text/html"), None)
    return [plain] if text and (page is None or len(text) > STUB * len(_text(page, "text/html"))) else [rich]


def _text(part: Message, kind: str) -> str:
    text = clean(decoded(payload(part), charset(part)))
    if kind == "text/html":
        return text_of(text)
    if _parameter(part, "format").lower() == "flowed":
        return joined(text, delete_space=_parameter(part, "delsp").lower() == "yes")
    return text


def _is_text(part: Message, kind: str) -> bool:
    """Whether a part is the text of the message, or a piece of it."""
    return kind in ("text/plain", "text/html", "text/enriched") and _disposition(part) != "attachment"


def _attach(part: Message, kind: str, parts: Parts) -> None:
    name = _name(part)
    kinds = (kind, _KNOWN.guess_type(name)[0] or "")
    if skipped := next((word for start, word in SKIPPED.items() for one in kinds if one.startswith(start)), ""):
        parts.skipped[skipped] += 1
        return
    if not name:
        name = "attachment" + (_KNOWN.guess_extension(kind) or "")
    if data := payload(part):
        parts.attachments.append(Attachment(name, data))


def _attached(message: Message) -> Attachment:
    """Return a message in a message as a file."""
    name = PurePosixPath(header(message, "subject").replace("/", "-")[:60].strip(" .") or "message").name
    try:
        data = message.as_bytes()
    except (*_DAMAGED, OSError):
        data = b""
    return Attachment(f"{name}.eml", data)


def _name(part: Message) -> str:
    """Return the name of an attached file, without folders."""
    try:
        name = part.get_filename() or ""
    except _DAMAGED:
        name = ""
    return PurePosixPath(clean(words(name)).replace("\\", "/").replace("\n", " ")).name


def _parameter(part: Message, name: str) -> str:
    try:
        value = part.get_param(name)
    except _DAMAGED:
        return ""
    return value[2] if isinstance(value, tuple) else str(value or "")


def _disposition(part: Message) -> str:
    try:
        return part.get_content_disposition() or ""
    except _DAMAGED:
        return ""


def _kind(part: Message) -> str:
    try:
        return part.get_content_type()
    except _DAMAGED:
        return "text/plain"
