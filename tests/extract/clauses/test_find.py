"""What sentences say: verbs, their subjects and objects, deeds, negation, modality and reports."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import pytest

from graphkit.extract.clauses import ClauseFinder
from graphkit.options import DEFAULT_MODEL
from graphkit.records import Clause

pytestmark = pytest.mark.model

NAMES = ("Ana Lobo", "Ivo Petrov", "Marta Sorn", "Veldia", "Lugano", "Marn Bank", "Tamsk")


@cache
def finder() -> ClauseFinder:
    return ClauseFinder(DEFAULT_MODEL)


def found(text: str) -> list[Clause]:
    [(key, clauses)] = finder()([("key", text)])
    assert key == "key"
    return list(clauses)


def name_at(text: str, offset: int) -> str:
    """The name at an offset; a word in lower case that is none."""
    for name in NAMES:
        start = text.find(name)
        while start >= 0:
            if start <= offset < start + len(name):
                return name
            start = text.find(name, start + 1)
    return ""


def said(text: str) -> list[str]:
    """The clauses between two names: "A -> not may verb -> B", with who reports it behind a bar."""
    return [line for clause in found(text) if (line := worded(text, clause))]


def worded(text: str, clause: Clause) -> str:
    a, b = name_at(text, clause.source), name_at(text, clause.target)
    words: Iterable[str] = filter(None, ("not" if clause.negated else "", clause.modal, clause.verb))
    reporter = f" | {name_at(text, clause.reporter) if clause.reporter >= 0 else ''}" if clause.reported else ""
    arrow = "<->" if clause.mutual else "->"
    return f"{a} {arrow} {' '.join(words)} {arrow} {b}{reporter}" if a and b else ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lobo met Ivo Petrov on Monday.", ["Ana Lobo -> meet -> Ivo Petrov"]),
        ("Marn Bank took over Veldia last year.", ["Marn Bank -> take over -> Veldia"]),
        ("Ana Lobo met with Ivo Petrov.", ["Ana Lobo -> meet with -> Ivo Petrov"]),
        ("Ana Lobo travelled to Tamsk.", ["Ana Lobo -> travel to -> Tamsk"]),
        ("Veldia was bought by Marn Bank.", ["Marn Bank -> buy -> Veldia"]),
        ("Ana Lobo was extradited to Tamsk.", ["Ana Lobo -> be extradited to -> Tamsk"]),
        ("Ana Lobo praised Ivo Petrov and Marta Sorn.",
         ["Ana Lobo -> praise -> Ivo Petrov", "Ana Lobo -> praise -> Marta Sorn"]),
        ("Ana Lobo and Ivo Petrov visited Tamsk.", ["Ana Lobo -> visit -> Tamsk", "Ivo Petrov -> visit -> Tamsk"]),
        ("Ana Lobo is the president of Veldia.", ["Ana Lobo -> be president of -> Veldia"]),
    ],
)  # fmt: skip
def test_who_does_what_to_whom(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Former Veldia director Ana Lobo praised Ivo Petrov.", ["Ana Lobo -> praise -> Ivo Petrov"]),
        ("The foreign minister, Ana Lobo, met Ivo Petrov.", ["Ana Lobo -> meet -> Ivo Petrov"]),
        ("A Tamsk lawyer sued Marn Bank.", []),
        ("Ana Lobo criticised the Veldia director.", []),
        ("Ana Lobo flew to the city of Tamsk.", ["Ana Lobo -> fly to -> Tamsk"]),
    ],
)
def test_a_name_counts_where_it_heads_its_phrase(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lobo had a meeting with Ivo Petrov.", ["Ana Lobo -> have meeting with -> Ivo Petrov"]),
        ("Ana Lobo expressed gratitude to Ivo Petrov.", ["Ana Lobo -> express gratitude to -> Ivo Petrov"]),
        ("Lugano imposed sanctions on Veldia.", ["Lugano -> impose sanctions on -> Veldia"]),
        ("Marn Bank sold the mine to Veldia.", ["Marn Bank -> sell to -> Veldia"]),
        ("Ana Lobo sang a song in Tamsk.", []),
    ],
)
def test_a_light_verb_keeps_its_noun(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lobo’s meeting with Ivo Petrov was short.", ["Ana Lobo -> meet -> Ivo Petrov"]),
        ("Talks between Ana Lobo and Ivo Petrov failed.", ["Ana Lobo <-> talk with <-> Ivo Petrov"]),
        ("The purchase of Veldia by Marn Bank failed.", ["Marn Bank -> buy -> Veldia"]),
        ("Ana Lobo’s planned visit to Tamsk drew crowds.", ["Ana Lobo -> planned visit -> Tamsk"]),
        ("The bishop called for talks between Veldia and Lugano.", []),
        ("Rain cancelled Ana Lobo’s visit to Tamsk.", []),
    ],
)
def test_a_noun_may_say_what_is_done(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lobo, the president of Veldia, slept.", ["Ana Lobo -> be president of -> Veldia"]),
        ("The former prime minister of Veldia, Ana Lobo, slept.",
         ["Ana Lobo -> be former prime minister of -> Veldia"]),
        ("Ana Lobo, Veldia’s vice president, slept.", ["Ana Lobo -> be vice president of -> Veldia"]),
        ("Ana Lobo was a deputy director of Marn Bank.", ["Ana Lobo -> be deputy director of -> Marn Bank"]),
        ("Ana Lobo was a lawyer and head of Marn Bank.", ["Ana Lobo -> be head of -> Marn Bank"]),
        ("Ana Lobo, a lawyer, slept in Tamsk.", []),
    ],
)  # fmt: skip
def test_an_office_beside_a_name_is_held(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lobo and Ivo Petrov met in the rain.", ["Ana Lobo <-> meet <-> Ivo Petrov"]),
        ("Veldia and Lugano signed a treaty.", ["Veldia <-> sign treaty <-> Lugano"]),
        ("Ana Lobo and Ivo Petrov met Marta Sorn.",
         ["Ana Lobo -> meet -> Marta Sorn", "Ivo Petrov -> meet -> Marta Sorn"]),
        ("Ana Lobo and Ivo Petrov slept.", []),
    ],
)  # fmt: skip
def test_two_subjects_may_do_it_to_each_other(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lobo did not meet Ivo Petrov.", ["Ana Lobo -> not meet -> Ivo Petrov"]),
        ("Ana Lobo never met Ivo Petrov.", ["Ana Lobo -> not meet -> Ivo Petrov"]),
        ("Neither Ana Lobo nor her aide met Ivo Petrov.", ["Ana Lobo -> not meet -> Ivo Petrov"]),
        ("Marn Bank may sell the mine to Veldia.", ["Marn Bank -> may sell to -> Veldia"]),
        ("Marn Bank plans to buy Veldia.", ["Marn Bank -> plan to buy -> Veldia"]),
        ("Marn Bank began to supply Veldia.", ["Marn Bank -> supply -> Veldia"]),
        ("If Ana Lobo meets Ivo Petrov, all is lost.", []),
        ("Did Ana Lobo meet Ivo Petrov?", []),
        ("Veldia was not licensed or regulated by Lugano.", ["Lugano -> not regulate -> Veldia"]),
        ("Ana Lobo almost met Ivo Petrov.", []),
        ("Oh no. Ana Lobo met Ivo Petrov.", ["Ana Lobo -> meet -> Ivo Petrov"]),
        ("Ana Lobo left without meeting Ivo Petrov.", []),
        ("Ana Lobo denied that Marn Bank had bought Veldia.", []),
    ],
)
def test_what_is_denied_or_possible_is_marked_or_left_out(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lobo said Marn Bank had bought Veldia.", ["Marn Bank -> buy -> Veldia | Ana Lobo"]),
        ("Marn Bank had bought Veldia, Ana Lobo said.", ["Marn Bank -> buy -> Veldia | Ana Lobo"]),
        ("According to Ana Lobo, Marn Bank bought Veldia.", ["Marn Bank -> buy -> Veldia | Ana Lobo"]),
        ("Officials said Marn Bank had bought Veldia.", ["Marn Bank -> buy -> Veldia | "]),
        ("Ana Lobo said she met Ivo Petrov.", []),
    ],
)
def test_a_report_names_who_reports(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lobo, who met Ivo Petrov, left.", ["Ana Lobo -> meet -> Ivo Petrov"]),
        ("The bank saw Ana Lobo and Ivo Petrov, who met Marta Sorn.", ["Ivo Petrov -> meet -> Marta Sorn"]),
        ("Ana Lobo wrote a book and met Ivo Petrov.", ["Ana Lobo -> meet -> Ivo Petrov"]),
        ("Before meeting Ivo Petrov, the minister dined.", []),
        ("The lawyer urged Ana Lobo to visit Tamsk.", []),
    ],
)
def test_a_verb_without_a_subject_takes_that_of_its_sentence(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_a_pronoun_is_a_head_like_any_other() -> None:
    [clause] = found("He met Ivo Petrov.")
    assert (clause.source, clause.verb, clause.target) == (0, "meet", 11)
    assert (clause.start, clause.end) == (3, 6)


@pytest.mark.parametrize(
    "text",
    [
        "With Veldia, Ana Lobo hopes for rain.",
        "Ana Lobo wrote: “Veldia is the land of rain.”",
        "The council hinted that Ana Lobo would stay, but later praised herself.",
    ],
)
def test_what_only_stands_beside_a_verb_is_not_its_object(text: str) -> None:
    assert said(text) == []


def test_long_lists_are_left_out() -> None:
    assert said("Tamsk praised Ana Lobo, Ivo Petrov, Marta Sorn, Lugano, Veldia and Marn Bank.") == []
