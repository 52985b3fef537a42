"""What the packaged lists and gazetteers say of words and names."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import graphkit
from graphkit.data import table
from graphkit.names.countries import country_names, country_of_demonym, country_of_name, is_language
from graphkit.names.key import name_key
from graphkit.names.organisations import american, local_organisations, organisation_of, plain_form, surfaces
from graphkit.names.places import is_known_place
from graphkit.names.titles import bare, ends_office, is_title, title_before
from graphkit.names.words import any_of, sounds_like_organisation, sounds_like_place, words
from graphkit.resolve.mentions.corpus_counts import CorpusCounts
from tests.resolve.marked import marked


@pytest.mark.parametrize(
    "key",
    [
        "zorvan ministry",
        "ministry of zorvan",
        "bank of zorvan",
        "peoples party zorvan",
        "zorvan fc united",
        "supreme court of zorvan",
    ],
)
def test_what_sounds_like_an_organisation(key: str) -> None:
    assert sounds_like_organisation(key)
    assert not sounds_like_place(key, organisation=True)


@pytest.mark.parametrize(
    "key", ["ministry", "bank of", "west bank", "ann zorvan", "zorvan airport", "army base", "", "zorvan naval base"]
)
def test_what_does_not(key: str) -> None:
    assert not sounds_like_organisation(key)


@pytest.mark.parametrize(
    "key",
    [
        "zorvan airport",
        "lake zorvan",
        "gulf of zorvan",
        "zorvan naval base",
        "zorvan power plant",
        "zorvan national park",
    ],
)
def test_what_sounds_like_a_place(key: str) -> None:
    assert sounds_like_place(key)
    assert sounds_like_place(key, organisation=True)


@pytest.mark.parametrize("key", ["zorvan city", "city of zorvan", "port zorvan", "zorvan park", "puerto zorvan"])
def test_what_sounds_like_a_place_unless_the_model_saw_an_organisation(key: str) -> None:
    assert sounds_like_place(key)
    assert not sounds_like_place(key, organisation=True)


@pytest.mark.parametrize("key", ["ann hill", "ann park", "ann castle"])
def test_what_sounds_like_a_place_unless_the_model_saw_a_person(key: str) -> None:
    assert sounds_like_place(key)
    assert not sounds_like_place(key, person=True)
    assert sounds_like_place("zorvan city", person=True)


@pytest.mark.parametrize("key", ["airport", "lake", "gulf of", "white house", "ann zorvan", ""])
def test_what_does_not_sound_like_a_place(key: str) -> None:
    assert not sounds_like_place(key)


FILES = ("abbreviations", "context", "first_names", "media", "professions", "references", "sport", "titles", "words")
LISTS = {(file, name): entries for file in FILES for name, entries in table(file).items() if isinstance(entries, list)}


def test_lists_hold_each_word_once_and_none_is_empty() -> None:
    assert [pair for pair, entries in LISTS.items() if not entries or len(set(entries)) < len(entries)] == []
    assert [
        (pair, word) for pair, entries in LISTS.items() for word in entries if not word or word.strip() != word
    ] == []
    assert all(words(name, file) == set(entries) for (file, name), entries in LISTS.items())


def test_lists_hold_lower_case_words_but_for_abbreviations() -> None:
    lower = {pair: entries for pair, entries in LISTS.items() if pair[0] != "abbreviations"}
    assert [(pair, word) for pair, entries in lower.items() for word in entries if word != word.lower()] == []


def test_the_code_uses_every_list_and_names_none_that_is_missing() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in sorted(Path(graphkit.__file__).parent.rglob("*.py")))
    assert [pair for pair in LISTS if not re.search(rf"""["']{pair[1]}["']""", code)] == []
    named = re.findall(r"""\bwords\(["'](\w+)["'](?:, ["'](\w+)["'])?\)""", code)
    assert len(named) > 40
    assert {(file or "words", name) for name, file in named} - set(LISTS) == set()


def test_a_pattern_of_words_prefers_the_longest() -> None:
    pattern = re.compile(any_of(["north", "north-east", "st."]))
    assert [match.group() for match in pattern.finditer("north-east, north, st., sta")] == [
        "north-east",
        "north",
        "st.",
    ]


def test_no_ending_is_of_a_place_and_of_an_organisation() -> None:
    assert not words("place_endings") & words("organisation_endings")
    assert words("weak_place_endings") <= words("place_endings")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("DPRK", "KP"),
        ("U.S.", "US"),
        ("US", "US"),
        ("us", None),
        ("the Netherlands", "NL"),
        ("Paris", None),
        ("", None),
    ],
)
def test_countries_by_name(name: str, code: str | None) -> None:
    assert country_of_name(name) == code


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Chilean", "CL"),
        ("Chileans", "CL"),
        ("chilean", None),
        ("North Koreans", "KP"),
        ("Korean", None),
        ("Roe", None),
        ("", None),
    ],
)
def test_countries_by_their_people(word: str, code: str | None) -> None:
    assert country_of_demonym(word) == code


def test_every_country_is_found_by_its_own_name_and_demonyms_are_of_known_countries() -> None:
    assert {code for code, name in country_names().items() if country_of_name(name) != code} == set()
    assert set(table("demonyms")) <= set(country_names())
    assert set(table("countries")) <= set(country_names())


def test_places() -> None:
    assert is_known_place("seoul", big=True)
    assert is_known_place("vladivostok", big=True)
    assert is_known_place("texas")
    assert not is_known_place("zorvan")
    assert is_known_place("salem")
    assert not is_known_place("salem", big=True)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("WHO", "World Health Organization"),
        ("W.H.O.", "World Health Organization"),
        ("World Health Organisation", "World Health Organization"),
        ("who", None),
        ("Who", None),
        ("world health organization", None),
        ("Zorvan", None),
    ],
)
def test_well_known_organisations(text: str, name: str | None) -> None:
    found = organisation_of(text)
    assert (found.name if found else None) == name


def test_a_form_that_several_organisations_share_belongs_to_none() -> None:
    assert organisation_of("Security Council") is None
    assert (
        "UN Security Council" in {known.name for known in local_organisations("Security Council")}
        or len(local_organisations("Security Council")) > 0
    )
    assert local_organisations("Zorvan") == ()


def test_what_is_found_without_the_model_is_known_and_no_ordinary_word() -> None:
    assert surfaces()
    for surface in surfaces():
        known = organisation_of(surface)
        assert known is not None, surface
        assert not known.word or len(surface.split()) > 1, surface


@pytest.mark.parametrize(
    ("key", "spelled"),
    [
        ("organisations", "organizations"),
        ("rise", "rise"),
        ("defence", "defense"),
        ("labour centre", "labor center"),
        ("praised", "praised"),
    ],
)
def test_american_spelling(key: str, spelled: str) -> None:
    assert american(key) == spelled


@pytest.mark.parametrize(
    ("key", "plain"),
    [
        ("ministry of defence", "defense ministry"),
        ("department for the harbour", "harbor department"),
        ("defense ministry", "defense ministry"),
        ("school of rivers", "school of rivers"),
        ("united states senate", "US senate"),
        ("us senate", "US senate"),
        ("united kingdom ministry of defence", "GB defense ministry"),
        ("bank of america", "america bank"),
        ("us", "us"),
        ("acme rivers inc", "acme rivers"),
        ("acme and co ltd", "acme"),
        ("news corp", "news corp"),
        ("company", "company"),
    ],
)
def test_word_order(key: str, plain: str) -> None:
    assert plain_form(key) == plain


@pytest.mark.parametrize(
    ("text", "titled"),
    [
        ("South Korean Foreign Minister ", True),
        ("the former US president\n", True),
        ("the then-governor ", True),
        ("Lt. Gen. ", True),
        ("Mr. ", True),
        ("(Dr ", True),
        ("The minister left. ", False),
        ("The minister. ", True),
        ("the minister, ", False),
        ("Mr-", False),
        ("", False),
    ],
)
def test_a_title_before_a_name(text: str, titled: bool) -> None:
    assert title_before(text + "Ann Roe", len(text)) == titled


def test_titles() -> None:
    assert all(
        is_title(word) for word in ("Mr.", "Dr", "President", "then-President", "ex-minister", "Secretary-General")
    )
    assert not any(is_title(word) for word in ("Ann", "", "Presidential"))
    assert bare("Then-President") == "president"
    assert ends_office("spokesman")
    assert not ends_office("king")


@pytest.mark.parametrize("name", ["offices", "honorifics", "modifiers", "public", "shared"])
def test_titles_are_written_as_they_are_compared(name: str) -> None:
    assert all(word == bare(word) for word in table("titles")[name])


def test_offices_that_are_shared_are_public_and_public_ones_are_offices() -> None:
    titles = table("titles")
    assert set(titles["shared"]) <= set(titles["public"])
    assert {office.split()[-1] for office in titles["public"]} <= set(titles["offices"]) | {"general"}
    assert set(titles["short"]) <= set(titles["offices"]) | {"pres"}


def test_a_census_counts_names_by_key_and_words_in_lower_case() -> None:
    corpus = CorpusCounts()
    for text in ("«o:Rivers» of rivers; Rivers and «p:RIVERS».", "«o:Rivers», rivers"):
        corpus.add(*marked(text))
    assert corpus.types[name_key("rivers")] == {"organisation": 2, "person": 1}
    assert corpus.surfaces[name_key("rivers")] == {"Rivers": 2, "RIVERS": 1}
    assert corpus.documents[name_key("rivers")] == 2
    assert name_key("unheard") not in corpus.types
    assert not corpus.is_common("Rivers")
    corpus.add("rivers", [])
    assert corpus.is_common("Rivers")


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("Old rivers. «o:Rivers» flow.", True),
        ("«o:Rivers»", True),
        ("They said: “«o:Rivers» flow.”", True),
        ("«o:Rivers» and «o:Rivers»", False),
        ("Mr. «p:Rivers» left.", False),
        ("Old «o:Rivers» flow.", False),
        ("He’s a «p:Rivers»", False),
        ("Old. «o:RIVERS» flow.", False),
        ("Old. «o:Zorvan» flows.", False),
        ("Old. «o:Zorvan Rivers» flow.", False),
    ],
)
def test_a_capital_that_only_the_beginning_of_a_sentence_gives(text: str, only: bool) -> None:
    corpus = CorpusCounts()
    plain, names = marked(text)
    names = [name._replace(titled=plain[: name.start].endswith("Mr. ")) for name in names]
    corpus.add(plain, names)
    corpus.add("rivers, rivers and rivers", [])
    assert {corpus.is_only_capital(name) for name in names} == {only}


def test_languages() -> None:
    assert is_language("hindi")
    assert is_language("english")
    assert not is_language("alabama")
