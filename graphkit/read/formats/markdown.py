"""Read Markdown as plain text, with the metadata of its front matter (``key: value`` lines between ---)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata, article
from graphkit.read.files import InputFile, Result
from graphkit.read.formats.obsidian import shown
from graphkit.read.formats.text import read_all, require_text

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT: Final = re.compile(r"\s*---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD: Final = re.compile(r"^([A-Za-z][\w-]*)[ \t]*:[ \t]+(\S.*)$", re.MULTILINE)
_KNOWN: Final = ("title", "date", "source", "url")
_BREAK: Final = re.compile(r"<br\b", re.IGNORECASE)
_HTML: Final = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1>|\Z)|<[^>]*>", re.DOTALL | re.IGNORECASE)


def read_markdown(file: InputFile, options: ReadOptions) -> Iterator[Result]:  # noqa: ARG001 - every reader takes both
    """Read Markdown: one article without its markup, with title, date and source from its front matter."""
    fields, body = front_matter(require_text(read_all(file)))
    text, heading = plain_text(shown(body))
    title, date, source, url = (fields.pop(name, "") for name in _KNOWN)
    yield article(
        file.label,
        require_text(text),
        Metadata(title or heading, date, source, url, more=fields),
        name=file.label,
    )


def front_matter(source: str) -> tuple[dict[str, str], str]:
    """Split a file into its front matter, with names in lower case, and its body.

    >>> front_matter("---\\ntitle: 'Kim in Russia'\\n---\\nKim arrived.")
    ({'title': 'Kim in Russia'}, 'Kim arrived.')
    """
    head = _FRONT.match(source)
    fields = {name.lower(): _unquoted(value) for name, value in _FIELD.findall(head[1])} if head else {}
    return (fields, source[head.end() :]) if head and fields else ({}, source)


def plain_text(source: str) -> tuple[str, str]:
    """Return the text without markup, its paragraphs separated by a blank line, and its first heading or "".

    A line break inside a paragraph becomes a space, as in rendered Markdown.

    >>> plain_text("# *Kim* in Russia\\n\\nHe [met](http://a.org) `Putin`\\nthere.")
    ('Kim in Russia\\n\\nHe met Putin there.', 'Kim in Russia')
    """
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source)
    blocks = [(block, n) for n, token in enumerate(tokens) if (block := _block(token).strip())]
    titled = bool(blocks) and tokens[blocks[0][1] - 1].type == "heading_open"
    return "\n\n".join(block for block, _ in blocks), blocks[0][0] if titled else ""


def _block(token: Token) -> str:
    if token.type == "inline":
        return _inline(token.children or ())
    if token.type in ("fence", "code_block"):
        return token.content
    return _HTML.sub(" ", token.content) if token.type == "html_block" else ""


def _inline(tokens: Sequence[Token]) -> str:
    """Join the visible tokens of a paragraph."""
    return "".join(
        "\n" if _BREAK.match(token.content) else _INLINE.get(token.type, "").format(token.content) for token in tokens
    )


_INLINE: Final = {
    "text": "{}",
    "code_inline": "{}",
    "image": "{}",
    "softbreak": " ",
    "hardbreak": "\n",
}


def _unquoted(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
