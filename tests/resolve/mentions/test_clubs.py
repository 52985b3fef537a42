"""In reports on team sports, teams are told from the cities whose names they have."""

from __future__ import annotations

import pytest

from graphkit.names.key import name_key
from graphkit.resolve.coreference.link import link
from graphkit.resolve.mentions.clubs import with_clubs
from graphkit.resolve.mentions.corpus_counts import CorpusCounts
from graphkit.resolve.mentions.sport import is_on_teams
from tests.resolve.marked import marked

REPORT = " The striker scored before half-time, and the coach praised his players after the match."


def kinds(text: str, report: str = REPORT) -> list[tuple[str, str, str]]:
    """Surface, type and key of each name of a text, which a report on a match follows."""
    return [(name.text, name.type, str(name.key)) for name in with_clubs(*marked(text + report), CorpusCounts())]


TEAM, CITY = ("Leeds", "organisation", "leeds team"), ("Leeds", "place", "leeds")


@pytest.mark.parametrize(
    "text",
    [
        "«l:Leeds» beat them.",
        "«l:Leeds» have never lost here.",
        "«l:Leeds» comfortably won.",
        "The «l:Leeds» goalkeeper left.",
        "«l:Leeds»' new captain left.",
        "They lost to «l:Leeds».",
        "A win over «l:Leeds».",
        "They drew 1-1 with «l:Leeds» Saturday.",
        "They signed the winger from «l:Leeds».",
        "He scored 14 goals for «l:Leeds».",
        "«l:Leeds» 2-1.",
        "«p:Ann Roe» («l:Leeds»)",
        "«o:Leeds» beat them.",
        "«p:Leeds» beat them.",
    ],
)
def test_a_city_by_what_a_team_does(text: str) -> None:
    assert TEAM in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "They met in «l:Leeds».",
        "They came to «l:Leeds».",
        "They left for «l:Leeds».",
        "«l:Leeds», England, was cold.",
        "«l:Leeds» - Fans met.",
        "The «l:Leeds» police met fans.",
        "They played at «l:Leeds».",
        "It was held with «l:Leeds» City Council.",
        "«l:Leeds» was cold.",
    ],
)
def test_a_city_by_what_is_said_of_places(text: str) -> None:
    assert CITY in kinds(text)


def test_a_text_may_have_both_and_a_name_of_which_it_says_nothing_is_the_team() -> None:
    found = [kind for _, kind, _ in kinds("«l:Leeds» beat them in «l:Leeds». Next: «l:Leeds».")]
    assert found == ["organisation", "place", "organisation"]


def test_what_stands_together_means_the_same() -> None:
    assert {kind for _, kind, _ in kinds("They lost to «l:Leeds», «l:Derby» and «l:Bolton».")} == {"organisation"}


@pytest.mark.parametrize("text", ["«l:Chile» beat «l:Peru».", "«l:Scotland» beat «l:Wales».", "«l:Chile» 2 «l:Peru» 1"])
def test_sides_of_nations_stay_places(text: str) -> None:
    assert {kind for _, kind, _ in kinds(text)} == {"place"}


def test_a_surname_and_what_the_user_decided_stay() -> None:
    assert ("Bolton", "person", "bolton") in kinds("«p:Ann Bolton» left. «p:Bolton» beat them.")
    text, names = marked("«l:Leeds» beat them." + REPORT)
    assert with_clubs(text, names, CorpusCounts(), decided={name_key("Leeds")}) == names


@pytest.mark.parametrize(
    ("line", "teams"),
    [
        ("Leeds 2 Otherham United 1", ["leeds team", "otherham united"]),
        ("LEEDS 101, St Sample 99", ["leeds team", "st sample"]),
        ("Leeds v Otherham", ["leeds team", "otherham"]),
        ("Leeds (England) v Otherham (Chile)", ["leeds team", "otherham"]),
        ("Leeds at Derby", ["leeds team", "derby team"]),
        ("1. Leeds 10 7 2 1 23", ["leeds team"]),
        ("KANSAS CITY 74 59 .556 4 1/2", ["kansas city team"]),
        ("Leeds - Roe, Poe, Doe, Low", ["leeds team"]),
        ("Rivertown: Leeds 214 (Roe 84), Derby 108-3", ["leeds team", "derby team"]),
        ("Saturday 1 2 3 4", []),
        ("Chile 10 7 2 1", []),
    ],
)
def test_teams_in_lines_of_results_are_found(line: str, teams: list[str]) -> None:
    assert [key for _, kind, key in kinds(f"{line}\n") if kind == "organisation"] == teams


def test_what_the_model_saw_of_a_line_gives_way_but_not_a_full_person() -> None:
    assert kinds("NEW «l:YORK» 2 «p:Otherham 1»\n") == [
        ("NEW YORK", "organisation", "new york team"),
        ("Otherham", "organisation", "otherham"),
    ]
    assert ("Anna Roe", "person", "anna roe") in kinds("«p:Anna Roe» v Otherham\n")


def test_scorers_in_brackets_are_persons() -> None:
    found = kinds("«l:Leeds» 2 («l:Roe» 10, Poe 41) «l:Derby» 1 («p:Low» 55)\n")
    assert [name for name, kind, _ in found if kind == "person"] == ["Roe", "Poe", "Low"]


@pytest.mark.parametrize(
    "text",
    [
        "The minister and the mayor are a bad match, and her party beat its rivals in the final round.",
        "The race is close: he won the debate on points, and the coach of his team says the goal is to win 2-1.",
        "The best season is spring. The port hosts a festival, and players of the guitar fill the clubs of the town.",
        "The city council has approved a stadium. Residents fear noise on days when there is a football match.",
        "The strikers won: the employers lost the first round of talks, and the union is a champion of its members.",
        "",
    ],
)
def test_other_texts_are_no_reports(text: str) -> None:
    assert not is_on_teams(text)
    assert kinds("«l:Leeds» beat «l:Derby».", text)[0] == CITY


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("«o:Leeds United» beat Derby. «l:Leeds» won.", "leeds united"),
        ("«o:Real Leeds» lost. «l:Leeds» won.", "real leeds"),
        ("«o:Leeds United» and «o:Leeds Rovers» met. «l:Leeds» won.", "leeds team"),
        ("«o:Leeds Council» met. «l:Leeds» won.", "leeds team"),
    ],
)
def test_a_team_is_the_one_club_that_the_text_names_in_full(text: str, key: str) -> None:
    plain, names = marked(text + REPORT)
    found = link(plain, with_clubs(plain, names, CorpusCounts()))
    assert [str(item.key) for item in found if item.name.text == "Leeds"] == [key]


def test_so_is_the_rest_of_the_name_of_the_club() -> None:
    plain, names = marked("«l:Leeds» won. The «o:Leeds Rovers» lost. The «o:Rovers» left." + REPORT)
    assert {str(item.key) for item in link(plain, with_clubs(plain, names, CorpusCounts()))} == {"leeds rovers"}


def test_an_article_that_only_touches_on_sport_is_no_report() -> None:
    assert is_on_teams(REPORT)
    assert not is_on_teams(REPORT + " The ministry will build roads and bridges in the north of the land." * 100)
