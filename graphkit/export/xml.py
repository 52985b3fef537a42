"""Escape text for XML, so that it is read back as it was."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

LEGAL: Final = "\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff"
"""What an XML 1.0 file can hold. Not even escaped, it holds control characters, lone surrogates, two non-characters."""

REPLACEMENT: Final = "\ufffd"
# Parsers turn these into line feeds (XML 1.1 adds the last two, and some do so in XML 1.0), in attributes into spaces.
LINE_ENDS: Final = {"\r": "&#13;", "\x85": "&#133;", "\u2028": "&#8232;"}
IN_TEXT: Final[Mapping[str, str]] = {"&": "&amp;", "<": "&lt;", ">": "&gt;"} | LINE_ENDS
IN_ATTRIBUTE: Final[Mapping[str, str]] = {**IN_TEXT, "\n": "&#10;", "\t": "&#9;", '"': "&quot;"}


def _written_otherwise(escapes: Mapping[str, str]) -> re.Pattern[str]:
    """What cannot stand as it is: most values have nothing of it, and are looked through once."""
    return re.compile(f"[{re.escape(''.join(escapes))}]|[^{LEGAL}]")


_NOT_TEXT: Final = _written_otherwise(IN_TEXT)
_NOT_ATTRIBUTE: Final = _written_otherwise(IN_ATTRIBUTE)


def text(value: str) -> str:
    """``value`` between tags. What XML cannot hold becomes U+FFFD, the replacement character.

    >>> text("]]> & more")
    ']]&gt; &amp; more'
    """
    return _NOT_TEXT.sub(lambda found: IN_TEXT.get(found[0], REPLACEMENT), value)


def attribute(value: str) -> str:
    r"""``value`` as an attribute, in its quotes.

    >>> attribute('a "b"\n')
    '"a &quot;b&quot;&#10;"'
    """
    return '"' + _NOT_ATTRIBUTE.sub(lambda found: IN_ATTRIBUTE.get(found[0], REPLACEMENT), value) + '"'
