"""Escape text for XML, so that it is read back as it was."""

from __future__ import annotations

import re
from typing import Final
from xml.sax.saxutils import escape

ILLEGAL: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML 1.0 file can hold, not even escaped: control characters, lone surrogates, two non-characters."""

REPLACEMENT: Final = "\ufffd"
# Parsers turn these into line feeds (XML 1.1 adds the last two, and some do so in XML 1.0), in attributes into spaces.
IN_TEXT: Final = {"\r": "&#13;", "\x85": "&#133;", "\u2028": "&#8232;"}
IN_ATTRIBUTE: Final = IN_TEXT | {"\n": "&#10;", "\t": "&#9;", '"': "&quot;"}


def text(value: str) -> str:
    """``value`` between tags. What XML cannot hold becomes U+FFFD, the replacement character.

    >>> text("]]> & more")
    ']]&gt; &amp; more'
    """
    return escape(ILLEGAL.sub(REPLACEMENT, value), IN_TEXT)


def attribute(value: str) -> str:
    r"""``value`` as an attribute, in its quotes.

    >>> attribute('a "b"\n')
    '"a &quot;b&quot;&#10;"'
    """
    return '"' + escape(ILLEGAL.sub(REPLACEMENT, value), IN_ATTRIBUTE) + '"'
