"""Descriptions: "the agency", "the country", "the mayor"."""

from __future__ import annotations

import pytest

from tests.resolve.referring import found_and_marked

SURE = {
    "the head of a name": "«o:Harbour Agency» met. «The agency|Harbour Agency» closed the port.",
    "of": "«o:Ministry of the Sea» met. It rained. «The ministry|Ministry of the Sea» said no.",
    "a place": "«l:Vell Airport» burnt. It rained. «The airport|Vell Airport» was closed.",
    "a lake": "«l:Lake Vell» froze. «The lake|Lake Vell» was grey.",
    "the noun behind the name": "The «l:Vell» region burnt. «The region|Vell» was empty.",
    "the kind of a well-known one": "«o:African National Congress» met. «The party|African National Congress» lost.",
    "one near by of two": (
        "«o:Harbour Agency» met. It rained. It snowed. It hailed. It blew. «o:Sea Agency» met."
        " «The agency|Sea Agency» left."
    ),
    "a country": "«l:Chile» voted. It rained. «The country|Chile» has a new law.",
    "a country by its adjective": "«d:Chilean|Chile» voters met. The vote split «the nation|Chile».",
    "an office": "Mayor «p:Anna Vell|Anna Vell|Mayor» left. It rained. «The mayor|Anna Vell» was tired.",
    "an office with a capital": "«p:Vell|Anna Vell|Prime Minister» left. «The Prime Minister|Anna Vell» was tired.",
    "not a vice president": (
        "«p:Anna Vell|Anna Vell|President» left. The Vice President slept. «The president|Anna Vell» was tired."
    ),
    "a former one": "«p:Anna Vell|Anna Vell|former mayor» left. «The former mayor|Anna Vell» was tired.",
    "the company by its name": "«o:Vell Shipping Company» failed. «The company|Vell Shipping Company» sold «l:Oslo».",
    "a noun before of": "«o:Central Bank of Vell» failed. «The bank|Central Bank of Vell» sold «l:Oslo».",
    "the long form of the same": (
        "«o:Norwegian Sea Court of Appeal» met. «o:Sea Court» left. It rained. «The court|Sea Court» came back."
    ),
}
REFUSED = {
    "two of them": "«o:Harbour Agency» met «o:Sea Agency». The agency closed the port.",
    "before it is named": "The agency closed. «o:Harbour Agency» met.",
    "no word of the name": "«o:Acme» met «o:Harbour Bank». The company closed.",
    "a part of a longer description": "«o:Harbour Agency» met. The agency chief left.",
    "a part of a name": "«o:Ministry of the Sea» met. The ministry of Health left.",
    "joined by a hyphen": "«p:Anna Vell|Anna Vell|president» left. The president-elect came.",
    "this one": "«o:Harbour Bank» failed. «l:Oslo» bought this bank.",
    "two by the noun behind": "«o:Harbour Party» lost to the «o:Sea» party. The party met.",
    "where something lies": "A «d:Chilean|Chile» airport burnt. The airport was closed. «l:Oslo» airport was open.",
    "two countries": "«l:Chile» met «l:Norway». The country voted.",
    "a country that is named less than another": (
        "«l:Norway» voted. «l:Norway» won. It rained. It snowed. It hailed. It blew. «l:Chile» voted. The country lost."
    ),
    "a country far away": "«l:Chile» voted. It rained. It snowed. It hailed. It blew. The country lost.",
    "two of one office": "«p:Anna Vell|Anna Vell|mayor» met «p:Peter Marn|Peter Marn|mayor». The mayor left.",
    "two banks": "«o:Central Bank of Vell» met «o:Harbour Bank». The bank left.",
    "another has the office": (
        "«p:Anna Vell|Anna Vell|President» left. The president of «l:Norway» met the crew. The president was tired."
    ),
    "another by an adjective": (
        "«p:Anna Vell|Anna Vell|President» left. The «d:Norwegian|Norway» president slept. The president was tired."
    ),
    "another without a country": "«p:Anna Vell|Anna Vell|President» met a president. The president was tired.",
    "the office of another": "«p:Anna Vell|Anna Vell|judge» left. The judge in that case stayed.",
    "a former one for the one now": "«p:Anna Vell|Anna Vell|former mayor» left. The mayor was tired.",
    "whoever has the office": "«p:Anna Vell|Anna Vell|President» left. The President and Vice President may go.",
    "a rank that many have": "«p:Anna Vell|Anna Vell|Captain» left. The captain of a ship stayed. The captain slept.",
    "said of its bearer": "«p:Anna Vell|Anna Vell|ambassador», the ambassador, left.",
    "no bearer": "«p:Anna Vell» left. The mayor was tired.",
}


@pytest.mark.parametrize("text", SURE.values(), ids=SURE)
def test_a_description_means_its_only_bearer(text: str) -> None:
    found, marked = found_and_marked(text)
    assert found == marked


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_a_description_is_left_alone_where_it_is_not_sure(text: str) -> None:
    assert found_and_marked(text) == ([], [])


def test_an_office_of_a_country_is_that_of_its_bearer_in_the_articles() -> None:
    roles = {"Anna Vell": ("president (Chile)",), "Peter Marn": ("president (Norway)",)}
    text = (
        "«p:Anna Vell» met «p:Peter Marn». The «d:Chilean|Chile» «president|Anna Vell» was tired. The president left."
    )
    found, marked = found_and_marked(text, roles)
    assert found == marked
    assert found_and_marked("«p:Anna Vell» left. The «d:Norwegian|Norway» president was tired.", roles) == ([], [])


def test_the_office_of_the_bearer_is_not_that_of_another() -> None:
    roles = {"Anna Vell": ("president (Chile)",)}
    text = "«p:Anna Vell» left. The president of «l:Chile» slept. «The president|Anna Vell» was tired."
    found, marked = found_and_marked(text, roles)
    assert found == marked


OWN = "The talks were held in «l:Chile». “Rain fell on {words},” «p:Anna Vell» said."


@pytest.mark.parametrize("role", ["president (Chile)", "foreign minister (Chile)"])
def test_our_country_in_the_words_of_an_official_is_hers(role: str) -> None:
    found, marked = found_and_marked(OWN.format(words="«our country|Chile»"), {"Anna Vell": (role,)})
    assert found == marked


@pytest.mark.parametrize(
    "roles",
    [(), ("president",), ("president (Peru)",), ("ambassador (Chile)",), ("president (Chile)", "mayor (Peru)")],
    ids=str,
)
def test_our_country_is_left_alone_where_it_is_not_sure(roles: tuple[str, ...]) -> None:
    assert found_and_marked(OWN.format(words="our country"), {"Anna Vell": roles})[0] == []
