"""Find persons without a name ("a guard", "his mother"): a pronoun behind them may mean them."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from graphkit.names.genders import Gender
from graphkit.names.titles import offices
from graphkit.names.words import any_of, words
from graphkit.resolve.references.discourse import Discourse

DETERMINER: Final = (
    r"(?:\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur|[Yy]our|[Tt]h(?:is|at)|[Oo]ne|[Aa]nother|[Ee]ach"
    r"|[Ee]very)|['’]s)"
)
TO_NAME: Final = re.compile(r",? (?:[A-Z][\w.]* )*")
"""What stands between a noun and the name that it is said of: “the lawyer, Ms Roe”."""
FROM_NAME: Final = re.compile(
    r"[’']?(?:, (?:aged )?\d+)?,? (?:(?:who )?(?:is|was|became|remains|has been|had been) )?(?:also |now |then )?"
)
"""What stands between a name and the noun that is said of it: “Roe, 33, a lawyer”, “Roe was a lawyer”."""
AS: Final = re.compile(r"\b(?:as|is|was|be|been|being|become|became|elected|appointed) $")
REACH: Final = 12


def names_another(discourse: Discourse, gender: Gender, start: int, end: int) -> bool:
    """Whether a stretch of a text has a noun for a person of a gender, or of either, who is not named beside it."""
    return any(not _is_of_name(discourse, match) for match in _nouns(gender).finditer(discourse.text, start, end))


def _is_of_name(discourse: Discourse, match: re.Match[str]) -> bool:
    """Whether a noun is a part of a name or is said of a person: “Roe, a lawyer”, “the lawyer, Roe”, “as mayor”."""
    text, start, end = discourse.text, match.start(), match.end()
    for item in discourse.mentions_at(start):
        if item.start <= match.start("noun") and end <= item.end:
            return True
        if discourse.is_person(item.entity) and (
            (item.start >= end and TO_NAME.fullmatch(text, end, item.start))
            or (item.end <= start and FROM_NAME.fullmatch(text, item.end, start))
        ):
            return True
    return AS.search(text, max(0, start - REACH), start) is not None


@cache
def _nouns(gender: Gender) -> re.Pattern[str]:
    nouns = words(gender, "references") | words("either", "references") | offices()
    return re.compile(rf"{DETERMINER} (?:[\w’'-]+ ){{0,3}}?(?P<noun>{any_of(nouns)}\b(?!-))")
