"""Find further occurrences of known names that the model missed."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final, Literal, NamedTuple, Protocol, TypeAlias

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from graphkit.names.capitals import SMALL_WORDS, in_capitals
from graphkit.names.generations import generation_of
from graphkit.names.key import Key, name_key
from graphkit.names.normalise import normalised
from graphkit.names.organisations import surfaces
from graphkit.names.places import is_known_place
from graphkit.names.titles import is_title
from graphkit.names.words import any_of, words
from graphkit.records import Boilerplate, EntityType
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.mentions.corpus_counts import CorpusCounts

WORD: Final = re.compile(r"\w")
GIVEN_NAME: Final = re.compile(r"[a-z,;]\s(?P<word>[A-Z][a-z’'-]+)\s$")
"""A capitalised word before a surname, not at the start of a sentence."""
IN_STATE: Final = re.compile(r",\s(?P<state>[A-Z]\w+(?:\s[A-Z]\w+)?)\b")
"""“…, Texas”: the occurrence is a town of that name."""
PART_BEHIND: Final = re.compile(r"\s+(?:of\s[A-Z]|(?P<word>[A-Z]\w+))")
"""The rest of a longer name: “Acme of Rome”, “Acme Airport”."""
PART_BEFORE: Final = re.compile(r"\b(?P<head>[A-Z]\w+ (?:of|for)) (?:the )?$")
"""The start of a longer name: “Bank of Acme”."""
HEADS: Final = words("organisation_beginnings") | words("place_beginnings")
FIRST_HALF: Final = re.compile(rf"\b{any_of(map(str.title, words('first_half_of_place', 'context')))} $")
"""The first half of a place's name. The word behind it is no name by itself: "New Mexico"."""
OWNS: Final = re.compile(r"(?:['’]s?)?\s")
OWNER_AND_BODY: Final = 2
SEEN, IN_DOCUMENTS, ONE_TYPE, RECOGNISED = 3, 2, 0.7, 0.5
"""A name is looked for in all documents if the model found it at least this often, in at least this many documents,
with at least this share of one type, and in at least this share of all occurrences. Others may be common words."""
AROUND: Final = 500
"""Characters of a line before and behind a word that show whether the line is in capitals."""


class Form(NamedTuple):
    """A text to look for, with the key, type and country of the name that it would be."""

    text: str
    key: Key
    type: EntityType | Literal[""]
    country: str = ""


Wanted: TypeAlias = Callable[[int, int, Form], bool]
"""Whether an occurrence of a form, by its start and end, is of use to who looks for it."""


class Finder:
    """Finds forms of names in texts as whole words. Of overlapping forms it takes the first, then the longest."""

    def __init__(self, forms: Iterable[Form]) -> None:
        by_text = {form.text: form for form in forms}
        patterns = sorted(by_text)
        self._forms = [by_text[pattern] for pattern in patterns]
        # Most finders search one article: that takes less time than to make what searches fastest.
        kinds = MatchKind.LeftmostLongest, None, Implementation.ContiguousNFA
        self._search = AhoCorasick(patterns, *kinds) if patterns else None

    def find(
        self, text: str, *, passed: Sequence[Boilerplate] = (), wanted: Wanted | None = None
    ) -> list[tuple[int, int, Form]]:
        """Start, end and form of each occurrence outside the boilerplate that is ``passed`` over, if it is wanted."""
        found = self._search.find_matches_as_indexes(text) if self._search else ()
        return [
            (start, end, form)
            for number, start, end in found
            for form in (self._forms[number],)
            if (wanted is None or wanted(start, end, form))
            and _is_alone(text, start, end) and not _of_another(text, start, form)
            and not any(start < piece.end and piece.start < end for piece in passed)
        ]  # fmt: skip


def _is_alone(text: str, start: int, end: int) -> bool:
    """Whether an occurrence is a name by itself, not a part of a word or of a longer name."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if WORD.match(before[-1:]) or WORD.match(after[:1]):
        return False
    if (match := IN_STATE.match(text, end, end + 30)) and is_known_place(normalised(match["state"]), big=True):
        return False
    if " " not in text[start:end] and (_is_part(text, start, end) or _is_pronoun(text, start, end)):
        return False
    joined_before = len(before) == 2 and before[1] in "-&@/." and bool(WORD.match(before[0]))
    joined_after = len(after) == 2 and after[0] in "-&@/" and after[1].isupper()
    return not (joined_before or joined_after)


def _is_part(text: str, start: int, end: int) -> bool:
    """Whether the words beside a single word make it a part of the name of a place or an organisation."""
    if match := PART_BEHIND.match(text, end, end + 40):
        word = (match["word"] or "").lower()
        if not word or word in words("organisation_endings") or word in words("place_endings"):
            return True
    before = text[max(0, start - 30) : start]
    head = PART_BEFORE.search(before)
    return FIRST_HALF.search(before) is not None or (head is not None and head["head"].lower() in HEADS)


def _is_pronoun(text: str, start: int, end: int) -> bool:
    """Whether an acronym in a line in capitals is rather a word of that spelling: "WHO", "IT"."""
    word = text[start:end].lower()
    if word not in SMALL_WORDS:
        return False
    first = max(0, start - AROUND)
    line_end = text.find("\n", end, end + AROUND)
    return in_capitals(text[text.rfind("\n", first, start) + 1 or first : line_end if line_end >= 0 else end + AROUND])


def _of_another(text: str, start: int, form: Form) -> bool:
    """Whether a given name before a surname makes it another person's ("Ann Roe" is not Jo Roe)."""
    if form.type != "person" or " " in form.text:
        return False
    match = GIVEN_NAME.search(text, max(0, start - 30), start)
    return match is not None and not is_title(match["word"])


def forms_of(names: Sequence[Name], corpus: CorpusCounts) -> list[Form]:
    """The forms to look for in the document of these names: each as written, in capitals, and surnames of persons."""
    forms: dict[str, Form] = {}
    for name in names:
        if name.via == "demonym":
            continue
        single = " " not in name.text
        if single and (corpus.is_common(name.text) or len(name.text) < 2):
            continue
        forms.setdefault(name.text, Form(name.text, name.key, name.type, name.country))
        if len(name.text) >= 4 and name.via != "listed":  # a listed name was looked for with its capitals
            forms.setdefault(name.text.upper(), Form(name.text.upper(), name.key, name.type, name.country))
    for name in names:
        tokens = name.text.split()
        if name.type == "person" and len(tokens) > 1 and name.key.words and "," not in name.text:
            surname, last = tokens[-1], name.key.words[-1]
            if generation_of(name.key):
                continue
            if name.via == "listed" and normalised(surname) != last:
                continue
            if len(surname) >= 3 and surname[0].isupper() and surname.isalpha() and not corpus.is_common(surname):
                forms.setdefault(surname, Form(surname, Key("name", last), "person"))
    return list(forms.values())


def corpus_forms(corpus: CorpusCounts, occurrences: Mapping[str, int]) -> list[Form]:
    """The forms to look for in every document: those of names that the model is sure of elsewhere.

    ``occurrences`` says how often the corpus has each surface, whether the model saw it or not.
    """
    forms = []
    for key, kind in _sure_names(corpus):
        for surface, count in sorted(corpus.surfaces[key].items()):
            single = " " not in surface
            if single and (corpus.is_common(surface) or surface.lower() in words("generic")):
                continue
            if count >= RECOGNISED * max(occurrences.get(surface, 0), 1):
                country = key.value if key.kind == "country" else ""
                forms.append(Form(surface, key, kind, country))
    return forms


@cache
def well_known() -> Finder:
    """A finder for well-known organisations, whether the model has seen them or not."""
    return Finder(Form(surface, name_key(surface), "organisation") for surface in surfaces())


def surfaces_to_count(corpus: CorpusCounts) -> list[str]:
    """The surfaces whose occurrences :func:`corpus_forms` needs."""
    return sorted({surface for key, _ in _sure_names(corpus) for surface in corpus.surfaces[key]})


def _sure_names(corpus: CorpusCounts) -> Iterator[tuple[Key, EntityType]]:
    """The keys that are looked for everywhere, with their types. Persons of one word are none: others share them."""
    for key in sorted(corpus.types):
        types = corpus.types[key]
        kind, most = min(types.items(), key=lambda item: (-item[1], item[0]))
        often = types.total() >= SEEN and corpus.documents[key] >= IN_DOCUMENTS and most >= ONE_TYPE * types.total()
        if often and not (kind == "person" and key.is_word):
            yield key, kind


class FindsForms(Protocol):
    """Finds forms of names in texts."""

    def find(
        self, text: str, *, passed: Sequence[Boilerplate] = (), wanted: Wanted | None = None
    ) -> list[tuple[int, int, Form]]:
        """Start, end and form of each occurrence that is wanted."""


def lengthened(
    text: str, names: Sequence[Name], finders: Iterable[FindsForms], *, passed: Sequence[Boilerplate] = ()
) -> list[Name]:
    """The names of a text, where a longer known one stands instead of the parts that the model saw of it.

    These are organisations and places of several words, as in "Foundation for the Arts" where it saw "Foundation". A
    country and its body ("Chile's Joint Chiefs of Staff") stay two.
    """
    kept = sorted(names, key=_place)
    longest = max((name.end - name.start for name in names), default=0)
    for finder in finders:
        for start, end, form in finder.find(text, passed=passed, wanted=_may_be_longer):
            first, last = bisect_left(kept, (start - longest, 0), key=_place), bisect_left(kept, (end, 0), key=_place)
            over = [name for name in kept[first:last] if start < name.end]
            shorter = over and all(start <= name.start and name.end <= end for name in over)
            owned = len(over) == OWNER_AND_BODY and over[0].country and OWNS.fullmatch(text, over[0].end, over[1].start)
            if form.type and shorter and not owned and (over[0].start, over[0].end) != (start, end):
                longer = Name(start, end, text[start:end], form.key, form.type, country=form.country)
                kept[first:last] = [*(name for name in kept[first:last] if name.end <= start), longer]
                longest = max(longest, end - start)
    return kept


def _may_be_longer(_start: int, _end: int, form: Form) -> bool:
    return form.type in ("organisation", "place") and " " in form.text


def _place(name: Name) -> tuple[int, int]:
    return name.start, name.end


def missed(
    text: str, names: Sequence[Name], finders: Iterable[Finder], *, passed: Sequence[Boilerplate] = ()
) -> list[Name]:
    """Occurrences that no name covers, by the first finder that has one; none in boilerplate that is ``passed``."""
    taken = sorted((name.start, name.end) for name in names)
    found: list[Name] = []

    def is_wanted(start: int, end: int, _form: Form) -> bool:
        return is_free(taken, start, end)

    for finder in finders:
        for start, end, form in finder.find(text, passed=passed, wanted=is_wanted):
            if form.type:
                found.append(Name(start, end, text[start:end], form.key, form.type, country=form.country))
        taken = sorted((name.start, name.end) for name in (*names, *found))
    return found


def is_free(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a range overlaps none of the sorted ranges that are taken."""
    at = bisect_left(taken, (start, end))
    return not (at < len(taken) and taken[at][0] < end) and not (at > 0 and taken[at - 1][1] > start)
