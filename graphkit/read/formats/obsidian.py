"""Take out of Markdown what note-taking programs such as Obsidian add to it: links, comments, tags, callouts, marks."""

from __future__ import annotations

import re
from typing import Final

FENCE: Final = re.compile(r"^(?P<mark>```+|~~~+).*?^(?P=mark)[ \t]*$", re.MULTILINE | re.DOTALL)
"""Code: nothing in it is a link or a comment."""

_CODE: Final = re.compile(
    r"^[ \t]*(?P<mark>```+|~~~+)[ \t]*\{?\.?(?!(?:text|txt|plain|plaintext|quote|markdown|md|ad-[\w-]+)\b)"
    r"[A-Za-z][^\n`]*\n.*?^[ \t]*(?P=mark)[ \t]*$",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)
"""Code and queries: a fenced block that names its language."""

_RULES: Final = tuple(
    (re.compile(pattern, flags), replacement)
    for pattern, flags, replacement in (
        (r"%%.*?%%", re.DOTALL, ""),  # a comment
        (r"%%.*", re.DOTALL, ""),  # a comment that is never closed hides the rest
        (r"!\[\[[^\[\]\n]*\]\]", 0, ""),  # a picture or a note shown in place
        (r"\[\[[^\[\]|\n]*\|([^\[\]\n]+)\]\]", 0, r"\1"),  # a link with its own words
        (r"\[\[#?\^?([^\[\]|#\n]+)(?:#[^\[\]|\n]*)?\]\]", 0, r"\1"),  # a link
        (r"^(\s*>\s*)\[!\w+\][+-]?[ \t]*", re.MULTILINE, r"\1"),  # a callout
        (r"^(\s*(?:[-*+]|\d+[.)])\s+)\[[ xX/>-]\]\s+", re.MULTILINE, r"\1"),  # a task
        (r"\[\^[^\[\]\s]+\](?::[ \t]*)?", 0, ""),  # a footnote and its mark
        (r"==([^=\n]+)==", 0, r"\1"),  # a highlight
        (r"(?<=\s)\^[\w-]+[ \t]*$", re.MULTILINE, ""),  # the name of a paragraph
        (r"(?<![\w/&#])#[^\W\d_][\w/-]*", 0, ""),  # a tag; "# Heading" has a space
        (r"^[\w -]+::[ \t]*", re.MULTILINE, ""),  # the name of a field
    )
)


def without_code(source: str) -> tuple[str, int]:
    r"""Return Markdown without blocks of code and queries, and their number.

    >>> without_code("Kim left.\n\n```dataview\nTABLE file.name\n```\nHe met Putin.\n\n```\nA quotation\n```")
    ('Kim left.\n\n\nHe met Putin.\n\n```\nA quotation\n```', 1)
    """
    return _CODE.subn("", source) if "```" in source or "~~~" in source else (source, 0)


def shown(source: str) -> str:
    """Return Markdown as a reader of the notes sees it.

    >>> shown("[[Jane Roe|Jane]] met [[John Doe]] ==here==. #todo %% secret %%")
    'Jane met John Doe here.  '
    """
    if not any(mark in source for mark in ("[[", "%%", "[!", "[^", "==", "#", "::", "- [", " ^")):
        return source
    pieces, at = [], 0
    for fence in FENCE.finditer(source):
        pieces += [_shown(source[at : fence.start()]), fence[0]]
        at = fence.end()
    return "".join((*pieces, _shown(source[at:])))


def _shown(source: str) -> str:
    for pattern, replacement in _RULES:
        source = pattern.sub(replacement, source)
    return source
