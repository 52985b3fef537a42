"""What is suggested for a mistyped name."""

from __future__ import annotations

import pytest

from graphkit.names.suggestions import did_you_mean, suggestions

KNOWN = ("Kim Jong Un", "Kim Yo Jong", "Vladimir Putin", "VLADIMIR PUTIN", "North Korea")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("kim", ["Kim Jong Un", "Kim Yo Jong"]),
        ("jong yo", ["Kim Yo Jong"]),
        ("Vladimir Puttin", ["Vladimir Putin"]),
        ("norh-korea", ["North Korea"]),
        ("qqqqq", []),
        ("", []),
        ("!!!", []),
    ],
)
def test_names_that_hold_the_words_come_before_similar_spellings(typed: str, expected: list[str]) -> None:
    assert suggestions(typed, KNOWN) == expected


def test_there_is_a_limit_and_the_question_lists_all() -> None:
    assert suggestions("kim", KNOWN, limit=1) == ["Kim Jong Un"]
    assert did_you_mean("kim", KNOWN) == "Did you mean “Kim Jong Un” or “Kim Yo Jong”?"
    assert did_you_mean("qqqqq", KNOWN) == ""
