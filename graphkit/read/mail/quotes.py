"""Tell what a message says itself from what it quotes, and leave out signatures and footers."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from graphkit.data import table
from graphkit.read.mail.html import CLOSE, OPEN

LONGEST_HEAD: Final = 100
"""The most lines of the head of a quoted message."""
LONGEST_SIGNATURE: Final = 15
"""Lines after "-- " that are a signature; more are a text."""

LONGEST_ATTRIBUTION: Final = 4
"""Lines over which "On … wrote:" may run."""

LEAST_LABELS: Final = 3
"""Lines such as "From: …" that make the head of a quoted message, where no other line announces it."""

_MARKS: Final = re.compile(r"[ \t]?(?:>[ \t]?)+")
_DASHES: Final = re.compile(r"^[\W_]{2,}|[\W_]{2,}$|:$")
_SIGNATURE: Final = re.compile(r"--[ \t]?$")
_TOLD: Final = re.compile(r"\d{1,2}[:.h]\d\d|@")
_RULE: Final = re.compile(r"[ \t]*_{10,}[ \t]*$")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a message, and whether it is quoted from another."""

    text: str
    quoted: bool

    @property
    def key(self) -> int:
        """A number that is the same however the paragraph is wrapped and marked."""
        letters = re.sub(r"[\W_]+", "", self.text).casefold()
        return int.from_bytes(hashlib.blake2b(letters.encode("utf-8", "replace"), digest_size=8).digest(), "big")


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    quoted: bool
    marked: bool


def paragraphs(text: str) -> list[Paragraph]:
    r"""Split the text of a message into paragraphs, without lines that only announce a quotation.

    >>> paragraphs("He agreed.\n\nOn 13 Sept 2023 at 10:15, Kim wrote:\n> Did he\n> agree?\n\n-- \nAlice Penrose")
    [Paragraph(text='He agreed.', quoted=False), Paragraph(text='Did he\nagree?', quoted=True)]
    """
    found: list[Paragraph] = []
    lines: list[str] = []
    quoted = False
    for line in (*_without_signatures(_kept(_lines(text))), None):
        if lines and (line is None or line.quoted != quoted or not line.text.strip()):
            found.append(Paragraph("\n".join(lines), quoted))
            lines = []
        if line and line.text.strip():
            lines.append(line.text.rstrip())
            quoted = line.quoted
    return found


def _lines(text: str) -> list[_Line]:
    """Take the marks of quotation from all lines."""
    found = []
    depth = 0
    for line in text.split("\n"):
        if line.strip() in (OPEN, CLOSE):
            depth = max(depth + (1 if line.strip() == OPEN else -1), 0)
            found.append(_Line("", quoted=depth > 0, marked=depth > 0))
        elif match := _MARKS.match(line):
            found.append(_Line(line[match.end() :], quoted=True, marked=True))
        else:
            found.append(_Line(line, quoted=depth > 0, marked=depth > 0))
    return found


def _kept(lines: Sequence[_Line]) -> Iterator[_Line | None]:
    """Yield the lines of text, ``None`` for what announced a quotation; all after such a line may be quoted."""
    at, rest = 0, False
    while at < len(lines):
        line = lines[at]
        if count := _attribution(lines, at):
            after = _next_filled(lines, at + count)
            rest = rest or not (line.quoted or (after and after.quoted))
        elif count := _head(lines, at):
            rest = rest or not line.quoted
        if count:
            at += count
            yield None
            continue
        at += 1
        if not _footers().fullmatch(line.text.strip()):
            yield _Line(line.text, line.quoted or rest, line.marked)


def _without_signatures(lines: Iterator[_Line | None]) -> Iterator[_Line]:
    """Leave out the lines from "-- " to the end of the message that they sign."""
    left = list(lines)
    at = 0
    while at < len(left):
        line = left[at]
        at += 1
        if line is None:
            continue
        if _SIGNATURE.match(line.text):
            end = next((n for n in range(at, len(left)) if _ends(left[n], line)), len(left))
            if sum(bool(one and one.text.strip()) for one in left[at:end]) <= LONGEST_SIGNATURE:
                at = end
                continue
        yield line


def _ends(line: _Line | None, signature: _Line) -> bool:
    return line is None or line.marked != signature.marked


def _attribution(lines: Sequence[_Line], at: int) -> int:
    """Return how many lines from ``at`` on say who wrote what follows ("On … wrote:"), or 0."""
    words, marked = "", lines[at].marked
    if not lines[at].text.strip():
        return 0
    for count in range(1, LONGEST_ATTRIBUTION + 1):
        if at + count > len(lines) or not (line := lines[at + count - 1]).text.strip() or line.marked != marked:
            return 0
        words = f"{words} {line.text.strip()}".strip()
        if words.endswith((":", "：")) and _attributions().fullmatch(words.rstrip(":： ")):
            after = _next_filled(lines, at + count)
            announced = after is not None and after.marked and not marked
            return count if announced or _TOLD.search(words) else 0
    return 0


def _next_filled(lines: Sequence[_Line], at: int) -> _Line | None:
    return next((lines[n] for n in range(at, len(lines)) if lines[n].text.strip()), None)


def _head(lines: Sequence[_Line], at: int) -> int:
    """Return how many lines from ``at`` on are the head of a quoted message, with what announces it, or 0."""
    start = at
    announced = _is_separator(lines[at].text)
    if announced or _RULE.match(lines[at].text):
        at += 1
        while at < len(lines) and not lines[at].text.strip() and at < start + 3:
            at += 1
    kinds: list[str] = []
    end = at
    while end < min(len(lines), at + LONGEST_HEAD) and (text := lines[end].text.strip()):
        match = _labels().match(text)
        if match:
            kinds.append(match.lastgroup or "")
        elif not kinds or end - at > 2 * len(kinds):
            break
        end += 1
    if len(set(kinds)) >= (1 if announced else LEAST_LABELS) and "sender" in kinds[:2]:
        return end - start
    return at - start if announced else 0


def _is_separator(line: str) -> bool:
    """Whether a line is like "-----Original Message-----" or "Begin forwarded message:"."""
    line = line.strip()
    if not line or len(line) > 120 or not _DASHES.search(line):
        return False
    return _DASHES.sub("", _DASHES.sub("", line)).strip().casefold().startswith(_separators())


@cache
def _separators() -> tuple[str, ...]:
    return tuple(table("mail")["separators"])


@cache
def _attributions() -> re.Pattern[str]:
    return re.compile("|".join(table("mail")["attribution"]), re.IGNORECASE)


@cache
def _footers() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(table('mail')['footers'])})\.?", re.IGNORECASE)


@cache
def _labels() -> re.Pattern[str]:
    kinds = (
        f"(?P<{'sender' if kind == 'from' else kind}>{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})"
        for kind, names in table("mail")["labels"].items()
    )
    return re.compile(rf"\*?(?:{'|'.join(kinds)})\s?[:：]", re.IGNORECASE)
