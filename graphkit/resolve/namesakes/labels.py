"""Name two people of one name so that readers can tell them apart: "Jo Roe (striker)", "Jo Roe (Ireland)"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from graphkit.names.countries import country_names
from graphkit.names.words import words
from graphkit.resolve.namesakes.described import Description
from graphkit.resolve.namesakes.professions import fields


def labels_of(name: str, people: Sequence[Description]) -> list[str]:
    """A label for each of several people of one name, each with what only that one is.

    >>> striker, senator = Description(Counter(striker=2)), Description(Counter(senator=1), Counter(IE=1))
    >>> labels_of("Jo Roe", [striker, senator])
    ['Jo Roe (striker)', 'Jo Roe (Ireland)']
    """
    offered = [list(dict.fromkeys(_marks(person))) for person in people]
    often = Counter(mark for marks in offered for mark in marks)
    found: list[str] = []
    for number, marks in enumerate(offered, start=1):
        mark = next((mark for mark in marks if often[mark] == 1), str(number))
        found.append(f"{name} ({mark})")
    return found


def _marks(person: Description) -> Iterator[str]:
    """What tells a person apart, the plainest first: a profession, the country of an office, an office, a life."""
    professions = sorted(person.professions, key=lambda word: (-person.professions[word], word))
    countries = [
        country_names()[code]
        for code in sorted(person.states or person.countries, key=lambda code: (-person.countries[code], code))
    ]
    yield from (word for word in professions if fields()[word] != "public" or word in words("ranks", "professions"))
    yield from countries
    yield from professions
    if person.life.birth and person.life.death:
        yield f"{person.life.birth}–{person.life.death}"
    if person.life.birth:
        yield f"born {person.life.birth}"
    if person.life.death:
        yield f"died {person.life.death}"
