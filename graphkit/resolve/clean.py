"""A span of the model comes in; the names in it go out, without what belongs to the sentence around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from graphkit.records import Span
from graphkit.resolve.gazetteer import country_of_demonym, country_of_name
from graphkit.resolve.keys import key_of
from graphkit.resolve.titles import bare, ends_office, honorifics, is_title, office_before, offices
from graphkit.resolve.words import words

LABEL_TYPES: Final[Mapping[str, str]] = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
"""The model's labels that are types."""

RESCUED: Final = frozenset({"NORP", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "MISC"})
"""Labels that are looked at only for what a gazetteer or an ending knows."""

POSSESSIVE: Final = re.compile(r"(?:['’`´]s|(?<=s)['’`´])$", re.IGNORECASE)
ARTICLE: Final = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
OUTER: Final = " \t\r\u00a0\u200b\u200e\u200f,;:!?\"“”„«»‘’'`´*•·–—-_|/\\<>=+~^…"
KEEPS_DOT: Final = re.compile(r"(?:\b[A-Z]|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|St|Bros|Mt|No))\.$")
URL: Final = re.compile(r"https?:|www\.|@\w|\w\.(?:com|org|net|gov|edu)\b")
BRACKETS: Final = (("(", ")"), ("[", "]"))
PARTICLES: Final = frozenset(words("particles"))
"""Lower-case words that may stand at either end of a name."""
COUPLED: Final = re.compile(rf"-(?:{'|'.join(sorted(words('coupled')))})$")
AGAINST: Final = re.compile(rf"^(?:{'|'.join(sorted(words('prefixes')))})-(?:\w+\s+)?(?=\w)", re.IGNORECASE)
SHIP: Final = re.compile(r"(?:MV|MS|MT|SS|RMS|RV|FV|HMS|HMAS|HMCS|USS|USNS|USCGC|INS|BRP)\s+[A-Z]")
"""What begins the name of a ship, which is nobody, though somebody's name may follow."""
PARTY: Final = re.compile(r"^[RDI]-(?=[A-Z][a-z])")
OFFICE_OF: Final = re.compile(r"(?:Office|Council|House|Bureau) of\b")
CUT_PERSON: Final = re.compile(r"\s+(?:and|for|from|in|at|with|on|by|or|as|to|who|told|said|says)\s+.*$")
COMPASS: Final = re.compile(r"^(North|South|East|West)(?:ern)? (?:and|or) (North|South|East|West)(?:ern)? (\w+)$")


@dataclass(frozen=True, slots=True)
class Name:
    """A cleaned name in a text: characters ``start`` to ``end``, what it reads, its key, the type that its label
    stands for, how it was seen, the office that stands before it (or ""), the code of the country that it stands for
    (or ""), whether a title stands before it, and whether it was only rescued from another label."""

    start: int
    end: int
    text: str
    key: str
    type: str
    via: str = "name"
    role: str = ""
    country: str = ""
    titled: bool = False
    rescued: bool = False


def clean(text: str, span: Span, *, demonyms: bool = True) -> list[Name]:
    """The names in a span: one as a rule, two where it couples countries, none where nothing is left of it.

    >>> [name.text for name in clean("He saw the Kremlin’s men.", Span(7, 20, "ORG"))]
    ['Kremlin']
    >>> [name.role for name in clean("Gov. Oleg Kozhemyako", Span(0, 20, "PERSON"))]
    ['Gov.']
    """
    kind = LABEL_TYPES.get(span.label)
    if kind is None and span.label not in RESCUED:
        return []
    start, end = _trim(text, span.start, span.end)
    if start >= end:
        return []
    if coupled := _coupled_countries(text, start, end, demonyms=demonyms):
        return coupled
    if (country := _country(text, start, end, span.label, demonyms=demonyms)) is not None:
        return [country] if country.country else []
    surface = text[start:end]
    if kind == "person" and not (" " in surface and ends_office(surface.split()[-1])):
        name = _person(text, start, end)
    else:
        name = _other(text, start, end, kind or "")
    return [name] if name is not None else []


def _country(text: str, start: int, end: int, label: str, *, demonyms: bool) -> Name | None:
    """The country that a span stands for; a name without a country where it is a demonym that is not to count."""
    surface = text[start:end]
    if code := country_of_name(surface):
        return Name(start, end, surface, f"country {code}", "place", country=code)
    if (code := country_of_demonym(surface)) and label != "LAW":
        used = code if demonyms and label in {"NORP", "GPE", "LOC", "ORG", "PERSON", "PER"} else ""
        return Name(start, end, surface, f"country {code}", "place", via="demonym", country=used)
    return None


def _coupled_countries(text: str, start: int, end: int, *, demonyms: bool) -> list[Name]:
    """The two countries of "Russia-North Korea" or "North and South Korea"."""
    surface = text[start:end]
    if match := COMPASS.match(surface):
        one, other, land = match.groups()
        codes = country_of_name(f"{one} {land}"), country_of_name(f"{other} {land}")
        if codes[0] and codes[1]:
            halves = ((start, start + len(one), codes[0]), (start + match.start(2), end, codes[1]))
            return [Name(a, b, text[a:b], f"country {code}", "place", country=code) for a, b, code in halves]
    for match in re.finditer(r"[-–—/]", surface):
        parts = [(start, start + match.start()), (start + match.end(), end)]
        names = [_country(text, *part, "GPE", demonyms=demonyms) for part in parts]
        if all(name is not None for name in names):
            return [name for name in names if name is not None and name.country]
    return []


def _person(text: str, start: int, end: int) -> Name | None:
    if cut := CUT_PERSON.search(text[start:end]):
        start, end = _trim(text, start, start + cut.start())
    named = _after_titles(text, start, end)
    before = text[start:named].split()
    role = " ".join(before) if before and bare(before[-1]) in offices() else office_before(text, start)
    surface = text[named:end]
    if SHIP.match(surface):
        return None
    if not _is_name(surface) or all(is_title(word) for word in surface.split()):
        return None
    if named > start and country_of_name(surface):
        named, surface = start, text[start:end]
    titled = bool(before or role) or _honorific_before(text, start)
    return Name(named, end, surface, key_of(surface), "person", role=role, titled=titled)


def _other(text: str, start: int, end: int, kind: str) -> Name | None:
    """An organisation or a place; an office at its end is no part of it ("State Department Spokesperson")."""
    start, end = _without_office(text, *_without_numbers(text, start, end))
    surface = text[start:end]
    if code := country_of_name(surface):
        return Name(start, end, surface, f"country {code}", "place", country=code)
    key = key_of(surface)
    if (
        not _is_name(surface)
        or key in words("portfolios")
        or key.startswith("operation ")
        or country_of_demonym(surface)
    ):
        return None
    return Name(start, end, surface, key, _after_office(kind), rescued=not kind)


def _without_office(text: str, start: int, end: int) -> tuple[int, int]:
    """Strip an office, and the words that belong to it, from the end of an organisation or a place."""
    tokens = text[start:end].split()
    office = len(tokens) > 1 and ends_office(tokens[-1]) and not OFFICE_OF.match(text, start, end)
    if office:
        tokens.pop()
    if office or _office_follows(text, end):
        while len(tokens) > 1 and key_of(tokens[-1]) in words("before_offices"):
            tokens.pop()
    wanted = text[start:end]
    for _ in range(len(wanted.split()) - len(tokens)):
        wanted = wanted[: wanted.rindex(wanted.split()[-1])].rstrip()
    return _trim(text, start, start + len(wanted))


def _after_office(kind: str) -> str:
    return kind if kind in {"place", "organisation"} else "organisation"


def _office_follows(text: str, end: int) -> bool:
    match = re.match(r"\s+([A-Za-z][\w-]*)", text[end : end + 40])
    return bool(match and ends_office(match.group(1)))


def _honorific_before(text: str, start: int) -> bool:
    before = text[max(0, start - 16) : start].split()
    return bool(before) and (bare(before[-1]) in honorifics()) and text[start - 1 : start].isspace()


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Cut at a line's end, then strip what is no part of a name until nothing changes."""
    while (newline := text.find("\n", start, end)) >= 0:
        if text[start:newline].strip(OUTER):
            end = newline
        else:
            start = newline + 1
    while True:
        before = start, end
        while start < end and (text[start] in OUTER or (text[start] == "." and text[start + 1 : start + 2] != ".")):
            start += 1
        while start < end and text[end - 1] in OUTER:
            end -= 1
        if text[end - 1 : end] == "." and not KEEPS_DOT.search(text[start:end]):
            end -= 1
        surface = text[start:end]
        if match := POSSESSIVE.search(surface) or COUPLED.search(surface):
            end -= len(match.group())
        elif match := ARTICLE.match(surface) or AGAINST.match(surface) or PARTY.match(surface):
            start += len(match.group())
        else:
            start, end = _lower_ends(text, *_balance(text, start, end))
        if (start, end) == before or start >= end:
            return start, max(start, end)


def _lower_ends(text: str, start: int, end: int) -> tuple[int, int]:
    """Strip lower-case words at either end ("near Ar Raqqah", "Inherent Resolve news release")."""
    tokens = text[start:end].split()
    if len(tokens) > 1 and any(token[:1].isupper() for token in tokens):
        first, last = tokens[0], tokens[-1]
        if first.islower() and first.isalpha() and first not in PARTICLES:
            return start + len(first), end
        if (last.islower() and last.isalpha()) or (last.lower() in words("furniture") and text[end : end + 1] in ":,("):
            return start, end - len(last)
    return start, end


def _balance(text: str, start: int, end: int) -> tuple[int, int]:
    """Drop a bracket without its partner, and what lies beyond it."""
    for left, right in BRACKETS:
        opened, closed = text.find(left, start, end), text.rfind(right, start, end)
        if opened >= 0 and closed < opened:
            return (start + 1, end) if opened == start else (start, opened)
        if closed >= 0 and opened < 0:
            return (start, end - 1) if closed == end - 1 else (closed + 1, end)
        if opened == start and closed == end - 1:
            return start + 1, end - 1
        if opened > start and closed == end - 1:
            return start, opened
    return start, end


def _without_numbers(text: str, start: int, end: int) -> tuple[int, int]:
    """Strip outer words that start with a digit, as long as a word is left ("South Korea 1", "2018 World Cup")."""
    while len(tokens := text[start:end].split()) > 1:
        if tokens[-1][0].isdigit():
            start, end = _trim(text, start, end - len(tokens[-1]))
        elif tokens[0][0].isdigit() and not re.match(r"\d+(?:st|nd|rd|th)$", tokens[0]):
            start, end = _trim(text, start + len(tokens[0]), end)
        else:
            break
    return start, end


def _after_titles(text: str, start: int, end: int) -> int:
    """Where the name starts behind titles, as long as a word is left."""
    found = list(re.finditer(r"\S+", text[start:end]))
    last = 0
    for i, word in enumerate(found[:-1]):
        if is_title(word.group()):
            last = i + 1
        elif i >= 2:
            break
    return start + found[last].start() if found else start


def _is_name(surface: str) -> bool:
    """Whether something is left that can be a name."""
    if len(re.findall(r"\w", surface)) < 2 or not any(c.isalpha() for c in surface) or URL.search(surface):
        return False
    # A script without capitals, as Arabic or Chinese, has letters that are neither upper nor lower.
    return any(c.isupper() or (c.isalpha() and not c.islower()) for c in surface)


def names_in(text: str, spans: tuple[Span, ...], *, demonyms: bool = True) -> Iterator[Name]:
    """The names of all spans of a document that are not topics, in the order of the text."""
    latin = _is_latin(text)
    for span in spans:
        if not span.topic and (not latin or _is_latin(text[span.start : span.end])):
            yield from clean(text, span, demonyms=demonyms)


def _is_latin(text: str) -> bool:
    """Whether most letters are Latin: a name in another script, in a Latin text, is a transcription in brackets."""
    if text[:LOOKED_AT].isascii():
        return True
    letters = [c for c in text[:LOOKED_AT] if c.isalpha()]
    return sum(c < "\u0250" or "\u1e00" <= c < "\u1f00" for c in letters) * 2 > len(letters)


LOOKED_AT: Final = 1_000
"""Letters from which a text's script is told."""
