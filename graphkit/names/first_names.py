"""Look up first names."""

from __future__ import annotations

from functools import cache

from graphkit.data import table


def is_first_name(word: str) -> bool:
    """Whether a word, in lower case and without accents, is a listed first name or a family name that stands first.

    >>> is_first_name("victoria"), is_first_name("nicoya")
    (True, False)
    """
    return word in _first_names()


@cache
def _first_names() -> frozenset[str]:
    listed = table("first_names").values()
    return frozenset(word for words in listed for word in (words.split() if isinstance(words, str) else words))
