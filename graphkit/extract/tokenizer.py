"""Tokenize text by rules, close to spaCy's English tokenizer but without spaCy.

Topics are therefore independent of the model: a new list of topics is matched without loading one.
"""

from __future__ import annotations

import re
from typing import Final

from graphkit.extract.topics import Tokens
from graphkit.names.words import any_of, words

ABBREVIATIONS: Final = any_of(words("tokens", "abbreviations"))
TOKEN: Final = re.compile(
    rf"""
    (?:https?://|www\.)\S+ | [^\s@]{1, 64}@[^\s@]{1, 255}\.[^\s@]+  # addresses, no longer than they may be
  | (?:[^\W\d_]\.)+ | {ABBREVIATIONS}\.                 # U.S., E. coli, Gen.
  | \d+(?:[.,]\d+)*[^\W\d_]*                             # 1,000 and 5G
  | [^\W_]+?(?=n['’]t(?![^\W_])) | n['’]t(?![^\W_])      # did, n't
  | [^\W_]+(?:\.[^\W_]+ | [-‐‑–]\d[^\W_]*)*              # words; COVID-19
  | ['’](?:s|re|ve|ll|d|m)(?![^\W_]) | `` | ''           # 's
  | \S
    """,
    re.VERBOSE | re.IGNORECASE,
)


def tokens(text: str) -> Tokens:
    """Tokenize a text.

    >>> tokens("The U.S. didn't sell COVID-19 tests, said Kim's aide.").words
    ('The', 'U.S.', 'did', "n't", 'sell', 'COVID-19', 'tests', ',', 'said', 'Kim', "'s", 'aide', '.')
    """
    found = list(TOKEN.finditer(text))
    return Tokens(text, tuple(m.group() for m in found), tuple(m.span() for m in found))
