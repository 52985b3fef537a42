"""Look up well-known organisations and their canonical names."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from graphkit.data import table
from graphkit.names.countries import country_of_demonym, country_of_name
from graphkit.names.normalise import normalised
from graphkit.names.words import any_of, words

SPELLINGS: Final = (
    (re.compile(r"\b(\w{4,})is(e[sd]?|ing|ation|ations)\b"), r"\1iz\2"),
    (re.compile(r"\bdefence\b"), "defense"),
    # The British Labour and the Australian Labor Party are two.
    (re.compile(r"\blabour\b(?! party)"), "labor"),
    (re.compile(r"\bcentre\b"), "center"),
    (re.compile(r"\bprogramme\b"), "program"),
    (re.compile(r"\btheatre\b"), "theater"),
    (re.compile(r"\bharbour\b"), "harbor"),
)
"""British spellings and their American ones, for comparison alone."""


@lru_cache(maxsize=100_000)
def american(key: str) -> str:
    """A key in American spelling.

    >>> american("world health organisation"), american("ministry of defence")
    ('world health organization', 'ministry of defense')
    """
    for pattern, spelling in SPELLINGS:
        key = pattern.sub(spelling, key)
    return key


OFFICE_OF: Final = re.compile(
    r"^(?P<kind>department|ministry|office|bureau|university|bank|institute) (?:of|for) (?:the )?(?P<rest>.+)$"
)


SPACEPORT: Final = re.compile(r"(?<=\w )(?:spaceport|space (?:launch )?center)$")
"""What is called a cosmodrome as well."""

LEGAL_FORMS: Final = frozenset(
    ("inc", "incorporated", "ltd", "limited", "corp", "corporation", "co", "company", "llc", "llp", "plc", "gmbh", "ag",
     "nv", "sa", "spa")
)  # fmt: skip
LEGAL_FORM: Final = re.compile(rf"(?<=\w)(?: (?:and )?{any_of(LEGAL_FORMS)})+$")

LONGEST_COUNTRY: Final = 4
"""Words of a country's name that are looked for at the beginning of an organisation's."""


@lru_cache(maxsize=100_000)
def plain_form(key: str) -> str:
    """A key in American spelling, "department of defense" as "defense department", a country before it as its code,
    and without its legal form.

    >>> plain_form("ministry of defence"), plain_form("defense ministry")
    ('defense ministry', 'defense ministry')
    >>> plain_form("united states department of energy"), plain_form("us energy department")
    ('US energy department', 'US energy department')
    """
    country, body = country_before(_without_legal_form(SPACEPORT.sub("cosmodrome", american(key))))
    match = OFFICE_OF.match(body)
    plain = f"{match['rest']} {match['kind']}" if match else body
    return f"{country} {plain}" if country else plain


def _without_legal_form(key: str) -> str:
    """A company's name alone; "news corp" is as short as it can be."""
    short = LEGAL_FORM.sub("", key)
    return key if short in words("generic") or short in words("organisation_endings") else short


def country_before(key: str) -> tuple[str, str]:
    """The ISO code of the country that an organisation's name begins with, or "", and the rest of the name.

    >>> country_before("south korean navy")
    ('KR', 'navy')
    """
    tokens = key.split()
    for length in range(min(len(tokens) - 1, LONGEST_COUNTRY), 0, -1):
        first = " ".join(tokens[:length])
        if code := country_of_name(first.upper()) or country_of_demonym(first.title()):
            return code, " ".join(tokens[length:])
    return "", key


@dataclass(frozen=True, slots=True)
class Organisation:
    """A well-known organisation: its usual name, what kind of body it is, the country whose it is (ISO code, or ""),
    and whether a form of it is an ordinary word, which is a name only where the model has seen one."""

    name: str
    kind: str
    country: str
    word: bool


@cache
def _forms() -> dict[str, tuple[Organisation, bool]]:
    """Form in American spelling → organisation, and whether that form is written in capitals alone."""
    found: dict[str, tuple[Organisation, bool]] = {}
    for entry in table("organisations")["organisation"]:
        known = Organisation(entry["name"], entry["kind"], entry.get("country", ""), entry.get("word", False))
        for form in (entry["name"], *entry.get("forms", ())):
            found.setdefault(american(normalised(form)), (known, form.isupper()))
    return found


@cache
def _local_forms() -> dict[str, tuple[Organisation, ...]]:
    """Form that is clear only beside the full name or the country → the organisations that use it."""
    found: defaultdict[str, list[Organisation]] = defaultdict(list)
    for entry in table("organisations")["organisation"]:
        known = Organisation(entry["name"], entry["kind"], entry.get("country", ""), entry.get("word", False))
        for form in entry.get("local", ()):
            found[american(normalised(form))].append(known)
    return {form: tuple(known) for form, known in found.items()}


@lru_cache(maxsize=100_000)
def organisation_of(text: str) -> Organisation | None:
    """The organisation that a form stands for in any text, or None.

    >>> organisation_of("World Health Organisation").name, organisation_of("who")
    ('World Health Organization', None)
    """
    found = _forms().get(american(normalised(text)))
    if found is None or (found[1] and not text.replace(".", "").isupper()) or not any(c.isupper() for c in text):
        return None
    return found[0]


@lru_cache(maxsize=100_000)
def local_organisations(text: str) -> tuple[Organisation, ...]:
    """The organisations that a form can stand for, beside their country or their full name."""
    return _local_forms().get(american(normalised(text)), ())


def is_body_of_state(text: str) -> bool:
    """Whether each state has a body of this name.

    >>> is_body_of_state("Defence Ministry"), is_body_of_state("Gazprom")
    (True, False)
    """
    key = american(normalised(text))
    if any(known.country for known in local_organisations(text)) or key.startswith(("department of ", "ministry of ")):
        return True
    return key.endswith(tuple(words("bodies_of_states")))


@cache
def surfaces() -> tuple[str, ...]:
    """Every form that is found in any text without the model: as listed, none of them an ordinary word."""
    found = []
    for entry in table("organisations")["organisation"]:
        if not entry.get("word"):
            forms = [form for form in (entry["name"], *entry.get("forms", ())) if len(form) > 2]
            found += [*forms, *(form.replace("ization", "isation") for form in forms)]
    return tuple(sorted(set(found)))
