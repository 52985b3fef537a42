"""Warnings of a build stand on the terminal in a few lines."""

from __future__ import annotations

from pathlib import Path

from graphkit.cli.messages import warned
from graphkit.records import ReadWarning


def test_warnings_that_say_the_same_are_one_line() -> None:
    warnings = [ReadWarning("columns", f"{n}.json", "took “content” for the text.", 1, "") for n in range(12)]
    assert list(warned(warnings, Path("out"))) == ["Columns: 0.json, 1.json and 10 more: took “content” for the text."]


def test_at_most_three_of_a_kind_and_the_command_that_lists_all() -> None:
    warnings = [ReadWarning("dates", f"{n}.csv", f"has {n} odd dates.", n, "Give --date-order.") for n in range(1, 6)]
    lines = list(warned([*warnings, ReadWarning("repaired", "a.txt", "lost 2 NULs.")], Path("my out")))
    assert lines == [
        *(f"Dates: {n}.csv has {n} odd dates. Give --date-order." for n in (1, 2, 3)),
        "Repaired: a.txt lost 2 NULs.",
        "… and 2 more; graphkit check 'my out' lists all.",
    ]
