"""Parse the cues of subtitles: lines that are spoken, each with its time."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from html import unescape
from typing import TYPE_CHECKING, Final

from graphkit.data import table
from graphkit.read.captions.dialogue import plain_dialogue
from graphkit.read.files import UnreadableError
from graphkit.read.texts.decode import clean

if TYPE_CHECKING:
    from pysubs2 import SSAEvent

DAMAGED: Final = "holds no subtitles that can be read. Check that it is SubRip, WebVTT or SubStation Alpha."

_ARROW: Final = re.compile(r"^.*-->.*$")
_STAMP: Final = re.compile(r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?")
_INNER: Final = re.compile(r"<(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3}>")
"""The time of a word. The library takes a line with two of them for the times of a cue."""

_NOTE: Final = re.compile(r"\n\n+(?:NOTE|STYLE|REGION)\b.*", re.DOTALL)
_IDENTIFIER: Final = re.compile(r"\n\n+[^\n]+$|(?:^|\n)\d{1,6}$")
_VOICE: Final = re.compile(r"<v(?:\.[^\s>]*)*\s+([^>]+)>")
_TAG: Final = re.compile(r"\{\\[^{}]*\}|\{[a-zA-Z]:[^{}]*\}|</?[a-zA-Z][^<>]*>|</?\d[\d:.]*>")
_DRAWING: Final = re.compile(r"\{[^{}]*\\p[1-9][^{}]*\}")
_LABEL: Final = re.compile(r"^\[([^\[\]]{2,40})\]:\s*")
_SOUND: Final = re.compile(r"\[[^\[\]]*\]|♪[^♪]*♪?|♫[^♫]*♫?|\*[^*\n]{1,30}\*(?=\s|$)")
_ASIDE: Final = re.compile(r"\((?:[^()A-Z]{2,40}|[^()a-z]{2,40})\)|（[^（）]{1,20}）")
_SPACES: Final = re.compile(r"[ \t]{2,}")


@dataclass(frozen=True, slots=True)
class Cue:
    """Lines that are shown together.

    Attributes:
        start: When, in milliseconds from the start.
        end: Until when.
        lines: What is said, without markup; a voice stands before its line as "Name: ".
    """

    start: int
    end: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Track:
    """The cues of a file.

    Attributes:
        cues: They, in the order of the file.
        untimed: How many have a time that cannot be read.
        advertisements: How many lines are advertisements, and were left out.
        lost: How many lines could not be read.
    """

    cues: tuple[Cue, ...]
    untimed: int = 0
    advertisements: int = 0
    lost: int = 0


def track_of(text: str) -> Track:
    r"""Parse subtitles in any format that tells itself by its content.

    Raises:
        UnreadableError: They are in none.

    >>> track_of("1\n00:00:01,000 --> 00:00:02,000\n<i>Kim</i> left. [Music]\n").cues
    (Cue(start=1000, end=2000, lines=('Kim left.',)),)
    """
    import pysubs2

    text = _INNER.sub("", text)
    text, bad, lost = plain_dialogue(text) if (format_ := _format(text)) in ("ass", "ssa") else (text, 0, 0)
    try:
        with warnings.catch_warnings(action="ignore"):
            events = pysubs2.SSAFile.from_string(text, format_=format_, keep_html_tags=True).events
    except (pysubs2.Pysubs2Error, ValueError, KeyError, IndexError, OverflowError) as error:
        raise UnreadableError(DAMAGED) from error
    found: list[Cue] = []
    untimed, advertisements = bad, 0
    for start, end, raw, is_timed in (piece for event in events for piece in _pieces(event)):
        untimed += not is_timed
        lines = [line for line in map(_spoken, raw.split("\n")) if line]
        kept = [line for line in lines if not _advertisements().fullmatch(line)]
        advertisements += len(lines) - len(kept)
        if kept:
            found.append(Cue(start, end, tuple(kept)))
    return Track(tuple(found), untimed, advertisements, lost)


def _format(text: str) -> str:
    """Return what the library calls the format of subtitles."""
    if text.lstrip("\ufeff \n").upper().startswith("WEBVTT"):
        return "vtt"
    return "ssa" if "[V4 Styles]" in text else "ass" if re.search(r"^Dialogue:", text, re.MULTILINE) else "srt"


def _pieces(event: SSAEvent) -> Iterator[tuple[int, int, str, bool]]:
    """Yield start, end and text of an event and of cues in it whose times are broken; and whether the time is read."""
    if event.type != "Dialogue" or _DRAWING.search(event.text):
        return
    text = clean(event.text.replace("\\N", "\n").replace("\\n", "\n").replace("\\h", " "))
    voice = f"{event.name}: " if event.name.strip() and not _LABEL.match(text) else ""
    lines: list[str] = []
    start, is_timed = event.start, True
    for line in text.split("\n"):
        if not _ARROW.match(line):
            lines.append(line)
            continue
        yield start, event.end, voice + _own("\n".join(lines), cut=True), is_timed
        start, lines, is_timed, voice = _start(line) or start, [], False, ""
    yield start, max(event.end, start), voice + _own("\n".join(lines)), is_timed


def _own(text: str, *, cut: bool = False) -> str:
    """Return the text of a cue without notes after it, and without the number of the next cue (``cut``)."""
    text = _NOTE.sub("", text.rstrip())
    return _IDENTIFIER.sub("", text) if cut else text


def _start(line: str) -> int:
    """Return the first time in a line in milliseconds, or 0."""
    match = _STAMP.search(line.partition("-->")[0])
    if match is None:
        return 0
    hours, minutes, seconds, part = (int(group or 0) for group in match.groups())
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + part


def _spoken(line: str) -> str:
    """Return what is said in a line.

    >>> [_spoken(line) for line in ("<v Ann Lee>Hi &amp; bye", "[Ann]: Hi", "{\\\\an8}(laughs) Hi", "♪ la la ♪")]
    ['Ann Lee: Hi & bye', 'Ann: Hi', 'Hi', '']
    """
    line = _TAG.sub("", _VOICE.sub(lambda match: f"{match[1].strip()}: ", line))
    line = _LABEL.sub(r"\1: ", unescape(line).strip(" \t\u200e\u200f\u202a\u202b\u202c\u202d\u202e"))
    line = _ASIDE.sub(" ", _SOUND.sub(" ", line))
    line = _SPACES.sub(" ", line).strip()
    return "" if not any(map(str.isalnum, line)) else line


@cache
def _advertisements() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{line})" for line in table("captions")["advertisements"]), re.IGNORECASE)
