"""The offices that a text gives to persons, and which offices make an official."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.names.key import Key, name_key
from graphkit.resolve.attributes.offices import Role, is_office, office_key
from graphkit.resolve.attributes.officials import holds_office, is_public, roles_in_words
from graphkit.resolve.attributes.roles import roles_of
from graphkit.resolve.profiles import Profile
from tests.resolve.marked import linked
from tests.support.cases import every_case


def key(printed: str) -> Key | None:
    return Key.parse(printed) if printed else None


def roles(text: str) -> list[Role | None]:
    """The roles of the persons of a marked text, in their order."""
    plain, names = linked(text)
    found = roles_of(plain, names)
    assert len(found) == len(names)
    assert all(role is None for item, role in zip(names, found, strict=True) if item.name.type != "person")
    return [role for item, role in zip(names, found, strict=True) if item.name.type == "person"]


@every_case(
    ("text", "office", "of"),
    [
        ("Defence Minister «p:Ann Example» spoke.", "Defence Minister", ""),
        ("«d:Chilean» Defence Minister «p:Ann Example» spoke.", "Defence Minister", "country:CL"),
        ("«l:Chile»'s foreign minister «p:Ann Example» spoke.", "foreign minister", "country:CL"),
        ("«l:Chile»’s foreign minister «p:Ann Example» spoke.", "foreign minister", "country:CL"),
        ("«o:Kremlin» spokesman «p:Ann Example» spoke.", "spokesman", "kremlin"),
        ("«o:Acme» president «p:Ann Example» spoke.", "president", "acme"),
        ("the then-prime minister «p:Ann Example» spoke.", "prime minister", ""),
        ("Then-Governor «p:Ann Example» spoke.", "Governor", ""),
        ("Ex-President «p:Ann Example» spoke.", "President", ""),
        ("former president «p:Ann Example» spoke.", "former president", ""),
        ("former «l:US» president «p:Ann Example» spoke.", "former president", "country:US"),
        ("Gov. «p:Ann Example» spoke.", "Governor", ""),
        ("Lt. Gen. «p:Ann Example» spoke.", "Lieutenant General", ""),
        ("It rained. Sen. «p:Ann Example» spoke.", "Senator", ""),
        ("«l:U.S.» Secretary of State «p:Ann Example» spoke.", "Secretary of State", "country:US"),
        ("U.S. Secretary of State «p:Ann Example» spoke.", "Secretary of State", "country:US"),
        ("Secretary of the Treasury «p:Ann Example» spoke.", "Secretary of the Treasury", ""),
        ("Speaker of the House «p:Ann Example» spoke.", "Speaker of the House", ""),
        ("Chief of Staff «p:Ann Example» spoke.", "Chief of Staff", ""),
        ("Attorney General «p:Ann Example» spoke.", "Attorney General", ""),
        ("«o:United Nations» Secretary-General «p:Ann Example» spoke.", "Secretary-General", "united nations"),
        ("Governor of «l:Rivertown» «p:Ann Example» spoke.", "Governor", "rivertown"),
        ("Prime Minister of «l:New Zealand» «p:Ann Example» spoke.", "Prime Minister", "country:NZ"),
        ("Deputy Chairman of the «o:River Council» «p:Ann Example» spoke.", "Deputy Chairman", "river council"),
        ("On Monday President «p:Ann Example» spoke.", "President", ""),
        ("After President «p:Ann Example» spoke, all left.", "President", ""),
        ("Police chief «p:Ann Example» spoke.", "Police chief", ""),
        ("With the President, Minister «p:Ann Example» spoke.", "Minister", ""),
        ("The city's police chief «p:Ann Example» spoke.", "city's police chief", ""),
        (
            "the «d:Chilean» foreign ministry spokesman «p:Ann Example» spoke.",
            "foreign ministry spokesman",
            "country:CL",
        ),
        ("Senator «p:Ann Example» of «l:Rivertown» spoke.", "Senator", "rivertown"),
        ("«l:Chile»'s ambassador to «l:Peru» «p:Ann Example» spoke.", "ambassador", "country:CL"),
        (
            "Secretary for Culture, Sports and Tourism «p:Ann Example» spoke.",
            "Secretary for Culture, Sports and Tourism",
            "",
        ),
        ("Member of parliament (MP) «p:Ann Example» spoke.", "lawmaker", ""),
        ("Bishop Emeritus «p:Ann Example» spoke.", "Bishop", ""),
    ],
)
def test_an_office_before_the_name(text: str, office: str, of: str) -> None:
    assert roles(text) == [Role(office, key(of))]


@pytest.mark.parametrize(
    ("text", "office", "of"),
    [
        ("the Supreme Leader of «l:Chile», «p:Ann Example», spoke.", "Supreme Leader", "country:CL"),
        ("The president of «l:Chile», «p:Ann Example», spoke.", "president", "country:CL"),
        ("the spokesman, «p:Ann Example», spoke.", "spokesman", ""),
        ("the navy’s commander, «p:Ann Example», spoke.", "navy’s commander", ""),
        ("the head of the «o:Space Agency» (SA), «p:Ann Example», spoke.", "head", "space agency"),
    ],
)
def test_an_office_with_a_comma_before_the_name(text: str, office: str, of: str) -> None:
    assert roles(text) == [Role(office, key(of))]


@every_case(
    ("text", "office", "of"),
    [
        ("«p:Ann Example», spokeswoman for the «o:Harbour Ministry», spoke.", "spokeswoman", "harbour ministry"),
        ("It was «p:Ann Example», «l:Chile»'s minister for natural resources.", "minister for natural resources",
         "country:CL"),
        ("«p:Ann Example», «l:Chile»’s minister for natural resources, left.", "minister for natural resources",
         "country:CL"),
        ("«p:Ann Example», a regional governor, left.", "regional governor", ""),
        ("«p:Ann Example», the «d:Chilean» foreign minister, left.", "foreign minister", "country:CL"),
        ("«p:Ann Example», a former «d:Chilean» president, left.", "former president", "country:CL"),
        ("«p:Ann Example», who was governor of «l:Rivertown», left.", "governor", "rivertown"),
        ("«p:Ann Example», the minister who left, came back.", "minister", ""),
        ("«p:Ann Example», the minister who said so, came back.", "minister", ""),
        ("«p:Ann Example», now president of «o:Acme», left.", "president", "acme"),
        ("«p:Ann Example», «o:Acme»'s chief, left.", "chief", "acme"),
        ("«p:Ann Example», Minister of Fisheries, left.", "Minister of Fisheries", ""),
        ("«p:Ann Example», deputy head of the «d:Chilean» «o:Space Agency», left.", "deputy head", "space agency"),
        ("«p:Ann Example» – chairman of the «o:Rivers Party» – left.", "chairman", "rivers party"),
        ("«p:Ann Example», 45, a judge, left.", "judge", ""),
        ("«p:Ann Example», the commissioner responsible for roads, left.", "commissioner", ""),
        ("«p:Ann Example», aged 45, governor of «l:Rivertown», left.", "governor", "rivertown"),
        ("Mr «p:Example», the minister, left.", "minister", ""),
        ("«p:Ann Example», who heads the «o:Space Agency», left.", "head", "space agency"),
        ("«p:Ann Example», who chaired the committee, left.", "former chair of the committee", ""),
        ("«p:Ann Example», formerly the mayor of «l:Rivertown», left.", "former mayor", "rivertown"),
        ("«p:Ann Example» (D-Ohio) left.", "lawmaker", ""),
        ("«p:Ann Example», Republican of Ohio, left.", "lawmaker", ""),
        ("«p:Ann Example», a member of parliament, left.", "lawmaker", ""),
        ("«p:Ann Example» was elected mayor of «l:Rivertown» in May.", "mayor", "rivertown"),
        ("«p:Ann Example» has served as minister of fisheries since May.", "minister of fisheries", ""),
        ("«p:Ann Example» became governor.", "governor", ""),
        ("They appointed «p:Ann Example» as secretary of state.", "secretary of state", ""),
        ("«p:Ann Example», who succeeded him as governor of «l:Rivertown», left.", "governor", "rivertown"),
        ("«p:Ann Example», mayor of the «d:Chilean» city of «l:Rivertown», left.", "mayor", "rivertown"),
        ("«p:Ann Example», «d:Chilean» managing director of «o:Acme», left.", "managing director", "acme"),
        ("«p:Ann Example», the then chair and spokeswoman for the «o:Rivers Party», left.",
         "chair and spokeswoman", "rivers party"),
        ("«p:Ann Example», director of Youth Forum «l:Chile», left.", "director of Youth Forum Chile", ""),
        ("«p:Ann Example», the «o:Supreme» Leader of «l:Chile», left.", "Supreme Leader", "country:CL"),
        ("«p:Ann Example», administrator at the «o:Space Agency», left.", "administrator", "space agency"),
        ("by «p:Ann Example», minister", "minister", ""),
    ],
)  # fmt: skip
def test_an_office_behind_the_name(text: str, office: str, of: str) -> None:
    assert roles(text) == [Role(office, key(of))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marshals «p:Ann Example» and «p:Bob Sample» left.", ["Marshal", "Marshal"]),
        ("Marshals «p:Ann Example», «p:Bob Sample» and «p:Cy Case» left.", ["Marshal"] * 3),
        ("Ministers «p:Ann Example», «p:Bob Sample», and «p:Cy Case» left.", ["Minister"] * 3),
        ("Presidents «p:Ann Example» and «p:Bob Sample» left. «p:Cy Case» stayed.", ["President", "President", None]),
        ("Marshals «p:Ann Example» and «p:Bob Sample» met «p:Cy Case».", ["Marshal", "Marshal", None]),
        ("Marshal «p:Ann Example» and «p:Bob Sample» left.", ["Marshal", None]),
    ],
)
def test_an_office_in_the_plural_is_shared_by_the_names_of_a_list(text: str, expected: list[str | None]) -> None:
    assert [role.office if role else None for role in roles(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("members of the House of Representatives «p:Ann Example» and «p:Bob Sample» left.", ["lawmaker", "lawmaker"]),
        ("Two ministers, «p:Ann Example» and «p:Bob Sample», left.", ["minister", "minister"]),
        ("Three judges – «p:Ann Example», «p:Bob Sample» and «p:Cy Case» – left.", ["judge"] * 3),
        ("Two ministers, «p:Ann Example» said, left.", [None]),
        ("«p:Ann Example», «p:Bob Sample» and «p:Cy Case», ministers of «l:Chile», left.", ["minister"] * 3),
        ("«p:Ann Example» met «p:Bob Sample» and «p:Cy Case», ministers of «l:Chile».", [None, "minister", "minister"]),
        (
            "her «d:Chilean» and «d:Peruvian» counterparts, «p:Ann Example» and «p:Bob Sample», left.",
            ["counterpart", "counterpart"],
        ),
    ],
)
def test_an_office_in_the_plural_before_a_list(text: str, expected: list[str | None]) -> None:
    assert [role.office if role else None for role in roles(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met president «p:Ann Example» there.", Role("president", state=True)),
        ("The sister of leader «p:Ann Example» left.", Role("leader", state=True)),
        ("«p:Ann Example» was elected president in 1999.", Role("president", state=True)),
        ("They elected «p:Ann Example» president.", Role("president", state=True)),
        ("«p:Ann Example» was elected president of «o:Acme».", Role("president", Key.parse("acme"))),
        ("The union leader «p:Ann Example» left.", Role("leader")),
        ("The firm's president, «p:Ann Example», left.", Role("president")),
    ],
)
def test_a_president_or_leader_of_a_state_whichever_it_is(text: str, expected: Role) -> None:
    assert roles(text) == [expected]
    ann = name_key("Ann Example")
    assert holds_office({ann: Counter(filter(None, roles(text)))}, [ann], {}) == expected.state


@pytest.mark.parametrize(
    "text",
    [
        "«p:Ann Example» adviser «p:Bob Sample» left.",
        "«p:Ann Example»'s aide «p:Bob Sample» left.",
        "«p:Bob Sample», an adviser to «p:Ann Example», left.",
        "«p:Bob Sample», «p:Ann Example»'s spokesman, left.",
    ],
)
def test_an_adviser_of_a_person(text: str) -> None:
    role = next(filter(None, roles(text)))
    assert role.of == name_key("Ann Example")
    assert role.office in {"adviser", "aide", "spokesman"}


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("«p:Ann Example», director of «o:Youth Forum» «l:Chile», left.", "youth forum"),
        ("«p:Ann Example», director of «l:Virginia»-based «o:Acme», left.", "acme"),
        ("«p:Ann Example», head of «d:Chilean» «o:Harbour Agency», left.", "harbour agency"),
    ],
)
def test_an_office_is_of_the_body_rather_than_of_where_it_lies(text: str, of: str) -> None:
    assert [role.of for role in roles(text) if role] == [key(of)]


def test_an_administration_is_no_person() -> None:
    assert [
        role.of for role in roles("«p:Bob Sample», spokesman for the «p:Example» administration, left.") if role
    ] == [None]


def test_each_person_has_the_office_beside_him() -> None:
    text = "«l:Chile»'s President «p:Ann Example» met «p:Bob Sample», prime minister of «l:Peru», and «p:Cy Case»."
    assert roles(text) == [Role("President", key("country:CL")), Role("prime minister", key("country:PE")), None]


@every_case(
    "text",
    [
        "«p:Ann Example» came.",
        "The minister left. «p:Ann Example» came.",
        "It was the minister! «p:Ann Example» came.",
        "by the minister\n«p:Ann Example» came.",
        "The minister; «p:Ann Example» came.",
        "The minister and «p:Ann Example» came.",
        "The president of «l:Chile» left. «p:Ann Example» came.",
        "the minister, «p:Ann Example» said, left.",
        "«p:Ann Example», said the minister, left.",
        "It was «p:Ann Example», the minister said.",
        "It hit «p:Ann Example», a spokesman for the «o:Harbour Ministry» said.",
        "It hit «p:Ann Example», the «d:Chilean» president announced on Monday.",
        "«p:Ann Example», met the president of «l:Chile», and left.",
        "«p:Ann Example», brother of the president, left.",
        "«p:Ann Example», wife of the king, left.",
        "«p:Ann Example», the king’s brother, left.",
        "His brother «p:Ann Example» left.",
        "Mr. «p:Ann Example» left.",
        "St. «p:Ann Example» left.",
        "«p:Ann Example» (the minister) left.",
        "«p:Ann Example», who is not the president, left.",
        "«p:Ann Example» is no minister.",
        "«p:Ann Example» was never mayor of «l:Rivertown».",
        "If «p:Ann Example» is elected mayor, all will leave.",
        "«p:Ann Example» was the first president to resign.",
        "«p:Ann Example» was a candidate for governor.",
        "«p:Ann Example» was the minister's guest.",
        "The “Market King” «p:Ann Example» left.",
        "«p:Ann Example» (D-flat) left.",
        # On the stage, and ships.
        "She portrayed King «p:Example» in two films.",
        "In the role of the fictional President «p:Ann Example» he is good.",
        "They boarded the frigate Admiral «p:Ann Example» in port.",
    ],
)
def test_no_office_where_the_text_gives_none(text: str) -> None:
    assert roles(text) == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister met «p:Bob Sample» and «p:Ann Example».", [None, None]),
        ("Minister «p:Bob Sample» «p:Ann Example» came.", ["Minister", None]),
        ("«p:Ann Example», Minister «p:Bob Sample» and others left.", [None, "Minister"]),
        ("The president of «l:Chile» «p:Bob Sample» and «p:Ann Example» left.", ["president", None]),
    ],
)
def test_no_office_across_another_person(text: str, expected: list[str | None]) -> None:
    assert [role.office if role else None for role in roles(text)] == expected


def test_what_is_no_person_has_no_office() -> None:
    assert roles("Minister «o:Acme» and President «l:Chile» left.") == []


@pytest.mark.parametrize("word", ["president", "Presidents", "Gov.", "then-governor", "Secretary-General", "MP"])
def test_words_that_end_an_office(word: str) -> None:
    assert is_office(word)


@pytest.mark.parametrize("word", ["brother", "s", "", "Mr.", "presidency", "aids"])
def test_words_that_end_no_office(word: str) -> None:
    assert not is_office(word)


@every_case(
    ("office", "of", "of_type"),
    [
        ("Defence Minister", "", ""),
        ("Minister of Fisheries", "", ""),
        ("President", "", ""),
        ("president", "country:CL", "place"),
        ("former president", "country:CL", "place"),
        ("vice president", "country:US", "place"),
        ("spokesman", "harbour ministry", "organisation"),
        ("spokesman", "nato", "organisation"),
        ("head", "space agency", "organisation"),
        ("leader", "hamas", "organisation"),
        ("chairman", "rivers party", "organisation"),
        ("director", "rivertown", "place"),
        ("Secretary of State", "", ""),
        ("Secretary of State", "country:US", "place"),
        ("Secretary-General", "united nations", "organisation"),
        ("spokesman for the ministry", "", ""),
        ("Speaker of the House", "", ""),
        ("Chief of Staff", "", ""),
        ("police chief", "", ""),
        ("opposition leader", "", ""),
        ("press secretary", "", ""),
        ("Attorney General", "", ""),
        ("Lieutenant General", "", ""),
        ("mayor", "", ""),
        ("King", "", ""),
        ("judge", "acme", "organisation"),
        ("chief executive", "country:HK", "place"),
        ("counterpart", "country:CL", "place"),
        ("Chief Superintendent", "", ""),
        ("Police Senior Superintendent", "", ""),
        ("security chief", "", ""),
        ("city's police chief", "", ""),
        ("navy’s commander", "", ""),
        ("country's leader", "", ""),
        ("NIS director", "", ""),
        ("Council spokesperson", "", ""),
        ("Solicitor General", "", ""),
        ("District Attorney", "", ""),
        ("constable", "", ""),
        ("former president", "", ""),
        ("trade commissioner", "", ""),
        ("head of the agency", "", ""),
        ("spokesman for the governor", "", ""),
        ("vice president of rural affairs", "", ""),
        ("director", "ministry of fisheries", "organisation"),
        ("director", "office of maps", "organisation"),
        ("adviser", "national security", "organisation"),
        ("managing director", "monetary authority of singapore", "organisation"),
    ],
)
def test_who_is_an_official(office: str, of: str, of_type: str) -> None:
    assert is_public(office, key(of), of_type)


@every_case(
    ("office", "of", "of_type"),
    [
        ("president", "", ""),
        ("president", "acme", "organisation"),
        ("President", "acme", "organisation"),
        ("president", "university of rivertown", "organisation"),
        ("president", "fifa", "organisation"),
        ("vice president", "", ""),
        ("vice president", "acme", "organisation"),
        ("captain", "rivertown club", "organisation"),
        ("Captain", "", ""),
        ("coach", "country:CL", "place"),
        ("Coach", "", ""),
        ("chief executive", "acme", "organisation"),
        ("chief technology officer", "", ""),
        ("spokesman", "acme", "organisation"),
        ("spokesman", "", ""),
        ("spokesman for the company", "", ""),
        ("director", "rivertown museum", "organisation"),
        ("attorney", "", ""),
        ("manager", "", ""),
        ("professor", "", ""),
        ("imam", "", ""),
        ("aide", "country:CL", "place"),
        ("president's aide", "", ""),
        ("leader", "", ""),
        ("counterpart", "", ""),
        ("Senior Vice President", "", ""),
        ("general secretary", "", ""),
        ("police union president", "", ""),
        ("Senior Staff Attorney", "acme", "organisation"),
        ("chief executive", "acme", "organisation"),
        ("attorney", "acme", "organisation"),
        ("IBM director", "", ""),
        ("president", "rivertown workers union", "organisation"),
        ("adviser", "ann example", "person"),
        # Of what lies in a land, and of the bureau of a paper.
        ("president and chief executive officer", "virginia", "place"),
        ("chief", "washington bureau", "organisation"),
        ("", "", ""),
        ("of", "", ""),
    ],
)
def test_who_is_none(office: str, of: str, of_type: str) -> None:
    assert not is_public(office, key(of), of_type)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Defense Minister", "defence minister"),
        ("spokesman", "Spokeswoman"),
        ("spokesman", "spokesperson"),
        ("chairman", "chairwoman"),
    ],
)
def test_wordings_of_one_office(one: str, other: str) -> None:
    assert office_key(one) == office_key(other)


def test_other_offices_stay_others() -> None:
    assert office_key("foreign minister") != office_key("defence minister")


def words_of(*counted: tuple[str, str, int]) -> tuple[tuple[str, ...], bool]:
    """The offices in words of one person: each office, what it is of, and how often."""
    acme, chile, ministry = map(Key.parse, ("acme", "country:CL", "harbour ministry"))
    profiles = {
        acme: Profile(acme, "organisation"),
        chile: Profile(chile, "place"),
        ministry: Profile(ministry, "organisation"),
    }
    labels = {"acme": "Acme", "country:CL": "Chile", "harbour ministry": "Harbour Ministry"}
    ann = name_key("Ann Example")
    found = {ann: Counter({Role(office, key(of)): count for office, of, count in counted})}
    in_words = roles_in_words(found, [ann], lambda of: labels.get(str(of), ""))
    return in_words, holds_office(found, [ann], profiles)


def test_offices_are_read_most_frequent_first_in_their_usual_wording() -> None:
    assert words_of(
        ("judge", "", 1),
        ("Defence Minister", "", 2),
        ("defense minister", "country:CL", 1),
        ("defence minister", "", 1),
    ) == (("Defence Minister (Chile)", "judge"), True)


@pytest.mark.parametrize(
    ("counted", "expected"),
    [
        ([("president", "acme", 3)], (("president (Acme)",), False)),
        ([("president", "acme", 3), ("minister", "country:CL", 1)], (("president (Acme)", "minister (Chile)"), True)),
        ([("Harbour Ministry spokesman", "harbour ministry", 1)], (("Harbour Ministry spokesman",), True)),
        ([("coach", "country:CL", 1)], (("coach (Chile)",), False)),
        ([("minister", "unheard of", 1)], (("minister",), True)),
        ([], ((), False)),
    ],
)
def test_what_an_office_is_of_stands_beside_it_once(
    counted: list[tuple[str, str, int]], expected: tuple[tuple[str, ...], bool]
) -> None:
    assert words_of(*counted) == expected


def test_a_counterpart_is_one_only_where_no_other_office_is_known() -> None:
    assert words_of(("counterpart", "country:CL", 2), ("minister", "", 1)) == (("minister",), True)
    assert words_of(("counterpart", "country:CL", 2)) == (("counterpart (Chile)",), True)


def test_the_adviser_of_an_official_is_one() -> None:
    ann, bob = map(name_key, ("Ann Example", "Bob Sample"))
    profiles = {ann: Profile(ann, "person"), bob: Profile(bob, "person")}
    found = {bob: Counter({Role("adviser", ann): 1})}
    assert not holds_office(found, [bob], profiles)
    assert holds_office(found, [bob], profiles, lambda key: key == ann)
    assert not holds_office(found, [bob], profiles, lambda key: key == bob)


def test_offices_of_all_keys_of_an_entity_are_counted_together() -> None:
    one, other, nobody = map(name_key, ("Ann Example", "Example", "nobody"))
    found = {other: Counter({Role("judge"): 1}), one: Counter({Role("mayor"): 2, Role("judge"): 2})}
    assert roles_in_words(found, [one, other, nobody], lambda _: "") == ("judge", "mayor")


WORDS = st.sampled_from(
    ["«p:Ann Example»", "«p:Bob Sample»", "«l:Chile»", "«d:Chilean»", "«o:Space Agency»", "minister", "President", "of",
     "for", "the", "former", ",", ".", "'s", "Ministers", "and", "who", "state", "\n", "-", "Lt. Gen."]
)  # fmt: skip


@given(st.lists(WORDS, max_size=14))
def test_no_text_breaks_the_search_and_every_role_holds_an_office(pieces: list[str]) -> None:
    plain, names = linked(" ".join(pieces))
    keys = {item.key for item in names} | {None, key("country:CL")}
    for role in roles_of(plain, names):
        if role is not None:
            assert any(is_office(word) for word in role.office.split())
            assert role.of in keys
            assert role.office == role.office.strip()
