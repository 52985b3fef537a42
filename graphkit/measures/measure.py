"""The record of a measure: its name, function, range and meaning."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

Function = TypeVar("Function", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure(Generic[Function]):
    """One measure of edges or of nodes.

    Attributes:
        name: Its column in every table and file, and its name on the command line.
        label: What the page and the reference call it.
        short: What a narrow column of the page calls it, or "" for the label.
        function: Computes it; see :mod:`graphkit.measures.edges` and :mod:`graphkit.measures.nodes`.
        meaning: What it says, as one line that follows on the name.
        source: The article that defines it, or "" for a plain count.
        lowest: Its least value.
        highest: Its greatest value, or infinity.
        rank: Whether nodes or edges can be ranked by it: the greater, the stronger.
        whole: Whether its values are whole numbers.
        decimals: To how many decimals files round it; None for six significant digits.
        page_decimals: To how many decimals the page shows it; None for three significant digits.
        chance: The measure that says how likely chance alone gives such a value, or "".
        readings: What a value says on the page: the least value of each text, the highest first, None for all others.
            ``{percent}`` stands for the value as a percentage, the word "windows" for what the windows are. A value
            that chance gives with a probability of 0.05 or more is read as 0.
    """

    name: str
    label: str
    function: Function
    meaning: str
    short: str = ""
    source: str = ""
    lowest: float = 0.0
    highest: float = math.inf
    rank: bool = True
    whole: bool = False
    decimals: int | None = None
    page_decimals: int | None = None
    chance: str = ""
    readings: tuple[tuple[float | None, str], ...] = ()

    @property
    def range(self) -> str:
        """The least and the greatest value, as text.

        >>> Measure(name="x", label="X", function=abs, meaning="…", highest=1.0).range
        '0 to 1'
        """
        if math.isinf(self.lowest):
            return "any number"
        return f"from {self.lowest:g}" if math.isinf(self.highest) else f"{self.lowest:g} to {self.highest:g}"

    @property
    def type(self) -> type[int] | type[float]:
        """The type of its values."""
        return int if self.whole else float

    @property
    def sql_type(self) -> str:
        """The type of its column in the workspace."""
        return "INTEGER" if self.whole else "DOUBLE"

    def rounded(self, value: float) -> float:
        """A value as files hold it."""
        if self.whole:
            return int(value)
        return significant_digits(value) if self.decimals is None else round(float(value), self.decimals)

    def rounded_sql(self, column: str) -> str:
        """The same in SQL: the rounded values of a column."""
        if self.whole:
            return column
        return f"format('{{:.6g}}', {column})::DOUBLE" if self.decimals is None else f"round({column}, {self.decimals})"


def significant_digits(value: float, number: int = 6) -> float:
    """Round a number to some significant digits.

    >>> significant_digits(0.000123456789), significant_digits(1e-30 / 3)
    (0.000123457, 3.33333e-31)
    """
    return float(f"{value:.{number}g}")
