"""Other forms of a name are joined to its fullest one in a document, rule by rule."""

from __future__ import annotations

from unittest.mock import patch

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.names.key import Key, name_key
from graphkit.records import EntityType
from graphkit.resolve.coreference.link import is_generic, link
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.rules import RULES, Rule, rules_of
from tests.resolve.marked import marked
from tests.support.cases import every_case


def names(*texts: str, kind: EntityType = "person") -> list[Name]:
    return [Name(i * 100, i * 100 + len(text), text, name_key(text), kind) for i, text in enumerate(texts)]


def joined(*texts: str) -> dict[str, str]:
    return {item.name.text: str(item.key) for item in link(" ".join(texts), names(*texts))}


@pytest.mark.parametrize(
    ("texts", "short", "full"),
    [
        (["Vladimir Putin", "Putin"], "Putin", "vladimir putin"),
        (["Kim Jong Un", "Kim"], "Kim", "kim jong un"),
        (["John F. Kennedy", "John Kennedy"], "John Kennedy", "john f kennedy"),
        (["Anna Maria Roe", "A. Roe"], "A. Roe", "anna maria roe"),
        (["Jo Roe", "Jo Roe", "Al Roe", "Roe"], "Roe", "jo roe"),
        (["Roe", "Al Roe"], "Roe", "al roe"),
        (["Ri Pyong Chol", "Pyong Chol", "Chol"], "Chol", "ri pyong chol"),
        (["Anna Roe", "A. Roe"], "A. Roe", "anna roe"),
        (["Anna Maria Roe", "Maria"], "Maria", "anna maria roe"),
        (["Anna Maria Roe", "Maria Lee", "Maria"], "Maria", "maria lee"),
        (["Anna Roe", "Roe Lee", "Roe"], "Roe", "anna roe"),
    ],
)
def test_short_forms_find_their_full_name(texts: list[str], short: str, full: str) -> None:
    assert joined(*texts)[short] == full


@pytest.mark.parametrize(
    ("text", "short", "key"),
    [
        ("«p:Ann Roe» left. «p:Roe» and Bob Sample stayed.", "Roe", "ann roe"),
        ("«p:Roe Sample» left. «p:Roe» and Bob Case stayed.", "Roe", "roe"),
        ("«p:Roe Sample» left. «p:Roe» and others stayed.", "Roe", "roe sample"),
    ],
)
def test_a_first_name_with_a_shared_surname_is_no_person_named_elsewhere_but_a_surname_is(
    text: str, short: str, key: str
) -> None:
    assert keys(text)[short] == key


@pytest.mark.parametrize(
    ("texts", "key"),
    [
        (["Ann Mary Roe", "Ann Roe", "Ann Roe", "Roe"], "ann roe"),
        (["Ann Mary Roe", "Ann Roe", "Roe"], "ann mary roe"),
        (["ZBC Ann Roe", "Ann Roe", "Ann Roe", "Roe"], "ann roe"),
        # Surnames of two words, and initials, are no usual names.
        (["Ann de Roe", "de Roe", "de Roe", "Roe"], "ann de roe"),
        (["Ann Sample Roe", "Sample Roe", "Sample Roe", "Roe"], "ann sample roe"),
        (["Ann Sample-Roe", "Sample-Roe", "Sample-Roe"], "ann sample roe"),
        (["Anna Mary Roe", "A. Roe", "A. Roe", "Roe"], "anna mary roe"),
    ],
)
def test_a_person_goes_by_the_usual_one_of_the_full_names(texts: list[str], key: str) -> None:
    assert set(joined(*texts).values()) == {key}


def test_two_of_one_surname_stay_two() -> None:
    found = joined("Kim Jong Un", "Kim Yo Jong")
    assert len(set(found.values())) == 2


@pytest.mark.parametrize(
    "texts",
    [["Anna Roe", "Alma Roe"], ["A. Roe", "B. Roe"], ["Anna Roe", "A. Lee"], ["Anna Maria Roe", "Anna Lee Roe"]],
)
def test_others_of_one_surname_stay_two(texts: list[str]) -> None:
    assert len(set(joined(*texts).values())) == 2


def test_a_surname_without_a_person_stays() -> None:
    assert joined("Jo Roe", "Park")["Park"] == "park"


def test_only_persons_are_joined_by_parts() -> None:
    linked = link("", names("Bank of Japan", "Japan", kind="organisation"))
    assert {str(item.key) for item in linked} == {"bank of japan", "japan"}


def keys(text: str) -> dict[str, str]:
    """Surface → key of what it was joined to, in a marked text."""
    return {item.name.text: str(item.key) for item in link(*marked(text))}


CASES: dict[str, list[tuple[str, str, str]]] = {
    "surnames": [
        ("«p:Ann Example» and «p:Example»", "Example", "ann example"),
    ],
    "first_names": [
        ("«p:Ann Example» and «p:Ann»", "Ann", "ann example"),
    ],
    "middle_names": [
        ("«p:Ann Mary Example» and «p:Mary»", "Mary", "ann mary example"),
    ],
    "shorter_names": [
        ("«p:Ann Mary Example» and «p:Ann Example»", "Ann Example", "ann mary example"),
        ("«p:Ann Example» and «p:A. Example»", "A. Example", "ann example"),
    ],
    "explained": [
        ("the «o:Rivers Party» («o:RP») left", "RP", "rivers party"),
        ("the «o:Rivers Party», or «o:RP», left", "RP", "rivers party"),
        ("the «o:Rivers Party», known as the «o:RP», left", "RP", "rivers party"),
    ],
    "initials": [
        ("the «o:Harbour Action Bureau» left. «o:HAB» came.", "HAB", "harbour action bureau"),
        ("the «o:Harbour Action Bureau» left. «o:H.A.B.» came.", "H.A.B.", "harbour action bureau"),
    ],
    "known_organisations": [
        ("«o:UN Security Council», «o:Security Council»", "Security Council", "un security council"),
        ("«o:British Foreign Office», «o:Foreign Office»", "Foreign Office", "british foreign office"),
        ("a «o:UN» member and the «o:Security Council»", "Security Council", "united nations security council"),
    ],
    "short_forms": [
        ("«o:Supreme Court of Rivertown», «o:Supreme Court»", "Supreme Court", "supreme court of rivertown"),
        ("«o:Chilean Harbour Bureau», «o:Harbour Bureau»", "Harbour Bureau", "chilean harbour bureau"),
        ("«o:Rivertown News Agency», the «o:Agency»", "Agency", "rivertown news agency"),
        ("«o:Bank of Rivertown», the «o:Bank»", "Bank", "bank of rivertown"),
    ],
    "parties": [
        ("the «o:Rivers» leader; the «o:Rivers Party»", "Rivers", "rivers party"),
    ],
    # Their keys are not those of their surfaces: tests/resolve/mentions/test_clubs.py.
    "teams": [],
    "sites": [
        ("«l:Harbourton», «l:Harbourton Airport»", "Harbourton", "harbourton airport"),
        ("the «l:Examplov nuclear power plant» and «l:Examplov»", "Examplov", "examplov nuclear power plant"),
        ("to the «l:Harbourton» airport", "Harbourton", "harbourton airport"),
    ],
    "word_orders": [
        ("«o:Harbour Ministry», «o:Harbour Ministry», «o:Ministry of Harbor»", "Ministry of Harbor",
         "harbour ministry"),
        ("«o:Ministry of Harbor», «o:Ministry of Harbor», «o:Harbour Ministry»", "Harbour Ministry",
         "ministry of harbor"),
    ],
    "compass": [
        ("«l:North Korea», the «l:North»", "North", "country:KP"),
        ("«d:North Korean» and the «l:North»", "North", "country:KP"),
        ("«l:North Korea», «l:South Korea», the «l:South»", "South", "country:KR"),
        ("«l:South Korea», «l:Korea»", "Korea", "country:KR"),
    ],
    "other_names": [
        ("«p:Ann Example», née «p:Sample». «p:Ann Sample» left.", "Ann Sample", "ann example"),
        ("«p:Ann Example», alias «p:Jo Sample»", "Jo Sample", "ann example"),
    ],
    "generations": [
        ("«p:Ann Example Jr.» and «p:Ann Example»", "Ann Example", "ann example jr"),
    ],
    "turned_names": [
        ("«p:Anna Example» left. «p:Anna Example» sat. «p:Example Anna» slept.", "Example Anna", "anna example"),
    ],
    "transcriptions": [
        ("«p:Mohamed Example» left. «p:Muhammad Example» came.", "Muhammad Example", "mohamed example"),
        ("«p:Jürgen Möller» left. «p:Juergen Moeller» came.", "Juergen Moeller", "jurgen moller"),
    ],
    "spellings": [
        ("«p:Oleg Examplov», «p:Oleg Exampolov», «p:Oleg Exampolov»", "Oleg Examplov", "oleg exampolov"),
        ("«p:Mohamed al-Rashidi», «p:Muhammad al-Rasheedi»", "Muhammad al-Rasheedi", "mohamed al rashidi"),
    ],
}  # fmt: skip
"""Function of a rule → marked text, a surface in it, and the key that the rule joins it to."""

FINDERS = {find.__name__: find for _, find in rules_of("document")}


@every_case(("finder", "case"), [(finder, case) for finder in FINDERS for case in CASES[finder]])
def test_what_a_rule_joins(finder: str, case: tuple[str, str, str]) -> None:
    text, surface, key = case
    plain, names = marked(text)
    found = FINDERS[finder](names, plain)
    assert str(found[name_key(surface)]) == key
    assert keys(text)[surface] == key


@every_case(
    "text",
    [
        "«p:Ann Example», «p:Bob Sample», «p:Case»",
        "«p:Ann Example», «o:Example»",
        "«o:Ann Example», «o:Example»",
        "«p:Kim Jong Un», «p:Kim Yo Jong»",
        "«o:Harbour Action Bureau», «o:Hall Action Bureau», «o:HAB»",
        "«o:Harbour Action Bureau», «p:HAB»",
        "«p:Hal Alan Berg», «o:HAB»",
        "«o:Rivers Party» (left), «o:RP»",
        "«o:Rivers Party» («o:ZQ») left",
        "«o:Rivers Party» and «o:RP»",
        "«o:National Security Council», «o:Security Council»",
        "the «o:UN» said that the secretary of the «o:Security Council» had left",
        "the «o:UN» said that Russia’s «o:Security Council» had met",
        "the «o:NATO» said that the «o:Security Council» had met",
        "«o:National Security Council», «o:UN Security Council»",
        "«o:Supreme Court of Rivertown», «o:Supreme Court of Laketown», «o:Supreme Court»",
        "«o:Rivertown News Agency», «o:Lake News Agency», «o:Agency»",
        "«o:Rivertown Harbour Bureau», «o:Harbour Bureau»",
        "«o:Bank of Rivertown», «l:Rivertown»",
        "«o:Harbour Ministry», «o:Defence Ministry»",
        "«o:Acme», «o:Acme Rivers»",
        "«l:North Korea», «l:North Macedonia», «l:North»",
        "«l:South Korea», «l:North»",
        "«l:South Korea», «l:North Korea», «l:Korea»",
        "«l:South Africa», «l:Africa»",
        "«l:North Korea», «p:North»",
        "«p:John Kerry», «p:John Kirby»",
        "«p:Kim Jong Un», «p:Kim Jong Il»",
        "«l:USA», «o:United Space Alliance»",
        "«o:United Space Alliance» («l:USA»)",
    ],
)
def test_what_stays_apart(text: str) -> None:
    plain, names = marked(text)
    linked = link(plain, names)
    assert [item.key for item in linked] == [name.key for name in names]
    assert all(item.rule in {"exact", "country"} for item in linked)


def test_of_two_security_councils_the_one_that_is_called_so_is_meant() -> None:
    found = keys("«o:National Security Council», «o:UN Security Council», the «o:Security Council»")
    assert found == {
        "National Security Council": "national security council",
        "UN Security Council": "un security council",
        "Security Council": "un security council",
    }


def test_merges_in_a_row_end_at_the_fullest_name_under_the_rule_of_the_first() -> None:
    linked = link(*marked("«o:Rivers Action Party of Rivertown» met the «o:Rivers Action Party» («o:RAP»)."))
    assert {str(item.key) for item in linked} == {"rivers action party of rivertown"}
    assert [item.rule for item in linked] == ["exact", "short form", "acronym"]


KEYS = [name_key(letter) for letter in "abcde"]
SAID = st.lists(st.dictionaries(st.sampled_from(KEYS), st.sampled_from(KEYS), max_size=5), max_size=4)


@given(SAID, st.sets(st.tuples(st.sampled_from(KEYS), st.sampled_from(KEYS)), max_size=3))
def test_rules_may_say_anything(said: list[dict[Key, Key]], pairs: set[tuple[Key, Key]]) -> None:
    """Rings among them too: all that may be joined is one, no name is left, and nothing is joined by chance."""

    def rule(number: int, found: dict[Key, Key]) -> Rule:
        return Rule(f"rule {number}", "", document=(lambda _names, _text: found,))

    rules = {f"rule {i}": rule(i, found) for i, found in enumerate(said)}
    split = both(*((a, b) for a, b in pairs if a != b))
    with patch.dict(RULES, rules, clear=True):
        linked = link("", names(*map(str, KEYS)), split=split)
    of = {item.name.key: item.key for item in linked}
    whole = nx.Graph([(a, b) for found in said for a, b in found.items()])
    whole.add_nodes_from(KEYS)
    assert all(of.get(key, key) == key for key in of.values())
    assert all(of[a] != of[b] for a, b in split)
    for group in nx.connected_components(whole):
        assert {of[key] for key in group} <= group
    if not split and len(said) == 1:
        assert all(len({of[key] for key in group}) == 1 for group in nx.connected_components(whole))
    assert all((item.rule == "exact") == (item.key == item.name.key) for item in linked)


def test_a_country_says_how_it_was_seen() -> None:
    linked = link(*marked("«l:Russia», «d:Russian», «l:Rivertown»"))
    assert [(str(item.key), item.rule) for item in linked] == [
        ("country:RU", "country"), ("country:RU", "demonym"), ("rivertown", "exact"),
    ]  # fmt: skip


def both(*pairs: tuple[Key, Key]) -> tuple[tuple[Key, Key], ...]:
    return (*pairs, *((b, a) for a, b in pairs))


@pytest.mark.parametrize(
    ("text", "split"),
    [
        ("«p:Ann Example», «p:Example»", ("example", "ann example")),
        ("«o:Rivers Party» («o:RP»)", ("rivers party", "rp")),
        ("«p:Kim Jong Un», «p:Jong Un», «p:Un»", ("un", "kim jong un")),
        ("«p:Ann Maria Roe», «p:Ann Roe», «p:A. Roe»", ("ann roe", "a roe")),
        ("«o:Rivers Action Party of Rivertown», «o:Rivers Action Party», «o:RAP»",
         ("rap", "rivers action party of rivertown")),
    ],
)  # fmt: skip
def test_what_must_stay_apart_does_so_through_others_too(text: str, split: tuple[str, str]) -> None:
    assert len(set(keys(text).values())) == 1
    one, other = map(name_key, split)
    found = {item.name.key: item.key for item in link(*marked(text), split=both((one, other)))}
    assert found[one] != found[other]


def test_common_nouns_alone_are_generic_and_not_where_a_longer_name_explains_them() -> None:
    alone = link(*marked("the «o:Agency», the «o:Rivers Party»"))
    assert [is_generic(item) for item in alone] == [True, False]
    explained = link(*marked("the «o:Agency», the «o:Rivertown News Agency»"))
    assert not any(is_generic(item) for item in explained)


WORDS = st.sampled_from(
    ["Kim", "Jong", "Un", "K.", "North", "Council", "Security", "UN", "of", "Ministry", "Korea", "SC"]
)
TEXTS = st.lists(
    st.tuples(st.sampled_from("polp"), st.lists(WORDS, min_size=1, max_size=4).map(" ".join)), max_size=9
).map(lambda found: ", ".join(f"«{kind}:{name}»" for kind, name in found))


@given(TEXTS, st.lists(st.integers(0, 8), max_size=6))
def test_linking_ends_and_yields_only_names_of_the_document(text: str, picks: list[int]) -> None:
    plain, names = marked(text)
    present = [name.key for name in names]
    some = [present[i] for i in picks if i < len(present)]
    split = both(*((a, b) for a, b in zip(some[::2], some[1::2], strict=False) if a != b))
    linked = link(plain, names, split=split)
    assert [item.name for item in linked] == names
    # "UN" and "Security Council" together tell of one whose full name the document need not have.
    assert {item.key for item in linked if item.rule != "known name"} <= set(present)
    of = {item.name.key: item.key for item in linked}
    # What stands for others stands for itself, a country for itself always.
    assert all(of.get(key, key) == key for key in of.values())
    assert all(of[key] == key for key in present if key.kind == "country")
    assert all(of[a] != of[b] for a, b in split)
    assert link(plain, names, split=split) == linked


@every_case(
    ("text", "expected"),
    [
        ("«p:Anna Roe» and «p:Karl Roe». Ms «p:Roe», Mr «p:Roe»", ["anna roe", "karl roe", "anna roe", "karl roe"]),
        ("Mr «p:Karl Roe» left. Mrs «p:Roe» stayed.", ["karl roe", "mrs roe"]),
        ("Mr «p:Robin Roe» left. Mrs. «p:Roe» and «p:Roe» stayed.", ["robin roe", "mrs roe", "robin roe"]),
        ("«p:Robin Roe» left. Mrs «p:Roe» stayed.", ["robin roe", "robin roe"]),
        ("«p:Anna Roe», «p:Olga Roe». Ms «p:Roe»", ["anna roe", "olga roe", "anna roe"]),
        ("Ms «o:Roe», «p:Karl Roe»", ["roe", "karl roe"]),
    ],
)
def test_titles_tell_people_of_one_surname_apart(text: str, expected: list[str]) -> None:
    plain, names = marked(text)
    found = link(plain, names)
    assert [str(item.key) for item in found] == expected
    assert all(item.rule in ("exact", "surname") for item in found)


@every_case(
    ("text", "expected"),
    [
        ("«p:Nora» and «p:Felix Roe»; «p:Nora Roe»", ["nora roe", "felix roe", "nora roe"]),
        ("«p:Nora» and «p:Felix Roe»; «p:Nora Sample»", ["nora", "felix roe", "nora sample"]),
    ],
)
def test_the_first_name_of_a_couple(text: str, expected: list[str]) -> None:
    plain, names = marked(text)
    assert [str(item.key) for item in link(plain, names)] == expected
