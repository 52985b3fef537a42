"""Make subtitles of other formats such that the library reads them: damaged lines, YouTube's own format, TTML."""

from __future__ import annotations

import re
from html import escape
from typing import Final

from graphkit.read.pages.package import attribute, local, parsed

SBV: Final = re.compile(r"^[ \t]*(\d{1,2}:\d\d:\d\d\.\d{1,3}),(\d{1,2}:\d\d:\d\d\.\d{1,3})[ \t]*$", re.MULTILINE)
"""The times of a cue as YouTube writes them."""

BRACKETED: Final = re.compile(
    r"^[ \t]*\[((?:\d{1,2}:)?\d\d:\d\d[.,]\d{1,3})[ \t]*-->[ \t]*((?:\d{1,2}:)?\d\d:\d\d[.,]\d{1,3})\][ \t]*(.*)$",
    re.MULTILINE,
)
"""The times of a cue before its text, as Whisper shows them."""

_DIALOGUE: Final = re.compile(r"Dialogue:[ \t]*(?P<fields>(?:[^,\n]*,){9})(?P<text>.*)")
_TIME: Final = re.compile(r"\d{1,2}:\d\d:\d\d[.:]\d{1,3}")
_TTML: Final = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:\w+:)?tt[\s>]", re.DOTALL)
_CLOCK: Final = re.compile(r"(\d+):(\d\d):(\d\d)(?:[.,](\d{1,3})|:(\d+))?")
_OFFSET: Final = re.compile(r"(\d+(?:\.\d+)?)(h|ms|m|s|f|t)")
_UNITS: Final = {"h": 3_600_000.0, "m": 60_000.0, "s": 1000.0, "ms": 1.0, "f": 40.0, "t": 1e-4}
_SPACE: Final = re.compile(r"\s+")


def is_ttml(text: str) -> bool:
    """Whether a text begins as TTML."""
    return _TTML.match(text) is not None


def plain_dialogue(text: str) -> tuple[str, int, int]:
    """Return SubStation Alpha without styles, the number of cues whose times are damaged, and that of lines left out.

    Such a cue gets the time before.
    """
    kept: list[str] = []
    untimed = lost = 0
    before = "0:00:00.00"
    for line in text.split("\n"):
        if line.startswith("Style:"):
            continue
        if not line.startswith("Dialogue:"):
            kept.append(line)
        elif match := _DIALOGUE.match(line):
            fields = match["fields"].split(",")
            if not all(_TIME.fullmatch(fields[at].strip()) for at in (1, 2)):
                untimed += 1
                fields[1] = fields[2] = before
            before = fields[2].strip()
            kept.append(f"Dialogue: {','.join(fields)}{match['text']}")
        else:
            lost += 1
    return "\n".join(kept), untimed, lost


def as_subrip(text: str) -> str:
    r"""Return SBV, TTML and what Whisper shows as SubRip; other text as it is.

    >>> as_subrip("0:00:01.000,0:00:02.000\nKim met\nPutin.")
    '0:00:01.000 --> 0:00:02.000\nKim met\nPutin.'
    >>> as_subrip('<tt><body><p begin="1s" end="00:00:02.500">Kim<br/>left.</p></body></tt>')
    '1\n00:00:01,000 --> 00:00:02,500\nKim\nleft.\n'
    """
    if not is_ttml(text):
        if BRACKETED.search(text):
            return BRACKETED.sub(_cue, text)
        return SBV.sub(r"\1 --> \2", text)
    cues: list[str] = []
    last = 0
    for element in parsed(text.encode("utf-8", "replace")).iter("{*}p"):
        pieces = []
        for one in element.iter("*"):
            pieces += ["\n" if local(one) == "br" else _SPACE.sub(" ", one.text or "")]
            pieces += [_SPACE.sub(" ", one.tail or "")] if one is not element else []
        start = _milliseconds(attribute(element, "begin"), last)
        last = _milliseconds(attribute(element, "end"), start + _milliseconds(attribute(element, "dur"), 0))
        lines = [line.strip() for line in "".join(pieces).split("\n")]
        said = "\n".join(escape(line, quote=False) for line in lines if line)
        if said:
            cues.append(f"{len(cues) + 1}\n{_shown(start)} --> {_shown(last)}\n{said}\n")
    return "\n".join(cues)


def _cue(match: re.Match[str]) -> str:
    start, end = (time if time.count(":") == 2 else f"00:{time}" for time in match.groups()[:2])
    return f"0\n{start} --> {end}\n{match[3]}\n"


def _milliseconds(value: str, default: int) -> int:
    if clock := _CLOCK.fullmatch(value.strip()):
        hours, minutes, seconds = (int(part) for part in clock.groups()[:3])
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + int((clock[4] or "0").ljust(3, "0"))
    offset = _OFFSET.fullmatch(value.strip())
    return int(float(offset[1]) * _UNITS[offset[2]]) if offset else default


def _shown(milliseconds: int) -> str:
    seconds, part = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02},{part:03}"
