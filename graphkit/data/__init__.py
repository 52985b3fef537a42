"""Tables that graphkit was written with: topics, titles, demonyms, names that every reader knows, sample articles."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """The packaged TOML file of this name, parsed; not to be changed.

    >>> "RU" in table("demonyms")
    True
    """
    return tomllib.loads((files(__name__) / f"{name}.toml").read_text(encoding="utf-8"))
