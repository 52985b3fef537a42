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
        ("Picture: the harbour of Tamsk: Marn Bank", []),
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
        ("Perhaps Ana Lobo met Ivo Petrov.", ["Ana Lobo -> perhaps meet -> Ivo Petrov"]),
        ("Ana Lobo rarely met Ivo Petrov.", ["Ana Lobo -> not meet -> Ivo Petrov"]),
        ("Ana Lobo hardly ever met Ivo Petrov.", ["Ana Lobo -> not meet -> Ivo Petrov"]),
        ("In no way did Ana Lobo help Ivo Petrov.", ["Ana Lobo -> not help -> Ivo Petrov"]),
        ("In no time Ana Lobo met Ivo Petrov.", ["Ana Lobo -> meet -> Ivo Petrov"]),
        ("Ana Lobo neither met nor praised Ivo Petrov.", ["Ana Lobo -> not praise -> Ivo Petrov"]),
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
        ("Marta Sorn alleges Ana Lobo bribed Ivo Petrov.", ["Ana Lobo -> bribe -> Ivo Petrov | Marta Sorn"]),
        ("Prosecutors charge Ana Lobo bribed Ivo Petrov.", ["Ana Lobo -> bribe -> Ivo Petrov | "]),
        ("Prosecutors allege Lugano attacked Veldia.", ["Lugano -> attack -> Veldia | "]),
        ("Media report Ana Lobo visited Tamsk.", ["Ana Lobo -> visit -> Tamsk | "]),
        ("State media Lugano attacked Veldia.", ["Lugano -> attack -> Veldia"]),
    ],
)
def test_a_report_names_who_reports(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lobo praised neither Veldia nor Tamsk.",
         ["Ana Lobo -> not praise -> Veldia", "Ana Lobo -> not praise -> Tamsk"]),
        ("Ana Lobo met Ivo Petrov but not Marta Sorn.", ["Ana Lobo -> meet -> Ivo Petrov"]),
        ("Not Ana Lobo but Ivo Petrov met Marta Sorn.", ["Ivo Petrov -> meet -> Marta Sorn"]),
        ("Not only Veldia but also Lugano praised Ana Lobo.",
         ["Veldia -> praise -> Ana Lobo", "Lugano -> praise -> Ana Lobo"]),
        ("The mayor, not Ana Lobo, left for Tamsk.", []),
        ("The mayor, and not Ana Lobo, left for Tamsk.", []),
        ("Ana Lobo, never a friend of Ivo Petrov, left.", []),
        ("Ana Lobo has never, not once, met Ivo Petrov.", ["Ana Lobo -> not meet -> Ivo Petrov"]),
        ("Ana Lobo paid no money to Ivo Petrov.", ["Ana Lobo -> not pay money to -> Ivo Petrov"]),
        ("Ana Lobo had no contact with Ivo Petrov.", ["Ana Lobo -> not have contact with -> Ivo Petrov"]),
        ("Ana Lobo is no friend of Ivo Petrov.", ["Ana Lobo -> not be friend of -> Ivo Petrov"]),
    ],
)  # fmt: skip
def test_a_phrase_may_be_denied(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks between Ana Lobo and Ivo Petrov never took place.", ["Ana Lobo <-> not talk with <-> Ivo Petrov"]),
        ("There were no talks between Ana Lobo and Ivo Petrov.", ["Ana Lobo <-> not talk with <-> Ivo Petrov"]),
        ("Talks between Ana Lobo and Ivo Petrov did not please all.", ["Ana Lobo <-> talk with <-> Ivo Petrov"]),
        ("Ana Lobo’s planned meeting with Ivo Petrov was cancelled.", []),
        ("Ana Lobo’s meeting with Ivo Petrov was called off.", []),
        ("Rumours of talks between Ana Lobo and Ivo Petrov spread.", []),
        ("Without talks between Ana Lobo and Ivo Petrov, nothing moves.", []),
        ("Ana Lobo’s cancelled meeting with Ivo Petrov made news.", []),
        ("The cancellation of talks between Ana Lobo and Ivo Petrov came late.", []),
        ("Marta Sorn blocked Ana Lobo’s meeting with Ivo Petrov.", []),
    ],
)
def test_a_deed_may_not_have_been_done(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lobo cancelled a meeting with Ivo Petrov.", ["Ana Lobo -> cancel meeting with -> Ivo Petrov"]),
        ("Ana Lobo called off talks with Ivo Petrov.", ["Ana Lobo -> call off talks with -> Ivo Petrov"]),
        ("Ana Lobo refused a meeting with Ivo Petrov.", ["Ana Lobo -> refuse meeting with -> Ivo Petrov"]),
        ("Ana Lobo refused to meet Ivo Petrov.", ["Ana Lobo -> refuse to meet -> Ivo Petrov"]),
        ("Ana Lobo refuses to be met by Ivo Petrov.", []),
        ("Ana Lobo hopes to be extradited to Veldia.", ["Ana Lobo -> hope to be extradited to -> Veldia"]),
    ],
)
def test_a_verb_that_undoes_a_deed_is_kept(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "There is no evidence that Ana Lobo bribed Ivo Petrov.",
        "The court found no evidence that Ana Lobo bribed Ivo Petrov.",
        "It is false that Ana Lobo bribed Ivo Petrov.",
        "The claim that Ana Lobo bribed Ivo Petrov is false.",
        "Marta Sorn dismissed claims that Ana Lobo bribed Ivo Petrov.",
        "Marta Sorn rejected reports that Ana Lobo bribed Ivo Petrov.",
        "The court dropped charges that Ana Lobo bribed Ivo Petrov.",
        "Marta Sorn lied that Ana Lobo bribed Ivo Petrov.",
        "Marta Sorn lied when she said Ana Lobo bribed Ivo Petrov.",
        "Marta Sorn falsely claimed that Ana Lobo bribed Ivo Petrov.",
        "Nobody believes that Ana Lobo bribed Ivo Petrov.",
        "Few think Ana Lobo bribed Ivo Petrov.",
        "Hardly anyone believes Ana Lobo bribed Ivo Petrov.",
        "Not a single witness said that Ana Lobo bribed Ivo Petrov.",
        "It is rumoured that Ana Lobo bribed Ivo Petrov.",
        "Had Ana Lobo met Ivo Petrov, all would be lost.",
        "Imagine Ana Lobo met Ivo Petrov.",
        "Suppose that Ana Lobo met Ivo Petrov.",
        "In the novel, Ana Lobo marries Ivo Petrov.",
        "In Dark Rain, a 2019 film, Ana Lobo kills Ivo Petrov.",
        "In Dark Rain, a 2019 series, Ana Lobo kills Ivo Petrov.",
        "In the 2019 television series Dark Rain, Ana Lobo kills Ivo Petrov.",
        "In Dark Rain, a video game, Ana Lobo kills Ivo Petrov.",
        "Dark Rain is a film in which Ana Lobo kills Ivo Petrov.",
    ],
)
def test_what_is_false_open_or_invented_is_left_out(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lobo allegedly bribed Ivo Petrov.", ["Ana Lobo -> bribe -> Ivo Petrov | "]),
        ("Reportedly, Ana Lobo met Ivo Petrov.", ["Ana Lobo -> meet -> Ivo Petrov | "]),
        ("Marta Sorn said Ana Lobo allegedly bribed Ivo Petrov.", ["Ana Lobo -> bribe -> Ivo Petrov | Marta Sorn"]),
        ("The claim that Ana Lobo bribed Ivo Petrov spread.", ["Ana Lobo -> bribe -> Ivo Petrov | "]),
    ],
)
def test_hearsay_is_a_report(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lobo met Ivo Petrov and Marta Sorn left.", ["Ana Lobo -> meet -> Ivo Petrov"]),
        ("I moved to Tamsk and my friend Ana Lobo said she liked it.", []),
        ("Ana Lobo moved to Tamsk and my friend Marta Sorn said she liked it.", ["Ana Lobo -> move to -> Tamsk"]),
        ("The man who met Ana Lobo and Ivo Petrov praised Marta Sorn.", []),
    ],
)
def test_a_joined_name_may_begin_a_clause_of_its_own(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("verb", ["criticised", "criticized"])
def test_a_verb_has_one_spelling(verb: str) -> None:
    assert said(f"Ana Lobo {verb} Ivo Petrov.") == ["Ana Lobo -> criticise -> Ivo Petrov"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lobo, who met Ivo Petrov, left.", ["Ana Lobo -> meet -> Ivo Petrov"]),
        ("The bank saw Ana Lobo and Ivo Petrov, who met Marta Sorn.", ["Ivo Petrov -> meet -> Marta Sorn"]),
        ("Ana Lobo wrote a book and met Ivo Petrov.", ["Ana Lobo -> meet -> Ivo Petrov"]),
        ("Ana Lobo was old and had met Ivo Petrov.", ["Ana Lobo -> meet -> Ivo Petrov"]),
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


@pytest.mark.parametrize(
    "text", ["In the 2019 series, Lugano defeated Veldia.", "In a game on Sunday, Lugano defeated Veldia."]
)
def test_sport_is_no_fiction(text: str) -> None:
    assert said(text) == ["Lugano -> defeat -> Veldia"]


@pytest.mark.parametrize(
    "text",
    [
        "Marn Bank released a summary of a call made by aides in July to Ana Lobo.",
        "Ana Lobo knew of the deals, particularly with Veldia.",
        "Ana Lobo is a farmer who has completed a course at Marn Bank.",
        "Ana Lobo liked the life she had with Ivo Petrov.",
    ],
)
def test_a_preposition_may_belong_to_something_else(text: str) -> None:
    assert said(text) == []


def test_a_line_in_capitals_is_read_in_sentence_case() -> None:
    text = "ANA LOBO MEETS IVO PETROV IN TAMSK"
    [clause] = found(text)
    assert (text[clause.source :][:4], clause.verb, text[clause.target :][:6]) == ("LOBO", "meet", "PETROV")


def test_long_lists_are_left_out() -> None:
    assert said("Tamsk praised Ana Lobo, Ivo Petrov, Marta Sorn, Lugano, Veldia and Marn Bank.") == []
