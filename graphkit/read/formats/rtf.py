"""Read RTF: text without its codes, with notes at its end and the pages that a person began."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Final

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata
from graphkit.read.articles import articles
from graphkit.read.files import NO_TEXT, Head, InputFile, Result, UnreadableError
from graphkit.read.pages.properties import title_of
from graphkit.read.pages.rtf_codes import apart, marked, source_of, tables, without_hidden
from graphkit.read.places import with_paragraphs
from graphkit.read.texts.decode import clean
from graphkit.records import Location, ReadWarning

MARK: Final = b"{\\rtf"
PAGE: Final = "\ufdd0"
"""Put at the beginning of each page; no file can hold this character."""

PROPERTIES: Final = 200_000
"""Characters at the start of a file in which its properties stand."""

REPLACED: Final = "\ufffd"
"""What stands for characters that could not be decoded."""

_PAGE: Final = re.compile(r"\\page(?![a-z])")
_HEX: Final = re.compile(r"(?<=[\s}])[0-9a-fA-F\s]{2000,}")
_OUT: Final = re.compile(
    r"\{\s*(?:\\\*\\(?:fldinst|annotation|atnid|atnauthor)\b|(?:\\[a-z]+-?\d* ?)*\\deleted(?![a-z0-9]))"
)
_NOTE: Final = re.compile(r"\{\s*(?:\\\*)?\\footnote(?![a-z])(?:\\ftnalt)?")
_TITLE: Final = re.compile(r"\{\s*\\title(?![a-z])")
_FONTS: Final = re.compile(r"\{\s*\\fonttbl.{0,100000}?\}\s*\}|\{\s*\\fonttbl[^{}]*\}", re.DOTALL)
_FONT: Final = re.compile(r"(\\f\d+)((?:\\(?!fcharset)[a-z]+-?\d*)*)(?= )")
_CODEPAGE: Final = re.compile(r"\\ansicpg(\d+)")
_BRACE: Final = re.compile(r"\\[\\{}]|[{}]")
_BLANK: Final = re.compile(r"\n{3,}")


def is_rtf(head: Head) -> bool:
    """Whether a file begins as RTF."""
    return head.data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(MARK)


def read_rtf(file: InputFile, options: ReadOptions) -> Iterator[Result]:  # noqa: ARG001 - every reader takes both
    """Read an RTF file: one article."""
    from striprtf.striprtf import rtf_to_text

    with file.open() as stream:
        source = source_of(stream.read().removeprefix(codecs.BOM_UTF8))
    try:
        text: str = rtf_to_text(prepared(source), encoding=codepage(source), errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, IndexError, OverflowError, TypeError) as error:
        raise UnreadableError("is damaged, or is no RTF. Open it in a word processor, and save it as DOCX.") from error
    paired = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text, locations = placed(clean(tables(paired.replace("\u2011", "-"))))
    if not text:
        raise UnreadableError(NO_TEXT)
    if number := text.count(REPLACED):
        yield ReadWarning(
            "incomplete",
            file.label,
            f"has {number:,} character{'s' if number > 1 else ''} that could not be decoded.",
            number,
            "Open it in a word processor, and save it as DOCX.",
        )
    about = Metadata(title=title_of(_title(source), file.name))
    breaks = [place.start for place in locations]
    yield from with_paragraphs(articles(file.label, text, about, name=file.label, locations=locations, breaks=breaks))


def prepared(source: str) -> str:
    r"""Mark the pages, put notes at the end, and take out what a reader does not see.

    >>> prepared(r"{\rtf1 Kim{\footnote A note.} left.{\deleted Lee}}")
    '{\\rtf1 Kim left.\\par {\\par  A note.}}'
    """
    source = _FONTS.sub(lambda found: _FONT.sub(r"\1\\fcharset1\2", found[0]), source, count=1)
    source = marked(without_hidden(_HEX.sub(" ", source)))
    source, _ = _without_groups(source, _OUT)
    source, notes = _without_groups(source, _NOTE)
    end = source.rfind("}")
    if notes and end > 0:
        added = "".join("{\\par " + _NOTE.sub("", note, count=1) for note in notes)
        source = f"{source[:end]}\\par {added}{source[end:]}"
    return _PAGE.sub(lambda _: "\\page " + PAGE, source)


def _title(source: str) -> str:
    """Return the title that the properties of a file state, or ""."""
    from striprtf.striprtf import rtf_to_text

    _, found = _without_groups(source[:PROPERTIES], _TITLE)
    if not found:
        return ""
    body = _TITLE.sub("", found[0], count=1).removesuffix("}")
    try:
        written: str = rtf_to_text("{\\rtf1 " + body + "}", encoding=codepage(source), errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, IndexError, OverflowError, TypeError):
        return ""
    return " ".join(clean(written).split())


def codepage(source: str) -> str:
    r"""Return the encoding of a file, in which the letters of fonts without a character set are.

    >>> codepage(r"{\rtf1\ansi\ansicpg1251 Kim}"), codepage(r"{\rtf1 Kim}"), codepage(r"{\rtf1\ansicpg99999 Kim}")
    ('cp1251', 'cp1252', 'cp1252')
    """
    found = _CODEPAGE.search(source[:2000])
    try:
        return codecs.lookup(f"cp{found[1]}").name if found else "cp1252"
    except LookupError:
        return "cp1252"


def _without_groups(source: str, start: re.Pattern[str]) -> tuple[str, list[str]]:
    """Take out the groups that begin so, and return them too."""
    kept: list[str] = []
    out: list[str] = []
    at = 0
    while found := start.search(source, at):
        depth = 0
        end = len(source)
        for brace in _BRACE.finditer(source, found.start()):
            depth += {"{": 1, "}": -1}.get(brace[0], 0)
            if not depth and brace[0] == "}":
                end = brace.end()
                break
        else:
            return "".join((*kept, source[at:])), out
        kept.append(source[at : found.start()])
        out.append(source[found.start() : end])
        at = end
    return "".join((*kept, source[at:])), out


def placed(text: str) -> tuple[str, list[Location]]:
    r"""Take out the marks of pages; lines that are whole paragraphs are separated by a blank line.

    >>> placed("Kim left.\n\ufdd0\nLee came.")
    ('Kim left.\n\nLee came.', [Location(start=11, label='p. 2')])
    """
    text = apart(text)
    kept = ""
    locations: list[Location] = []
    for number, page in enumerate(text.split(PAGE), start=1):
        body = _BLANK.sub("\n\n", page.strip())
        if body:
            kept += "\n\n" * bool(kept)
            if number > 1:
                locations.append(Location(len(kept), f"p. {number}"))
            kept += body
    return kept, locations
