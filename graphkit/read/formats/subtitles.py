"""Read subtitles as the transcript of what is said, with its times."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata, article
from graphkit.read.captions.cues import track_of
from graphkit.read.captions.dialogue import as_subrip, is_ttml
from graphkit.read.captions.transcript import transcript
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.formats.text import read_all, read_text, require_text
from graphkit.records import ReadWarning

_START: Final = re.compile(
    r"WEBVTT(?:[ \t\r\n]|$)|\[Script Info\]|\[(?:\d{1,2}:)?\d\d:\d\d[.,]\d{1,3}[ \t]*-->"
    r"|(?:\d+[ \t]*\r?\n)?\d{1,2}:\d\d:\d\d[,.]\d{1,3}(?:[ \t]*-->|,\d{1,2}:\d\d:\d\d\.\d)",
    re.IGNORECASE,
)
_CHECK: Final = "Look for the times in the file, and correct them."


def is_subtitles(head: Head) -> bool:
    """Whether a file begins as WebVTT, SubRip, SubStation Alpha, YouTube's SBV, TTML or what Whisper shows."""
    return _START.match(head.text) is not None or is_ttml(head.text)


def read_subtitles(file: InputFile, options: ReadOptions) -> Iterator[Result]:
    """Read subtitles: sentences that run over cues are joined, speakers stay before what they say."""
    text = as_subrip(require_text(read_all(file)))
    if "-->" not in text and "Dialogue:" not in text:
        yield from read_text(file, options)
        return
    track = track_of(text)
    said, places = transcript(track.cues)
    if not said:
        raise UnreadableError(NO_TEXT)
    yield article(file.label, said, Metadata(url=file.url), name=file.label, locations=places)
    if track.untimed:
        have = "a cue whose time" if track.untimed == 1 else f"{track.untimed:,} cues whose times"
        message = f"has {have} cannot be read; the text was read with the time before."
        yield ReadWarning("repaired", file.label, message, track.untimed, _CHECK)
    if track.lost:
        lines = (
            "a line that is damaged and was" if track.lost == 1 else f"{track.lost:,} lines that are damaged and were"
        )
        yield ReadWarning("repaired", file.label, f"has {lines} left out.", track.lost, _CHECK)
    if count := track.advertisements:
        lines = "a line" if count == 1 else f"{count:,} lines"
        yield ReadWarning("skipped", file.label, f"had {lines} about who made the subtitles left out.", count)
