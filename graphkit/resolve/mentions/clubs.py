"""Tell teams from the cities whose names they have, in reports on team sports: "Madrid beat Leeds", "in Madrid"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final, Literal, TypeAlias

from graphkit.names.countries import country_of_name
from graphkit.names.genders import is_first_name
from graphkit.names.key import Key, name_key
from graphkit.names.normalise import normalised
from graphkit.names.places import is_known_place, is_listed_place
from graphkit.names.teams import team_key
from graphkit.names.words import any_of, sounds_like_place, words
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.mentions.corpus_counts import CorpusCounts
from graphkit.resolve.mentions.sport import is_on_teams, rows_of, scorers_of

Meant: TypeAlias = Literal["team", "city", ""]
"""What the words beside a name say that it means; "" where they say nothing."""


def _any(name: str) -> str:
    return any_of(words(name, "sport"))


VERB: Final = rf"(?: (?:{_any('helpers')}|\w+ly)){{0,2}} {_any('verbs')}\b"
BELONGING: Final = rf"(?:['’]s?)? (?:\w+(?:-\w+)* )?{_any('belongings')}\b"
SCORED: Final = r"(?:,| (?:is|are|was|were))? \(?\d{1,3}[-–]\d{1,3}\b"
VERSUS: Final = r"(?: \([^()]+\))? vs?\.? "
TEAM_BEHIND: Final = re.compile(rf"(?:, who\b| (?:are|were|have|who)\b|{VERB}|{BELONGING}|{SCORED}|{VERSUS})")
"""“Madrid have never lost”, “the Madrid striker”, “Madrid 2-1”."""
TEAM_BEFORE: Final = re.compile(rf"\b{_any('before')} (?:the )?(?:\w+-placed )?$", re.IGNORECASE)
"""“a win over Madrid”."""
ACQUIRED: Final = re.compile(rf"\b{_any('acquired')}\b[^.\n]{{0,60}} from $")
"""“signed the striker from Madrid”."""
LEAVING: Final = re.compile(rf"\b{_any('leaving')} for $")
"""“left for Madrid”."""
CITY_BEFORE: Final = re.compile(
    rf"\b(?:{_any('before_city')}|{any_of(words('compass'))}(?:ern)? of) (?:the )?$", re.IGNORECASE
)
"""“in Madrid”."""
CITY_BEHIND: Final = re.compile(rf"(?:['’]s?)? (?:[A-Z]\w+ )?{_any('behind_city')}\b")
"""“the Madrid police”."""
IN_COUNTRY: Final = re.compile(r", (?P<country>[A-Z][\w.]+(?: [A-Z]\w+)?)")
"""“Milan, Italy”."""
DATELINE: Final = re.compile(
    r"(?:, [A-Z][\w.]+)?(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{4}-\d\d-\d\d))?(?: \([\w ]+\))?(?: ?(?:--|[-–—]) |$)"
)
"""What follows a city at the start of a line: “Milan, Italy (AP) -”."""
LONGER: Final = re.compile(rf" (?!{any_of(map(str.title, words('months', 'sport')))}\b)[A-Z]")
"""A name that goes on is no team by what stands before it: "with the Tokyo Games"."""
ALONE_IN_BRACKETS: Final = re.compile(r"(?:, \d+)?\)")
TOGETHER: Final = re.compile(r",? (?:and|or) |, ")
LOOK_BACK: Final = 90
"""Characters before a name that are read."""
STAYS: Final = words("nations", "sport") | words("divided_lands") | words("generic")
"""Keys of names that are never taken for a team of a city."""


def with_clubs(text: str, names: Sequence[Name], corpus: CorpusCounts, *, decided: Collection[Key] = ()) -> list[Name]:
    """The names of one document, where each city that means a team there is a team, with a key of its own.

    Countries stay countries, and what the user lists or has ``decided`` stays as it is.
    """
    if not is_on_teams(text):
        return list(names)
    names = _with_rows(text, names, corpus, decided)
    surnames = {name.key.words[-1] for name in names if name.type == "person" and name.key.is_words}
    open_ = {
        number: _meant(text, name, names[number - 1] if number else None)
        for number, name in enumerate(names)
        if name.key not in decided and _can_be_both(name, surnames)
    }
    _carry_over(text, names, open_)
    teams = {names[number].key for number, kind in open_.items() if kind == "team"}
    return [
        _as(name, open_[number] or "team") if number in open_ and name.key in teams else name
        for number, name in enumerate(names)
    ]


def _with_rows(text: str, names: Sequence[Name], corpus: CorpusCounts, decided: Collection[Key]) -> list[Name]:
    """The names, with the teams and the scorers in lines of results instead of what the model saw of them."""
    kept = list(names)
    surnames = {name.key.words[-1] for name in names if name.type == "person" and name.key.is_words}
    for start, end in rows_of(text):
        found = _team(text[start:end], start, corpus)
        if found and found.key.value not in surnames and not found.country:
            _put(kept, found, text, decided)
        elif found and found.country and all(name.end <= start or end <= name.start for name in kept):
            kept.append(found)
    for start, end in scorers_of(text):
        _put(kept, Name(start, end, text[start:end], name_key(text[start:end]), "person"), text, decided)
    return sorted(kept, key=lambda name: (name.start, name.end))


def _team(surface: str, start: int, corpus: CorpusCounts) -> Name | None:
    """What stands where a row has a team: a team or a country; ``None`` if it can be neither."""
    end, plain = start + len(surface), normalised(surface)
    if code := country_of_name(surface):
        return Name(start, end, surface, Key("country", code), "place", country=code)
    tokens = surface.lower().split()
    listed = words("sure", "sport") | words("other", "sport") | words("shared", "sport") | words("months", "sport")
    common = len(tokens) == 1 and corpus.is_common(surface)
    if len(plain) < 3 or common or plain in STAYS or not listed.isdisjoint(tokens):
        return None
    key = team_key(surface) if _is_city(surface) else Key("name", plain)
    return Name(start, end, surface, key, "organisation")


def _put(kept: list[Name], found: Name, text: str, decided: Collection[Key]) -> None:
    """Put a name in place of those that it covers, unless they are a country, a full person or the user's."""
    over = [name for name in kept if name.start < found.end and found.start < name.end]
    for name in over:
        rest = text[min(name.start, found.start) : found.start] + text[found.end : max(name.end, found.end)]
        full = name.type == "person" and name.key.is_words and is_first_name(name.key.words[0])
        if name.country or name.via != "name" or name.key in decided or full or any(map(str.isalpha, rest)):
            return
    if found.type == "organisation" and any(name.type == "place" for name in over):
        found = found._replace(key=team_key(found.text))
    if not (len(over) == 1 and over[0].type == found.type == "person"):
        kept[:] = [*(name for name in kept if name not in over), found]


def _is_city(surface: str) -> bool:
    return is_known_place(normalised(surface)) or is_listed_place(surface)


def _can_be_both(name: Name, surnames: Collection[str]) -> bool:
    """Whether a name can be that of a city and of its team."""
    if name.country or name.via != "name" or name.key != name_key(name.text) or sounds_like_place(name.key.value):
        return False
    if name.key.value in STAYS or name.key.value in surnames:
        return False
    return (_is_city(name.text) and not name.titled) or (name.type == "place" and name.key.is_word)


def _meant(text: str, name: Name, before: Name | None) -> Meant:
    """What the words beside a name say that it means."""
    line = text.rfind("\n", 0, name.start) + 1
    start = max(line, name.start - LOOK_BACK)
    country = IN_COUNTRY.match(text, name.end, name.end + 40)
    if country and (country_of_name(country["country"]) or is_known_place(normalised(country["country"]), big=True)):
        return "city"
    if name.start == line and DATELINE.match(text, name.end, name.end + 60):
        return "city"
    if ACQUIRED.search(text, start, name.start):
        return "team"
    longer = LONGER.match(text, name.end)
    if not longer and TEAM_BEFORE.search(text, start, name.start) and not LEAVING.search(text, start, name.start):
        return "city" if CITY_BEHIND.match(text, name.end, name.end + 40) else "team"
    if CITY_BEFORE.search(text, start, name.start):
        return "city"
    if TEAM_BEHIND.match(text, name.end, name.end + 50):
        return "team"
    if CITY_BEHIND.match(text, name.end, name.end + 40):
        return "city"
    in_brackets = (
        text[: name.start].endswith(" (") and before and before.type == "person" and before.end == name.start - 2
    )
    return "team" if in_brackets and ALONE_IN_BRACKETS.match(text, name.end) else ""


def _carry_over(text: str, names: Sequence[Name], meant: dict[int, Meant]) -> None:
    """Of names that stand together, each means what the one before it means: "by Milan and Leeds"."""
    for number in sorted(meant):
        last = meant.get(number - 1, "")
        if not meant[number] and last and TOGETHER.fullmatch(text, names[number - 1].end, names[number].start):
            meant[number] = last


def _as(name: Name, meant: Meant) -> Name:
    """A name as what it means."""
    if meant == "team":
        return name._replace(key=team_key(name.text), type="organisation")
    return name._replace(type="place") if meant == "city" else name
