"""Tell whether two names are one with its family name at the other end: "Kovacs Anna" and "Anna Kovacs"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from graphkit.names.genders import is_family_name_first, is_first_name
from graphkit.names.words import words

BOTH: Final = 2


class Turn(NamedTuple):
    """How sure it is which of two names has the family name first.

    ``first`` says how many halves of the first name fit if its family name stands first, 0 to 2; ``last`` how many fit
    if it stands last.
    """

    first: int
    last: int

    @property
    def is_clear(self) -> bool:
        """Whether one reading fits better. Where both fit ("Thomas Ryan", "Ryan Thomas"), they may be two people."""
        return self.first != self.last


def turn_of(one: Sequence[str], other: Sequence[str]) -> Turn | None:
    """How two names are one with its family name at the other end; None if they differ in more than that.

    Args:
        one: The words of the key of the first name.
        other: Those of the second.

    >>> turn_of(["kovacs", "anna"], ["anna", "kovacs"]), turn_of(["kim", "jo", "un"], ["joun", "kim"])
    (Turn(first=2, last=0), Turn(first=1, last=0))
    >>> turn_of(["thomas", "ryan"], ["ryan", "thomas"]).is_clear, turn_of(["anna", "kovacs"], ["anna", "kovac"])
    (False, None)
    """
    if list(one) == list(other):
        return None
    found = [
        Turn(_fitting(family, given), _fitting(given, family))
        for family, given in _halves(one)
        if any("".join(given) == "".join(g) and "".join(family) == "".join(f) for g, f in _halves(other))
    ]
    ends = _swapped(one, other)
    return max([*found, *ends], key=lambda turn: (turn.is_clear, turn), default=None)


def _halves(parts: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """The two halves of a name, of which one is a word."""
    if len(parts) > 1:
        yield parts[:1], parts[1:]
    if len(parts) > BOTH:
        yield parts[:-1], parts[-1:]


def _swapped(one: Sequence[str], other: Sequence[str]) -> list[Turn]:
    """The turn of names of which the ends alone change places: "Nguyen Van Hung", "Hung Van Nguyen"."""
    if len(one) <= BOTH or [one[0], *one[1:-1], one[-1]] != [other[-1], *other[1:-1], other[0]]:
        return []
    return [Turn(int(is_family_name_first(one[0])), int(is_family_name_first(one[-1])))]


def _fitting(family: Sequence[str], given: Sequence[str]) -> int:
    known = is_family_name_first(family[0]) or family[0] in words("family_names", "first_names")
    return (known and len(family) == 1) + is_first_name(given[0])
