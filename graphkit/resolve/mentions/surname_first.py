"""Read names whose surname stands first, with a comma behind it, as one person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from graphkit.names.countries import country_of_name
from graphkit.names.key import Key, name_key
from graphkit.names.normalise import normalised
from graphkit.names.places import is_known_place
from graphkit.names.words import any_of, words
from graphkit.resolve.majority import majority
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.mentions.corpus_counts import CorpusCounts

PART: Final = r"[^\W\d_a-zß-ÿ][\w’'-]+"
SURNAME_FIRST: Final = re.compile(
    rf"(?<![\w’'-])(?P<surname>(?:(?:{any_of(words('before_surname'))})\s)*{PART}),[ \t]"
    rf"(?P<given>{PART}(?:[ \t](?:[A-Z]\.|{PART}))*(?:[ \t](?:{any_of(words('before_surname'))}))*)(?![\w’'-])"
)
"""“Roe, Ann B.”, “Roe, Ann van der”."""
LINE_START: Final = re.compile(r"(?:\A|[\n;])[\s\d.)*•–—-]*$")
LINE_END: Final = re.compile(r"[ \t]*(?:$|[\n,;(–—\t])")
LINES: Final = 2
"""So many lines of a text must be names with the surname first for it to be a list of them; in half of them the model
must see a person."""


def with_surname_first(text: str, names: Sequence[Name], corpus: CorpusCounts) -> list[Name]:
    """The names of a text, with one for each "Roe, Ann" instead of one for each half.

    It is a person where the corpus has "Ann Roe" as a person, where the model saw one, or in a list of such lines.
    """
    turned = list(_turned(text, names, corpus)) if ", " in text else []
    if not turned:
        return list(names)
    kept = [name for name in names if not any(one.start < name.end and name.start < one.end for one in turned)]
    return sorted([*kept, *turned], key=lambda name: (name.start, name.end))


def _turned(text: str, names: Sequence[Name], corpus: CorpusCounts) -> Iterator[Name]:
    found = list(SURNAME_FIRST.finditer(text))
    lines = [match for match in found if _is_line(text, match)]
    persons = [name for name in names if name.type == "person"]
    whole = {(name.start, name.end) for name in persons}
    seen = [match for match in lines if any(match.start() < one.end and one.start < match.end() for one in persons)]
    is_list = len(lines) >= LINES and len(seen) * 2 >= len(lines)
    for match in found:
        key = name_key(f"{match['given']} {match['surname']}")
        given = match["given"].split()
        words_given = sum(not word.islower() for word in given)
        listed = is_list and match in lines and words_given <= 2 and not _places(match)
        known = listed or _is_person(key, corpus) or (match.span() in whole and not _places(match))
        if given[0] in words("generations", "abbreviations"):
            continue
        if known and not any(n.start < match.start() < n.end or n.start < match.end() < n.end for n in names):
            yield Name(match.start(), match.end(), match.group(), key, "person")


def _is_line(text: str, match: re.Match[str]) -> bool:
    start = max(0, match.start() - 12)
    return bool(LINE_START.search(text, start, match.start()) and LINE_END.match(text, match.end()))


def _places(match: re.Match[str]) -> bool:
    """Whether one half names a place: "Paris, France", "Geneva, Peter"."""
    return any(country_of_name(half) or is_known_place(normalised(half), big=True) for half in match.groups())


def _is_person(key: Key, corpus: CorpusCounts) -> bool:
    return key in corpus.types and majority(corpus.types[key]) == "person"


def straight(form: str) -> str:
    """A form with the surname first, as it is said; any other form as it is.

    >>> straight("ROE, Ann B."), straight("Ann Roe")
    ('Ann B. Roe', 'Ann Roe')
    """
    if match := SURNAME_FIRST.fullmatch(form):
        surname = match["surname"]
        return f"{match['given']} {surname.title() if surname.isupper() else surname}"
    return form
