"""Write what is said of several things as one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

NAMED: Final = 3
"""How many things a sentence names at most."""

PLURALS: Final = {
    "has": "have", "is": "are", "was": "were", "holds": "hold", "mentions": "mention", "ends": "end", "asks": "ask",
    "seems": "seem", "needs": "need", "shows": "show", "stands": "stand", "repeats": "repeat", "had": "had",
}  # fmt: skip
"""The verbs that what is said of one thing begins with, each with the form for several."""


def grouped(said: Iterable[tuple[str, str, str]]) -> list[tuple[str, int]]:
    """Join what is said alike: sentences, each with how many things it is about, in the order of the first of each.

    Args:
        said: For each thing its name, what is said of it, so that the two make a sentence, and the next step or "".

    >>> grouped([("a.txt", "has no date", "Add it."), ("b.txt", "is empty", ""), ("c.txt", "has no date", "Add it.")])
    [('a.txt and c.txt have no date. Add it.', 2), ('b.txt is empty.', 1)]
    """
    groups: dict[tuple[str, str], list[str]] = {}
    for name, reason, step in said:
        groups.setdefault((reason, step), []).append(name)
    return [(_sentence(names, *alike), len(names)) for alike, names in groups.items()]


def _sentence(names: Sequence[str], reason: str, step: str) -> str:
    if len(names) > 1:
        verb, space, rest = reason.partition(" ")
        reason = f"{PLURALS[verb]}{space}{rest}" if verb in PLURALS else f": {reason}"
    stop = "" if reason.endswith((".", "?", "!", ".”", "?”", "!”")) else "."
    return f"{_names(names)} {reason}{stop} {step}".replace(" : ", ": ").rstrip()


def _names(names: Sequence[str]) -> str:
    """Names as a sentence lists them, and how many more there are.

    >>> _names(["a", "b", "c"]), _names(["a", "b", "c", "d"])
    ('a, b and c', 'a, b and 2 more')
    """
    shown = list(names) if len(names) <= NAMED else [*names[: NAMED - 1], f"{len(names) - NAMED + 1:,} more"]
    return " and ".join(filter(None, (", ".join(shown[:-1]), shown[-1])))
