"""Suggest what a mistyped name may mean: a name in the articles, an option, a source."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from graphkit.errors import choices
from graphkit.names.normalise import normalised

SUGGESTED: Final = 5
"""How many names are suggested at most."""

CLOSE: Final = 0.88
"""How alike two spellings are at least for one to be suggested for the other (Jaro–Winkler similarity, 0 to 1)."""


def suggestions(name: str, known: Iterable[str], *, limit: int | None = SUGGESTED) -> list[str]:
    """The known names that may be meant by one that is not known, the likeliest first.

    First those that hold all its words, or words that begin so, in the order given; then those of a similar spelling,
    the most alike first. Case, accents, dots and hyphens do not count. Of names that do not differ in more, the first
    is suggested.

    >>> suggestions("Putni", ["Kim Jong Un", "Putin", "PUTIN"]), suggestions("kim", ["Kim Yo Jong", "Kim Jong Un"])
    (['Putin'], ['Kim Yo Jong', 'Kim Jong Un'])
    """
    from rapidfuzz.distance import JaroWinkler
    from rapidfuzz.process import extract

    by_key: dict[str, str] = {}
    for text in known:
        by_key.setdefault(normalised(text), text)
    wanted = normalised(name)
    words = wanted.split()
    holding = [key for key in by_key if words and all(any(w.startswith(word) for w in key.split()) for word in words)]
    # Sorted, so that those as much alike come in the same order on every run.
    alike = extract(wanted, sorted(by_key), scorer=JaroWinkler.similarity, score_cutoff=CLOSE, limit=limit)
    return [by_key[key] for key in dict.fromkeys([*holding, *(key for key, _, _ in alike)])][:limit]


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The suggestions as a question, "" where there are none.

    >>> did_you_mean("windows", ["window", "formats"]), did_you_mean("colour", ["window", "formats"])
    ('Did you mean “window”?', '')
    """
    return ask(suggestions(name, known))


def ask(close: Iterable[str]) -> str:
    """Names as the question which one is meant, "" where there are none.

    >>> ask(["Kim Jong Un", "Kim Yo Jong"])
    'Did you mean “Kim Jong Un” or “Kim Yo Jong”?'
    """
    quoted = [f"“{name}”" for name in close]
    return f"Did you mean {choices(quoted)}?" if quoted else ""


def unknown_name(name: str, places: int = 0) -> str:
    """The sentence for a name that no entity has; ``places`` says how often the articles have it all the same.

    >>> unknown_name("Putni")
    'No entity is called “Putni” in these articles.'
    >>> unknown_name("Zorvan", 3)
    'No entity is called “Zorvan”: these articles have it in 3 places, but the model took it for no name.'
    """
    if places:
        where = f"{places:,} places" if places > 1 else "1 place"
        return f"No entity is called “{name}”: these articles have it in {where}, but the model took it for no name."
    return f"No entity is called “{name}” in these articles."


def to_find(name: str) -> str:
    """What makes a build find a name that the model took for none.

    >>> to_find("Zorvan")
    'A list with it (build --names FILE) finds it, or in graphkit.toml, under [type]: "Zorvan" = "organisation".'
    """
    quoted = json.dumps(name, ensure_ascii=False)
    return (
        f'A list with it (build --names FILE) finds it, or in graphkit.toml, under [type]: {quoted} = "organisation".'
    )
