"""Repair characters that hide names: invisible ones, odd spaces, accents set apart, wide letters, wrong decoding."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from graphkit.read.texts.decode import not_ascii
from graphkit.read.texts.padding import Change, replaced

SPACES: Final = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
INVISIBLE: Final = (
    "\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb"
)
"""Characters without a width: soft hyphens, zero-width spaces, marks of the direction, byte order marks."""
JOINERS: Final = "\u200c\u200d"
MARKS: Final = "\u0300-\u0333\u0335-\u036f\u3099\u309a\u1161-\u11ff"
"""Marks that stand behind their letter, but may be one character with it."""
SAME_LENGTH: Final = str.maketrans(
    dict.fromkeys((*map(chr, range(0x2000, 0x200B)), *"\u00a0\u1680\u202f\u205f\u3000"), " ")
    | dict.fromkeys("\u2028\u2029", "\n")
    | {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code - 0xFEE0).isalnum()}
    | {
        chr(code): plain
        for code in range(0x1D400, 0x1D800)
        if len(plain := unicodedata.normalize("NFKC", chr(code))) == 1 and plain.isascii()
    }
)
"""What becomes plain: spaces of any width, wide letters, and bold letters that Unicode has for mathematics."""

TO_TRANSLATE: Final = re.compile(f"[{SPACES}\u2028\u2029\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff]")
TO_REPAIR: Final = re.compile(f"[{INVISIBLE}{JOINERS}{MARKS}]")
GONE: Final = re.compile(
    f"[{INVISIBLE.replace(chr(0x200B), '')}]"
    r"|(?<![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])\u200b"  # scripts without spaces end words with it
    r"|(?<![\u0600-\u1cff\u2190-\U0010ffff])[\u200c\u200d]"  # Persian and Indian scripts and emoji need joiners
)
TOKEN: Final = re.compile(r"\S+")
DOUBLE: Final = re.compile(r"  (?<=[^\W\d_]  ) ?(?=[^\W\d_])")  # what begins with plain letters is found sooner
COLUMNS: Final = re.compile(r" {4}|\t| {2,3}\S+ {2,3}\S+ {2,3}")

_WINDOWS: Final = "".join(bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xC0)).replace("\ufffd", "")
_SECOND: Final = re.escape(_WINDOWS) + "\x81\x8d\x8f\x90\x9d"
_SURE: Final = re.compile(rf"â€[{_SECOND}]|â€(?=\s|$)|Ã[{_SECOND}]|Â[\u00a0-\u00bf]")
"""UTF-8 that was decoded as Windows-1252: punctuation and the letters of Western Europe."""
_LIKELY: Final = re.compile(rf"[\u00c2-\u00df][{_SECOND}]|[\u00e0-\u00ef][{_SECOND}]{{2}}|ð[{_SECOND}]{{3}}")
_ANY_WRONG: Final = re.compile(rf"[\u00c2-\u00f0][{_SECOND}]")
"""How all of these begin."""
_CLOSING_QUOTE: Final = "”"
_LEGACY: Final = {char: bytes([code]) for code, char in enumerate(bytes(range(256)).decode("latin-1"))} | {
    bytes([code]).decode("cp1252"): bytes([code]) for code in range(0x80, 0xA0) if code not in {129, 141, 143, 144, 157}
}
_FEW, _MOST = 3, 0.8
"""Less common sequences are repaired where a text has this many of them, and hardly another character that is no
plain letter."""


def translated(text: str) -> str:
    """Make spaces of any width plain, and wide letters too.

    >>> translated("Kim\\u00a0\\uff2a\\uff4f")
    'Kim Jo'
    """
    return text.translate(SAME_LENGTH) if not text.isascii() and TO_TRANSLATE.search(text) else text


def visible(text: str) -> str:
    """Take invisible characters out of words, and compose letters and accents; spaces fill up.

    >>> visible("In Copen\\u00adhagen he met Malmo\\u0308 men.")
    'In Copenhagen  he met Malmö  men.'
    """
    if text.isascii() or not TO_REPAIR.search(text):
        return text
    changes = []
    end = 0
    for char in TO_REPAIR.finditer(text):
        if char.start() < end:
            continue
        start = 1 + max(text.rfind(" ", end, char.start()), text.rfind("\n", end, char.start()), end - 1)
        token = next(token for token in TOKEN.finditer(text, start) if token.end() > char.start())
        word, end = token.group(), token.end()
        if (new := _composed(GONE.sub("", word))) != word:
            changes.append((token.start(), end, new))
    return replaced(text, _small(text, changes))


def single_spaced(text: str) -> str:
    """Move the second space between words of a name behind the name; columns of a table stay.

    >>> single_spaced("He left Copenhagen  Airport at noon.")
    'He left Copenhagen Airport  at noon.'
    """
    if "  " not in text:
        return text
    changes: list[Change] = []
    end, is_row = -1, False
    for gap in DOUBLE.finditer(text):
        if gap.start() > end:
            start = text.rfind("\n", max(end, 0), gap.start()) + 1 or max(end, 0)
            end = text.find("\n", gap.end())
            end = len(text) if end < 0 else end
            is_row = COLUMNS.search(text, start, end) is not None
        before = text[text.rfind(" ", 0, gap.start()) + 1 : gap.start()]
        if before.lstrip("(“\"'‘\n")[:1].isupper() and text[gap.end()].isupper() and not is_row:
            changes.append((gap.start() + 1, gap.end(), ""))
    return replaced(text, changes) if changes else text


def decoded(text: str) -> tuple[str, int]:
    """Put right what was written as UTF-8 and decoded as Windows-1252, and count the characters.

    >>> decoded("Malmo or MalmÃ¶, he asked.")
    ('Malmo or Malmö,  he asked.', 1)
    """
    if text.isascii() or not _ANY_WRONG.search(text):
        return text, 0
    sure = list(_SURE.finditer(text))
    likely = list(_LIKELY.finditer(text))
    if len(likely) >= _FEW and sum(len(m.group()) for m in likely) >= _MOST * not_ascii(text):
        sure = sorted({m.span(): m for m in (*likely, *sure)}.values(), key=lambda m: (m.start(), -m.end()))
    changes = list(_decoded(sure))
    return (replaced(text, changes), len(changes)) if changes else (text, 0)


def _decoded(found: list[re.Match[str]]) -> Iterator[Change]:
    end = 0
    for match in found:
        if match.start() < end:
            continue
        if match.group() == "â€":
            new = _CLOSING_QUOTE  # its last byte has no character in Windows-1252
        else:
            try:
                new = b"".join(_LEGACY[char] for char in match.group()).decode()
            except UnicodeDecodeError:
                continue
        end = match.end()
        yield match.start(), end, new


def _composed(word: str) -> str:
    """Compose letters and accents, unless the word grows."""
    composed = unicodedata.normalize("NFC", word)
    return composed if len(composed) <= len(word) else word


def _small(text: str, changes: list[Change]) -> list[Change]:
    """Leave invisible characters at the start of a word in their place, as spaces, so that the word keeps its place."""
    small = []
    for start, end, new in changes:
        first = start
        while first < end and GONE.match(text, first):
            first += 1
        small.append((start, end, " " * (first - start) + new))
    return small
