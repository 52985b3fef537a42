"""Tell the lines that a browser prints above and below a web page: hour, title, address, number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from graphkit.read.pages.lines import Line

_HOUR: Final = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?"
_ADDRESS: Final = r"(?:https?://|file:///)\S+"
_STAMPED: Final = re.compile(rf"{_HOUR}(?: .+)?|\d+ (?:of|/) \d+ {_HOUR}")
_ADDRESSED: Final = re.compile(rf"(?:.* )?(?P<url>{_ADDRESS})(?: \d+/\d+)?|\d+/\d+ (?P<other>{_ADDRESS})")


def printed(lines: Sequence[Line]) -> list[Line]:
    """Return the first and the last line of a page if one has the hour of printing, and the other an address.

    >>> texts = "1/5/24, 10:15 AM A vote", "Kim won.", "https://a.org/b 1/3"
    >>> page = [Line(text, 0, 9, 800 - 390 * n, 9) for n, text in enumerate(texts)]
    >>> [line.text for line in printed(page)]
    ['1/5/24, 10:15 AM A vote', 'https://a.org/b 1/3']
    """
    if len(lines) < 3:
        return []
    ends = (max(lines, key=lambda line: line.bottom), min(lines, key=lambda line: line.bottom))
    for stamp, address in (ends, ends[::-1]):
        if _STAMPED.fullmatch(stamp.text) and _ADDRESSED.fullmatch(address.text):
            return list(ends)
    return []


def address_of(lines: Sequence[Line]) -> str:
    """Return the address that a browser printed on a page, or "".

    >>> texts = "1/5/24, 10:15 AM A vote", "Kim won.", "https://a.org/b 1/3"
    >>> address_of([Line(text, 0, 9, 800 - 390 * n, 9) for n, text in enumerate(texts)])
    'https://a.org/b'
    """
    found = (_ADDRESSED.fullmatch(line.text) for line in printed(lines))
    return next((match["url"] or match["other"] for match in found if match), "")
