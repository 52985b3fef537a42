"""Give English verbs one spelling: "criticize" and "criticise" are one verb."""

from __future__ import annotations

import re
from typing import Final

IZE: Final = re.compile(r"^(?!capsiz|downsiz|resiz|oversiz)(\w{3,}[iy])z(e[sd]?|ing)$")
OR: Final = re.compile(r"^(col|fav|harb|hon|lab)or(s|ed|ing)?$")


def british(verb: str) -> str:
    """A verb, or a form of one, in lower case and British spelling.

    >>> british("criticized"), british("analyze"), british("honor"), british("seize"), british("criticise")
    ('criticised', 'analyse', 'honour', 'seize', 'criticise')
    """
    return OR.sub(r"\1our\2", IZE.sub(r"\1s\2", verb))
