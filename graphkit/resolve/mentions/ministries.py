"""Find ministries of several portfolios, which the model cuts at a comma or an "and"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from graphkit.names.key import name_key
from graphkit.names.words import any_of, words
from graphkit.records import Boilerplate
from graphkit.resolve.mentions.recover import Form, Wanted

PORTFOLIO: Final = rf"(?=[A-Z])(?i:{any_of(words('portfolios', 'titles') | words('more_portfolios', 'titles'))})\b"
MINISTRY: Final = re.compile(
    rf"\b(?:Ministry|Department|Secretariat|Committee|Commission) (?:of|for|on) (?:the )?"
    rf"{PORTFOLIO}(?:(?:, | and |, and | & ){PORTFOLIO})+"
)


class Ministries:
    """Finds ministries, departments and committees of several portfolios.

    >>> text = "The Ministry of Labour, Family and Social Affairs met the Ministry of Defence and Acme."
    >>> [text[start:end] for start, end, _ in Ministries().find(text)]
    ['Ministry of Labour, Family and Social Affairs']
    """

    def find(
        self, text: str, *, passed: Sequence[Boilerplate] = (), wanted: Wanted | None = None
    ) -> list[tuple[int, int, Form]]:
        """Start, end and form of each outside the boilerplate that is ``passed`` over, if it is wanted."""
        return [
            (*match.span(), form)
            for match in MINISTRY.finditer(text)
            for form in (Form(match[0], name_key(match[0]), "organisation"),)
            if (wanted is None or wanted(*match.span(), form))
            and not any(match.start() < piece.end and piece.start < match.end() for piece in passed)
        ]
