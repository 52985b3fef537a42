"""Split the exports of news databases, which hold many articles in one file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from graphkit.read.databases.bordered import BORDERED
from graphkit.read.databases.factiva import split_factiva
from graphkit.read.databases.nexis import split_nexis
from graphkit.read.databases.part import Part
from graphkit.read.databases.proquest import split_proquest

DATABASES: Final[Mapping[str, Callable[[str], list[Part]]]] = MappingProxyType(
    {"Factiva": split_factiva, "ProQuest": split_proquest, "Nexis": split_nexis, **BORDERED}
)
"""One row for each database: its name, and the function that returns the articles of an export as plain text."""


def parted(text: str) -> list[Part]:
    """Return the articles of an export of a news database; none for any other text."""
    return next((parts for split in DATABASES.values() if (parts := split(text))), [])
