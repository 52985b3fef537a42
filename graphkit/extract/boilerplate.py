"""Find boilerplate, the parts of a text that are not the article: bylines, datelines, buttons, links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from types import MappingProxyType
from typing import Any, Final

from graphkit.data import table
from graphkit.records import Boilerplate

KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {kind: rules["label"] for kind, rules in table("boilerplate").items() if kind != "words"}
)
"""The kinds of boilerplate, each with its label."""

LONGEST: Final = 320
"""The longest line that can be boilerplate as a whole, in characters."""
LISTED, LISTED_WORDS, LISTED_LENGTH = 12, 4, 130
"""A list of other articles: its most lines, the least words of a title, and the most characters of a title."""
OPENING, BARE = 40, 2
"""A dateline without an agency: the least characters after it, and the most such datelines in a text."""

LINE: Final = re.compile(r"[^\n]+")
BULLET: Final = re.compile(r"(?:[\s•·*>|►▶→»▪■●○–—\u200b\ufeff-]|#+\s)+")
ARROW: Final = " \t\r\xa0\u200b*|>»→›←↓"
SEPARATOR: Final = re.compile(r"\s*[|•·]\s*|\s{3,}")
TITLED: Final = re.compile(r"[:|] ?\w")
LETTER: Final = re.compile(r"[^\W\d_]")
STOPPED: Final = re.compile(r"[.!?…:;,][\"'”’»)\]]*$")
SENTENCE_END: Final = re.compile(r"[.!?…][\"'”’»)\]]*$")
EXPLAINED: Final = re.compile(r"([A-Z]{2,}) \(([^()]{3,80})\)")
BRACKETED: Final = re.compile(r"[(\[][^()\[\]]{2,160}[)\]]$")
LABELLED: Final = re.compile(
    r"(?<=[.!?…\"'”’»)\]])\s+"
    r"(?P<all>(?:file )?(?:photo(?:graph)?|image|picture|pic|credit)s?(?: credit)?: (?P<who>[^.:]{2,80})\.?)$",
    re.IGNORECASE,
)
"""A credit after a caption."""

REPOST: Final = re.compile(r"[\W_]*(?:(?:RT|MT|QT) ?@\w{1,30}:?\s*|(?:@\w{1,30}[ ,:]+){2,})+")
"""What stands before a post: whose it repeats, and whom it answers."""
TAG: Final = r"(?:#\w+|(?:via|h/t|HT|cc) @\w+)"
LINK: Final = r"(?:https?://\S+|(?:pic\.twitter\.com|t\.co)/\S+)"
TAGS: Final = re.compile(
    rf"(?:(?<=[.!?…\"”’)\u2190-\u2bff\U0001f000-\U0001faff])\s+{TAG}|\s+{LINK}|\s+{TAG}[\s|]+{TAG})(?:[\s|]+(?:{TAG}|{LINK}))*\s*$"
)
"""Links, and hashtags that are no words of the sentence before them, at the end of a post."""

CAP: Final = r"(?-i:[^\W\d_a-z][\w.’'&-]*+)"
NUMBER: Final = r"\d[\d:.,/+TZ-]*+(?:st|nd|rd|th|min|h|hrs?|[ap]m)?"


@cache
def _words() -> Mapping[str, str]:
    """Return the expression for each word in < > of a pattern."""
    lists = {name: "(?:" + "|".join(ways) + ")" for name, ways in table("boilerplate")["words"].items()}
    words = {name: re.sub(r"<(\w+)>", lambda match: lists[match[1]], ways) for name, ways in lists.items()}
    joint, source = rf"{words['joint']}(?!\w)", rf"{words['source']}(?!\w)"
    return words | {
        "cap": CAP,
        "name": rf"(?:{CAP}(?: (?:{words['particle']} )*{CAP}){{1,4}}+)",
        "names": rf"(?:(?:{joint}|{CAP})(?:[ ,;/&|–—-]++(?:{joint}|{CAP}))*+)",
        "credited": rf"(?:(?:{CAP}|{source})(?:[ ,/|&]++(?:{CAP}|{source}|[\d.]++)){{0,11}}+)",
        "when": rf"(?:(?:{NUMBER}|(?:{words['month']}|{words['weekday']}|{words['clock']})\b\.?)[\s,.:|/()–—-]*+)++",
    }


def _filled(pattern: str) -> str:
    """Replace the words in < > of a pattern by their expressions."""
    return re.sub(r"<(\w+)>", lambda match: _words()[match[1]], pattern)


@cache
def _patterns(field: str) -> re.Pattern[str]:
    """Compile the patterns in ``field`` of all kinds into one; the matching group is named by its kind."""
    rules: Mapping[str, Any] = table("boilerplate")
    kinds = [f"(?P<{kind}>{_filled('|'.join(rules[kind][field]))})" for kind in KINDS if field in rules[kind]]
    return re.compile(f"(?:{'|'.join(kinds)})[.!…:]*", re.IGNORECASE)


@cache
def _datelines() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Compile the patterns of a dateline with an agency or a date, and of one with only a place."""
    upper = r"[A-ZÀ-Þ]"
    word = rf"{upper}[\w.’'-]++"
    capitals = rf"{upper}[A-ZÀ-Þ.’'-]++(?:[ /]{upper}[A-ZÀ-Þ.’'-]++){{0,4}}(?:, D\.?C\.?)?"
    region = rf"(?:, ?{word}(?: {word}){{0,2}}){{0,2}}"
    month, weekday = (rf"(?i:{_words()[name]})" for name in ("month", "weekday"))
    day = rf"(?:,? ?(?:{weekday},? )?(?:{month}\.? \d{{1,2}}|\d{{1,2}} {month}\.?)(?:,? \d{{4}})?)"
    known = rf"\((?i:{_words()['agency']})(?:/{word})?\)"
    signed = rf"(?:\({upper}[\w .,’'&/-]{{1,40}}\)|/{upper}[\w .-]{{1,30}}/)"
    dash = r"(?:\s?(?:--|[—–])\s*|\s-\s)"
    begun = r"(?=[“\"‘'(\[]?[A-ZÀ-Þ\d]|$)"
    author = rf"(?:By (?:{word},? (?:and )?){{2,8}})?"
    with_agency = "|".join(
        (
            rf"{author}{capitals}{region}{day}?[.,]?\s?{signed}(?:[.:]?{dash}|(?<=/)\.\s|$)",
            rf"{word}(?: {word}){{0,2}}{region}{day}[.,]?\s?{signed}(?:[.:]?{dash}|(?<=/)\.\s|$)",
            rf"(?:{word}(?: {word}){{0,2}}{region}{day}?[.,]?\s?)?{known}(?:{dash}|\s?)",
            rf"{word}(?: {word}){{0,2}}{region}{day}?\s(?:CNN|AP|AFP|Reuters)\s*[—–]\s*",
            rf"{day},?\s?{signed}{dash}",
        )
    )
    bare = rf"(?P<place>{capitals})(?P<more>{region}{day}?)(?:\s(?:--?|[—–])\s+)"
    return re.compile(rf"(?:{with_agency})\s*{begun}"), re.compile(rf"{bare}{begun}")


def boilerplate(text: str) -> tuple[Boilerplate, ...]:
    """Find the boilerplate of a text, in order, without overlaps and surrounding white space.

    It is recognised by its form: short lines of fixed patterns, datelines before a paragraph, and credits in brackets
    after one. A line that could be a sentence of the article stays.

    >>> text = "By Jane Roe\\nSEOUL, Sept 13 (Reuters) - Kim left. He was late.\\nShare prices fell.\\nLeave a comment"
    >>> [(piece.kind, text[piece.start : piece.end]) for piece in boilerplate(text)]
    [('byline', 'By Jane Roe'), ('dateline', 'SEOUL, Sept 13 (Reuters) -'), ('comments', 'Leave a comment')]
    """
    lines = [_Line(match.start(), match.group()) for match in LINE.finditer(text) if not match.group().isspace()]
    kinds = ["" if _continues(text, line) else _kind(line.core) for line in lines]
    if kinds[:1] == ["related"] and TITLED.search(lines[0].core):
        kinds[0] = ""  # a headline such as "Watch: Kim leaves"
    _add_listed(lines, kinds)
    found_bare = (number for number, line in enumerate(lines) if not kinds[number] and _bare_dateline(line.words, text))
    # Not all of many: the whole text is searched for the place of each.
    bare = list(islice(found_bare, BARE + 1))
    found = []
    for number, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind:
            found.append(Boilerplate(line.start, line.start + len(line.words), kind))
        else:
            found += _with_notes(line, list(_parts(line, bare=len(bare) <= BARE and number in bare)))
    return tuple(found)


class _Line:
    """A stripped line: its start, its words, and its core without bullets and arrows."""

    def __init__(self, start: int, line: str) -> None:
        self.words = line.strip()
        self.start = start + line.index(self.words)
        bullet = BULLET.match(self.words)
        self.core = self.words[bullet.end() if bullet else 0 :].rstrip(ARROW) if len(self.words) <= LONGEST else ""


def _continues(text: str, line: _Line) -> bool:
    """Whether a line continues the sentence of the line above it, in a text wrapped by hand."""
    above = text[max(0, line.start - LONGEST) : line.start].rstrip(" \t")
    if not line.core[:1].islower() or not above.endswith("\n") or above.endswith("\n\n"):
        return False
    above = above[:-1].rpartition("\n")[2].rstrip()
    return len(above) >= OPENING and not SENTENCE_END.search(above)


def _kind(core: str) -> str:
    """Return the kind of a line that is boilerplate as a whole or in each of its parts, or ""."""
    if not core:
        return ""
    if match := _patterns("lines").fullmatch(core) or _patterns("heads").fullmatch(core):
        return str(match.lastgroup)
    parts = SEPARATOR.split(core)
    kinds = [_kind(part) for part in parts] if len(parts) > 1 else [""]
    return kinds[0] if all(kinds) else ""


def _add_listed(lines: Sequence[_Line], kinds: list[str]) -> None:
    """Mark the titles under the heading of a list of other articles.

    A single line may be the headline of the article below it, so it counts only if no text follows.
    """
    for number, line in enumerate(lines):
        if kinds[number] and _patterns("heads").fullmatch(line.core):
            end = number + 1
            while end < len(lines) and end - number <= LISTED and not kinds[end] and _is_title(lines[end].core):
                end += 1
            after = range(end, len(lines))
            if end - number > 2 or not any(not kinds[rest] and LETTER.search(lines[rest].words) for rest in after):
                kinds[number + 1 : end] = ["related"] * (end - number - 1)


def _is_title(core: str) -> bool:
    return core.count(" ") + 1 >= LISTED_WORDS and len(core) <= LISTED_LENGTH and not STOPPED.search(core)


def _bare_dateline(words: str, text: str) -> re.Match[str] | None:
    """Match the dateline of a paragraph that names only a place ("MOSCOW — The …").

    A word in capitals that occurs again in the text is an abbreviation, not a place ("NATO — The …").
    """
    match = _datelines()[1].match(words)
    if match is None or len(words) - match.end() < OPENING or not SENTENCE_END.search(words):
        return None
    place, more = match["place"], match["more"]
    if not more and (len(place) < 5 or _is_repeated(place, text)):
        return None
    return match


def _is_repeated(place: str, text: str) -> bool:
    """Whether a text names a place more than once; not all of it is searched."""
    return len(list(islice(re.finditer(rf"\b{re.escape(place)}\b", text), 2))) > 1


def _is_explained(words: str) -> bool:
    """Whether a paragraph begins with an abbreviation and its meaning, as in a glossary."""
    match = EXPLAINED.match(words)
    return match is not None and match[1] == "".join(word[0] for word in match[2].split() if word[0].isupper())


def _parts(line: _Line, *, bare: bool) -> Iterator[Boilerplate]:
    """Yield the boilerplate at the start and the end of a paragraph."""
    words = line.words
    signed, alone = _datelines()
    match = signed.match(words) if not _is_explained(words) else None
    match = match or (alone.match(words) if bare else None)
    repost = None if match else REPOST.match(words)
    begin = match.end() if match else repost.end() if repost else 0
    if head := words[:begin].rstrip():
        yield Boilerplate(line.start, line.start + len(head), "dateline" if match else "post")
    if ("#" in words or "/" in words) and (tags := TAGS.search(words, max(begin, len(words) - LONGEST))):
        start = tags.start() + len(tags[0]) - len(tags[0].lstrip())
        yield Boilerplate(line.start + start, line.start + len(words), "post")
        return
    tail = max(begin, len(words) - LONGEST)
    if kind := _credit(words[tail:]):
        yield Boilerplate(line.start + tail + kind[0], line.start + len(words), kind[1])


def _with_notes(line: _Line, parts: Sequence[Boilerplate]) -> list[Boilerplate]:
    """Add what may stand anywhere in a line to its boilerplate at the start and the end."""
    if "(" not in line.words and "[" not in line.words:
        return list(parts)
    notes = [
        Boilerplate(
            line.start + match.start(), line.start + match.start() + len(match[0].rstrip(".!…:")), str(match.lastgroup)
        )
        for match in _patterns("inside").finditer(line.words)
    ]
    others = [one for one in parts if all(one.end <= note.start or note.end <= one.start for note in notes)]
    return sorted([*others, *notes], key=lambda piece: piece.start)


def _credit(tail: str) -> tuple[int, str] | None:
    """Find a credit at the end of a paragraph: its offset and its kind."""
    if tail.endswith((")", "]")) and (match := BRACKETED.search(tail)):
        kind = _kind(match.group()) or _kind(match.group()[1:-1])
        sure = kind == "credit" or (kind == "byline" and SENTENCE_END.search(tail[: match.start()].rstrip()))
        return (match.start(), kind) if sure and match.start() else None
    # Without brackets it must name an agency: a person in a caption may be in the news.
    if (match := LABELLED.search(tail)) and _kind(match["who"]) in ("byline", "credit"):
        return match.start("all"), "credit"
    return None
