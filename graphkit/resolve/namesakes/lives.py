"""Read the years of a person's birth and death beside the name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

YEAR: Final = r"(?P<{}>1\d{{3}}|20\d{{2}})"
DAY: Final = r"(?:(?:in|on|around|about|c\.) )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:[A-Z][a-z]+\.? )?(?:\d{1,2}, )?"
RANGE: Final = re.compile(
    rf"\s*\((?:born |b\. |c\. )?{DAY}{YEAR.format('birth')}(?: in [^()–-]{{1,40}})?"
    rf"\s*[–-]\s*(?:died |d\. |c\. )?{DAY}{YEAR.format('death')}\)"
)
"""“Jo Roe (1804–1862)”."""
BORN: Final = re.compile(
    rf"(?:\s*\((?:born|b\.)|,? (?:who )?(?:was )?born) (?:[^.()\n]{{0,40}}? )??{DAY}{YEAR.format('birth')}\b"
)
"""“Jo Roe (born 1804)”, “Jo Roe, who was born in 1804”."""
DIED: Final = re.compile(rf",? (?:who )?died {DAY}{YEAR.format('death')}\b")
SHORTEST: Final = 20
"""Years that a life has; a shorter range may be that of an office."""
LONGEST: Final = 110
APART: Final = 15
"""Years between the births of two people that no slip explains."""
REACH: Final = 100


@dataclass(frozen=True, slots=True)
class Life:
    """The years of a person's birth and death; 0 where a text does not tell."""

    birth: int = 0
    death: int = 0

    def __or__(self, other: Life) -> Life:
        """What two places tell together."""
        return Life(self.birth or other.birth, self.death or other.death)

    def excludes(self, other: Life) -> bool:
        """Whether two lives are those of two people.

        >>> Life(1804, 1862).excludes(Life(1871, 1940)), Life(1804, 1862).excludes(Life(1806, 0))
        (True, False)
        >>> Life(1804, 1862).excludes(Life(1830, 1855)), Life(0, 1862).excludes(Life(1871, 0))
        (False, True)
        """
        for one, two in ((self, other), (other, self)):
            if one.death and two.birth and one.death < two.birth:
                return True
            if (
                one.birth
                and one.death
                and two.birth
                and two.death
                and one.birth <= two.birth
                and two.death <= one.death
            ):
                return False  # The range may be that of an office.
        return bool(self.birth and other.birth and abs(self.birth - other.birth) >= APART)


def life_of(text: str, end: int) -> Life:
    """The years behind a name that ends at ``end``.

    >>> life_of("Jo Roe (1804–1862) sang.", 6), life_of("Jo Roe (2001–2005) sang.", 6), life_of("Jo Roe sang.", 6)
    (Life(birth=1804, death=1862), Life(birth=0, death=0), Life(birth=0, death=0))
    >>> life_of("Jo Roe was born in Rivertown on 3 May 1804.", 6), life_of("Jo Roe died in 1862.", 6)
    (Life(birth=1804, death=0), Life(birth=0, death=1862))
    """
    if match := RANGE.match(text, end, end + REACH):
        birth, death = int(match["birth"]), int(match["death"])
        return Life(birth, death) if SHORTEST <= death - birth <= LONGEST else Life()
    if match := BORN.match(text, end, end + REACH):
        return Life(birth=int(match["birth"]))
    if match := DIED.match(text, end, end + REACH):
        return Life(death=int(match["death"]))
    return Life()
