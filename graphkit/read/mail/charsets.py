"""Decode bytes whose encoding is stated, often wrongly, by a header."""

from __future__ import annotations

import codecs
import re
from typing import Final

from graphkit.read.files import UnreadableError
from graphkit.read.texts.decode import WIDER, encoding

SHIFTED: Final = ("utf-7", "iso-2022", "hz", "utf-16", "utf-32")
"""Encodings whose bytes may be plain ASCII and mean something else."""

_NOT_ASCII: Final = re.compile(rb"[\x80-\xff]")
TELLING: Final = 8
"""Bytes beyond ASCII from which UTF-8 is no chance."""


def decoded(data: bytes, charset: str = "") -> str:
    """Decode ``data``: as UTF-8 where it is that, else as stated, else as detected. It never fails.

    Args:
        data: The bytes.
        charset: What a header says, or "".

    >>> decoded("Müller".encode(), "iso-8859-1"), decoded(b"Kim +AOk-", "utf-7"), decoded(b"M\\xfcller", "x-none")
    ('Müller', 'Kim é', 'Müller')
    """
    stated = charset.strip().strip("\"'").lower().replace("cp-", "cp")
    name = WIDER.get(stated, stated)
    if name and not _known(name):
        name = ""
    shifted = name.startswith(SHIFTED)
    if data.isascii() and not shifted:
        return data.decode("ascii")
    several_bytes = name in {"gb18030", "big5hkscs", "cp949", "cp932", "euc_jp", "euc-jp"}
    if not shifted and not (several_bytes and len(_NOT_ASCII.findall(data)) < TELLING):
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            pass
    try:
        return data.decode(name or _detected(data))
    except UnicodeError:
        return data.decode(_detected(data), "replace")


def _known(name: str) -> bool:
    """Whether Python decodes text in the encoding, rather than something else ("base64" is a codec too)."""
    try:
        b"".decode(name)
        return codecs.lookup(name).name not in {"unicode_escape", "raw-unicode-escape", "idna", "punycode", "undefined"}
    except (LookupError, UnicodeError, ValueError):
        return False


def _detected(data: bytes) -> str:
    try:
        return encoding(data)
    except UnreadableError:
        return "cp1252"
