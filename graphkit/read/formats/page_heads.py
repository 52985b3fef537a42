"""Tell from the first bytes of a file whether it is a web page, or a table in one."""

from __future__ import annotations

import re
from html import unescape
from typing import Final

from graphkit.options import ReadOptions
from graphkit.read.fields.columns import chosen, column_of
from graphkit.read.fields.grid import HEADER
from graphkit.read.files import Head

BEFORE: Final = 1000
"""Characters of text before a table at most, if the page is a table."""

_PAGE: Final = re.compile(r"(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html)\b", re.IGNORECASE | re.DOTALL)
_START: Final = re.compile(r"<table\b", re.IGNORECASE)
_ROW: Final = re.compile(r"<tr\b.*?(?=<tr\b|</tr|</table|\Z)", re.IGNORECASE | re.DOTALL)
_CELL: Final = re.compile(r"<t[hd]\b[^>]*>(.*?)(?=<t[hd]\b|</t[hd]|\Z)", re.IGNORECASE | re.DOTALL)
_UNSEEN: Final = re.compile(r"<!--.*?-->|<(script|style|head|xml)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_TAG: Final = re.compile(r"<[^>]*>")
_DEFAULTS: Final = ReadOptions()


def is_html(head: Head) -> bool:
    """Whether a file begins as a web page, and is more than a table."""
    return _PAGE.match(head.text) is not None and not is_html_table(head)


def is_html_table(head: Head) -> bool:
    """Whether a file is a table in a web page: it begins with one, whose first rows name a text and something else."""
    text = head.text
    if not text.startswith("<") or (start := _START.search(text)) is None:
        return False
    if len(_TAG.sub("", _UNSEEN.sub("", text[: start.start()])).strip()) > BEFORE:
        return False
    for row in list(_ROW.finditer(text, start.start()))[:HEADER]:
        names = tuple(unescape(_TAG.sub("", cell)).strip() for cell in _CELL.findall(row[0]))
        full = column_of(dict.fromkeys(names, ""), _DEFAULTS, full=True)
        if full is not None and len(chosen(names, _DEFAULTS)) > 1:
            return True
    return False
