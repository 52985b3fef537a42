"""Which articles count."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from graphkit.errors import UsageError, choices

DAY: Final = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Select the articles that meet every condition.

    Attributes:
        since: First day, as ``2023-09-13``, or a month or year for its first day; "" for no limit.
        until: Last day, or a month or year for its last day; "" for no limit.
        sources: Who published them, case ignored; () for all.
        topics: Ids of entities, each of which they name; () for all.

    An article without a date meets no limit in time.
    """

    since: str = ""
    until: str = ""
    sources: tuple[str, ...] = field(default=(), metadata={"flags": ("--source",)})
    topics: tuple[str, ...] = field(default=(), metadata={"flags": ("--topic",)})

    def __post_init__(self) -> None:
        for day in filter(None, (self.since, self.until)):
            try:
                first = date.fromisoformat(day + "-01-01"[len(day) - 4 :]).isoformat() if DAY.fullmatch(day) else ""
            except ValueError:
                first = ""
            if not first:
                raise UsageError(f"“{day}” is no day.", "Write it as in 2023-09-13, 2023-09 or 2023.")
        if self.since and self.until and self.since[: len(self.until)] > self.until[: len(self.since)]:
            raise UsageError(
                f"Nothing is since {self.since} and until {self.until}.", "Give the earlier day to --since."
            )

    def __bool__(self) -> bool:
        """Whether there is any condition."""
        return self != Selection()

    def words(self) -> str:
        """Describe the selection for users.

        >>> Selection(since="2023-09", sources=("TASS", "Reuters")).words()
        'since 2023-09, from TASS or Reuters'
        """
        parts = [f"{word} {day}" for word, day in (("since", self.since), ("until", self.until)) if day]
        parts += [f"from {choices(self.sources)}"] if self.sources else []
        return ", ".join([*parts, *(f"on {topic}" for topic in self.topics)])
