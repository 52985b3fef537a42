"""Find listed names in a text as whole words, and put them over the names that the model saw."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import Final

from graphkit.names.normalise import normalised
from graphkit.names.organisations import plain_form
from graphkit.names.titles import is_title
from graphkit.names.words import any_of, words
from graphkit.records import Boilerplate, Via
from graphkit.resolve.listed.aliases import borne_by_others
from graphkit.resolve.listed.case import is_as_given, is_meant
from graphkit.resolve.listed.entries import Entries, Entry, Form
from graphkit.resolve.listed.words import WORD, are_together
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.mentions.recover import is_free

OPENED: Final = {"«": "»", "“": "”", "„": "”“", '"': '"', "‘": "’", "'": "'"}
ADDRESS: Final = re.compile(r"://|www\.|\w@\w|[a-z\d]\.[a-z]{2}")
"""What makes a word one of an address: "zorvan.com", "press@zorvan.com"."""
DOTTED: Final = re.compile(rf"\b(?:\w\.\w|{any_of(words('in_names', 'abbreviations'))})$")
REACH: Final = 80
"""Characters around a name in which an address is looked for."""
CAPITAL: Final = r"[^\W\d_a-zß-ÿ]"
CAPITALISED: Final = r"[^\W_a-zß-ÿ][\w.’'-]*"
SMALL: Final = r"(?:of|for|de|the|on|in|and)"
ALL_OF_A_LONGER: Final = re.compile(rf"(?:{CAPITALISED},?\s+|{SMALL}\s+|&\s+)*{CAPITALISED}")
"""A name of capitalised words. The listed name within it is a part of another name: "Acme" in "Acme Foundation"."""

AND: Final = re.compile(r"\s*(?:\band\b|&)\s*")
SUFFIX: Final = re.compile(rf",\s{any_of(words('after_comma', 'abbreviations'))}(?!\w)")

HYPHEN_BEFORE: Final = re.compile(rf"(?<![\w’'-]){CAPITAL}[\w’'-]*[-\u2010\u2011]$")
HYPHEN_BEHIND: Final = re.compile(rf"[-\u2010\u2011]{CAPITAL}[\w’']*(?!\w|[-\u2010\u2011\s]{CAPITAL})")
"""A surname more. In "the Ann Roe-Jane Poe race" it is another person."""


class ListedNames:
    """Finds listed names as whole words, the longest first.

    Case counts as :func:`~graphkit.resolve.listed.case.is_as_given` says; for names in decisions, and for all with
    ``any_case``, as :func:`~graphkit.resolve.listed.case.is_meant` says. The time is linear in the text, whatever the
    number of names.

    Attributes:
        entries: What the names stand for.
        shared: Names (folded) that several entries have → how often they were found; they stand for none.
        left: One-word aliases (folded) that do not count in an article with another bearer → how often they were found;
            see :func:`~graphkit.resolve.listed.aliases.borne_by_others`.

    >>> listed = ListedNames(Entries(types={"Zorvan Mills": "organisation"}))
    >>> [(name.text, str(name.key)) for name in listed.find("They paid ZORVAN “Mills” twice.")]
    [('ZORVAN “Mills”', 'zorvan mills')]
    """

    def __init__(self, entries: Entries | None = None, *, any_case: bool = False) -> None:
        self.entries = entries or Entries()
        self._any_case = any_case
        self.shared: Counter[str] = Counter()
        self.left: Counter[str] = Counter()

    def find(self, text: str, *, passed: Sequence[Boilerplate] = ()) -> list[Name]:
        """The names in a text, in its order; none in boilerplate that is ``passed`` over."""
        if not self.entries.lengths:
            return []
        tokens = list(WORD.finditer(text))
        folds = [self.entries.fold.word(token.group()) for token in tokens]
        found, at = list[Name](), 0
        while at < len(tokens):
            number = self._longest(text, tokens, folds, at)
            if number:
                start, end = tokens[at].start(), tokens[at + number - 1].end()
                if not any(start < piece.end and piece.start < end for piece in passed):
                    found += self._named(text, start, _closed(text, start, end), " ".join(folds[at : at + number]))
            at += number or 1
        return found

    def _longest(self, text: str, tokens: Sequence[re.Match[str]], folds: Sequence[str], at: int) -> int:
        """The number of words of the longest name that begins at a word; 0 if there is none."""
        for number in self.entries.lengths.get(folds[at], ()):
            if at + number <= len(folds) and (folded := " ".join(folds[at : at + number])) in self.entries:
                start, end = tokens[at].start(), tokens[at + number - 1].end()
                if (
                    are_together(text, tokens[at : at + number])
                    and any(self._is_meant(text[start:end], form) for form in self.entries.forms(folded))
                    and not _in_address(text, start, end)
                ):
                    return number
        return 0

    def _is_meant(self, surface: str, form: Form) -> bool:
        # "Ann, Roe and Lee", "Acme, Mills and others": but for places, a comma in a text separates names.
        if not form.commas and "," in surface and "," not in form.text and not SUFFIX.search(surface):
            return False
        return (is_meant if self._any_case or form.decided else is_as_given)(surface, form.text)

    def _named(self, text: str, start: int, end: int, folded: str) -> list[Name]:
        """The name for an occurrence; none where several entries have it, which is counted, or in a longer surname."""
        entries = self.entries.of(folded)
        if len(entries) != 1:
            self.shared[folded] += 1
            return []
        if entries[0].type == "person" and " " in folded and _in_hyphens(text, start, end):
            return []
        return [_of_entry(Name(start, end, text[start:end], entries[0].key, entries[0].type), entries[0])]

    def added(self, text: str, names: Sequence[Name], *, passed: Sequence[Boilerplate] = ()) -> list[Name]:
        """The names of a text with those listed, which stand instead of what overlaps them but a longer name.

        A name that the model saw is listed, too, where an entry has it in another spelling.
        """
        found = self.find(text, passed=passed)
        left = borne_by_others(self.entries, found, names)
        found = self._without(left, found, names) if left else found
        starts, ends = [one.start for one in found], [one.end for one in found]

        def replaced(name: Name) -> bool:
            beside = range(bisect_right(ends, name.start), bisect_left(starts, name.end))
            return any(_replaces(text, found[n], name) for n in beside)

        kept = [self._adopted(name, left) for name in names if not replaced(name)]
        taken = sorted((name.start, name.end) for name in kept)
        return sorted([*kept, *(one for one in found if is_free(taken, one.start, one.end))], key=_place)

    def _without(self, left: frozenset[str], found: Sequence[Name], names: Sequence[Name]) -> list[Name]:
        """The listed names without some aliases, which are counted where they stand alone."""
        longer = sorted((name.start, name.end) for name in names if " " in self.entries.fold.name(name.text))
        aside = [one for one in found if self.entries.fold.name(one.text) in left]
        self.left.update(self.entries.fold.name(one.text) for one in aside if is_free(longer, one.start, one.end))
        return [one for one in found if one not in aside]

    def _adopted(self, name: Name, left: frozenset[str]) -> Name:
        entry = self.entries.of_key(name.key) if name.via == "name" else None
        if left and self.entries.fold.name(name.text) in left:
            return name
        if entry and len(self.entries.numbers(self.entries.fold.name(name.text))) > 1:
            return name
        return name if entry is None or entry.source is None else _of_entry(name, entry)


def _of_entry(name: Name, entry: Entry) -> Name:
    country = entry.key.value if entry.key.kind == "country" else ""
    via: Via = "listed" if entry.source else "name"
    return name._replace(key=entry.key, type=entry.type, via=via, country=country)


def _place(name: Name) -> tuple[int, int]:
    return name.start, name.end


def _closed(text: str, start: int, end: int) -> int:
    """The end of a name, behind the last dot of "U.S." or "Acme Inc.", or the quotation mark that closes one in it."""
    inside, behind = text[start:end], text[end : end + 1]
    if behind == "." and DOTTED.search(inside):
        return end + 1
    closes = behind and any(mark in inside and behind in closing for mark, closing in OPENED.items())
    return end + 1 if closes else end


def _in_hyphens(text: str, start: int, end: int) -> bool:
    """Whether a hyphen makes a person's full name a part of another's: "Jane Roe" in "Jane Roe-Smith"."""
    return bool(HYPHEN_BEHIND.match(text, end) or HYPHEN_BEFORE.search(text[max(0, start - REACH) : start]))


def _in_address(text: str, start: int, end: int) -> bool:
    """Whether a name is a part of an address of the web or of mail."""
    before = text[max(0, start - REACH) : start].rpartition(" ")[2].rpartition("\n")[2]
    behind = text[end : end + REACH].partition(" ")[0].partition("\n")[0]
    return bool(ADDRESS.search(before + text[start:end][-1:] + behind))


def _replaces(text: str, listed: Name, name: Name) -> bool:
    """Whether a listed name stands instead of a name of the model: not where it is only a part of a longer one.

    A title before a person, or a legal form behind an organisation, makes no other name; nor does "and" with a name.
    """
    if not (name.start <= listed.start and listed.end <= name.end):
        return True
    if name.key == listed.key:  # "United States of America" is longer than a listed "United States"
        return (name.start, name.end) == (listed.start, listed.end)
    start, end = _between_ands(text, listed, name)
    if not ALL_OF_A_LONGER.fullmatch(text, start, end):
        return True
    if listed.type == "person":
        return listed.end == end and all(map(is_title, text[start : listed.start].split()))
    surface = normalised(text[start:end])
    return surface == normalised(listed.text) or (
        listed.type == "organisation" and plain_form(surface) == plain_form(normalised(listed.text))
    )


def _between_ands(text: str, listed: Name, name: Name) -> tuple[int, int]:
    """Start and end of the part of a longer name, between "and"s, in which a listed name stands."""
    parts = [match.span() for match in AND.finditer(text, name.start, name.end)]
    start = max((end for _, end in parts if end <= listed.start), default=name.start)
    end = min((start for start, _ in parts if start >= listed.end), default=name.end)
    return start, end
