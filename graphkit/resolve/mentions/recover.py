"""A text and its names come in; further occurrences of the same names, which the model missed, go out."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from ahocorasick_rs import AhoCorasick, MatchKind

from graphkit.names.gazetteer import is_known_place
from graphkit.names.key import Key, name_key
from graphkit.names.normalise import key_of
from graphkit.names.organisations import surfaces
from graphkit.names.titles import is_title
from graphkit.names.words import any_of, words
from graphkit.records import EntityType, Furniture
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.mentions.corpus_counts import Census

WORD: Final = re.compile(r"\w")
GIVEN: Final = re.compile(r"[a-z,;]\s(?P<word>[A-Z][a-z’'-]+)\s$")
"""A capitalised word before a surname that does not begin a sentence."""
IN_STATE: Final = re.compile(r",\s(?P<state>[A-Z]\w+(?:\s[A-Z]\w+)?)\b")
PART_OF: Final = re.compile(r"\s(?:of\s[A-Z]|(?P<word>[A-Z]\w+))")
BEHIND_OF: Final = re.compile(r"\b(?P<head>[A-Z]\w+ (?:of|for)) (?:the )?$")
FIRST_HALF: Final = re.compile(rf"\b{any_of(map(str.title, words('first_half_of_place', 'context')))} $")
"""The first half of a place's name. The word behind it is no name by itself: "New Mexico"."""
SEEN, IN_DOCUMENTS, ONE_TYPE, RECOGNISED = 3, 2, 0.7, 0.5
"""A name is looked for all over the corpus where the model saw it so often, in so many documents, with so large a
share of one type, and in so large a share of all its occurrences."""


@dataclass(frozen=True, slots=True)
class Form:
    """How a name may be written, and what it would be; no type where it is only counted."""

    text: str
    key: Key
    type: EntityType | Literal[""]
    country: str = ""


class Finder:
    """Finds the forms of names in texts, the longest first where they overlap, at the borders of words alone."""

    def __init__(self, forms: Iterable[Form]) -> None:
        self._forms = {form.text: form for form in forms}
        patterns = sorted(self._forms)
        self._search = AhoCorasick(patterns, matchkind=MatchKind.LeftmostLongest) if patterns else None
        self._patterns = patterns

    def find(self, text: str, *, passed: Sequence[Furniture] = ()) -> list[tuple[int, int, Form]]:
        """Start, end and form of each occurrence, but for those in what is ``passed`` over."""
        if self._search is None:
            return []
        return [
            (start, end, self._forms[self._patterns[number]])
            for number, start, end in self._search.find_matches_as_indexes(text)
            if _whole(text, start, end) and not _of_another(text, start, self._forms[self._patterns[number]])
            and not any(start < piece.end and piece.start < end for piece in passed)
        ]  # fmt: skip


def _whole(text: str, start: int, end: int) -> bool:
    """Whether an occurrence stands alone: no letter beside it, and no word that a hyphen joins to it."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if WORD.match(before[-1:]) or WORD.match(after[:1]):
        return False
    if " " not in text[start:end] and (match := PART_OF.match(text, end, end + 40)):
        word = (match["word"] or "").lower()
        if not word or word in words("organisation_endings") or word in words("place_endings"):
            return False
    if (match := IN_STATE.match(text, end, end + 30)) and is_known_place(key_of(match["state"]), big=True):
        return False
    if " " not in text[start:end]:
        before_name = text[max(0, start - 30) : start]
        heads = words("organisation_beginnings") | words("place_beginnings")
        if (match := BEHIND_OF.search(before_name)) and match["head"].lower() in heads:
            return False
        if FIRST_HALF.search(before_name):
            return False
    joined_before = len(before) == 2 and before[1] in "-&@/." and bool(WORD.match(before[0]))
    joined_after = len(after) == 2 and after[0] in "-&@/" and after[1].isupper()
    return not (joined_before or joined_after)


def _of_another(text: str, start: int, form: Form) -> bool:
    """Whether a lone surname has a word before it that makes it the name of somebody else ("Ann Roe" is not Jo Roe)."""
    if form.type != "person" or " " in form.text:
        return False
    match = GIVEN.search(text, max(0, start - 30), start)
    return match is not None and not is_title(match["word"])


def forms_of(names: Sequence[Name], census: Census) -> list[Form]:
    """What to look for in the document of these names: each as written, in capitals, and the surnames of persons."""
    forms: dict[str, Form] = {}
    for name in names:
        if name.via == "demonym":
            continue
        single = " " not in name.text
        if single and (census.is_common(name.text) or len(name.text) < 2):
            continue
        forms.setdefault(name.text, Form(name.text, name.key, name.type, name.country))
        if len(name.text) >= 4:
            forms.setdefault(name.text.upper(), Form(name.text.upper(), name.key, name.type, name.country))
    for name in names:
        tokens = name.text.split()
        if name.type == "person" and len(tokens) > 1 and name.key.words:
            surname = tokens[-1]
            if len(surname) >= 3 and surname[0].isupper() and surname.isalpha() and not census.is_common(surname):
                forms.setdefault(surname, Form(surname, Key("name", name.key.words[-1]), "person"))
    return list(forms.values())


def corpus_forms(census: Census, occurrences: Mapping[str, int]) -> list[Form]:
    """What to look for in every document: names that the model knows elsewhere, surely enough.

    ``occurrences`` counts how often each surface stands in the texts, seen by the model or not.
    """
    forms = []
    for key, kind in _sure_names(census):
        for surface, count in sorted(census.surfaces[key].items()):
            single = " " not in surface
            if single and (census.is_common(surface) or surface.lower() in words("generic")):
                continue
            if count >= RECOGNISED * max(occurrences.get(surface, 0), 1):
                country = key.value if key.kind == "country" else ""
                forms.append(Form(surface, key, kind, country))
    return forms


@cache
def well_known() -> Finder:
    """A finder for the organisations that everybody knows, whether the model has seen them or not."""
    return Finder(Form(surface, name_key(surface), "organisation") for surface in surfaces())


def candidates(census: Census) -> list[str]:
    """The surfaces whose occurrences :func:`corpus_forms` wants counted."""
    return sorted({surface for key, _ in _sure_names(census) for surface in census.surfaces[key]})


def _sure_names(census: Census) -> Iterator[tuple[Key, EntityType]]:
    """Keys with their type that the model knows surely enough to look for them everywhere; no lone surnames."""
    for key in sorted(census.types):
        types = census.types[key]
        kind, most = min(types.items(), key=lambda item: (-item[1], item[0]))
        often = types.total() >= SEEN and census.documents[key] >= IN_DOCUMENTS and most >= ONE_TYPE * types.total()
        if often and not (kind == "person" and key.is_word):
            yield key, kind


def missed(
    text: str, names: Sequence[Name], finders: Iterable[Finder], *, passed: Sequence[Furniture] = ()
) -> list[Name]:
    """Occurrences that no name covers, from the first finder that has one; none in what is ``passed`` over."""
    taken = sorted((name.start, name.end) for name in names)
    found: list[Name] = []
    for finder in finders:
        for start, end, form in finder.find(text, passed=passed):
            if form.type and _free(taken, start, end):
                found.append(Name(start, end, text[start:end], form.key, form.type, country=form.country))
        taken = sorted((name.start, name.end) for name in (*names, *found))
    return found


def _free(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    at = bisect_left(taken, (start, end))
    return not (at < len(taken) and taken[at][0] < end) and not (at > 0 and taken[at - 1][1] > start)
