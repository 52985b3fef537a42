"""Decode parts of messages that are not encoded as they say, are damaged, or are wrapped in signatures."""

from __future__ import annotations

import re
from typing import Final

from graphkit.read.mail.headers import base64

SIGNED_DATA: Final = bytes.fromhex("2a864886f70d010702")
DATA: Final = bytes.fromhex("2a864886f70d010701")
"""The object identifiers of what is signed, and of the content (RFC 5652)."""

_LINE: Final = re.compile(rb"[A-Za-z0-9+/]+={0,2}")
_WORDS: Final = re.compile(rb"[^\s].*[ \t].*[^\s]")
_PGP: Final = re.compile(
    r"^-----BEGIN PGP SIGNED MESSAGE-----\n(?:[A-Za-z-]+: [^\n]*\n)*\n?(?P<text>.*?)"
    r"(?:^-----BEGIN PGP SIGNATURE-----.*?^-----END PGP SIGNATURE-----$|\Z)",
    re.DOTALL | re.MULTILINE,
)
_SECRET: Final = re.compile(
    r"^-----BEGIN PGP MESSAGE-----$.*?(?:^-----END PGP MESSAGE-----$|\Z)", re.DOTALL | re.MULTILINE
)
_ESCAPED: Final = re.compile(r"^- (?=-)", re.MULTILINE)


def from_base64(data: bytes) -> tuple[bytes, bool]:
    r"""Decode base64, and tell whether it is whole. Text that was never encoded stays, as does text below it.

    A damaged line spoils no other, since each line encodes whole characters.

    >>> from_base64(b"Kim met Putin.\nHe left.\n")
    (b'Kim met Putin.\nHe left.\n', False)
    >>> from_base64(b"S2ltIG1l\ndC#Q\ndXRpbi4=\n-- the list\n")
    (b'Kim met$utin.\n-- the list', False)
    """
    lines = [line.strip() for line in data.splitlines() if line.strip()]
    good = [line for line in lines if _LINE.fullmatch(line)]
    if len(good) == len(lines):
        joined = b"".join(lines)
        return base64(joined), len(joined) % 4 == 0
    text = [line for line in lines if _WORDS.search(line)]
    if len(text) * 2 > len(lines):
        return data, False
    aligned = all(len(line) % 4 == 0 for line in good)
    kept = [line for line in lines if line not in text]
    decoded = b"".join(map(base64, kept)) if aligned else base64(b"".join(kept))
    return b"\n".join((decoded, *text)), not text and all(map(_LINE.fullmatch, kept))


def without_pgp(text: str) -> tuple[str, bool]:
    r"""Take out the marks of signatures and what is encrypted; tell whether something was encrypted.

    >>> begin = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n"
    >>> without_pgp(begin + "Kim left.\n- -- x\n-----BEGIN PGP SIGNATURE-----\n\niQ\n-----END PGP SIGNATURE-----")
    ('Kim left.\n-- x\n', False)
    """
    if "-----BEGIN PGP" not in text:
        return text, False
    text = _PGP.sub(lambda found: _ESCAPED.sub("", found["text"]), text)
    plain = _SECRET.sub("", text)
    return plain, plain != text


def signed_content(data: bytes) -> bytes:
    """Return what stands in signed data of S/MIME (RFC 5652), or b"" if it is encrypted or damaged."""
    if SIGNED_DATA not in data[:64] or (at := data.find(DATA)) < 0:
        return b""
    try:
        return b"".join(_octets(data, at + len(DATA), len(data)))
    except IndexError:
        return b""


def _octets(data: bytes, at: int, end: int) -> list[bytes]:
    """Return the octet strings from ``at`` on, down to the first value that is neither one nor holds one (BER)."""
    found: list[bytes] = []
    while at < end:
        tag, length = data[at], data[at + 1]
        at += 2
        if tag == 0 and length == 0:  # the end of a value of unknown length
            continue
        if tag not in (0x04, 0x24, 0xA0) or (tag == 0xA0 and found):
            break
        if length > 0x80:
            count = length & 0x7F
            length = int.from_bytes(data[at : at + count])
            at += count
        if tag == 0x04:
            found.append(data[at : at + length])
            at += length
    return found
