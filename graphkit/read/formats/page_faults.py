"""Tell what is wrong with a saved page, and mend what parsers cannot read: deep nesting and very long scripts."""

from __future__ import annotations

import re
from typing import Final

LONG_SCRIPT: Final = 50_000
"""Characters of a script or a style from which it is left out before the page is parsed."""

NOTICE: Final = 200
"""The most characters of a line that says why a page shows no article."""

REST: Final = 150
"""The least characters of an article beside such lines: the start of one that is to be paid for is kept."""

_SCRIPT: Final = re.compile(r"<(script|style)\b", re.IGNORECASE)
DEEP: Final = 150
"""How deep divisions may be nested in a page; parsers silently lose what lies deeper than 256 elements."""

_DIVISION: Final = re.compile(r"<(/?)(?:div|section|span|center|font)\b", re.IGNORECASE)
_NESTED: Final = re.compile(r"(?:<(?:/?(?:div|section|span|center|font))\b[^<>]*>\s*)+", re.IGNORECASE)
_BLOCK: Final = re.compile(r"<(/?)(?:div|section)\b", re.IGNORECASE)

_NOTICES: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), reason)
    for pattern, reason in (
        (
            (
                r"\b(?:404|page) (?:not|could not be|cannot be) found\b|\bpage you (?:were looking|are looking|"
                r"requested)[^.]* (?:not|no longer)\b|\bseite (?:wurde )?nicht gefunden\b|\bpage (?:est )?introuvable\b"
            ),
            "says that the page was not found. Save the article itself, or take the file away.",
        ),
        (
            (
                r"\b(?:enable|turn on|requires?|activate) javascript\b|\bchecking your browser\b|\bare you a robot\b|"
                r"\bverify (?:that )?you are (?:a )?human\b|\bjavascript aktivieren\b|\bactive[rz] javascript\b"
            ),
            (
                "asks for JavaScript, or whether a person reads it, and shows no article. Save the page again once it"
                " has loaded, or copy its text to a .txt file."
            ),
        ),
        (
            (
                r"\b(?:accept|allow|reject|manage)\b[^.]{0,20} cookies\b|\bwe value your privacy\b|"
                r"\b(?:use|uses|store|stores) cookies\b|\bcookies (?:akzeptieren|zustimmen)\b|\baccepter les cookies\b"
            ),
            "asks about cookies and shows no article. Answer the question, then save the page again.",
        ),
        (
            (
                r"\b(?:subscribe|log in|sign in|register) (?:now )?to (?:continue|keep|read)\b|"
                r"\balready a subscriber\b|\bfor subscribers only\b"
            ),
            "asks for a subscription and shows no article. Save the page again once you have logged in.",
        ),
    )
)


def notice(title: str, text: str) -> str:
    """Return what a page that is only a notice says, as a sentence that continues its name, or "".

    >>> notice("Just a moment", "Enable JavaScript and cookies to continue").split(",")[0]
    'asks for JavaScript'
    >>> notice("Harbour vote", "The council voted on Monday. " * 10 + "\\nLog in to continue reading.")
    ''
    """
    lines = [line for line in text.splitlines() if len(line) > NOTICE or not _reason(line)]
    rest = sum(map(len, lines))
    return "" if rest >= REST else _reason(f"{title}\n{text}")


def _reason(text: str) -> str:
    return next((reason for pattern, reason in _NOTICES if pattern.search(text)), "")


def without_long_scripts(html: str) -> str:
    """Return a page without its very long scripts and styles.

    >>> len(without_long_scripts("<p>Kim left.</p><script>" + "x" * 60_000 + "</script>"))
    16
    """
    pieces, at, kept = [], 0, 0
    lower = ""
    while match := _SCRIPT.search(html, at):
        lower = lower or html.lower()
        end = lower.find(f"</{match[1].lower()}", match.end())
        end = lower.find(">", end) + 1 if end >= 0 else 0
        if not end:
            break
        if end - match.start() > LONG_SCRIPT:
            pieces.append(html[kept : match.start()])
            kept = end
        at = end
    return "".join((*pieces, html[kept:]))


def is_deep(html: str) -> bool:
    """Whether divisions are nested too deep for parsers.

    >>> is_deep("<div>" * 300 + "Kim left."), is_deep("<div>Kim left.</div>" * 300)
    (True, False)
    """
    depth = 0
    for tag in _DIVISION.finditer(html):
        depth = max(depth - 1, 0) if tag[1] else depth + 1
        if depth > DEEP:
            return True
    return False


def flattened(html: str) -> str:
    """Return a page without divisions, each replaced by the start of a paragraph: parsers give up on deep nesting.

    >>> flattened("<div><div>Kim left.</div></div>")
    '<p>Kim left.<p>'
    """
    return _NESTED.sub(lambda match: "<p>" if _BLOCK.search(match[0]) else " ", html)
