"""Read Markdown as plain text, with the metadata of its front matter (``key: value`` lines between ---)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata, article
from graphkit.read.articles import SEPARATOR, articles
from graphkit.read.files import InputFile, Result
from graphkit.read.formats.obsidian import shown, without_code
from graphkit.read.formats.text import read_all, require_text
from graphkit.records import ReadWarning

if TYPE_CHECKING:
    from markdown_it.token import Token

_RULE: Final = re.compile(r"---[ \t]*")
_CLOSE: Final = re.compile(r"(?:---|\.\.\.)[ \t]*")
_FIELD: Final = re.compile(r"([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(\S.*)|[ \t]*)")
_MORE: Final = re.compile(r"[ \t]+\S.*|#.*|-[ \t]+\S.*")
"""A line of front matter that holds no field of its own: one set in, a comment, an item of a list."""

_HEADED: Final = frozenset(("title", "date"))
"""Fields of which front matter in the middle of a file has one at least."""

_KNOWN: Final = ("title", "date", "source", "url")
_BREAK: Final = re.compile(r"<br\b", re.IGNORECASE)
_HTML: Final = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1>|\Z)|<[^>]*>", re.DOTALL | re.IGNORECASE)


def read_markdown(file: InputFile, options: ReadOptions) -> Iterator[Result]:  # noqa: ARG001 - every reader takes both
    """Read Markdown: one article without its markup, with title, date and source from its front matter."""
    found = notes(require_text(read_all(file)))
    blocks = 0
    for number, (fields, body) in enumerate(found, start=1):
        label = f"{file.label}#{number}" if len(found) > 1 else file.label
        body, code = without_code(body)
        blocks += code
        text, heading, breaks = plain_text(shown(body))
        title, date, source, url = (fields.pop(name, "") for name in _KNOWN)
        about = Metadata(title or heading, date, source, url, more=fields)
        if len(found) > 1:
            yield article(label, text, about)
        else:
            yield from articles(label, require_text(text), about, name=label, breaks=breaks)
    if blocks:
        said = (
            "a block of code or a query, which was"
            if blocks == 1
            else f"{blocks:,} blocks of code or queries, which were"
        )
        yield ReadWarning("skipped", file.label, f"has {said} left out.", blocks)


def notes(source: str) -> list[tuple[dict[str, str], str]]:
    """Split a file at its front matter: the fields, with names in lower case, and the text of each article.

    Front matter that is never closed ends before the first line that cannot belong to it, or is blank.

    >>> notes("---\\ntitle: 'Kim in Russia'\\n---\\nKim arrived.\\n\\n---\\ntitle: Talks\\n---\\nThey met.")
    [({'title': 'Kim in Russia'}, 'Kim arrived.'), ({'title': 'Talks'}, 'They met.')]
    >>> notes("---\\ntitle: Kim in Russia\\n\\nKim arrived.")
    [({'title': 'Kim in Russia'}, 'Kim arrived.')]
    """
    lines = source.split("\n")
    first = next((n for n, line in enumerate(lines) if line.strip()), 0)
    found: list[tuple[dict[str, str], int, int]] = [({}, 0, 0)]
    at = first
    while at < len(lines):
        begins = at == first or not lines[at - 1].strip()
        front = _front(lines, at, is_first=at == first) if begins and _RULE.fullmatch(lines[at]) else None
        if front:
            found.append((front[0], at, front[1]))
        at = front[1] if front else at + 1
    if len(found) == 1:
        return [({}, source)]
    ends = [start for _, start, _ in found[1:]] + [len(lines)]
    bodies = [
        ({name: value for name, value in fields.items() if value}, "\n".join(lines[start:end]).strip("\n"))
        for (fields, _, start), end in zip(found, ends, strict=True)
    ]
    return [(fields, body) for fields, body in bodies if body.strip()] or [({}, "")]


def _front(lines: Sequence[str], at: int, *, is_first: bool) -> tuple[dict[str, str], int] | None:
    """Return the fields of front matter that begins in a line, and the number of the line after it."""
    fields: dict[str, str] = {}
    for number in range(at + 1, len(lines)):
        line = lines[number]
        if _CLOSE.fullmatch(line):
            return (fields, number + 1) if fields and (is_first or _HEADED & fields.keys()) else None
        if field := _FIELD.fullmatch(line):
            fields.setdefault(field[1].lower(), _unquoted(field[2] or ""))
        elif not line.strip() and is_first:
            continue
        elif not _MORE.fullmatch(line):
            break
    if not is_first or not fields:
        return None
    head = itertools.takewhile(lambda line: _FIELD.fullmatch(line) or _MORE.fullmatch(line), lines[at + 1 :])
    opened = list(head)
    kept = {field[1].lower(): _unquoted(field[2] or "") for line in opened if (field := _FIELD.fullmatch(line))}
    return (kept, at + 1 + len(opened)) if _HEADED & kept.keys() else None


def plain_text(source: str) -> tuple[str, str, list[int]]:
    """Return the text without markup, its first heading or "", and where in the text a line stood that separates parts.

    Paragraphs are separated by a blank line.

    A line break inside a paragraph becomes a space, as in rendered Markdown.

    >>> plain_text("# *Kim* in Russia\\n\\nHe [met](http://a.org) `Putin`\\nthere.")
    ('Kim in Russia\\n\\nHe met Putin there.', 'Kim in Russia', [])
    """
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source)
    pieces: list[str] = []
    breaks: list[int] = []
    length, heading = 0, ""
    for number, token in enumerate(tokens):
        if token.type == "hr" and pieces:
            breaks.append(length)
        elif block := _block(token).strip():
            if not pieces and number and tokens[number - 1].type == "heading_open":
                heading = block
            pieces.append(block)
            length += len(block) + len(SEPARATOR)
    return SEPARATOR.join(pieces), heading, breaks


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
