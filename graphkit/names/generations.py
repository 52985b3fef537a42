"""Read what tells a father and a son of one name apart: "Jr.", "Sr.", "III", "the Elder"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from graphkit.names.key import Key
from graphkit.names.normalise import normalised
from graphkit.names.words import any_of, words

SIGNS: Final = frozenset(sign for sign in words("generations", "abbreviations") if not sign.endswith("."))
NUMBERS: Final = frozenset(sign for sign in SIGNS if sign.isupper())
BEHIND: Final = re.compile(
    rf",?\s{any_of(SIGNS - NUMBERS)}\b\.?|\s{any_of(NUMBERS)}\b|,?\s{any_of(words('ages', 'abbreviations'))}\b"
)
"""What stands behind a name: “, Jr.”, “ III”, “ the Elder”."""
USUAL: Final = {"jnr": "jr", "snr": "sr"}
"""Another spelling of a sign, with the usual one."""
ENDINGS: Final = sorted(
    (tuple(normalised(sign).split()) for sign in SIGNS | words("ages", "abbreviations")), key=len, reverse=True
)
LAST_WORDS: Final = frozenset(ending[-1] for ending in ENDINGS)


def with_generation(base: Sequence[str]) -> tuple[list[str], str]:
    """The words of a person's key without the sign of a generation, and the sign in its usual spelling, or "".

    >>> with_generation(["jo", "roe", "snr"]), with_generation(["jo", "roe", "the", "elder"])
    ((['jo', 'roe'], 'sr'), (['jo', 'roe'], 'the elder'))
    >>> with_generation(["jo", "roe"]), with_generation(["jr"])
    ((['jo', 'roe'], ''), (['jr'], ''))
    """
    for ending in ENDINGS if base and base[-1] in LAST_WORDS else ():
        if len(base) > len(ending) and tuple(base[-len(ending) :]) == ending:
            sign = " ".join(ending)
            return list(base[: -len(ending)]), USUAL.get(sign, sign)
    return list(base), ""


@lru_cache(maxsize=100_000)
def generation_of(key: Key) -> str:
    """The sign of a generation that a name ends with, or "".

    >>> generation_of(Key("name", "jo roe jr")), generation_of(Key("name", "jo roe"))
    ('jr', '')
    """
    return with_generation(key.words)[1]


def without_generation(key: Key) -> list[str]:
    """The words of a key without the sign of a generation: the last is a surname.

    >>> without_generation(Key("name", "jo roe iii"))
    ['jo', 'roe']
    """
    return with_generation(key.words)[0]
