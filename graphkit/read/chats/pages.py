"""Read the messages of a chat that Telegram Desktop exported as a web page, as those of its JSON are read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from graphkit.read.texts.decode import clean
from graphkit.read.texts.markup import of_element

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_EXPORT: Final = re.compile(r"class=[\"']message (?:default|service)\b")
_NUMBER: Final = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """A message of a chat: its number, the time as the page writes it, and its text."""

    number: str
    date: str
    text: str


def is_chat_page(html: str) -> bool:
    """Whether a page is an export of a chat.

    >>> is_chat_page('<div class="history"><div class="message default clearfix" id="message7"></div></div>')
    True
    """
    return 'class="history"' in html and _EXPORT.search(html) is not None


def chat_messages(root: HtmlElement) -> Iterator[ChatMessage]:
    """Yield the messages of a chat; one without a text that only shows a file has the text ""."""
    for one in root.find_class("default"):
        if "message" not in one.get("class", "").split():
            continue
        number = _NUMBER.search(one.get("id", ""))
        stamp = next((part.get("title", "") for part in one.find_class("date") if part.get("title")), "")
        text = "\n\n".join(of_element(part) for part in one.find_class("text") if not _is_quoted(part))
        yield ChatMessage(number[0] if number else "", stamp.partition(" ")[0], clean(text).strip())


def _is_quoted(part: HtmlElement) -> bool:
    """Whether a text belongs to a message that is answered."""
    return any("reply_to" in one.get("class", "") for one in part.iterancestors())
