"""Normalise names to keys that trivial variants share."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

# Letters that Unicode does not decompose into a letter and a mark.
PLAIN: Final = str.maketrans(
    {"ø": "o", "ł": "l", "ı": "i", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss"}
    | dict.fromkeys("’‘ʼ`", "'")
)
DOTTED: Final = re.compile(r"\b(\w)\.(?=\w\b|\s|$|\W)")
GLUE: Final = re.compile(r"[-‐-―/_]+")
NOISE: Final = re.compile(r"[^\w\s&'+]")
LIGATURE: Final = re.compile("[\ufb00-\ufb06]")
INVISIBLE: Final = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]")
NOT_SHOWN: Final = re.compile(rf"\s\s|[^\S ]|{LIGATURE.pattern}|{INVISIBLE.pattern}")
SLUG: Final = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=200_000)
def normalised(text: str) -> str:
    """Lower case, without accents, dots and hyphens; ``&`` is "and".

    >>> normalised("Kim Jong-un") == normalised("KIM JONG UN")
    True
    >>> normalised("U.S."), normalised("Łódź"), normalised("Marks & Spencer")
    ('us', 'lodz', 'marks and spencer')
    """
    plain = text if text.isascii() else _unaccented(text)
    plain = plain.lower().translate(PLAIN)
    plain = DOTTED.sub(r"\1", plain).replace("&", " and ")
    plain = NOISE.sub(" ", GLUE.sub(" ", plain)).replace("'", "")
    return " ".join(plain.split())


def _unaccented(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def shown(text: str) -> str:
    """A name as it is written, with single spaces, no invisible characters, and ligatures as letters.

    >>> shown("Copen\u00adhagen  Air\u200bport"), shown("Gri\ufb01th")
    ('Copenhagen Airport', 'Grifith')
    """
    if not NOT_SHOWN.search(text):
        return text
    return " ".join(INVISIBLE.sub("", LIGATURE.sub(lambda m: unicodedata.normalize("NFKC", m.group()), text)).split())


def slug_of(text: str) -> str:
    """The key as an id: Latin letters, digits and hyphens; a name in another script keeps its letters.

    >>> slug_of("Kim Jong Un"), slug_of("Владимир")
    ('kim-jong-un', 'владимир')
    """
    key = normalised(text)
    return SLUG.sub("-", key).strip("-") if key.isascii() else "-".join(re.findall(r"\w+", key))
